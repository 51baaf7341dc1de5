//! What the paper says: the plan as headings, sentences, pictures and tables, with no page size and no colour.
//!
//! One value, three readers: the Check screen, the kept copy and the PDF. What people check is what they print.

mod actions;
mod around_me;
mod backup;
mod books;
mod carer;
mod caring;
mod changes;
mod communicate;
mod contacts;
mod costs;
mod culture;
mod days;
mod decisions;
mod ending;
mod format;
mod grab_card;
mod in_table;
pub mod letters;
mod manage;
mod money;
mod my_helper;
mod needs;
mod outcomes;
mod price;
pub mod products;
mod profile;
mod reply;
mod reviews;
mod risks;
pub mod share;
mod spending;
mod supports;
mod two_languages;
mod web;
mod week;
pub mod whats_new;
mod who_helps;
mod working;
mod writer;

use crate::i18n::Words;
use crate::plan::often::WeeksPerYear;
use crate::plan::spend_to_save::Change;
use crate::plan::{Day, Plan};
use serde::{Deserialize, Serialize};
use writer::Writer;

pub use books::{BookWords, PartOfPlan, WhichBook};
pub use format::{Format, Letters, PaperSize};
pub use two_languages::with_english;

/// The sections of the plan, in the order of the paper, but for its ending. One without blocks has nothing to say, and is
/// left out.
const SECTIONS: &[fn(Writer<'_>, &Plan) -> Section] = &[
    profile::section,
    web::section,
    communicate::section,
    culture::section,
    around_me::section,
    days::section,
    working::section,
    who_helps::section,
    caring::section,
    needs::section,
    outcomes::section,
    supports::section,
    week::section,
    my_helper::section,
    costs::section,
    manage::section,
    changes::section,
    risks::section,
    backup::section,
    carer::section,
    carer::own_page,
    decisions::section,
    grab_card::section,
    actions::section,
    reply::section,
    contacts::section,
    spending::section,
    reviews::section,
];

/// Writes a plan as it stands on a day.
pub fn write(plan: &Plan, words: &Words, day: Day) -> Document {
    let writer = Writer { words };
    made_of(writer, plan, day, sections(writer, plan))
}

/// A document of these sections, with whose plan they are of.
fn made_of(writer: Writer<'_>, plan: &Plan, day: Day, sections: Vec<Section>) -> Document {
    let words = writer.words;
    let date = writer.plain(words.date(day.year, day.month, day.day), Weight::Plain);
    let named = |message: &str, named: &str, weight| match plan.profile.name() {
        Some(name) => writer.text(named, weight, &[("name", name.text.as_str().into())]),
        None => writer.text(message, weight, &[]),
    };
    let title = named("paper-title", "paper-title-named", Weight::Strong);
    Document {
        front: Front::Cover,
        running_head: vec![title.clone()],
        title,
        date,
        page_of: writer.text("paper-page-of", Weight::Plain, &[]),
        belongs: vec![named("paper-belongs", "paper-belongs-named", Weight::Plain)],
        contents: writer.strong("paper-contents"),
        books: BookWords::of(writer),
        which: None,
        language: Tongue::of(words.language()),
        sections,
    }
}

/// Writes one change that costs more at the start, without its name: for a screen that shows it as paper does.
pub fn change(words: &Words, change: &Change, year: WeeksPerYear) -> Vec<Block> {
    changes::blocks(Writer { words }, year, change, None)
}

/// Writes good days and bad days as the table of the paper. Nothing, while nothing was said about them.
pub fn days(words: &Words, plan: &Plan) -> Vec<Block> {
    days::table(Writer { words }, plan).into_iter().collect()
}

/// Writes the three rings of the doughnut, from the middle out: what a helper must do, what they can decide, and what is not
/// their job. A ring of which nothing was said is empty.
pub fn doughnut(words: &Words, plan: &Plan) -> [Vec<Block>; 3] {
    my_helper::doughnut(Writer { words }, plan)
}

/// Every section that has something to say, and the ending, which explains the hard words in them.
fn sections(writer: Writer<'_>, plan: &Plan) -> Vec<Section> {
    let mut sections: Vec<Section> = SECTIONS
        .iter()
        .map(|section| section(writer, plan))
        .filter(|section| !section.blocks.is_empty())
        .collect();
    sections.push(ending::section(writer, plan, &sections));
    sections
}

/// A whole document, ready for any reader.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// How it begins.
    pub front: Front,
    /// Its title: "Sam's support plan".
    pub title: Text,
    /// Whose it is and when it was written, for the head of every page.
    pub running_head: Line,
    /// The day it was written, for the head of every page: "23 November 2026".
    pub date: Text,
    /// The words at the foot of a page, with `{page}` and `{pages}` for the numbers: "Page {page} of {pages}".
    pub page_of: Text,
    /// Who it belongs to, for the foot of every page: "This plan belongs to Sam."
    pub belongs: Line,
    /// The heading of its table of contents.
    pub contents: Line,
    /// What is said when it is printed in several books.
    pub books: BookWords,
    /// Which of several books it is. None for a document that is one whole.
    pub which: Option<WhichBook>,
    /// Its main language and direction.
    pub language: Tongue,
    /// Its sections in order. Each starts with its own heading.
    pub sections: Vec<Section>,
}

impl Document {
    /// Whether it is a sheet with nothing but one section, whose heading is its title.
    pub fn is_one_section(&self) -> bool {
        self.front == Front::Title && self.sections.len() == 1 && self.which.is_none()
    }
}

/// How a document begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Front {
    /// With a cover, as a book.
    Cover,
    /// With its title above the first words, as a sheet.
    Title,
}

/// One part of the plan, under one heading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// The id of the step that fills it, where "Change" leads. Empty for parts that no step fills.
    pub step: String,
    /// The picture beside its heading, as a picture id.
    pub picture: String,
    /// Its heading.
    pub heading: Line,
    /// What it says, in order.
    pub blocks: Vec<Block>,
}

/// One idea, kept whole on paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Block {
    /// A heading inside a section, kept with what follows.
    Heading {
        /// The picture beside it, if any.
        picture: Option<Picture>,
        /// Its words.
        line: Line,
    },
    /// A picture at the start side, with words beside it: each line a sentence on a line of its own.
    Idea {
        /// The picture.
        picture: Option<Picture>,
        /// What it says. The first line is the strongest.
        lines: Vec<Line>,
    },
    /// The person's own words, exactly as typed, with a bar at the start side.
    OwnWords {
        /// What they answer: "Why it matters to me".
        label: Line,
        /// The words, a paragraph each.
        lines: Vec<Line>,
    },
    /// Several short answers under one label, each with its picture.
    List {
        /// What they answer, if the heading does not say it.
        label: Option<Line>,
        /// The answers.
        items: Vec<Item>,
    },
    /// What the hard words mean that stand in the sections.
    HardWords(Vec<HardWord>),
    /// A table. Its head is repeated on each page, and only a long row is split.
    Table(Table),
    /// Money to count: blocks for each part of the sum. The words beside it say all of it.
    Bar(Bar),
    /// A photo of the person's own.
    Photo {
        /// Its name among the photos that travel with the document.
        photo: String,
        /// What it shows.
        alt: Text,
    },
    /// A place to write by hand.
    WriteHere {
        /// What for.
        label: Line,
        /// How many lines.
        lines: u8,
    },
}

/// A hard word with what it means.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HardWord {
    /// The word and what it means.
    pub item: Item,
    /// The steps in whose sections it stands. None for a word that stands in every plan.
    pub steps: Vec<String>,
}

/// One short answer with its picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Its picture.
    pub picture: Option<Picture>,
    /// Its words.
    pub line: Line,
}

/// A picture with the words for people who cannot see it: one of the app's own, or a photo or drawing of the person's own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    /// Its id in `form::pictures`.
    pub id: String,
    /// The name of a photo that stands in its place, among those that travel with the document.
    pub photo: Option<String>,
    /// What it shows.
    pub alt: Text,
}

/// A table with one head row. The first cell of each row names the row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// What the table is about.
    pub caption: Line,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<TableRow>,
    /// The rows that add up, set apart from the rest.
    pub totals: Vec<TableRow>,
}

/// One column of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// Its head.
    pub head: Line,
    /// Its share of the width, against the other columns.
    pub share: u8,
    /// Whether it holds amounts, which stand at the end side.
    pub holds: Holds,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Holds {
    /// Words, at the start side.
    Words,
    /// Amounts, at the end side, so that the pence stand under each other.
    Amounts,
}

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TableRow {
    /// The picture at its start side, if any.
    pub picture: Option<Picture>,
    /// Its cells, each of one or more lines, as many as there are columns.
    pub cells: Vec<Vec<Line>>,
}

/// Money to count, in blocks of one size.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bar {
    /// Full blocks: in the plan and inside the number.
    pub planned: u16,
    /// Dashed blocks: left.
    pub left: u16,
    /// Striped blocks past the line: more than the number.
    pub more: u16,
    /// Whether there is a line where the number stands.
    pub line: BarLine,
    /// What the shapes mean, in words, for a key under the bar.
    pub key: Vec<(BarShape, Line)>,
}

/// Whether a number is known, and so drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum BarLine {
    /// A thick line where the number stands.
    Drawn,
    /// No number is known.
    None,
}

/// The shapes in the key of a bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum BarShape {
    /// A full block.
    Planned,
    /// A dashed block.
    Left,
    /// A striped block.
    More,
    /// The thick line.
    Line,
}

/// One line or paragraph: pieces of text, each in its own language.
pub type Line = Vec<Text>;

/// Words in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The words. They may hold isolating marks (U+2066 to U+2069), which are never drawn.
    pub words: String,
    /// Their language and direction.
    pub tongue: Tongue,
    /// How strongly they are said.
    pub weight: Weight,
}

/// A language as a document knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tongue {
    /// Its BCP 47 tag.
    pub tag: String,
    /// Which way it runs.
    pub direction: Way,
}

/// Which way words run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Way {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

/// How strongly words are said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Weight {
    /// As the rest.
    Plain,
    /// Bold.
    Strong,
}
