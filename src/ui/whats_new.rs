//! What is new since the version before: read as it is printed, and printed with the plan.

use super::doors::{Doors, Looked, OlderPlan, Printed};
use super::follow::follow;
use super::html::p;
use super::page_end::{back_link, page_end};
use super::print::on_paper;
use super::review;
use super::title::Title;
use super::view::{Content, View, fragment};
use super::workspace::{Desk, say};
use crate::document::whats_new::{Older, section};
use crate::document::{self, Document};
use crate::plan::read;
use leptos::prelude::*;

/// The page.
pub fn whats_new_page() -> View {
    let doors = Doors::here();
    doors.look_back.run(String::new());
    let looked = follow(move || doors.looked.get());
    let news = move || match looked.get() {
        Looked::Older(plan) => compared(*plan),
        Looked::Missing => p().class("note").child(say("whats-new-none")).view(),
        Looked::Nothing | Looked::Here(..) => fragment().view(),
    };
    fragment()
        .child(Title::new("change", "whats-new"))
        .child(news)
        .child(page_end(back_link(), None))
        .view()
}

/// What is new, and under it the way to print it with the plan.
fn compared(older: OlderPlan) -> View {
    let (doors, desk) = (Doors::here(), Desk::here());
    let written = move || {
        let words = desk.words();
        desk.answers().with(|answers| {
            let older = Older {
                number: older.number,
                kept: older.kept,
                answers: &older.answers,
            };
            let sections = vec![section(&words, older, answers)];
            let whole = document::write(&read(answers).plan, &words, (doors.today)());
            review::drawn(&Document { sections, ..whole })
        })
    };
    fragment()
        .child(written)
        .child(on_paper(|| Printed::WithNews))
        .child(p().class("note").child(say("whats-new-printed")))
        .view()
}
