//! What I need: each need with the words of the law, how it is for me, and what happens.

use super::writer::Writer;
use super::{Block, Column, Holds, Line, Section, Table, TableRow, Weight};
use crate::plan::need::Need;
use crate::plan::{Plan, Said};

/// The section: one table, then what I say about it in my own words.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let mut blocks = Vec::new();
    if !plan.needs.is_empty() {
        blocks.push(Block::Table(table(writer, plan)));
    }
    for need in &plan.needs {
        blocks.extend(own_words(writer, need, &need.day, "paper-need-day"));
        blocks.extend(own_words(
            writer,
            need,
            &need.another_way,
            "paper-need-another-way",
        ));
    }
    Section {
        step: "needs".to_owned(),
        picture: "needs".to_owned(),
        heading: writer.strong("paper-needs"),
        blocks,
    }
}

/// Two columns, because the words of the law are long.
fn table(writer: Writer<'_>, plan: &Plan) -> Table {
    let column = |message, share| Column {
        head: writer.strong(message),
        share,
        holds: Holds::Words,
    };
    Table {
        caption: writer.strong("paper-needs-law"),
        columns: vec![column("paper-need-what", 5), column("paper-need-how", 5)],
        rows: plan
            .needs
            .iter()
            .map(|need| row(writer, plan, need))
            .collect(),
        totals: Vec::new(),
    }
}

fn row(writer: Writer<'_>, plan: &Plan, need: &Need) -> TableRow {
    let mut name = vec![writer.titled(&need.what, "needs-list.untitled")];
    name.extend(
        need.what
            .chosen
            .iter()
            .filter_map(|choice| writer.law(&need.what, choice)),
    );
    let mut how = writer.sentences(&need.unable);
    how.extend(writer.sentences(&need.council));
    how.extend(writer.sentences(&need.way));
    how.extend(wanted(writer, plan, need));
    TableRow {
        picture: Some(writer.picture_of(&need.what, "needs")),
        cells: vec![name, how],
    }
}

/// "What I want: wash how I like": one line. What helps stands with each of these, so it is not said again here.
fn wanted(writer: Writer<'_>, plan: &Plan, need: &Need) -> Option<Line> {
    let outcomes = plan.outcomes_for(need.id);
    let names = outcomes.map(|outcome| super::outcomes::name(writer, outcome, Weight::Plain));
    let names = writer.joined(names);
    (!names.is_empty()).then(|| {
        let mut line = vec![
            writer.text("paper-need-wanted", Weight::Plain, &[]),
            super::supports::between(writer),
        ];
        line.extend(names);
        line
    })
}

/// Own words about one need, under its name. They may be long, so they stand in no table.
fn own_words(writer: Writer<'_>, need: &Need, said: &Said, message: &str) -> Option<Block> {
    let words = said.words.as_ref()?;
    let name = writer.name(&need.what, "needs-list.untitled", Weight::Strong);
    Some(Block::OwnWords {
        label: vec![
            name,
            super::supports::between(writer),
            writer.text(message, Weight::Strong, &[]),
        ],
        lines: writer.noted_lines(writer.own(words), said),
    })
}
