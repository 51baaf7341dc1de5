//! The draft on the desk, read into a plan once for each change, however many parts of a page show it.

use super::follow::follow;
use super::workspace::Desk;
use crate::plan::{Reading, read};
use leptos::prelude::*;

/// The plan as it reads now. Provided to every page.
#[derive(Clone, Copy)]
pub struct ReadNow(Memo<Reading>);

impl ReadNow {
    /// Follows the draft on the desk.
    pub fn follow(desk: Desk) -> Self {
        Self(follow(move || desk.answers().with(read)))
    }

    /// The one that the app provided; a page alone follows the desk by itself.
    pub fn here() -> Memo<Reading> {
        use_context::<Self>()
            .unwrap_or_else(|| Self::follow(Desk::here()))
            .0
    }
}
