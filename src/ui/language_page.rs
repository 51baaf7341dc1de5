//! Choose the language, each in its own letters.

use super::field::language_pick;
use super::html::{h2, p, section, ul};
use super::title::Title;
use super::view::{Content, View, fragment};
use super::workspace::Desk;
use crate::i18n::LANGUAGES;

/// The language page.
pub fn language_page() -> View {
    let picks: Vec<_> = LANGUAGES
        .iter()
        .map(|language| language_pick(language, None))
        .collect();
    fragment()
        .child(Title::new("language", "language"))
        .child(ul().class("languages").attr("role", "list").child(picks))
        .child(translation())
        .view()
}

/// Who checked the words of the language in use. English is what the others are checked against.
pub fn translation() -> View {
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
        Some(
            fragment()
                .child(h2().child(desk.say("translation")))
                .child(p().child(checked))
                .view(),
        )
    };
    section().class("part").child(words).view()
}
