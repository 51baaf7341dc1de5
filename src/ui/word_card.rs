//! A hard word, closed until someone wants to know: the word, what it means, and one example.

use super::element::Element;
use super::follow::follow;
use super::html::{details, div, p, span, summary};
use super::icon::Icon;
use super::idea::idea;
use super::picture::PictureSize;
use super::view::{Content, View, fragment};
use super::workspace::Desk;
use crate::form::Id;
use leptos::prelude::*;

/// The card of one hard word, which is named without its `word-`.
pub fn word_card(word: Id) -> View {
    let desk = Desk::here();
    let message = ["word-", word].concat();
    let means = [&message, ".means"].concat();
    let example = [&message, ".example"].concat();
    let name = follow(move || desk.say(&message));
    let ask = move || desk.say_with("word-ask", &[("word", name.get().into())]);
    let example = move || {
        desk.say_if_any(&example)
            .map(|example| desk.say_with("word-example", &[("example", example.into())]))
            .map(|words| p().child(words).view())
    };
    let words = fragment()
        .child(p().class("word-card__word").child(name))
        .child(p().child(move || desk.say(&means)))
        .child(example);
    fold(ask, idea("book", PictureSize::Usual, words)).view()
}

/// Something closed until someone wants to know it: the words on its lid, and what is in it.
pub fn fold(lid: impl Content, inside: Element) -> Element {
    let lid = summary()
        .class("word-card__open")
        .child(span().class("word-card__turn").child(Icon::Turn.draw()))
        .child(span().class("word-card__open-words").child(lid));
    details()
        .class("word-card")
        .child(lid)
        .child(div().class("word-card__body").child(inside))
}
