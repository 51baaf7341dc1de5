//! About me: what I like to be called, what matters to me, how to support me well, and who I trust.

use super::{Depth, Kind, OTHER, Page, Part, Step, ask, choice, in_full, page, question};

/// The step. Its fields are those of a one-page profile.
pub const STEP: Step = Step {
    id: "me",
    picture: "me",
    part: Part::About,
    depth: Depth::Short,
    minutes: 15,
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
            "important-for",
            "health",
            &[question(
                "important-for",
                Kind::Many(&[
                    choice("medicine", "medicine"),
                    choice("food", "eating"),
                    choice("moving", "walking"),
                    choice("sleep", "sleep"),
                    choice("doctor", "doctor"),
                    choice("safe", "safe"),
                    OTHER,
                ]),
            )],
        ),
        in_full(page("learn", "learning", &[question("learn", Kind::Words)])),
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
            "strengths",
            "good-at",
            &[question(
                "strengths",
                Kind::Many(&[
                    choice("people", "friends"),
                    choice("cooking", "cooking"),
                    choice("home", "cleaning"),
                    choice("making", "art"),
                    choice("computer", "computer"),
                    choice("languages", "language"),
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
            "treat-me",
            "help",
            &[question(
                "treat-me",
                Kind::Many(&[
                    choice("talk-to-me", "my-say"),
                    choice("listen", "listen"),
                    choice("adult", "me"),
                    choice("my-home", "home"),
                    choice("private", "private"),
                    choice("kind", "love"),
                    OTHER,
                ]),
            )],
        ),
        Page::Ask(page(
            "please",
            "thumbs-down",
            &[
                question(
                    "please-not",
                    Kind::Many(&[
                        choice("rush", "time"),
                        choice("shout", "loud"),
                        choice("touch", "stop"),
                        choice("talk-over", "group"),
                        choice("my-things", "things"),
                        choice("change", "change"),
                        OTHER,
                    ]),
                ),
                question("please-do", Kind::Words),
            ],
        )),
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
        ask(
            "barriers",
            "barrier",
            &[question(
                "barriers",
                Kind::Many(&[
                    choice("places", "accessible"),
                    choice("attitudes", "bullied"),
                    choice("rules", "bill"),
                    choice("money", "money"),
                    choice("transport", "bus"),
                    choice("information", "information"),
                    OTHER,
                ]),
            )],
        ),
        Page::Ask(page(
            "trust",
            "together",
            &[
                question("trusted", Kind::Words),
                question("with-me", Kind::Words),
            ],
        )),
    ],
};
