//! How I communicate: what I do and what it means, and how to tell me things so that I can decide.

use super::{
    Begin, Choice, Depth, Id, Kind, OTHER, Order, Page, Part, Question, Rows, Shape, Step, ask,
    choice, page, question, says_as, unless_said,
};

/// The step. Its fields are those of a communication chart and of a decision-making profile, in section 2e of the
/// domain notes.
pub const STEP: Step = Step {
    id: "communicate",
    picture: "talk",
    part: Part::About,
    depth: Depth::Full,
    minutes: 10,
    pages: &[
        Page::Rows(Rows {
            id: "list",
            picture: "talk",
            order: Order::AsAdded,
            begin: Begin::Blank,
            shape: Shape::List,
            none: None,
            pages: &[
                page("when", "look", &[question("when", Kind::Line)]),
                page("do", "me", &[question("do", Kind::Words)]),
                page(
                    "means",
                    "think",
                    &[question(
                        "means",
                        Kind::Many(&[
                            choice("happy", "happy"),
                            choice("pain", "pain"),
                            choice("tired", "tired"),
                            choice("scared", "scared"),
                            choice("hungry", "eating"),
                            choice("stop", "stop"),
                            OTHER,
                        ]),
                    )],
                ),
                page(
                    "please",
                    "support",
                    &[question(
                        "please",
                        Kind::Many(&[
                            choice("ask", "question"),
                            choice("wait", "time"),
                            choice("stop", "stop"),
                            choice("quiet", "quiet"),
                            choice("stay", "together"),
                            choice("help", "support"),
                            OTHER,
                        ]),
                    )],
                ),
            ],
        }),
        ask(
            "information",
            "information",
            &[question(
                "information",
                Kind::Many(&[
                    choice("talking", "talk"),
                    choice("easy-words", "easy-words"),
                    choice("big-letters", "eyes"),
                    choice("phone", "phone"),
                    choice("film", "tv"),
                    choice("letter", "letter"),
                    OTHER,
                ]),
            )],
        ),
        ask(
            "understand",
            "listen",
            &[question(
                "understand",
                Kind::Many(&[
                    choice("short", "easy-words"),
                    choice("one-thing", "list"),
                    choice("show", "look"),
                    choice("again", "again"),
                    choice("time", "time"),
                    choice("with-someone", "with-help"),
                    OTHER,
                ]),
            )],
        ),
        Page::Ask(page(
            "times",
            "time",
            &[
                as_in_decisions("best-time", Kind::Many(TIMES)),
                says_as(
                    "best-time",
                    as_in_decisions("worst-time", Kind::Many(TIMES)),
                ),
            ],
        )),
        Page::Ask(page(
            "show",
            "yes",
            &[
                as_in_decisions("show-yes", Kind::Many(SHOWN_BY)),
                says_as("show-yes", as_in_decisions("show-no", Kind::Many(SHOWN_BY))),
                says_as(
                    "show-yes",
                    unless_said(
                        "decisions",
                        "show-unsure",
                        question("show-not-sure", Kind::Many(SHOWN_BY)),
                    ),
                ),
            ],
        )),
    ],
};

/// A question that is asked only of someone who wrote nothing about it beside their decisions.
const fn as_in_decisions(id: Id, kind: Kind) -> Question {
    unless_said("decisions", id, question(id, kind))
}

const TIMES: &[Choice] = &[
    choice("morning", "morning"),
    choice("day", "day"),
    choice("evening", "evening"),
    choice("after-food", "eating"),
    choice("after-rest", "rest"),
    choice("after-medicine", "medicine"),
    OTHER,
];

const SHOWN_BY: &[Choice] = &[
    choice("say", "talk"),
    choice("face", "happy"),
    choice("hand", "hand"),
    choice("look", "eyes"),
    choice("point", "choose"),
    choice("device", "communication-aid"),
    OTHER,
];
