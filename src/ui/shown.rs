//! The steps that the plan shows, worked out once for each change however many parts of a page need them.

use super::arriving::Here;
use super::follow::follow;
use super::route::Route;
use super::workspace::Desk;
use crate::form::{self, Step};
use crate::plan::ShownSteps;
use leptos::prelude::*;

/// The steps that are shown. Provided to every page.
#[derive(Clone, Copy)]
pub struct ShownNow(Memo<ShownSteps>);

impl ShownNow {
    /// Follows the draft on the desk, and the step that is open: a link may lead to one that a short plan hides.
    pub fn follow(desk: Desk, here: Here) -> Self {
        let open = follow(move || asks_in(&here.route()).map(|step| step.id));
        Self(follow(move || {
            let shown = desk.answers().with(ShownSteps::of);
            shown.with_open(open.get().and_then(form::step))
        }))
    }

    /// The one that the app provided.
    pub fn here() -> Self {
        expect_context()
    }

    /// The steps, now and whenever they change.
    pub fn memo(self) -> Memo<ShownSteps> {
        self.0
    }

    /// The steps at this moment.
    pub fn now(self) -> ShownSteps {
        self.0.get_untracked()
    }

    /// Whether a step is shown and carries a number, now and whenever that changes.
    pub fn has_number(self, step: Option<&Step>) -> bool {
        step.is_some_and(|step| self.0.with(|shown| shown.number_of(step.id).is_some()))
    }
}

/// The step of a page that asks. The check, the printing and the letters ask nothing.
fn asks_in(route: &Route) -> Option<&'static Step> {
    let asks = matches!(route, Route::Step { .. } | Route::Row { .. });
    route.step().filter(|_| asks)
}
