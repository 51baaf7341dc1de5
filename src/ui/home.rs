//! The plan's own page: every step that is shown and how far it is, where to carry on, and my plan so far.

use super::arriving::focus_soon;
use super::find::find_link;
use super::follow::follow;
use super::guide::Guide;
use super::how_far::{HowFar, in_words};
use super::html::{a, button, div, h1, h2, li, ol, p, section, span};
use super::icon::Icon;
use super::links::links;
use super::listen::listen;
use super::picture::{PictureSize, picture};
use super::route::Route;
use super::shown::ShownNow;
use super::so_far::so_far;
use super::versions::version;
use super::view::{Content, View};
use super::workspace::{Desk, say};
use crate::form::{self, Id, Part, STEPS, Step};
use crate::plan::{Edit, Length, Place};
use leptos::prelude::*;

/// The plan's own page.
pub fn home_page() -> View {
    let parts: Vec<_> = Part::ALL.iter().map(|part| part_of_plan(*part)).collect();
    div()
        .class("home")
        .child(
            div()
                .class("home__main")
                .child(heading())
                .child(parts)
                .child(length())
                .child(version())
                .child(beside())
                .child(find_link()),
        )
        .child(so_far())
        .view()
}

/// One part of the plan and its steps that are shown, or nothing where it shows none.
fn part_of_plan(part: Part) -> View {
    let shown = ShownNow::here().memo();
    let steps = follow(move || -> Vec<Id> {
        let steps = STEPS.iter().filter(|step| step.part == part);
        let steps = steps.filter(|step| shown.with(|shown| shown.has(step.id)));
        steps.map(|step| step.id).collect()
    });
    let list = move || {
        let rows: Vec<_> = steps
            .get()
            .into_iter()
            .filter_map(form::step)
            .map(step_row)
            .collect();
        if rows.is_empty() {
            return None;
        }
        let name = ["part-", part.id()].concat();
        let list = section()
            .class("steps__part")
            .attr("aria-labelledby", name.clone())
            .child(h2().id(name.clone()).child(say(name)))
            .child(ol().class("steps").attr("role", "list").child(rows));
        Some(list.view())
    };
    list.view()
}

/// The ways from a plan of one length to the others. Nothing that was answered goes.
fn length() -> View {
    let desk = Desk::here();
    let length = follow(move || desk.answers().with(Length::of));
    let words = move |part: &str| desk.say(&["home-", length.get().id(), part].concat());
    let ways = move || {
        let now = length.get();
        let others = Length::ALL.into_iter().filter(|other| *other != now);
        others.map(way_to).collect::<Vec<View>>()
    };
    section()
        .class("part")
        .attr("aria-labelledby", "length")
        .child(
            h2().id("length")
                .attr("tabindex", "-1")
                .child(move || words(".title")),
        )
        .child(p().child(move || words(".help")))
        .child(div().class("button__row").child(ways))
        .view()
}

/// The way to another length.
fn way_to(length: Length) -> View {
    let desk = Desk::here();
    let change = move |_| {
        desk.edit(Edit::Pick {
            at: Length::place(),
            choice: length.id().to_owned(),
        });
        focus_soon("length".to_owned());
    };
    button()
        .attr("type", "button")
        .class("button")
        .on("click", change)
        .child(say(["home-", length.id()].concat()))
        .view()
}

/// The ways to the pages that are read beside the plan.
fn beside() -> View {
    let guides = [
        Guide::Where,
        Guide::Life,
        Guide::Meetings,
        Guide::Eighteen,
        Guide::New,
    ];
    let guides = guides.map(|guide| (guide.address(), guide.message()));
    let others = [
        (Route::Rights.to_string(), "rights"),
        (Route::Examples.to_string(), "examples"),
    ];
    links(guides.into_iter().chain(others)).view()
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
            Some(spot) => (spot.step, Route::of_spot(spot)),
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
    let minutes = follow(move || {
        desk.answers()
            .with(|answers| Length::of(answers).minutes(step))
    });
    let minutes = move || desk.say_with("step-minutes", &[("count", minutes.get().into())]);
    let minutes = span().class("steps__minutes").child(minutes);
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
                            .child(say([step.id, ".about"].concat()))
                            .child(" ")
                            .child(minutes),
                    ),
            )
            .child(" ")
            .child(status),
    )
    .view()
}
