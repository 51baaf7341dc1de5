//! The pages about the people around me: special days, family, safety, and the groups I am part of.

use super::banks::FESTIVALS;
use crate::form::{
    ASK_PRIVATELY, Kind, NOT_IMPORTANT, OTHER, Page, Pick, choice, in_full, page, question,
};

/// The days I celebrate, and what changes on them.
pub(super) const FESTIVAL: Page = in_full(page(
    "celebrate",
    "festival",
    &[
        question(
            "festivals",
            Kind::Bank {
                areas: FESTIVALS,
                pick: Pick::Many,
            },
        ),
        question(
            "festival-help",
            Kind::Many(&[
                choice("hours", "time"),
                choice("other-times", "change"),
                choice("travel", "taxi"),
                choice("money", "money"),
                choice("no", "day"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
    ],
));

/// Who decides with me, and what stays private.
pub(super) const DECIDING: Page = in_full(page(
    "family",
    "family",
    &[
        question(
            "talk-first",
            Kind::Many(&[
                choice("me", "me"),
                choice("partner", "love"),
                choice("family", "family"),
                choice("elder", "older"),
                choice("faith-leader", "praying"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
        question(
            "keep-private",
            Kind::Many(&[
                choice("community", "community"),
                choice("relatives", "family"),
                choice("illness", "quiet"),
                choice("women", "woman"),
                choice("men", "man"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
    ],
));

/// What hurt me, and who I feel safe with.
pub(super) const SAFETY: Page = in_full(page(
    "safety",
    "safe",
    &[
        question(
            "hurt",
            Kind::Many(&[
                choice("racism", "bullied"),
                choice("services", "sad"),
                choice("papers", "passport"),
                choice("past", "unsafe"),
                choice("no", "calm"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
        question(
            "safe-with",
            Kind::Many(&[
                choice("family", "family"),
                choice("friend", "friend"),
                choice("faith", "praying"),
                choice("worker", "helper"),
                choice("group", "group"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
    ],
));

/// Deaf people, gay and trans people, and Gypsy, Roma and Traveller people.
pub(super) const BELONG: Page = in_full(page(
    "belong",
    "group",
    &[
        question(
            "deaf",
            Kind::Many(&[
                choice("sign", "sign-language"),
                choice("club", "deaf"),
                choice("relay", "phone"),
                choice("text", "mobile"),
                choice("no", "me"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
        question(
            "lgbt",
            Kind::Many(&[
                choice("partner", "love"),
                choice("name", "name"),
                choice("words", "talk"),
                choice("secret", "quiet"),
                choice("group", "rainbow"),
                choice("no", "me"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
        question(
            "traveller",
            Kind::Many(&[
                choice("site", "home"),
                choice("tell", "listen"),
                choice("same", "helper"),
                choice("moving", "change"),
                choice("no", "me"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
    ],
));
