//! My good days and bad days: a table by the parts of the day, and what more good days need.

use super::writer::Writer;
use super::{Block, Line, Section, Table, TableRow};
use crate::plan::Plan;
use crate::plan::days::PartOfDay;

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    Section {
        step: "days".to_owned(),
        picture: "day".to_owned(),
        heading: writer.strong("paper-days"),
        blocks: table(writer, plan)
            .into_iter()
            .chain(writer.said(&plan.days.more_good, "days-more-good.plan"))
            .collect(),
    }
}

/// What makes each part of a day good and what makes it bad, side by side. Nothing, while nothing was said.
pub(super) fn table(writer: Writer<'_>, plan: &Plan) -> Option<Block> {
    let parts = plan.days.parts.iter();
    let rows: Vec<TableRow> = parts.filter_map(|part| row(writer, part)).collect();
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: Line::new(),
            columns: vec![
                writer.column("paper-part-of-day", 2),
                writer.column("paper-good-day", 4),
                writer.column("paper-bad-day", 4),
            ],
            rows,
            totals: Vec::new(),
        })
    })
}

fn row(writer: Writer<'_>, part: &PartOfDay) -> Option<TableRow> {
    (part.good.is_said() || part.bad.is_said()).then(|| TableRow {
        picture: Some(writer.picture(part.id)),
        cells: vec![
            vec![writer.strong(&["days-", part.id, ".plan"].concat())],
            writer.cell(&part.good),
            writer.cell(&part.bad),
        ],
    })
}
