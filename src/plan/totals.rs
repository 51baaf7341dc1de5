//! What all costs come to: for each payer, per week, 4 weeks, month and year.

use super::cost::{CostLine, Payer, Yearly};
use super::money::{Fraction, Money};
use super::often::WeeksPerYear;

/// What all costs come to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Totals {
    /// A total for everyone who pays something, in the order of the form.
    pub payers: Vec<PayerTotal>,
    /// How many weeks a year has in these sums.
    pub year: WeeksPerYear,
}

/// What one payer pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PayerTotal {
    /// Who.
    pub payer: Payer,
    /// The sum of the lines as they are printed, so that the column adds up by hand.
    pub yearly: Yearly,
    /// How many lines it has, with a price or without.
    pub lines: usize,
    /// How many of them have no price yet.
    pub without_price: usize,
}

/// One yearly amount, seen four ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Views {
    /// Per week.
    pub week: Money,
    /// Per 4 weeks.
    pub four_weeks: Money,
    /// Per month: a twelfth.
    pub month: Money,
    /// Per year.
    pub year: Money,
}

impl Totals {
    /// Adds up lines.
    pub fn of(lines: &[CostLine], year: WeeksPerYear) -> Self {
        let payers = Payer::ALL
            .into_iter()
            .map(|payer| PayerTotal::of(payer, lines))
            .filter(|total| total.lines > 0)
            .collect();
        Self { payers, year }
    }

    /// What one payer pays. Nothing, for someone who pays for no line.
    pub fn paid_by(&self, payer: Payer) -> PayerTotal {
        self.payers
            .iter()
            .copied()
            .find(|total| total.payer == payer)
            .unwrap_or_else(|| PayerTotal::of(payer, &[]))
    }

    /// What the personal budget pays.
    pub fn budget(&self) -> PayerTotal {
        self.paid_by(Payer::Budget)
    }
}

impl PayerTotal {
    fn of(payer: Payer, lines: &[CostLine]) -> Self {
        let own = || lines.iter().filter(move |line| line.payer == payer);
        Self {
            payer,
            yearly: own()
                .filter_map(|line| line.yearly)
                .fold(Yearly::default(), Yearly::plus),
            lines: own().count(),
            without_price: own().filter(|line| line.yearly.is_none()).count(),
        }
    }
}

impl Views {
    /// A yearly amount per week, 4 weeks, month and year. Each is rounded from the yearly amount by itself.
    pub fn of(yearly: Money, year: WeeksPerYear) -> Self {
        let a_week = year.fraction().inverse();
        Self {
            week: yearly.times(a_week),
            four_weeks: yearly.times(a_week.times(Fraction::whole(4))),
            month: yearly.times(Fraction::new(1, 12)),
            year: yearly,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::often::Often;
    use proptest::prelude::*;

    /// A weekly amount, seen per year, 4 weeks, month and week.
    #[track_caller]
    fn check(weekly: i64, year: WeeksPerYear, expected: [i64; 4]) {
        let yearly = Money::from_pence(weekly).times(Often::Week.times_a_year(year));
        let views = Views::of(yearly, year);
        let seen = [views.year, views.four_weeks, views.month, views.week];
        assert_eq!(seen.map(Money::pence), expected);
    }

    #[test]
    fn one_hundred_and_fifty_pounds_a_week_in_52_weeks() {
        check(
            150_00,
            WeeksPerYear::FiftyTwo,
            [7_800_00, 600_00, 650_00, 150_00],
        );
    }

    #[test]
    fn one_hundred_and_fifty_pounds_a_week_in_365_days() {
        check(
            150_00,
            WeeksPerYear::Days365,
            [7_821_43, 600_00, 651_79, 150_00],
        );
    }

    #[test]
    fn twelve_payments_of_4_weeks_would_lose_one_in_13() {
        let year = WeeksPerYear::FiftyTwo;
        let four_weeks = Views::of(Money::from_pence(7_800_00), year).four_weeks;
        assert_eq!(
            four_weeks
                .times(Often::FourWeeks.times_a_year(year))
                .pence(),
            7_800_00
        );
        assert_eq!(
            four_weeks.times(Often::Month.times_a_year(year)).pence(),
            7_200_00
        );
    }

    proptest! {
        #[test]
        fn a_week_and_4_weeks_come_back_from_their_year(pence in 0..=Money::MOST.pence(), exact: bool) {
            let year = if exact { WeeksPerYear::Days365 } else { WeeksPerYear::FiftyTwo };
            let weekly = Money::from_pence(pence);
            let views = Views::of(weekly.times(Often::Week.times_a_year(year)), year);
            prop_assert_eq!(views.week, weekly);
            prop_assert_eq!(views.four_weeks, weekly.times(Fraction::whole(4)));
        }
    }
}
