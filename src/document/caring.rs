//! What I do as a carer: whom I look after, what I do for them, and whether I go on.

use super::writer::Writer;
use super::{Block, Line, Section, Weight};
use crate::plan::Plan;
use crate::plan::caring::Caring;
use crate::plan::count::Count;

/// The section. It stands in the plan of a carer, before what they need.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let caring = &plan.caring;
    let mut blocks = Vec::new();
    if caring.is_mine() {
        blocks.extend(writer.said(&caring.cared_for, "paper-caring-who"));
        blocks.extend(writer.said(&caring.does, "paper-carer-does"));
        blocks.extend(time(writer, caring));
        blocks.extend(writer.said(&caring.able, "paper-carer-willing"));
        blocks.extend(writer.said(&caring.must_change, "paper-caring-must-change"));
        blocks.extend(writer.said(&caring.assessment, "paper-carer-assessment"));
    }
    Section {
        step: "needs".to_owned(),
        picture: "carer".to_owned(),
        heading: writer.strong("paper-caring"),
        blocks,
    }
}

/// "40 hours in a usual week", "7 nights in a usual week".
fn time(writer: Writer<'_>, caring: &Caring) -> Option<Block> {
    let lines: Vec<Line> = [
        (caring.hours, "paper-caring-hours"),
        (caring.nights, "paper-caring-nights"),
    ]
    .into_iter()
    .filter_map(|(count, message)| Some(how_many(writer, count?, message)))
    .collect();
    (!lines.is_empty()).then(|| Block::Idea {
        picture: Some(writer.picture("time")),
        lines,
    })
}

/// A number after what it counts. It has no word after it, so that halves need no form of their own.
fn how_many(writer: Writer<'_>, count: Count, message: &str) -> Line {
    let count = writer.words.left_to_right(&count.plain());
    writer.after(message, vec![writer.plain(count, Weight::Strong)])
}
