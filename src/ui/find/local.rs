//! The local directory: what it is, opening one from a file, and the one that is here.

use super::super::arriving::focus_soon;
use super::super::choose_file::choose_file;
use super::super::directory_here::{DirectoryAsk, DirectoryHere, Kept, Lies, Shows};
use super::super::doors::Doors;
use super::super::follow::follow;
use super::super::html::{button, div, h2, p, section};
use super::super::icon::Icon;
use super::super::idea::idea;
use super::super::picture::PictureSize;
use super::super::view::{Content, View, fragment};
use super::super::workspace::{Desk, say};
use super::results::results;
use super::search::search;
use crate::plan::directory::{Directory, Source};
use leptos::prelude::*;
use std::sync::Arc;

/// What takes the focus when a directory was opened, taken off or put back.
const PLACE: &str = "find-here";

/// The part of the page. What is kept here is looked for when someone first comes.
pub(super) fn local() -> View {
    let here = DirectoryHere::here();
    here.trouble.set(None);
    Doors::here().directory.run((here, DirectoryAsk::Look));
    // The way to open a file stays as it is when nothing was found here: someone may be choosing one.
    let shows = follow(move || here.lies.with(Lies::shows));
    let now = move || match (shows.get(), here.lies.get_untracked()) {
        (Shows::Directory, Lies::Here(directory, kept)) => Some(one_here(here, &directory, kept)),
        (Shows::WayBack, Lies::TakenOut(directory)) => Some(taken_out(here, &directory)),
        (Shows::WayToOpen, _) => Some(nothing_yet(here)),
        (Shows::Directory | Shows::WayBack | Shows::Reading, _) => None,
    };
    section()
        .class("part")
        .attr("aria-labelledby", PLACE)
        .child(
            h2().id(PLACE)
                .attr("tabindex", "-1")
                .child(say("find-local")),
        )
        .child(div().attr("role", "status").child(state(here)))
        .child(now)
        .view()
}

/// What is read out: that the list is being read, how many are in it, or what went wrong.
fn state(here: DirectoryHere) -> impl Fn() -> View {
    let desk = Desk::here();
    move || {
        let trouble = here.trouble.get().map(|message| {
            let help = desk.say_if_any(&[message, ".help"].concat());
            let safe = (message != "find-trouble-kept").then(|| desk.say("open-nothing-lost"));
            div()
                .class("note note--look")
                .child(p().class("say__strong").child(desk.say(message)))
                .child(help.map(|help| p().child(help)))
                .child(safe.map(|safe| p().child(safe)))
                .view()
        });
        let is_read = |lies: &Lies| matches!(lies, Lies::Looking | Lies::Reading);
        let reading = here.lies.with(is_read);
        let reading = reading.then(|| p().child(desk.say("find-reading")));
        fragment().child(reading).child(trouble).view()
    }
}

/// What a list is, for someone who has none.
fn nothing_yet(here: DirectoryHere) -> View {
    let is_known = follow(move || here.lies.with(|lies| !matches!(lies, Lies::Looking)));
    let words = move || {
        let words = || {
            fragment()
                .child(p().child(say("find-none")))
                .child(p().child(say("find-none.ask")))
                .child(p().child(say("find-private")))
        };
        let idea = || idea("list", PictureSize::Usual, words());
        is_known.get().then(idea)
    };
    fragment()
        .child(words)
        .child(div().class("button__row").child(open(here, "find-open")))
        .view()
}

fn open(here: DirectoryHere, words: &'static str) -> View {
    let (desk, doors) = (Desk::here(), Doors::here());
    let chosen = UnsyncCallback::new(move |file| {
        doors.directory.run((here, DirectoryAsk::Open(file)));
        // The button goes while the file is read, and what comes of it is said under this heading.
        focus_soon(PLACE.to_owned());
    });
    choose_file(
        "find-file".to_owned(),
        Signal::derive(move || desk.say(words)),
        ".json,.csv,application/json,text/csv",
        chosen,
    )
}

/// The directory, and the ways to another one or none.
fn one_here(here: DirectoryHere, directory: &Arc<Directory>, kept: Kept) -> View {
    let doors = Doors::here();
    let take_out = move |_| {
        doors.directory.run((here, DirectoryAsk::TakeOut));
        focus_soon("find-put-back".to_owned());
    };
    let for_now = (kept == Kept::ForThisVisit).then(|| {
        p().class("note note--look")
            .child(say("find-this-visit"))
            .view()
    });
    let out = button()
        .attr("type", "button")
        .class("button button--small")
        .on("click", take_out)
        .child(Icon::TakeOut.draw())
        .child(say("find-take-out"));
    fragment()
        .child(about(directory))
        .child(for_now)
        .child(search(here, directory))
        .child(results(here, directory))
        .child(p().child(say("find-another.hint")))
        .child(
            div()
                .class("button__row")
                .child(open(here, "find-another"))
                .child(out),
        )
        .view()
}

/// The name of the file, the day it came, how many services are in it, and how many were left out and why.
fn about(directory: &Directory) -> View {
    let desk = Desk::here();
    let Source {
        file,
        opened_on,
        nameless,
        ended,
        is_cut,
    } = directory.source.clone();
    let count = u32::try_from(directory.len()).unwrap_or(u32::MAX);
    let name = move || {
        let date = opened_on.map(|day| desk.words().date(day.year, day.month, day.day));
        let values = [
            ("file", file.as_str().into()),
            ("date", date.unwrap_or_default().into()),
        ];
        desk.say_with("find-from", &values)
    };
    let left_out = [("find-ended", ended), ("find-nameless", nameless)].map(|(message, count)| {
        let words = move || desk.say_with(message, &[("count", count.into())]);
        (count > 0).then(|| p().child(words))
    });
    let cut = is_cut.then(|| p().child(say("find-cut")));
    div()
        .class("note")
        .child(p().child(move || desk.say_with("find-count", &[("count", count.into())])))
        .child(p().child(name))
        .child(left_out)
        .child(cut)
        .view()
}

/// The way back for a directory that was just taken off.
fn taken_out(here: DirectoryHere, directory: &Directory) -> View {
    let (desk, doors) = (Desk::here(), Doors::here());
    let file = directory.source.file.clone();
    let gone = move || desk.say_with("taken-out.what", &[("what", file.as_str().into())]);
    let back = move |_| {
        doors.directory.run((here, DirectoryAsk::PutBack));
        focus_soon(PLACE.to_owned());
    };
    let back = button()
        .attr("type", "button")
        .class("button button--small")
        .id("find-put-back")
        .on("click", back)
        .child(Icon::Undo.draw())
        .child(say("put-back"));
    fragment()
        .child(p().child(gone))
        .child(div().class("button__row").child(back))
        .child(nothing_yet(here))
        .view()
}
