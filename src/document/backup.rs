//! My back-up: who to call if help does not come, and what cannot wait.

use super::writer::Writer;
use super::{Block, Section, Weight};
use crate::plan::Plan;

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let backup = &plan.backup;
    let mut lines = Vec::new();
    if let Some(name) = &backup.name.words {
        lines.push(vec![
            writer.text("paper-backup-name", Weight::Plain, &[]),
            super::supports::between(writer),
            writer.own_line(name, Weight::Strong),
        ]);
    }
    if let Some(phone) = &backup.phone.words {
        lines.push(vec![
            writer.text("paper-backup-phone", Weight::Plain, &[]),
            super::supports::between(writer),
            writer.plain(writer.words.left_to_right(&phone.text), Weight::Strong),
        ]);
    }
    let mut blocks = Vec::new();
    if !lines.is_empty() {
        blocks.push(Block::Idea {
            picture: Some(writer.picture("phone")),
            lines,
        });
    }
    blocks.extend(writer.said(&backup.cannot_wait, "paper-cannot-wait"));
    if !blocks.is_empty() {
        blocks.push(Block::Idea {
            picture: Some(writer.picture("emergency")),
            lines: vec![writer.strong("paper-emergency")],
        });
    }
    Section {
        step: "risks".to_owned(),
        picture: "backup".to_owned(),
        heading: writer.strong("paper-backup"),
        blocks,
    }
}
