//! The numbers of one year that the law sets, with the days they are for and where they were read.
//!
//! They change every April, so they stand in a dated file (section 2d of the domain notes), and never in code or words.

use super::day::Day;
use super::money::Money;

/// The numbers of one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rates {
    /// The first day they are for.
    pub from: Day,
    /// The last day they are for.
    pub to: Day,
    /// The lowest pay for an hour that the law allows.
    pub lowest_pay: Money,
    /// From how many years of age it is.
    pub age: u32,
    /// Where it was read.
    pub source: String,
}

impl Rates {
    /// Whether they are for another time than this day, so that nobody should lean on them.
    pub fn are_past(&self, today: Day) -> bool {
        !(self.from..=self.to).contains(&today)
    }

    /// Whether pay for an hour is below the lowest that the law allows. Nothing at all is a question of its own.
    pub fn is_below(&self, an_hour: Money) -> bool {
        an_hour > Money::ZERO && an_hour < self.lowest_pay
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rates() -> Rates {
        Rates {
            from: Day::parse("2026-04-01").unwrap(),
            to: Day::parse("2027-03-31").unwrap(),
            lowest_pay: Money::from_pence(12_71),
            age: 21,
            source: "a made-up place".to_owned(),
        }
    }

    #[track_caller]
    fn check_past(today: &str, expected: bool) {
        assert_eq!(rates().are_past(Day::parse(today).unwrap()), expected);
    }

    #[test]
    fn the_numbers_of_a_year_are_past_from_its_next_april() {
        check_past("2026-04-01", false);
        check_past("2027-03-31", false);
        check_past("2027-04-01", true);
        check_past("2026-03-31", true);
    }

    #[test]
    fn pay_below_the_lowest_is_seen_and_no_pay_is_not() {
        assert!(rates().is_below(Money::from_pence(12_70)));
        assert!(!rates().is_below(Money::from_pence(12_71)));
        assert!(!rates().is_below(Money::ZERO));
    }
}
