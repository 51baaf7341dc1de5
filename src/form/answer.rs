//! What they said: whom the plan was sent to, what they decided, why, and what we did not agree about.
//!
//! The plan says "agreed" only where the person wrote down who agreed it and when.

use super::{Depth, Kind, Page, Part, Step, choice, follow_up, page, question};

/// The step.
pub const STEP: Step = Step {
    id: "answer",
    picture: "answer",
    part: Part::Go,
    depth: Depth::Full,
    minutes: 5,
    pages: &[
        Page::Ask(page(
            "sent",
            "letter",
            &[
                question("sent-on", Kind::Day),
                question("sent-to", Kind::Line),
            ],
        )),
        Page::Ask(page(
            "said",
            "answer",
            &[
                question(
                    "decision",
                    Kind::One(&[
                        choice("waiting", "later"),
                        choice("yes", "yes"),
                        choice("yes-with-changes", "change"),
                        choice("no", "no"),
                    ]),
                ),
                follow_up("while-waiting", Kind::Words, "decision", &["waiting"]),
                follow_up("by", Kind::Line, "decision", DECIDED),
                follow_up("on", Kind::Day, "decision", DECIDED),
                follow_up(
                    "if-no",
                    Kind::Notice,
                    "decision",
                    &["no", "yes-with-changes"],
                ),
            ],
        )),
        Page::Ask(page(
            "why",
            "question",
            &[
                question("reasons", Kind::Words),
                question("changes", Kind::Words),
            ],
        )),
        Page::Ask(page(
            "not-agreed",
            "talk",
            &[
                question("my-view", Kind::Words),
                question("their-view", Kind::Words),
            ],
        )),
    ],
};

/// The answers that someone gave on some day.
const DECIDED: &[super::Id] = &["yes", "yes-with-changes", "no"];
