//! The people who helped me plan: who they are, how to reach them, and how they help. I can change my mind.

use super::writer::Writer;
use super::{Block, Line, Section, Table, TableRow, Weight};
use crate::plan::Plan;
use crate::plan::who_helps::Helper;

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let mut blocks = Vec::new();
    if !plan.helpers.is_empty() {
        blocks.push(Block::Table(Table {
            caption: Line::new(),
            columns: vec![
                writer.column("paper-who", 3),
                writer.column("helpers-how.plan", 4),
            ],
            rows: plan.helpers.iter().map(|one| row(writer, one)).collect(),
            totals: Vec::new(),
        }));
        blocks.push(Block::Idea {
            picture: Some(writer.picture("change")),
            lines: vec![writer.line("paper-change-mind")],
        });
    }
    Section {
        step: "helpers".to_owned(),
        picture: "with-help".to_owned(),
        heading: writer.strong("paper-helpers"),
        blocks,
    }
}

fn row(writer: Writer<'_>, helper: &Helper) -> TableRow {
    TableRow {
        picture: Some(writer.picture_of(&helper.kind, "with-help")),
        cells: vec![who(writer, helper), writer.cell(&helper.how)],
    }
}

/// Their name, what kind of helper they are, where they work, and their phone number: a line each.
fn who(writer: Writer<'_>, helper: &Helper) -> Vec<Line> {
    let mut lines = Vec::new();
    if let Some(name) = &helper.name.words {
        let line = vec![writer.own_line(name, Weight::Strong)];
        lines.push(writer.noted(line, &helper.name));
    }
    lines.extend(writer.cell(&helper.kind));
    if let Some(organisation) = &helper.organisation.words {
        let line = vec![writer.own_line(organisation, Weight::Plain)];
        lines.push(writer.noted(line, &helper.organisation));
    }
    if let Some(phone) = &helper.phone.words {
        let number = writer.words.left_to_right(&phone.text);
        lines.push(vec![writer.plain(number, Weight::Plain)]);
    }
    if lines.is_empty() {
        lines.push(writer.line("helpers-list.untitled"));
    }
    lines
}
