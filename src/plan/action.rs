//! One thing to do to make the plan real: who does it, and by when.

use super::answers::{Answers, RowId};
use super::day::Day;
use super::said::Said;
use super::sheet::{Sheet, step};

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// Its row.
    pub id: RowId,
    /// What.
    pub what: Said,
    /// Who does it.
    pub who: Said,
    /// By which day.
    pub by: Option<Day>,
    /// Whether it is done.
    pub done: Said,
}

impl Action {
    /// Whether it says who does it, and by when.
    pub fn is_planned(&self) -> bool {
        self.who.is_given() && self.by.is_some()
    }
}

/// Reads the list.
pub(super) fn read(draft: &Answers) -> Vec<Action> {
    Sheet::rows(draft, step("actions"))
        .map(|sheet| Action {
            id: sheet.id(),
            what: sheet.said("what"),
            who: sheet.said("who"),
            by: sheet.day("by"),
            done: sheet.said("done"),
        })
        .collect()
}
