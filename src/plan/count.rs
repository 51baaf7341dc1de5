//! How many: hours, visits and weeks, to three decimal places.

use super::figure::{Certainty, Figure, plain};
use super::money::{Fraction, split_unit};
use super::problem::Trouble;

/// A number of things, in thousandths: 7.5 hours is 7,500.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count(u32);

impl Count {
    /// None at all.
    pub const NONE: Self = Self(0);

    /// One: what an empty answer means.
    pub const ONE: Self = Self(1_000);

    /// The most that one answer can be: ten thousand.
    pub const MOST: Self = Self(10_000_000);

    /// A number of thousandths.
    pub const fn from_thousandths(thousandths: u32) -> Self {
        Self(thousandths)
    }

    /// The number in thousandths.
    pub const fn thousandths(self) -> u32 {
        self.0
    }

    /// Reads what someone typed: `8`, `7.5`, `44.8`.
    ///
    /// # Errors
    ///
    /// A [`Trouble`] to ask again with: with the likely number where there is one, as for `7,5` and `8 hours`.
    pub fn parse(typed: &str) -> Result<Self, Trouble> {
        let text = plain(typed);
        let (number, unit) = split_unit(&text);
        let figure = Figure::read(number).ok_or(Trouble::CountWords(None))?;
        let count = figure
            .rounded(3)
            .and_then(|thousandths| u32::try_from(thousandths).ok())
            .map(Self)
            .filter(|count| *count <= Self::MOST)
            .ok_or(Trouble::CountLarge)?;
        if !unit.is_empty() || figure.certainty != Certainty::Sure {
            Err(Trouble::CountWords(Some(count)))
        } else if figure.is_finer_than(3) {
            Err(Trouble::CountParts(count))
        } else {
            Ok(count)
        }
    }

    /// The number as a person may type it: `7.5`.
    pub fn plain(self) -> String {
        let (whole, rest) = (self.0 / 1_000, self.0 % 1_000);
        if rest == 0 {
            whole.to_string()
        } else {
            format!("{whole}.{rest:03}")
                .trim_end_matches('0')
                .to_owned()
        }
    }

    /// The whole number, if it is one.
    pub fn whole(self) -> Option<u32> {
        self.0.is_multiple_of(1_000).then_some(self.0 / 1_000)
    }

    /// Both together. Past what can be counted, the most that can.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// So many times over. Past what can be counted, the most that can.
    #[must_use]
    pub const fn times(self, times: u32) -> Self {
        Self(self.0.saturating_mul(times))
    }

    /// The exact number.
    pub fn fraction(self) -> Fraction {
        Fraction::new(i128::from(self.0), 1_000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(typed: &str, thousandths: u32) {
        assert_eq!(Count::parse(typed), Ok(Count(thousandths)), "'{typed}'");
        assert_eq!(
            Count::parse(&Count(thousandths).plain()),
            Ok(Count(thousandths))
        );
    }

    #[track_caller]
    fn check_asked(typed: &str, trouble: Trouble) {
        assert_eq!(Count::parse(typed), Err(trouble), "'{typed}'");
    }

    #[test]
    fn numbers_are_read_to_three_places() {
        check("8", 8_000);
        check("7.5", 7_500);
        check("44.8", 44_800);
        check("0.125", 125);
        check("۸", 8_000);
        check("10,000", 10_000_000);
    }

    #[test]
    fn the_likely_number_is_offered() {
        check_asked("7,5", Trouble::CountWords(Some(Count(7_500))));
        check_asked("8 hours", Trouble::CountWords(Some(Count(8_000))));
        check_asked("0.33333", Trouble::CountParts(Count(333)));
    }

    #[test]
    fn what_is_no_number_is_asked_about() {
        check_asked("two", Trouble::CountWords(None));
        check_asked("-1", Trouble::CountWords(None));
        check_asked("10001", Trouble::CountLarge);
    }

    proptest! {
        #[test]
        fn anything_can_be_typed(typed in ".{0,60}") {
            if let Ok(count) = Count::parse(&typed) {
                prop_assert!(count <= Count::MOST);
            }
        }
    }
}
