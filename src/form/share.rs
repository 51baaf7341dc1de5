//! Who sees what: for each part of the plan, me alone, my helpers too, or the council as well.

use super::{
    Ask, Choice, Depth, Id, Kind, Page, Part, Question, Shown, Step, choice, question, says_as,
};

/// The step. Its questions are named after the steps that fill the parts.
pub const STEP: Step = Step {
    id: "share",
    picture: "private",
    part: Part::Go,
    depth: Depth::Short,
    minutes: 5,
    pages: &[
        about(
            "about-me",
            "me",
            &[
                question("me", Kind::One(WHO)),
                part("web"),
                part("culture"),
                part("communicate"),
                part("days"),
                part("working"),
                part("helpers"),
            ],
        ),
        about(
            "what-i-want",
            "goal",
            &[
                part("needs"),
                part("outcomes"),
                part("supports"),
                part("week"),
                part("helper"),
            ],
        ),
        about(
            "money",
            "money",
            &[part("costs"), part("manage"), part("spend")],
        ),
        about(
            "safe",
            "safe",
            &[
                part("risks"),
                part("backup"),
                part("carer"),
                part("decisions"),
            ],
        ),
        about(
            "after",
            "actions",
            &[
                part("actions"),
                part("answer"),
                part("diary"),
                part("spending"),
                part("review"),
            ],
        ),
    ],
};

/// The parts that are for the person alone until they say otherwise.
pub const PRIVATE: &[Id] = &["risks", "diary", "spending"];

const WHO: &[Choice] = &[
    choice("only-me", "me"),
    choice("helpers", "with-help"),
    choice("council", "council"),
];

/// Who sees what a step fills, asked where it holds something.
const fn part(step: Id) -> Question {
    let asked = says_as("me", question(step, Kind::One(WHO)));
    Question {
        shown: Shown::WhereSaid { step },
        ..asked
    }
}

const fn about(id: Id, picture: Id, questions: &'static [Question]) -> Page {
    Page::Ask(Ask {
        id,
        picture,
        depth: Depth::Short,
        questions,
    })
}
