//! What happens first: what, who does it, and by when.

use super::in_table::{RowOfWords, table};
use super::writer::Writer;
use super::{Line, Section};
use crate::plan::Plan;
use crate::plan::action::Action;

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let rows = plan.actions.iter().map(|action| row(writer, action));
    let heads = [
        ("paper-column-what", 4),
        ("paper-action-who", 3),
        ("paper-action-by", 3),
    ];
    Section {
        step: "actions".to_owned(),
        picture: "actions".to_owned(),
        heading: writer.strong("paper-actions"),
        blocks: table(writer, "paper-actions-table", &heads, rows.collect())
            .into_iter()
            .collect(),
    }
}

fn row(writer: Writer<'_>, action: &Action) -> RowOfWords {
    let name = writer.titled(&action.what, "actions-list.untitled");
    let mut when: Vec<Line> = action.by.map(|day| writer.date(day)).into_iter().collect();
    when.extend(writer.lines(&action.done));
    RowOfWords {
        picture: writer.picture_of(&action.what, "actions"),
        cells: vec![vec![name], writer.lines(&action.who), when],
    }
}
