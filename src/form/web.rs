//! My web: the people, groups and places around me, how near each is, and who could help.
//!
//! The rings are those of the relationship circle, table 2e of the domain notes.

use super::{
    Begin, Depth, Kind, Order, Page, Part, Pick, Rows, Shape, Step, choice, follow_up, optional,
    page, question,
};

/// The step.
pub const STEP: Step = Step {
    id: "web",
    picture: "web",
    part: Part::About,
    depth: Depth::Short,
    minutes: 10,
    pages: &[Page::Rows(Rows {
        id: "list",
        picture: "web",
        order: Order::AsAdded,
        begin: Begin::Blank,
        shape: Shape::Web,
        none: None,
        pages: &[
            page("name", "friends", &[question("name", Kind::Line)]),
            page(
                "ring",
                "web",
                &[question(
                    "ring",
                    Kind::One(&[
                        choice("closest", "hug"),
                        choice("friends", "friends"),
                        choice("groups", "community"),
                        choice("paid", "paid-people"),
                    ]),
                )],
            ),
            page(
                "meet",
                "calendar",
                &[
                    question(
                        "often",
                        Kind::One(&[
                            choice("every-day", "day"),
                            choice("week", "every-week"),
                            choice("month", "every-month"),
                            choice("now-and-then", "now-and-then"),
                            choice("hardly-ever", "hardly-ever"),
                        ]),
                    ),
                    question(
                        "more",
                        Kind::One(&[
                            choice("more", "more"),
                            choice("fine", "thumbs-up"),
                            choice("less", "less"),
                        ]),
                    ),
                ],
            ),
            page(
                "helping",
                "help",
                &[
                    question(
                        "can-help",
                        Kind::One(&[
                            choice("yes", "yes"),
                            choice("perhaps", "maybe"),
                            choice("no", "no"),
                            choice("not-asked", "question"),
                        ]),
                    ),
                    follow_up("help", Kind::Words, "can-help", &["yes", "perhaps"]),
                    optional(follow_up(
                        "support",
                        Kind::Link {
                            to: "supports",
                            pick: Pick::Many,
                        },
                        "can-help",
                        &["yes", "perhaps"],
                    )),
                ],
            ),
        ],
    })],
};
