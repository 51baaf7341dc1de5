//! What I want: the outcomes, chosen from a bank or in own words, the most important first.
//!
//! The bank is table 9b of the domain notes: every part of life, not only washing and eating.

use super::{
    Area, Ask, Begin, Depth, Kind, OTHER, Order, Page, Part, Pick, Rows, Shape, Step, area, choice,
    optional, page, question,
};

/// The step.
pub const STEP: Step = Step {
    id: "outcomes",
    picture: "goal",
    part: Part::Want,
    depth: Depth::Short,
    minutes: 10,
    pages: &[Page::Rows(Rows {
        id: "list",
        picture: "goal",
        order: Order::MostImportantFirst,
        begin: Begin::Blank,
        shape: Shape::List,
        none: None,
        pages: &[
            Ask {
                id: "what",
                picture: "goal",
                depth: Depth::Short,
                questions: &[question(
                    "what",
                    Kind::Bank {
                        areas: BANK,
                        pick: Pick::One,
                    },
                )],
            },
            page("why", "important", &[question("why", Kind::Words)]),
            page("know", "look", &[question("know", Kind::Words)]),
            page(
                "needs",
                "needs",
                &[optional(question(
                    "needs",
                    Kind::Link {
                        to: "needs",
                        pick: Pick::Many,
                    },
                ))],
            ),
        ],
    })],
};

const BANK: &[Area] = &[
    area(
        "people",
        "friends",
        &[
            choice("see-family", "family"),
            choice("see-friends", "friends"),
            choice("make-friends", "hug"),
            choice("partner", "love"),
        ],
    ),
    area(
        "out",
        "bus",
        &[
            choice("use-bus", "bus"),
            choice("go-shopping", "shopping"),
            choice("swim", "swimming"),
        ],
    ),
    area(
        "fun",
        "music",
        &[
            choice("join-group", "group"),
            choice("music-art", "art"),
            choice("day-trip", "outdoors"),
        ],
    ),
    area(
        "food",
        "cooking",
        &[choice("cook", "cooking"), choice("eat-together", "eating")],
    ),
    area(
        "home",
        "home",
        &[
            choice("tidy-home", "cleaning"),
            choice("stay-home", "home"),
            choice("safe-night", "night"),
        ],
    ),
    area(
        "clean",
        "washing",
        &[
            choice("wash-my-way", "shower"),
            choice("choose-clothes", "clothes"),
        ],
    ),
    area(
        "work",
        "work",
        &[
            choice("get-job", "work"),
            choice("learn-read", "reading"),
            choice("learn-skill", "learning"),
            choice("volunteer", "volunteer"),
        ],
    ),
    area(
        "health",
        "health",
        &[
            choice("walk-more", "walking"),
            choice("sleep-well", "sleep"),
            choice("medicine-time", "medicine"),
            choice("see-dentist", "dentist"),
        ],
    ),
    area(
        "mind",
        "calm",
        &[
            choice("less-worried", "calm"),
            choice("someone-to-talk", "talk"),
            choice("out-of-hospital", "hospital"),
        ],
    ),
    area(
        "faith",
        "praying",
        &[
            choice("pray-together", "praying"),
            choice("keep-culture", "culture"),
            choice("festivals", "festival"),
        ],
    ),
    area(
        "children",
        "parent",
        &[
            choice("be-parent", "parent"),
            choice("child-time", "playing"),
        ],
    ),
    area(
        "money",
        "money",
        &[choice("pay-bills", "bill"), choice("not-tricked", "safe")],
    ),
    area(
        "giving",
        "help",
        &[
            choice("help-neighbour", "neighbour"),
            choice("vote", "voting"),
            choice("teach-language", "teacher"),
        ],
    ),
    area(
        "my-say",
        "my-say",
        &[
            choice("choose-helpers", "choose"),
            choice("run-meeting", "meeting"),
        ],
    ),
    area(
        "carer",
        "carer",
        &[
            choice("carer-sleep", "bed"),
            choice("carer-job", "job"),
            choice("carer-day-off", "rest"),
        ],
    ),
    area("own", "own-words", &[OTHER]),
];
