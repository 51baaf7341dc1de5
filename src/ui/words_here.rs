//! The hard words of a page, closed until someone wants to know them: the picture, what each means, and a way to hear it.

use super::fold::fold;
use super::follow::follow;
use super::html::{div, h2, p};
use super::idea::idea;
use super::listen::listen;
use super::picture::PictureSize;
use super::view::{Content, View, fragment};
use super::workspace::{Desk, say};
use crate::form::words::{HardWord, words_on};

/// So many words are named on the lid. More are counted.
const NAMED: usize = 3;

/// What stands between the words on the lid. It never begins a line.
const BETWEEN: &str = "\u{a0}· ";

/// The words that the page of that name explains: `costs/budget` in the form, `rights` among the pages to read.
pub fn words_here(page: &str) -> Option<View> {
    let words: Vec<&'static HardWord> = words_on(page).collect();
    let desk = Desk::here();
    let names: Vec<String> = words
        .iter()
        .map(|word| ["word-", word.id].concat())
        .collect();
    let lid = follow(move || {
        let said = || names.iter().map(|name| desk.say(name));
        let words = match names.len() {
            1 => return desk.say_with("word-ask", &[("word", said().collect::<String>().into())]),
            few if few <= NAMED => said().collect::<Vec<_>>().join(BETWEEN).into(),
            many => u32::try_from(many).unwrap_or(u32::MAX).into(),
        };
        desk.say_with("words-here", &[("words", words)])
    });
    let all: Vec<View> = words
        .iter()
        .map(|word| explained(word, Heading::No))
        .collect();
    let inside = div().class("words-here").child(all);
    (!words.is_empty()).then(|| fold(lid, inside).view())
}

/// Whether the word is a heading of its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heading {
    /// On the page that is about hard words.
    Yes,
    /// Inside what is closed.
    No,
}

/// One word: its picture, what it means, one example, and a way to hear it.
pub fn explained(word: &'static HardWord, heading: Heading) -> View {
    let desk = Desk::here();
    let message = ["word-", word.id].concat();
    let means = [&message, ".means"].concat();
    let example = [&message, ".example"].concat();
    let example = move || desk.say_with("word-example", &[("example", desk.say(&example).into())]);
    let aloud = {
        let (message, means) = (message.clone(), means.clone());
        move || [desk.say(&message), desk.say(&means)].join("\n")
    };
    let name = match heading {
        Heading::Yes => h2().class("rights__name"),
        Heading::No => p().class("word-card__word"),
    };
    let words = fragment()
        .child(name.child(say(message)))
        .child(p().child(say(means)))
        .child(p().child(example))
        .child(div().class("ask__tools").child(listen(aloud)));
    idea(word.picture, PictureSize::Usual, words).view()
}
