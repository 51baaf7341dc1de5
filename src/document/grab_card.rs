//! A card to grab when something goes wrong: who I am, who to call, what cannot wait, and where things are.
//!
//! A carer's card says first that someone is alone without them, as carers' emergency cards do.

use super::backup::caller;
use super::in_table::{RowOfWords, table};
use super::writer::Writer;
use super::{Line, Section, Weight};
use crate::plan::{Plan, Said};

/// The section. It stands where the back-up plan has something to grab.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let rows = if plan.backup.has_card() || plan.caring.cared_for.is_given() {
        rows(writer, plan)
    } else {
        Vec::new()
    };
    let heads = [("paper-grab-what", 3), ("paper-grab-about", 6)];
    Section {
        step: "backup".to_owned(),
        picture: "emergency".to_owned(),
        heading: writer.strong("paper-grab"),
        blocks: table(writer, "paper-grab-table", &heads, rows)
            .into_iter()
            .collect(),
    }
}

fn rows(writer: Writer<'_>, plan: &Plan) -> Vec<RowOfWords> {
    let (backup, profile) = (&plan.backup, &plan.profile);
    let call = |call: Option<_>| call.map(|call| caller(writer, call)).unwrap_or_default();
    let rows = [
        ("name", "paper-grab-name", writer.lines(&profile.called)),
        ("carer", "paper-grab-cared-for", alone(writer, plan)),
        (
            "talk",
            "paper-communicate",
            one_line(writer, &profile.communicate),
        ),
        ("phone", "paper-grab-first", call(backup.call_first())),
        ("phone", "paper-grab-second", call(backup.call_second())),
        (
            "emergency",
            "paper-cannot-wait",
            writer.lines(&backup.cannot_wait),
        ),
        ("key", "paper-grab-keys", writer.lines(&backup.keys)),
        (
            "medicine",
            "paper-grab-medicine",
            writer.lines(&backup.medicine),
        ),
        ("plan", "paper-grab-sheet", writer.lines(&backup.sheet)),
        (
            "night",
            "paper-out-of-hours",
            writer.phone(&backup.out_of_hours).into_iter().collect(),
        ),
        (
            "warning",
            "paper-grab-danger",
            vec![writer.strong("paper-emergency")],
        ),
    ];
    rows.into_iter()
        .filter(|(_, _, lines)| !lines.is_empty())
        .map(|(picture, label, lines)| RowOfWords {
            picture: writer.picture(picture),
            cells: vec![vec![writer.strong(label)], lines],
        })
        .collect()
}

/// Whom I look after, that they are alone if something happens to me, and who comes then.
fn alone(writer: Writer<'_>, plan: &Plan) -> Vec<Line> {
    let Some(name) = &plan.caring.cared_for.words else {
        return Vec::new();
    };
    let mut lines = vec![
        vec![writer.own_line(name, Weight::Strong)],
        writer.line("paper-grab-alone"),
    ];
    let calls = plan.backup.calls_for_them();
    if !calls.is_empty() {
        lines.push(writer.line("paper-grab-ring"));
    }
    lines.extend(calls.into_iter().flat_map(|call| caller(writer, call)));
    lines
}

/// Everything said to a question, on one line.
fn one_line(writer: Writer<'_>, said: &Said) -> Vec<Line> {
    let mut line = Line::new();
    for piece in writer.lines(said) {
        if !line.is_empty() {
            line.push(writer.plain(" ".to_owned(), Weight::Plain));
        }
        line.extend(piece);
    }
    if line.is_empty() {
        Vec::new()
    } else {
        vec![line]
    }
}
