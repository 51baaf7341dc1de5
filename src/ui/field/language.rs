//! The language of the app, each in its own letters, so that anyone can point to theirs.

use super::super::doors::Doors;
use super::super::workspace::Desk;
use super::Asked;
use crate::i18n::{Language, offered};
use crate::plan::{Edit, Place};
use leptos::prelude::*;

/// Buttons and not radio buttons: with arrow keys the whole page would change language at every press.
pub(super) fn language(asked: &Asked) -> AnyView {
    let at = asked.at.clone();
    let picks: Vec<_> = offered()
        .map(|language| pick(language, Some(at.clone())))
        .collect();
    view! { <ul class="languages" role="list">{picks}</ul> }.into_any()
}

/// One language. Choosing it changes the words of the page, and nothing else.
pub fn pick(language: &'static Language, answered_at: Option<Place>) -> AnyView {
    let desk = Desk::here();
    let doors = Doors::here();
    let is_here = Memo::new(move |_| desk.language().tag == language.tag);
    let english = move || {
        if is_here.get() {
            desk.say("language.here")
        } else {
            language.english_name.to_owned()
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
    view! {
        <li>
            <button
                type="button"
                class="languages__pick"
                aria-current=move || is_here.get().then_some("true")
                on:click=choose
            >
                <span class="languages__own" lang=language.tag dir=language.direction.attribute()>
                    {language.own_name}
                </span>
                <span class="languages__english" lang=english_tag>
                    {english}
                </span>
                <span class="languages__english">{unchecked}</span>
            </button>
        </li>
    }
    .into_any()
}

/// Whether nobody has checked the translation. English is what the others are checked against.
fn is_unchecked(language: &Language) -> bool {
    language.tag != "en" && language.checked_by.is_empty()
}
