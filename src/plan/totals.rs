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
