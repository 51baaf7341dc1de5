//! A chapter of a language's words: what is fetched together, so that the first page needs no more than its own.

/// A folder in `locales/<tag>`, and one file as people fetch it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chapter {
    /// What the front page and the first questions say, and what stands on every page.
    First,
    /// What all the steps, the check and the paper say.
    Plan,
}

impl Chapter {
    /// Every chapter, in the order of fetching.
    pub const ALL: &[Chapter] = &[Chapter::First, Chapter::Plan];

    /// Its name in addresses, and that of its folder.
    pub const fn id(self) -> &'static str {
        match self {
            Chapter::First => "first",
            Chapter::Plan => "plan",
        }
    }
}
