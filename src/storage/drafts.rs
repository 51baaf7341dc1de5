//! The plans of one device: kept side by side, each written, read back and compared.
//!
//! Each plan has two slots and each photo a name of its own, so that a letter typed never writes a photo again. What
//! cannot be read is set aside under another name, and never overwritten.

use super::edition::Edition;
use super::saved::SavedPlan;
use super::shelf::{Shelf, ShelfError};
use super::slot::Slot;
use std::fmt;

/// The plans on one shelf.
#[derive(Debug, Clone, Default)]
pub struct Drafts<S> {
    pub(super) shelf: S,
}

/// Which writing of a plan this is. It tells whether another window wrote in between.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Turn(u64);

/// One plan in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its name in storage.
    pub id: String,
    /// What the person likes to be called. Empty if they did not say.
    pub called: String,
    /// The day it was last changed: `2026-11-23`.
    pub updated: String,
    /// Which version of the plan it is.
    pub edition: Edition,
}

/// A plan that was loaded.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// The plan.
    pub plan: SavedPlan,
    /// The turn to keep it with.
    pub turn: Turn,
    /// Whether its newest writing was damaged and set aside, so that this is an older one.
    pub set_aside: Option<String>,
}

/// Why a plan could not be loaded or kept. Nothing is lost by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftsError {
    /// The shelf did not do it.
    Shelf(ShelfError),
    /// There is no plan of that name.
    NotThere,
    /// Another window kept this plan since it was loaded. Its turn is the one given.
    Elsewhere(Turn),
    /// A newer release wrote it, in this version.
    Newer(u32),
    /// It cannot be read. It is set aside under this name.
    Damaged(String),
}

/// What every name of ours on the shelf starts with.
pub(super) const PREFIX: &str = "mysupportplan/";
/// The two places of a plan.
pub(super) const SLOTS: [&str; 2] = ["a", "b"];

impl<S: Shelf> Drafts<S> {
    /// The plans on a shelf.
    pub const fn on(shelf: S) -> Self {
        Self { shelf }
    }

    /// Every plan that can be read, the last changed first.
    ///
    /// # Errors
    ///
    /// When the shelf cannot be reached.
    pub fn list(&self) -> Result<Vec<Listed>, ShelfError> {
        let mut listed = Vec::new();
        for id in self.ids()? {
            if let Some((_, plan)) = newest_whole(self.slots(&id)?) {
                let later = |one: &Listed| (&plan.updated, &one.id) < (&one.updated, &id);
                let place = listed.partition_point(later);
                let one = Listed {
                    id,
                    ..Listed::of(&plan)
                };
                listed.insert(place, one);
            }
        }
        Ok(listed)
    }

    /// Loads a plan with its photos. A damaged writing is set aside; the writing before it is then loaded.
    ///
    /// # Errors
    ///
    /// When there is nothing of that name that can be read.
    pub fn load(&self, id: &str) -> Result<Loaded, DraftsError> {
        let slots = self.slots(id)?;
        let newer = slots.iter().find_map(|slot| match slot {
            Slot::Newer(version) => Some(*version),
            Slot::Empty | Slot::Whole(..) | Slot::Damaged => None,
        });
        if let Some(version) = newer {
            return Err(DraftsError::Newer(version));
        }
        let damaged = slots.iter().zip(SLOTS);
        let damaged = damaged.filter(|(slot, _)| matches!(slot, Slot::Damaged));
        let damaged: Vec<&str> = damaged.map(|(_, name)| name).collect();
        let set_aside = damaged.into_iter().map(|slot| self.set_aside(id, slot));
        let set_aside: Result<Vec<String>, ShelfError> = set_aside.collect();
        match newest_whole(slots) {
            // With no room to set anything aside, what is damaged stays where it is, and what is whole still loads.
            Some((turn, mut plan)) => {
                plan.photos = self.photos(id)?;
                Ok(Loaded {
                    plan,
                    turn: Turn(turn),
                    set_aside: set_aside.unwrap_or_default().pop(),
                })
            }
            None => match set_aside?.pop() {
                Some(aside) => Err(DraftsError::Damaged(aside)),
                None => Err(DraftsError::NotThere),
            },
        }
    }

    /// Keeps a plan, without its photos: written, read back and compared. Give the turn it was loaded or kept with;
    /// the first turn of a new plan is `Turn::default()`.
    ///
    /// # Errors
    ///
    /// When the shelf does not take it, or another window kept this plan since.
    pub fn keep(&self, plan: &SavedPlan, last: Turn) -> Result<Turn, DraftsError> {
        let texts = self.texts(&plan.id)?;
        let turns = texts.each_ref().map(|text| Slot::turn(text.as_deref()));
        let newest = turns.iter().flatten().max().copied().unwrap_or(0);
        if newest != last.0 {
            return Err(DraftsError::Elsewhere(Turn(newest)));
        }
        let [first, second] = turns;
        let older = if first <= second { SLOTS[0] } else { SLOTS[1] };
        self.keep_what_is_damaged(&plan.id, older, &texts, turns)?;
        let turn = newest.saturating_add(1);
        let name = slot_name(&plan.id, older);
        if let Err(error) = self.write(&name, &Slot::text(turn, plan)) {
            // What half arrived is of no use to anyone, and the draft is still on screen.
            if error == ShelfError::Changed {
                self.shelf.remove(&name)?;
            }
            return Err(error.into());
        }
        Ok(Turn(turn))
    }

    /// Adds a plan from elsewhere, with its photos, beside the plans that are here. It never replaces one: where its
    /// name is taken, it gets another. Returns the name it has here.
    ///
    /// # Errors
    ///
    /// When the shelf does not take all of it. Then none of it stays.
    pub fn add(&self, plan: SavedPlan) -> Result<(SavedPlan, Turn), DraftsError> {
        let mut plan = plan;
        plan.id = self.free_id(&plan.id)?;
        let kept = plan
            .photos
            .iter()
            .try_for_each(|(name, photo)| self.keep_photo(&plan.id, name, photo))
            .map_err(DraftsError::from)
            .and_then(|()| self.keep(&plan, Turn::default()));
        match kept {
            Ok(turn) => Ok((plan, turn)),
            Err(error) => {
                self.take_out(&plan.id)?;
                Err(error)
            }
        }
    }

    /// Takes a plan and its photos off the shelf. What was set aside stays.
    ///
    /// # Errors
    ///
    /// When the shelf cannot be reached.
    pub fn take_out(&self, id: &str) -> Result<(), ShelfError> {
        let (slots, photos) = (
            format!("{PREFIX}plan/{id}/"),
            format!("{PREFIX}photo/{id}/"),
        );
        let names = self.shelf.names()?.into_iter();
        names
            .filter(|name| name.starts_with(&slots) || name.starts_with(&photos))
            .try_for_each(|name| self.shelf.remove(&name))
    }

    /// Takes everything of ours off the shelf, also what was set aside: "clear this computer".
    ///
    /// # Errors
    ///
    /// When the shelf cannot be reached.
    pub fn clear(&self) -> Result<(), ShelfError> {
        let names = self.shelf.names()?.into_iter();
        names
            .filter(|name| name.starts_with(PREFIX))
            .try_for_each(|name| self.shelf.remove(&name))
    }

    /// The names of all plans that have something on the shelf, whole or damaged.
    pub(super) fn ids(&self) -> Result<Vec<String>, ShelfError> {
        let start = format!("{PREFIX}plan/");
        let names = self.shelf.names()?;
        let ids = names
            .iter()
            .filter_map(|name| name.strip_prefix(&start)?.split_once('/'));
        Ok(in_order(ids.map(|(id, _)| id.to_owned())))
    }

    /// The name itself where it is free, or the next number behind it: `sam-2`.
    fn free_id(&self, wanted: &str) -> Result<String, ShelfError> {
        let taken = self.ids()?;
        let is_free = |id: &String| !taken.contains(id);
        let stem = match wanted.rsplit_once('-') {
            Some((stem, number)) if !stem.is_empty() && number.parse::<u32>().is_ok() => stem,
            _ => wanted,
        };
        let numbered = (2_u32..).map(|number| format!("{stem}-{number}"));
        let mut names = std::iter::once(wanted.to_owned()).chain(numbered);
        Ok(names.find(is_free).unwrap_or_else(|| wanted.to_owned()))
    }

    fn texts(&self, id: &str) -> Result<[Option<String>; 2], ShelfError> {
        let [first, second] = SLOTS;
        Ok([
            self.shelf.read(&slot_name(id, first))?,
            self.shelf.read(&slot_name(id, second))?,
        ])
    }

    fn slots(&self, id: &str) -> Result<[Slot; 2], ShelfError> {
        Ok(self.texts(id)?.map(|text| Slot::read(text.as_deref())))
    }

    /// Writes, reads back and compares.
    pub(super) fn write(&self, name: &str, text: &str) -> Result<(), ShelfError> {
        self.shelf.write(name, text)?;
        if self.shelf.read(name)?.as_deref() == Some(text) {
            Ok(())
        } else {
            Err(ShelfError::Changed)
        }
    }
}

/// Names in order, each once. They are few, so each is put in its place: a sorting program would be more to fetch.
pub(super) fn in_order(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut placed: Vec<String> = Vec::new();
    for name in names {
        if let Err(place) = placed.binary_search(&name) {
            placed.insert(place, name);
        }
    }
    placed
}

fn newest_whole(slots: [Slot; 2]) -> Option<(u64, SavedPlan)> {
    let whole = slots.into_iter().filter_map(|slot| match slot {
        Slot::Whole(turn, plan) => Some((turn, *plan)),
        Slot::Empty | Slot::Newer(..) | Slot::Damaged => None,
    });
    whole.max_by_key(|(turn, _)| *turn)
}

impl Listed {
    /// What the list says of a plan.
    pub fn of(plan: &SavedPlan) -> Self {
        Self {
            id: plan.id.clone(),
            called: plan.called().to_owned(),
            updated: plan.updated.clone(),
            edition: plan.edition.clone(),
        }
    }
}

/// The name of a slot on the shelf.
pub(super) fn slot_name(id: &str, slot: &str) -> String {
    format!("{PREFIX}plan/{id}/{slot}")
}

impl From<ShelfError> for DraftsError {
    fn from(error: ShelfError) -> Self {
        Self::Shelf(error)
    }
}

impl fmt::Display for DraftsError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shelf(error) => error.fmt(to),
            Self::NotThere => write!(to, "there is no plan of that name"),
            Self::Elsewhere(_) => write!(to, "another window kept this plan since"),
            Self::Newer(version) => {
                write!(to, "a newer release wrote this plan, in version {version}")
            }
            Self::Damaged(aside) => {
                write!(to, "the plan was damaged, and is set aside as '{aside}'")
            }
        }
    }
}

impl std::error::Error for DraftsError {}
