//! Which of the versions of one plan a saved plan is. People read "version"; a version of the file is something else.

use super::saved::SavedPlan;

/// Which version it is. A plan that never had another one is the first, and worked on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Its number, from 1 to [`Edition::LAST`].
    pub number: u32,
    /// The name in storage of the first version. Empty where this is it.
    pub first: String,
    /// The day on which a newer version was begun, and from which this one is kept as it was: `2026-11-26`. Empty while
    /// it is worked on.
    pub kept: String,
}

impl Edition {
    /// The highest number. Nobody begins so many.
    pub const LAST: u32 = 9_999;

    /// What all versions of a plan share: the name of the first, which may be the plan of this name itself.
    pub fn family<'a>(&'a self, id: &'a str) -> &'a str {
        if self.first.is_empty() {
            id
        } else {
            &self.first
        }
    }
}

impl Default for Edition {
    fn default() -> Self {
        Self {
            number: 1,
            first: String::new(),
            kept: String::new(),
        }
    }
}

impl SavedPlan {
    /// What all versions of this plan share: the name of the first.
    pub fn family(&self) -> &str {
        self.edition.family(&self.id)
    }

    /// A newer version with the same answers, to go on in.
    #[must_use]
    pub fn newer(&self, id: &str, number: u32, today: &str) -> Self {
        Self {
            id: id.to_owned(),
            created: today.to_owned(),
            updated: today.to_owned(),
            edition: Edition {
                number: number.min(Edition::LAST),
                first: self.family().to_owned(),
                kept: String::new(),
            },
            ..self.clone()
        }
    }
}
