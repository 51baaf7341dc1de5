//! Hard words: all that councils use, what each means, and a way to hear it.

use super::html::{div, section};
use super::title::Title;
use super::view::{Content, View, fragment};
use super::words_here::{Heading, explained};
use crate::form::words::{HardWord, WORDS};

/// The page.
pub fn words_page() -> View {
    let words: Vec<_> = WORDS.iter().map(word).collect();
    fragment()
        .child(Title::new("book", "hard-words"))
        .child(div().class("rights").child(words))
        .view()
}

fn word(word: &'static HardWord) -> View {
    section()
        .class("note")
        .child(explained(word, Heading::Yes))
        .view()
}
