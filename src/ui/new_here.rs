//! For whoever is new to this: what a support plan is, who makes it, and what the app does.

use super::card::{aloud, card};
use super::guide::Guide;
use super::html::{a, div};
use super::icon::Icon;
use super::links::links;
use super::route::Route;
use super::title::Title;
use super::view::{Content, View, fragment};
use super::words_here::words_here;
use super::workspace::say;
use crate::form::Id;

const CARDS: &[(Id, &str)] = &[
    ("plan", "new-plan"),
    ("me", "new-whose"),
    ("money", "new-money"),
    ("pictures", "new-how"),
    ("coins", "new-sums"),
    ("thumbs-up", "new-wrong"),
    ("book", "new-end"),
];

/// The page.
pub fn new_page() -> View {
    let cards: Vec<View> = CARDS
        .iter()
        .map(|(shown, message)| card(shown, message, None))
        .collect();
    let start = Route::start_of("start").map(|route| route.to_string());
    let begin = a()
        .class("button button--main")
        .attr("href", start)
        .child(say("front-make"))
        .child(Icon::On.draw());
    let more = [
        (Route::Examples.to_string(), "examples"),
        (Guide::Where.address(), "where"),
        (Guide::Meetings.address(), "meetings"),
    ];
    fragment()
        .child(
            Title::new("start", "new")
                .also(aloud(CARDS.iter().map(|(_, message)| *message)))
                .words(words_here("new")),
        )
        .child(div().class("rights").child(cards))
        .child(div().class("button__row").child(begin))
        .child(links(more))
        .view()
}
