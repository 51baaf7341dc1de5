//! The plan's own page: every step and how far it is, where to carry on, and my plan so far.

use super::follow::follow;
use super::guide::Guide;
use super::how_far::{HowFar, in_words};
use super::html::{a, div, h1, li, ol, p, span};
use super::icon::Icon;
use super::listen::listen;
use super::picture::{PictureSize, picture};
use super::route::Route;
use super::so_far::so_far;
use super::view::{Content, View};
use super::workspace::{Desk, say};
use crate::form::{STEPS, Step};
use crate::plan::Place;
use crate::plan::spot::Spot;
use leptos::prelude::*;

/// The plan's own page.
pub fn home_page() -> View {
    let rows: Vec<_> = STEPS.iter().map(step_row).collect();
    div()
        .class("home")
        .child(
            div()
                .class("home__main")
                .child(heading())
                .child(ol().class("steps").attr("role", "list").child(rows))
                .child(where_am_i()),
        )
        .child(so_far())
        .view()
}

/// The way to the map of all stages.
fn where_am_i() -> View {
    let link = a()
        .class("link")
        .attr("href", Guide::Where.address())
        .child(say("where"));
    p().child(link).view()
}

/// Whose plan it is, and where to carry on.
fn heading() -> View {
    let desk = Desk::here();
    let called = desk.answer(Place::once("me", "called"));
    let title = follow(move || {
        let name = called.with(|answer| answer.text.trim().to_owned());
        if name.is_empty() {
            desk.say("home")
        } else {
            desk.say_with("home.named", &[("name", name.into())])
        }
    });
    let aloud = move || [title.get(), desk.say("home.lead")].join("\n");
    div()
        .class("ask")
        .child(picture("plan", PictureSize::Big))
        .child(
            div()
                .class("ask__words")
                .child(h1().id("title").attr("tabindex", "-1").child(title))
                .child(p().class("ask__lead").child(say("home.lead"))),
        )
        .child(
            div()
                .class("ask__tools")
                .child(carry_on())
                .child(listen(aloud)),
        )
        .view()
}

/// The way to the first thing that is open, or to the check when everything is filled in.
fn carry_on() -> View {
    let desk = Desk::here();
    let carry_on = HowFar::here().carry_on();
    let button = move || {
        let (step, route) = match carry_on.get() {
            Some(spot) => (spot.step, of_spot(spot)),
            None => ("check", Route::Check),
        };
        let is_new = desk.answers().with(|answers| answers.steps.is_empty());
        let words = if is_new {
            desk.say("front-make")
        } else {
            desk.say_with("home-carry-on", &[("step", desk.say(step).into())])
        };
        a().class("button button--main")
            .attr("href", route.to_string())
            .child(words)
            .child(Icon::On.draw())
            .view()
    };
    button.view()
}

fn of_spot(spot: Spot) -> Route {
    let (step, page) = (spot.step.to_owned(), spot.page.to_owned());
    match spot.row {
        Some(row) => Route::Row { step, row, page },
        None => Route::Step { step, page },
    }
}

/// One step: the whole row is one link. "Print and keep" has no state: it is always open.
fn step_row(step: &'static Step) -> View {
    let desk = Desk::here();
    let state = HowFar::here().of(step.id);
    let carry_on = HowFar::here().carry_on();
    let class = move || {
        let is_next = carry_on.with(|spot| spot.is_some_and(|spot| spot.step == step.id));
        if is_next {
            "steps__row steps__row--next"
        } else {
            "steps__row"
        }
    };
    let status = move || {
        state.get().map(|state| {
            let (message, shape) = in_words(state);
            span()
                .class(["steps__status steps__status--", shape].concat())
                .child(span().class(["knot knot--", shape].concat()))
                .child(desk.say(message))
                .view()
        })
    };
    let address = Route::start_of(step.id).map(|route| route.to_string());
    li().child(
        a().class(class)
            .attr("href", address)
            .child(picture(step.picture, PictureSize::Usual))
            .child(
                span()
                    .child(span().class("steps__name").child(say(step.id)))
                    .child(" ")
                    .child(
                        span()
                            .class("steps__about")
                            .child(say([step.id, ".about"].concat())),
                    ),
            )
            .child(" ")
            .child(status),
    )
    .view()
}
