//! Who I want to help me: what a helper can do and is like, and what is their job and what is not.
//!
//! The fields are those of matching support and of the doughnut, table 2e of the domain notes.

use super::{Depth, Kind, OTHER, Part, Step, ask, choice, question};

/// The step.
pub const STEP: Step = Step {
    id: "helper",
    picture: "helper",
    part: Part::Want,
    depth: Depth::Full,
    minutes: 10,
    pages: &[
        ask(
            "skills",
            "learning",
            &[question(
                "skills",
                Kind::Many(&[
                    choice("cook", "cooking"),
                    choice("drive", "car"),
                    choice("move-me", "hoist"),
                    choice("medicine", "medicine"),
                    choice("talk-my-way", "communication-aid"),
                    choice("letters", "letter"),
                    OTHER,
                ]),
            )],
        ),
        ask(
            "character",
            "happy",
            &[question(
                "character",
                Kind::Many(&[
                    choice("kind", "love"),
                    choice("patient", "time"),
                    choice("calm", "calm"),
                    choice("funny", "happy"),
                    choice("honest", "agree"),
                    choice("lively", "strong"),
                    OTHER,
                ]),
            )],
        ),
        ask(
            "interests",
            "music",
            &[question(
                "interests",
                Kind::Many(&[
                    choice("music", "music"),
                    choice("art", "art"),
                    choice("sport", "sport"),
                    choice("outdoors", "outdoors"),
                    choice("cooking", "cooking"),
                    choice("pets", "pets"),
                    OTHER,
                ]),
            )],
        ),
        ask(
            "gender",
            "helper",
            &[question(
                "gender",
                Kind::One(&[
                    choice("woman", "woman"),
                    choice("man", "man"),
                    choice("any", "choose"),
                    OTHER,
                ]),
            )],
        ),
        ask("speaks", "language", &[question("speaks", Kind::Words)]),
        ask("faith", "culture", &[question("faith", Kind::Words)]),
        ask("matters", "important", &[question("matters", Kind::Words)]),
        ask(
            "must",
            "must-do",
            &[question(
                "must",
                Kind::Many(&[
                    choice("on-time", "time"),
                    choice("safe", "safe"),
                    choice("medicine", "medicine"),
                    choice("ask-me", "question"),
                    choice("private", "private"),
                    choice("call-help", "phone"),
                    OTHER,
                ]),
            )],
        ),
        ask(
            "judge",
            "judgement",
            &[question(
                "judge",
                Kind::Many(&[
                    choice("first", "calendar"),
                    choice("food", "eating"),
                    choice("break", "rest"),
                    choice("cheer", "happy"),
                    choice("way", "bus"),
                    choice("step-in", "help"),
                    OTHER,
                ]),
            )],
        ),
        ask(
            "not-job",
            "not-job",
            &[question(
                "not-job",
                Kind::Many(&[
                    choice("decide", "decide"),
                    choice("money", "purse"),
                    choice("share", "talk"),
                    choice("things", "things"),
                    choice("visitors", "group"),
                    choice("family-jobs", "family"),
                    OTHER,
                ]),
            )],
        ),
    ],
};
