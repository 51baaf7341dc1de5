//! How I communicate: a chart of what I do and what it means, and a table of how to tell me things.

use super::writer::Writer;
use super::{Block, Line, Picture, Section, Table, TableRow};
use crate::plan::communication::Sign;
use crate::plan::{Plan, Said};

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let mine = &plan.communication;
    let chart = (!mine.chart.is_empty()).then(|| {
        Block::Table(Table {
            caption: Line::new(),
            columns: vec![
                writer.column("communicate-when.plan", 4),
                writer.column("communicate-means.plan", 3),
                writer.column("communicate-please.plan", 3),
            ],
            rows: mine.chart.iter().map(|sign| row(writer, sign)).collect(),
            totals: Vec::new(),
        })
    });
    let once = mine
        .asked_once()
        .into_iter()
        .filter_map(|said| {
            topic(
                writer,
                said,
                &paper_name(said),
                writer.picture_of(said, "talk"),
            )
        })
        .collect();
    Section {
        step: "communicate".to_owned(),
        picture: "talk".to_owned(),
        heading: writer.strong("paper-my-talk"),
        blocks: chart.into_iter().chain(topics(writer, once)).collect(),
    }
}

/// A table of short answers: what each is about, and what I say to it. Nothing, if nothing was said.
pub fn topics(writer: Writer<'_>, rows: Vec<TableRow>) -> Option<Block> {
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: Line::new(),
            columns: vec![
                writer.column("paper-topic", 2),
                writer.column("paper-my-answer", 3),
            ],
            rows,
            totals: Vec::new(),
        })
    })
}

/// The message that names a question on paper, where it is asked there in the words of the person.
pub fn paper_name(said: &Said) -> String {
    [&said.message(), ".plan"].concat()
}

/// One short answer under its name.
pub fn topic(writer: Writer<'_>, said: &Said, name: &str, picture: Picture) -> Option<TableRow> {
    let answer = writer.cell(said);
    (!answer.is_empty()).then(|| TableRow {
        picture: Some(picture),
        cells: vec![vec![writer.strong(name)], answer],
    })
}

/// When this happens I do this; it means this; please do this.
fn row(writer: Writer<'_>, sign: &Sign) -> TableRow {
    let mut happens = vec![writer.titled(&sign.when, "communicate-list.untitled")];
    happens.extend(writer.cell(&sign.i_do));
    TableRow {
        picture: Some(writer.picture_of(&sign.means, "talk")),
        cells: vec![happens, writer.cell(&sign.means), writer.cell(&sign.please)],
    }
}
