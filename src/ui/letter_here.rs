//! The way to the letter that helps with a page, and to what people can do where somebody said no.

use super::follow::follow;
use super::guide::Guide;
use super::html::{a, div, p};
use super::route::Route;
use super::view::{Content, View, fragment};
use super::workspace::{Desk, say};
use crate::form::Id;
use crate::plan::{Answer, Place};
use leptos::prelude::*;

/// The pages where a letter helps, as tables call them, each with its letter.
const HERE: &[(&str, Id)] = &[
    ("carer/assessment", "L10"),
    ("costs/ask-first", "L11"),
    ("costs/number", "L1"),
    ("culture/interpreting", "L8"),
    ("helpers/list", "L12"),
    ("manage/how-check", "L6"),
    ("needs/assessment", "L10"),
    ("review/list", "L5"),
    ("spending/list", "L6"),
];

/// The link, with a sentence before it. Nothing, where no letter helps.
pub fn letter_here(page: &str) -> Option<View> {
    if page == "answer/said" {
        let decision = Place::once("answer", "decision");
        return Some(after_a_no(decision, &["no", "yes-with-changes"], "L4"));
    }
    let (_, letter) = HERE.iter().find(|(one, _)| *one == page)?;
    Some(link(letter))
}

fn link(letter: Id) -> View {
    let write = a()
        .class("link")
        .attr("href", Route::Letter(letter).to_string())
        .child(say("see-letter"));
    p().child(say("letter-here")).child(" ").child(write).view()
}

/// Where the council said no, or yes to a part: every step that can be taken, and the letter that asks why.
pub fn after_a_no(at: Place, noes: &'static [Id], letter: Id) -> View {
    let answer = Desk::here().answer(at);
    let is_no = follow(move || {
        answer.with(|answer| Answer::picked(answer).is_some_and(|said| noes.contains(&said)))
    });
    let ways = move || {
        let say_no = a()
            .class("link")
            .attr("href", Guide::SayNo.address())
            .child(say("say-no"));
        let ways = || {
            fragment()
                .child(p().child(say_no))
                .child(link(letter))
                .view()
        };
        is_no.get().then(ways)
    };
    div().child(ways).view()
}
