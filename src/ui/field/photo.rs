//! A photo of the person's own. It is made anew on this device, so that it does not say where it was taken.

use super::super::choose_file::ChooseFile;
use super::super::doors::{Doors, Photo};
use super::super::icon::Icon;
use super::super::workspace::{Desk, say};
use super::{Asked, hint};
use leptos::prelude::*;

/// The field.
pub(super) fn photo(asked: &Asked) -> AnyView {
    let doors = Doors::here();
    let desk = Desk::here();
    let is_here = Memo::new(move |_| matches!(doors.photo.get(), Photo::Here(_)));
    let shown = move || match doors.photo.get() {
        Photo::Here(address) => Some(view! {
            <img class="photo__image" src=address alt=move || desk.say("photo-alt-mine") />
        }),
        Photo::None | Photo::Trouble(_) => None,
    };
    let trouble = move || match doors.photo.get() {
        Photo::Trouble(message) => Some(view! {
            <p class="field__problem">{Icon::Eye.draw()} <span>{desk.say(message)}</span></p>
        }),
        Photo::None | Photo::Here(_) => None,
    };
    let words = move || {
        desk.say(if is_here.get() {
            "photo-another"
        } else {
            "photo-choose"
        })
    };
    view! {
        <div class="field">
            {hint(asked)}
            <div role="status">{trouble}</div>
            <div class="photo">
                {shown} <div class="photo__tools">
                <ChooseFile
                    id=asked.id()
                    words=Signal::derive(words)
                    accept="image/*"
                    chosen=doors.put_photo
                />
                {move || is_here.get().then(take_out)}
            </div></div>
        </div>
    }
    .into_any()
}

fn take_out() -> AnyView {
    let doors = Doors::here();
    view! {
        <button
            type="button"
            class="button button--quiet"
            on:click=move |_| doors.take_out_photo.run(())
        >
            {Icon::TakeOut.draw()}
            {say("photo-take-out")}
        </button>
    }
    .into_any()
}
