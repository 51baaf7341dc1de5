//! A sheet for each of three talks about a plan: getting ready, making it, and looking back at how it was made.
//!
//! The three are need 71 in section 1b of the domain notes.

use super::super::writer::Writer;
use super::super::{Block, Line, Section, Weight, actions, communicate, outcomes, who_helps};
use crate::form::{self, Id};
use crate::plan::Plan;

/// What to do at home before anyone comes.
const BEFORE: &[(Id, &str)] = &[
    ("letter", "paper-ready-letters"),
    ("money", "paper-ready-number"),
    ("good-at", "paper-ready-good"),
    ("barrier", "paper-ready-hard"),
    ("goal", "paper-ready-dream"),
    ("with-help", "paper-ready-person"),
];

/// What to note about the first talk, and on how many lines.
const FIRST_TALK: &[(&str, u8)] = &[
    ("paper-ready-when", 1),
    ("paper-ready-where", 1),
    ("paper-ready-who", 2),
    ("paper-ready-helps", 2),
    ("paper-ready-say", 4),
];

/// How people work together.
const TOGETHER: &[(Id, &str)] = &[
    ("talk", "paper-making-speak"),
    ("easy-words", "paper-making-words"),
    ("break", "paper-making-break"),
    ("freedom", "paper-making-no"),
];

/// The steps that are talked about while a plan is made.
pub const TALKED_ABOUT: &[Id] = &[
    "needs",
    "outcomes",
    "supports",
    "costs",
    "manage",
    "risks",
    "backup",
    "decisions",
];

/// What to note while a plan is made.
const NOTED: &[(&str, u8)] = &[
    ("paper-making-decided", 4),
    ("paper-making-open", 3),
    ("paper-making-who-does", 4),
    ("paper-making-next", 1),
];

/// What to ask once it is made.
const LOOKING_BACK: &[(&str, u8)] = &[
    ("paper-looking-good", 3),
    ("paper-looking-hard", 3),
    ("paper-looking-heard", 2),
    ("paper-looking-mine", 2),
    ("paper-looking-number", 1),
    ("paper-looking-learned", 3),
    ("paper-looking-next", 3),
];

/// Before the first talk: what to do, who can come, how to talk with me, and room for what is agreed.
pub(super) fn ready(writer: Writer<'_>, plan: &Plan) -> Vec<Section> {
    vec![
        own(
            "start",
            writer.strong("paper-ready-do"),
            ideas(writer, BEFORE),
        ),
        who_helps::section(writer, plan),
        communicate::section(writer, plan),
        own(
            "meeting",
            writer.strong("paper-ready-meeting"),
            lines(writer, FIRST_TALK),
        ),
    ]
}

/// While the plan is made: how people work together, what they talk about, what is in the plan so far, and room to write.
pub(super) fn making(writer: Writer<'_>, plan: &Plan) -> Vec<Section> {
    let steps = TALKED_ABOUT.iter().filter_map(|id| form::step(id));
    let parts = steps.map(|step| Block::Idea {
        picture: Some(writer.picture(step.picture)),
        lines: vec![
            writer.strong(step.id),
            writer.line(&[step.id, ".about"].concat()),
        ],
    });
    vec![
        own(
            "together",
            writer.strong("paper-making-agree"),
            ideas(writer, TOGETHER),
        ),
        own("list", writer.strong("paper-making-parts"), parts.collect()),
        wanted(writer, plan),
        actions::section(writer, plan),
        own(
            "own-words",
            writer.strong("paper-making-notes"),
            lines(writer, NOTED),
        ),
    ]
}

/// Once it is made: how it was for me.
pub(super) fn looking(writer: Writer<'_>) -> Section {
    own(
        "look",
        writer.strong("paper-looking"),
        lines(writer, LOOKING_BACK),
    )
}

/// What I want, by name.
fn wanted(writer: Writer<'_>, plan: &Plan) -> Section {
    let items = plan.outcomes.iter().map(|one| super::super::Item {
        picture: Some(writer.picture_of(&one.what, "goal")),
        line: outcomes::name(writer, one, Weight::Plain),
    });
    let items: Vec<_> = items.collect();
    let list = (!items.is_empty()).then_some(Block::List { label: None, items });
    Section {
        step: "outcomes".to_owned(),
        picture: "goal".to_owned(),
        heading: writer.strong("paper-outcomes"),
        blocks: list.into_iter().collect(),
    }
}

/// A part that no step fills.
pub(super) fn own(picture: &str, heading: Line, blocks: Vec<Block>) -> Section {
    Section {
        step: String::new(),
        picture: picture.to_owned(),
        heading,
        blocks,
    }
}

/// Pictures with a sentence beside each.
pub(super) fn ideas(writer: Writer<'_>, ideas: &[(Id, &str)]) -> Vec<Block> {
    let idea = |(picture, message): &(Id, &str)| Block::Idea {
        picture: Some(writer.picture(picture)),
        lines: vec![writer.line(message)],
    };
    ideas.iter().map(idea).collect()
}

/// Places to write, each with what for.
pub(super) fn lines(writer: Writer<'_>, places: &[(&str, u8)]) -> Vec<Block> {
    let place = |(message, lines): &(&str, u8)| Block::WriteHere {
        label: writer.line(message),
        lines: *lines,
    };
    places.iter().map(place).collect()
}
