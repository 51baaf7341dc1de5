//! What I spent: what to keep, and each thing that was paid for, with no blame for a receipt that is not there.

use super::{
    Begin, Depth, Kind, Order, Page, Part, Pick, Rows, Shape, Step, ask, choice, page, question,
};

/// The step.
pub const STEP: Step = Step {
    id: "spending",
    picture: "spending",
    part: Part::Go,
    depth: Depth::Full,
    minutes: 5,
    pages: &[
        ask("keep", "receipt", &[question("keep", Kind::Notice)]),
        Page::Rows(Rows {
            id: "list",
            picture: "spending",
            order: Order::AsAdded,
            begin: Begin::Blank,
            shape: Shape::List,
            none: None,
            pages: &[
                page("what", "shopping", &[question("what", Kind::Line)]),
                page(
                    "paid",
                    "coins",
                    &[question("on", Kind::Day), question("amount", Kind::Money)],
                ),
                page(
                    "cost",
                    "money",
                    &[question(
                        "cost",
                        Kind::Link {
                            to: "costs",
                            pick: Pick::One,
                        },
                    )],
                ),
                page(
                    "receipt",
                    "receipt",
                    &[question(
                        "receipt",
                        Kind::One(&[
                            choice("kept", "receipt"),
                            choice("lost", "receipt-lost"),
                            choice("none-given", "no-receipt"),
                        ]),
                    )],
                ),
            ],
        }),
    ],
};
