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
    "funtÓw", // In capitals: only plain letters are made small before.
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(typed: &str, pence: i64) {
        assert_eq!(Money::parse(typed), Ok(Money(pence)), "'{typed}'");
    }

    #[track_caller]
    fn check_asked(typed: &str, trouble: Trouble) {
        assert_eq!(Money::parse(typed), Err(trouble), "'{typed}'");
    }

    #[test]
    fn pounds_are_read_as_people_type_them() {
        check("12", 12_00);
        check("12.5", 12_50);
        check("12.50", 12_50);
        check("£12.50", 12_50);
        check("£1,234.50", 1_234_50);
        check("1,234", 1_234_00);
        check(" 12 ", 12_00);
        check("12 pounds", 12_00);
        check(" 12 pounds", 12_00);
        check("1 pound.", 1_00);
        check("12.", 12_00);
        check(".50", 50);
        check("0", 0);
        check("007", 7_00);
        check("12 £", 12_00);
        check("£ 12", 12_00);
        check("12 GBP", 12_00);
        check("12 funtów", 12_00);
        check("12 FUNTÓW", 12_00);
        check("1,000,000.00", 1_000_000_00);
    }

    #[test]
    fn digits_of_the_persons_own_script_are_digits() {
        check("۱۲٫۵۰", 12_50); // Urdu
        check("١٬٢٣٤", 1_234_00); // Arabic
        check("۱۲۔۵۰", 12_50); // Urdu, with the full stop of an Urdu keyboard
        check("£১২.৫০", 12_50); // Bengali
        check("੧੨", 12_00); // Gurmukhi
        check("૧૨.૫", 12_50); // Gujarati
        check("१,२३४", 1_234_00); // Devanagari
        check("௧௨", 12_00); // Tamil
        check("１２", 12_00); // full width
        check("۱۲ پاؤنڈ", 12_00);
    }

    #[test]
    fn marks_that_nobody_sees_are_passed_over() {
        check("\u{2066}£12.50\u{2069}", 12_50);
        check("\u{a0}12\u{a0}", 12_00);
        check("\u{feff}12\u{200f}", 12_00);
    }

    #[test]
    fn a_decimal_comma_is_asked_about_with_the_likely_amount() {
        check_asked("12,50", Trouble::MoneyComma(Money(12_50)));
        check_asked("12,5", Trouble::MoneyComma(Money(12_50)));
        check_asked("1.234,50", Trouble::MoneyComma(Money(1_234_50)));
        check_asked("1 234,50", Trouble::MoneyComma(Money(1_234_50)));
        check_asked("0,123", Trouble::MoneyComma(Money(12)));
    }

    #[test]
    fn parts_of_a_penny_are_asked_about_with_the_likely_amount() {
        check_asked("12.345", Trouble::MoneyParts(Money(12_35)));
        check_asked("12.344999", Trouble::MoneyParts(Money(12_34)));
        check_asked("1,234.500", Trouble::MoneyParts(Money(1_234_50)));
    }

    #[test]
    fn an_amount_among_words_is_offered() {
        check_asked("12 a week", Trouble::MoneyWords(Some(Money(12_00))));
        check_asked("50p", Trouble::MoneyWords(Some(Money(50))));
        check_asked("1 234", Trouble::MoneyWords(Some(Money(1_234_00))));
        check_asked("1,23,456", Trouble::MoneyWords(Some(Money(123_456_00))));
        check_asked("1.234.567", Trouble::MoneyLarge);
    }

    #[test]
    fn what_is_no_amount_is_asked_about() {
        check_asked("-5", Trouble::MoneyMinus);
        check_asked("£-5", Trouble::MoneyMinus);
        check_asked("−5", Trouble::MoneyMinus);
        for typed in [
            "1e3",
            "words",
            "about twelve",
            "",
            " ",
            "£",
            ".",
            ",",
            "1..2",
            "12 or 13",
            "12-13",
            "+5",
            "12 50",
            "1,2,3",
            "NaN",
            "inf",
            "0x10",
            "1,234,50",
        ] {
            check_asked(typed, Trouble::MoneyWords(None));
        }
    }

    #[test]
    fn more_than_a_million_pounds_is_asked_about() {
        check_asked("1000000.01", Trouble::MoneyLarge);
        check_asked("99999999999999999999999999", Trouble::MoneyLarge);
    }

    #[test]
    fn halves_of_a_penny_are_rounded_up() {
        let times = |pence, over, under| Money(pence).times(Fraction::new(over, under)).0;
        assert_eq!(times(1, 1, 2), 1);
        assert_eq!(times(3, 1, 2), 2);
        assert_eq!(times(1, 49, 100), 0);
        assert_eq!(times(150_00, 365, 7), 7_821_43);
    }

    #[test]
    fn a_month_by_the_day_is_what_a_council_pays() {
        // The table that Hampshire publishes, for £150 a week.
        let weekly = Money(150_00);
        assert_eq!(weekly.weekly_for_days(31), Money(664_29));
        assert_eq!(weekly.weekly_for_days(30), Money(642_86));
        assert_eq!(weekly.weekly_for_days(28), Money(600_00));
    }

    proptest! {
        #[test]
        fn anything_can_be_typed(typed in ".{0,60}") {
            if let Ok(money) = Money::parse(&typed) {
                prop_assert!((Money::ZERO..=Money::MOST).contains(&money));
            }
        }

        #[test]
        fn anything_like_a_number_can_be_typed(typed in "[-+£]?[0-9٠-٩۰-۹,.٫ ]{0,400}( ?[a-z]{1,6})?") {
            if let Ok(money) = Money::parse(&typed) {
                prop_assert!((Money::ZERO..=Money::MOST).contains(&money));
            }
        }

        #[test]
        fn what_is_offered_can_be_taken(typed in "[0-9]{1,5}[,. ][0-9]{1,6}") {
            let offer = Money::parse(&typed).err().and_then(Trouble::offer);
            if let Some(offer) = offer {
                let taken = Money::parse(&offer.typed());
                prop_assert_eq!(taken.map(super::super::Offer::Money), Ok(offer));
            }
        }

        #[test]
        fn every_amount_reads_as_it_is_written(pence in 0..=Money::MOST.0) {
            prop_assert_eq!(Money::parse(&Money(pence).plain()), Ok(Money(pence)));
        }

        #[test]
        fn no_sum_overflows(pence: i64, over: i128, under: i128) {
            let money = Money(pence);
            prop_assert!(money.plus(Money::MOST) >= money.less(Money::MOST));
            prop_assert_eq!(money.times(Fraction::whole(1)), money);
            // Whatever comes of it, it comes.
            prop_assert!(money.times(Fraction::new(over, under)) <= Money(i64::MAX));
        }
    }
}
