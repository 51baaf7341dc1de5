//! A photo or a drawing of the person's own: shown where it stands, and put in or taken out.

use super::choose_file::choose_file;
use super::doors::Doors;
use super::fold::fold;
use super::follow::follow;
use super::html::{button, div, img, p, span};
use super::icon::Icon;
use super::open_page::OpenPage;
use super::picture::{PictureSize, picture, size_class};
use super::view::{Content, View};
use super::workspace::{Desk, say};
use crate::form::{Id, OWN_PICTURE, Page};
use crate::plan::{Answer, Place, RowId};
use leptos::prelude::*;

/// The address of the photo at a place, now and whenever that changes.
pub fn photo_at(place: Place) -> Memo<Option<String>> {
    let (doors, desk) = (Doors::here(), Desk::here());
    let answer = desk.answer(place);
    follow(move || {
        let name = answer.with(|answer| Answer::picked(answer).map(str::to_owned))?;
        doors.photos.with(|photos| photos.here.get(&name).cloned())
    })
}

/// The picture of a thing in a list: the person's own, or the one that is ours. The words beside it say what it is.
pub fn picture_of_row(step: Id, row: RowId, ours: Signal<Id>, size: PictureSize) -> View {
    let own = photo_at(Place::in_row(step, row, OWN_PICTURE));
    let drawn = move || match own.get() {
        Some(address) => img()
            .class(size_class(size))
            .attr("src", address)
            .attr("alt", "")
            .attr("width", "96")
            .attr("height", "96")
            .view(),
        None => picture(ours.get(), size),
    };
    drawn.view()
}

/// "Use a photo or drawing of your own", on the page that names a thing in a list.
pub fn own_picture(page: OpenPage) -> Option<View> {
    let row = page.row?;
    let names = page.step.pages.iter().any(|one| match one {
        Page::Rows(rows) => rows.pages.first().is_some_and(|ask| ask.id == page.ask.id),
        Page::Ask(_) => false,
    });
    names.then(|| {
        let place = Place::in_row(page.step.id, row, OWN_PICTURE);
        fold(say("own-picture"), photo_tools(place, "own-picture.alt")).view()
    })
}

/// The photo at a place, and the ways to choose one and to take it out. `alt` is the message that says what it shows.
pub fn photo_tools(place: Place, alt: Id) -> super::element::Element {
    let (doors, desk) = (Doors::here(), Desk::here());
    let here = photo_at(place.clone());
    let is_here = follow(move || here.with(Option::is_some));
    let shown = move || {
        here.get().map(|address| {
            img()
                .class("photo__image")
                .attr("src", address)
                .attr("alt", move || desk.say(alt))
                .view()
        })
    };
    let at = place.clone();
    let trouble = move || {
        let message = doors.photos.with(|photos| {
            let trouble = photos.trouble.as_ref();
            trouble
                .filter(|(place, _)| *place == at)
                .map(|(_, message)| *message)
        })?;
        Some(
            p().class("field__problem")
                .child(Icon::Eye.draw())
                .child(span().child(desk.say(message)))
                .view(),
        )
    };
    let words = move || {
        desk.say(if is_here.get() {
            "photo-another"
        } else {
            "photo-choose"
        })
    };
    let (field, at) = (place.field_id(), place.clone());
    let choose = choose_file(
        field,
        Signal::derive(words),
        "image/*",
        UnsyncCallback::new(move |file| doors.put_photo.run((at.clone(), file))),
    );
    let take_out = move || {
        let place = place.clone();
        is_here.get().then(|| {
            button()
                .attr("type", "button")
                .class("button button--quiet")
                .on("click", move |_| doors.take_out_photo.run(place.clone()))
                .child(Icon::TakeOut.draw())
                .child(say("photo-take-out"))
                .view()
        })
    };
    div()
        .child(div().attr("role", "status").child(trouble))
        .child(
            div()
                .class("photo")
                .child(shown)
                .child(div().class("photo__tools").child(choose).child(take_out)),
        )
}
