//! The way back for the last change, wherever in the plan it was made.

use super::arriving::{focus_soon, go};
use super::follow::follow;
use super::html::{button, div, p};
use super::icon::Icon;
use super::route::Route;
use super::view::{Content, View};
use super::workspace::{Desk, say};
use crate::form;
use crate::plan::Edit;
use leptos::prelude::*;

/// "Undo": takes the last change back, and goes to the page where it was made, so that people see what came back.
pub fn undo() -> View {
    let desk = Desk::here();
    let can_undo = follow(move || desk.can_undo());
    let done = RwSignal::new(false);
    let undoing = StoredValue::new(false);
    // Any later change makes the word untrue, so it goes.
    Effect::new(move |_| {
        desk.answers().track();
        if !undoing.get_value() {
            done.set(false);
        }
        undoing.set_value(false);
    });
    let take_back = move |_| {
        let place = desk.last_change().and_then(|change| page_of(&change));
        undoing.set_value(true);
        done.set(true);
        desk.undo();
        if !untrack(|| desk.can_undo()) {
            // The button goes with the last change, and takes the focus with it.
            focus_soon("undone".to_owned());
        }
        if let Some(route) = place {
            go(&route);
        }
    };
    let button = move || {
        can_undo.get().then(|| {
            button()
                .attr("type", "button")
                .class("button button--small")
                .on("click", take_back)
                .child(Icon::Undo.draw())
                .child(say("undo"))
                .view()
        })
    };
    div()
        .class("button__row")
        .child(button)
        .child(
            p().id("undone")
                .attr("role", "status")
                .attr("tabindex", "-1")
                .child(move || done.get().then(|| desk.say("undo.done"))),
        )
        .view()
}

/// The page on which a change is seen.
fn page_of(change: &Edit) -> Option<Route> {
    let list = |step: &str| {
        Some(Route::Step {
            step: step.to_owned(),
            page: form::step(step)?.rows()?.id.to_owned(),
        })
    };
    match change {
        Edit::Write { at, .. }
        | Edit::Pick { at, .. }
        | Edit::Tick { at, .. }
        | Edit::Untick { at, .. }
        | Edit::Stand { at, .. }
        | Edit::Mark { at, .. }
        | Edit::PutBack { at, .. } => Route::of_place(at),
        Edit::AddRow { step, .. }
        | Edit::TakeOutRow { step, .. }
        | Edit::MoveRow { step, .. }
        | Edit::PutBackRow { step, .. } => list(step),
        // Several at once are made on the page of a list, and the first made is the last taken back.
        Edit::Several(changes) => list(step_of(changes.last()?)?),
    }
}

/// The step in which a change is made.
fn step_of(change: &Edit) -> Option<&str> {
    match change {
        Edit::Write { at, .. }
        | Edit::Pick { at, .. }
        | Edit::Tick { at, .. }
        | Edit::Untick { at, .. }
        | Edit::Stand { at, .. }
        | Edit::Mark { at, .. }
        | Edit::PutBack { at, .. } => Some(&at.step),
        Edit::AddRow { step, .. }
        | Edit::TakeOutRow { step, .. }
        | Edit::MoveRow { step, .. }
        | Edit::PutBackRow { step, .. } => Some(step),
        Edit::Several(changes) => step_of(changes.last()?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Place, RowId};

    #[track_caller]
    fn check(change: Edit, expected: &str) {
        let page = page_of(&change).map(|route| route.to_string());
        assert_eq!(page.as_deref(), Some(expected));
    }

    #[test]
    fn a_change_is_taken_back_on_its_own_page() {
        let at = Place::in_row("costs", RowId(2), "amount");
        check(Edit::PutBack { at, answer: None }, "#/costs/list/2/price");
        let step = "outcomes".to_owned();
        let row = RowId(1);
        let out = Edit::TakeOutRow { step, row };
        check(out.clone(), "#/outcomes/list");
        let at = Place::in_row("web", row, "support");
        let unlink = Edit::PutBack { at, answer: None };
        check(Edit::Several(vec![out, unlink]), "#/web/list");
    }
}
