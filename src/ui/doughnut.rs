//! The doughnut: what a helper must do in the middle, what they can decide around it, and outside what is not their job.

use super::follow::follow;
use super::html::div;
use super::reading::ReadNow;
use super::review;
use super::view::{Content, View};
use super::workspace::Desk;
use crate::document;
use leptos::prelude::*;

/// The class of each ring, from the middle out. Each has a line of its own kind, so that colour never stands alone.
const RINGS: [&str; 3] = [
    "doughnut__ring doughnut__ring--must",
    "doughnut__ring doughnut__ring--judge",
    "doughnut__ring doughnut__ring--not-job",
];

/// Rings drawn as boxes around boxes, with their words in them. What is read out goes from the outside in. A ring of which
/// nothing was said is not drawn.
pub fn doughnut() -> View {
    let desk = Desk::here();
    let reading = ReadNow::here();
    let rings =
        follow(move || reading.with(|reading| document::doughnut(&desk.words(), &reading.plan)));
    let shown = move || {
        let words = desk.words();
        rings.with(|rings| {
            let rings = rings.iter().zip(RINGS);
            let said = rings.filter(|(blocks, _)| !blocks.is_empty());
            said.fold(None, |inside: Option<View>, (blocks, class)| {
                let ring = div()
                    .class(class)
                    .child(review::blocks(blocks, words.language()))
                    .child(inside);
                Some(ring.view())
            })
        })
    };
    div().class("part").child(shown).view()
}
