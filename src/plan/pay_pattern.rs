//! How the council pays the money out, and what each payment is.

use super::money::{Fraction, Money};
use super::often::WeeksPerYear;
use super::said::Said;

/// How the council pays the money out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PayPattern {
    /// Every 4 weeks: 13 times a year, not 12.
    FourWeeks,
    /// The same every month: a twelfth of the year.
    Month,
    /// Every month, by the number of days in it.
    Days,
    /// All of it at once, and no more after that.
    Once,
}

/// One payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Payment {
    /// How many days it is for, where that decides what it comes to.
    pub days: Option<u32>,
    /// What it comes to.
    pub amount: Money,
}

impl PayPattern {
    /// The one that was said to `costs-pay-pattern`, if any.
    pub fn of(said: &Said) -> Option<Self> {
        Some(match said.picked()? {
            "four-weeks" => Self::FourWeeks,
            "month" => Self::Month,
            "days" => Self::Days,
            "once" => Self::Once,
            _ => return None,
        })
    }

    /// What the payments come to, for a yearly amount: one amount, or one for each length of a month.
    pub fn payments(self, yearly: Money, year: WeeksPerYear) -> Vec<Payment> {
        let one = |days: Option<u32>, share: Fraction| Payment {
            days,
            amount: yearly.times(share),
        };
        let a_week = year.fraction().inverse();
        match self {
            Self::FourWeeks => vec![one(None, a_week.times(Fraction::whole(4)))],
            Self::Month => vec![one(None, Fraction::new(1, 12))],
            Self::Days => [31, 30, 28]
                .map(|days| {
                    let weeks = Fraction::new(i128::from(days), 7);
                    one(Some(days), a_week.times(weeks))
                })
                .to_vec(),
            Self::Once => vec![one(None, Fraction::whole(1))],
        }
    }

    /// What the first payment comes to. Nobody knows in which month it comes, so that a month has 30 days here.
    pub fn first_payment(self, yearly: Money, year: WeeksPerYear) -> Money {
        let payments = self.payments(yearly, year);
        let usual = payments
            .iter()
            .find(|payment| payment.days.is_none_or(|days| days == 30));
        usual.map_or(Money::ZERO, |payment| payment.amount)
    }

    /// How many weeks pass between the first payment and the second. None where there is no second.
    pub(super) const fn weeks(self, year: WeeksPerYear) -> Option<Fraction> {
        match self {
            Self::FourWeeks => Some(Fraction::whole(4)),
            Self::Month => Some(year.fraction().times(Fraction::new(1, 12))),
            Self::Days => Some(Fraction::new(30, 7)),
            Self::Once => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::often::Often;
    use super::*;

    /// The payments for £150 a week: section 3c of the domain notes.
    #[track_caller]
    fn check(pattern: PayPattern, year: WeeksPerYear, expected: &[i64]) {
        let yearly = Money::from_pence(150_00).times(Often::Week.times_a_year(year));
        let amounts: Vec<i64> = pattern
            .payments(yearly, year)
            .iter()
            .map(|payment| payment.amount.pence())
            .collect();
        assert_eq!(amounts, expected);
    }

    #[test]
    fn four_weeks_are_the_same_in_every_year() {
        check(PayPattern::FourWeeks, WeeksPerYear::FiftyTwo, &[600_00]);
        check(PayPattern::FourWeeks, WeeksPerYear::Days365, &[600_00]);
    }

    #[test]
    fn a_month_is_a_twelfth_of_the_year() {
        check(PayPattern::Month, WeeksPerYear::FiftyTwo, &[650_00]);
        check(PayPattern::Month, WeeksPerYear::Days365, &[651_79]);
    }

    #[test]
    fn a_month_by_its_days_is_what_hampshire_pays() {
        let expected = [664_29, 642_86, 600_00];
        check(PayPattern::Days, WeeksPerYear::FiftyTwo, &expected);
        check(PayPattern::Days, WeeksPerYear::Days365, &expected);
    }

    #[test]
    fn what_comes_at_once_is_all_of_it_to_the_penny() {
        let said = |pence| {
            let payments =
                PayPattern::Once.payments(Money::from_pence(pence), WeeksPerYear::Days365);
            let amounts: Vec<_> = payments
                .iter()
                .map(|one| (one.days, one.amount.pence()))
                .collect();
            amounts
        };
        assert_eq!(said(300_00), [(None, 300_00)]);
        assert_eq!(said(299_99), [(None, 299_99)]);
        assert_eq!(PayPattern::Once.weeks(WeeksPerYear::FiftyTwo), None);
    }

    #[test]
    fn the_first_payment_of_a_month_by_its_days_is_that_of_30_days() {
        let first =
            PayPattern::Days.first_payment(Money::from_pence(7_800_00), WeeksPerYear::FiftyTwo);
        assert_eq!(first.pence(), 642_86);
    }
}
