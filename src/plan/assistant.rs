//! What a personal assistant's pay comes to beside the wages: the weeks away, worked out from hours and rate.
//!
//! The sums are the plain method of section 3c of the domain notes. Tax, National Insurance and pension are never
//! worked out here: a payroll service says what they are.

use super::cost::{CostLine, PartOfYear};
use super::money::{Fraction, Money};
use super::often::{Often, WeeksPerYear};

/// The weeks of paid holiday that the law gives: 5.6.
pub const HOLIDAY_WEEKS: Fraction = Fraction::new(56, 10);

/// What holiday builds for each pound of pay where hours change: £12.07 for each £100.
pub const HOLIDAY_BUILDS: Fraction = Fraction::new(1_207, 10_000);

/// What the pay of one assistant comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AssistantPay {
    /// A year of pay.
    pub yearly: Money,
    /// What comes beside it. None until it was said whether the hours are the same each week.
    pub beside: Option<Beside>,
}

/// What comes beside a year of pay. It is one or the other, never both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// The hours are the same each week. The holiday is inside 52 weeks of pay, and someone else may cover for it.
    Cover(Money),
    /// The hours change. Holiday pay builds with each hour.
    HolidayPay(Money),
}

impl AssistantPay {
    /// What a line for an assistant's wages comes to. None for any other line, and while its price is not known.
    pub fn of(line: &CostLine) -> Option<Self> {
        let often = line.often.filter(|often| *often != Often::Once)?;
        let yearly = line.yearly.filter(|_| line.what.has("pa-wages"))?.year_one;
        let beside = match line.pa_hours.picked() {
            Some("same") => Some(Beside::Cover(cover(line, often)?)),
            Some("change") => Some(Beside::HolidayPay(yearly.times(HOLIDAY_BUILDS))),
            _ => None,
        };
        Some(Self { yearly, beside })
    }
}

impl Beside {
    /// The kind of cost that a line for it has.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Cover(_) => "pa-holiday-cover",
            Self::HolidayPay(_) => "pa-holiday",
        }
    }

    /// The kind of cost that counts the same weeks in the other way. Only one of the two belongs beside the same pay.
    pub const fn other_kind(self) -> &'static str {
        match self {
            Self::Cover(_) => "pa-holiday",
            Self::HolidayPay(_) => "pa-holiday-cover",
        }
    }

    /// What it comes to in a year.
    pub const fn amount(self) -> Money {
        match self {
            Self::Cover(amount) | Self::HolidayPay(amount) => amount,
        }
    }
}

/// The pay for 5.6 weeks of the same hours. Where only some weeks are paid, it is 5.6 weeks for each 52 of them.
fn cover(line: &CostLine, often: Often) -> Option<Money> {
    let rate = line.unit_price?;
    let times = match line.part {
        PartOfYear::Weeks(weeks) => often.times_in_weeks(weeks),
        PartOfYear::All | PartOfYear::From(_) | PartOfYear::Until(_) | PartOfYear::NotKnown => {
            often.times_a_year(WeeksPerYear::FiftyTwo)
        }
    };
    let share = HOLIDAY_WEEKS.times(Fraction::new(1, 52));
    Some(rate.times(line.count?.fraction().times(times).times(share)))
}

#[cfg(test)]
mod tests {
    use super::super::{Answers, Edit, Place, RowId, read};
    use super::*;

    /// Wages of so many hours a week: a year of pay, and what comes beside it.
    #[track_caller]
    fn check(count: &str, rate: &str, hours: &str, expected: (i64, impl Into<Option<Beside>>)) {
        let mut draft = Answers::default();
        let at = |question: &str| Place::in_row("costs", RowId(1), question);
        let step = "costs".to_owned();
        draft.apply(Edit::AddRow {
            step,
            row: RowId(1),
        });
        for (question, choice) in [("what", "pa-wages"), ("often", "week"), ("pa-hours", hours)] {
            let (at, choice) = (at(question), choice.to_owned());
            draft.apply(Edit::Pick { at, choice });
        }
        for (question, text) in [("count", count), ("amount", rate)] {
            let (at, text, language) = (at(question), text.to_owned(), "en".to_owned());
            draft.apply(Edit::Write { at, text, language });
        }
        let plan = read(&draft).plan;
        let pay = AssistantPay::of(plan.costs.first().unwrap()).unwrap();
        assert_eq!(
            (pay.yearly.pence(), pay.beside),
            (expected.0, expected.1.into())
        );
    }

    fn cover(pence: i64) -> Beside {
        Beside::Cover(Money::from_pence(pence))
    }

    #[test]
    fn ten_hours_at_the_lowest_pay_of_2026() {
        check("10", "12.71", "same", (6_609_20, cover(711_76)));
    }

    #[test]
    fn sams_assistant_and_the_cover_when_she_is_away() {
        check("8", "13.50", "same", (5_616_00, cover(604_80)));
    }

    #[test]
    fn where_hours_change_holiday_builds_and_nobody_covers_too() {
        let holiday = Beside::HolidayPay(Money::from_pence(677_85));
        check("8", "13.50", "change", (5_616_00, holiday));
    }

    #[test]
    fn until_someone_says_which_nothing_comes_beside_the_pay() {
        check("8", "13.50", "not-a-choice", (5_616_00, None::<Beside>));
    }

    #[test]
    fn holiday_that_builds_over_46_weeks_and_2_days_is_5_weeks_and_3_days() {
        // 12.07% of 46.4 weeks is 5.6 weeks, to a tenth of a day: so the two are never added together.
        let weeks = Money::from_pence(46_400_00).times(HOLIDAY_BUILDS);
        assert_eq!(weeks.pence() / 100 / 10, 560);
    }
}
