//! My good days and bad days: what makes each part of a day good or bad, and what more good days need.

use super::{Depth, Kind, Page, Part, Step, ask, page, question};

/// The step. Its fields are those of the tool "good day, bad day" in section 2e of the domain notes.
pub const STEP: Step = Step {
    id: "days",
    picture: "day",
    part: Part::About,
    depth: Depth::Full,
    minutes: 10,
    pages: &[
        Page::Ask(page(
            "morning",
            "morning",
            &[
                question("morning-good", Kind::Words),
                question("morning-bad", Kind::Words),
            ],
        )),
        Page::Ask(page(
            "day",
            "day",
            &[
                question("day-good", Kind::Words),
                question("day-bad", Kind::Words),
            ],
        )),
        Page::Ask(page(
            "evening",
            "evening",
            &[
                question("evening-good", Kind::Words),
                question("evening-bad", Kind::Words),
            ],
        )),
        Page::Ask(page(
            "night",
            "night",
            &[
                question("night-good", Kind::Words),
                question("night-bad", Kind::Words),
            ],
        )),
        ask(
            "more-good",
            "thumbs-up",
            &[question("more-good", Kind::Words)],
        ),
    ],
};
