//! What works and what does not: a table for each voice, so that nobody speaks for anybody else.

use super::writer::Writer;
use super::{Block, Line, Section, Table, TableRow, Weight};
use crate::plan::working::{Voice, Working, voices};
use crate::plan::{Plan, Said};

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let voices = voices(&plan.working);
    Section {
        step: "working".to_owned(),
        picture: "working".to_owned(),
        heading: writer.strong("paper-working"),
        blocks: voices.iter().map(|voice| table(writer, voice)).collect(),
    }
}

fn table(writer: Writer<'_>, voice: &Voice<'_>) -> Block {
    Block::Table(Table {
        caption: whose(writer, voice.view),
        columns: vec![
            writer.column("paper-column-what", 4),
            writer.column("paper-works", 3),
            writer.column("paper-next", 4),
        ],
        rows: voice
            .things
            .iter()
            .map(|thing| row(writer, thing))
            .collect(),
        totals: Vec::new(),
    })
}

/// "What I say", "What my family says", or the name of who says it.
fn whose(writer: Writer<'_>, view: &Said) -> Line {
    match (&view.words, view.chosen.first()) {
        (Some(name), _) => {
            let line = vec![
                writer.text("paper-says", Weight::Strong, &[]),
                super::supports::between(writer),
                writer.own_line(name, Weight::Strong),
            ];
            writer.noted(line, view)
        }
        (None, Some(choice)) => {
            let message = [&view.choice_message(choice), ".plan"].concat();
            writer.strong(&message)
        }
        (None, None) => writer.strong("paper-nobody-says"),
    }
}

fn row(writer: Writer<'_>, thing: &Working) -> TableRow {
    let mut what = writer.cell(&thing.what);
    if what.is_empty() {
        what.push(writer.line("working-list.untitled"));
    }
    TableRow {
        picture: Some(writer.picture_of(&thing.works, "question")),
        cells: vec![what, writer.cell(&thing.works), writer.cell(&thing.next)],
    }
}
