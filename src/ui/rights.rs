//! My rights, in plain words.

use super::html::{div, h2, p, section};
use super::idea::idea;
use super::picture::PictureSize;
use super::title::Title;
use super::view::{Content, View, fragment};
use super::workspace::{Desk, say};
use crate::form::Id;

/// The cards of section 2f of the domain notes, each with its picture.
const RIGHTS: &[(Id, &str)] = &[
    ("plan", "rights-plan"),
    ("with-help", "rights-help"),
    ("my-say", "rights-advocate"),
    ("money", "rights-number"),
    ("coins", "rights-enough"),
    ("choose", "rights-choice"),
    ("question", "rights-reasons"),
    ("book", "rights-copy"),
    ("review", "rights-change"),
    ("freedom", "rights-risk"),
    ("easy-words", "rights-information"),
    ("carer", "rights-carer"),
    ("talk", "rights-complain"),
];

/// The rights page.
pub fn rights_page() -> View {
    let cards: Vec<_> = RIGHTS
        .iter()
        .map(|(shown, message)| card(shown, message))
        .collect();
    fragment()
        .child(Title::new("my-say", "rights"))
        .child(div().class("rights").child(cards))
        .child(p().class("note").child(say("rights-england")))
        .view()
}

/// One right: its name, and each sentence on a line of its own.
fn card(shown: Id, message: &'static str) -> View {
    let desk = Desk::here();
    let means = [message, ".means"].concat();
    let sentences = move || {
        let said = desk.say(&means);
        let lines = said.lines().map(|line| p().child(line.to_owned()).view());
        lines.collect::<Vec<_>>()
    };
    let name = h2().class("rights__name").child(say(message));
    let words = fragment().child(name).child(sentences);
    section()
        .class("note")
        .child(idea(shown, PictureSize::Usual, words))
        .view()
}
