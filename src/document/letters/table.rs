//! The twelve letters, as a table: section 5c of the domain notes.

use super::{Known, Part, Sender, Things, Ticked};
use crate::form::Id;

/// One letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letter {
    /// Its name, in addresses and in messages after `letter-`.
    pub id: Id,
    /// Its picture.
    pub picture: Id,
    /// Who sends it.
    pub from: Sender,
    /// What it says, in order.
    pub parts: &'static [Part],
}

/// Asks that help goes on as it is while people talk.
const KEEP: Part = Part::Says("letter-keep");

/// Every letter, in the order in which people come to need them.
pub const LETTERS: &[Letter] = &[
    mine(
        "L1",
        "money",
        &[
            Part::Says("letter-L1-ask"),
            Part::Says("letter-L1-why"),
            Part::SaysIf(Known::Cost, "letter-L1-cost"),
        ],
    ),
    mine(
        "L2",
        "book",
        &[Part::Says("letter-L2-ask"), Part::Says("letter-L2-why")],
    ),
    mine(
        "L3",
        "coins",
        &[
            Part::Says("letter-L3-ask"),
            Part::SaysIf(Known::Number, "letter-L3-number"),
            Part::SaysIf(Known::More, "letter-L3-more"),
            Part::Lists(Things::Costs, "letter-L3-costs"),
            Part::Lists(Things::NeedsRefused, "letter-L3-needs"),
            Part::Says("letter-L3-why"),
            KEEP,
        ],
    ),
    mine(
        "L4",
        "question",
        &[
            Part::Says("letter-L4-no"),
            Part::ListsIf(Things::Reasons, "letter-L4-reasons"),
            Part::Says("letter-L4-ask"),
            KEEP,
        ],
    ),
    mine(
        "L5",
        "review",
        &[
            Part::Says("letter-L5-ask"),
            Part::Lists(Things::Changed, "letter-L5-because"),
            Part::ListsIf(Things::Wants, "letter-L5-wants"),
            Part::Says("letter-L5-there"),
            KEEP,
        ],
    ),
    mine(
        "L6",
        "bill",
        &[
            Part::Says("letter-L6-about"),
            Part::Lists(Things::KeptFor, "letter-L6-for"),
            Part::Says("letter-L6-show"),
            Part::Says("letter-L6-wait"),
            KEEP,
        ],
    ),
    mine(
        "L7",
        "my-say",
        &[
            Part::Says("letter-L7-ask"),
            Part::Ticks(
                "letter-L7-hard",
                &[
                    ("letter-L7-understand", Ticked::ByHand),
                    ("letter-L7-remember", Ticked::ByHand),
                    ("letter-L7-weigh", Ticked::ByHand),
                    ("letter-L7-tell", Ticked::ByHand),
                ],
            ),
            Part::Says("letter-L7-alone"),
            Part::Says("letter-L7-when"),
        ],
    ),
    mine(
        "L8",
        "easy-words",
        &[
            Part::Ticks(
                "letter-L8-ask",
                &[
                    ("letter-L8-easy-read", Ticked::ReadsEasyWords),
                    ("letter-L8-large", Ticked::ReadsLargePrint),
                    ("letter-L8-language", Ticked::ReadsAnotherLanguage),
                    ("letter-L8-interpreter", Ticked::HasInterpreter),
                ],
            ),
            Part::ListsIf(Things::Telling, "letter-L8-telling"),
        ],
    ),
    mine(
        "L9",
        "talk",
        &[
            Part::Says("letter-L9-ask"),
            Part::Room("letter-L9-happened"),
            Part::Room("letter-L9-want"),
            Part::Says("letter-L9-next"),
            KEEP,
        ],
    ),
    Letter {
        from: Sender::Carer,
        ..mine(
            "L10",
            "carer",
            &[
                Part::Says("letter-L10-about"),
                Part::Says("letter-L10-ask"),
                Part::Says("letter-L10-talk"),
            ],
        )
    },
    mine(
        "L11",
        "receipt",
        &[
            Part::Lists(Things::CostsAndGoals, "letter-L11-ask"),
            Part::Room("letter-L11-why"),
            Part::Says("letter-L11-answer"),
        ],
    ),
    mine(
        "L12",
        "with-help",
        &[Part::Says("letter-L12-ask"), Part::Says("letter-L12-share")],
    ),
];

/// The letter of that name.
pub fn letter(id: &str) -> Option<&'static Letter> {
    LETTERS.iter().find(|letter| letter.id == id)
}

/// A letter from the person whose plan it is.
const fn mine(id: Id, picture: Id, parts: &'static [Part]) -> Letter {
    Letter {
        id,
        picture,
        from: Sender::Me,
        parts,
    }
}
