//! A day, as `2026-11-23`: the shape that a browser's calendar writes, and that files hold.

use std::fmt;

/// A day of the calendar that is in use since 1582.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The year, from 1 to 9999.
    pub year: i32,
    /// The month, from 1 to 12.
    pub month: u32,
    /// The day of the month, from 1.
    pub day: u32,
}

impl Day {
    /// The last day that can be written.
    const LAST: Self = Self {
        year: 9999,
        month: 12,
        day: 31,
    };

    /// Reads `2026-11-23`. None for anything else, and for days that there never were.
    pub fn parse(typed: &str) -> Option<Self> {
        let mut parts = typed.trim().split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() || year.len() != 4 || month.len() != 2 || day.len() != 2 {
            return None;
        }
        let read = |digits: &str| {
            let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
            is_number.then(|| digits.parse::<u32>().ok()).flatten()
        };
        let (year, month, day) = (read(year)?, read(month)?, read(day)?);
        let year = i32::try_from(year).ok().filter(|year| *year > 0)?;
        let is_there = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
        is_there.then_some(Self { year, month, day })
    }

    /// The day so many days later, or the last day that can be written.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        let (mut then, mut left) = (self, days);
        loop {
            let in_month = days_in(then.year, then.month).saturating_sub(then.day);
            if left <= in_month {
                then.day = then.day.saturating_add(left);
                return then;
            }
            if (then.year, then.month) >= (Self::LAST.year, Self::LAST.month) {
                return Self::LAST;
            }
            left = left.saturating_sub(in_month).saturating_sub(1);
            then = Self {
                day: 1,
                ..then.plus_months(1)
            };
        }
    }

    /// The same day so many months later, or the last day of that month where it is shorter.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        let months = self.month.saturating_sub(1).saturating_add(months);
        let years = i32::try_from(months / 12).unwrap_or(i32::MAX);
        let (year, month) = (self.year.saturating_add(years), months % 12 + 1);
        if year > Self::LAST.year {
            return Self::LAST;
        }
        let day = self.day.min(days_in(year, month));
        Self { year, month, day }
    }
}

/// Writes `2026-11-23`.
impl fmt::Display for Day {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn days_in(year: i32, month: u32) -> u32 {
    let leaps = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leaps => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, expected: Option<(i32, u32, u32)>) {
        let day = Day::parse(typed).map(|day| (day.year, day.month, day.day));
        assert_eq!(day, expected, "{typed}");
    }

    #[test]
    fn a_day_is_read_as_the_calendar_writes_it() {
        check("2026-11-23", Some((2026, 11, 23)));
        check(" 2024-02-29 ", Some((2024, 2, 29)));
        assert_eq!(Day::parse("2026-01-02").unwrap().to_string(), "2026-01-02");
    }

    #[test]
    fn a_day_that_never_was_is_no_day() {
        for typed in [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-04-31",
            "0000-01-01",
            "23 November",
            "2026-11",
            "2026-11-23-1",
            "+026-11-23",
            "2026-1-2",
            "",
        ] {
            check(typed, None);
        }
    }

    #[track_caller]
    fn check_later(from: &str, later: fn(Day) -> Day, expected: &str) {
        assert_eq!(later(Day::parse(from).unwrap()).to_string(), expected);
    }

    #[test]
    fn days_run_over_the_ends_of_months_and_years() {
        check_later("2026-11-23", |day| day.plus_days(0), "2026-11-23");
        check_later("2026-11-23", |day| day.plus_days(7), "2026-11-30");
        check_later("2026-11-23", |day| day.plus_days(8), "2026-12-01");
        check_later("2026-11-23", |day| day.plus_days(42), "2027-01-04");
        check_later("2024-02-28", |day| day.plus_days(2), "2024-03-01");
        check_later("2026-12-31", |day| day.plus_days(365), "2027-12-31");
    }

    #[test]
    fn months_keep_the_day_or_end_with_their_last() {
        check_later("2026-11-23", |day| day.plus_months(3), "2027-02-23");
        check_later("2026-11-30", |day| day.plus_months(3), "2027-02-28");
        check_later("2026-11-23", |day| day.plus_months(12), "2027-11-23");
        check_later("2027-12-31", |day| day.plus_months(2), "2028-02-29");
    }

    #[test]
    fn no_day_comes_after_the_last_that_can_be_written() {
        check_later("9999-11-30", |day| day.plus_days(u32::MAX), "9999-12-31");
        check_later("9999-11-30", |day| day.plus_days(1), "9999-12-01");
        check_later("9999-12-30", |day| day.plus_days(2), "9999-12-31");
        check_later("9999-12-30", |day| day.plus_months(u32::MAX), "9999-12-31");
    }
}
