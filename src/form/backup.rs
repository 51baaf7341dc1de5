//! My back-up plan: who to call, what cannot wait, and what to do when something goes wrong.
//!
//! The situations and what is asked of each are section 4b of the domain notes.

use super::{
    Area, Ask, Begin, Depth, Id, Kind, OTHER, Order, Page, Part, Pick, Plans, Question, Rows,
    Shape, Step, area, ask, choice, follow_up, in_plans, optional, page, question, unless_chosen,
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
        &[about_me(question(
            "must",
            Kind::Many(&[
                choice("medicine", "medicine"),
                choice("toilet", "toilet"),
                choice("food", "eating"),
                choice("safety", "safe"),
                OTHER,
            ]),
        ))],
    ),
    page(
        "wait",
        "time",
        &[about_me(question(
            "wait",
            Kind::One(&[
                choice("minutes", "minutes"),
                choice("hour", "hour"),
                choice("hours", "hours"),
                choice("day", "day"),
            ]),
        ))],
    ),
    page(
        "they-must",
        "emergency",
        &[follow_up(
            "they-must",
            Kind::Many(&[
                choice("company", "together"),
                choice("medicine", "medicine"),
                choice("toilet", "toilet"),
                choice("food", "eating"),
                OTHER,
            ]),
            "what",
            ABOUT_THEM,
        )],
    ),
    page(
        "they-wait",
        "time",
        &[follow_up(
            "they-wait",
            Kind::One(&[
                choice("never", "no"),
                choice("hour", "hour"),
                choice("hours", "hours"),
                choice("day", "day"),
            ]),
            "what",
            ABOUT_THEM,
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

/// The situations in which the person that a carer looks after is without them.
pub const ABOUT_THEM: &[Id] = &["they-are-alone", "i-am-ill"];

/// A question about what I need myself.
const fn about_me(question: Question) -> Question {
    unless_chosen("what", ABOUT_THEM, question)
}

const SITUATIONS: &[Area] = &[
    in_plans(
        Plans::OfCarers,
        area(
            "cared-for",
            "carer",
            &[
                choice("they-are-alone", "lonely"),
                choice("i-am-ill", "carer-ill"),
            ],
        ),
    ),
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
