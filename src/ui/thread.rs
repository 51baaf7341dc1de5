//! Where am I? One sewn thread through the steps of this part of the plan.

use super::arriving::Here;
use super::follow::follow;
use super::how_far::HowFar;
use super::html::{a, div, li, nav, ol, p, span};
use super::icon::Icon;
use super::route::Route;
use super::shown::ShownNow;
use super::view::{Content, View, fragment};
use super::waiting;
use super::workspace::{Desk, say};
use crate::form::{self, Part, Step};
use crate::plan::ShownSteps;
use crate::plan::progress::Progress;
use leptos::prelude::*;

/// The thread beside a page of a step.
pub fn thread(here: &'static Step) -> View {
    let desk = Desk::here();
    let shown = ShownNow::here().memo();
    let count = move || {
        shown
            .with(|shown| shown.number_of(here.id))
            .map(|(number, total)| {
                desk.say_with(
                    "step-count",
                    &[("number", number.into()), ("total", total.into())],
                )
            })
    };
    let stitches = move || {
        let part = in_part(shown, here.part);
        let stitches: Vec<_> = part.map(|step| stitch(step, here)).collect();
        fragment().child(stitches).view()
    };
    let knots = move || {
        let part = in_part(shown, here.part);
        let knots: Vec<_> = part.map(|step| knot(step, here)).collect();
        fragment().child(knots).view()
    };
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
            p().class("thread__part")
                .child(say(["part-", here.part.id()].concat())),
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

/// The numbered steps of one part. All of them would be more than anyone looks over beside a question.
fn in_part(shown: Memo<ShownSteps>, part: Part) -> impl Iterator<Item = &'static Step> {
    let steps: Vec<&'static Step> =
        shown.with(|shown| shown.numbered().filter_map(form::step).collect());
    steps.into_iter().filter(move |step| step.part == part)
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

/// The thread for the page that is open, or nothing where a page belongs to no numbered step.
pub fn thread_here(here: Here) -> View {
    let (desk, shown) = (Desk::here(), ShownNow::here());
    let step = follow(move || {
        let route = here.route();
        let step = route.step().filter(|step| shown.has_number(Some(step)))?;
        waiting::arrived(desk, route.chapters()).then_some(step.id)
    });
    (move || step.get().and_then(form::step).map(thread)).view()
}
