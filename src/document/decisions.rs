//! My decisions: what I decide, how I am helped to, who has the last word, and how I decide best.

use super::writer::Writer;
use super::{Block, Column, Holds, Line, Section, Table, TableRow, Weight};
use crate::plan::decision::{Decision, Decisions};
use crate::plan::{Plan, Said};

/// The section: one table, then what I say in my own words, then how I decide best.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let decisions = &plan.decisions;
    let mut blocks = Vec::new();
    if !decisions.list.is_empty() {
        blocks.push(Block::Table(table(writer, &decisions.list)));
    }
    if decisions.list.iter().any(Decision::is_for_someone_else) {
        blocks.push(Block::Idea {
            picture: Some(writer.picture("best-interests")),
            lines: vec![
                writer.strong("paper-best-interests"),
                writer.line("paper-best-interests.family"),
            ],
        });
    }
    for decision in &decisions.list {
        for (said, message) in [
            (&decision.need_to_know, "paper-need-to-know"),
            (&decision.reason, "paper-reason"),
            (&decision.involved, "paper-involved"),
        ] {
            blocks.extend(own_words(writer, decision, said, message));
        }
    }
    blocks.extend(profile(writer, decisions));
    Section {
        step: "decisions".to_owned(),
        picture: "decide".to_owned(),
        heading: writer.strong("paper-decisions"),
        blocks,
    }
}

fn table(writer: Writer<'_>, list: &[Decision]) -> Table {
    let column = |message, share| Column {
        head: writer.strong(message),
        share,
        holds: Holds::Words,
    };
    Table {
        caption: writer.strong("paper-decisions-table"),
        columns: vec![
            column("paper-decision-what", 3),
            column("paper-decision-help", 4),
            column("paper-decision-last-word", 4),
        ],
        rows: list.iter().map(|decision| row(writer, decision)).collect(),
        totals: Vec::new(),
    }
}

fn row(writer: Writer<'_>, decision: &Decision) -> TableRow {
    let name = writer.titled(&decision.what, "decisions-list.untitled");
    let mut help: Vec<Line> = Vec::new();
    help.extend(on_one_line(writer, &decision.information));
    help.extend(writer.labelled("paper-who", &decision.helps));
    let mut last_word = writer.sentences(&decision.last_word);
    last_word.extend(writer.sentences(&decision.role));
    if decision.has_role() {
        last_word.extend(writer.sentences(&decision.paper_seen));
    }
    TableRow {
        picture: Some(writer.picture_of(&decision.what, "decide")),
        cells: vec![vec![name], help, last_word],
    }
}

/// "Pictures, signing, my sister's photos": the choices and the own words of one answer on one line.
fn on_one_line(writer: Writer<'_>, said: &Said) -> Option<Line> {
    let choices = said.printed().map(|choice| writer.choice(said, choice));
    let own = said.words.as_ref();
    let own = own.map(|words| vec![writer.own_line(words, Weight::Plain)]);
    let line = writer.joined(choices.chain(own));
    (!line.is_empty()).then(|| writer.noted(line, said))
}

/// Own words about one decision, under its name. They may be long, so they stand in no table.
fn own_words(writer: Writer<'_>, decision: &Decision, said: &Said, message: &str) -> Option<Block> {
    let words = said.words.as_ref()?;
    Some(Block::OwnWords {
        label: vec![
            writer.name(&decision.what, "decisions-list.untitled", Weight::Strong),
            super::supports::between(writer),
            writer.text(message, Weight::Strong, &[]),
        ],
        lines: writer.noted_lines(writer.own(words), said),
    })
}

/// When to ask me, and how I show what I choose: a line each.
fn profile(writer: Writer<'_>, decisions: &Decisions) -> Option<Block> {
    let said = [
        (&decisions.best_time, "paper-best-time"),
        (&decisions.worst_time, "paper-worst-time"),
        (&decisions.show_yes, "paper-show-yes"),
        (&decisions.show_no, "paper-show-no"),
        (&decisions.show_unsure, "paper-show-unsure"),
    ];
    let lines: Vec<Line> = said
        .into_iter()
        .filter_map(|(said, message)| {
            let line = vec![
                writer.text(message, Weight::Strong, &[]),
                super::supports::between(writer),
                writer.own_line(said.words.as_ref()?, Weight::Plain),
            ];
            Some(writer.noted(line, said))
        })
        .collect();
    (!lines.is_empty()).then(|| Block::Idea {
        picture: Some(writer.picture("talk")),
        lines,
    })
}
