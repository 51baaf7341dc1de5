//! My good days and bad days, by the parts of the day.

use super::answers::Answers;
use super::said::Said;
use super::sheet::{Sheet, step};
use crate::form::Id;

/// What makes a day good or bad.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Days {
    /// Morning, day, evening and night.
    pub parts: [PartOfDay; 4],
    /// What more good days need.
    pub more_good: Said,
}

/// One part of the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartOfDay {
    /// The page that asks about it, and its picture: `morning`.
    pub id: Id,
    /// What makes it good.
    pub good: Said,
    /// What makes it bad.
    pub bad: Said,
}

/// Reads what is asked once about good days and bad days.
pub(super) fn read(draft: &Answers) -> Days {
    let sheet = Sheet::once(draft, step("days"));
    let part = |id, good, bad| PartOfDay {
        id,
        good: sheet.said(good),
        bad: sheet.said(bad),
    };
    Days {
        parts: [
            part("morning", "morning-good", "morning-bad"),
            part("day", "day-good", "day-bad"),
            part("evening", "evening-good", "evening-bad"),
            part("night", "night-good", "night-bad"),
        ],
        more_good: sheet.said("more-good"),
    }
}
