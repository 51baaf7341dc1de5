//! My number: what I was told, and how the plan stands against it. Never as blame.

use super::money::Money;
use super::often::{Often, WeeksPerYear};
use super::said::Said;
use super::totals::PayerTotal;

/// The number that the person was told, if any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Budget {
    /// Told, told roughly or not told, as it was said.
    pub said: Said,
    /// What is known about the number.
    pub told: Told,
    /// The amount, where one was told and can be read.
    pub amount: Option<Money>,
    /// For how long the amount is.
    pub often: Option<Often>,
    /// The whole number for year 1, with my part of it.
    pub year_one: Option<Money>,
    /// The whole number for each later year. An amount that comes just once says nothing about later years.
    pub later: Option<Money>,
}

/// What is known about the number. Not knowing is an answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Told {
    /// I was told my number.
    Told,
    /// I was told roughly.
    Roughly,
    /// I was not told.
    NotTold,
    /// I am not sure.
    NotSure,
    /// Nothing was said yet.
    #[default]
    NotSaid,
}

/// How the plan stands against the number: section 3d of the domain notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The state in one word.
    pub state: State,
    /// Year 1 by itself.
    pub year_one: YearStanding,
    /// Each later year by itself.
    pub later: YearStanding,
    /// How many lines that the budget pays have no price yet. Above 0, every state is "so far".
    pub without_price: usize,
}

/// The states of a plan against its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// We do not know the number yet. That is OK.
    NoNumber,
    /// Some money is not planned yet.
    Under,
    /// The plan fits the money.
    Fits,
    /// It costs more at the start, and fits later.
    OverYear1Only,
    /// It fits this year, and costs more later.
    OverLaterOnly,
    /// It costs more than the number.
    Over,
}

/// One year against the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum YearStanding {
    /// No number is known for it.
    NoNumber,
    /// So much is not planned: more than [`Budget::tolerance`].
    Under(Money),
    /// Within [`Budget::tolerance`], either way.
    Fits,
    /// So much more than the number: more than [`Budget::tolerance`].
    Over(Money),
}

/// A pound a week, for a year.
const A_POUND_A_WEEK: Money = Money::from_pence(52_00);

/// A pound, for a number that comes just once: it may be small, and there is no week of it.
const A_POUND: Money = Money::from_pence(1_00);

impl Budget {
    /// The yearly number for an amount told: for year 1, and for later years.
    pub(super) fn yearly(
        amount: Option<Money>,
        often: Option<Often>,
        year: WeeksPerYear,
    ) -> (Option<Money>, Option<Money>) {
        let (Some(amount), Some(often)) = (amount, often) else {
            return (None, None);
        };
        let a_year = amount.times(often.times_a_year(year));
        (Some(a_year), (often != Often::Once).then_some(a_year))
    }

    /// How near a plan must be to this number to fit it, both edges included.
    pub fn tolerance(&self) -> Money {
        if self.often == Some(Often::Once) {
            A_POUND
        } else {
            A_POUND_A_WEEK
        }
    }
}

impl Told {
    /// What is known, from what was said to `costs-told`.
    pub(super) fn of(said: &Said) -> Self {
        match (said.picked(), said.stance) {
            (Some("told"), _) => Self::Told,
            (Some("roughly"), _) => Self::Roughly,
            (Some("not-told"), _) => Self::NotTold,
            (_, Some(super::Stance::NotSure)) => Self::NotSure,
            _ => Self::NotSaid,
        }
    }
}

impl Standing {
    /// How what the budget pays stands against the number. Lines that others pay are not counted.
    pub fn of(total: &PayerTotal, budget: &Budget) -> Self {
        let near = budget.tolerance();
        let year_one = YearStanding::of(total.yearly.year_one, budget.year_one, near);
        let later = YearStanding::of(total.yearly.later, budget.later, near);
        Self {
            state: State::of(year_one, later),
            year_one,
            later,
            without_price: total.without_price,
        }
    }

    /// Whether a price is still missing, so that all of this is "so far".
    pub fn is_so_far(&self) -> bool {
        self.without_price > 0
    }

    /// What is not planned yet in year 1. None while a price is missing: then nobody can say.
    pub fn not_planned(&self) -> Option<Money> {
        match self.year_one {
            YearStanding::Under(left) if !self.is_so_far() => Some(left),
            YearStanding::Under(_)
            | YearStanding::NoNumber
            | YearStanding::Fits
            | YearStanding::Over(_) => None,
        }
    }
}

impl State {
    fn of(year_one: YearStanding, later: YearStanding) -> Self {
        match (year_one, later) {
            (YearStanding::NoNumber, _) => Self::NoNumber,
            (YearStanding::Over(_), YearStanding::Under(_) | YearStanding::Fits) => {
                Self::OverYear1Only
            }
            (YearStanding::Over(_), YearStanding::Over(_) | YearStanding::NoNumber) => Self::Over,
            (YearStanding::Under(_) | YearStanding::Fits, YearStanding::Over(_)) => {
                Self::OverLaterOnly
            }
            (YearStanding::Under(_), _) => Self::Under,
            (YearStanding::Fits, _) => Self::Fits,
        }
    }

    /// Its name in section 3d of the domain notes, and in what the command line says: `over_year1_only`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::NoNumber => "no_number",
            Self::Under => "under",
            Self::Fits => "fits",
            Self::OverYear1Only => "over_year1_only",
            Self::OverLaterOnly => "over_later_only",
            Self::Over => "over",
        }
    }
}

impl YearStanding {
    fn of(total: Money, number: Option<Money>, near: Money) -> Self {
        let Some(number) = number else {
            return Self::NoNumber;
        };
        if total > number.plus(near) {
            Self::Over(total.less(number))
        } else if total.plus(near) < number {
            Self::Under(number.less(total))
        } else {
            Self::Fits
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::cost::{Payer, Yearly};
    use super::*;

    const YEAR: WeeksPerYear = WeeksPerYear::FiftyTwo;

    fn budget(pounds: i64, often: Often) -> Budget {
        let amount = Some(Money::from_pence(pounds * 100));
        let (year_one, later) = Budget::yearly(amount, Some(often), YEAR);
        Budget {
            said: Said::default(),
            told: Told::Told,
            amount,
            often: Some(often),
            year_one,
            later,
        }
    }

    fn standing(budget: &Budget, year_one: i64, later: i64, without_price: usize) -> Standing {
        let yearly = Yearly {
            year_one: Money::from_pence(year_one),
            later: Money::from_pence(later),
        };
        let total = PayerTotal {
            payer: Payer::Budget,
            yearly,
            lines: 1,
            without_price,
        };
        Standing::of(&total, budget)
    }

    #[track_caller]
    fn check(year_one: i64, later: i64, expected: State) {
        let standing = standing(&budget(150, Often::Week), year_one, later, 0);
        assert_eq!(
            standing.state, expected,
            "{year_one} and {later} of 7,800.00"
        );
    }

    #[test]
    fn a_plan_within_a_pound_a_week_fits_both_edges_included() {
        check(7_748_00, 7_748_00, State::Fits);
        check(7_800_00, 7_800_00, State::Fits);
        check(7_852_00, 7_852_00, State::Fits);
    }

    #[test]
    fn one_penny_beyond_no_longer_fits() {
        check(7_747_99, 7_747_99, State::Under);
        check(7_852_01, 7_852_01, State::Over);
    }

    #[test]
    fn years_may_differ() {
        check(8_491_80, 7_363_80, State::OverYear1Only);
        check(8_491_80, 7_852_00, State::OverYear1Only);
        check(7_000_00, 7_852_01, State::OverLaterOnly);
        check(7_800_00, 7_852_01, State::OverLaterOnly);
        check(7_800_00, 0, State::Fits);
        check(7_000_00, 7_800_00, State::Under);
    }

    #[test]
    fn every_way_of_telling_a_number_has_its_year() {
        let a_year = |often| budget(100, often).year_one.unwrap().pence() / 100;
        let all = [
            (Often::Week, 5_200),
            (Often::Fortnight, 2_600),
            (Often::FourWeeks, 1_300),
            (Often::Month, 1_200),
            (Often::Quarter, 400),
            (Often::Term, 300),
            (Often::HalfYear, 200),
            (Often::Year, 100),
            (Often::Once, 100),
        ];
        for (often, expected) in all {
            assert_eq!(a_year(often), expected, "{often:?}");
        }
    }

    #[test]
    fn a_number_that_comes_once_says_nothing_of_later_years() {
        let standing = standing(&budget(300, Often::Once), 300_00, 300_00, 0);
        assert_eq!(standing.state, State::Fits);
        assert_eq!(standing.later, YearStanding::NoNumber);
    }

    #[test]
    fn a_plan_within_a_pound_fits_a_number_that_comes_once_both_edges_included() {
        let state = |total| standing(&budget(300, Often::Once), total, 0, 0).state;
        for total in [299_00, 300_00, 301_00] {
            assert_eq!(state(total), State::Fits);
        }
        assert_eq!(state(298_99), State::Under);
        assert_eq!(state(301_01), State::Over);
    }

    #[test]
    fn no_number_is_a_state_and_no_trouble() {
        let (year_one, later) = Budget::yearly(None, Some(Often::Week), YEAR);
        let budget = Budget {
            amount: None,
            year_one,
            later,
            ..budget(1, Often::Week)
        };
        assert_eq!(standing(&budget, 4_566_00, 0, 0).state, State::NoNumber);
    }

    #[test]
    fn what_is_not_planned_is_said_only_when_every_price_is_known() {
        let budget = budget(150, Often::Week);
        let known = standing(&budget, 7_000_00, 7_000_00, 0);
        assert_eq!(known.not_planned(), Some(Money::from_pence(800_00)));
        assert!(!known.is_so_far());
        let so_far = standing(&budget, 7_000_00, 7_000_00, 1);
        assert_eq!(so_far.not_planned(), None);
        assert!(so_far.is_so_far());
    }
}
