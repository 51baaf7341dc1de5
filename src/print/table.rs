//! Tables: a head that is said again on each page, rows that are cut only where they are tall, sums under each other.

use super::layout::{Cuts, Hold, Owner, Spot, Stamp, Strip, What, height};
use super::setting::{Column, Setting};
use super::sheet::{Ink, Style, mm};
use super::tags::{ElementId, Role};
use crate::document::{Line, Table, TableRow};

/// A row that is higher may be cut between its lines, its name said again: else half a page would stay empty above it.
const TALL: f32 = mm(45.0);
/// So much of a row that is cut stands on each page at least.
const LEAST: f32 = mm(22.0);
/// A table that is not higher stays on one page.
const SHORT: f32 = mm(100.0);
/// The thickness of the rules under rows, and under the head and the sum.
pub const THIN: f32 = 0.8;
pub const THICK: f32 = 1.8;

impl Setting<'_> {
    /// A table, row by row. A short one is never split.
    pub fn table(&mut self, parent: ElementId, table: &Table) {
        let first = self.strips.len();
        self.rows(parent, table);
        let strips = self.strips.get_mut(first..).unwrap_or_default();
        if height(strips) <= SHORT
            && let [tied @ .., _] = strips
        {
            for strip in tied {
                strip.hold = Hold::WithNext;
            }
        }
    }

    fn rows(&mut self, parent: ElementId, table: &Table) {
        let Some(columns) = self.columns(table) else {
            return self.cards(parent, table);
        };
        let element = self.tree.add(parent, Role::Table);
        if !table.caption.is_empty() {
            let words = self.words(
                element,
                Role::Caption,
                &table.caption,
                Style::LABEL,
                self.column(),
            );
            self.strips.push(Strip {
                gap: mm(6.0),
                hold: Hold::WithNext,
                ..words
            });
        }
        let head = self.table_head(element, table, &columns);
        let body = self.tree.add(element, Role::TableBody);
        let last = table.rows.len().saturating_sub(1);
        for (place, row) in table.rows.iter().enumerate() {
            let mut strip = self.row(body, table, &columns, row, Style::TEXT);
            strip.head = Some(head);
            if place == last && !table.totals.is_empty() {
                strip.hold = Hold::WithNext;
            }
            self.strips.push(self.ruled(strip, Ink::Line, THIN));
        }
        let last = table.totals.len().saturating_sub(1);
        for (place, row) in table.totals.iter().enumerate() {
            let strip = self.row(body, table, &columns, row, Style::LABEL);
            let hold = if place == last {
                Hold::Free
            } else {
                Hold::WithNext
            };
            self.strips
                .push(self.ruled(Strip { hold, ..strip }, Ink::Dark, THICK));
        }
    }

    fn table_head(&mut self, table_element: ElementId, table: &Table, columns: &[Column]) -> usize {
        let group = self.tree.add(table_element, Role::TableHead);
        let row = self.tree.add(group, Role::Row);
        let mut strip = Strip::default();
        for (head, column) in table.columns.iter().zip(columns) {
            let words = self.words(row, Role::ColumnName, &head.head, Style::LABEL, *column);
            lay_over(&mut strip, words);
        }
        let strip = self.ruled(
            Strip {
                hold: Hold::WithNext,
                ..spaced(strip, self.sheet.row_space())
            },
            Ink::Dark,
            THICK,
        );
        self.heads.push(strip.clone());
        self.strips.push(Strip {
            gap: self.sheet.above_table(),
            ..strip
        });
        self.heads.len() - 1
    }

    fn row(
        &mut self,
        body: ElementId,
        table: &Table,
        columns: &[Column],
        row: &TableRow,
        style: Style,
    ) -> Strip {
        let element = self.tree.add(body, Role::Row);
        let mut strip = Strip::default();
        let mut shown = None;
        for (place, (lines, column)) in row.cells.iter().zip(columns).enumerate() {
            let cell = self.tree.add(
                element,
                if place == 0 {
                    Role::RowName
                } else {
                    Role::Cell
                },
            );
            if let (0, Some(picture)) = (place, &row.picture) {
                shown = self.shown(cell, picture, self.sheet.small_picture());
            }
            let words = self.cell(cell, lines, style, *column);
            lay_over(&mut strip, words);
        }
        debug_assert_eq!(
            row.cells.len(),
            table.columns.len(),
            "a row has a cell for each column"
        );
        let highest = strip
            .height
            .max(shown.as_ref().map_or(0.0, |picture| picture.spot.height));
        let is_tall = highest > TALL;
        if is_tall {
            strip.cuts = self.cuts(row, columns, style);
        } else {
            centre(&mut strip, row, columns, highest);
        }
        strip.stamps.splice(
            0..0,
            shown.map(|mut picture| {
                if !is_tall {
                    picture.spot.top = (highest - picture.spot.height) / 2.0;
                }
                picture
            }),
        );
        let strip = Strip {
            height: highest,
            ..strip
        };
        spaced(strip, self.sheet.row_space())
    }

    /// How a tall row may be cut: the first line of its name is said again.
    fn cuts(&self, row: &TableRow, columns: &[Column], style: Style) -> Option<Cuts> {
        let (name, column) = (row.cells.first()?.first()?, columns.first()?);
        let mut top = self.sheet.row_space();
        let again = self.typeset.set(name, style, column.width).into_iter();
        let again = again.map(|set| {
            let spot = Spot {
                start: column.start,
                top,
                width: set.width,
                height: set.height,
            };
            top += set.height;
            Stamp {
                owner: Owner::Furniture,
                spot,
                what: What::Words(set, style.ink),
            }
        });
        Some(Cuts {
            least: LEAST,
            space: self.sheet.row_space(),
            again: again.collect(),
        })
    }

    fn cell(&mut self, cell: ElementId, lines: &[Line], style: Style, column: Column) -> Strip {
        match lines {
            [line] => self.words_in(cell, line, style, column),
            _ => self.paragraphs(cell, lines, style, column),
        }
    }

    /// The strip with a rule under it.
    pub fn ruled(&self, mut strip: Strip, ink: Ink, thickness: f32) -> Strip {
        let spot = Spot {
            start: 0.0,
            top: strip.height,
            width: self.sheet.column(),
            height: thickness,
        };
        strip.stamps.push(Stamp {
            owner: Owner::Decoration,
            spot,
            what: What::Fill(ink),
        });
        Strip {
            height: strip.height + thickness,
            ..strip
        }
    }
}

/// Puts the words of a cell beside those that are there.
fn lay_over(strip: &mut Strip, words: Strip) {
    strip.height = strip.height.max(words.height);
    strip.stamps.extend(words.stamps);
}

/// Moves the words of each cell half-way down a row of that height.
fn centre(strip: &mut Strip, row: &TableRow, columns: &[Column], height: f32) {
    for (column, _) in columns.iter().zip(&row.cells) {
        let inside = |spot: &Spot| {
            spot.start >= column.start - 0.1 && spot.start <= column.start + column.width + 0.1
        };
        let bottom = strip
            .stamps
            .iter()
            .filter(|s| inside(&s.spot))
            .map(|s| s.spot.bottom())
            .fold(0.0, f32::max);
        for stamp in strip.stamps.iter_mut().filter(|stamp| inside(&stamp.spot)) {
            stamp.spot.top += (height - bottom) / 2.0;
        }
    }
}

/// The strip with space above and below.
pub fn spaced(mut strip: Strip, space: f32) -> Strip {
    for stamp in &mut strip.stamps {
        stamp.spot.top += space;
    }
    Strip {
        height: strip.height + 2.0 * space,
        ..strip
    }
}
