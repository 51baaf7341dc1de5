//! My back-up plan: a row for each thing that could happen, with who to call and what must happen then.

use super::in_table::{RowOfWords, table};
use super::writer::Writer;
use super::{Block, Line, Section, Weight};
use crate::plan::Plan;
use crate::plan::backup::{Backup, Situation};
use crate::plan::call::Call;

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let backup = &plan.backup;
    let rows = always(writer, backup).into_iter().chain(
        backup
            .situations
            .iter()
            .map(|one| situation(writer, plan, one)),
    );
    let heads = [
        ("paper-backup-if", 3),
        ("paper-backup-call", 4),
        ("paper-backup-must", 4),
    ];
    let mut blocks: Vec<Block> = table(writer, "paper-backup-table", &heads, rows.collect())
        .into_iter()
        .collect();
    if !blocks.is_empty() || backup.has_card() {
        blocks.push(in_danger(writer, backup));
    }
    Section {
        step: "backup".to_owned(),
        picture: "backup".to_owned(),
        heading: writer.strong("paper-backup"),
        blocks,
    }
}

/// Who to call and what cannot wait alone, for the council.
pub fn in_short(writer: Writer<'_>, plan: &Plan) -> Section {
    let heads = [("paper-backup-call", 4), ("paper-backup-must", 4)];
    let row = always(writer, &plan.backup).map(|mut row| {
        row.cells.remove(0);
        row
    });
    let rows = row.into_iter().collect();
    Section {
        blocks: table(writer, "", &heads, rows).into_iter().collect(),
        ..section(writer, plan)
    }
}

/// Who to call and what cannot wait, whatever happens.
fn always(writer: Writer<'_>, backup: &Backup) -> Option<RowOfWords> {
    let calls = caller(writer, &backup.call);
    let must = writer.lines(&backup.cannot_wait);
    (!calls.is_empty() || !must.is_empty()).then(|| RowOfWords {
        picture: writer.picture("backup"),
        cells: vec![vec![writer.strong("paper-backup-always")], calls, must],
    })
}

fn situation(writer: Writer<'_>, plan: &Plan, one: &Situation) -> RowOfWords {
    let mut what = vec![writer.titled(&one.what, "backup-list.untitled")];
    what.extend(writer.lines(&one.wait));
    what.extend(writer.lines(&one.they_wait));
    let mut calls = caller(writer, &one.first);
    calls.extend(writer.lines(&one.knows));
    if one.second.is_given() {
        calls.push(writer.line("paper-backup-then"));
        calls.extend(caller(writer, &one.second));
    }
    let mut must = writer.lines(&one.must);
    must.extend(writer.lines(&one.they_must));
    let cost = plan.costs.iter().find(|cost| Some(cost.id) == one.cost);
    must.extend(cost.map(|cost| {
        let name = writer.name(&cost.what, "costs-list.untitled", Weight::Plain);
        writer.after("paper-backup-cost", vec![name])
    }));
    RowOfWords {
        picture: writer.picture_of(&one.what, "backup"),
        cells: vec![what, calls, must],
    }
}

/// Someone's name, then their number, a line each.
pub fn caller(writer: Writer<'_>, call: &Call) -> Vec<Line> {
    let mut lines = writer.lines(&call.name);
    lines.extend(writer.phone(&call.phone));
    lines
}

/// What to do in danger, and the council's number for nights and weekends.
fn in_danger(writer: Writer<'_>, backup: &Backup) -> Block {
    let mut lines = vec![
        writer.strong("paper-emergency"),
        writer.line("paper-emergency.hurt"),
    ];
    let number = writer.phone(&backup.out_of_hours);
    lines.extend(number.map(|number| writer.after("paper-out-of-hours", number)));
    Block::Idea {
        picture: Some(writer.picture("emergency")),
        lines,
    }
}
