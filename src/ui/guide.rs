//! Pages to read, which ask nothing: new to this, where am I, who does what, hard words, and the rest of them.

use super::route::Route;
use crate::form::Id;

/// A page to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guide {
    /// Where am I: the stages from the first question to a life with support.
    Where,
    /// Who does what.
    Who,
    /// What hard words mean.
    Words,
    /// If the council says no.
    SayNo,
    /// Have a break.
    Break,
    /// For whoever is new to this.
    New,
    /// My whole life: what I want in each part of it.
    Life,
    /// Three talks about a plan, and a sheet for each.
    Meetings,
    /// When a young person turns 18.
    Eighteen,
}

impl Guide {
    /// Every one of them.
    const ALL: [Self; 9] = [
        Self::Where,
        Self::Who,
        Self::Words,
        Self::SayNo,
        Self::Break,
        Self::New,
        Self::Life,
        Self::Meetings,
        Self::Eighteen,
    ];

    /// Its name in addresses.
    pub const fn id(self) -> Id {
        match self {
            Self::Where => "where",
            Self::Who => "who",
            Self::Words => "words",
            Self::SayNo => "say-no",
            Self::Break => "break",
            Self::New => "new",
            Self::Life => "life",
            Self::Meetings => "meetings",
            Self::Eighteen => "eighteen",
        }
    }

    /// The message that is its title.
    pub const fn message(self) -> Id {
        match self {
            Self::Where => "where",
            Self::Who => "who",
            Self::Words => "hard-words",
            Self::SayNo => "say-no",
            Self::Break => "have-a-break",
            Self::New => "new",
            Self::Life => "life",
            Self::Meetings => "meetings",
            Self::Eighteen => "eighteen",
        }
    }

    /// The page of that name.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.id() == id)
    }

    /// Its address.
    pub fn address(self) -> String {
        Route::Guide(self).to_string()
    }
}
