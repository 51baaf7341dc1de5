//! The money around the costs: who pays my number, what each payment is, what is put by, and what matters most.

use super::writer::Writer;
use super::{Block, Column, Holds, Item, Line, Table, TableRow, Text, Weight};
use crate::plan::contribution::{Parts, Share};
use crate::plan::cost::{CostLine, Payer};
use crate::plan::first_month::FirstMonth;
use crate::plan::paid_out;
use crate::plan::pay_pattern::{PayPattern, Payment};
use crate::plan::priority::{self, Priority};
use crate::plan::weeks_worth::WeeksWorth;
use crate::plan::{Money, Plan, Stance};

/// What stands before the costs: my part of the number, what each payment is, and what costs me more.
pub fn before(writer: Writer<'_>, plan: &Plan) -> Vec<Block> {
    let mut blocks = Vec::new();
    blocks.extend(my_part(writer, plan));
    if let Some(parts) = plan.contribution.parts(&plan.budget, plan.year) {
        blocks.push(Block::Table(parts_table(writer, parts)));
    }
    blocks.extend(payments(writer, plan));
    let extra = &plan.contribution.extra_costs;
    blocks.extend(writer.said(extra, "paper-extra-costs"));
    if extra.is_given() {
        let lead = writer.line("paper-extra-costs.lead");
        blocks.push(note(writer, "bill", vec![lead]));
    }
    blocks
}

/// What stands after them: the first month, what is put by, what matters most, and what to ask about first.
pub fn after(writer: Writer<'_>, plan: &Plan) -> Vec<Block> {
    let mut blocks = Vec::new();
    blocks.extend(first_month(writer, plan));
    blocks.extend(put_by(writer, plan));
    blocks.extend(priorities(writer, plan));
    let ask_first = &plan.ask_first;
    let mut lines: Vec<Line> = ask_first
        .said
        .printed()
        .map(|choice| writer.choice(&ask_first.said, choice))
        .collect();
    let own = ask_first.what.words.iter().flat_map(|own| writer.own(own));
    lines.extend(writer.noted_lines(own.collect(), &ask_first.what));
    if !lines.is_empty() {
        lines.insert(0, writer.strong("paper-ask-first"));
        blocks.push(note(writer, "question", lines));
    }
    blocks
}

/// "About 2.4 weeks of my money", for just-in-case money.
pub fn weeks_worth(writer: Writer<'_>, plan: &Plan, line: &CostLine) -> Option<Line> {
    let yearly = line.yearly.filter(|_| line.what.has("contingency"))?;
    weeks(writer, plan, "paper-weeks-worth", yearly.year_one)
}

/// "That is about 2.4 weeks of my money", for what is not planned yet.
pub fn weeks_left(writer: Writer<'_>, plan: &Plan) -> Option<Line> {
    weeks(
        writer,
        plan,
        "paper-weeks-left",
        plan.standing.not_planned()?,
    )
}

fn weeks(writer: Writer<'_>, plan: &Plan, message: &str, amount: Money) -> Option<Line> {
    let weeks = WeeksWorth::of(amount, plan.budget.later?, plan.year)?;
    let weeks = writer.words.left_to_right(&weeks.plain());
    Some(writer.line_with(message, &[("weeks", weeks.into())]))
}

/// What I said about my part, in one idea.
fn my_part(writer: Writer<'_>, plan: &Plan) -> Option<Block> {
    let part = &plan.contribution;
    // That I know my part is said by the table, or by nothing at all.
    let said = [&part.said, &part.includes_mine, &part.paid_how];
    let choices = said.into_iter().flat_map(|said| {
        let printed = said.printed().filter(|choice| choice.id != "told");
        printed.map(|choice| writer.choice(said, choice))
    });
    let mut lines: Vec<Line> = choices.collect();
    match part.said.stance {
        Some(Stance::NotSure) => lines.push(writer.line("costs-contribution-not-told.plan")),
        Some(Stance::Talk) => lines.push(writer.line("paper-talk")),
        Some(Stance::Skipped) | None => {}
    }
    // Without a number there is no table that says how much it is.
    let is_in_table = part.parts(&plan.budget, plan.year).is_some();
    if let Some(weekly) = part.weekly.filter(|_| !is_in_table) {
        let weekly = writer.words.money(weekly.pence());
        lines.push(writer.line_with("paper-my-part", &[("amount", weekly.into())]));
    }
    (!lines.is_empty()).then(|| note(writer, "purse", lines))
}

/// My part and the council's part, which add up by hand to the whole number.
fn parts_table(writer: Writer<'_>, parts: Parts) -> Table {
    let cell = |money: Money, weight| vec![vec![amount(writer, money, weight)]];
    let row = |message: &str, share: Share, weight: Weight| TableRow {
        picture: None,
        cells: vec![
            vec![vec![writer.text(message, weight, &[])]],
            cell(share.week, weight),
            cell(share.year, weight),
        ],
    };
    Table {
        caption: writer.strong("paper-parts"),
        columns: vec![
            column(writer, "paper-column-who", 4, Holds::Words),
            column(writer, "paper-column-week", 3, Holds::Amounts),
            column(writer, "paper-column-year", 3, Holds::Amounts),
        ],
        rows: vec![
            row("paper-part-mine", parts.mine, Weight::Plain),
            row("paper-part-council", parts.council, Weight::Plain),
        ],
        totals: vec![row("paper-all-together", parts.together, Weight::Strong)],
    }
}

/// How the council pays it out, and what each payment is where the number is known.
fn payments(writer: Writer<'_>, plan: &Plan) -> Option<Block> {
    let pattern = PayPattern::of(&plan.pay_pattern)?;
    let mut lines: Vec<Line> = plan
        .pay_pattern
        .printed()
        .map(|choice| writer.choice(&plan.pay_pattern, choice))
        .collect();
    if let Some(yearly) = paid_out::yearly(plan).filter(|yearly| *yearly > Money::ZERO) {
        let payments = pattern.payments(yearly, plan.year).into_iter();
        lines.extend(payments.map(|payment| one_payment(writer, pattern, payment)));
    }
    Some(note(writer, "bank", lines))
}

fn one_payment(writer: Writer<'_>, pattern: PayPattern, payment: Payment) -> Line {
    let amount = writer.words.money(payment.amount.pence());
    match payment.days {
        None if pattern == PayPattern::Once => {
            writer.line_with("paper-payment-once", &[("amount", amount.into())])
        }
        Some(days) => {
            let days = writer.words.left_to_right(&days.to_string());
            let values = [("days", days.into()), ("amount", amount.into())];
            writer.line_with("paper-payment-days", &values)
        }
        None if pattern == PayPattern::FourWeeks => {
            writer.line_with("paper-payment-four-weeks", &[("amount", amount.into())])
        }
        None => writer.line_with("paper-payment-month", &[("amount", amount.into())]),
    }
}

fn first_month(writer: Writer<'_>, plan: &Plan) -> Option<Block> {
    let first = FirstMonth::of(plan)?;
    let money = |money: Money| writer.words.money(money.pence());
    let values = [
        ("needs", money(first.needs).into()),
        ("gets", money(first.gets).into()),
    ];
    let mut lines = vec![writer.line_with("paper-first-month", &values)];
    if first.is_short() {
        lines.push(writer.line("paper-first-month.short"));
    }
    Some(note(writer, "start", lines))
}

/// The money that waits in the account, with what it is for, so that nobody asks why it is there.
fn put_by(writer: Writer<'_>, plan: &Plan) -> Vec<Block> {
    let items: Vec<Item> = plan
        .costs
        .iter()
        .filter(|line| line.put_by.has("yes"))
        .map(|line| Item {
            picture: Some(writer.picture_of(&line.what, "savings")),
            line: waiting(writer, line),
        })
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    let lines = vec![
        writer.strong("paper-put-by"),
        writer.line("paper-put-by.lead"),
    ];
    vec![
        note(writer, "savings", lines),
        Block::List { label: None, items },
    ]
}

fn waiting(writer: Writer<'_>, line: &CostLine) -> Line {
    let mut said = vec![writer.name(&line.what, "costs-list.untitled", Weight::Plain)];
    let amount = line.yearly.map(|yearly| yearly.year_one.pence());
    let words = match (amount, line.put_by_day) {
        (Some(pence), Some(day)) => {
            let date = writer.words.date(day.year, day.month, day.day);
            let amount = writer.words.money(pence);
            let values = [("amount", amount.into()), ("day", date.into())];
            writer.text("paper-put-by.day", Weight::Plain, &values)
        }
        (Some(pence), None) => writer.plain(writer.words.money(pence), Weight::Plain),
        (None, Some(day)) => writer.plain(
            writer.words.date(day.year, day.month, day.day),
            Weight::Plain,
        ),
        (None, None) => return said,
    };
    said.push(super::supports::between(writer));
    said.push(words);
    said
}

/// What must be, should be and would be nice, while there is no number to hold the costs against.
fn priorities(writer: Writer<'_>, plan: &Plan) -> Option<Block> {
    if plan.budget.year_one.is_some() {
        return None;
    }
    let sums = priority::sums(&plan.costs);
    let row = |(priority, yearly): &(Option<Priority>, crate::plan::cost::Yearly)| TableRow {
        picture: None,
        cells: vec![
            vec![match priority {
                Some(priority) => writer.line(&format!("costs-priority-{}.plan", priority.id())),
                None => writer.line("priority-none"),
            }],
            vec![vec![amount(writer, yearly.year_one, Weight::Plain)]],
        ],
    };
    (!sums.is_empty()).then(|| {
        Block::Table(Table {
            caption: writer.strong("paper-priority"),
            columns: vec![
                column(writer, "paper-column-what", 5, Holds::Words),
                column(writer, "paper-first-year", 3, Holds::Amounts),
            ],
            rows: sums.iter().map(row).collect(),
            totals: Vec::new(),
        })
    })
}

/// Which costs have a way of their own, each with who looks after it: for `document/manage`.
pub fn own_ways(writer: Writer<'_>, plan: &Plan) -> Option<Block> {
    let items: Vec<Item> = plan
        .costs
        .iter()
        .filter(|line| line.payer == Payer::Budget)
        .filter_map(|line| {
            let way = line
                .managed_by
                .chosen
                .first()
                .filter(|way| way.id != "same")?;
            let mut said = vec![
                writer.name(&line.what, "costs-list.untitled", Weight::Plain),
                super::supports::between(writer),
            ];
            said.extend(writer.choice(&line.managed_by, way));
            Some(Item {
                picture: Some(writer.picture(way.picture)),
                line: said,
            })
        })
        .collect();
    (!items.is_empty()).then(|| Block::List {
        label: Some(writer.strong("paper-managed-by")),
        items,
    })
}

fn note(writer: Writer<'_>, shown: &str, lines: Vec<Line>) -> Block {
    Block::Idea {
        picture: Some(writer.picture(shown)),
        lines,
    }
}

fn amount(writer: Writer<'_>, money: Money, weight: Weight) -> Text {
    writer.plain(writer.words.money(money.pence()), weight)
}

fn column(writer: Writer<'_>, message: &str, share: u8, holds: Holds) -> Column {
    Column {
        head: writer.strong(message),
        share,
        holds,
    }
}
