//! Look again: each review with its day, what works, what changed and what comes next; and how the planning was.
//!
//! What a review asks is what councils ask, section 2c of the domain notes. How the planning was stays off the paper.

use super::{
    Ask, Begin, Choice, Depth, Kind, Order, Page, Part, Pick, Rows, Shape, Step, choice, page,
    question, says_as,
};

/// The step.
pub const STEP: Step = Step {
    id: "review",
    picture: "review",
    part: Part::Go,
    depth: Depth::Full,
    minutes: 10,
    pages: &[
        Page::Rows(Rows {
            id: "list",
            picture: "review",
            order: Order::AsAdded,
            begin: Begin::Offered,
            shape: Shape::List,
            none: None,
            pages: REVIEW,
        }),
        Page::Ask(page(
            "planning",
            "plan",
            &[
                question("on-time", Kind::One(FACES)),
                says_as("on-time", question("kind-to-me", Kind::One(FACES))),
            ],
        )),
        Page::Ask(page(
            "planning-more",
            "plan",
            &[
                says_as("on-time", question("told-me", Kind::One(FACES))),
                says_as("on-time", question("listened", Kind::One(FACES))),
            ],
        )),
    ],
};

/// What is asked at each review.
const REVIEW: &[Ask] = &[
    page(
        "kind",
        "review",
        &[question(
            "kind",
            Kind::One(&[
                choice("six-weeks", "weeks"),
                choice("three-months", "quarter"),
                choice("twelve-months", "year"),
                choice("asked", "my-say"),
            ]),
        )],
    ),
    page(
        "days",
        "calendar",
        &[question("due", Kind::Day), question("done", Kind::Day)],
    ),
    page(
        "how-it-goes",
        "thumbs-up",
        &[
            question("working", Kind::Words),
            question("not-working", Kind::Words),
        ],
    ),
    page(
        "learning",
        "learning",
        &[
            question("tried", Kind::Words),
            question("learned", Kind::Words),
        ],
    ),
    page(
        "reached",
        "goal",
        &[question(
            "reached",
            Kind::Link {
                to: "outcomes",
                pick: Pick::Many,
            },
        )],
    ),
    page(
        "new",
        "change",
        &[
            question("can-now", Kind::Words),
            question("changed", Kind::Words),
        ],
    ),
    page(
        "still-right",
        "money",
        &[
            question(
                "enough",
                Kind::One(&[choice("yes", "yes"), choice("no", "no")]),
            ),
            question(
                "happy",
                Kind::One(&[
                    choice("yes", "happy"),
                    choice("partly", "so-so"),
                    choice("no", "sad"),
                ]),
            ),
        ],
    ),
    page("next", "start", &[question("next", Kind::Words)]),
];

/// How something was, as faces.
const FACES: &[Choice] = &[
    choice("very-good", "happy"),
    choice("so-so", "so-so"),
    choice("not-good", "sad"),
    choice("bad", "angry"),
];
