//! Questions and contacts: what I want to ask, whom I talked to, what they said and what comes next.

use super::{Begin, Depth, Kind, Order, Page, Part, Rows, Shape, Step, ask, page, question};

/// The step.
pub const STEP: Step = Step {
    id: "diary",
    picture: "diary",
    part: Part::Go,
    depth: Depth::Full,
    minutes: 5,
    pages: &[
        ask(
            "questions",
            "question",
            &[question("questions", Kind::Words)],
        ),
        Page::Rows(Rows {
            id: "list",
            picture: "diary",
            order: Order::AsAdded,
            begin: Begin::Blank,
            shape: Shape::List,
            none: None,
            pages: &[
                page(
                    "contact",
                    "phone",
                    &[question("who", Kind::Line), question("on", Kind::Day)],
                ),
                page("said", "talk", &[question("said", Kind::Words)]),
                page(
                    "then",
                    "later",
                    &[question("next", Kind::Words), question("chase", Kind::Day)],
                ),
            ],
        }),
    ],
};
