//! Documents made by hand, to see each block on paper.

mod english;
mod long;
mod urdu;

use my_support_plan::document::{
    Block, BookWords, Column, Holds, Item, Line, Picture, Section, Table, TableRow, Text, Tongue,
    Way, Weight,
};
use my_support_plan::form::pictures::picture_of;

pub use english::{english, english_with_urdu};
pub use long::long;
pub use urdu::urdu;

/// A drawing of a person by the sea as a photo, 120 dots wide and 160 high.
pub const PHOTO: &[u8] = include_bytes!("photo.jpg");

/// Words in a language.
pub fn said(words: &str, tag: &str) -> Text {
    let direction = if tag == "ur" {
        Way::RightToLeft
    } else {
        Way::LeftToRight
    };
    let tongue = Tongue {
        tag: tag.to_owned(),
        direction,
    };
    Text {
        words: words.to_owned(),
        tongue,
        weight: Weight::Plain,
    }
}

/// A line in English.
pub fn en(words: &str) -> Line {
    vec![said(words, "en")]
}

/// A line in Urdu.
pub fn ur(words: &str) -> Line {
    vec![said(words, "ur")]
}

/// The line in bold.
pub fn strong(line: Line) -> Line {
    line.into_iter()
        .map(|text| Text {
            weight: Weight::Strong,
            ..text
        })
        .collect()
}

/// What is said of several books.
pub fn books(book_of: &str, contents: &str, in_book: &str, between: &str, tag: &str) -> BookWords {
    BookWords {
        book_of: said(book_of, tag),
        contents: strong(vec![said(contents, tag)]),
        in_book: said(in_book, tag),
        between: said(between, tag),
        parts: Vec::new(),
    }
}

/// The id of a picture that is packed, so that no paper here asks for one that nobody would see.
#[track_caller]
fn packed(id: &str) -> String {
    assert!(picture_of(id).is_some(), "no picture is called '{id}'");
    id.to_owned()
}

/// A picture that is decoration.
fn picture(id: &str) -> Option<Picture> {
    (!id.is_empty()).then(|| Picture {
        photo: None,
        id: packed(id),
        alt: said("", "en"),
    })
}

/// An idea with its picture.
pub fn idea(id: &str, lines: Vec<Line>) -> Block {
    Block::Idea {
        picture: picture(id),
        lines,
    }
}

/// An idea with a picture that says something.
pub fn shown(id: &str, alt: Text, lines: Vec<Line>) -> Block {
    Block::Idea {
        picture: Some(Picture {
            photo: None,
            id: packed(id),
            alt,
        }),
        lines,
    }
}

/// A heading inside a section.
pub fn heading(id: &str, line: Line) -> Block {
    Block::Heading {
        picture: picture(id),
        line,
    }
}

/// The person's own words.
pub fn own_words(label: Line, lines: Vec<Line>) -> Block {
    Block::OwnWords { label, lines }
}

/// A list of pictures with words.
pub fn list(label: Option<Line>, items: Vec<(&str, Line)>) -> Block {
    let item = |(id, line)| Item {
        picture: picture(id),
        line,
    };
    Block::List {
        label,
        items: items.into_iter().map(item).collect(),
    }
}

/// A section.
pub fn section(step: &str, picture: &str, heading: Line, blocks: Vec<Block>) -> Section {
    Section {
        step: step.to_owned(),
        picture: packed(picture),
        heading,
        blocks,
    }
}

/// A row of a table.
pub fn row(id: &str, cells: [Vec<Line>; 3]) -> TableRow {
    TableRow {
        picture: picture(id),
        cells: cells.into(),
    }
}

/// A table of what things cost.
pub fn costs(caption: Line, heads: [Line; 3], rows: Vec<TableRow>, total: [Vec<Line>; 3]) -> Block {
    let kinds = [(Holds::Words, 5), (Holds::Words, 3), (Holds::Amounts, 2)];
    let column = |(head, (holds, share))| Column { head, share, holds };
    let columns = heads.into_iter().zip(kinds).map(column).collect();
    Block::Table(Table {
        caption,
        columns,
        rows,
        totals: vec![row("", total)],
    })
}
