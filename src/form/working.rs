//! What is working and what is not, as I see it and as others see it, each voice for itself.

use super::{
    Begin, Depth, Kind, OTHER, Order, Page, Part, Rows, Shape, Step, choice, page, question,
};

/// The step. Its fields are those of the tool "working, not working" in section 2e of the domain notes.
pub const STEP: Step = Step {
    id: "working",
    picture: "working",
    part: Part::About,
    depth: Depth::Full,
    minutes: 10,
    pages: &[Page::Rows(Rows {
        id: "list",
        picture: "working",
        order: Order::AsAdded,
        begin: Begin::Blank,
        shape: Shape::List,
        none: None,
        pages: &[
            page("what", "look", &[question("what", Kind::Words)]),
            page(
                "works",
                "working",
                &[question(
                    "works",
                    Kind::One(&[
                        choice("yes", "thumbs-up"),
                        choice("no", "thumbs-down"),
                        choice("both", "working"),
                    ]),
                )],
            ),
            page(
                "view",
                "talk",
                &[question(
                    "view",
                    Kind::One(&[
                        choice("me", "me"),
                        choice("family", "family"),
                        choice("worker", "helper"),
                        OTHER,
                    ]),
                )],
            ),
            page("next", "think", &[question("next", Kind::Words)]),
        ],
    })],
};
