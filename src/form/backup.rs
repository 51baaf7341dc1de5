//! My back-up plan: who to call, what cannot wait, and what to do when something goes wrong.
//!
//! The situations and what is asked of each are section 4b of the domain notes.

use super::{
    Area, Ask, Begin, Depth, Kind, OTHER, Order, Page, Part, Pick, Rows, Shape, Step, area, ask,
    choice, optional, page, question,
};

/// The step.
pub const STEP: Step = Step {
    id: "backup",
    picture: "backup",
    part: Part::Safe,
    depth: Depth::Short,
    minutes: 10,
    pages: &[
        Page::Ask(page(
            "who",
            "phone",
            &[question("name", Kind::Line), question("phone", Kind::Phone)],
        )),
        ask(
            "cannot-wait",
            "emergency",
            &[question(
                "cannot-wait",
                Kind::Many(&[
                    choice("medicine", "medicine"),
                    choice("toilet", "toilet"),
                    choice("food", "eating"),
                    choice("moving", "wheelchair"),
                    choice("company", "together"),
                    choice("washing", "washing"),
                    OTHER,
                ]),
            )],
        ),
        Page::Rows(Rows {
            id: "list",
            picture: "backup",
            order: Order::AsAdded,
            begin: Begin::Offered,
            shape: Shape::List,
            none: None,
            pages: SITUATION,
        }),
        ask(
            "out-of-hours",
            "night",
            &[question("out-of-hours", Kind::Phone)],
        ),
        Page::Ask(page(
            "where",
            "things",
            &[
                optional(question("where-keys", Kind::Line)),
                optional(question("where-medicine", Kind::Line)),
                optional(question("where-sheet", Kind::Line)),
            ],
        )),
    ],
};

/// What is asked about each thing that could happen.
const SITUATION: &[Ask] = &[
    page(
        "what",
        "warning",
        &[question(
            "what",
            Kind::Bank {
                areas: SITUATIONS,
                pick: Pick::One,
            },
        )],
    ),
    page(
        "call-first",
        "phone",
        &[
            question("first", Kind::Line),
            question("first-phone", Kind::Phone),
            question(
                "knows",
                Kind::Many(&[choice("knows-me", "friends"), choice("has-key", "key")]),
            ),
        ],
    ),
    page(
        "call-second",
        "phone",
        &[
            question("second", Kind::Line),
            question("second-phone", Kind::Phone),
        ],
    ),
    page(
        "must",
        "emergency",
        &[question(
            "must",
            Kind::Many(&[
                choice("medicine", "medicine"),
                choice("toilet", "toilet"),
                choice("food", "eating"),
                choice("safety", "safe"),
                OTHER,
            ]),
        )],
    ),
    page(
        "wait",
        "time",
        &[question(
            "wait",
            Kind::One(&[
                choice("minutes", "minutes"),
                choice("hour", "hour"),
                choice("hours", "hours"),
                choice("day", "day"),
            ]),
        )],
    ),
    Ask {
        id: "cost",
        picture: "savings",
        depth: Depth::Short,
        questions: &[optional(question(
            "cost",
            Kind::Link {
                to: "costs",
                pick: Pick::One,
            },
        ))],
    },
];

const SITUATIONS: &[Area] = &[
    area(
        "helper",
        "helper",
        &[
            choice("helper-ill", "helper-ill"),
            choice("helper-away", "holiday"),
            choice("helper-leaves", "leaves"),
            choice("no-show", "late"),
            choice("agency-stops", "agency-stops"),
        ],
    ),
    area(
        "home",
        "home",
        &[
            choice("bad-weather", "weather"),
            choice("no-transport", "no-transport"),
            choice("broken", "broken"),
            choice("power-cut", "power-cut"),
        ],
    ),
    area(
        "people",
        "health",
        &[
            choice("carer-ill", "carer-ill"),
            choice("hospital", "hospital"),
            choice("illness-around", "illness-around"),
        ],
    ),
    area(
        "money",
        "money",
        &[
            choice("money-late", "money-late"),
            choice("card-lost", "bank-card"),
        ],
    ),
    area("own", "own-words", &[OTHER]),
];
