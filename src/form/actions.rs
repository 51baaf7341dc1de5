//! What happens first: each thing to do to make the plan real, who does it, and by when.

use super::{
    Area, Begin, Depth, Kind, OTHER, Order, Page, Part, Pick, Rows, Shape, Step, area, choice,
    page, question,
};

/// The step.
pub const STEP: Step = Step {
    id: "actions",
    picture: "actions",
    part: Part::Go,
    depth: Depth::Short,
    minutes: 5,
    pages: &[Page::Rows(Rows {
        id: "list",
        picture: "actions",
        order: Order::AsAdded,
        begin: Begin::Offered,
        shape: Shape::List,
        none: None,
        pages: &[
            page(
                "what",
                "actions",
                &[question(
                    "what",
                    Kind::Bank {
                        areas: FIRST_STEPS,
                        pick: Pick::One,
                    },
                )],
            ),
            page("who", "me", &[question("who", Kind::Line)]),
            page(
                "when",
                "calendar",
                &[
                    question("by", Kind::Day),
                    question(
                        "done",
                        Kind::One(&[choice("yes", "yes"), choice("not-yet", "later")]),
                    ),
                ],
            ),
        ],
    })],
};

/// What people usually do first.
const FIRST_STEPS: &[Area] = &[
    area(
        "calls",
        "phone",
        &[
            choice("call-worker", "phone"),
            choice("tell-family", "family"),
            choice("ask-start", "money"),
        ],
    ),
    area(
        "people",
        "helper",
        &[
            choice("find-helper", "personal-assistant"),
            choice("call-agency", "helper"),
            choice("meet-helper", "meeting"),
        ],
    ),
    area(
        "paperwork",
        "bank",
        &[
            choice("open-account", "bank"),
            choice("get-insurance", "insurance"),
            choice("find-payroll", "payroll"),
        ],
    ),
    area(
        "out",
        "club",
        &[
            choice("join-club", "club"),
            choice("learn-travel", "travel-training"),
            choice("get-equipment", "equipment"),
        ],
    ),
    area("own", "own-words", &[OTHER]),
];
