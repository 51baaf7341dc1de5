//! What it costs: the number I was told, and each cost with the support it pays for.
//!
//! The kinds of cost are table 3a of the domain notes.

use super::{
    Area, Ask, Begin, Choice, Depth, Kind, OTHER, Order, Page, Part, Pick, Rows, Shape, Step, area,
    ask, choice, follow_up, page, question,
};

/// The step.
pub const STEP: Step = Step {
    id: "costs",
    picture: "money",
    part: Part::Money,
    depth: Depth::Short,
    minutes: 15,
    pages: &[
        Page::Ask(Ask {
            id: "number",
            picture: "money",
            word: Some("personal-budget"),
            questions: &[
                question(
                    "told",
                    Kind::One(&[
                        choice("told", "yes"),
                        choice("roughly", "maybe"),
                        choice("not-told", "no"),
                    ]),
                ),
                follow_up("budget", Kind::Money, "told", &["told", "roughly"]),
                follow_up(
                    "per",
                    Kind::Bank {
                        areas: OFTEN,
                        pick: Pick::One,
                    },
                    "told",
                    &["told", "roughly"],
                ),
            ],
        }),
        ask(
            "year",
            "year",
            &[question(
                "year",
                Kind::One(&[choice("52", "calendar"), choice("365", "day")]),
            )],
        ),
        Page::Rows(Rows {
            id: "list",
            picture: "money",
            word: None,
            order: Order::AsAdded,
            begin: Begin::Blank,
            shape: Shape::List,
            pages: &[
                page(
                    "what",
                    "receipt",
                    &[question(
                        "what",
                        Kind::Bank {
                            areas: KINDS,
                            pick: Pick::One,
                        },
                    )],
                ),
                page(
                    "price",
                    "coins",
                    &[
                        question("amount", Kind::Money),
                        question("count", Kind::Count),
                        question(
                            "often",
                            Kind::Bank {
                                areas: OFTEN,
                                pick: Pick::One,
                            },
                        ),
                    ],
                ),
                page(
                    "part",
                    "calendar",
                    &[
                        question(
                            "weeks",
                            Kind::One(&[
                                choice("all", "year"),
                                choice("some", "weeks"),
                                choice("later", "start"),
                                choice("stops", "stop"),
                            ]),
                        ),
                        follow_up("weeks-used", Kind::Count, "weeks", &["some"]),
                        follow_up("from-week", Kind::Count, "weeks", &["later"]),
                        follow_up("until-week", Kind::Count, "weeks", &["stops"]),
                    ],
                ),
                page(
                    "payer",
                    "purse",
                    &[question(
                        "payer",
                        Kind::One(&[
                            choice("budget", "money"),
                            choice("me", "purse"),
                            choice("family", "family"),
                            choice("nhs", "hospital"),
                            choice("benefits", "benefits"),
                            choice("other", "own-words"),
                        ]),
                    )],
                ),
                page(
                    "support",
                    "support",
                    &[question(
                        "support",
                        Kind::Link {
                            to: "supports",
                            pick: Pick::One,
                        },
                    )],
                ),
            ],
        }),
    ],
};

/// How often money comes or goes. The usual ones are seen first.
const OFTEN: &[Area] = &[
    area("usual", "calendar", &USUAL),
    area(
        "other",
        "calendar",
        &[
            choice("fortnight", "fortnight"),
            choice("quarter", "quarter"),
            choice("term", "term"),
            choice("half-year", "half-year"),
        ],
    ),
];

const USUAL: [Choice; 5] = [
    choice("week", "every-week"),
    choice("four-weeks", "every-4-weeks"),
    choice("month", "every-month"),
    choice("year", "every-year"),
    choice("once", "just-once"),
];

/// The kinds of cost that are most often paid by the hour, so that the hours of a week say how many.
pub const PAID_BY_THE_HOUR: &[super::Id] = &["pa-wages", "agency", "self-employed", "carer-break"];

const KINDS: &[Area] = &[
    area(
        "helpers",
        "personal-assistant",
        &[
            choice("pa-wages", "personal-assistant"),
            choice("agency", "helper"),
            choice("self-employed", "support"),
            choice("pa-expenses", "tickets"),
        ],
    ),
    area(
        "out",
        "club",
        &[
            choice("activity", "club"),
            choice("day-activity", "day-centre"),
            choice("travel", "taxi"),
            choice("travel-training", "travel-training"),
        ],
    ),
    area(
        "breaks",
        "rest",
        &[
            choice("short-break", "holiday"),
            choice("carer-break", "carer"),
        ],
    ),
    area(
        "things",
        "equipment",
        &[choice("equipment", "equipment"), choice("tech", "mobile")],
    ),
    area(
        "boss",
        "payroll",
        &[
            choice("payroll", "payroll"),
            choice("insurance", "insurance"),
            choice("pa-recruit", "meeting"),
            choice("pa-training", "learning"),
        ],
    ),
    area(
        "pay-extras",
        "payslip",
        &[
            choice("pa-holiday", "holiday"),
            choice("pa-holiday-cover", "swap"),
            choice("pa-pension", "savings"),
            choice("pa-ni", "payslip"),
            choice("pa-sick", "ill"),
            choice("pa-redundancy", "letter"),
        ],
    ),
    area(
        "fees",
        "bank",
        &[
            choice("isf-fee", "bank"),
            choice("managed-fee", "bill"),
            choice("support-planning", "planner"),
            choice("interpreter", "interpreter"),
        ],
    ),
    area(
        "spare",
        "backup",
        &[choice("contingency", "savings"), OTHER],
    ),
];
