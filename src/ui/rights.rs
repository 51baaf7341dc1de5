//! My rights, in plain words: all of them on one page, and the one or two that matter where a step begins.

use super::card::{aloud, card, sentences};
use super::fold::fold;
use super::html::{a, div, p};
use super::idea::idea;
use super::picture::PictureSize;
use super::route::Route;
use super::title::Title;
use super::view::{Content, View, fragment};
use super::words_here::words_here;
use super::workspace::{Desk, say};
use crate::form::rights::{RIGHTS, Right, rights_of};

/// The rights page.
pub fn rights_page() -> View {
    let cards: Vec<_> = RIGHTS
        .iter()
        .map(|right| card(right.picture, &message(right), None))
        .collect();
    let messages: Vec<String> = RIGHTS.iter().map(message).collect();
    let spoken = aloud(messages.iter().map(String::as_str));
    fragment()
        .child(
            Title::new("my-say", "rights")
                .also(spoken)
                .words(words_here("rights")),
        )
        .child(sentences("rights-not-a-gift".to_owned()))
        .child(div().class("rights").child(cards))
        .child(p().class("note").child(say("rights-england")))
        .view()
}

/// The rights that matter in a step, each closed until someone wants to know. Nothing, where none does.
pub fn rights_here(step: &str) -> Option<View> {
    let folds: Vec<_> = rights_of(step).map(closed).collect();
    (!folds.is_empty()).then(|| div().class("rights__here").child(folds).view())
}

fn closed(right: &'static Right) -> View {
    let desk = Desk::here();
    let message = message(right);
    let means = sentences([&message, ".means"].concat());
    let lid = move || desk.say_with("rights-here", &[("right", desk.say(&message).into())]);
    let all = a()
        .class("link")
        .attr("href", Route::Rights.to_string())
        .child(say("rights"));
    let words = fragment().child(means).child(p().child(all));
    fold(lid, idea(right.picture, PictureSize::Usual, words)).view()
}

fn message(right: &Right) -> String {
    ["rights-", right.id].concat()
}
