//! When we look again: every review with its day, and what was said at those that were.

use super::in_table::{RowOfWords, table};
use super::writer::Writer;
use super::{Block, Item, Line, Section, Weight};
use crate::plan::Plan;
use crate::plan::review::Review;

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let rows = plan.reviews.iter().map(|review| row(writer, review));
    let heads = [
        ("paper-column-what", 4),
        ("paper-review-due", 3),
        ("paper-review-done", 3),
    ];
    let mut blocks: Vec<Block> = table(writer, "paper-reviews-table", &heads, rows.collect())
        .into_iter()
        .collect();
    for review in &plan.reviews {
        blocks.extend(findings(writer, plan, review));
    }
    Section {
        step: "review".to_owned(),
        picture: "review".to_owned(),
        heading: writer.strong("paper-reviews"),
        blocks,
    }
}

/// The days that are planned, for the council.
pub fn in_short(writer: Writer<'_>, plan: &Plan) -> Section {
    let planned = plan.reviews.iter().map(|review| {
        let mut line = vec![name(writer, review)];
        line.extend(review.due.into_iter().flat_map(|day| {
            let mut date = vec![super::supports::between(writer)];
            date.extend(writer.date(day));
            date
        }));
        line
    });
    let lines: Vec<Line> = planned.collect();
    let said = (!lines.is_empty()).then(|| Block::Idea {
        picture: Some(writer.picture("calendar")),
        lines,
    });
    Section {
        blocks: said.into_iter().collect(),
        ..section(writer, plan)
    }
}

fn row(writer: Writer<'_>, review: &Review) -> RowOfWords {
    let cell = |day: Option<_>| -> Vec<Line> {
        let date = day.map(|day| writer.date(day));
        date.into_iter().collect()
    };
    RowOfWords {
        picture: writer.picture_of(&review.kind, "review"),
        cells: vec![
            vec![writer.titled(&review.kind, "review-list.untitled")],
            cell(review.due),
            cell(review.done),
        ],
    }
}

fn name(writer: Writer<'_>, review: &Review) -> super::Text {
    writer.name(&review.kind, "review-list.untitled", Weight::Strong)
}

/// What was said at one review, under its name. Nothing, if nothing was said.
fn findings(writer: Writer<'_>, plan: &Plan, review: &Review) -> Vec<Block> {
    let messages = [
        "paper-review-working",
        "paper-not-working",
        "paper-review-tried",
        "paper-learned",
        "paper-can-now",
        "paper-changed",
        "paper-enough",
        "paper-happy",
        "paper-review-next",
    ];
    let mut blocks: Vec<Block> = reached(writer, plan, review).into_iter().collect();
    for (said, message) in review.findings().into_iter().zip(messages) {
        blocks.extend(writer.said(said, message));
    }
    if !blocks.is_empty() {
        let heading = Block::Heading {
            picture: Some(writer.picture_of(&review.kind, "review")),
            line: vec![name(writer, review)],
        };
        blocks.insert(0, heading);
    }
    blocks
}

/// The outcomes that were reached.
fn reached(writer: Writer<'_>, plan: &Plan, review: &Review) -> Option<Block> {
    let outcomes = review.reached.iter().filter_map(|id| plan.outcome(*id));
    let items: Vec<Item> = outcomes
        .map(|outcome| Item {
            picture: Some(writer.picture_of(&outcome.what, "goal")),
            line: super::outcomes::name(writer, outcome, Weight::Plain),
        })
        .collect();
    (!items.is_empty()).then(|| Block::List {
        label: Some(writer.strong("paper-reached")),
        items,
    })
}
