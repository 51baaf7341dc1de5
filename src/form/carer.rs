//! My carer: who looks after me, what they want to do and will not do, and what they need themselves.
//!
//! Many languages have no word for "carer", so the words speak of a person who looks after me. What is hard for that
//! person is asked by the eight outcomes of the law for carers (section 2b of the domain notes).

use super::{
    Area, Ask, Depth, Id, Kind, OTHER, Page, Part, Pick, Question, Step, area, ask, choice,
    follow_up, question,
};

/// The step. Nobody is taken to have a family: without a carer, nothing more is asked.
pub const STEP: Step = Step {
    id: "carer",
    picture: "carer",
    part: Part::Safe,
    depth: Depth::Full,
    minutes: 10,
    pages: &[
        Page::Ask(Ask {
            id: "who",
            picture: "carer",
            depth: Depth::Short,
            questions: &[
                question(
                    "there",
                    Kind::Many(&[
                        choice("yes", "carer"),
                        choice("more", "family"),
                        choice("other-word", "love"),
                        choice("no", "me"),
                    ]),
                ),
                if_there("name", Kind::Line),
                follow_up("alone", Kind::Notice, "there", &["no"]),
            ],
        }),
        ask(
            "does",
            "help",
            &[if_there(
                "does",
                Kind::Many(&[
                    choice("washing", "washing"),
                    choice("food", "eating"),
                    choice("home", "cleaning"),
                    choice("medicine", "medicine"),
                    choice("letters", "letter"),
                    choice("company", "together"),
                    OTHER,
                ]),
            )],
        ),
        ask(
            "wants",
            "choose",
            &[
                if_there(
                    "willing",
                    Kind::One(&[
                        choice("yes", "yes"),
                        choice("some", "maybe"),
                        choice("no", "no"),
                        choice("not-asked", "later"),
                    ]),
                ),
                if_there("will-not", Kind::Words),
            ],
        ),
        ask("break", "rest", &[if_there("break", Kind::Words)]),
        ask(
            "step-in",
            "backup",
            &[
                if_there("step-in-name", Kind::Line),
                if_there("step-in-phone", Kind::Phone),
            ],
        ),
        ask(
            "hard",
            "strong",
            &[if_there(
                "hard",
                Kind::Bank {
                    areas: HARD,
                    pick: Pick::Many,
                },
            )],
        ),
        Page::Ask(Ask {
            id: "assessment",
            picture: "meeting",
            depth: Depth::Short,
            questions: &[if_there(
                "assessment",
                Kind::One(&[
                    choice("had", "yes"),
                    choice("wants", "thumbs-up"),
                    choice("offered", "letter"),
                    choice("no", "no"),
                ]),
            )],
        }),
    ],
};

/// The answers that say that there is someone.
pub const SOMEONE: &[Id] = &["yes", "more", "other-word"];

/// A question that is asked only where there is someone.
const fn if_there(id: Id, kind: Kind) -> Question {
    follow_up(id, kind, "there", SOMEONE)
}

/// The eight outcomes of regulation 3, and health.
const HARD: &[Area] = &[
    area(
        "home",
        "home",
        &[
            choice("child-care", "parent"),
            choice("other-caring", "carer"),
            choice("home-clean", "cleaning"),
            choice("nutrition", "eating"),
        ],
    ),
    area(
        "life",
        "friends",
        &[
            choice("relationships", "love"),
            choice("work-learn", "work"),
            choice("community", "bus"),
            choice("recreation", "music"),
        ],
    ),
    area("own", "ill", &[choice("health", "ill"), OTHER]),
];
