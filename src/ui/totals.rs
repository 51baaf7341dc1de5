//! What it all costs: per week, 4 weeks, month and year, in words and in blocks.

use super::blocks_bar;
use super::follow::follow;
use super::html::{a, div, h2, h3, li, ol, p, section, span, ul};
use super::picture::{PictureSize, picture};
use super::reading::ReadNow;
use super::route::Route;
use super::view::{Content, View, fragment};
use super::word_card::fold;
use super::workspace::Desk;
use crate::document::{Bar, BarLine, BarShape};
use crate::form::Id;
use crate::i18n::{Value, Words};
use crate::plan::blocks::Blocks;
use crate::plan::budget::{State, YearStanding};
use crate::plan::cost::{Payer, Yearly};
use crate::plan::often::WeeksPerYear;
use crate::plan::totals::Views;
use crate::plan::{Money, Plan};
use leptos::prelude::*;

/// The totals under the costs. They say nothing while there is no cost.
pub fn totals() -> View {
    let desk = Desk::here();
    let reading = ReadNow::here();
    let plan = follow(move || reading.with(|reading| reading.plan.clone()));
    let any = follow(move || plan.with(|plan| !plan.costs.is_empty()));
    let said = move || plan.with(|plan| standing(&desk.words(), plan));
    let drawn = move || plan.with(|plan| bar(&desk.words(), plan));
    let sums = move || plan.with(|plan| sums(&desk.words(), plan));
    // The words change inside a region that was there before them, so that screen readers say the new sum.
    let shown = move || {
        any.get().then(|| {
            fragment()
                .child(
                    section()
                        .class("blocks-bar")
                        .attr("aria-labelledby", "totals-state")
                        .child(
                            div()
                                .class("say")
                                .child(picture("money", PictureSize::Usual))
                                .child(
                                    div()
                                        .class("blocks-bar__words")
                                        .attr("role", "status")
                                        .child(said),
                                ),
                        )
                        .child(drawn)
                        .child(options(desk, plan)),
                )
                .child(sums)
                .view()
        })
    };
    div().class("part").child(shown).view()
}

/// The state of the money: one strong sentence, then what it means in pounds.
fn standing(words: &Words, plan: &Plan) -> View {
    let lines = state(plan);
    let mut lines = lines.iter().map(|line| line.say(words));
    let first = lines.next();
    let rest: Vec<View> = lines.map(|line| p().child(line).view()).collect();
    fragment()
        .child(
            h2().class("blocks-bar__state")
                .id("totals-state")
                .child(first),
        )
        .child(rest)
        .view()
}

/// One sentence to say: a message, and what stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Sentence {
    message: &'static str,
    values: Vec<(&'static str, Given)>,
}

/// What stands in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Given {
    Money(Money),
    Count(usize),
}

impl Sentence {
    fn plain(message: &'static str) -> Self {
        Self {
            message,
            values: Vec::new(),
        }
    }

    fn with(mut self, name: &'static str, money: Money) -> Self {
        self.values.push((name, Given::Money(money)));
        self
    }

    fn say(&self, words: &Words) -> String {
        let value = |given: &Given| match given {
            Given::Money(money) => Value::from(words.money(money.pence())),
            Given::Count(count) => Value::from(u32::try_from(*count).unwrap_or(u32::MAX)),
        };
        let values: Vec<_> = self
            .values
            .iter()
            .map(|(name, given)| (*name, value(given)))
            .collect();
        words.say_with(self.message, &values)
    }
}

/// Everything to say about how the plan stands against the number, in order. While a price is missing all of it is
/// "so far", and nothing is called left.
fn state(plan: &Plan) -> Vec<Sentence> {
    let standing = &plan.standing;
    let mut lines = if standing.is_so_far() {
        so_far(plan)
    } else {
        known(plan)
    };
    if standing.is_so_far() {
        let count = ("count", Given::Count(standing.without_price));
        lines.push(Sentence {
            message: "no-price-count",
            values: vec![count],
        });
    }
    let later_unknown = standing.later == YearStanding::NoNumber;
    if later_unknown && standing.state != State::NoNumber {
        lines.push(Sentence::plain("budget-no-number.later"));
    }
    lines
}

fn known(plan: &Plan) -> Vec<Sentence> {
    let sums = Sums::of(plan);
    let say = Sentence::plain;
    match plan.standing.state {
        State::NoNumber => vec![
            say("budget-no-number"),
            say("budget-no-number.sum").with("year", sums.year),
        ],
        State::Fits => vec![
            say("budget-fits"),
            say("budget-fits.sum").with("week", sums.week),
        ],
        State::Under => vec![
            say("budget-under").with("amount", sums.left),
            say("budget-under.sum")
                .with("week", sums.week)
                .with("left", sums.weekly(sums.left)),
        ],
        State::OverYear1Only => vec![
            say("budget-over-first-year"),
            say("budget-over-first-year.sum").with("amount", sums.more),
        ],
        State::OverLaterOnly => vec![
            say("budget-over-later"),
            say("budget-over-later.sum").with("amount", sums.more_later),
        ],
        State::Over => vec![
            say("budget-over").with("week", sums.weekly(sums.more)),
            say("budget-over.sum").with("amount", sums.more),
        ],
    }
}

fn so_far(plan: &Plan) -> Vec<Sentence> {
    let sums = Sums::of(plan);
    let say = Sentence::plain;
    match plan.standing.state {
        State::NoNumber => vec![
            say("budget-no-number"),
            say("budget-no-number.so-far").with("year", sums.year),
        ],
        State::Fits => vec![say("budget-fits.so-far")],
        State::Under => vec![say("budget-under.so-far")],
        State::OverYear1Only => vec![say("budget-over-first-year.so-far")],
        State::OverLaterOnly => vec![say("budget-over-later.so-far")],
        State::Over => vec![say("budget-over.so-far").with("week", sums.weekly(sums.more))],
    }
}

/// The amounts that sentences are made of: what the budget pays, and how far that is from the number.
struct Sums {
    reckoned: WeeksPerYear,
    week: Money,
    year: Money,
    left: Money,
    more: Money,
    more_later: Money,
}

impl Sums {
    fn of(plan: &Plan) -> Self {
        let year = plan.totals.budget().yearly.year_one;
        let apart = |standing: YearStanding| match standing {
            YearStanding::Under(left) => (left, Money::ZERO),
            YearStanding::Over(more) => (Money::ZERO, more),
            YearStanding::NoNumber | YearStanding::Fits => (Money::ZERO, Money::ZERO),
        };
        let (left, more) = apart(plan.standing.year_one);
        Self {
            reckoned: plan.year,
            week: Views::of(year, plan.year).week,
            year,
            left,
            more,
            more_later: apart(plan.standing.later).1,
        }
    }

    fn weekly(&self, yearly: Money) -> Money {
        Views::of(yearly, self.reckoned).week
    }
}

/// The blocks, a week at a time, for the year that the words are about.
fn bar(words: &Words, plan: &Plan) -> View {
    let (standing, budget) = (&plan.standing, &plan.budget);
    let yearly = plan.totals.budget().yearly;
    let (year, total, number) = match standing.state {
        State::OverLaterOnly => (standing.later, yearly.later, budget.later),
        State::NoNumber | State::Under | State::Fits | State::OverYear1Only | State::Over => {
            (standing.year_one, yearly.year_one, budget.year_one)
        }
    };
    let weekly = |money: Money| Views::of(money, plan.year).week;
    let near = match year {
        YearStanding::Fits => i64::MAX,
        YearStanding::NoNumber | YearStanding::Under(_) | YearStanding::Over(_) => 0,
    };
    let number = number.map(weekly);
    let blocks = Blocks::of(weekly(total).pence(), number.map(Money::pence), near);
    let bar = Bar {
        planned: blocks.planned,
        left: blocks.left,
        more: blocks.more,
        line: if number.is_some() {
            BarLine::Drawn
        } else {
            BarLine::None
        },
        key: Vec::new(),
    };
    let size = Money::from_pence(blocks.size);
    blocks_bar::drawn(&bar, key(words, &bar, number, size))
}

/// What each shape means, for the shapes that there are, and what one block stands for.
fn key(
    words: &Words,
    bar: &Bar,
    number: Option<Money>,
    size: Money,
) -> Vec<(Option<BarShape>, View)> {
    let amount = |money: Money| words.money(money.pence());
    let number = number.map(|number| {
        let a_week = words.say_with("amount-week", &[("amount", amount(number).into())]);
        words.say_with("bar-line", &[("amount", a_week.into())])
    });
    let size = words.say_with("bar-block-week", &[("amount", amount(size).into())]);
    let entries = [
        (
            Some(BarShape::Planned),
            (bar.planned > 0).then(|| words.say("bar-planned")),
        ),
        (
            Some(BarShape::Left),
            (bar.left > 0).then(|| words.say("bar-left")),
        ),
        (
            Some(BarShape::More),
            (bar.more > 0).then(|| words.say("bar-more")),
        ),
        (Some(BarShape::Line), number),
        (None, Some(size)),
    ];
    let said = entries
        .into_iter()
        .filter_map(|(shape, words)| Some((shape, words?.view())));
    said.collect()
}

/// What someone can do about it. Paying more oneself is not on the list.
fn options(desk: Desk, plan: Memo<Plan>) -> View {
    let state = follow(move || plan.with(|plan| plan.standing.state));
    let shown = move || {
        let help = match state.get() {
            State::Fits => return None,
            State::NoNumber => "budget-no-number.help",
            State::Under => "budget-under.help",
            State::OverYear1Only => "budget-over-first-year.help",
            State::OverLaterOnly => "budget-over-later.help",
            State::Over => "budget-over.help",
        };
        let is_over = state.get() == State::Over;
        let ways = is_over.then(|| ways(desk));
        Some(
            fragment()
                .child(help_line(desk, help, state.get()))
                .child(ways)
                .view(),
        )
    };
    div().class("blocks-bar__words").child(shown).view()
}

/// What may help. Someone without a number is led to the letter that asks for it.
fn help_line(desk: Desk, help: &'static str, state: State) -> View {
    let line = match state {
        State::NoNumber => p().child(letter_link(desk, help, "L1")),
        State::Under | State::Fits | State::OverYear1Only | State::OverLaterOnly | State::Over => {
            p().child(desk.say(help))
        }
    };
    line.view()
}

/// A sentence that leads to a letter.
fn letter_link(desk: Desk, message: &str, letter: Id) -> View {
    a().class("link")
        .attr("href", Route::Letter(letter).to_string())
        .child(desk.say(message))
        .view()
}

/// Ways to bring plan and number together, in the order to try them, closed until someone wants to know.
fn ways(desk: Desk) -> View {
    let ways = [
        "budget-do-sums",
        "budget-do-free",
        "budget-do-share",
        "budget-do-ask",
    ];
    let ways = ways.map(|way| match way {
        "budget-do-ask" => li().child(letter_link(desk, way, "L3")).view(),
        _ => li().child(desk.say(way)).view(),
    });
    let body = div().child(ol().class("totals__ways").child(ways));
    fold(move || desk.say("budget-what-to-do"), body).view()
}

/// The whole sum four ways, for the first year and for later years where they differ; and who else pays.
fn sums(words: &Words, plan: &Plan) -> View {
    let Yearly { year_one, later } = plan.totals.budget().yearly;
    let years = if year_one == later {
        views(words, "total-title", Views::of(year_one, plan.year))
    } else {
        let first = views(words, "total-first-year", Views::of(year_one, plan.year));
        let later = views(words, "total-later-years", Views::of(later, plan.year));
        fragment().child(first).child(later).view()
    };
    let counted = match plan.year {
        WeeksPerYear::FiftyTwo => "budget-year-52",
        WeeksPerYear::Days365 => "budget-year-365",
    };
    fragment()
        .child(years)
        .child(payers(words, plan))
        .child(p().child(words.say(counted)))
        .view()
}

fn views(words: &Words, title: &str, views: Views) -> View {
    let lines = vec![
        line(words, words.say("total-week"), views.week),
        line(words, words.say("total-four-weeks"), views.four_weeks),
        line(words, words.say("total-month"), views.month),
        line(words, words.say("total-year"), views.year),
    ];
    list(words.say(title), lines)
}

/// What each payer pays in the first year, where anyone but the budget pays something.
fn payers(words: &Words, plan: &Plan) -> Option<View> {
    let payers = &plan.totals.payers;
    if payers.iter().all(|total| total.payer == Payer::Budget) {
        return None;
    }
    let lines = payers.iter().map(|total| {
        let who = words.say(&["costs-payer-", total.payer.id()].concat());
        line(words, who, total.yearly.year_one)
    });
    Some(list(words.say("total-by-payer"), lines.collect()))
}

fn list(title: String, lines: Vec<View>) -> View {
    section()
        .class("part")
        .child(h3().child(title))
        .child(ul().class("totals").child(lines))
        .view()
}

fn line(words: &Words, what: String, sum: Money) -> View {
    let sum = words.money(sum.pence());
    li().class("totals__line")
        .child(span().child(what).child(" "))
        .child(span().class("totals__sum").child(sum))
        .view()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Answers, Edit, Place, RowId, read};

    /// A plan with a number a week, and costs a week. A cost of nothing typed has no price yet.
    fn plan(number: &str, costs: &[&str]) -> Plan {
        let mut draft = Answers::default();
        if !number.is_empty() {
            pick(&mut draft, Place::once("costs", "told"), "told");
            write(&mut draft, Place::once("costs", "budget"), number);
            pick(&mut draft, Place::once("costs", "per"), "week");
        }
        for (row, cost) in (1..).map(RowId).zip(costs) {
            let step = "costs".to_owned();
            draft.apply(Edit::AddRow { step, row });
            write(&mut draft, Place::in_row("costs", row, "amount"), cost);
            pick(&mut draft, Place::in_row("costs", row, "often"), "week");
        }
        read(&draft).plan
    }

    fn write(draft: &mut Answers, at: Place, text: &str) {
        let (text, language) = (text.to_owned(), "en".to_owned());
        draft.apply(Edit::Write { at, text, language });
    }

    fn pick(draft: &mut Answers, at: Place, choice: &str) {
        let choice = choice.to_owned();
        draft.apply(Edit::Pick { at, choice });
    }

    #[track_caller]
    fn check(number: &str, costs: &[&str], expected: &[&str]) {
        let said: Vec<_> = state(&plan(number, costs))
            .into_iter()
            .map(|line| line.message)
            .collect();
        assert_eq!(said, expected);
    }

    #[test]
    fn each_state_says_how_it_stands_and_what_that_is_in_pounds() {
        check("", &["132"], &["budget-no-number", "budget-no-number.sum"]);
        check("150", &["132"], &["budget-under", "budget-under.sum"]);
        check("150", &["150"], &["budget-fits", "budget-fits.sum"]);
        check("150", &["167"], &["budget-over", "budget-over.sum"]);
    }

    #[test]
    fn while_a_price_is_missing_nothing_is_called_left() {
        check(
            "150",
            &["100", ""],
            &["budget-under.so-far", "no-price-count"],
        );
        check(
            "150",
            &["167", ""],
            &["budget-over.so-far", "no-price-count"],
        );
    }

    #[test]
    fn the_week_that_is_left_or_more_is_that_of_the_year() {
        let sums = Sums::of(&plan("150", &["132"]));
        assert_eq!(
            (
                sums.week.pence(),
                sums.left.pence(),
                sums.weekly(sums.left).pence()
            ),
            (13_200, 93_600, 1_800)
        );
        let sums = Sums::of(&plan("150", &["167"]));
        assert_eq!(
            (sums.more.pence(), sums.weekly(sums.more).pence()),
            (88_400, 1_700)
        );
    }
}
