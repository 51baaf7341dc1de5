//! Where I am on the way from the first talk about what I need to a life with support.

use super::answers::Answers;
use super::said::Said;
use super::sheet::{Sheet, step};

/// Where the person is now, if they said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stage {
    /// One of the stages of `form::STAGES`.
    pub now: Said,
}

/// Reads it from a draft.
pub(super) fn read(draft: &Answers) -> Stage {
    Stage {
        now: Sheet::once(draft, step("stage")).said("now"),
    }
}
