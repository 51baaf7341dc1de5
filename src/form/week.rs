//! My week: what I do on which days, where I go, who I meet, and how much help that takes. Someone with a lot of support
//! also says when 2 helpers are there at once, and who is there at night: need 72 in section 1b of the domain notes.
//!
//! The fields are those of the perfect week, and of presence and contribution, in table 2e of the domain notes.

use super::{
    Ask, Begin, Depth, Kind, Order, Page, Part, Pick, Rows, Shape, Step, choice, follow_up,
    optional, page, question,
};

/// The step.
pub const STEP: Step = Step {
    id: "week",
    picture: "week",
    part: Part::Want,
    depth: Depth::Full,
    minutes: 15,
    pages: &[Page::Rows(Rows {
        id: "list",
        picture: "week",
        order: Order::AsAdded,
        begin: Begin::Blank,
        shape: Shape::Week,
        none: None,
        pages: &[
            page("what", "goal", &[question("what", Kind::Line)]),
            page(
                "when",
                "calendar",
                &[
                    question(
                        "days",
                        Kind::Many(&[
                            choice("mon", "monday"),
                            choice("tue", "tuesday"),
                            choice("wed", "wednesday"),
                            choice("thu", "thursday"),
                            choice("fri", "friday"),
                            choice("sat", "saturday"),
                            choice("sun", "sunday"),
                        ]),
                    ),
                    question(
                        "parts",
                        Kind::Many(&[
                            choice("morning", "morning"),
                            choice("afternoon", "afternoon"),
                            choice("evening", "evening"),
                            choice("night", "night"),
                        ]),
                    ),
                ],
            ),
            page(
                "place",
                "community",
                &[
                    question("where", Kind::Line),
                    question("who", Kind::Line),
                    question(
                        "taking-part",
                        Kind::One(&[
                            choice("there", "look"),
                            choice("join-in", "together"),
                            choice("give", "volunteer"),
                        ]),
                    ),
                ],
            ),
            page(
                "help",
                "support",
                &[
                    question(
                        "need",
                        Kind::One(&[
                            choice("by-myself", "strong"),
                            choice("with-help", "with-help"),
                        ]),
                    ),
                    optional(follow_up(
                        "support",
                        Kind::Link {
                            to: "supports",
                            pick: Pick::One,
                        },
                        "need",
                        &["with-help"],
                    )),
                    follow_up("hours", Kind::Count, "need", &["with-help"]),
                ],
            ),
            Ask {
                id: "rota",
                picture: "helper",
                depth: Depth::Big,
                questions: &[
                    follow_up(
                        "at-once",
                        Kind::One(&[choice("one", "helper"), choice("two", "together")]),
                        "need",
                        &["with-help"],
                    ),
                    follow_up(
                        "nights",
                        Kind::One(&[
                            choice("nobody", "strong"),
                            choice("call", "alarm"),
                            choice("sleep", "bed"),
                            choice("awake", "night"),
                        ]),
                        "parts",
                        &["night"],
                    ),
                ],
            },
        ],
    })],
};
