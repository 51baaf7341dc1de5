//! My decisions: what I decide, how I am helped to, and who has the last word.
//!
//! A decision-making agreement and profile (section 2e of the domain notes). The app never judges whether a person can
//! decide: it opens with the five principles of the law (section 4c), and writes down what people agreed.

use super::{
    Area, Ask, Begin, Depth, Id, Kind, OTHER, Order, Page, Part, Pick, Question, Rows, Shape, Step,
    area, ask, choice, follow_up, page, question, unless_said,
};

/// The step.
pub const STEP: Step = Step {
    id: "decisions",
    picture: "decide",
    part: Part::Safe,
    depth: Depth::Full,
    minutes: 10,
    pages: &[
        ask(
            "principles",
            "decide",
            &[question("principles", Kind::Notice)],
        ),
        Page::Rows(Rows {
            id: "list",
            picture: "decide",
            order: Order::AsAdded,
            begin: Begin::Offered,
            shape: Shape::List,
            none: None,
            pages: &[
                page(
                    "decision",
                    "decide",
                    &[question(
                        "decision",
                        Kind::Bank {
                            areas: DECISIONS,
                            pick: Pick::One,
                        },
                    )],
                ),
                page(
                    "understand",
                    "think",
                    &[
                        question(
                            "information",
                            Kind::Many(&[
                                choice("pictures", "pictures"),
                                choice("words", "easy-words"),
                                choice("signing", "sign-language"),
                                choice("my-language", "language"),
                                choice("quiet", "quiet"),
                                choice("time", "time"),
                                OTHER,
                            ]),
                        ),
                        question("need-to-know", Kind::Words),
                    ],
                ),
                page("helps", "with-help", &[question("helps", Kind::Line)]),
                page(
                    "last-word",
                    "my-say",
                    &[question(
                        "last-word",
                        Kind::One(&[
                            choice("me", "me"),
                            choice("with-help", "with-help"),
                            choice("together", "together"),
                            choice("someone-else", "best-interests"),
                        ]),
                    )],
                ),
                page(
                    "others",
                    "best-interests",
                    &[
                        if_someone_else("reason", Kind::Words),
                        if_someone_else("involved", Kind::Words),
                    ],
                ),
                Ask {
                    id: "paper",
                    picture: "court",
                    depth: Depth::Short,
                    questions: &[
                        if_someone_else(
                            "role",
                            Kind::Bank {
                                areas: ROLES,
                                pick: Pick::One,
                            },
                        ),
                        if_someone_else(
                            "paper-seen",
                            Kind::One(&[choice("yes", "yes"), choice("no", "no")]),
                        ),
                    ],
                },
            ],
        }),
        ask(
            "times",
            "time",
            &[
                as_in_communicate("best-time", "best-time"),
                as_in_communicate("worst-time", "worst-time"),
            ],
        ),
        ask(
            "show",
            "talk",
            &[
                as_in_communicate("show-yes", "show-yes"),
                as_in_communicate("show-no", "show-no"),
                as_in_communicate("show-unsure", "show-not-sure"),
            ],
        ),
    ],
};

/// A question that is asked only where someone else has the last word.
const fn if_someone_else(id: Id, kind: Kind) -> Question {
    follow_up(id, kind, "last-word", &["someone-else"])
}

/// A line that is asked only of someone who said nothing about it in `communicate`, where there are choices.
const fn as_in_communicate(id: Id, twin: Id) -> Question {
    unless_said("communicate", twin, question(id, Kind::Line))
}

const DECISIONS: &[Area] = &[
    area(
        "every-day",
        "home",
        &[
            choice("home", "home"),
            choice("helpers", "helper"),
            choice("day", "day"),
        ],
    ),
    area(
        "important",
        "important",
        &[
            choice("money", "money"),
            choice("health", "health"),
            choice("plan", "private"),
        ],
    ),
    area("own", "own-words", &[OTHER]),
];

/// What the law calls the person who decides. "None" is an answer too: then nobody may just decide alone.
const ROLES: &[Area] = &[
    area(
        "i-chose",
        "choose",
        &[choice("lpa-health", "health"), choice("lpa-money", "purse")],
    ),
    area(
        "they-chose",
        "letter",
        &[
            choice("deputy", "court"),
            choice("appointee", "benefits"),
            choice("authorised", "coins"),
        ],
    ),
    area(
        "no-paper",
        "no",
        &[choice("advocate", "my-say"), choice("none", "no")],
    ),
];
