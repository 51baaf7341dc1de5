//! About me: the fields of a one-page profile.

use super::said::{OwnWords, Said};

/// The person, as they describe themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// Who is making this plan.
    pub maker: Said,
    /// What I like to be called.
    pub called: Said,
    /// A photo of my own.
    pub photo: Option<Photo>,
    /// What is important to me.
    pub important: Said,
    /// What people like about me.
    pub liked: Said,
    /// How to support me well.
    pub support: Said,
    /// How I communicate.
    pub communicate: Said,
}

/// A photo of the person's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// Its name among the photos kept with the plan. It is the choice made at `me-photo`.
    pub name: String,
    /// What it shows, in the person's words.
    pub shows: Option<OwnWords>,
}

impl Profile {
    /// The name to print, if one was typed.
    pub fn name(&self) -> Option<&OwnWords> {
        self.called.words.as_ref()
    }
}
