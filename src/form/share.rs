//! Who sees what: for each part of the plan, me alone, my helpers too, or the council as well.

use super::{Ask, Choice, Depth, Id, Kind, Page, Part, Question, Step, choice, question, says_as};

/// The step. Its questions are named after the steps that fill the parts.
pub const STEP: Step = Step {
    id: "share",
    picture: "private",
    part: Part::Go,
    depth: Depth::Short,
    minutes: 5,
    pages: &[
        about("about-me", "me", &[question("me", Kind::One(WHO))]),
        about("what-i-want", "goal", &[part("outcomes"), part("supports")]),
        about("money", "money", &[part("costs")]),
        about("safe", "safe", &[part("risks")]),
    ],
};

/// The parts that are for the person alone until they say otherwise.
pub const PRIVATE: &[Id] = &["risks"];

const WHO: &[Choice] = &[
    choice("only-me", "me"),
    choice("helpers", "with-help"),
    choice("council", "council"),
];

const fn part(step: Id) -> Question {
    says_as("me", question(step, Kind::One(WHO)))
}

const fn about(id: Id, picture: Id, questions: &'static [Question]) -> Page {
    Page::Ask(Ask {
        id,
        picture,
        word: None,
        questions,
    })
}
