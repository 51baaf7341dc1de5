//! Tables: a head that is said again on each page, rows that are cut only where they are tall, sums under each other.

use super::layout::{Cuts, Hold, Owner, Spot, Stamp, Strip, What, height};
use super::setting::{Column, Setting, Side};
use super::sheet::{COLUMN, Ink, SMALL_PICTURE, Style, mm};
use super::tags::{ElementId, Role};
use crate::document::{Column as Head, Holds, Line, Table, TableRow};

/// The space above and below the words of a row.
const ROW_SPACE: f32 = mm(1.6);
/// The space between columns.
const BETWEEN: f32 = mm(5.0);
/// A row that is higher may be cut between its lines, its name said again: else half a page would stay empty above it.
const TALL: f32 = mm(45.0);
/// So much of a row that is cut stands on each page at least.
const LEAST: f32 = mm(22.0);
/// A table that is not higher stays on one page.
const SHORT: f32 = mm(100.0);
/// The thickness of the rules under rows, and under the head and the sum.
const THIN: f32 = 0.8;
const THICK: f32 = 1.8;

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
        let element = self.tree.add(parent, Role::Table);
        if !table.caption.is_empty() {
            let words = self.words(
                element,
                Role::Caption,
                &table.caption,
                Style::LABEL,
                Column::PAGE,
            );
            self.strips.push(Strip {
                gap: mm(6.0),
                hold: Hold::WithNext,
                ..words
            });
        }
        let columns = self.columns(table);
        let head = self.table_head(element, table, &columns);
        let body = self.tree.add(element, Role::TableBody);
        let last = table.rows.len().saturating_sub(1);
        for (place, row) in table.rows.iter().enumerate() {
            let mut strip = self.row(body, table, &columns, row, Style::TEXT);
            strip.head = Some(head);
            if place == last && !table.totals.is_empty() {
                strip.hold = Hold::WithNext;
            }
            self.strips.push(ruled(strip, Ink::Line, THIN));
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
                .push(ruled(Strip { hold, ..strip }, Ink::Dark, THICK));
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
        let strip = ruled(
            Strip {
                hold: Hold::WithNext,
                ..spaced(strip)
            },
            Ink::Dark,
            THICK,
        );
        self.heads.push(strip.clone());
        self.strips.push(Strip {
            gap: mm(4.0),
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
                shown = self.picture(cell, &picture.id, Some(&picture.alt), SMALL_PICTURE);
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
        spaced(Strip {
            height: highest,
            ..strip
        })
    }

    /// How a tall row may be cut: the first line of its name is said again.
    fn cuts(&self, row: &TableRow, columns: &[Column], style: Style) -> Option<Cuts> {
        let (name, column) = (row.cells.first()?.first()?, columns.first()?);
        let mut top = ROW_SPACE;
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
            space: ROW_SPACE,
            again: again.collect(),
        })
    }

    fn cell(&mut self, cell: ElementId, lines: &[Line], style: Style, column: Column) -> Strip {
        match lines {
            [line] => self.words_in(cell, line, style, column),
            _ => self.paragraphs(cell, lines, style, column),
        }
    }

    /// The columns: amounts get the width that they need, so that none is broken, and words share the rest.
    fn columns(&self, table: &Table) -> Vec<Column> {
        let rows = || table.rows.iter().chain(&table.totals);
        let has_pictures = rows().any(|row| row.picture.is_some());
        let first = if has_pictures {
            SMALL_PICTURE + BETWEEN
        } else {
            0.0
        };
        let gaps = BETWEEN * count(table.columns.len().saturating_sub(1));
        let room = COLUMN - first - gaps;

        let natural = |(place, head): (usize, &Head)| {
            let lines = rows().filter_map(|row| row.cells.get(place)).flatten();
            let longest = |lines: &mut dyn Iterator<Item = &Line>, least| {
                lines.map(|line| self.width(line)).fold(least, f32::max)
            };
            match head.holds {
                Holds::Words => longest(&mut lines.chain([&head.head]), 0.0),
                Holds::Amounts => longest(&mut lines.into_iter(), self.longest_word(&head.head)),
            }
        };
        let natural: Vec<f32> = table.columns.iter().enumerate().map(natural).collect();
        let widths = shared(room, &table.columns, &natural);
        let mut start = first;
        let column = |(width, head): (f32, &Head)| {
            let side = match head.holds {
                Holds::Words => Side::Start,
                Holds::Amounts => Side::End,
            };
            let column = Column { start, width, side };
            start += width + BETWEEN;
            column
        };
        widths.into_iter().zip(&table.columns).map(column).collect()
    }

    /// How wide a line is when it is not broken.
    fn width(&self, line: &Line) -> f32 {
        self.typeset
            .set(line, Style::LABEL, f32::INFINITY)
            .iter()
            .map(|set| set.width)
            .fold(0.0, f32::max)
    }

    /// How wide the longest word of a head is: a head may be broken between words.
    fn longest_word(&self, line: &Line) -> f32 {
        let words = line.iter().flat_map(|text| {
            text.words.split_whitespace().map(|word| {
                vec![crate::document::Text {
                    words: word.to_owned(),
                    ..text.clone()
                }]
            })
        });
        words.map(|word| self.width(&word)).fold(0.0, f32::max)
    }
}

/// Shares a width out. Amounts take what they need. Words have the rest by their shares, but a column of short words
/// leaves what it does not need to the others.
fn shared(room: f32, heads: &[Head], natural: &[f32]) -> Vec<f32> {
    let mut widths = natural.to_vec();
    let parts = heads.iter().zip(natural).zip(&mut widths);
    let share = |head: &Head| f32::from(head.share.max(1));
    let (mut words, amounts): (Vec<_>, Vec<_>) =
        parts.partition(|((head, _), _)| head.holds == Holds::Words);
    let mut left = (room
        - amounts
            .into_iter()
            .map(|((_, natural), _)| natural)
            .sum::<f32>())
    .max(0.0);
    loop {
        let all: f32 = words.iter().map(|((head, _), _)| share(head)).sum();
        let is_short =
            |((head, natural), _): &((&Head, &f32), &mut f32)| **natural < left * share(head) / all;
        match words.iter().position(is_short) {
            Some(short) if words.len() > 1 => left -= words.remove(short).0.1,
            Some(_) | None => {
                for ((head, _), width) in words {
                    *width = left * share(head) / all;
                }
                return widths;
            }
        }
    }
}

fn count(number: usize) -> f32 {
    u16::try_from(number).map_or(0.0, f32::from)
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
fn spaced(mut strip: Strip) -> Strip {
    for stamp in &mut strip.stamps {
        stamp.spot.top += ROW_SPACE;
    }
    Strip {
        height: strip.height + 2.0 * ROW_SPACE,
        ..strip
    }
}

/// The strip with a rule under it.
fn ruled(mut strip: Strip, ink: Ink, thickness: f32) -> Strip {
    let spot = Spot {
        start: 0.0,
        top: strip.height,
        width: COLUMN,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(columns: &[(Holds, u8, f32)], expected: &[f32]) {
        let heads: Vec<Head> = columns
            .iter()
            .map(|&(holds, share, _)| Head {
                head: Vec::new(),
                share,
                holds,
            })
            .collect();
        let wanted: Vec<f32> = columns.iter().map(|&(_, _, wanted)| wanted).collect();
        assert_eq!(shared(100.0, &heads, &wanted), expected);
    }

    const LONG: f32 = 1000.0;

    #[test]
    fn columns_share_by_their_shares() {
        check(
            &[(Holds::Words, 3, LONG), (Holds::Words, 1, LONG)],
            &[75.0, 25.0],
        );
        check(
            &[(Holds::Words, 3, LONG), (Holds::Amounts, 1, 25.0)],
            &[75.0, 25.0],
        );
    }

    #[test]
    fn an_amount_gets_what_it_needs() {
        check(
            &[
                (Holds::Words, 1, LONG),
                (Holds::Words, 1, LONG),
                (Holds::Amounts, 1, 40.0),
            ],
            &[30.0, 30.0, 40.0],
        );
    }

    #[test]
    fn short_words_leave_room_for_long_ones() {
        check(
            &[(Holds::Words, 1, LONG), (Holds::Words, 1, 20.0)],
            &[80.0, 20.0],
        );
    }

    #[test]
    fn a_table_is_as_wide_as_the_page() {
        check(
            &[
                (Holds::Words, 1, 10.0),
                (Holds::Words, 1, 20.0),
                (Holds::Amounts, 1, 30.0),
            ],
            &[10.0, 60.0, 30.0],
        );
    }
}
