//! A table on paper that is too narrow for its columns: a card for each row, in which each cell says its own head.

use super::blocks::beside;
use super::layout::{Hold, Strip};
use super::setting::Setting;
use super::sheet::{Ink, Style, mm};
use super::table::{THICK, THIN, spaced};
use super::tags::{ElementId, Role};
use crate::document::{Line, Table, TableRow, Text, Weight};

/// The space between the picture and the words, and between one cell and the next.
const BESIDE: f32 = mm(4.0);
const BELOW: f32 = mm(1.0);

impl Setting<'_> {
    /// Every row as a card, the sums last, under the caption.
    pub fn cards(&mut self, parent: ElementId, table: &Table) {
        // What the names of the rows are is said once, above them.
        let names = table.columns.first().map(|column| &column.head);
        for line in [Some(&table.caption), names].into_iter().flatten() {
            if line.is_empty() {
                continue;
            }
            let words = self.words(parent, Role::Paragraph, line, Style::LABEL, self.column());
            self.strips.push(Strip {
                gap: self.sheet.above_table(),
                hold: Hold::WithNext,
                ..words
            });
        }
        let list = self.tree.add(parent, Role::List);
        let rows = table.rows.iter().map(|row| (row, Ink::Line, THIN));
        let sums = table.totals.iter().map(|row| (row, Ink::Dark, THICK));
        for (place, (row, ink, thickness)) in rows.chain(sums).enumerate() {
            let card = self.card(list, table, row);
            let gap = if place == 0 {
                self.sheet.above_table()
            } else {
                0.0
            };
            let card = self.ruled(card, ink, thickness);
            self.strips.push(Strip { gap, ..card });
        }
    }

    fn card(&mut self, list: ElementId, table: &Table, row: &TableRow) -> Strip {
        let entry = self.tree.add(list, Role::Entry);
        let body = self.tree.add(entry, Role::EntryBody);
        let picture = row.picture.as_ref();
        let shown =
            picture.and_then(|picture| self.shown(body, picture, self.sheet.small_picture()));
        let column = match shown {
            Some(_) => self.column_from(self.sheet.small_picture() + BESIDE),
            None => self.column(),
        };
        let mut words = Strip::default();
        for (place, (head, lines)) in table.columns.iter().zip(&row.cells).enumerate() {
            let lines = if place == 0 {
                named(lines)
            } else {
                headed(&head.head, lines)
            };
            let cell = self.paragraphs(body, &lines, Style::TEXT, column);
            words.append_below(if place > 0 { BELOW } else { 0.0 }, cell);
        }
        let mut card = Strip::default();
        beside(&mut card, shown, words);
        spaced(card, self.sheet.row_space())
    }
}

fn strong(line: &Line) -> Line {
    let text = |text: &Text| Text {
        weight: Weight::Strong,
        ..text.clone()
    };
    line.iter().map(text).collect()
}

/// The name of the row stands out, and what is said of it does not.
fn named(lines: &[Line]) -> Vec<Line> {
    let mut lines = lines.to_vec();
    if let Some(name) = lines.first_mut() {
        *name = strong(name);
    }
    lines
}

/// "How much: £24.00", and each further line by itself. An empty cell says nothing.
fn headed(head: &Line, lines: &[Line]) -> Vec<Line> {
    let mut lines = lines.to_vec();
    if let (Some(first), Some(last)) = (lines.first_mut(), head.last()) {
        let between = Text {
            words: String::from(": "),
            weight: Weight::Plain,
            ..last.clone()
        };
        first.splice(0..0, strong(head).into_iter().chain([between]));
    }
    lines
}
