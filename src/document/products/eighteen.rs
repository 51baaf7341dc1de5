//! What changes when a young person turns 18, for ages 14 to 25: need 23 in section 1b of the domain notes.
//!
//! The law behind it: Care Act 2014 sections 25(11), 58 and 67, Children Act 1989 section 17ZH, Mental Capacity Act 2005
//! section 2(5), Children and Families Act 2014 sections 42 and 45, and the code of practice on EHC plans, chapter 8.

use super::super::writer::Writer;
use super::super::{Block, Line, Section, Table, TableRow};
use super::meetings::{ideas, lines, own};
use crate::form::Id;

/// What changes: its picture, and its message with what was before and what comes.
const CHANGES: &[(Id, &str)] = &[
    ("council", "eighteen-team"),
    ("decide", "eighteen-decide"),
    ("benefits", "eighteen-benefits"),
    ("money", "eighteen-pay"),
    ("doctor", "eighteen-health"),
    ("learning", "eighteen-learn"),
];

/// What a young person may ask for.
const RIGHTS: &[(Id, &str)] = &[
    ("look-closely", "eighteen-ask"),
    ("calendar", "eighteen-goes-on"),
    ("together", "eighteen-together"),
    ("meeting", "eighteen-year-9"),
    ("my-say", "eighteen-advocate"),
];

/// What to think about for an adult life.
const WISHES: &[(&str, u8)] = &[
    ("eighteen-wish-travel", 2),
    ("eighteen-wish-work", 2),
    ("eighteen-wish-friends", 2),
    ("eighteen-wish-home", 2),
    ("eighteen-wish-money", 2),
];

/// Who helps with the change.
const PEOPLE: &[(&str, u8)] = &[
    ("eighteen-who-school", 1),
    ("eighteen-who-child", 1),
    ("eighteen-who-adult", 1),
];

/// Its sections: what changes, my rights, what I want, and who helps.
pub(super) fn sections(writer: Writer<'_>) -> Vec<Section> {
    vec![
        own(
            "change",
            writer.strong("paper-eighteen-changes"),
            vec![changes(writer), ehc(writer)],
        ),
        own("my-say", writer.strong("rights"), ideas(writer, RIGHTS)),
        own(
            "goal",
            writer.strong("paper-eighteen-wishes"),
            lines(writer, WISHES),
        ),
        own(
            "with-help",
            writer.strong("paper-eighteen-people"),
            lines(writer, PEOPLE),
        ),
    ]
}

/// What an EHC plan is.
fn ehc(writer: Writer<'_>) -> Block {
    Block::Idea {
        picture: Some(writer.picture("learning")),
        lines: vec![writer.strong("word-ehc"), writer.line("word-ehc.means")],
    }
}

fn changes(writer: Writer<'_>) -> Block {
    let row = |(picture, message): &(Id, &str)| TableRow {
        picture: Some(writer.picture(picture)),
        cells: vec![
            vec![writer.strong(message)],
            vec![writer.line(&[message, ".before"].concat())],
            vec![writer.line(&[message, ".after"].concat())],
        ],
    };
    Block::Table(Table {
        caption: Line::new(),
        columns: vec![
            writer.column("paper-eighteen-what", 2),
            writer.column("paper-eighteen-before", 3),
            writer.column("paper-eighteen-after", 3),
        ],
        rows: CHANGES.iter().map(row).collect(),
        totals: Vec::new(),
    })
}
