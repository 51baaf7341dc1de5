//! One cost: what it is for, what it comes to in a year, and who pays.

use super::answers::RowId;
use super::count::Count;
use super::money::Money;
use super::often::{Often, WeeksPerYear};
use super::said::Said;
use crate::form::Id;

/// One cost of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostLine {
    /// Its row.
    pub id: RowId,
    /// What it is: a kind of cost, and perhaps the person's own words for it.
    pub what: Said,
    /// The price of one. None while it is not known: that is never the same as free.
    pub unit_price: Option<Money>,
    /// How many each time: one, unless something else was typed. None if what was typed cannot be read.
    pub count: Option<Count>,
    /// How often, if that was said.
    pub often: Option<Often>,
    /// In which weeks of the year.
    pub part: PartOfYear,
    /// Who pays.
    pub payer: Payer,
    /// Who pays, as it was said.
    pub payer_said: Said,
    /// The support that it pays for, if that support is still there.
    pub support: Option<RowId>,
    /// What it comes to in each year. None while its price is not known.
    pub yearly: Option<Yearly>,
}

/// What something comes to in year 1, and in each year after it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Yearly {
    /// Year 1, with all that is paid once.
    pub year_one: Money,
    /// Each later year.
    pub later: Money,
}

/// In which weeks of the year something is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartOfYear {
    /// Every week of every year.
    All,
    /// So many weeks of every year.
    Weeks(u32),
    /// From this week of year 1 on, and the whole of later years.
    From(u32),
    /// Until the end of this week of year 1, and never again.
    Until(u32),
    /// Not every week, but nobody has said which.
    NotKnown,
}

/// Who pays.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Payer {
    /// My personal budget. Also where nothing was said.
    #[default]
    Budget,
    /// I do, from my own money.
    Me,
    /// My family or friends.
    Family,
    /// The NHS.
    Nhs,
    /// My benefits.
    Benefits,
    /// Someone else.
    Other,
}

impl Payer {
    /// Everyone who may pay, in the order of the form.
    pub const ALL: [Self; 6] = [
        Self::Budget,
        Self::Me,
        Self::Family,
        Self::Nhs,
        Self::Benefits,
        Self::Other,
    ];

    /// The one that this choice of `costs-payer` means.
    pub fn of(choice: Option<&str>) -> Self {
        Self::ALL
            .into_iter()
            .find(|payer| Some(payer.id()) == choice)
            .unwrap_or_default()
    }

    /// Its choice in `costs-payer`.
    pub const fn id(self) -> Id {
        match self {
            Self::Budget => "budget",
            Self::Me => "me",
            Self::Family => "family",
            Self::Nhs => "nhs",
            Self::Benefits => "benefits",
            Self::Other => "other",
        }
    }
}

impl CostLine {
    /// What it comes to in each year, rounded to a penny, halves up. None while something is not known.
    ///
    /// The sums are those of section 3c of the domain notes.
    pub(super) fn reckon(
        unit_price: Option<Money>,
        count: Option<Count>,
        often: Option<Often>,
        part: PartOfYear,
        year: WeeksPerYear,
    ) -> Option<Yearly> {
        let each_time = count?.fraction();
        let (unit_price, often) = (unit_price?, often?);
        let whole_year = often.times_a_year(year);
        let (first, later) = match part {
            PartOfYear::NotKnown => return None,
            PartOfYear::All | PartOfYear::From(0 | 1) => (whole_year, Some(whole_year)),
            PartOfYear::Weeks(weeks) => {
                let times = often.times_in_weeks(weeks);
                (times, Some(times))
            }
            PartOfYear::From(week) => {
                let before = week.saturating_sub(1);
                let left = WeeksPerYear::WHOLE_WEEKS.saturating_sub(before);
                (often.times_in_weeks(left), Some(whole_year))
            }
            PartOfYear::Until(week) => (often.times_in_weeks(week), None),
        };
        let later = later.filter(|_| often != Often::Once);
        let sum = |times| unit_price.times(each_time.times(times));
        Some(Yearly {
            year_one: sum(first),
            later: later.map_or(Money::ZERO, sum),
        })
    }

    /// Whether it is paid just once.
    pub fn is_once(&self) -> bool {
        self.often == Some(Often::Once)
    }
}

impl Yearly {
    /// Both together, year by year.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            year_one: self.year_one.plus(other.year_one),
            later: self.later.plus(other.later),
        }
    }
}
