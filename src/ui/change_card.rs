//! A change that costs more at the start: when it has paid for itself, the old way and the new way, and what gets better.

use super::follow::follow;
use super::html::{div, p};
use super::reading::ReadNow;
use super::review;
use super::view::{Content, View};
use super::workspace::Desk;
use crate::document;
use crate::plan::RowId;
use leptos::prelude::*;

/// One thing in the list of changes, as it will stand on paper. Its name stands above it.
pub fn change_card(row: RowId) -> View {
    let desk = Desk::here();
    let reading = ReadNow::here();
    let change = follow(move || {
        reading.with(|reading| {
            let plan = &reading.plan;
            let change = plan.changes.iter().find(|change| change.id == row);
            (change.cloned(), plan.year)
        })
    });
    let shown = move || {
        let words = desk.words();
        change.with(|(change, year)| match change {
            Some(change) if change.sums.is_some() => {
                review::blocks(&document::change(&words, change, *year), words.language())
            }
            Some(_) | None => p().child(words.say("change-open")).view(),
        })
    };
    div().class("part").child(shown).view()
}
