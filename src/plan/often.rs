//! How often money comes or goes, and how many weeks a year has.

use super::money::Fraction;
use crate::form::Id;

/// How often money comes or goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Often {
    /// Every week, or each time in a week of its own.
    Week,
    /// Every 2 weeks: 26 a year.
    Fortnight,
    /// Every 4 weeks: 13 a year.
    FourWeeks,
    /// Every month: 12 a year.
    Month,
    /// Every 3 months: 4 a year.
    Quarter,
    /// Every school term: 3 a year.
    Term,
    /// Every 6 months: 2 a year.
    HalfYear,
    /// Every year.
    Year,
    /// Just once, in year 1.
    Once,
}

/// How many weeks the council counts in a year.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum WeeksPerYear {
    /// 52 weeks, also when nobody knows.
    #[default]
    FiftyTwo,
    /// 365 days, which is 52 weeks and a day.
    Days365,
}

impl WeeksPerYear {
    /// Whole weeks in a year, for all that starts or stops in the middle of it.
    pub const WHOLE_WEEKS: u32 = 52;

    /// The exact number of weeks: 52, or 365 over 7.
    pub const fn fraction(self) -> Fraction {
        match self {
            Self::FiftyTwo => Fraction::whole(52),
            Self::Days365 => Fraction::new(365, 7),
        }
    }

    /// The one that this choice of `costs-year` means.
    pub fn of(choice: Option<&str>) -> Self {
        match choice {
            Some("365") => Self::Days365,
            _ => Self::FiftyTwo,
        }
    }
}

impl Often {
    /// The one that this choice of `costs-often` or `costs-per` means.
    pub fn of(choice: &str) -> Option<Self> {
        Some(match choice {
            "week" => Self::Week,
            "fortnight" => Self::Fortnight,
            "four-weeks" => Self::FourWeeks,
            "month" => Self::Month,
            "quarter" => Self::Quarter,
            "term" => Self::Term,
            "half-year" => Self::HalfYear,
            "year" => Self::Year,
            "once" => Self::Once,
            _ => return None,
        })
    }

    /// Its choice in `costs-often`.
    pub const fn id(self) -> Id {
        match self {
            Self::Week => "week",
            Self::Fortnight => "fortnight",
            Self::FourWeeks => "four-weeks",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Term => "term",
            Self::HalfYear => "half-year",
            Self::Year => "year",
            Self::Once => "once",
        }
    }

    /// How many times a whole year holds it.
    pub const fn times_a_year(self, year: WeeksPerYear) -> Fraction {
        match self {
            Self::Week => year.fraction(),
            Self::Fortnight => Fraction::whole(26),
            Self::FourWeeks => Fraction::whole(13),
            Self::Month => Fraction::whole(12),
            Self::Quarter => Fraction::whole(4),
            Self::Term => Fraction::whole(3),
            Self::HalfYear => Fraction::whole(2),
            Self::Year | Self::Once => Fraction::whole(1),
        }
    }

    /// How many times it falls due within so many whole weeks. A time that has begun is due in full.
    pub fn times_in_weeks(self, weeks: u32) -> Fraction {
        let a_year: u32 = match self {
            Self::Week => 52,
            Self::Fortnight => 26,
            Self::FourWeeks => 13,
            Self::Month => 12,
            Self::Quarter => 4,
            Self::Term => 3,
            Self::HalfYear => 2,
            Self::Year | Self::Once => 1,
        };
        let due = weeks
            .saturating_mul(a_year)
            .div_ceil(WeeksPerYear::WHOLE_WEEKS);
        Fraction::whole(i128::from(due))
    }
}
