//! A gentle question back: this answer could not be read, and what was perhaps meant.

use super::answers::Place;
use super::count::Count;
use super::money::Money;

/// One answer that could not be read. It blocks nothing, and what was typed stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where it was typed.
    pub at: Place,
    /// What stood in the way.
    pub trouble: Trouble,
}

/// What stood in the way of reading an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// It is not an amount of money.
    NotMoney,
    /// It is perhaps this amount. Offer it.
    PerhapsMoney(Money),
    /// It is more than [`Money::MOST`].
    TooMuchMoney,
    /// It is not a number.
    NotACount,
    /// It is perhaps this number. Offer it.
    PerhapsCount(Count),
    /// It is more than [`Count::MOST`].
    TooMany,
    /// It is not a whole number of weeks from 1 to 52.
    NotWeeks,
}

impl Trouble {
    /// The message that words it. The two that offer something have a place for it, `{ $likely }`.
    pub fn message(self) -> &'static str {
        match self {
            Trouble::NotMoney => "trouble-not-money",
            Trouble::PerhapsMoney(_) => "trouble-perhaps-money",
            Trouble::TooMuchMoney => "trouble-too-much-money",
            Trouble::NotACount => "trouble-not-a-count",
            Trouble::PerhapsCount(_) => "trouble-perhaps-count",
            Trouble::TooMany => "trouble-too-many",
            Trouble::NotWeeks => "trouble-not-weeks",
        }
    }

    /// What to type instead, where something likely can be offered: `12.50`.
    pub fn offer(self) -> Option<String> {
        match self {
            Trouble::PerhapsMoney(money) => Some(money.plain()),
            Trouble::PerhapsCount(count) => Some(count.plain()),
            Trouble::NotMoney
            | Trouble::TooMuchMoney
            | Trouble::NotACount
            | Trouble::TooMany
            | Trouble::NotWeeks => None,
        }
    }
}
