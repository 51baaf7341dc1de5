//! The day it is, by the clock of this device; and names that are not used yet.

use crate::document::Day;
use js_sys::{Date, Math};

/// Today.
pub fn day() -> Day {
    let now = Date::new_0();
    Day {
        year: i32::try_from(now.get_full_year()).unwrap_or(i32::MAX),
        month: now.get_month().saturating_add(1),
        day: now.get_date(),
    }
}

/// A day as files name it: `2026-11-23`.
pub fn written(day: Day) -> String {
    format!("{:04}-{:02}-{:02}", day.year, day.month, day.day)
}

/// A day as files name it, read. None for anything else.
pub fn read(written: &str) -> Option<Day> {
    let mut parts = written.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts
        .next()?
        .parse()
        .ok()
        .filter(|month| (1..=12).contains(month))?;
    let day = parts
        .next()?
        .parse()
        .ok()
        .filter(|day| (1..=31).contains(day))?;
    Some(Day { year, month, day })
}

/// A name for a new plan, which no other plan on this device has.
pub fn new_name() -> String {
    const LETTERS: &[u8] = b"abcdefghijkmnpqrstuvwxyz23456789";
    (0..16)
        .filter_map(|_| nth(LETTERS, Math::random()))
        .map(char::from)
        .collect()
}

/// The one that stands as far into a list as the share says, from 0 up to 1.
fn nth(list: &[u8], share: f64) -> Option<u8> {
    let length = u32::try_from(list.len()).ok()?;
    (1..=length)
        .zip(list)
        .find(|(after, _)| share * f64::from(length) < f64::from(*after))
        .map(|(_, letter)| *letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<Day>) {
        assert_eq!(read(text), expected);
        if let Some(day) = expected {
            assert_eq!(written(day), text);
        }
    }

    #[test]
    fn a_day_is_read_as_it_is_written() {
        check(
            "2026-11-23",
            Some(Day {
                year: 2026,
                month: 11,
                day: 23,
            }),
        );
        check("2026-13-01", None);
        check("2026-11", None);
        check("soon", None);
    }
}
