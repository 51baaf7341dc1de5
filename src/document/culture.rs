//! My culture, faith and language: a row for each thing that was said, and one for all that is not important to me.

use super::communicate::{paper_name, topic, topics};
use super::writer::Writer;
use super::{Line, Section, TableRow};
use crate::form::{Id, NOT_IMPORTANT};
use crate::plan::culture::Topic;
use crate::plan::{Plan, Said};

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let (aside, kept): (Vec<&Topic>, Vec<&Topic>) = plan
        .culture
        .topics
        .iter()
        .partition(|one| is_put_aside(&one.said));
    let mut rows: Vec<TableRow> = kept
        .into_iter()
        .filter_map(|one| row(writer, one))
        .collect();
    rows.extend(put_aside(writer, &aside));
    let step: Id = "culture";
    Section {
        step: step.to_owned(),
        picture: step.to_owned(),
        heading: writer.strong("paper-culture"),
        blocks: topics(writer, rows).into_iter().collect(),
    }
}

/// The picture of what was chosen tells the rows of one page apart.
fn row(writer: Writer<'_>, one: &Topic) -> Option<TableRow> {
    let picture = writer.picture_of(&one.said, one.picture);
    topic(writer, &one.said, &paper_name(&one.said), picture)
}

/// Whether "not important to me" is all that was said.
fn is_put_aside(said: &Said) -> bool {
    let only = said.chosen.iter().all(|choice| *choice == &NOT_IMPORTANT);
    !said.chosen.is_empty() && only && said.words.is_none() && said.stance.is_none()
}

/// One row for all that is not important to me, so that saying so does not fill pages.
fn put_aside(writer: Writer<'_>, aside: &[&Topic]) -> Option<TableRow> {
    let names: Vec<Line> = aside
        .iter()
        .map(|one| writer.line(&paper_name(&one.said)))
        .collect();
    (!names.is_empty()).then(|| TableRow {
        picture: Some(writer.picture(NOT_IMPORTANT.picture)),
        cells: vec![vec![writer.strong("choice-not-important")], names],
    })
}
