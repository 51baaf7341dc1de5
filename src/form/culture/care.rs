//! The pages about help with my body: who helps me, and how I wash, dress and care for my hair and skin.

use crate::form::{
    ASK_PRIVATELY, Kind, NOT_IMPORTANT, OTHER, Page, choice, in_full, page, question,
};

/// Who helps me, and how they act in my home.
pub(super) const HELPER: Page = Page::Ask(page(
    "helper",
    "helper",
    &[
        question(
            "wash-helper",
            Kind::Many(&[
                choice("woman", "woman"),
                choice("man", "man"),
                choice("family", "family"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
        question(
            "helper-match",
            Kind::Many(&[
                choice("language", "language"),
                choice("faith", "praying"),
                choice("background", "culture"),
                choice("not-alone", "together"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
        question(
            "at-home",
            Kind::Many(&[
                choice("shoes", "shoes"),
                choice("pets", "pets"),
                choice("no-touch", "stop"),
                choice("no-eyes", "eyes"),
                choice("elders", "older"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
    ],
));

/// How I wash and dress.
pub(super) const WASHING: Page = in_full(page(
    "washing",
    "washing",
    &[
        question(
            "wash-how",
            Kind::Many(&[
                choice("running-water", "shower"),
                choice("jug", "jug"),
                choice("hand", "hand"),
                choice("covered", "private"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
        question(
            "dress",
            Kind::Many(&[
                choice("head-cover", "headscarf"),
                choice("turban", "turban"),
                choice("no-cutting", "no-cutting"),
                choice("jewellery", "jewellery"),
                choice("clothes", "saree"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
    ],
));

/// How I care for my hair and skin.
pub(super) const HAIR: Page = in_full(page(
    "hair-skin",
    "curly-hair",
    &[
        question(
            "hair",
            Kind::Many(&[
                choice("curly", "curly-hair"),
                choice("oil", "lotion"),
                choice("plaits", "hair"),
                choice("barber", "barber"),
                choice("products", "shopping"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
        question(
            "skin",
            Kind::Many(&[
                choice("cream", "lotion"),
                choice("dry", "skin"),
                choice("sun", "day"),
                choice("shop", "shopping"),
                NOT_IMPORTANT,
                ASK_PRIVATELY,
                OTHER,
            ]),
        ),
    ],
));
