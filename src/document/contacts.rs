//! Questions and contacts: what I want to ask, and each talk in one row.

use super::Section;
use super::in_table::{RowOfWords, table};
use super::writer::Writer;
use crate::plan::Plan;
use crate::plan::diary::Contact;

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let diary = &plan.diary;
    let mut blocks = writer.said(&diary.questions, "paper-questions");
    let rows = diary.contacts.iter().map(|contact| row(writer, contact));
    let heads = [
        ("paper-contact-who", 3),
        ("paper-contact-said", 4),
        ("paper-contact-next", 4),
    ];
    blocks.extend(table(
        writer,
        "paper-contacts-table",
        &heads,
        rows.collect(),
    ));
    Section {
        step: "diary".to_owned(),
        picture: "diary".to_owned(),
        heading: writer.strong("paper-contacts"),
        blocks,
    }
}

fn row(writer: Writer<'_>, contact: &Contact) -> RowOfWords {
    let mut who = vec![writer.titled(&contact.who, "diary-list.untitled")];
    who.extend(contact.on.map(|day| writer.date(day)));
    let mut next = writer.lines(&contact.next);
    next.extend(writer.day("paper-chase", contact.chase));
    RowOfWords {
        picture: writer.picture("phone"),
        cells: vec![who, writer.lines(&contact.said), next],
    }
}
