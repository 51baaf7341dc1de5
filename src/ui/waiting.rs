//! A page whose words are on their way: they come with its code, or when it is asked for.

use super::doors::{Doors, Fetching};
use super::follow::follow;
use super::html::{button, div, p};
use super::later::{missing, wait};
use super::view::{Content, View, fragment};
use super::workspace::{Desk, say};
use crate::i18n::Chapter;
use leptos::prelude::*;

/// Draws a page once its words are here.
pub fn when_here(chapters: &'static [Chapter], page: impl Fn() -> View + Clone + 'static) -> View {
    let (desk, doors) = (Desk::here(), Doors::here());
    let fetch = doors.fetch;
    let is_here = follow(move || arrived(desk, chapters));
    let is_trouble = follow(move || doors.fetching.get() == Fetching::Trouble);
    fetch_while_missing(chapters);
    let shown = move || {
        if is_here.get() {
            page()
        } else if is_trouble.get() {
            missing(move |_| ask(desk, fetch, chapters))
        } else {
            wait()
        }
    };
    shown.view()
}

/// The same for a part of a page, which has no heading of its own: whatever `fetch` fetches.
pub fn part_on_its_way(fetch: impl Fn() + Copy + 'static) -> View {
    let doors = Doors::here();
    let is_trouble = follow(move || doors.fetching.get() == Fetching::Trouble);
    let words = move || {
        if !is_trouble.get() {
            return p().child(say("page-wait")).view();
        }
        let again = button()
            .attr("type", "button")
            .class("button")
            .on("click", move |_| fetch())
            .child(say("page-missing.again"));
        fragment()
            .child(p().child(say("page-missing.online")))
            .child(again)
            .view()
    };
    div()
        .class("part")
        .attr("role", "status")
        .child(words)
        .view()
}

/// Whether these chapters are here, now and whenever one arrives.
pub fn arrived(desk: Desk, chapters: &[Chapter]) -> bool {
    desk.words_have(chapters)
}

/// Another language starts with fewer chapters than the last one had, so this looks again whenever the words change.
fn fetch_while_missing(chapters: &'static [Chapter]) {
    let (desk, fetch) = (Desk::here(), Doors::here().fetch);
    Effect::new(move |_| {
        desk.words();
        ask(desk, fetch, chapters);
    });
}

fn ask(desk: Desk, fetch: UnsyncCallback<Chapter>, chapters: &[Chapter]) {
    let open = chapters.iter();
    for chapter in open.filter(|chapter| !untrack(|| desk.words_have(&[**chapter]))) {
        fetch.run(*chapter);
    }
}
