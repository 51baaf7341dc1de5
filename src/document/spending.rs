//! What I spent so far: what comes to each cost of the plan, in one column that adds up by hand.

use super::writer::Writer;
use super::{Block, Column, Holds, Line, Section, Table, TableRow, Weight};
use crate::plan::spending::{SpentOn, by_cost};
use crate::plan::{Money, Plan};

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let spent = by_cost(&plan.spent, &plan.costs);
    let blocks = if spent.is_empty() {
        Vec::new()
    } else {
        vec![table(writer, plan, &spent)]
    };
    Section {
        step: "spending".to_owned(),
        picture: "spending".to_owned(),
        heading: writer.strong("paper-spending"),
        blocks,
    }
}

fn table(writer: Writer<'_>, plan: &Plan, spent: &[SpentOn]) -> Block {
    let column = |message: &str, share: u8, holds: Holds| Column {
        head: writer.strong(message),
        share,
        holds,
    };
    let all = spent.iter().map(|on| on.amount).sum();
    let total = vec![
        vec![writer.strong("paper-all-together")],
        Vec::new(),
        amount(writer, all, Weight::Strong),
    ];
    Block::Table(Table {
        caption: writer.strong("paper-spending-table"),
        columns: vec![
            column("paper-spending-for", 5, Holds::Words),
            column("paper-spending-times", 4, Holds::Words),
            column("paper-column-much", 3, Holds::Amounts),
        ],
        rows: spent.iter().map(|on| row(writer, plan, *on)).collect(),
        totals: vec![TableRow {
            picture: None,
            cells: total,
        }],
    })
}

fn row(writer: Writer<'_>, plan: &Plan, on: SpentOn) -> TableRow {
    let cost = plan.costs.iter().find(|cost| Some(cost.id) == on.cost);
    let (name, picture) = match cost {
        Some(cost) => (
            writer.name(&cost.what, "costs-list.untitled", Weight::Strong),
            writer.picture_of(&cost.what, "receipt"),
        ),
        None => (
            writer.text("paper-spending-other", Weight::Strong, &[]),
            writer.picture("shopping"),
        ),
    };
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let times = [("count", count(on.times).into())];
    let receipts = [("count", count(on.receipts).into())];
    let mut notes = vec![writer.line_with("paper-spending-count", &times)];
    if on.receipts > 0 {
        notes.push(writer.line_with("paper-receipts-count", &receipts));
    }
    TableRow {
        picture: Some(picture),
        cells: vec![
            vec![vec![name]],
            notes,
            amount(writer, on.amount, Weight::Plain),
        ],
    }
}

fn amount(writer: Writer<'_>, money: Money, weight: Weight) -> Vec<Line> {
    let words = writer.words.money(money.pence());
    vec![vec![writer.plain(words, weight)]]
}
