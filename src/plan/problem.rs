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

/// What stood in the way of reading an answer. Where something likely was meant, it is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// A comma where English has a point, as in `12,50`.
    MoneyComma(Money),
    /// Parts of a penny, as in `12.345`.
    MoneyParts(Money),
    /// A minus sign.
    MoneyMinus,
    /// Not an amount in digits alone, such as `about 12`.
    MoneyWords(Option<Money>),
    /// More than [`Money::MOST`].
    MoneyLarge,
    /// Not a number in digits alone, such as `8 hours`.
    CountWords(Option<Count>),
    /// More than three decimal places.
    CountParts(Count),
    /// More than [`Count::MOST`].
    CountLarge,
    /// Not a whole number of weeks from 1 to 52.
    WeekRange,
    /// A phone number without digits.
    Phone,
}

/// What was likely meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// An amount.
    Money(Money),
    /// A number of things.
    Count(Count),
}

impl Trouble {
    /// The message that words it: `trouble-money-comma`.
    pub const fn message(self) -> &'static str {
        match self {
            Trouble::MoneyComma(_) => "trouble-money-comma",
            Trouble::MoneyParts(_) => "trouble-money-parts",
            Trouble::MoneyMinus => "trouble-money-minus",
            Trouble::MoneyWords(_) => "trouble-money-words",
            Trouble::MoneyLarge => "trouble-money-large",
            Trouble::CountWords(_) => "trouble-count-words",
            Trouble::CountParts(_) => "trouble-count-parts",
            Trouble::CountLarge => "trouble-count-large",
            Trouble::WeekRange => "trouble-week-range",
            Trouble::Phone => "trouble-phone",
        }
    }

    /// What was likely meant, for `trouble-did-you-mean`.
    pub fn offer(self) -> Option<Offer> {
        match self {
            Trouble::MoneyComma(money) | Trouble::MoneyParts(money) => Some(Offer::Money(money)),
            Trouble::MoneyWords(money) => money.map(Offer::Money),
            Trouble::CountParts(count) => Some(Offer::Count(count)),
            Trouble::CountWords(count) => count.map(Offer::Count),
            Trouble::MoneyMinus
            | Trouble::MoneyLarge
            | Trouble::CountLarge
            | Trouble::WeekRange
            | Trouble::Phone => None,
        }
    }
}

impl Offer {
    /// What to put into the field when it is taken: `12.50`.
    pub fn typed(self) -> String {
        match self {
            Offer::Money(money) => money.plain(),
            Offer::Count(count) => count.plain(),
        }
    }
}
