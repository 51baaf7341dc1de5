//! How many weeks of the budget an amount is, so that people can see how much "just in case" really is.

use super::money::{Fraction, Money};
use super::often::WeeksPerYear;

/// A number of weeks, in tenths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct WeeksWorth(i64);

impl WeeksWorth {
    /// How many weeks of a yearly budget an amount is, halves of a tenth up. None for a budget of nothing.
    pub fn of(amount: Money, yearly: Money, year: WeeksPerYear) -> Option<Self> {
        let budget = i128::from(yearly.pence());
        (budget > 0).then(|| {
            let weeks = year
                .fraction()
                .times(Fraction::new(10, 1))
                .times(Fraction::new(1, budget));
            Self(amount.times(weeks).pence())
        })
    }

    /// The number in digits, always with its tenths: `2.4`, and `2.0` for two whole weeks. So no language needs another
    /// form of "week" for one of them.
    pub fn plain(self) -> String {
        format!("{}.{}", self.0 / 10, self.0 % 10)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An amount against a budget a week, in pounds.
    #[track_caller]
    fn check(amount: i64, weekly: i64, expected: &str) {
        let yearly = Money::from_pence(weekly * 100 * 52);
        let weeks = WeeksWorth::of(
            Money::from_pence(amount * 100),
            yearly,
            WeeksPerYear::FiftyTwo,
        );
        assert_eq!(weeks.unwrap().plain(), expected);
    }

    #[test]
    fn what_kamlaben_has_left_is_about_2_weeks_and_a_half() {
        check(514, 210, "2.4");
    }

    #[test]
    fn whole_weeks_have_their_tenths_too() {
        check(300, 150, "2.0");
        check(0, 150, "0.0");
        check(1_575, 150, "10.5");
    }

    #[test]
    fn a_budget_of_nothing_has_no_weeks() {
        let weeks = WeeksWorth::of(Money::from_pence(100), Money::ZERO, WeeksPerYear::FiftyTwo);
        assert_eq!(weeks, None);
    }
}
