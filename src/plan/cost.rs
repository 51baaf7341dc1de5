//! One cost: what it is for, what it comes to in a year, and who pays.

use super::answers::RowId;
use super::count::Count;
use super::day::Day;
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
    /// Whether an assistant's hours are the same each week.
    pub pa_hours: Said,
    /// Whether the person who gets the money is family.
    pub relative: Said,
    /// Who pays the wages of someone who sleeps here.
    pub sleep_boss: Said,
    /// Who looks after this money, where that is not as for the rest.
    pub managed_by: Said,
    /// Whether the money is put by for later.
    pub put_by: Said,
    /// When it will be needed then.
    pub put_by_day: Option<Day>,
    /// How much it matters.
    pub priority: Said,
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
    /// Whether it is wages that I pay as the boss.
    pub fn is_wages(&self) -> bool {
        self.what.has("pa-wages") || self.is_nights() && self.sleep_boss.has("me")
    }

    /// Whether each one of it is a night.
    pub fn is_nights(&self) -> bool {
        self.what.has("sleep-in")
    }

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

#[cfg(test)]
mod tests {
    use super::*;

    struct Line(&'static str, &'static str, Often, PartOfYear, WeeksPerYear);

    #[track_caller]
    fn check(line: Line, expected: (i64, i64)) {
        let Line(price, count, often, part, year) = line;
        let (price, count) = (Money::parse(price).unwrap(), Count::parse(count).unwrap());
        let yearly = CostLine::reckon(Some(price), Some(count), Some(often), part, year).unwrap();
        assert_eq!((yearly.year_one.pence(), yearly.later.pence()), expected);
    }

    const ALL: PartOfYear = PartOfYear::All;
    const W52: WeeksPerYear = WeeksPerYear::FiftyTwo;
    const W365: WeeksPerYear = WeeksPerYear::Days365;

    #[test]
    fn each_way_of_paying_has_its_times_a_year() {
        check(Line("10", "1", Often::Week, ALL, W52), (520_00, 520_00));
        check(Line("10", "1", Often::Week, ALL, W365), (521_43, 521_43));
        check(
            Line("10", "1", Often::Fortnight, ALL, W365),
            (260_00, 260_00),
        );
        check(
            Line("10", "1", Often::FourWeeks, ALL, W52),
            (130_00, 130_00),
        );
        check(Line("10", "1", Often::Month, ALL, W52), (120_00, 120_00));
        check(Line("10", "1", Often::Quarter, ALL, W52), (40_00, 40_00));
        check(Line("10", "1", Often::Term, ALL, W52), (30_00, 30_00));
        check(Line("10", "1", Often::HalfYear, ALL, W52), (20_00, 20_00));
        check(Line("10", "1", Often::Year, ALL, W365), (10_00, 10_00));
        check(Line("10", "1", Often::Once, ALL, W52), (10_00, 0));
    }

    #[test]
    fn a_helpers_pay_and_the_cover_for_holidays() {
        check(
            Line("12.71", "10", Often::Week, ALL, W52),
            (6_609_20, 6_609_20),
        );
        check(Line("12.71", "56", Often::Year, ALL, W52), (711_76, 711_76));
    }

    #[test]
    fn some_weeks_of_every_year() {
        check(
            Line("7", "1", Often::Week, PartOfYear::Weeks(40), W52),
            (280_00, 280_00),
        );
        check(
            Line("7", "1", Often::Week, PartOfYear::Weeks(40), W365),
            (280_00, 280_00),
        );
    }

    #[test]
    fn what_stops_is_not_paid_in_later_years() {
        check(
            Line("56", "1", Often::Week, PartOfYear::Until(12), W52),
            (672_00, 0),
        );
    }

    #[test]
    fn what_starts_later_is_paid_in_full_in_later_years() {
        check(
            Line("12", "1", Often::Week, PartOfYear::From(13), W52),
            (480_00, 624_00),
        );
        check(
            Line("12", "1", Often::Week, PartOfYear::From(13), W365),
            (480_00, 625_71),
        );
        check(
            Line("12", "1", Often::Week, PartOfYear::From(1), W365),
            (625_71, 625_71),
        );
    }

    #[test]
    fn a_month_that_has_begun_is_paid_in_full() {
        check(
            Line("10", "1", Often::Month, PartOfYear::Until(12), W52),
            (30_00, 0),
        );
        check(
            Line("95", "1", Often::Year, PartOfYear::From(27), W52),
            (95_00, 95_00),
        );
        check(
            Line("95", "1", Often::Once, PartOfYear::From(27), W52),
            (95_00, 0),
        );
    }

    #[test]
    fn each_line_is_rounded_half_up() {
        check(Line("0.05", "0.5", Often::Year, ALL, W52), (3, 3));
        check(Line("0.01", "0.499", Often::Year, ALL, W52), (0, 0));
    }

    #[test]
    fn an_unknown_price_is_never_nothing() {
        let price = Some(Money::from_pence(1));
        let one = Some(Count::ONE);
        let week = Some(Often::Week);
        assert_eq!(CostLine::reckon(None, one, week, ALL, W52), None);
        assert_eq!(CostLine::reckon(price, None, week, ALL, W52), None);
        assert_eq!(CostLine::reckon(price, one, None, ALL, W52), None);
        assert_eq!(
            CostLine::reckon(price, one, week, PartOfYear::NotKnown, W52),
            None
        );
    }

    #[test]
    fn the_largest_answers_do_not_overflow() {
        let yearly = CostLine::reckon(
            Some(Money::MOST),
            Some(Count::MOST),
            Some(Often::Week),
            ALL,
            W365,
        );
        assert_eq!(yearly.unwrap().year_one.pence(), 52_142_857_142_857);
    }
}
