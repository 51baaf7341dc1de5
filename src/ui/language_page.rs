//! Choose the language, each in its own letters.

use super::field::language_pick;
use super::title::TitleBlock;
use super::workspace::Desk;
use crate::i18n::LANGUAGES;
use leptos::prelude::*;

/// The language page.
#[component]
pub fn LanguagePage() -> impl IntoView {
    let picks: Vec<_> = LANGUAGES
        .iter()
        .map(|language| language_pick(language, None))
        .collect();
    view! {
        <TitleBlock picture_id="language" message="language" />
        <ul class="languages" role="list">{picks}</ul>
        <Translation />
    }
}

/// Who checked the words of the language in use. English is what the others are checked against.
#[component]
pub fn Translation() -> impl IntoView {
    let desk = Desk::here();
    let words = move || {
        let language = desk.language();
        if language.tag == "en" {
            return None;
        }
        let checked = match language.checked_by {
            "" => desk.say("translation-not-checked"),
            who => desk.say_with("translation-checked", &[("who", who.into())]),
        };
        Some(view! { <h2>{desk.say("translation")}</h2><p>{checked}</p> })
    };
    view! { <section class="part">{words}</section> }
}
