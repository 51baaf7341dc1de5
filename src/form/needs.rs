//! What I need: each thing that I find hard, how it is for me, and what the council said.
//!
//! The choices are the ten outcomes of the law on who gets help (section 2b of the domain notes). Its own words stand
//! beside our easy ones, as `.law`.

use super::{
    Area, Begin, Depth, Kind, OTHER, Order, Page, Part, Pick, Rows, Shape, Step, area, choice,
    follow_up, page, question,
};

/// The step.
pub const STEP: Step = Step {
    id: "needs",
    picture: "needs",
    part: Part::Want,
    depth: Depth::Short,
    minutes: 10,
    pages: &[Page::Rows(Rows {
        id: "list",
        picture: "needs",
        order: Order::AsAdded,
        begin: Begin::Offered,
        shape: Shape::List,
        none: None,
        pages: &[
            page(
                "what",
                "needs",
                &[question(
                    "what",
                    Kind::Bank {
                        areas: PARTS_OF_LIFE,
                        pick: Pick::One,
                    },
                )],
            ),
            page(
                "unable",
                "help",
                &[question(
                    "unable",
                    Kind::Many(&[
                        choice("with-help", "with-help"),
                        choice("pain", "pain"),
                        choice("unsafe", "unsafe"),
                        choice("longer", "takes-long"),
                        choice("alone", "me"),
                    ]),
                )],
            ),
            page("day", "day", &[question("day", Kind::Words)]),
            page(
                "answer",
                "letter",
                &[
                    question(
                        "council",
                        Kind::One(&[
                            choice("yes", "yes"),
                            choice("no", "no"),
                            choice("not-asked", "later"),
                        ]),
                    ),
                    follow_up(
                        "way",
                        Kind::One(&[
                            choice("another", "change"),
                            choice("free", "community"),
                            choice("challenge", "ask"),
                        ]),
                        "council",
                        &["no"],
                    ),
                    follow_up("another-way", Kind::Words, "council", &["no"]),
                ],
            ),
        ],
    })],
};

/// The ten outcomes of regulation 2, in the order of the law inside each area.
const PARTS_OF_LIFE: &[Area] = &[
    area(
        "body",
        "washing",
        &[
            choice("nutrition", "eating"),
            choice("hygiene", "shower"),
            choice("toilet", "toilet"),
            choice("clothed", "clothes"),
        ],
    ),
    area(
        "home",
        "home",
        &[
            choice("home-safe", "safe"),
            choice("home-clean", "cleaning"),
        ],
    ),
    area(
        "life",
        "friends",
        &[
            choice("relationships", "love"),
            choice("work-learn", "work"),
            choice("community", "bus"),
            choice("child-care", "parent"),
        ],
    ),
    area("own", "own-words", &[OTHER]),
];
