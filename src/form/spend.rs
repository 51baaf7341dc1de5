//! Spend now, pay less later: changes that cost more at the start. Section 3e of the domain notes.

use super::{Begin, Depth, Kind, Order, Page, Part, Rows, Shape, Step, page, question};

/// The step.
pub const STEP: Step = Step {
    id: "spend",
    picture: "invest",
    part: Part::Money,
    depth: Depth::Full,
    minutes: 10,
    pages: &[Page::Rows(Rows {
        id: "list",
        picture: "invest",
        word: None,
        order: Order::AsAdded,
        begin: Begin::Blank,
        shape: Shape::List,
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
    })],
};
