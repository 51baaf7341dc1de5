//! Where am I: from the first talk about what I need to a life with support, in eight stages.
//!
//! The stages are those of section 2a of the domain notes, with "find out what I need" before them.

use super::{Area, Ask, Depth, Kind, Page, Part, Pick, Step, area, choice, question};

/// The step.
pub const STEP: Step = Step {
    id: "stage",
    picture: "map",
    part: Part::Start,
    depth: Depth::Full,
    minutes: 2,
    pages: &[Page::Ask(Ask {
        id: "now",
        picture: "map",
        depth: Depth::Short,
        questions: &[question(
            "now",
            Kind::Bank {
                areas: STAGES,
                pick: Pick::One,
            },
        )],
    })],
};

/// The stages, in the order in which most people meet them.
pub const STAGES: &[Area] = &[
    area(
        "before",
        "talk",
        &[choice("needs", "talk"), choice("number", "money")],
    ),
    area(
        "planning",
        "plan",
        &[choice("plan", "plan"), choice("agree", "agree")],
    ),
    area(
        "living",
        "home",
        &[
            choice("money", "bank"),
            choice("support", "personal-assistant"),
            choice("life", "happy"),
            choice("review", "review"),
        ],
    ),
];
