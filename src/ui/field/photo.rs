//! A photo of the person's own. It is made anew on this device, so that it does not say where it was taken.

use super::super::choose_file::choose_file;
use super::super::doors::{Doors, Photo};
use super::super::follow::follow;
use super::super::html::{button, div, img, p, span};
use super::super::icon::Icon;
use super::super::view::{Content, View};
use super::super::workspace::{Desk, say};
use super::{Asked, hint};
use leptos::prelude::*;

/// The field.
pub(super) fn photo(asked: &Asked) -> View {
    let doors = Doors::here();
    let desk = Desk::here();
    let is_here = follow(move || matches!(doors.photo.get(), Photo::Here(_)));
    let shown = move || match doors.photo.get() {
        Photo::Here(address) => Some(
            img()
                .class("photo__image")
                .attr("src", address)
                .attr("alt", move || desk.say("photo-alt-mine"))
                .view(),
        ),
        Photo::None | Photo::Trouble(_) => None,
    };
    let trouble = move || match doors.photo.get() {
        Photo::Trouble(message) => Some(
            p().class("field__problem")
                .child(Icon::Eye.draw())
                .child(span().child(desk.say(message)))
                .view(),
        ),
        Photo::None | Photo::Here(_) => None,
    };
    let words = move || {
        desk.say(if is_here.get() {
            "photo-another"
        } else {
            "photo-choose"
        })
    };
    div()
        .class("field")
        .child(hint(asked))
        .child(div().attr("role", "status").child(trouble))
        .child(
            div().class("photo").child(shown).child(
                div()
                    .class("photo__tools")
                    .child(choose_file(
                        asked.id(),
                        Signal::derive(words),
                        "image/*",
                        doors.put_photo,
                    ))
                    .child(move || is_here.get().then(take_out)),
            ),
        )
        .view()
}

fn take_out() -> View {
    let doors = Doors::here();
    button()
        .attr("type", "button")
        .class("button button--quiet")
        .on("click", move |_| doors.take_out_photo.run(()))
        .child(Icon::TakeOut.draw())
        .child(say("photo-take-out"))
        .view()
}
