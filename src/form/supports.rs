//! What would help: free and ordinary help first, then paid help, each for one or more outcomes.

use super::{
    Area, Begin, Depth, Kind, OTHER, Order, Page, Part, Pick, Rows, Shape, Step, area, choice,
    page, question,
};

/// The step.
pub const STEP: Step = Step {
    id: "supports",
    picture: "support",
    part: Part::Want,
    depth: Depth::Short,
    minutes: 10,
    pages: &[Page::Rows(Rows {
        id: "list",
        picture: "support",
        order: Order::AsAdded,
        begin: Begin::Blank,
        shape: Shape::List,
        none: None,
        pages: &[
            page(
                "what",
                "support",
                &[question(
                    "what",
                    Kind::Bank {
                        areas: BANK,
                        pick: Pick::One,
                    },
                )],
            ),
            page(
                "outcomes",
                "goal",
                &[question(
                    "outcomes",
                    Kind::Link {
                        to: "outcomes",
                        pick: Pick::Many,
                    },
                )],
            ),
            page("who", "helper", &[question("who", Kind::Line)]),
            page(
                "when",
                "calendar",
                &[
                    question(
                        "often",
                        Kind::One(&[
                            choice("every-day", "day"),
                            choice("some-days", "week"),
                            choice("fortnight", "fortnight"),
                            choice("month", "month"),
                            choice("now-and-then", "now-and-then"),
                            choice("once", "once"),
                        ]),
                    ),
                    super::follow_up(
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
                        "often",
                        &["some-days", "fortnight"],
                    ),
                    question("hours", Kind::Count),
                ],
            ),
        ],
    })],
};

/// The area is the kind of help, and the order is the advice: paid help comes last.
const BANK: &[Area] = &[
    area(
        "me",
        "me",
        &[choice("do-it", "strong"), choice("learn-it", "learning")],
    ),
    area(
        "family",
        "family",
        &[
            choice("relative", "family"),
            choice("partner", "love"),
            choice("close", "hug"),
        ],
    ),
    area(
        "friends",
        "friends",
        &[choice("friend", "friend"), choice("neighbour", "neighbour")],
    ),
    area(
        "community",
        "community",
        &[
            choice("lunch-club", "eating"),
            choice("faith-group", "praying"),
            choice("peer-group", "group"),
            choice("library", "library"),
            choice("college", "college"),
            choice("place", "community"),
        ],
    ),
    area(
        "equipment",
        "equipment",
        &[
            choice("phone", "mobile"),
            choice("bus-pass", "bus"),
            choice("clock-pills", "medicine"),
            choice("alarm", "alarm"),
            choice("home-things", "accessible"),
        ],
    ),
    area(
        "helpers",
        "personal-assistant",
        &[
            choice("assistant", "personal-assistant"),
            choice("agency", "helper"),
            choice("support-worker", "support"),
            choice("sitter", "sitter"),
            choice("paid-person", "paid-people"),
        ],
    ),
    area(
        "places",
        "club",
        &[
            choice("day-place", "day-centre"),
            choice("club", "club"),
            choice("taxi", "taxi"),
            choice("travel-training", "travel-training"),
            choice("break-away", "rest"),
        ],
    ),
    area("own", "own-words", &[OTHER]),
];

/// The areas of help that is paid for. All other help is free or ordinary.
pub const PAID_HELP: &[super::Id] = &["helpers", "places"];
