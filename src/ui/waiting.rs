//! A page whose words are on their way: they come a moment after the first page, or when a page is asked for.

use super::doors::{Doors, Fetching};
use super::element::Element;
use super::follow::follow;
use super::html::{button, div, h1, p};
use super::view::{Content, View, fragment};
use super::workspace::{Desk, say};
use crate::i18n::Chapter;
use leptos::prelude::*;
use std::time::Duration;

/// How long the first page has the line to itself, so that its pictures come before words that nobody reads yet.
const AFTER_THE_FIRST_PAGE: Duration = Duration::from_secs(2);

/// Draws a page once all of its words are here.
pub fn when_here(chapters: &'static [Chapter], page: impl Fn() -> View + Clone + 'static) -> View {
    let desk = Desk::here();
    let is_here = desk.has_chapters(chapters);
    fetch_while_missing(chapters);
    (move || {
        if is_here.get() {
            page()
        } else {
            waiting(chapters)
        }
    })
    .view()
}

/// Fetches what the steps say soon after the first page is there, so that they open at once.
pub fn fetch_ahead() {
    let fetch = Doors::here().fetch;
    set_timeout(move || fetch.run(Chapter::Plan), AFTER_THE_FIRST_PAGE);
}

/// Another language starts with fewer chapters than the last one had, so this looks again whenever the words change.
fn fetch_while_missing(chapters: &'static [Chapter]) {
    let (desk, fetch) = (Desk::here(), Doors::here().fetch);
    Effect::new(move |_| {
        let words = desk.words();
        let is_missing = |one: &&Chapter| !words.chapters().contains(one);
        for chapter in chapters.iter().filter(is_missing) {
            fetch.run(*chapter);
        }
    });
}

/// "One moment", or that the words did not arrive and how to ask again.
fn waiting(chapters: &'static [Chapter]) -> View {
    let doors = Doors::here();
    let fetch = move || chapters.iter().for_each(|one| doors.fetch.run(*one));
    let heading = || {
        h1().id("title")
            .attr("tabindex", "-1")
            .child(say("waiting-trouble"))
    };
    ask_again(doors, heading, fetch)
}

/// The same, for whatever is fetched by `fetch`. What did not arrive is said by `heading`.
pub fn ask_again(
    doors: Doors,
    heading: impl Fn() -> Element + 'static,
    fetch: impl Fn() + Copy + 'static,
) -> View {
    let is_trouble = follow(move || doors.fetching.get() == Fetching::Trouble);
    let again = move || {
        let again = move |_| fetch();
        let button = button()
            .attr("type", "button")
            .class("button button--main")
            .on("click", again)
            .child(say("waiting-again"));
        fragment()
            .child(heading())
            .child(p().child(say("waiting-trouble.help")))
            .child(button)
            .view()
    };
    div()
        .class("part")
        .attr("role", "status")
        .child(move || {
            if is_trouble.get() {
                again()
            } else {
                p().child(say("waiting")).view()
            }
        })
        .view()
}
