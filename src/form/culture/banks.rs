//! The large sets of choices about culture: faiths, food and special days.

use crate::form::{ASK_PRIVATELY, Area, NOT_IMPORTANT, OTHER, area, choice};

/// The faiths, and none.
pub(super) const FAITHS: &[Area] = &[
    area(
        "usual",
        "praying",
        &[
            choice("muslim", "mosque"),
            choice("christian", "church"),
            choice("hindu", "hindu-temple"),
            choice("sikh", "gurdwara"),
            choice("jewish", "synagogue"),
            choice("buddhist", "buddhist"),
        ],
    ),
    area(
        "no-faith",
        "private",
        &[choice("none", "think"), NOT_IMPORTANT, ASK_PRIVATELY],
    ),
    area("own", "own-words", &[OTHER]),
];

/// What I eat, what I do not, and how it is cooked.
pub(super) const FOOD: &[Area] = &[
    area(
        "eat",
        "eating",
        &[
            choice("halal", "halal"),
            choice("kosher", "kosher"),
            choice("vegetarian", "vegetarian"),
            choice("vegan", "vegan"),
            choice("jain", "jain-food"),
            choice("home-food", "home-food"),
        ],
    ),
    area(
        "not-eat",
        "no",
        &[
            choice("no-beef", "no-beef"),
            choice("no-pork", "no-pork"),
            choice("no-alcohol", "no-alcohol"),
        ],
    ),
    area(
        "cook",
        "cooking",
        &[
            choice("cook-my-way", "cooking"),
            choice("my-people-cook", "family"),
            choice("separate-pans", "pans"),
            choice("hands", "eat-with-hands"),
        ],
    ),
    area("private", "private", &[NOT_IMPORTANT, ASK_PRIVATELY]),
    area("own", "own-words", &[OTHER]),
];

/// The days that people celebrate.
pub(super) const FESTIVALS: &[Area] = &[
    area(
        "muslim",
        "mosque",
        &[choice("ramadan", "ramadan"), choice("eid", "eid")],
    ),
    area(
        "hindu-sikh",
        "hindu-temple",
        &[
            choice("diwali", "diwali"),
            choice("navratri", "navratri"),
            choice("holi", "holi"),
            choice("vaisakhi", "vaisakhi"),
        ],
    ),
    area(
        "christian",
        "church",
        &[
            choice("christmas", "christmas"),
            choice("easter", "easter"),
            choice("orthodox-christmas", "orthodox"),
        ],
    ),
    area(
        "jewish",
        "synagogue",
        &[
            choice("hanukkah", "hanukkah"),
            choice("passover", "passover"),
        ],
    ),
    area(
        "new-year",
        "calendar",
        &[
            choice("lunar-new-year", "lunar-new-year"),
            choice("nowruz", "nowruz"),
        ],
    ),
    area(
        "together",
        "community",
        &[
            choice("carnival", "carnival"),
            choice("black-history", "black-history"),
            choice("pride", "rainbow"),
        ],
    ),
    area("private", "private", &[NOT_IMPORTANT, ASK_PRIVATELY]),
    area("own", "own-words", &[OTHER]),
];
