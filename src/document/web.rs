//! My web: who and what is around me, a row for each ring, from the middle out.

use super::supports::between;
use super::writer::Writer;
use super::{Block, Column, Holds, Line, Section, Table, TableRow, Weight};
use crate::plan::web::{Node, Ring};
use crate::plan::{Plan, Said};

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let rings = Ring::ALL.into_iter().map(Some).chain([None]);
    let rows: Vec<TableRow> = rings.filter_map(|ring| row(writer, plan, ring)).collect();
    let column = |message, share| Column {
        head: writer.strong(message),
        share,
        holds: Holds::Words,
    };
    let table = (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: writer.strong("paper-web-rings"),
            columns: vec![column("paper-web-ring", 2), column("paper-web-who", 5)],
            rows,
            totals: Vec::new(),
        })
    });
    Section {
        step: "web".to_owned(),
        picture: "web".to_owned(),
        heading: writer.strong("paper-web"),
        blocks: table.into_iter().collect(),
    }
}

/// One ring and everyone in it. A ring with nobody in it is left out.
fn row(writer: Writer<'_>, plan: &Plan, ring: Option<Ring>) -> Option<TableRow> {
    let mut inside = plan.web.iter().filter(|node| node.ring == ring).peekable();
    inside.peek()?;
    let name = match ring {
        Some(ring) => writer.strong(&format!("web-ring-{}", ring.id())),
        None => writer.strong("web-no-ring"),
    };
    Some(TableRow {
        picture: None,
        cells: vec![
            vec![name],
            inside.flat_map(|node| lines(writer, node)).collect(),
        ],
    })
}

/// "Asha: every week, I want to meet more often, can help me", then what with.
fn lines(writer: Writer<'_>, node: &Node) -> Vec<Line> {
    let mut line = writer.titled(&node.name, "web-list.untitled");
    let said = [&node.often, &node.more, &node.can_help];
    let said = said.into_iter().filter_map(|said| first(writer, said));
    for (place, words) in said.enumerate() {
        line.push(match place {
            0 => between(writer),
            _ => writer.text("list-comma", Weight::Plain, &[]),
        });
        line.extend(words);
    }
    let help = writer.labelled("paper-web-help", &node.help);
    [line].into_iter().chain(help).collect()
}

/// The words for the choice that was made, if one was.
fn first(writer: Writer<'_>, said: &Said) -> Option<Line> {
    let choice = said.chosen.first()?;
    Some(writer.choice(said, choice))
}
