//! Start: the language, who is making this plan, and what stays on this device.

use super::{Depth, Kind, Part, Step, ask, choice, question};

/// The step.
pub const STEP: Step = Step {
    id: "start",
    picture: "start",
    part: Part::Start,
    depth: Depth::Short,
    minutes: 3,
    pages: &[
        ask(
            "language",
            "language",
            &[question("language", Kind::Language)],
        ),
        ask(
            "who",
            "me",
            &[question(
                "who",
                Kind::One(&[
                    choice("me", "me"),
                    choice("with-help", "with-help"),
                    choice("for-me", "planner"),
                ]),
            )],
        ),
        ask(
            "length",
            "time",
            &[question(
                "length",
                Kind::One(&[
                    choice("short", "a-bit"),
                    choice("full", "plan"),
                    choice("big", "week"),
                ]),
            )],
        ),
        ask("private", "private", &[question("private", Kind::Notice)]),
    ],
};
