//! A chapter of a language's words: what is fetched together, so that the first page needs no more than its own.

/// A folder in `locales/<tag>`, and one file as people fetch it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chapter {
    /// What the front page and the first questions say, and what stands on every page.
    First,
    /// What all the steps and the check say.
    Plan,
    /// What only pages beside the plan say: where am I, who does what, if they say no, find help.
    Guides,
    /// What only the plan on paper says, and what its pictures show.
    Paper,
    /// What the letters to the council say. Most people need none of them.
    Letters,
}

impl Chapter {
    /// Every chapter, in the order of fetching. Pages of letters need them all.
    pub const ALL: &[Chapter] = &[
        Chapter::First,
        Chapter::Plan,
        Chapter::Guides,
        Chapter::Paper,
        Chapter::Letters,
    ];

    /// What the front page and the first questions need.
    pub const FOR_THE_FIRST_PAGES: &[Chapter] = &[Chapter::First];

    /// What a page needs that shows the plan as paper does.
    pub const FOR_THE_PAPER: &[Chapter] = &[Chapter::First, Chapter::Plan, Chapter::Paper];

    /// What a page needs that is read beside the plan.
    pub const FOR_THE_GUIDES: &[Chapter] = &[Chapter::First, Chapter::Plan, Chapter::Guides];

    /// What every other page needs.
    pub const FOR_THE_PLAN: &[Chapter] = &[Chapter::First, Chapter::Plan];

    /// Its name in addresses, and that of its folder.
    pub const fn id(self) -> &'static str {
        match self {
            Chapter::First => "first",
            Chapter::Plan => "plan",
            Chapter::Guides => "guides",
            Chapter::Paper => "paper",
            Chapter::Letters => "letters",
        }
    }
}
