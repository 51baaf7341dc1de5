//! If they say no: what to do, one step at a time, with the letter for each.

use super::card::{aloud, card};
use super::html::{a, div, li, ol, p, strong};
use super::page_end::{back_link, page_end};
use super::rights::rights_here;
use super::route::Route;
use super::title::Title;
use super::view::{Content, View, fragment};
use super::words_here::words_here;
use super::workspace::{Desk, say};
use crate::form::Id;

/// The steps of section 5b of the domain notes: the picture, the message, and the letter, if there is one.
const STEPS: &[(Id, &str, Option<Id>)] = &[
    ("question", "say-no-why", Some("L4")),
    ("look-closely", "say-no-what", Some("L3")),
    ("change", "say-no-change", None),
    ("with-help", "say-no-help", Some("L7")),
    ("review", "say-no-review", Some("L5")),
    ("talk", "say-no-complain", Some("L9")),
    ("group", "say-no-ombudsman", None),
    ("emergency", "say-no-law", None),
];

/// The page. Its links name the letters, so it needs their words too.
pub fn say_no_page() -> View {
    let steps: Vec<_> = STEPS
        .iter()
        .map(|(shown, message, letter)| li().child(card(shown, message, letter.map(write))).view())
        .collect();
    let calm = div()
        .class("note")
        .child(p().child(strong().child(say("say-no-calm"))))
        .child(p().child(say("say-no-keep")));
    fragment()
        .child(
            Title::new("talk", "say-no")
                .also(aloud(STEPS.iter().map(|(_, message, _)| *message)))
                .words(words_here("say-no")),
        )
        .child(calm)
        .child(rights_here("letters"))
        .child(ol().class("rights").attr("role", "list").child(steps))
        .child(p().child(letters_link()))
        .child(page_end(back_link(), None))
        .view()
}

/// "Write this letter: Ask why they said no".
fn write(letter: Id) -> View {
    let desk = Desk::here();
    let message = ["letter-", letter].concat();
    let words = move || desk.say_with("say-no-letter", &[("letter", desk.say(&message).into())]);
    let link = a()
        .class("link")
        .attr("href", Route::Letter(letter).to_string())
        .child(words);
    p().child(link).view()
}

/// "See the letters".
pub fn letters_link() -> View {
    a().class("link")
        .attr("href", Route::Letters.to_string())
        .child(say("see-letters"))
        .view()
}
