//! Questions and contacts: what I want to ask, and each talk with what was said and what comes next.

use super::answers::{Answers, RowId};
use super::day::Day;
use super::said::Said;
use super::sheet::{Sheet, step};

/// The contact diary.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diary {
    /// What I want to ask.
    pub questions: Said,
    /// Whom I talked to, in the order of adding.
    pub contacts: Vec<Contact>,
}

/// One talk, call or letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Its row.
    pub id: RowId,
    /// With whom.
    pub who: Said,
    /// On which day.
    pub on: Option<Day>,
    /// What they said.
    pub said: Said,
    /// What comes next.
    pub next: Said,
    /// The day to ask again.
    pub chase: Option<Day>,
}

/// Reads the step.
pub(super) fn read(draft: &Answers) -> Diary {
    let contacts = Sheet::rows(draft, step("diary")).map(|sheet| Contact {
        id: sheet.id(),
        who: sheet.said("who"),
        on: sheet.day("on"),
        said: sheet.said("said"),
        next: sheet.said("next"),
        chase: sheet.day("chase"),
    });
    Diary {
        questions: Sheet::once(draft, step("diary")).said("questions"),
        contacts: contacts.collect(),
    }
}
