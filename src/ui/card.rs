//! A card to read: a picture, a name, and what it means, a sentence on each line.

use super::html::{h2, p, section};
use super::idea::idea;
use super::picture::PictureSize;
use super::view::{Content, View, fragment};
use super::workspace::{Desk, say};
use crate::form::Id;

/// The card of a message and its `.means`. What it leads to stands under them, if anything.
pub fn card(shown: Id, message: &str, more: Option<View>) -> View {
    let words = fragment()
        .child(h2().class("rights__name").child(say(message)))
        .child(sentences([message, ".means"].concat()))
        .child(more);
    section()
        .class("note")
        .child(idea(shown, PictureSize::Usual, words))
        .view()
}

/// What a message says, each of its lines as a sentence of its own.
pub fn sentences(message: String) -> View {
    let desk = Desk::here();
    let lines = move || {
        let said = desk.say(&message);
        let lines = said.lines().map(|line| p().child(line.to_owned()).view());
        lines.collect::<Vec<_>>()
    };
    lines.view()
}

/// The messages of cards and what they mean, for "Listen" to read after the title of a page.
pub fn aloud<'a>(messages: impl Iterator<Item = &'a str>) -> Vec<String> {
    messages
        .flat_map(|message| [message.to_owned(), [message, ".means"].concat()])
        .collect()
}
