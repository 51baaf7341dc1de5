//! One thing that I need help with: how it is for me, what the council said, and what happens then.

use super::answers::{Answers, RowId};
use super::said::Said;
use super::sheet::{Sheet, step};
use crate::form::Area;

/// One of the ten outcomes of the law on who gets help, or for a carer of the eight, or a need in my own words: section 2b
/// of the domain notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// Its row.
    pub id: RowId,
    /// What it is: a choice of the bank, own words, or both.
    pub what: Said,
    /// The part of life that it belongs to, where it is a choice of the bank.
    pub area: Option<&'static Area>,
    /// What makes it hard: help needed, pain, danger or time.
    pub unable: Said,
    /// What a bad day and a good day are like.
    pub day: Said,
    /// What the council said.
    pub council: Said,
    /// What happens where the council said no.
    pub way: Said,
    /// How that will work, in own words.
    pub another_way: Said,
}

impl Need {
    /// Whether help is wanted here. "I can do this on my own", and nothing beside it, wants none.
    pub fn wants_help(&self) -> bool {
        !(self.unable.has("alone") && self.unable.chosen.len() == 1)
    }

    /// Whether the council said that it will not help with this.
    pub fn is_refused(&self) -> bool {
        self.council.has("no")
    }

    /// Whether it is said what happens instead.
    pub fn has_another_way(&self) -> bool {
        self.way.is_given() || self.another_way.is_given()
    }
}

/// What I need, in the person's order.
pub(super) fn read(draft: &Answers) -> Vec<Need> {
    Sheet::rows(draft, step("needs"))
        .map(|sheet| Need {
            id: sheet.id(),
            area: sheet.area(&sheet.said("what")),
            what: sheet.said("what"),
            unable: sheet.said("unable"),
            day: sheet.said("day"),
            council: sheet.said("council"),
            way: sheet.said("way"),
            another_way: sheet.said("another-way"),
        })
        .collect()
}
