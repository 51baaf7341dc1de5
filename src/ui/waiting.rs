//! A page whose words are on their way: they come a moment after the first page, or when a page is asked for.

use super::doors::{Doors, Fetching};
use super::follow::follow;
use super::html::{button, div, h1, p};
use super::view::{Content, View, fragment};
use super::workspace::{Desk, say};
use crate::i18n::Chapter;
use leptos::prelude::*;
use std::time::Duration;

/// How long the first page has the line to itself, so that its pictures come before words that nobody reads yet.
const AFTER_THE_FIRST_PAGE: Duration = Duration::from_secs(2);

/// Draws a page once its words are here.
pub fn when_here(chapter: Chapter, page: impl Fn() -> View + Clone + 'static) -> View {
    let desk = Desk::here();
    let is_here = desk.has_chapter(chapter);
    fetch_while_missing(chapter);
    (move || {
        if is_here.get() {
            page()
        } else {
            waiting(chapter)
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
fn fetch_while_missing(chapter: Chapter) {
    let (desk, fetch) = (Desk::here(), Doors::here().fetch);
    Effect::new(move |_| {
        if !desk.words().chapters().contains(&chapter) {
            fetch.run(chapter);
        }
    });
}

/// "One moment", or that the words did not arrive and how to ask again.
fn waiting(chapter: Chapter) -> View {
    let doors = Doors::here();
    let is_trouble = follow(move || doors.fetching.get() == Fetching::Trouble);
    let again = move || {
        let again = move |_| doors.fetch.run(chapter);
        let button = button()
            .attr("type", "button")
            .class("button button--main")
            .on("click", again)
            .child(say("waiting-again"));
        fragment()
            .child(
                h1().id("title")
                    .attr("tabindex", "-1")
                    .child(say("waiting-trouble")),
            )
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
