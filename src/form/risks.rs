//! What could go wrong: for each thing I want to do, the good first, then the risk, the plan and who decides.
//!
//! The card is table 4a of the domain notes. There is no score and no verdict.

use super::{
    Area, Begin, Depth, Kind, Nothing, OTHER, Order, Page, Part, Pick, Rows, Shape, Step, area,
    ask, choice, page, question,
};

/// The step.
pub const STEP: Step = Step {
    id: "risks",
    picture: "safe",
    part: Part::Safe,
    depth: Depth::Short,
    minutes: 10,
    pages: &[
        ask(
            "no-worries",
            "think",
            &[question(
                "no-worries",
                Kind::One(&[choice("yes", "calm"), choice("no", "think")]),
            )],
        ),
        Page::Rows(Rows {
            id: "list",
            picture: "safe",
            order: Order::AsAdded,
            begin: Begin::Blank,
            shape: Shape::List,
            none: Some(Nothing {
                question: "no-worries",
                chosen: "yes",
            }),
            pages: &[
                page("activity", "goal", &[question("activity", Kind::Line)]),
                page(
                    "good",
                    "thumbs-up",
                    &[question(
                        "good",
                        Kind::Bank {
                            areas: GOOD,
                            pick: Pick::Many,
                        },
                    )],
                ),
                page("if-not", "sad", &[question("if-not", Kind::Words)]),
                page(
                    "wrong",
                    "warning",
                    &[question(
                        "wrong",
                        Kind::Bank {
                            areas: WRONG,
                            pick: Pick::Many,
                        },
                    )],
                ),
                page(
                    "how-bad",
                    "think",
                    &[
                        question(
                            "who-hurt",
                            Kind::Many(&[
                                choice("me", "me"),
                                choice("others", "group"),
                                choice("things", "things"),
                            ]),
                        ),
                        question(
                            "likely",
                            Kind::One(&[
                                choice("hardly-ever", "hardly-ever"),
                                choice("sometimes", "sometimes"),
                                choice("often", "often"),
                            ]),
                        ),
                        question(
                            "serious",
                            Kind::One(&[
                                choice("a-bit", "a-bit"),
                                choice("quite", "quite"),
                                choice("very", "very"),
                            ]),
                        ),
                    ],
                ),
                page("tried", "review", &[question("tried", Kind::Words)]),
                page(
                    "plan",
                    "plan",
                    &[
                        question("i-do", Kind::Words),
                        question("others-do", Kind::Words),
                    ],
                ),
                page(
                    "ready",
                    "eyes",
                    &[
                        question("signs", Kind::Words),
                        question("if-happens", Kind::Words),
                    ],
                ),
                page(
                    "views",
                    "talk",
                    &[
                        question("my-view", Kind::Words),
                        question("family-view", Kind::Words),
                        question("worker-view", Kind::Words),
                    ],
                ),
                page(
                    "decides",
                    "decide",
                    &[question(
                        "decides",
                        Kind::One(&[
                            choice("me", "me"),
                            choice("with-help", "with-help"),
                            choice("together", "together"),
                            choice("best-interests", "best-interests"),
                        ]),
                    )],
                ),
                page(
                    "next",
                    "agree",
                    &[
                        question(
                            "decision",
                            Kind::One(&[
                                choice("go", "thumbs-up"),
                                choice("go-with-changes", "change"),
                                choice("try-first", "start"),
                                choice("not-now", "later"),
                            ]),
                        ),
                        question(
                            "look-again",
                            Kind::One(&[
                                choice("month", "month"),
                                choice("three-months", "quarter"),
                                choice("six-months", "half-year"),
                                choice("year", "year"),
                            ]),
                        ),
                        question("look-again-day", Kind::Day),
                    ],
                ),
            ],
        }),
    ],
};

const GOOD: &[Area] = &[
    area(
        "feel",
        "happy",
        &[
            choice("fun", "happy"),
            choice("freedom", "freedom"),
            choice("useful", "help"),
            choice("faith", "praying"),
        ],
    ),
    area(
        "life",
        "friends",
        &[
            choice("friends", "friends"),
            choice("skills", "learning"),
            choice("health", "health"),
            choice("money", "money"),
        ],
    ),
    area("own", "own-words", &[OTHER]),
];

const WRONG: &[Area] = &[
    area(
        "out",
        "bus",
        &[
            choice("falling", "fall"),
            choice("lost", "lost"),
            choice("traffic", "traffic"),
            choice("driving", "scooter"),
        ],
    ),
    area(
        "people",
        "group",
        &[
            choice("tricked", "tricked"),
            choice("online", "internet"),
            choice("bullied", "bullied"),
            choice("hurt-by-others", "unsafe"),
            choice("hurting-others", "angry"),
            choice("relationships", "love"),
        ],
    ),
    area(
        "body",
        "health",
        &[
            choice("not-eating", "eating"),
            choice("medicine", "medicine"),
            choice("choking", "swallowing"),
            choice("seizures", "seizure"),
            choice("skin", "skin"),
            choice("infection", "ill"),
        ],
    ),
    area(
        "mind",
        "sad",
        &[
            choice("alone", "lonely"),
            choice("very-low", "sad"),
            choice("upset", "angry"),
            choice("alcohol-drugs", "alcohol"),
        ],
    ),
    area(
        "home",
        "home",
        &[
            choice("fire", "fire"),
            choice("smoking", "smoking"),
            choice("hot-cold", "temperature"),
            choice("moving", "hoist"),
            choice("power-cut", "power-cut"),
            choice("pets", "pets"),
        ],
    ),
    area(
        "help",
        "helper",
        &[
            choice("no-show", "late"),
            choice("helper-leaves", "leaves"),
            choice("carer-ill", "ill"),
        ],
    ),
    area(
        "money",
        "money",
        &[
            choice("debt", "bill"),
            choice("run-out", "purse"),
            choice("letters", "letter"),
            choice("benefits", "benefits"),
        ],
    ),
    area("own", "own-words", &[OTHER]),
];
