//! Where am I? One sewn thread through all the steps.

use super::arriving::Here;
use super::follow::follow;
use super::how_far::HowFar;
use super::html::{a, div, li, nav, ol, p, span};
use super::icon::Icon;
use super::route::Route;
use super::view::{Content, View};
use super::workspace::{Desk, say};
use crate::form::{self, Step};
use crate::plan::progress::Progress;
use leptos::prelude::*;

/// The step before the numbered ones: it is about the app, and the plan starts after it.
const BEFORE_THE_FIRST: &str = "start";

/// The steps that carry a number, in order.
pub fn numbered() -> impl Iterator<Item = &'static Step> {
    form::STEPS
        .iter()
        .filter(|step| step.id != BEFORE_THE_FIRST)
}

/// A step's number, and how many there are. None for the step before the first.
pub fn number_of(step: &str) -> Option<(u32, u32)> {
    let position = numbered().position(|one| one.id == step)?;
    let number = u32::try_from(position).ok()?.saturating_add(1);
    Some((number, u32::try_from(numbered().count()).ok()?))
}

/// The thread beside a page of a step.
pub fn thread(here: &'static Step) -> View {
    let desk = Desk::here();
    let count = move || {
        number_of(here.id).map(|(number, total)| {
            desk.say_with(
                "step-count",
                &[("number", number.into()), ("total", total.into())],
            )
        })
    };
    let stitches: Vec<_> = numbered().map(|step| stitch(step, here)).collect();
    let knots: Vec<_> = numbered().map(|step| knot(step, here)).collect();
    nav()
        .class("thread")
        .attr("aria-label", say("steps"))
        .child(
            p().class("thread__now")
                .child(span().class("thread__count").child(count))
                .child(" ")
                .child(say(here.id)),
        )
        .child(
            div()
                .class("thread__stitches")
                .attr("aria-hidden", "true")
                .child(stitches),
        )
        .child(
            ol().class("thread__steps")
                .attr("role", "list")
                .child(knots),
        )
        .child(
            a().class("thread__all")
                .attr("href", Route::Home.to_string())
                .child(say("see-all-steps")),
        )
        .view()
}

fn stitch(step: &'static Step, here: &'static Step) -> View {
    let state = HowFar::here().of(step.id);
    let class = move || match state.get() {
        _ if step.id == here.id => "thread__stitch thread__stitch--here",
        Some(Progress::FilledIn) => "thread__stitch thread__stitch--filled",
        Some(Progress::NotStarted | Progress::Started) | None => "thread__stitch",
    };
    span().class(class).view()
}

/// One step on the thread. Steps not started show only a ring, and say the word to screen readers.
fn knot(step: &'static Step, here: &'static Step) -> View {
    let desk = Desk::here();
    let state = HowFar::here().of(step.id);
    let is_here = step.id == here.id;
    let class = move || match state.get() {
        _ if is_here => "thread__step thread__step--here",
        Some(Progress::FilledIn) => "thread__step thread__step--filled",
        Some(Progress::Started) => "thread__step thread__step--started",
        Some(Progress::NotStarted) | None => "thread__step",
    };
    let tick =
        move || (!is_here && state.get() == Some(Progress::FilledIn)).then(|| Icon::Tick.draw());
    let status = move || {
        if is_here {
            return Some(("status-here", "thread__status"));
        }
        state.get().map(|state| match state {
            Progress::NotStarted => ("status-not-started", "unseen"),
            Progress::Started => ("status-started", "thread__status"),
            Progress::FilledIn => ("status-filled-in", "thread__status"),
        })
    };
    let status = move || {
        status().map(|(message, class)| span().class(class).child(desk.say(message)).view())
    };
    let address = Route::start_of(step.id).map(|route| route.to_string());
    li().class(class)
        .child(span().class("thread__knot").child(tick))
        .child(
            a().class("thread__link")
                .attr("href", address)
                .attr("aria-current", is_here.then_some("step"))
                .child(say(step.id))
                .child(" ")
                .child(status),
        )
        .view()
}

/// The numbered step of the page that is open, once its words are here.
pub fn step_of_thread(here: Here, desk: Desk) -> Option<&'static Step> {
    let route = here.route();
    let step = route.step().filter(|step| number_of(step.id).is_some())?;
    desk.words_have(route.chapters()).then_some(step)
}

/// The thread for the page that is open, or nothing where a page belongs to no numbered step.
pub fn thread_here(here: Here, desk: Desk) -> View {
    let step = follow(move || step_of_thread(here, desk).map(|step| step.id));
    (move || step.get().and_then(form::step).map(thread)).view()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_numbered_in_order_and_the_plan_starts_after_the_start() {
        assert_eq!(number_of("start"), None);
        let total = u32::try_from(numbered().count()).unwrap();
        for (step, number) in numbered().zip(1..) {
            assert_eq!(number_of(step.id), Some((number, total)), "{}", step.id);
        }
        assert_eq!(number_of("stage"), Some((1, total)));
        assert_eq!(number_of("letters"), Some((total, total)));
    }
}
