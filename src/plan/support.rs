//! One thing that would help: what, who, when, and which of the things I want it is for.

use super::answers::RowId;
use super::count::Count;
use super::said::Said;
use crate::form::Area;

/// One thing that would help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Support {
    /// Its row.
    pub id: RowId,
    /// What it is: a choice of the bank, own words, or both.
    pub what: Said,
    /// The kind of help, if a choice was made.
    pub area: Option<&'static Area>,
    /// Whether it costs money.
    pub help: Help,
    /// The outcomes that it helps with, each once. Outcomes that were taken out are left out.
    pub outcomes: Vec<RowId>,
    /// Who helps.
    pub who: Said,
    /// How often.
    pub often: Said,
    /// On which days.
    pub days: Said,
    /// How many hours each time, if that was said and can be read.
    pub hours: Option<Count>,
}

/// Whether help costs money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Help {
    /// Free or ordinary help.
    Free,
    /// Help of a kind that is paid for, or any help that a cost points at.
    Paid,
}

impl Help {
    /// Whether help of this area is of a kind that is paid for.
    pub(super) fn of(area: Option<&Area>) -> Self {
        if area.is_some_and(|area| crate::form::PAID_HELP.contains(&area.id)) {
            Self::Paid
        } else {
            Self::Free
        }
    }
}
