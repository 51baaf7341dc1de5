//! Things from another step's list: the outcomes that a support helps with, the support that a cost pays for.

use super::super::html::{a, div, p};
use super::super::listen::no_voice_here;
use super::super::route::Route;
use super::super::row_name::RowName;
use super::super::view::{Content, View, fragment};
use super::super::workspace::{Desk, say};
use super::card::{Card, card, set_class};
use super::choices::group;
use super::{Asked, stance};
use crate::form::{self, Id, Pick};
use crate::plan::RowId;
use leptos::prelude::*;

/// The field.
pub(super) fn link(asked: Asked, to: Id, pick: Pick) -> View {
    let silent = RwSignal::new(false);
    let rows = Desk::here().rows(to);
    let offered = asked.clone();
    let cards = move || {
        rows.get()
            .into_iter()
            .map(|row| card(&offered, of_row(to, row), pick, silent))
            .collect::<Vec<_>>()
    };
    let nothing = move || rows.with(Vec::is_empty).then(|| nothing_yet(to));
    let inside = fragment()
        .child(nothing)
        .child(
            div()
                .class(set_class(&asked))
                .child(cards)
                .child(stance::not_sure_card(&asked, silent)),
        )
        .child(no_voice_here((silent).into()))
        .view();
    group(&asked, inside.view())
}

fn of_row(step: Id, row: RowId) -> Card {
    let name = RowName::follow(step, row);
    Card {
        value: row.0.to_string(),
        picture: name.picture.get_untracked(),
        words: name.words,
        area: None,
    }
}

/// The other list is empty: says so, and where to fill it.
fn nothing_yet(to: Id) -> View {
    let desk = Desk::here();
    let address = form::step(to)
        .and_then(form::Step::rows)
        .map(|rows| Route::Step {
            step: to.to_owned(),
            page: rows.id.to_owned(),
        })
        .map(|route| route.to_string());
    let go = move || desk.say_with("link-none.go", &[("step", desk.say(to).into())]);
    div()
        .class("note")
        .child(p().child(say("link-none")))
        .child(p().child(a().class("link").attr("href", address).child(go)))
        .view()
}
