//! What is new since an older version: the sums first, then each step with what came, what went and what is different.

use super::writer::Writer;
use super::{
    Block, Column, Document, Holds, Item, Line, Picture, Section, Table, TableRow, Weight,
};
use crate::form::{ASK_PRIVATELY, Kind, Rows, Step};
use crate::i18n::Words;
use crate::plan::cost::Yearly;
use crate::plan::whats_new::{AnswerNews, StepNews, SumNews, whats_new};
use crate::plan::{Answer, Answers, Day, Money, Place, RowId, Said};

/// An older version of a plan.
#[derive(Debug, Clone, Copy)]
pub struct Older<'a> {
    /// Its number.
    pub number: u32,
    /// The day from which it is kept as it was, if that is known.
    pub kept: Option<Day>,
    /// What was answered in it.
    pub answers: &'a Answers,
}

/// Writes what is new in a plan since an older version of it.
pub fn section(words: &Words, older: Older<'_>, now: &Answers) -> Section {
    let writer = Writer { words };
    let news = whats_new(older.answers, now);
    let mut lines = vec![since(writer, older)];
    if news.is_empty() {
        lines.push(writer.line("paper-new-nothing"));
    }
    let mut blocks = vec![Block::Idea {
        picture: Some(writer.picture("calendar")),
        lines,
    }];
    blocks.extend(sums(writer, &news.sums));
    let before = older.answers;
    for step in &news.steps {
        blocks.extend(Telling::of(writer, before, now, step).blocks());
    }
    Section {
        step: String::new(),
        picture: "change".to_owned(),
        heading: writer.strong("paper-new"),
        blocks,
    }
}

/// The plan with what is new in it, before the ending that closes it.
#[must_use]
pub fn with_news(mut document: Document, news: Section) -> Document {
    let before_the_ending = document.sections.len().saturating_sub(1);
    document.sections.insert(before_the_ending, news);
    document
}

fn since(writer: Writer<'_>, older: Older<'_>) -> Line {
    let number = ("number", older.number.into());
    match older.kept {
        Some(day) => {
            let date = writer.words.date(day.year, day.month, day.day);
            writer.line_with("paper-new-since.day", &[number, ("date", date.into())])
        }
        None => writer.line_with("paper-new-since", &[number]),
    }
}

/// What each payer paid before and pays now. Where the first year is another sum than later ones, each has its table.
fn sums(writer: Writer<'_>, sums: &[SumNews]) -> Vec<Block> {
    let is_even = |yearly: Yearly| yearly.year_one == yearly.later;
    let is_even = sums
        .iter()
        .all(|sum| is_even(sum.before) && is_even(sum.now));
    let first = |yearly: Yearly| yearly.year_one;
    let later = |yearly: Yearly| yearly.later;
    let tables = if is_even {
        [sums_table(writer, "paper-new-sums", sums, first), None]
    } else {
        [
            sums_table(writer, "paper-new-sums.first", sums, first),
            sums_table(writer, "paper-new-sums.later", sums, later),
        ]
    };
    tables.into_iter().flatten().collect()
}

fn sums_table(
    writer: Writer<'_>,
    caption: &str,
    sums: &[SumNews],
    of: fn(Yearly) -> Money,
) -> Option<Block> {
    let money = |money: Money| writer.words.money(money.pence());
    let cell = |amount: Money| vec![vec![writer.plain(money(amount), Weight::Plain)]];
    let row = |sum: &SumNews| {
        let (before, now) = (of(sum.before), of(sum.now));
        let difference = match now.cmp(&before) {
            std::cmp::Ordering::Equal => return None,
            std::cmp::Ordering::Greater => ("paper-new-more", now.less(before)),
            std::cmp::Ordering::Less => ("paper-new-less", before.less(now)),
        };
        let (message, amount) = (difference.0, money(difference.1));
        let payer = format!("costs-payer-{}.plan", sum.payer.id());
        Some(TableRow {
            picture: None,
            cells: vec![
                vec![writer.line(&payer)],
                cell(before),
                cell(now),
                vec![writer.line_with(message, &[("amount", amount.into())])],
            ],
        })
    };
    let rows: Vec<TableRow> = sums.iter().filter_map(row).collect();
    let column = |message: &str, share: u8, holds: Holds| Column {
        head: writer.strong(message),
        share,
        holds,
    };
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: writer.strong(caption),
            columns: vec![
                column("paper-column-who", 4, Holds::Words),
                column("paper-new-before", 3, Holds::Amounts),
                column("paper-new-now", 3, Holds::Amounts),
                column("paper-new-difference", 4, Holds::Words),
            ],
            rows,
            totals: Vec::new(),
        })
    })
}

/// What is new in one step, being told.
struct Telling<'a> {
    writer: Writer<'a>,
    before: &'a Answers,
    now: &'a Answers,
    news: &'a StepNews,
}

impl<'a> Telling<'a> {
    fn of(writer: Writer<'a>, before: &'a Answers, now: &'a Answers, news: &'a StepNews) -> Self {
        Self {
            writer,
            before,
            now,
            news,
        }
    }

    fn blocks(&self) -> Vec<Block> {
        let step = self.news.step;
        let mut blocks = vec![Block::Heading {
            picture: Some(self.writer.picture(step.picture)),
            line: self.writer.strong(step.id),
        }];
        if let Some(rows) = step.rows() {
            let (added, gone) = (&self.news.added, &self.news.taken_out);
            blocks.extend(self.things("paper-new-added", rows, self.now, added));
            blocks.extend(self.things("paper-new-taken-out", rows, self.before, gone));
        }
        if self.news.is_reordered {
            blocks.push(Block::Idea {
                picture: None,
                lines: vec![self.writer.line("paper-new-order")],
            });
        }
        blocks.extend(self.news.changed.iter().map(|one| self.answer(one)));
        blocks
    }

    /// Things that came or went, by their names.
    fn things(&self, label: &str, rows: &Rows, draft: &Answers, ids: &[RowId]) -> Option<Block> {
        let item = |id: &RowId| {
            let said = named(self.news.step, draft, *id);
            let otherwise = rows.picture;
            Item {
                picture: Some(self.writer.picture_of(&said, otherwise)),
                line: vec![name(self.writer, self.news.step, rows, &said)],
            }
        };
        (!ids.is_empty()).then(|| Block::List {
            label: Some(self.writer.strong(label)),
            items: ids.iter().map(item).collect(),
        })
    }

    /// "The pool: How much is it?", then what was said before and what is said now.
    fn answer(&self, news: &AnswerNews) -> Block {
        let step = self.news.step;
        let place = Place {
            step: step.id.to_owned(),
            row: news.row,
            question: news.question.id.to_owned(),
        };
        let mut label = Line::new();
        if let (Some(rows), Some(id)) = (step.rows(), news.row) {
            let said = named(step, self.now, id);
            label.push(name(self.writer, step, rows, &said));
            label.push(super::supports::between(self.writer));
        }
        let question = place.message();
        label.push(self.writer.text(&question, Weight::Strong, &[]));
        let said = |message: &str, draft: &Answers, answer: &Answer| {
            let line = self.said(news, draft, answer);
            self.writer.after(message, line)
        };
        let mut lines = vec![label];
        // What someone wants to be asked in private now is not told by what they said before.
        if !news.now.has(ASK_PRIVATELY.id) {
            lines.push(said("paper-new-before", self.before, &news.before));
        }
        lines.push(said("paper-new-now", self.now, &news.now));
        Block::Idea {
            picture: Some(self.picture(news)),
            lines,
        }
    }

    fn picture(&self, news: &AnswerNews) -> Picture {
        let step = self.news.step;
        match news.row {
            Some(id) => {
                let said = named(step, self.now, id);
                self.writer.picture_of(&said, step.picture)
            }
            None => self.writer.picture(step.picture),
        }
    }

    /// An answer on one line, as far as it can be read; else as it was typed. "Nothing", where nothing was said.
    fn said(&self, news: &AnswerNews, draft: &Answers, answer: &Answer) -> Line {
        let writer = self.writer;
        let said = Said::of(self.news.step.id, news.row, news.question, answer);
        let as_typed = || {
            let typed = writer.words.left_to_right(&answer.text);
            vec![writer.plain(typed, Weight::Plain)]
        };
        let is_typed = !answer.text.is_empty();
        let mut lines: Vec<Line> = match news.question.kind {
            Kind::Money if is_typed => vec![match Money::parse(&answer.text) {
                Ok(amount) => {
                    let amount = writer.words.money(amount.pence());
                    vec![writer.plain(amount, Weight::Plain)]
                }
                Err(_) => as_typed(),
            }],
            Kind::Day if is_typed => vec![match Day::parse(&answer.text) {
                Some(day) => writer.date(day),
                None => as_typed(),
            }],
            Kind::Count | Kind::Phone if is_typed => vec![as_typed()],
            Kind::Photo if !answer.chosen.is_empty() => vec![writer.line("paper-photo")],
            Kind::Link { to, .. } => linked(writer, to, draft, answer),
            Kind::Notice
            | Kind::Language
            | Kind::Line
            | Kind::Words
            | Kind::Phone
            | Kind::Money
            | Kind::Count
            | Kind::Day
            | Kind::Photo
            | Kind::One(_)
            | Kind::Many(_)
            | Kind::Bank { .. } => Vec::new(),
        };
        let own = said.words.as_ref().filter(|_| lines.is_empty());
        let own = own.map(|words| vec![writer.own_line(words, Weight::Plain)]);
        lines.extend(said.printed().map(|choice| writer.choice(&said, choice)));
        lines.extend(own);
        lines.extend(writer.lines(&Said {
            chosen: Vec::new(),
            words: None,
            ..said
        }));
        if lines.is_empty() {
            return writer.line("paper-new-nothing-said");
        }
        writer.joined(lines)
    }
}

/// The things that an answer points at, by their names.
fn linked(writer: Writer<'_>, to: &str, draft: &Answers, answer: &Answer) -> Vec<Line> {
    let Some((step, rows)) = crate::form::step(to).and_then(|step| Some((step, step.rows()?)))
    else {
        return Vec::new();
    };
    let ids = answer
        .chosen
        .iter()
        .filter_map(|number| number.parse().ok());
    ids.map(RowId)
        .filter(|id| draft.row(to, *id).is_some())
        .map(|id| {
            let said = named(step, draft, id);
            let untitled = untitled(step, rows);
            vec![writer.name(&said, &untitled, Weight::Plain)]
        })
        .collect()
}

/// What names a thing in a list.
fn named(step: &Step, draft: &Answers, id: RowId) -> Said {
    let naming = step.rows().and_then(Rows::naming);
    naming.map_or_else(Said::default, |question| {
        let place = Place::in_row(step.id, id, question.id);
        let nothing = Answer::default();
        let answer = draft.at(&place).unwrap_or(&nothing);
        Said::of(step.id, Some(id), question, answer)
    })
}

fn name(writer: Writer<'_>, step: &Step, rows: &Rows, said: &Said) -> super::Text {
    writer.name(said, &untitled(step, rows), Weight::Strong)
}

fn untitled(step: &Step, rows: &Rows) -> String {
    format!("{}-{}.untitled", step.id, rows.id)
}
