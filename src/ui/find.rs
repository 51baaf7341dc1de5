//! Find help: services near me from a local directory, lines that anyone can ring, and my own people and places.

mod facts;
mod helplines;
mod local;
mod results;
mod search;

use super::guide::Guide;
use super::html::{a, div, h2, li, p, section, ul};
use super::idea::idea;
use super::kept::kept;
use super::page_end::{Ways, back_link, on_link, page_end};
use super::picture::PictureSize;
use super::route::Route;
use super::title::Title;
use super::undo::undo;
use super::view::{Content, View, fragment};
use super::workspace::say;
use crate::form::Id;

/// The page.
pub fn find_page() -> View {
    let end = page_end(back_link(), Some(on_link(&Ways::here().next(), "continue")));
    fragment()
        .child(Title::new("community", "find"))
        .child(local::local())
        .child(helplines::helplines())
        .child(people_who_know())
        .child(end.child(kept()).child(undo()))
        .view()
}

/// The way here from pages about help.
pub fn find_link() -> View {
    let link = a()
        .class("link")
        .attr("href", Route::Find.to_string())
        .child(say("find-link"));
    p().child(link).view()
}

/// Whom to ask besides, and where what people found themselves is kept: in their web.
fn people_who_know() -> View {
    let helpers = Route::start_of("helpers").map(|route| route.to_string());
    let web = Route::start_of("web").map(|route| route.to_string());
    let ways: [(Option<String>, Id); 3] = [
        (web, "find-own"),
        (helpers, "helpers"),
        (Some(Guide::Who.address()), Guide::Who.message()),
    ];
    let ways = ways.map(|(address, message)| {
        let link = a().class("link").attr("href", address);
        li().child(link.child(say(message))).view()
    });
    let ideas: [(Id, Id); 3] = [
        ("peer", "find-ask-peer"),
        ("group", "find-ask-group"),
        ("web", "find-ask-own"),
    ];
    let ideas = ideas
        .map(|(shown, message)| idea(shown, PictureSize::Usual, p().child(say(message))).view());
    section()
        .class("part")
        .attr("aria-labelledby", "find-ask")
        .child(h2().id("find-ask").child(say("find-ask")))
        .child(div().class("pairs").child(ideas))
        .child(ul().attr("role", "list").class("part").child(ways))
        .view()
}
