//! Blank pages to fill in by pen: the questions of a short plan with the same pictures and words, and lines to write on.

use super::super::writer::Writer;
use super::super::{Block, Item, Section};
use crate::form::{Ask, Choice, Depth, Kind, OTHER, Page, Question, STEPS, Shown, Step};

/// A section for each step that every plan has and that asks something. Getting ready is about the app, and not on paper.
pub(super) fn sections(writer: Writer<'_>) -> Vec<Section> {
    let steps = STEPS
        .iter()
        .filter(|step| step.depth == Depth::Short && step.id != "start");
    let mut sections: Vec<Section> = steps.map(|step| section(writer, step)).collect();
    sections.retain(|section| !section.blocks.is_empty());
    if let Some(first) = sections.first_mut() {
        first.blocks.insert(0, how(writer));
    }
    sections
}

fn how(writer: Writer<'_>) -> Block {
    Block::Idea {
        picture: Some(writer.picture("own-words")),
        lines: vec![writer.strong("paper-blank-how")],
    }
}

fn section(writer: Writer<'_>, step: &'static Step) -> Section {
    let blocks = step.pages.iter().flat_map(|page| match page {
        Page::Ask(ask) if ask.depth == Depth::Short => of_page(writer, step, ask),
        Page::Ask(_) => Vec::new(),
        Page::Rows(rows) => {
            let asked = rows.pages.iter();
            asked.flat_map(|ask| of_page(writer, step, ask)).collect()
        }
    });
    Section {
        step: String::new(),
        picture: step.picture.to_owned(),
        heading: writer.strong(step.id),
        blocks: blocks.collect(),
    }
}

/// What a page asks. Where it asks several things it says first what it is about.
fn of_page(writer: Writer<'_>, step: &'static Step, ask: &Ask) -> Vec<Block> {
    let page = [step.id, "-", ask.id].concat();
    let asked = ask
        .questions
        .iter()
        .filter(|one| !matches!(one.kind, Kind::Notice | Kind::Language | Kind::Photo));
    let mut asked = asked
        .filter(|one| {
            matches!(
                one.shown,
                Shown::Always | Shown::When { .. } | Shown::Unless { .. }
            )
        })
        .peekable();
    if asked.peek().is_none() {
        return Vec::new();
    }
    let mut blocks = Vec::new();
    if ask.questions.len() > 1 {
        blocks.push(Block::Heading {
            picture: Some(writer.picture(ask.picture)),
            line: writer.strong(&page),
        });
    }
    for question in asked {
        blocks.extend(of_question(writer, step, question));
    }
    blocks
}

/// A question with its choices as pictures, or with lines.
fn of_question(writer: Writer<'_>, step: &'static Step, question: &'static Question) -> Vec<Block> {
    let label = [step.id, "-", question.id].concat();
    let choices = question
        .kind
        .choices()
        .filter(|choice| choice.id != OTHER.id);
    let items: Vec<Item> = choices
        .map(|choice| item(writer, step, question, choice))
        .collect();
    let own = |message: &str, lines| Block::WriteHere {
        label: writer.line(message),
        lines,
    };
    if items.is_empty() {
        let lines = if matches!(question.kind, Kind::Words | Kind::Link { .. }) {
            3
        } else {
            1
        };
        return vec![own(&label, lines)];
    }
    let mut blocks = vec![Block::List {
        label: Some(writer.strong(&label)),
        items,
    }];
    if question.kind.takes_own_words() {
        blocks.push(own("paper-own-words", 2));
    }
    blocks
}

fn item(writer: Writer<'_>, step: &Step, question: &Question, choice: &Choice) -> Item {
    Item {
        picture: Some(writer.picture(choice.picture)),
        line: writer.line(&question.choice_message(step.id, choice.id)),
    }
}
