//! Have a break: your plan is kept, and the way back leads to where you were.

use super::doors::Doors;
use super::guide::Guide;
use super::html::{a, div, p};
use super::icon::Icon;
use super::idea::idea;
use super::kept::kept;
use super::picture::PictureSize;
use super::route::Route;
use super::title::Title;
use super::view::{Content, View, fragment};
use super::workspace::say;
use crate::form::Id;
use leptos::prelude::*;

const IDEAS: &[(Id, &str)] = &[
    ("private", "break-kept"),
    ("break", "break-rest"),
    ("calendar", "break-close"),
    ("start", "break-back"),
];

/// The page.
pub fn break_page() -> View {
    let ideas: Vec<_> = IDEAS
        .iter()
        .map(|(shown, message)| idea(shown, PictureSize::Usual, p().child(say(*message))).view())
        .collect();
    let was_at = Doors::here().was_at;
    let back = move || was_at.get().unwrap_or_else(|| Route::Home.to_string());
    let carry_on = a()
        .class("button button--main")
        .attr("href", back)
        .child(say("break-carry-on"))
        .child(Icon::On.draw());
    fragment()
        .child(Title::new("break", "have-a-break"))
        .child(div().class("pairs").child(ideas))
        .child(div().class("button__row").child(carry_on))
        .child(kept())
        .view()
}

/// "Have a break", at the end of a page that asks.
pub fn break_link() -> View {
    let link = a()
        .class("link")
        .attr("href", Guide::Break.address())
        .child(say("have-a-break"));
    p().child(link).view()
}
