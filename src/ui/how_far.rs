//! How far every step is, worked out once for each change however many rows show it.

use super::follow::follow;
use super::shown::ShownNow;
use super::workspace::Desk;
use crate::form::Id;
use crate::plan::progress::{self, Progress, StepProgress, progress};
use crate::plan::spot::Spot;
use leptos::prelude::*;

/// How far every step is. Provided to every page.
#[derive(Clone, Copy)]
pub struct HowFar {
    steps: Memo<Vec<StepProgress>>,
    shown: ShownNow,
}

impl HowFar {
    /// Follows the draft on the desk.
    pub fn follow(desk: Desk) -> Self {
        Self {
            steps: follow(move || desk.answers().with(progress)),
            shown: ShownNow::here(),
        }
    }

    /// The one that the app provided.
    pub fn here() -> Self {
        expect_context()
    }

    /// How far a step is, now and whenever it changes. None for the steps that ask nothing.
    pub fn of(self, step: Id) -> Memo<Option<Progress>> {
        follow(move || {
            self.steps.with(|steps| {
                steps
                    .iter()
                    .find(|one| one.step == step)
                    .map(|one| one.state)
            })
        })
    }

    /// Where to carry on in the steps that are shown. None when every one of them up to printing is filled in.
    pub fn carry_on(self) -> Memo<Option<Spot>> {
        follow(move || {
            let shown = self.shown.memo().get();
            self.steps.with(|steps| progress::carry_on(steps, &shown))
        })
    }
}

/// The message of a state, and the end of the class that draws it.
pub fn in_words(state: Progress) -> (&'static str, &'static str) {
    match state {
        Progress::NotStarted => ("status-not-started", "none"),
        Progress::Started => ("status-started", "started"),
        Progress::FilledIn => ("status-filled-in", "filled"),
    }
}
