//! Tables of words: a column for each thing asked, and answers as lines in a cell.

use super::writer::Writer;
use super::{Block, Column, Holds, Line, Picture, Table, TableRow, Weight};
use crate::plan::{Day, Said, Stance};

/// A row of a table of words: its picture, and its cells.
pub struct RowOfWords {
    /// The picture at its start side.
    pub picture: Picture,
    /// Its cells, each of one or more lines.
    pub cells: Vec<Vec<Line>>,
}

/// A table of words. None without rows. A head is a message, with its share of the width. Under a heading that says all, the
/// caption is empty.
pub fn table(
    writer: Writer<'_>,
    caption: &str,
    heads: &[(&str, u8)],
    rows: Vec<RowOfWords>,
) -> Option<Block> {
    let column = |(head, share): &(&str, u8)| Column {
        head: writer.strong(head),
        share: *share,
        holds: Holds::Words,
    };
    let row = |row: RowOfWords| TableRow {
        picture: Some(row.picture),
        cells: row.cells,
    };
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: if caption.is_empty() {
                Line::new()
            } else {
                writer.strong(caption)
            },
            columns: heads.iter().map(column).collect(),
            rows: rows.into_iter().map(row).collect(),
            totals: Vec::new(),
        })
    })
}

impl Writer<'_> {
    /// Everything said to one question, a line each: choices, own words, "not sure". Nothing, if nothing was said.
    pub fn lines(self, said: &Said) -> Vec<Line> {
        let choices = said.printed().map(|choice| self.choice(said, choice));
        let mut lines: Vec<Line> = choices.collect();
        lines.extend(said.words.iter().flat_map(|words| self.own(words)));
        let mut lines = self.noted_lines(lines, said);
        lines.extend(match said.stance {
            Some(Stance::NotSure) => Some(self.line("paper-not-sure")),
            Some(Stance::Talk) => Some(self.line("paper-talk")),
            Some(Stance::Skipped) | None => None,
        });
        lines
    }

    /// Everything said to one question in as little room as can be: the names of the choices on one line, then own words.
    pub fn in_short(self, said: &Said) -> Vec<Line> {
        let names = said
            .printed()
            .map(|choice| self.line(&said.choice_message(choice)));
        let names = self.joined(names);
        let mut lines: Vec<Line> = Some(names)
            .filter(|line| !line.is_empty())
            .into_iter()
            .collect();
        lines.extend(said.words.iter().flat_map(|words| self.own(words)));
        self.noted_lines(lines, said)
    }

    /// What was typed, after what it is: "Who: Priya". None, if nothing was typed.
    pub fn labelled(self, label: &str, said: &Said) -> Option<Line> {
        let words = said.words.as_ref()?;
        let line = self.noted(vec![self.own_line(words, Weight::Plain)], said);
        Some(self.after(label, line))
    }

    /// A day, after what it is: "By: 23 November 2026". None without a day.
    pub fn day(self, label: &str, day: Option<Day>) -> Option<Line> {
        Some(self.after(label, self.date(day?)))
    }

    /// A day as a line: "23 November 2026".
    pub fn date(self, day: Day) -> Line {
        let words = self.words.date(day.year, day.month, day.day);
        vec![self.plain(words, Weight::Plain)]
    }

    /// A phone number, held together from left to right.
    pub fn phone(self, said: &Said) -> Option<Line> {
        let number = self.words.left_to_right(&said.words.as_ref()?.text);
        Some(vec![self.plain(number, Weight::Plain)])
    }

    /// A line after a label: "Helps with: go swimming".
    pub fn after(self, label: &str, line: Line) -> Line {
        let mut labelled = vec![
            self.text(label, Weight::Plain, &[]),
            super::supports::between(self),
        ];
        labelled.extend(line);
        labelled
    }
}
