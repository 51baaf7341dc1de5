//! Spend now, pay less later: changes that cost more at the start. Section 3e of the domain notes.

use super::{
    Begin, Depth, Kind, Nothing, Order, Page, Part, Rows, Shape, Step, ask, choice, page, question,
};

/// The step.
pub const STEP: Step = Step {
    id: "spend",
    picture: "invest",
    part: Part::Money,
    depth: Depth::Full,
    minutes: 10,
    pages: &[
        ask(
            "wanted",
            "think",
            &[question(
                "wanted",
                Kind::One(&[choice("yes", "yes"), choice("no", "no")]),
            )],
        ),
        Page::Rows(Rows {
            id: "list",
            picture: "invest",
            order: Order::AsAdded,
            begin: Begin::Blank,
            shape: Shape::List,
            none: Some(Nothing {
                question: "wanted",
                chosen: "no",
            }),
            pages: &[
                page("name", "change", &[question("name", Kind::Line)]),
                page(
                    "old-weekly",
                    "coins",
                    &[question("old-weekly", Kind::Money)],
                ),
                page(
                    "start",
                    "just-once",
                    &[
                        question("one-off", Kind::Money),
                        question("overlap", Kind::Count),
                    ],
                ),
                page(
                    "new-weekly",
                    "savings",
                    &[question("new-weekly", Kind::Money)],
                ),
                page("gain", "happy", &[question("gain", Kind::Words)]),
            ],
        }),
    ],
};
