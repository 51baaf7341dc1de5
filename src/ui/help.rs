//! Help: how this works, and who else can help.

use super::guide::Guide;
use super::html::{div, h2, p, section};
use super::idea::idea;
use super::links::links;
use super::picture::PictureSize;
use super::route::Route;
use super::title::Title;
use super::view::{Content, View, fragment};
use super::words_here::words_here;
use super::workspace::say;
use crate::form::Id;

const HOW: &[(Id, &str)] = &[
    ("choose", "help-order"),
    ("later", "help-skip"),
    ("not-sure", "help-not-sure"),
    ("listen", "help-listen"),
    ("own-words", "help-words"),
    ("undo", "help-back"),
    ("change", "help-put-back"),
    ("save", "help-copy"),
    ("private", "help-private"),
    ("computer", "help-hide"),
];

const WHO: &[(Id, &str)] = &[
    ("family", "help-people-trust"),
    ("group", "help-people-group"),
    ("my-say", "help-people-advocate"),
    ("planner", "help-people-council"),
];

const TELL: &[(Id, &str)] = &[
    ("family", "help-people-trust"),
    ("doctor", "help-tell-doctor"),
    ("phone", "help-tell-police"),
    ("council", "hurt.call"),
];

/// The help page.
pub fn help_page() -> View {
    fragment()
        .child(Title::new("help", "help").words(words_here("help")))
        .child(div().class("pairs").child(ideas(HOW)))
        .child(part("help-people", WHO))
        .child(part("help-tell", TELL))
        .child(more())
        .view()
}

/// People to turn to, under what they are for.
fn part(id: &'static str, people: &'static [(Id, &'static str)]) -> View {
    section()
        .class("part")
        .attr("aria-labelledby", id)
        .child(h2().id(id).child(say(id)))
        .child(div().class("pairs").child(ideas(people)))
        .view()
}

/// The other pages to read.
fn more() -> View {
    let guides = [
        Guide::New,
        Guide::Where,
        Guide::Who,
        Guide::Words,
        Guide::Life,
        Guide::Meetings,
        Guide::Eighteen,
        Guide::SayNo,
    ];
    let guides = guides.map(|guide| (guide.address(), guide.message()));
    let others = [
        (Route::Find.to_string(), "find"),
        (Route::Rights.to_string(), "rights"),
        (Route::Letters.to_string(), "letters"),
        (Route::Examples.to_string(), "examples"),
    ];
    links(guides.into_iter().chain(others)).view()
}

/// Pictures, each with a sentence beside it.
fn ideas(ideas: &'static [(Id, &'static str)]) -> Vec<View> {
    let draw = |(shown, message): &(Id, &'static str)| {
        idea(shown, PictureSize::Usual, p().child(say(*message))).view()
    };
    ideas.iter().map(draw).collect()
}
