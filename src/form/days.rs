//! My good days and bad days: what makes each part of a day good or bad, and what more good days need.

use super::{
    Ask, Choice, Depth, Id, Kind, OTHER, Page, Part, Question, Step, ask, choice, page, question,
    says_as,
};

/// The step. Its fields are those of the tool "good day, bad day" in section 2e of the domain notes.
pub const STEP: Step = Step {
    id: "days",
    picture: "day",
    part: Part::About,
    depth: Depth::Full,
    minutes: 10,
    pages: &[
        Page::Ask(part_of_day(
            "morning",
            &[good("morning-good"), bad("morning-bad")],
        )),
        Page::Ask(part_of_day("day", &[good("day-good"), bad("day-bad")])),
        Page::Ask(part_of_day(
            "evening",
            &[good("evening-good"), bad("evening-bad")],
        )),
        Page::Ask(part_of_day(
            "night",
            &[good("night-good"), bad("night-bad")],
        )),
        ask(
            "more-good",
            "thumbs-up",
            &[question("more-good", Kind::Words)],
        ),
    ],
};

/// What makes any part of a day good. Own words say what no picture does.
const GOOD: &[Choice] = &[
    choice("people", "together"),
    choice("time", "time"),
    choice("my-way", "choose"),
    choice("rested", "rest"),
    choice("food", "eating"),
    choice("doing", "art"),
    OTHER,
];

/// What makes any part of a day bad.
const BAD: &[Choice] = &[
    choice("alone", "lonely"),
    choice("rushed", "late"),
    choice("changed", "change"),
    choice("pain", "pain"),
    choice("waiting", "hour"),
    choice("nothing", "so-so"),
    OTHER,
];

/// A part of the day, which shares its name with its picture.
const fn part_of_day(id: Id, questions: &'static [Question]) -> Ask {
    page(id, id, questions)
}

/// All parts of the day word their choices as the morning does.
const fn good(id: Id) -> Question {
    says_as("morning-good", question(id, Kind::Many(GOOD)))
}

const fn bad(id: Id) -> Question {
    says_as("morning-bad", question(id, Kind::Many(BAD)))
}
