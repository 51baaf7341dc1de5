//! How the plan stands against the number, in sentences: one strong one, then what it means in pounds and weeks.

use crate::i18n::{Value, Words};
use crate::plan::budget::{State, YearStanding};
use crate::plan::first_month::FirstMonth;
use crate::plan::often::WeeksPerYear;
use crate::plan::totals::Views;
use crate::plan::weeks_worth::WeeksWorth;
use crate::plan::{Money, Plan};

/// How the plan stands, in sentences: the strong one first.
pub fn state_words(words: &Words, plan: &Plan) -> Vec<String> {
    state(plan).iter().map(|line| line.say(words)).collect()
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
    Weeks(WeeksWorth),
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
            Given::Weeks(weeks) => Value::from(words.left_to_right(&weeks.plain())),
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
    let mut lines = if plan.comes_once() {
        once(plan)
    } else if standing.is_so_far() {
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
    if plan.comes_once() {
        lines.push(Sentence::plain("budget-once"));
    } else if standing.later == YearStanding::NoNumber && standing.state != State::NoNumber {
        lines.push(Sentence::plain("budget-no-number.later"));
    }
    lines.extend(first_month(plan));
    lines
}

/// What the first month needs, and what it gets. Where that is not enough, what to ask for.
fn first_month(plan: &Plan) -> Vec<Sentence> {
    let Some(first) = FirstMonth::of(plan) else {
        return Vec::new();
    };
    let mut lines = vec![
        Sentence::plain("first-month")
            .with("needs", first.needs)
            .with("gets", first.gets),
    ];
    if first.is_short() {
        lines.push(Sentence::plain("first-month.short"));
    }
    lines
}

/// How many weeks of the number an amount is.
fn weeks_worth(plan: &Plan, amount: Money) -> Option<Sentence> {
    let weeks = WeeksWorth::of(amount, plan.budget.later?, plan.year)?;
    Some(Sentence {
        message: "weeks-worth",
        values: vec![("weeks", Given::Weeks(weeks))],
    })
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
        State::Under => [
            say("budget-under").with("amount", sums.left),
            say("budget-under.sum")
                .with("week", sums.week)
                .with("left", sums.weekly(sums.left)),
        ]
        .into_iter()
        .chain(weeks_worth(plan, sums.left))
        .collect(),
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

/// The same for money that comes just once: of that, nobody gets a week, and no later year has any. What is more than it
/// stays more, whatever a missing price comes to.
fn once(plan: &Plan) -> Vec<Sentence> {
    let sums = Sums::of(plan);
    let say = Sentence::plain;
    let so_far = plan.standing.is_so_far();
    match plan.standing.state {
        State::NoNumber => vec![
            say("budget-no-number"),
            say("budget-no-number.once").with("amount", sums.year),
        ],
        State::Fits | State::OverLaterOnly if so_far => vec![say("budget-fits.so-far")],
        State::Fits | State::OverLaterOnly => vec![
            say("budget-fits"),
            say("budget-fits.once").with("amount", sums.year),
        ],
        State::Under if so_far => vec![say("budget-under.so-far")],
        State::Under => vec![say("budget-under.once").with("amount", sums.left)],
        State::Over | State::OverYear1Only => {
            vec![say("budget-over.once").with("amount", sums.more)]
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Answers, Edit, Place, RowId, read};

    /// A plan with a number a week, and costs a week. A cost of nothing typed has no price yet.
    fn plan(number: &str, costs: &[&str]) -> Plan {
        read(&draft(number, costs)).plan
    }

    fn draft(number: &str, costs: &[&str]) -> Answers {
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
        draft
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
        check(
            "150",
            &["132"],
            &["budget-under", "budget-under.sum", "weeks-worth"],
        );
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
    fn money_that_comes_just_once_has_no_week_and_no_later_year() {
        let said = |number: &str, costs: &[&str]| {
            let mut draft = draft(number, costs);
            pick(&mut draft, Place::once("costs", "per"), "once");
            pick(&mut draft, Place::once("costs", "pay-pattern"), "once");
            let lines = state(&read(&draft).plan).into_iter();
            lines.map(|line| line.message).collect::<Vec<_>>()
        };
        let fits = ["budget-fits", "budget-fits.once", "budget-once"];
        assert_eq!(said("520", &["10"]), fits);
        assert_eq!(said("800", &["10"]), ["budget-under.once", "budget-once"]);
        assert_eq!(said("300", &["10"]), ["budget-over.once", "budget-once"]);
        let no_number = ["budget-no-number", "budget-no-number.once", "budget-once"];
        assert_eq!(said("", &["10"]), no_number);
        let so_far = ["budget-fits.so-far", "no-price-count", "budget-once"];
        assert_eq!(said("520", &["10", ""]), so_far);
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
