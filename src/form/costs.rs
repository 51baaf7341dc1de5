//! What it costs: the number I was told, my part of it, and each cost with the support it pays for.
//!
//! The kinds of cost are table 3a of the domain notes, and my part is its section 3g.

use super::manage::FOR_ME;
use super::{
    Area, Ask, Begin, Choice, Depth, Kind, OTHER, Order, Page, Part, Pick, Plans, Question, Rows,
    Shape, Shown, Step, area, ask, choice, follow_up, page, question,
};

/// The step.
pub const STEP: Step = Step {
    id: "costs",
    picture: "money",
    part: Part::Money,
    depth: Depth::Short,
    minutes: 20,
    pages: &[
        Page::Ask(Ask {
            id: "number",
            picture: "money",
            depth: Depth::Short,
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
        Page::Ask(Ask {
            id: "my-part",
            picture: "purse",
            depth: Depth::Short,
            questions: MY_PART,
        }),
        Page::Ask(Ask {
            id: "extra-costs",
            picture: "bill",
            depth: Depth::Short,
            questions: &[Question {
                // It is about a disability of one's own, which is not why a carer plans.
                shown: Shown::In(Plans::OfOthers),
                ..question(
                    "extra-costs",
                    Kind::Bank {
                        areas: EXTRA_COSTS,
                        pick: Pick::Many,
                    },
                )
            }],
        }),
        ask(
            "pay-pattern",
            "bank",
            &[question(
                "pay-pattern",
                Kind::One(&[
                    choice("four-weeks", "every-4-weeks"),
                    choice("month", "every-month"),
                    choice("days", "day"),
                    choice("once", "just-once"),
                ]),
            )],
        ),
        Page::Rows(Rows {
            id: "list",
            picture: "money",
            order: Order::AsAdded,
            begin: Begin::Blank,
            shape: Shape::List,
            none: None,
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
                        follow_up(
                            "pa-hours",
                            Kind::One(&[choice("same", "yes"), choice("change", "change")]),
                            "what",
                            &["pa-wages"],
                        ),
                        follow_up(
                            "relative",
                            Kind::One(&[
                                choice("no", "no"),
                                choice("partner", "love"),
                                choice("lives-here", "home"),
                                choice("elsewhere", "family"),
                            ]),
                            "what",
                            &["pa-wages", "sleep-in", "self-employed", "pa-holiday-cover"],
                        ),
                        follow_up(
                            "sleep-boss",
                            Kind::One(&[
                                choice("me", "personal-assistant"),
                                choice("others", "helper"),
                            ]),
                            "what",
                            &["sleep-in"],
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
                    "managed-by",
                    "bank",
                    &[question(
                        "managed-by",
                        Kind::Bank {
                            areas: WAYS,
                            pick: Pick::One,
                        },
                    )],
                ),
                page(
                    "put-by",
                    "savings",
                    &[
                        question(
                            "put-by-now",
                            Kind::One(&[choice("yes", "savings"), choice("no", "coins")]),
                        ),
                        follow_up("put-by-day", Kind::Day, "put-by-now", &["yes"]),
                    ],
                ),
                page(
                    "priority",
                    "important",
                    &[question(
                        "priority",
                        Kind::One(&[
                            choice("must", "important"),
                            choice("should", "thumbs-up"),
                            choice("nice", "happy"),
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
        Page::Ask(Ask {
            id: "ask-first",
            picture: "question",
            depth: Depth::Short,
            questions: &[
                question("ask-first-list", Kind::Notice),
                question(
                    "legal",
                    Kind::One(&[choice("none", "no"), choice("some", "maybe")]),
                ),
                follow_up("legal-what", Kind::Words, "legal", &["some"]),
            ],
        }),
    ],
};

/// What I pay myself: section 3g of the domain notes.
const MY_PART: &[Question] = &[
    question(
        "contribution",
        Kind::One(&[
            choice("told", "yes"),
            choice("not-told", "no"),
            choice("nothing", "thumbs-up"),
            choice("all", "purse"),
            choice("again", "review"),
        ]),
    ),
    follow_up(
        "contribution-amount",
        Kind::Money,
        "contribution",
        &["told", "again"],
    ),
    follow_up(
        "includes-mine",
        Kind::One(&[choice("yes", "together"), choice("no", "coins")]),
        "contribution",
        &["told", "again"],
    ),
    follow_up(
        "paid-how",
        Kind::One(&[
            choice("account", "bank"),
            choice("bill", "bill"),
            choice("off", "payslip"),
        ]),
        "contribution",
        &["told", "all", "again"],
    ),
];

/// What to show when the council asks about my money. It is no cost of the plan.
const EXTRA_COSTS: &[Area] = &[
    area(
        "at-home",
        "home",
        &[
            choice("washing", "washing"),
            choice("heating", "temperature"),
            choice("water", "shower"),
            choice("bedding", "bed"),
            choice("cleaning", "cleaning"),
        ],
    ),
    area(
        "body",
        "clothes",
        &[
            choice("food", "eating"),
            choice("culture-food", "culture"),
            choice("clothes", "clothes"),
            choice("pads", "toilet"),
        ],
    ),
    area(
        "things",
        "equipment",
        &[
            choice("repairs", "equipment"),
            choice("power", "wheelchair"),
            choice("phone", "mobile"),
        ],
    ),
    area(
        "people",
        "helper",
        &[
            choice("taxis", "taxi"),
            choice("helper", "helper"),
            choice("interpreter", "interpreter"),
        ],
    ),
    area("own", "own-words", &[OTHER]),
];

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
            choice("sleep-in", "night"),
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

/// The ways in which the money of one cost can be looked after: those of all the money, and the way of the rest.
const WAYS: &[Area] = &[
    area("rest", "group", &[choice("same", "group")]),
    FOR_ME,
    area(
        "to-me",
        "money",
        &[
            choice("dp", "money"),
            choice("card", "card"),
            choice("nominated", "friend"),
            choice("authorised", "best-interests"),
        ],
    ),
    area("more", "together", &[choice("trust", "together")]),
];
