//! The person who looks after me: what they do for me, and a page of their own.

use super::writer::Writer;
use super::{Block, Item, Line, Section, Weight};
use crate::form::Choice;
use crate::plan::Plan;
use crate::plan::carer::Carer;

/// The section: who looks after me, and who does when they cannot. Without anyone, it says so in one line.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let carer = &plan.carer;
    let mut lines: Vec<Line> = Vec::new();
    if let Some(name) = &carer.name.words {
        let line = vec![writer.own_line(name, Weight::Strong)];
        lines.push(writer.noted(line, &carer.name));
    }
    lines.extend(said_in_sentences(writer, carer));
    lines.extend(step_in(writer, carer));
    let picture = if carer.there.has("no") { "me" } else { "carer" };
    let mut blocks = Vec::new();
    if !lines.is_empty() {
        blocks.push(Block::Idea {
            picture: Some(writer.picture(picture)),
            lines,
        });
    }
    Section {
        step: "carer".to_owned(),
        picture: "carer".to_owned(),
        heading: writer.strong("paper-carer"),
        blocks,
    }
}

/// The carer's own page. It speaks as the carer, and they can show it to the council themselves.
pub fn own_page(writer: Writer<'_>, plan: &Plan) -> Section {
    let carer = &plan.carer;
    let mut blocks = Vec::new();
    if carer.is_there() {
        for (said, message) in [
            (&carer.does, "paper-carer-does"),
            (&carer.willing, "paper-carer-willing"),
            (&carer.will_not, "paper-carer-will-not"),
            (&carer.rest, "paper-carer-break"),
        ] {
            blocks.extend(writer.said(said, message));
        }
        blocks.extend(hard(writer, carer));
        if !blocks.is_empty() || carer.assessment.is_given() {
            blocks.push(right(writer, carer));
        }
    }
    let heading = match &carer.name.words {
        Some(name) => {
            let values = [("name", name.text.as_str().into())];
            vec![writer.text("paper-carer-page-named", Weight::Strong, &values)]
        }
        None => writer.strong("paper-carer-page"),
    };
    Section {
        step: "carer".to_owned(),
        picture: "carer".to_owned(),
        heading,
        blocks,
    }
}

/// Whether there is someone, what they do, and whether they can and want to: a line each.
fn said_in_sentences(writer: Writer<'_>, carer: &Carer) -> Vec<Line> {
    let mut lines = writer.sentences(&carer.there);
    let mut does: Vec<Line> = carer
        .does
        .printed()
        .map(|choice| writer.choice(&carer.does, choice))
        .collect();
    if let Some(words) = &carer.does.words {
        does.push(vec![writer.own_line(words, Weight::Plain)]);
    }
    if !does.is_empty() {
        let does = writer.noted(writer.joined(does), &carer.does);
        lines.push(labelled(writer, "paper-carer-does-for-me", does));
    }
    if let Some(choice) = carer.willing.chosen.first() {
        let willing = writer.choice(&carer.willing, choice);
        lines.push(labelled(writer, "paper-carer-wants", willing));
    }
    lines
}

/// "If they cannot help: Priya, 01632 960123".
fn step_in(writer: Writer<'_>, carer: &Carer) -> Option<Line> {
    let name = carer.step_in_name.words.as_ref();
    let phone = carer.step_in_phone.words.as_ref();
    let name = name.map(|name| {
        let line = vec![writer.own_line(name, Weight::Strong)];
        writer.noted(line, &carer.step_in_name)
    });
    let phone = phone.map(|phone| {
        let digits = writer.words.left_to_right(phone.text.trim());
        vec![writer.plain(digits, Weight::Strong)]
    });
    let said: Vec<Line> = name.into_iter().chain(phone).collect();
    (!said.is_empty()).then(|| labelled(writer, "paper-carer-step-in", writer.joined(said)))
}

/// The carer's right to an assessment of their own, and how far it is.
fn right(writer: Writer<'_>, carer: &Carer) -> Block {
    let mut lines = vec![
        writer.strong("paper-carer-right"),
        writer.line("paper-carer-right.why"),
    ];
    if let Some(choice) = carer.assessment.chosen.first() {
        let assessment = writer.choice(&carer.assessment, choice);
        lines.push(labelled(writer, "paper-carer-assessment", assessment));
    }
    Block::Idea {
        picture: Some(writer.picture("letter")),
        lines,
    }
}

/// What is hard for the carer, each with the words of the law beside it.
fn hard(writer: Writer<'_>, carer: &Carer) -> Vec<Block> {
    let mut blocks = writer.said(&carer.hard, "paper-carer-hard");
    if let Some(Block::List { items, .. }) = blocks.first_mut() {
        for (item, choice) in items.iter_mut().zip(carer.hard.printed()) {
            beside_law(writer, carer, item, choice);
        }
    }
    blocks
}

fn beside_law(writer: Writer<'_>, carer: &Carer, item: &mut Item, choice: &Choice) {
    if let Some(law) = writer.law(&carer.hard, choice) {
        item.line.push(super::supports::between(writer));
        item.line.extend(law);
    }
}

fn labelled(writer: Writer<'_>, label: &str, said: Line) -> Line {
    let mut line = vec![
        writer.text(label, Weight::Plain, &[]),
        super::supports::between(writer),
    ];
    line.extend(said);
    line
}
