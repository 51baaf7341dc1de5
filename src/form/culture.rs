//! My culture, faith and language: asked and never assumed, and a person may hold several cultures.
//!
//! The areas and prompts are table 8b of the domain notes. Each question can also be answered with "not important to
//! me" and with "ask me in private".

mod banks;
mod care;
mod people;

use super::{
    ASK_PRIVATELY, Ask, Depth, Kind, NOT_IMPORTANT, OTHER, Page, Part, Pick, Step, ask, choice,
    in_full, page, question,
};
use banks::{FAITHS, FOOD};

/// The step. A short plan asks what nobody can help well without: language, faith, food, and who helps.
pub const STEP: Step = Step {
    id: "culture",
    picture: "culture",
    part: Part::About,
    depth: Depth::Short,
    minutes: 15,
    pages: &[
        LANGUAGE,
        INTERPRETER,
        FAITH,
        in_full(page(
            "end-of-life",
            "plan",
            &[question(
                "end-of-life",
                Kind::Many(&[
                    choice("written", "plan"),
                    choice("family", "family"),
                    choice("faith-leader", "praying"),
                    choice("later", "later"),
                    choice("no", "think"),
                    NOT_IMPORTANT,
                    ASK_PRIVATELY,
                    OTHER,
                ]),
            )],
        )),
        ask(
            "food",
            "eating",
            &[question(
                "food",
                Kind::Bank {
                    areas: FOOD,
                    pick: Pick::Many,
                },
            )],
        ),
        care::HELPER,
        care::WASHING,
        care::HAIR,
        people::FESTIVAL,
        people::DECIDING,
        in_full(page(
            "community",
            "community",
            &[question(
                "community",
                Kind::Many(&[
                    choice("club", "club"),
                    choice("worship", "praying"),
                    choice("radio", "tv"),
                    choice("shops", "shopping"),
                    choice("visits", "holiday"),
                    NOT_IMPORTANT,
                    ASK_PRIVATELY,
                    OTHER,
                ]),
            )],
        )),
        people::SAFETY,
        people::BELONG,
        in_full(page(
            "money",
            "money",
            &[question(
                "money",
                Kind::Many(&[
                    choice("no-interest", "bank"),
                    choice("giving", "coins"),
                    choice("relatives", "family"),
                    NOT_IMPORTANT,
                    ASK_PRIVATELY,
                    OTHER,
                ]),
            )],
        )),
    ],
};

const LANGUAGE: Page = Page::Ask(page(
    "language",
    "language",
    &[
        question(
            "speak",
            Kind::Many(&[
                choice("english", "talk"),
                choice("sign", "sign-language"),
                choice("mix", "language"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
        question(
            "read",
            Kind::Many(&[
                choice("english", "reading"),
                choice("my-language", "language"),
                choice("easy", "easy-words"),
                choice("big", "eyes"),
                choice("listen", "listen"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
        question(
            "call-me",
            Kind::Many(&[
                choice("first-name", "name"),
                choice("title", "older"),
                choice("family-first", "family"),
                choice("learn", "talk"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
    ],
));

const INTERPRETER: Page = Page::Ask(Ask {
    id: "interpreting",
    picture: "interpreter",
    depth: Depth::Short,
    questions: &[
        question(
            "interpreter",
            Kind::Many(&[
                choice("woman", "woman"),
                choice("man", "man"),
                choice("same", "helper"),
                choice("sign", "sign-language"),
                choice("no", "talk"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
        question(
            "not-interpret",
            Kind::Many(&[
                choice("family", "family"),
                choice("children", "parent"),
                choice("community", "community"),
                choice("helpers", "personal-assistant"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
    ],
});

const FAITH: Page = Page::Ask(page(
    "believe",
    "praying",
    &[
        question(
            "faith",
            Kind::Bank {
                areas: FAITHS,
                pick: Pick::Many,
            },
        ),
        question(
            "practice",
            Kind::Many(&[
                choice("prayer-times", "praying"),
                choice("wash-before", "washing"),
                choice("place", "quiet"),
                choice("holy-days", "calendar"),
                choice("visitors", "group"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
        question(
            "fasting",
            Kind::Many(&[
                choice("fast", "fasting"),
                choice("not-now", "eating"),
                choice("ask-doctor", "doctor"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
    ],
));
