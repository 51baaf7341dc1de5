//! About me: what I like to be called, what matters to me, and how to support me well.

use super::{Depth, Kind, OTHER, Part, Step, ask, choice, question};

/// The step. Its fields are those of a one-page profile.
pub const STEP: Step = Step {
    id: "me",
    picture: "me",
    part: Part::About,
    depth: Depth::Short,
    minutes: 10,
    pages: &[
        ask("called", "name", &[question("called", Kind::Line)]),
        ask("photo", "photo", &[question("photo", Kind::Photo)]),
        ask(
            "important",
            "important",
            &[question(
                "important",
                Kind::Many(&[
                    choice("family", "family"),
                    choice("friends", "friends"),
                    choice("faith", "praying"),
                    choice("home", "home"),
                    choice("fun", "music"),
                    choice("choosing", "choose"),
                    OTHER,
                ]),
            )],
        ),
        ask(
            "liked",
            "thumbs-up",
            &[question(
                "liked",
                Kind::Many(&[
                    choice("kind", "love"),
                    choice("funny", "happy"),
                    choice("honest", "agree"),
                    choice("strong", "strong"),
                    choice("listens", "listen"),
                    choice("helpful", "help"),
                    OTHER,
                ]),
            )],
        ),
        ask(
            "support",
            "support",
            &[question(
                "support",
                Kind::Many(&[
                    choice("ask-first", "question"),
                    choice("give-time", "time"),
                    choice("show-me", "look"),
                    choice("quiet", "quiet"),
                    choice("same-person", "helper"),
                    choice("my-language", "language"),
                    OTHER,
                ]),
            )],
        ),
        ask(
            "communicate",
            "talk",
            &[question(
                "communicate",
                Kind::Many(&[
                    choice("talking", "talk"),
                    choice("short-words", "easy-words"),
                    choice("pictures", "pictures"),
                    choice("signing", "sign-language"),
                    choice("device", "communication-aid"),
                    choice("interpreter", "interpreter"),
                    OTHER,
                ]),
            )],
        ),
    ],
};
