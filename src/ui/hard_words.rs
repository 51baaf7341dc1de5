//! Hard words: all that councils use, what each means, and a way to hear it.

use super::html::{div, h2, p, section};
use super::idea::idea;
use super::listen::listen;
use super::picture::PictureSize;
use super::title::Title;
use super::view::{Content, View, fragment};
use super::workspace::{Desk, say};
use crate::form::words::{HardWord, WORDS};

/// The page.
pub fn words_page() -> View {
    let words: Vec<_> = WORDS.iter().map(word).collect();
    fragment()
        .child(Title::new("book", "hard-words"))
        .child(div().class("rights").child(words))
        .view()
}

/// One word: its picture, what it means, and one example.
fn word(word: &'static HardWord) -> View {
    let desk = Desk::here();
    let message = ["word-", word.id].concat();
    let means = [&message, ".means"].concat();
    let example = [&message, ".example"].concat();
    let example = move || desk.say_with("word-example", &[("example", desk.say(&example).into())]);
    let aloud = {
        let (message, means) = (message.clone(), means.clone());
        move || [desk.say(&message), desk.say(&means)].join("\n")
    };
    let words = fragment()
        .child(h2().class("rights__name").child(say(message)))
        .child(p().child(say(means)))
        .child(p().child(example))
        .child(div().class("ask__tools").child(listen(aloud)));
    section()
        .class("note")
        .child(idea(word.picture, PictureSize::Usual, words))
        .view()
}
