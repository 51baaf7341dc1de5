//! What it costs: my number, every cost with the goal it serves, what it all comes to, and how the two stand.

use super::writer::Writer;
use super::{
    Bar, BarLine, BarShape, Block, Column, Holds, Line, Section, Table, TableRow, Text, Weight,
};
use crate::plan::blocks::Blocks;
use crate::plan::budget::{State, Told, YearStanding};
use crate::plan::cost::{CostLine, Payer, Yearly};
use crate::plan::totals::Views;
use crate::plan::{Money, Plan};

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let money = Sums { writer, plan };
    let mut blocks = Vec::new();
    if !plan.costs.is_empty() || plan.budget.told != Told::NotSaid {
        blocks.push(money.number());
    }
    blocks.extend(super::money::before(writer, plan));
    for payer in plan.totals.payers.iter().map(|total| total.payer) {
        blocks.push(money.lines(payer));
    }
    if !plan.costs.is_empty() {
        // Of money that comes just once, nobody gets a week or a month.
        if !plan.comes_once() {
            blocks.push(money.views());
        }
        blocks.extend(money.standing());
        blocks.extend(money.free_help());
    }
    blocks.extend(super::money::after(writer, plan));
    Section {
        step: "costs".to_owned(),
        picture: "money".to_owned(),
        heading: writer.strong("paper-costs"),
        blocks,
    }
}

/// Whether the first year costs the same as later years. If so, one column says it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Years {
    Alike,
    Differ,
}

impl Years {
    /// For money that comes just once there is no later year.
    fn of(yearly: Yearly, plan: &Plan) -> Self {
        if plan.comes_once() || yearly.year_one == yearly.later {
            Self::Alike
        } else {
            Self::Differ
        }
    }
}

/// The plan's money, being written.
struct Sums<'a> {
    writer: Writer<'a>,
    plan: &'a Plan,
}

impl Sums<'_> {
    fn amount(&self, money: Money, weight: Weight) -> Text {
        self.writer
            .plain(self.writer.words.money(money.pence()), weight)
    }

    fn say(&self, message: &str, values: &[(&str, Money)]) -> Line {
        let said: Vec<_> = values
            .iter()
            .map(|(name, money)| (*name, self.writer.words.money(money.pence()).into()))
            .collect();
        self.writer.line_with(message, &said)
    }

    fn number(&self) -> Block {
        let budget = &self.plan.budget;
        let message = match budget.told {
            Told::Told => "paper-number-is",
            Told::Roughly => "paper-number-roughly",
            Told::NotTold | Told::NotSure | Told::NotSaid => "paper-number-not-known",
        };
        let line = match (budget.amount, budget.often) {
            (Some(amount), Some(often)) => {
                let per = self
                    .writer
                    .words
                    .say(&format!("costs-per-{}.plan", often.id()));
                let amount = self.writer.words.money(amount.pence());
                let values = [("amount", amount.into()), ("often", per.into())];
                self.writer.line_with(message, &values)
            }
            _ => self.writer.line("paper-number-not-known"),
        };
        Block::Idea {
            picture: Some(self.writer.picture("money")),
            lines: vec![line],
        }
    }

    /// The costs that one payer pays, as a table whose column adds up by hand.
    fn lines(&self, payer: Payer) -> Block {
        let total = self.plan.totals.paid_by(payer);
        let lines = self.plan.costs.iter().filter(|line| line.payer == payer);
        let years = Years::of(total.yearly, self.plan);
        let caption = match payer {
            Payer::Budget => self.writer.strong("paper-costs-table"),
            Payer::Me | Payer::Family | Payer::Nhs | Payer::Benefits | Payer::Other => self
                .writer
                .strong(&format!("costs-payer-{}.plan", payer.id())),
        };
        Block::Table(Table {
            caption,
            columns: self.columns(years),
            rows: lines.map(|line| self.line(line, years)).collect(),
            totals: vec![self.total(total.yearly, years)],
        })
    }

    fn columns(&self, years: Years) -> Vec<Column> {
        let mut columns = vec![
            self.column("paper-column-what", 5, Holds::Words),
            self.column("paper-column-much", 4, Holds::Words),
        ];
        let only = if self.plan.comes_once() {
            "paper-all-together"
        } else {
            "paper-column-year"
        };
        columns.extend(self.columns_of_years(years, only));
        columns
    }

    fn columns_of_views(&self, years: Years) -> Vec<Column> {
        let mut columns = vec![self.column("paper-column-often", 5, Holds::Words)];
        columns.extend(self.columns_of_years(years, "paper-column-much"));
        columns
    }

    /// One column of amounts, or one for the first year and one for later years.
    fn columns_of_years(&self, years: Years, only: &str) -> Vec<Column> {
        let messages = match years {
            Years::Alike => vec![only],
            Years::Differ => vec!["paper-first-year", "paper-later-years"],
        };
        messages
            .into_iter()
            .map(|message| self.column(message, 3, Holds::Amounts))
            .collect()
    }

    fn column(&self, message: &str, share: u8, holds: Holds) -> Column {
        Column {
            head: self.writer.strong(message),
            share,
            holds,
        }
    }

    fn line(&self, line: &CostLine, years: Years) -> TableRow {
        let mut what = vec![self.writer.titled(&line.what, "costs-list.untitled")];
        what.extend(self.helps_with(line));
        let mut cells = vec![what, super::price::lines(self.writer, self.plan, line)];
        cells.extend(self.yearly(line.yearly, years, Weight::Plain));
        TableRow {
            picture: Some(self.writer.picture_of(&line.what, "receipt")),
            cells,
        }
    }

    /// The goals that a cost serves, through the support it pays for.
    fn helps_with(&self, line: &CostLine) -> Option<Line> {
        let mut goals = self
            .plan
            .outcomes_served(line)
            .map(|outcome| super::outcomes::name(self.writer, outcome, Weight::Plain));
        let first = goals.next()?;
        let mut said = vec![
            self.writer.text("paper-helps-with", Weight::Plain, &[]),
            super::supports::between(self.writer),
        ];
        said.extend(first);
        for goal in goals {
            said.push(self.writer.text("list-comma", Weight::Plain, &[]));
            said.extend(goal);
        }
        Some(said)
    }

    fn yearly(&self, yearly: Option<Yearly>, years: Years, weight: Weight) -> Vec<Vec<Line>> {
        let cell = |money: Option<Money>| match money {
            Some(money) => vec![vec![self.amount(money, weight)]],
            None => vec![self.writer.line("paper-no-price")],
        };
        let mut cells = vec![cell(yearly.map(|yearly| yearly.year_one))];
        if years == Years::Differ {
            cells.push(cell(yearly.map(|yearly| yearly.later)));
        }
        cells
    }

    fn total(&self, yearly: Yearly, years: Years) -> TableRow {
        let mut cells = vec![vec![self.writer.strong("paper-all-together")], Vec::new()];
        cells.extend(self.yearly(Some(yearly), years, Weight::Strong));
        TableRow {
            picture: None,
            cells,
        }
    }

    /// What the budget pays per week, 4 weeks, month and year.
    fn views(&self) -> Block {
        let yearly = self.plan.totals.budget().yearly;
        let years = Years::of(yearly, self.plan);
        let first = Views::of(yearly.year_one, self.plan.year);
        let later = Views::of(yearly.later, self.plan.year);
        let row = |message: &str, first: Money, later: Money| {
            let mut cells = vec![
                vec![self.writer.line(message)],
                vec![vec![self.amount(first, Weight::Plain)]],
            ];
            if years == Years::Differ {
                cells.push(vec![vec![self.amount(later, Weight::Plain)]]);
            }
            TableRow {
                picture: None,
                cells,
            }
        };
        Block::Table(Table {
            caption: self.writer.strong("paper-totals"),
            columns: self.columns_of_views(years),
            rows: vec![
                row("total-week", first.week, later.week),
                row("total-four-weeks", first.four_weeks, later.four_weeks),
                row("total-month", first.month, later.month),
                row("total-year", first.year, later.year),
            ],
            totals: Vec::new(),
        })
    }

    /// How the plan stands against the number: in words, then as blocks that say the same.
    fn standing(&self) -> Vec<Block> {
        let standing = &self.plan.standing;
        let mut lines = self.standing_words();
        if standing.is_so_far() {
            let count = u32::try_from(standing.without_price).unwrap_or(u32::MAX);
            lines.push(
                self.writer
                    .line_with("paper-no-price-count", &[("count", count.into())]),
            );
        }
        let lines = lines
            .into_iter()
            .enumerate()
            .map(|(number, line)| match number {
                0 => line
                    .into_iter()
                    .map(|text| Text {
                        weight: Weight::Strong,
                        ..text
                    })
                    .collect(),
                _ => line,
            });
        vec![
            Block::Idea {
                picture: Some(self.writer.picture("money")),
                lines: lines.collect(),
            },
            Block::Bar(self.bar()),
        ]
    }

    /// How much of the help is free. It is counted, and never turned into money.
    fn free_help(&self) -> Option<Block> {
        let count = u32::try_from(self.plan.free_help()).unwrap_or(u32::MAX);
        (count > 0).then(|| Block::Idea {
            picture: Some(self.writer.picture("support")),
            lines: vec![
                self.writer
                    .line_with("free-help", &[("count", count.into())]),
            ],
        })
    }

    fn standing_words(&self) -> Vec<Line> {
        let standing = &self.plan.standing;
        let yearly = self.plan.totals.budget().yearly;
        let year = ("year", yearly.year_one);
        let over = |year: YearStanding| match year {
            YearStanding::Over(more) => more,
            YearStanding::NoNumber | YearStanding::Under(_) | YearStanding::Fits => Money::ZERO,
        };
        let (more, later) = (over(standing.year_one), over(standing.later));
        let week = ("week", Views::of(more, self.plan.year).week);
        let plan_once = self.plan.comes_once();
        let so_far = if standing.is_so_far() { ".so-far" } else { "" };
        let first = |message: &str, values: &[(&str, Money)]| {
            self.say(&format!("{message}{so_far}"), values)
        };
        match standing.state {
            State::NoNumber if plan_once => vec![self.say("paper-budget-no-number.once", &[year])],
            State::NoNumber => vec![first("paper-budget-no-number", &[year])],
            State::Fits => vec![first("paper-budget-fits", &[])],
            State::Under => {
                let left = ("amount", standing.not_planned().unwrap_or(Money::ZERO));
                if plan_once && !standing.is_so_far() {
                    return vec![self.say("paper-budget-under.once", &[left])];
                }
                let mut lines = vec![first("paper-budget-under", &[left])];
                lines.extend(super::money::weeks_left(self.writer, self.plan));
                lines
            }
            State::OverYear1Only => vec![
                first("paper-budget-over-first-year", &[]),
                self.say("paper-budget-over-first-year.sum", &[("amount", more)]),
            ],
            State::OverLaterOnly => vec![
                first("paper-budget-over-later", &[]),
                self.say("paper-budget-over-later.sum", &[("amount", later)]),
            ],
            State::Over if plan_once => {
                vec![self.say("paper-budget-over.once", &[("amount", more)])]
            }
            State::Over => vec![
                first("paper-budget-over", &[week]),
                self.say("paper-budget-over.sum", &[("amount", more)]),
            ],
        }
    }

    fn bar(&self) -> Bar {
        let total = self.plan.totals.budget().yearly.year_one.pence();
        let number = self.plan.budget.year_one;
        let near = self.plan.budget.tolerance().pence();
        let blocks = Blocks::of(total, number.map(Money::pence), near);
        let mut key = vec![(BarShape::Planned, self.writer.line("paper-bar-planned"))];
        if blocks.left > 0 {
            key.push((BarShape::Left, self.writer.line("paper-bar-left")));
        }
        if let Some(number) = number {
            key.push((
                BarShape::Line,
                self.say("paper-bar-line", &[("amount", number)]),
            ));
        }
        if blocks.more > 0 {
            key.push((BarShape::More, self.writer.line("paper-bar-more")));
        }
        Bar {
            planned: blocks.planned,
            left: blocks.left,
            more: blocks.more,
            line: if number.is_some() {
                BarLine::Drawn
            } else {
                BarLine::None
            },
            key,
        }
    }
}
