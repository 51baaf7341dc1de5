//! The day it is, by the clock of this device; and names that are not used yet.

use crate::plan::Day;
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
