//! One paper in two languages: each sentence in the language of the person, and under it in English, which the council reads.
//!
//! Both come from one plan, so they have one shape. What is the same in both stands once: a picture, an amount, a phone number,
//! a day, and the words that the person typed, in the language in which they typed them. Under those is a line to write on, in
//! English, if someone helps.

use super::writer::Writer;
use super::{
    Bar, Block, Column, Document, HardWord, Item, Line, Section, Table, TableRow, Text, Tongue,
    Weight,
};
use crate::i18n::Words;
use crate::i18n::languages::ENGLISH;

/// Between a few words and the same in English, where both stand on one line.
const BETWEEN: &str = " / ";

/// A document with the same document in English. One in English stays as it is.
pub fn with_english(own: Document, english: &Document, words: &Words) -> Document {
    if words.language() == &ENGLISH || own.sections.len() != english.sections.len() {
        return own;
    }
    let writer = Writer { words };
    let sections = own.sections.into_iter().zip(&english.sections);
    Document {
        running_head: on_one_line(own.running_head, &english.running_head),
        belongs: named(writer, on_one_line(own.belongs, &english.belongs)),
        contents: on_one_line(own.contents, &english.contents),
        sections: sections
            .map(|(own, english)| section(writer, own, english))
            .collect(),
        ..own
    }
}

/// The names of the two languages, at the foot of each page: the first in its own script too.
fn named(writer: Writer<'_>, mut foot: Line) -> Line {
    let language = writer.words.language();
    let own = Text {
        words: language.own_name.to_owned(),
        tongue: Tongue::of(language),
        weight: Weight::Strong,
    };
    let name = [", ", language.english_name, BETWEEN, ENGLISH.english_name].concat();
    foot.extend([
        writer.plain(String::from(" "), Weight::Plain),
        own,
        english(&name),
    ]);
    foot
}

/// A few words and the same in English on one line. What is the same in both stands once.
fn on_one_line(own: Line, other: &Line) -> Line {
    if other.is_empty() || says_the_same(&own, other) {
        return own;
    }
    let mut line = own;
    if !line.is_empty() {
        line.push(english(BETWEEN));
    }
    line.extend(other.iter().cloned());
    line
}

/// Each line, and the same in English under it.
fn each_line(own: Vec<Line>, other: &[Line]) -> Vec<Line> {
    if own.len() != other.len() {
        let more = other
            .iter()
            .filter(|line| !own.iter().any(|one| says_the_same(one, line)));
        let more: Vec<Line> = more.cloned().collect();
        return own.into_iter().chain(more).collect();
    }
    let pairs = own.into_iter().zip(other);
    pairs
        .flat_map(|(own, other)| {
            let other = (!says_the_same(&own, other)).then(|| other.clone());
            [Some(own), other].into_iter().flatten()
        })
        .collect()
}

fn section(writer: Writer<'_>, own: Section, other: &Section) -> Section {
    let blocks = if own.blocks.len() == other.blocks.len() {
        let pairs = own.blocks.into_iter().zip(&other.blocks);
        pairs
            .flat_map(|(own, other)| block(writer, own, other))
            .collect()
    } else {
        own.blocks
            .into_iter()
            .chain(other.blocks.iter().cloned())
            .collect()
    };
    Section {
        heading: on_one_line(own.heading, &other.heading),
        blocks,
        ..own
    }
}

/// A block in both languages. One that has another shape in English is followed by it.
fn block(writer: Writer<'_>, own: Block, other: &Block) -> Vec<Block> {
    let both = match (own, other) {
        (Block::Heading { picture, line }, Block::Heading { line: other, .. }) => {
            let line = on_one_line(line, other);
            Block::Heading { picture, line }
        }
        (Block::Idea { picture, lines }, Block::Idea { lines: other, .. }) => {
            let lines = each_line(lines, other);
            Block::Idea { picture, lines }
        }
        (Block::OwnWords { label, lines }, Block::OwnWords { label: other, .. }) => {
            return own_words(writer, on_one_line(label, other), lines);
        }
        (
            Block::List { label, items },
            Block::List {
                label: head,
                items: other,
            },
        ) => {
            let label = label.map(|label| match head {
                Some(head) => on_one_line(label, head),
                None => label,
            });
            let items = each_item(items, other);
            Block::List { label, items }
        }
        (Block::HardWords(words), Block::HardWords(other)) => {
            let items = words.iter().map(|word| word.item.clone()).collect();
            let others: Vec<Item> = other.iter().map(|word| word.item.clone()).collect();
            let items = each_item(items, &others).into_iter();
            let words = words.into_iter().zip(items);
            Block::HardWords(
                words
                    .map(|(word, item)| HardWord { item, ..word })
                    .collect(),
            )
        }
        (Block::Table(table), Block::Table(other)) => Block::Table(whole_table(table, other)),
        (Block::Bar(bar), Block::Bar(other)) => {
            let key = bar.key.into_iter().zip(&other.key);
            let key = key.map(|((shape, line), (_, other))| (shape, on_one_line(line, other)));
            Block::Bar(Bar {
                key: key.collect(),
                ..bar
            })
        }
        (Block::WriteHere { label, lines }, Block::WriteHere { label: other, .. }) => {
            let label = on_one_line(label, other);
            Block::WriteHere { label, lines }
        }
        (photo @ Block::Photo { .. }, Block::Photo { .. }) => photo,
        (own, other) => return vec![own, other.clone()],
    };
    vec![both]
}

/// Words stay in the language in which they were typed, and leave a line for someone to put them into English.
fn own_words(writer: Writer<'_>, label: Line, lines: Vec<Line>) -> Vec<Block> {
    let typed = lines.iter().flatten();
    let is_english = typed.into_iter().all(|text| text.tongue.tag == ENGLISH.tag);
    let own = Block::OwnWords { label, lines };
    let write = (!is_english).then(|| Block::WriteHere {
        label: on_one_line(
            writer.line("paper-in-english"),
            &vec![english("In English")],
        ),
        lines: 1,
    });
    [Some(own), write].into_iter().flatten().collect()
}

fn each_item(own: Vec<Item>, other: &[Item]) -> Vec<Item> {
    let pairs = own.into_iter().enumerate();
    pairs
        .map(|(place, item)| match other.get(place) {
            Some(other) => Item {
                line: on_one_line(item.line, &other.line),
                ..item
            },
            None => item,
        })
        .collect()
}

fn whole_table(own: Table, other: &Table) -> Table {
    let columns = own.columns.into_iter().zip(&other.columns);
    let columns = columns.map(|(column, other)| Column {
        head: on_one_line(column.head, &other.head),
        ..column
    });
    Table {
        caption: on_one_line(own.caption, &other.caption),
        columns: columns.collect(),
        rows: each_row(own.rows, &other.rows),
        totals: each_row(own.totals, &other.totals),
    }
}

fn each_row(own: Vec<TableRow>, other: &[TableRow]) -> Vec<TableRow> {
    let rows = own.into_iter().zip(other);
    rows.map(|(row, other)| {
        let cells = row.cells.into_iter().zip(&other.cells);
        TableRow {
            cells: cells.map(|(own, other)| each_line(own, other)).collect(),
            ..row
        }
    })
    .collect()
}

fn english(words: &str) -> Text {
    Text {
        words: words.to_owned(),
        tongue: Tongue::of(&ENGLISH),
        weight: Weight::Plain,
    }
}

/// Whether two lines say the same, letter by letter: an amount, a phone number, a name, or words that were typed. Marks of
/// direction, which only some languages need around them, say nothing.
fn says_the_same(one: &Line, other: &Line) -> bool {
    const MARKS: [char; 7] = [
        '\u{200e}', '\u{200f}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{61c}',
    ];
    let letters = |line: &Line| -> Vec<char> {
        let letters = line.iter().flat_map(|text| text.words.chars());
        letters.filter(|letter| !MARKS.contains(letter)).collect()
    };
    letters(one) == letters(other)
}
