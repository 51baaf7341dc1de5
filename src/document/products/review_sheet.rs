//! A sheet to write on when we look again: how each outcome is going, the 4 plus 1 questions, and when we look next.

use super::super::writer::Writer;
use super::super::{Block, Section, Weight, outcomes, reviews};
use crate::plan::Plan;
use crate::plan::outcome::Outcome;

/// Its sections: each outcome, the questions of table 2e, and the reviews that there are.
pub(super) fn sections(writer: Writer<'_>, plan: &Plan) -> Vec<Section> {
    vec![
        Section {
            step: "outcomes".to_owned(),
            picture: "goal".to_owned(),
            heading: writer.strong("paper-outcomes"),
            blocks: plan
                .outcomes
                .iter()
                .flat_map(|one| goal(writer, one))
                .collect(),
        },
        Section {
            step: String::new(),
            picture: "review".to_owned(),
            heading: writer.strong("paper-review-sheet"),
            blocks: ASKED
                .iter()
                .map(|message| write_here(writer, message, 3))
                .collect(),
        },
        reviews::section(writer, plan),
    ]
}

/// What is asked of all of it.
const ASKED: [&str; 6] = [
    "paper-review-working",
    "paper-not-working",
    "paper-review-tried",
    "paper-learned",
    "paper-changed",
    "paper-review-next",
];

fn goal(writer: Writer<'_>, outcome: &Outcome) -> Vec<Block> {
    let name = outcomes::name(writer, outcome, Weight::Strong);
    let mut lines = vec![name];
    lines.extend(writer.lines(&outcome.know));
    vec![
        Block::Idea {
            picture: Some(writer.picture_of(&outcome.what, "goal")),
            lines,
        },
        write_here(writer, "paper-review-going", 2),
    ]
}

fn write_here(writer: Writer<'_>, message: &str, lines: u8) -> Block {
    Block::WriteHere {
        label: writer.line(message),
        lines,
    }
}
