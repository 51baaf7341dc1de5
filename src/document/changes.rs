//! What costs less later: each change with what it costs at the start, when it has paid for itself, and what gets better.

use super::writer::Writer;
use super::{Bar, BarLine, BarShape, Block, Column, Holds, Line, Section, Table, TableRow, Weight};
use crate::plan::blocks::Blocks;
use crate::plan::often::WeeksPerYear;
use crate::plan::spend_to_save::{Change, SpendToSave};
use crate::plan::{Money, Plan};

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let named = |change: &Change| {
        let name = writer.titled(&change.name, "spend-list.untitled");
        blocks(writer, plan.year, change, Some(name))
    };
    let mut blocks: Vec<Block> = plan.changes.iter().flat_map(named).collect();
    if blocks.is_empty() && plan.wants_change.has("no") {
        blocks.push(Block::Idea {
            picture: Some(writer.picture_of(&plan.wants_change, "think")),
            lines: writer.lines(&plan.wants_change),
        });
    }
    Section {
        step: "spend".to_owned(),
        picture: "invest".to_owned(),
        heading: writer.strong("paper-costs-less"),
        blocks,
    }
}

/// One change: its name where nothing else says it, when it has paid for itself, its sums, and what else gets better.
pub fn blocks(
    writer: Writer<'_>,
    year: WeeksPerYear,
    change: &Change,
    name: Option<Line>,
) -> Vec<Block> {
    let mut lines: Vec<Line> = name.into_iter().collect();
    let sums = change.sums.as_ref();
    lines.extend(sums.iter().flat_map(|sums| sentences(writer, sums)));
    let mut blocks = Vec::new();
    if !lines.is_empty() {
        blocks.push(Block::Idea {
            picture: Some(writer.picture("change")),
            lines,
        });
    }
    if let Some(sums) = sums {
        blocks.push(Block::Table(table(writer, year, sums)));
        blocks.extend(chart(writer, year, sums));
    }
    blocks.extend(writer.said(&change.gain, "change-gain"));
    blocks
}

/// "It costs more for the first 26 weeks." "After that it saves £44.00 every week."
fn sentences(writer: Writer<'_>, sums: &SpendToSave) -> Vec<Line> {
    let saved = writer.words.money(sums.saved_weekly().pence());
    match sums.break_even_week() {
        None => vec![writer.line("change-dearer")],
        Some(0) => vec![writer.line_with("change-at-once", &[("amount", saved.into())])],
        Some(weeks) => vec![
            writer.line_with("change-more-first", &[("count", weeks.into())]),
            writer.line_with("change-more-first.then", &[("amount", saved.into())]),
        ],
    }
}

/// The old way and the new way, in the first year and in later years.
fn table(writer: Writer<'_>, year: WeeksPerYear, sums: &SpendToSave) -> Table {
    let (old, new) = (sums.old_yearly(year), sums.yearly(year));
    let cell = |money: Money| {
        let amount = writer.words.money(money.pence());
        vec![vec![writer.plain(amount, Weight::Plain)]]
    };
    let row = |message: &str, first: Money, later: Money| TableRow {
        picture: None,
        cells: vec![vec![writer.line(message)], cell(first), cell(later)],
    };
    let column = |message: &str, share: u8, holds: Holds| Column {
        head: writer.strong(message),
        share,
        holds,
    };
    Table {
        caption: writer.strong("change-table"),
        columns: vec![
            column("paper-column-what", 4, Holds::Words),
            column("paper-first-year", 3, Holds::Amounts),
            column("paper-later-years", 3, Holds::Amounts),
        ],
        rows: vec![
            row("change-old", old, old),
            row("change-new", new.year_one, new.later),
        ],
        totals: Vec::new(),
    }
}

/// The first year of the new way and a later one, each in blocks beside the old way: all blocks are of one size. What the
/// shapes mean stands once, under both.
fn chart(writer: Writer<'_>, year: WeeksPerYear, sums: &SpendToSave) -> Vec<Block> {
    let old = sums.old_yearly(year).pence();
    let new = sums.yearly(year);
    let years = [
        ("paper-first-year", new.year_one),
        ("paper-later-years", new.later),
    ];
    let most = years.map(|(_, money)| money.pence()).into_iter().max();
    let size = Blocks::size_for(most.unwrap_or(0).max(old));
    let drawn = years.map(|(_, money)| Blocks::sized(money.pence(), Some(old), 0, size));
    let is_there = |shape: BarShape| {
        drawn.iter().any(|blocks| match shape {
            BarShape::Planned => blocks.planned > 0,
            BarShape::Left => blocks.left > 0,
            BarShape::More => blocks.more > 0,
            BarShape::Line => true,
        })
    };
    let old = writer.words.money(old);
    let line = writer.line_with("change-bar-line", &[("amount", old.into())]);
    let shapes = [
        (BarShape::Planned, "change-bar-new"),
        (BarShape::Left, "change-bar-less"),
        (BarShape::More, "change-bar-more"),
    ];
    let shapes = shapes.into_iter().filter(|(shape, _)| is_there(*shape));
    let key = shapes.map(|(shape, message)| (shape, writer.line(message)));
    let mut keys = [Vec::new(), key.chain([(BarShape::Line, line)]).collect()].into_iter();
    let bar = |((message, money), blocks): ((&str, Money), Blocks)| {
        let amount = writer.words.money(money.pence());
        let mut label = writer.strong(message);
        label.push(writer.plain([": ", &amount].concat(), Weight::Plain));
        let label = Block::Idea {
            picture: None,
            lines: vec![label],
        };
        let bar = Block::Bar(Bar {
            planned: blocks.planned,
            left: blocks.left,
            more: blocks.more,
            line: BarLine::Drawn,
            key: keys.next().unwrap_or_default(),
        });
        [label, bar]
    };
    years.into_iter().zip(drawn).flat_map(bar).collect()
}
