//! The widths of the columns of a table: no amount is broken, and no word while there is room.

use super::setting::{Column, Setting, Side};
use super::sheet::{Style, mm};
use crate::document::{Column as Head, Holds, Line, Table, TableRow, Text};

/// The space between columns.
const BETWEEN: f32 = mm(5.0);

impl Setting<'_> {
    /// The columns: amounts get the width that they need, so that none is broken, and words share the rest. None, where the
    /// paper is too narrow for the longest words of all of them beside each other.
    pub fn columns(&self, table: &Table) -> Option<Vec<Column>> {
        let has_pictures = rows_of(table).any(|row| row.picture.is_some());
        let first = if has_pictures {
            self.sheet.small_picture() + BETWEEN
        } else {
            0.0
        };
        let gaps = BETWEEN * count(table.columns.len().saturating_sub(1));
        let room = self.sheet.column() - first - gaps;
        let wanted = self.wanted(table);
        let unbroken = table.columns.iter().zip(&wanted);
        let unbroken = unbroken.map(|(head, one)| match head.holds {
            Holds::Words => one.least,
            Holds::Amounts => one.natural,
        });
        if unbroken.sum::<f32>() > room {
            return None;
        }
        let widths = shared(room, &table.columns, &wanted);
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
        Some(widths.into_iter().zip(&table.columns).map(column).collect())
    }

    /// What each column wants of the width.
    fn wanted(&self, table: &Table) -> Vec<Wanted> {
        let rows = || rows_of(table);
        let natural = |(place, head): (usize, &Head)| {
            let cells = rows().filter_map(|row| row.cells.get(place));
            let widest = |lines: &[Line]| {
                let lines = self.paragraphs_of(lines);
                let widths = lines.iter().map(|line| self.width(line));
                widths.fold(0.0, f32::max)
            };
            let least = match head.holds {
                Holds::Words => self.width(&head.head),
                Holds::Amounts => self.longest_word(&head.head),
            };
            cells.map(|cell| widest(cell)).fold(least, f32::max)
        };
        let wanted = |(place, head): (usize, &Head)| Wanted {
            natural: natural((place, head)),
            least: rows()
                .filter_map(|row| row.cells.get(place))
                .flatten()
                .chain([&head.head])
                .map(|line| self.longest_word(line))
                .fold(0.0, f32::max),
        };
        table.columns.iter().enumerate().map(wanted).collect()
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
                vec![Text {
                    words: word.to_owned(),
                    ..text.clone()
                }]
            })
        });
        words.map(|word| self.width(&word)).fold(0.0, f32::max)
    }
}

/// Every row, the sums last.
fn rows_of(table: &Table) -> impl Iterator<Item = &TableRow> {
    table.rows.iter().chain(&table.totals)
}

/// What a column wants of the width.
#[derive(Debug, Clone, Copy)]
struct Wanted {
    /// What it takes to break no line.
    natural: f32,
    /// What it takes to break no word.
    least: f32,
}

/// Shares a width out. Amounts take what they need. Words have the rest by their shares, but a column of short words
/// leaves what it does not need to the others, and one of long words gets enough for the longest, if there is enough.
fn shared(room: f32, heads: &[Head], wanted: &[Wanted]) -> Vec<f32> {
    let mut widths: Vec<f32> = wanted.iter().map(|one| one.natural).collect();
    let parts = heads.iter().zip(wanted).zip(&mut widths);
    let share = |head: &Head| f32::from(head.share.max(1));
    let (mut words, amounts): (Vec<_>, Vec<_>) =
        parts.partition(|((head, _), _)| head.holds == Holds::Words);
    let taken: f32 = amounts.into_iter().map(|((_, one), _)| one.natural).sum();
    let mut left = (room - taken).max(0.0);
    let least: f32 = words.iter().map(|((_, one), _)| one.least).sum();
    let has_enough = least <= left;
    loop {
        let all: f32 = words.iter().map(|((head, _), _)| share(head)).sum();
        let given = |head: &Head| left * share(head) / all;
        let short = words
            .iter()
            .position(|((head, one), _)| one.natural < given(head));
        let long = words
            .iter()
            .position(|((head, one), _)| has_enough && one.least > given(head));
        match short.or(long) {
            Some(place) if words.len() > 1 => {
                let ((_, one), width) = words.remove(place);
                *width = if short.is_some() {
                    one.natural
                } else {
                    one.least
                };
                left -= *width;
            }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(columns: &[(Holds, u8, f32)], expected: &[f32]) {
        let columns: Vec<_> = columns
            .iter()
            .map(|&(holds, share, natural)| (holds, share, natural, 0.0))
            .collect();
        check_words(&columns, expected);
    }

    /// As above, with the width of the longest word in each column.
    #[track_caller]
    fn check_words(columns: &[(Holds, u8, f32, f32)], expected: &[f32]) {
        let heads: Vec<Head> = columns
            .iter()
            .map(|&(holds, share, ..)| Head {
                head: Vec::new(),
                share,
                holds,
            })
            .collect();
        let wanted: Vec<Wanted> = columns
            .iter()
            .map(|&(.., natural, least)| Wanted { natural, least })
            .collect();
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
    fn no_word_is_broken_while_there_is_room() {
        check_words(
            &[
                (Holds::Words, 1, LONG, 40.0),
                (Holds::Words, 1, LONG, 10.0),
                (Holds::Words, 2, LONG, 20.0),
            ],
            &[40.0, 20.0, 40.0],
        );
    }

    #[test]
    fn where_no_column_can_be_wide_enough_each_has_its_share() {
        check_words(
            &[(Holds::Words, 1, LONG, 80.0), (Holds::Words, 1, LONG, 30.0)],
            &[50.0, 50.0],
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
