//! Who can help me plan: seven kinds of helper, the good and the hard side of each, and how to reach them.
//!
//! The kinds are those of need 14 in section 1b of the domain notes.

use super::{
    Begin, Depth, Id, Kind, OTHER, Order, Page, Part, Question, Rows, Shape, Step, choice,
    follow_up, page, question,
};

/// The step.
pub const STEP: Step = Step {
    id: "helpers",
    picture: "with-help",
    part: Part::Start,
    depth: Depth::Full,
    minutes: 5,
    pages: &[Page::Rows(Rows {
        id: "list",
        picture: "with-help",
        order: Order::AsAdded,
        begin: Begin::Offered,
        shape: Shape::List,
        none: None,
        pages: &[
            page(
                "who",
                "with-help",
                &[
                    question(
                        "kind",
                        Kind::One(&[
                            choice("family", "family"),
                            choice("friend", "friend"),
                            choice("planner", "planner"),
                            choice("peer", "peer"),
                            choice("advocate", "advocate"),
                            choice("social-worker", "social-worker"),
                            choice("broker", "broker"),
                            OTHER,
                        ]),
                    ),
                    good_and_hard("about-family", &["family"]),
                    good_and_hard("about-friend", &["friend"]),
                    good_and_hard("about-planner", &["planner"]),
                    good_and_hard("about-peer", &["peer"]),
                    good_and_hard("about-advocate", &["advocate"]),
                    good_and_hard("about-social-worker", &["social-worker"]),
                    good_and_hard("about-broker", &["broker"]),
                    follow_up(
                        "organisation",
                        Kind::Line,
                        "kind",
                        &["planner", "advocate", "social-worker", "broker"],
                    ),
                ],
            ),
            page(
                "reach",
                "phone",
                &[question("name", Kind::Line), question("phone", Kind::Phone)],
            ),
            page("how", "support", &[question("how", Kind::Words)]),
        ],
    })],
};

/// What is good and what is hard about one kind of helper, said once that kind is chosen.
const fn good_and_hard(id: Id, kind: &'static [Id]) -> Question {
    follow_up(id, Kind::Notice, "kind", kind)
}
