//! The language of the app, each in its own letters, so that anyone can point to theirs.

use super::super::doors::Doors;
use super::super::follow::follow;
use super::super::html::{button, li, span, ul};
use super::super::view::{Content, View};
use super::super::workspace::Desk;
use super::Asked;
use crate::i18n::{Language, offered};
use crate::plan::{Edit, Place};
use leptos::prelude::*;

/// Buttons and not radio buttons: with arrow keys the whole page would change language at every press.
pub(super) fn language(asked: &Asked) -> View {
    let at = asked.at.clone();
    let picks: Vec<_> = offered()
        .map(|language| pick(language, Some(at.clone())))
        .collect();
    ul().class("languages")
        .attr("role", "list")
        .child(picks)
        .view()
}

/// One language. Choosing it changes the words of the page, and nothing else.
pub fn pick(language: &'static Language, answered_at: Option<Place>) -> View {
    let desk = Desk::here();
    let doors = Doors::here();
    let is_here = follow(move || desk.language().tag == language.tag);
    let is_english = language.own_name == language.english_name;
    let english = move || {
        if is_here.get() {
            Some(desk.say("language.here"))
        } else {
            (!is_english).then(|| language.english_name.to_owned())
        }
    };
    let unchecked = move || is_unchecked(language).then(|| desk.say("language-not-checked"));
    let english_tag = move || (!is_here.get()).then_some("en");
    let choose = move |_| {
        if let Some(at) = answered_at.clone() {
            let choice = language.tag.to_owned();
            desk.edit(Edit::Pick { at, choice });
        }
        doors.speak.run(language);
    };
    li().child(
        button()
            .attr("type", "button")
            .class("languages__pick")
            .attr("aria-current", move || is_here.get().then_some("true"))
            .on("click", choose)
            .child(
                span()
                    .class("languages__own")
                    .attr("lang", language.tag)
                    .attr("dir", language.direction.attribute())
                    .child(language.own_name),
            )
            .child(
                span()
                    .class("languages__english")
                    .attr("lang", english_tag)
                    .child(english),
            )
            .child(span().class("languages__english").child(unchecked)),
    )
    .view()
}

/// Whether nobody has checked the translation. English is what the others are checked against.
fn is_unchecked(language: &Language) -> bool {
    language.tag != "en" && language.checked_by.is_empty()
}
