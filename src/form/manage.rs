//! Who looks after the money: the way I get it, who helps with it, and being the boss of someone.
//!
//! The ways are table 3f of the domain notes. Each has a good side and a hard side in words: `.good` and `.hard`.

use super::{
    Area, Ask, Depth, Kind, Page, Part, Pick, Step, area, ask, choice, follow_up, question,
};

/// The step.
pub const STEP: Step = Step {
    id: "manage",
    picture: "bank",
    part: Part::Money,
    depth: Depth::Short,
    minutes: 10,
    pages: &[
        Page::Ask(Ask {
            id: "money-way",
            picture: "bank",
            depth: Depth::Short,
            questions: &[
                question(
                    "way",
                    Kind::Bank {
                        areas: WAYS,
                        pick: Pick::One,
                    },
                ),
                follow_up("who", Kind::Line, "way", WITH_SOMEONE),
                follow_up(
                    "agrees",
                    Kind::One(&[
                        choice("yes", "agree"),
                        choice("not-asked", "question"),
                        choice("no", "no"),
                    ]),
                    "way",
                    MUST_AGREE,
                ),
                follow_up("dp-amount", Kind::Money, "way", DIRECT_PAYMENTS),
                follow_up(
                    "dp-often",
                    Kind::One(&[
                        choice("week", "every-week"),
                        choice("four-weeks", "every-4-weeks"),
                        choice("month", "every-month"),
                        choice("quarter", "quarter"),
                        choice("year", "every-year"),
                        choice("once", "just-once"),
                    ]),
                    "way",
                    DIRECT_PAYMENTS,
                ),
            ],
        }),
        ask("how-check", "look", &[question("how-check", Kind::Words)]),
        ask(
            "boss",
            "personal-assistant",
            &[question(
                "boss",
                Kind::Many(&[
                    choice("none", "no"),
                    choice("contract", "agree"),
                    choice("payroll-me", "payslip"),
                    choice("payroll-service", "payroll"),
                    choice("payroll-council", "council"),
                    choice("insured", "insurance"),
                    choice("cover", "swap"),
                ]),
            )],
        ),
    ],
};

/// The ways in which money can be looked after.
const WAYS: &[Area] = &[
    FOR_ME,
    area(
        "to-me",
        "money",
        &[
            choice("dp-self", "money"),
            choice("card", "card"),
            choice("dp-nominated", "friend"),
            choice("dp-authorised", "best-interests"),
        ],
    ),
    area(
        "more",
        "together",
        &[choice("trust", "together"), choice("mix", "choose")],
    ),
];

/// The ways in which someone else holds the money, for all of it or for one cost.
pub(super) const FOR_ME: Area = area(
    "for-me",
    "helper",
    &[
        choice("council", "planner"),
        choice("isf", "helper"),
        choice("managed", "bank"),
    ],
);

/// The ways in which someone with a name looks after the money.
const WITH_SOMEONE: &[super::Id] = &["dp-nominated", "dp-authorised", "managed", "isf", "trust"];

/// The ways in which someone must agree to get the money.
pub const MUST_AGREE: &[super::Id] = &["dp-nominated", "dp-authorised"];

/// The ways that are a direct payment, or may be. The plan must say how much it is and how often it comes.
pub const DIRECT_PAYMENTS: &[super::Id] = &[
    "dp-self",
    "card",
    "dp-nominated",
    "dp-authorised",
    "managed",
    "trust",
    "mix",
];
