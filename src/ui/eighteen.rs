//! When a young person turns 18: what the sheet says, and the way to want something for an adult life.

use super::begin_with::begin_with;
use super::doors::Doors;
use super::html::{a, h2, li, p, section, ul};
use super::review;
use super::route::Route;
use super::title::Title;
use super::view::{Content, View, fragment};
use super::words_here::words_here;
use super::workspace::{Desk, say};
use crate::document::products::{Product, product};
use crate::document::{Block, Document};
use crate::form::{self, Id};
use crate::plan::share::Audience;
use leptos::prelude::*;

/// What many young people want next, by its choice in the bank of outcomes.
const WANTED: &[Id] = &[
    "use-bus",
    "learn-skill",
    "get-job",
    "make-friends",
    "pay-bills",
];

/// The page. What is to be written by hand stands only on the sheet.
pub fn eighteen_page() -> View {
    let (desk, doors) = (Desk::here(), Doors::here());
    let drawn = move || {
        let (words, day) = (desk.words(), (doors.today)());
        let draft = desk.answers().get_untracked();
        let (sheet, _) = product(Product::Eighteen, &draft, &words, day, Audience::Me);
        review::drawn(&to_read(sheet))
    };
    let print = a()
        .class("link")
        .attr("href", Route::Sheet(Product::Eighteen).to_string())
        .child(say("meetings-sheet"));
    fragment()
        .child(Title::new(Product::Eighteen.picture(), "eighteen").words(words_here("eighteen")))
        .child(drawn)
        .child(wishes())
        .child(p().child(print))
        .view()
}

/// The sheet without the parts to write on.
fn to_read(mut sheet: Document) -> Document {
    let is_to_write = |block: &Block| matches!(block, Block::WriteHere { .. });
    sheet
        .sections
        .retain(|section| !section.blocks.iter().any(is_to_write));
    sheet
}

/// What many want next: one tap begins it in the plan.
fn wishes() -> Option<View> {
    let step = form::step("outcomes")?;
    let rows = step.rows()?;
    let naming = rows.naming()?;
    let choices = WANTED.iter().filter_map(|id| naming.kind.choice(id));
    let begin: Vec<View> = choices
        .map(|choice| li().child(begin_with(step.id, rows, naming, choice)).view())
        .collect();
    Some(
        section()
            .class("part")
            .attr("aria-labelledby", "eighteen-begin")
            .child(h2().id("eighteen-begin").child(say("eighteen-begin")))
            .child(ul().class("offered").attr("role", "list").child(begin))
            .view(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_young_people_want_is_in_the_bank() {
        let naming = form::step("outcomes")
            .and_then(form::Step::rows)
            .unwrap()
            .naming();
        let kind = naming.unwrap().kind;
        assert!(WANTED.iter().all(|id| kind.choice(id).is_some()));
    }
}
