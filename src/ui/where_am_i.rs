//! Where am I: every stage in order, what happens in it, my rights there, who to ask, and how long it may take.

use super::card::sentences;
use super::fold::fold;
use super::follow::follow;
use super::guide::Guide;
use super::html::{a, div, h2, li, ol, p, section, span, strong};
use super::picture::{PictureSize, picture};
use super::route::Route;
use super::title::Title;
use super::view::{Content, View, fragment};
use super::words_here::words_here;
use super::workspace::{Desk, say};
use crate::form::{Area, Choice, Id, STAGES};
use crate::plan::Place;
use leptos::prelude::*;

/// What each stage says, and the name of that part.
const SAYS: &[(&str, &str)] = &[
    ("where-what", ".what"),
    ("where-rights", ".rights"),
    ("where-ask", ".ask"),
    ("where-time", ".time"),
];

/// The page.
pub fn where_page() -> View {
    let starts = STAGES.iter().scan(1, |next, area| {
        let start = *next;
        *next += area.choices.len();
        Some((start, area))
    });
    let parts: Vec<_> = starts.map(|(start, area)| part(start, area)).collect();
    let say_where = Route::start_of("stage").map(|route| {
        let link = a()
            .class("button")
            .attr("href", route.to_string())
            .child(say("where-say"));
        div().class("button__row").child(link)
    });
    let who = a()
        .class("link")
        .attr("href", Guide::Who.address())
        .child(say("who"));
    fragment()
        .child(Title::new("map", "where").words(words_here("where")))
        .child(say_where)
        .child(parts)
        .child(p().child(who))
        .view()
}

/// Before my plan, my plan, and living with it. The numbers go on from one to the next.
fn part(start: usize, area: &'static Area) -> View {
    let id = ["where-", area.id].concat();
    let stages: Vec<_> = area.choices.iter().map(stage).collect();
    section()
        .class("part")
        .attr("aria-labelledby", id.clone())
        .child(h2().id(id).child(say(named(area.id))))
        .child(
            ol().class("where")
                .attr("start", start.to_string())
                .child(stages),
        )
        .view()
}

/// One stage, closed until someone wants to know, and open where the person is now.
fn stage(stage: &'static Choice) -> View {
    let desk = Desk::here();
    let now = desk.answer(Place::once("stage", "now"));
    let is_here = follow(move || now.with(|answer| answer.has(stage.id)));
    let here = move || {
        is_here
            .get()
            .then(|| span().class("where__here").child(say("status-here")))
    };
    let name = span().child(say(named(stage.id))).child(" ").child(here);
    let lid = span()
        .class("where__lid")
        .child(picture(stage.picture, PictureSize::Usual))
        .child(name);
    let says: Vec<_> = SAYS
        .iter()
        .map(|(label, part)| said(stage.id, label, part))
        .collect();
    let inside = fold(lid, div().class("where__says").child(says)).attr("open", is_here);
    li().child(inside).view()
}

fn said(stage: Id, label: &'static str, part: &str) -> View {
    let message = ["where-", stage, part].concat();
    div()
        .child(p().child(strong().child(say(label))))
        .child(sentences(message))
        .view()
}

fn named(id: Id) -> String {
    ["stage-now-", id].concat()
}
