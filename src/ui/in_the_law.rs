//! The words of the law, small and quiet, as the council may say them. They stay in English.

use super::follow::follow;
use super::html::{div, p, span};
use super::view::{Content, View};
use super::workspace::Desk;
use crate::plan::{Answer, Place, RowId};
use leptos::prelude::*;

/// "The council may say it like this:" and the law.
pub fn in_the_law(desk: Desk, law: String) -> View {
    let english = span().attr("lang", "en").attr("dir", "ltr").child(law);
    p().class("check-list__law")
        .child(desk.say("check-law"))
        .child(" ")
        .child(english)
        .view()
}

/// What the law calls the need that was chosen, if it names it.
pub fn law_of_need(row: RowId) -> View {
    let desk = Desk::here();
    let answer = desk.answer(Place::in_row("needs", row, "what"));
    let chosen = follow(move || answer.with(|answer| Answer::picked(answer).map(str::to_owned)));
    let law = move || {
        let words = desk.words();
        let message = ["needs-what-", &chosen.get()?, ".law"].concat();
        words
            .has(&message)
            .then(|| in_the_law(desk, words.say(&message)))
    };
    div().attr("role", "status").child(law).view()
}
