//! My questions for the meeting: what the plan has to ask the council, and what I want to talk about, with room for answers.

use super::super::writer::Writer;
use super::super::{Block, Line, Section, Weight};
use crate::form::{self, Kind, Question, Step};
use crate::plan::check::{About, CheckRow, Outlook, check};
use crate::plan::{Answers, Place, Reading, Said, Stance};

/// The lines for each answer.
const ANSWER: u8 = 2;

/// The questions that the check asks, those that I marked, and room for more.
pub(super) fn section(writer: Writer<'_>, draft: &Answers, reading: &Reading) -> Section {
    let rows = check(draft, reading);
    let asked = rows.iter().filter(|row| row.outlook == Outlook::Ask);
    let asked = asked.map(|row| (picture_of(row), of_check(writer, row)));
    let marked = marked(writer, draft);
    let mut blocks = Vec::new();
    for (picture, lines) in asked.chain(marked) {
        blocks.push(Block::Idea {
            picture: Some(writer.picture(picture)),
            lines,
        });
        blocks.push(answer(writer));
    }
    blocks.push(Block::WriteHere {
        label: writer.line("paper-questions-more"),
        lines: 6,
    });
    Section {
        step: "check".to_owned(),
        picture: "question".to_owned(),
        heading: writer.strong("paper-my-questions"),
        blocks,
    }
}

fn answer(writer: Writer<'_>) -> Block {
    Block::WriteHere {
        label: writer.line("paper-questions-answer"),
        lines: ANSWER,
    }
}

fn picture_of(row: &CheckRow) -> &'static str {
    let step = row.leads_to().and_then(|spot| form::step(spot.step));
    step.map_or("question", |step| step.picture)
}

/// The question of the check, and what it says to ask.
fn of_check(writer: Writer<'_>, row: &CheckRow) -> Vec<Line> {
    let message = ["check-", row.id].concat();
    let what = match &row.about {
        Some(About::Row(said)) => plain(writer, said),
        Some(About::Question(step, question)) => writer.words.say(&[step, "-", question].concat()),
        None => String::new(),
    };
    let ask = [&message, ".ask"].concat();
    vec![
        writer.strong(&message),
        writer.line_with(&ask, &[("what", what.as_str().into())]),
    ]
}

/// What a thing is called, in the words of one line.
fn plain(writer: Writer<'_>, said: &Said) -> String {
    writer
        .name(said, "supports-list.untitled", Weight::Plain)
        .words
}

/// The questions of the form at which I said that I am not sure, or want to talk.
fn marked(writer: Writer<'_>, draft: &Answers) -> Vec<(&'static str, Vec<Line>)> {
    let mut all = Vec::new();
    for step in form::STEPS {
        for question in step
            .questions()
            .filter(|one| !matches!(one.kind, Kind::Notice))
        {
            let answer = draft.at(&Place::once(step.id, question.id));
            let stance = answer.and_then(|answer| answer.stance);
            if let Some(stance) = stance.and_then(in_words) {
                let title = writer.strong(&message(step, question));
                all.push((step.picture, vec![title, writer.line(stance)]));
            }
        }
    }
    all
}

fn message(step: &Step, question: &Question) -> String {
    [step.id, "-", question.id].concat()
}

fn in_words(stance: Stance) -> Option<&'static str> {
    match stance {
        Stance::NotSure => Some("paper-not-sure"),
        Stance::Talk => Some("paper-talk"),
        Stance::Skipped => None,
    }
}
