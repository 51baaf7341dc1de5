//! Money: whole pennies, and how people type it.

use super::figure::{Certainty, Figure, plain};
use super::problem::Trouble;

/// An amount in whole pennies. Never a fraction, never a floating point number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(i64);

/// Words for pounds that people type after a number, in the languages on offer.
const POUNDS: &[&str] = &[
    "£",
    "gbp",
    "pound",
    "pounds",
    "funt",
    "funty",
    "funtów",
    "funtow",
    "پاؤنڈ",
    "پونڈ",
];

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// The most that one answer can be: a million pounds. No sum of such lines can overflow.
    pub const MOST: Self = Self(100_000_000);

    /// An amount of pence.
    pub const fn from_pence(pence: i64) -> Self {
        Self(pence)
    }

    /// The amount in pence.
    pub const fn pence(self) -> i64 {
        self.0
    }

    /// Reads what someone typed: `12`, `12.5`, `£1,234.50`, `12 pounds`, `۱۲٫۵۰`.
    ///
    /// # Errors
    ///
    /// A [`Trouble`] to ask again with: with the likely amount where there is one, as for `12,50` and `12.345`.
    pub fn parse(typed: &str) -> Result<Self, Trouble> {
        let text = plain(typed);
        let text = text
            .strip_prefix('£')
            .map_or(text.as_str(), str::trim_start);
        if text.starts_with(['-', '−', '–']) {
            return Err(Trouble::MoneyMinus);
        }
        let (number, unit) = split_unit(text);
        let figure = Figure::read(number).ok_or(Trouble::MoneyWords(None))?;
        let are_pence = matches!(unit, "p" | "pence");
        let pence = figure
            .rounded(if are_pence { 0 } else { 2 })
            .and_then(|pence| i64::try_from(pence).ok())
            .map(Self)
            .filter(|money| *money <= Self::MOST)
            .ok_or(Trouble::MoneyLarge)?;
        if !unit.is_empty() && !POUNDS.contains(&unit) {
            return Err(Trouble::MoneyWords(Some(pence)));
        }
        match figure.certainty {
            Certainty::Comma => Err(Trouble::MoneyComma(pence)),
            Certainty::Likely => Err(Trouble::MoneyWords(Some(pence))),
            Certainty::Sure if figure.is_finer_than(2) => Err(Trouble::MoneyParts(pence)),
            Certainty::Sure => Ok(pence),
        }
    }

    /// The amount as a person may type it: `1234.50`.
    pub fn plain(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let pence = self.0.unsigned_abs();
        format!("{sign}{}.{:02}", pence / 100, pence % 100)
    }

    /// Both amounts together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// This amount less the other. It may be below nothing.
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// This amount times a fraction, exact, then halves of a penny rounded up.
    #[must_use]
    pub fn times(self, fraction: Fraction) -> Self {
        let Fraction { over, under } = fraction;
        let top = i128::from(self.0).saturating_mul(over);
        let doubled = top.saturating_mul(2).saturating_add(under);
        let pence = doubled.div_euclid(under.saturating_mul(2).max(1));
        Self(i64::try_from(pence).unwrap_or(if pence < 0 { i64::MIN } else { i64::MAX }))
    }

    /// What this amount a week comes to in a month of so many days, as councils reckon that pay by the day.
    #[must_use]
    pub fn weekly_for_days(self, days: u8) -> Self {
        self.times(Fraction::new(i128::from(days), 7))
    }
}

impl std::iter::Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Self::plus)
    }
}

/// A number kept exact, as one whole number over another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fraction {
    over: i128,
    under: i128,
}

impl Fraction {
    /// `over / under`. Nothing is divided by nothing: 0 under the line is read as 1.
    pub const fn new(over: i128, under: i128) -> Self {
        let under = if under == 0 { 1 } else { under };
        Self { over, under }
    }

    /// A whole number.
    pub const fn whole(number: i128) -> Self {
        Self::new(number, 1)
    }

    /// This times the other.
    #[must_use]
    pub const fn times(self, other: Self) -> Self {
        Self::new(
            self.over.saturating_mul(other.over),
            self.under.saturating_mul(other.under),
        )
    }

    /// One divided by this.
    #[must_use]
    pub const fn inverse(self) -> Self {
        Self::new(self.under, self.over)
    }
}

/// Parts a number from the word after it: `12 pounds`. A word with more numbers in it is no unit.
pub(super) fn split_unit(text: &str) -> (&str, &str) {
    let end = text
        .find(|letter: char| letter.is_alphabetic() || letter == '£')
        .unwrap_or(text.len());
    let (number, unit) = text.split_at_checked(end).unwrap_or((text, ""));
    if unit.contains(|letter: char| letter.is_ascii_digit()) {
        (text, "")
    } else {
        (number.trim_end(), unit.trim_end_matches(['.', ' ']))
    }
}
