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
}
