//! What I need: each thing that I find hard, how it is for me, and what the council said.
//!
//! The choices are the ten outcomes of the law on who gets help (section 2b of the domain notes). Its own words stand
//! beside our easy ones, as `.law`. The law has another eight for someone who looks after family or a friend: a plan may
//! be for them, and then asks first what they do and whether they can and want to go on, as sections 10(5) and (6) of the
//! Care Act do.

use super::{
    Area, Ask, Begin, Depth, Id, Kind, OTHER, Order, Page, Part, Pick, Plans, Question, Rows,
    Shape, Step, area, choice, follow_up, in_plans, optional, page, question,
};

/// The step.
pub const STEP: Step = Step {
    id: "needs",
    picture: "needs",
    part: Part::Want,
    depth: Depth::Short,
    minutes: 10,
    pages: &[
        Page::Ask(page(
            "whose",
            "carer",
            &[question(
                "whose",
                Kind::One(&[choice("own", "me"), choice("carer", "carer")]),
            )],
        )),
        Page::Ask(page(
            "cared-for",
            "together",
            &[as_a_carer("cared-for", Kind::Line)],
        )),
        Page::Ask(page(
            "i-do",
            "help",
            &[as_a_carer(
                "i-do",
                Kind::Bank {
                    areas: WHAT_I_DO,
                    pick: Pick::Many,
                },
            )],
        )),
        Page::Ask(page(
            "care-time",
            "time",
            &[
                as_a_carer("care-hours", Kind::Count),
                as_a_carer("care-nights", Kind::Count),
            ],
        )),
        Page::Ask(page(
            "go-on",
            "choose",
            &[
                as_a_carer(
                    "able",
                    Kind::One(&[
                        choice("yes", "yes"),
                        choice("some", "maybe"),
                        choice("no", "no"),
                    ]),
                ),
                optional(as_a_carer("must-change", Kind::Words)),
            ],
        )),
        Page::Ask(Ask {
            id: "assessment",
            picture: "meeting",
            depth: Depth::Short,
            questions: &[as_a_carer(
                "assessment",
                Kind::One(&[
                    choice("had", "yes"),
                    choice("wants", "thumbs-up"),
                    choice("offered", "letter"),
                    choice("no", "no"),
                ]),
            )],
        }),
        Page::Rows(Rows {
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
        }),
    ],
};

/// The answer that makes the plan a carer's own.
pub const AS_A_CARER: Id = "carer";

/// A question for someone who plans as a carer.
const fn as_a_carer(id: Id, kind: Kind) -> Question {
    follow_up(id, kind, "whose", &[AS_A_CARER])
}

/// What a carer does.
const WHAT_I_DO: &[Area] = &[
    area(
        "care-body",
        "health",
        &[
            choice("washing", "washing"),
            choice("toilet", "toilet"),
            choice("food", "eating"),
            choice("medicine", "medicine"),
            choice("moving", "hoist"),
        ],
    ),
    area(
        "care-home",
        "home",
        &[
            choice("cleaning", "cleaning"),
            choice("money", "letter"),
            choice("getting-about", "car"),
            choice("visits", "doctor"),
        ],
    ),
    area(
        "care-with",
        "together",
        &[
            choice("company", "together"),
            choice("safe", "safe"),
            choice("upset", "hug"),
            choice("nights", "night"),
        ],
    ),
    area("care-own", "own-words", &[OTHER]),
];

/// The ten outcomes of regulation 2, and for a carer the eight of regulation 3 and health, in the order of the law inside
/// each area.
const PARTS_OF_LIFE: &[Area] = &[
    in_plans(
        Plans::OfOthers,
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
    ),
    in_plans(
        Plans::OfOthers,
        area(
            "home",
            "home",
            &[
                choice("home-safe", "safe"),
                choice("home-clean", "cleaning"),
            ],
        ),
    ),
    in_plans(
        Plans::OfOthers,
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
    ),
    in_plans(
        Plans::OfCarers,
        area(
            "carer-home",
            "family",
            &[
                choice("carer-child", "parent"),
                choice("carer-others", "carer"),
                choice("carer-clean", "cleaning"),
                choice("carer-food", "eating"),
            ],
        ),
    ),
    in_plans(
        Plans::OfCarers,
        area(
            "carer-life",
            "friends",
            &[
                choice("carer-people", "love"),
                choice("carer-work", "work"),
                choice("carer-places", "bus"),
                choice("carer-fun", "music"),
                choice("carer-health", "ill"),
            ],
        ),
    ),
    area("own", "own-words", &[OTHER]),
];
