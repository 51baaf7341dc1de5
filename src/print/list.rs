//! Lists: short answers, each with its picture; two beside each other where the words are short.

use super::blocks::beside;
use super::layout::{Hold, Owner, Spot, Stamp, Strip, What};
use super::setting::{Column, Setting, Side};
use super::sheet::{APART, Ink, Style, mm};
use super::tags::{ElementId, Role};
use crate::document::{Item, Line};

/// The space between an entry and the next: below it, and beside it.
const BELOW: f32 = mm(2.5);
const BETWEEN: f32 = mm(6.0);
/// The space that a dot takes before an entry that has no picture.
const DOT: f32 = mm(6.0);
/// So many lines beside a picture are hardly higher than the picture.
const SHORT: usize = 2;

impl Setting<'_> {
    /// A list under its label.
    pub fn list(&mut self, parent: ElementId, label: Option<&Line>, items: &[Item]) {
        if let Some(label) = label {
            let words = self.words(parent, Role::Paragraph, label, Style::LABEL, self.column());
            self.strips.push(Strip {
                gap: APART,
                hold: Hold::WithNext,
                ..words
            });
        }
        let list = self.tree.add(parent, Role::List);
        let before = if items.iter().any(|item| item.picture.is_some()) {
            self.sheet.small_picture() + mm(4.0)
        } else {
            DOT
        };
        let columns = self.columns_of(items, before);
        let rows = items.chunks(columns.len());
        let end = rows.len().saturating_sub(1);
        for (place, row) in rows.enumerate() {
            let mut strip = Strip {
                gap: if place > 0 || label.is_some() {
                    BELOW
                } else {
                    APART
                },
                ..Strip::default()
            };
            for (item, column) in row.iter().zip(&columns) {
                let entry = self.entry(list, item, before, *column);
                strip.height = strip.height.max(entry.height);
                strip.stamps.extend(entry.stamps);
            }
            // Two or three rows are one idea. Of more, two stand under the label at least.
            let is_tied = place < end && (place == 0 || end < 3);
            strip.hold = if is_tied { Hold::WithNext } else { Hold::Free };
            self.strips.push(strip);
        }
    }

    /// Two columns, if the words of each entry are short enough for half the width, or one.
    fn columns_of(&self, items: &[Item], before: f32) -> Vec<Column> {
        let width = (self.sheet.column() - BETWEEN) / 2.0;
        let is_short = |item: &Item| {
            let lines = self.typeset.set(&item.line, Style::TEXT, width - before);
            lines.len() <= SHORT
        };
        if items.len() < 2 || !items.iter().all(is_short) {
            return vec![self.column()];
        }
        let half = |start| Column {
            start,
            width,
            side: Side::Start,
        };
        vec![half(0.0), half(width + BETWEEN)]
    }

    fn entry(&mut self, list: ElementId, item: &Item, before: f32, column: Column) -> Strip {
        let entry = self.tree.add(list, Role::Entry);
        let body = self.tree.add(entry, Role::EntryBody);
        let picture = item.picture.as_ref();
        let shown =
            picture.and_then(|picture| self.shown(body, picture, self.sheet.small_picture()));
        let space = Column {
            start: column.start + before,
            width: column.width - before,
            ..column
        };
        let mut words = self.words(body, Role::Paragraph, &item.line, Style::TEXT, space);
        let Some(mut picture) = shown else {
            let first = words.stamps.first().map_or(0.0, |first| first.spot.height);
            words.stamps.insert(0, dot(first, column.start));
            return words;
        };
        picture.spot.start += column.start;
        let mut strip = Strip::default();
        beside(&mut strip, Some(picture), words);
        strip
    }
}

/// The mark before an entry of a list that has no picture, half-way up a line of that height.
fn dot(line: f32, start: f32) -> Stamp {
    let side = mm(2.0);
    let spot = Spot {
        start: start + mm(1.0),
        top: (line - side) / 2.0,
        width: side,
        height: side,
    };
    Stamp {
        owner: Owner::Decoration,
        spot,
        what: What::Fill(Ink::Damson),
    }
}
