//! What could not be read: moved to a name that nothing writes to, and kept there as it was found.

use super::drafts::{Drafts, DraftsError, PREFIX, SLOTS, in_order, slot_name};
use super::shelf::{Shelf, ShelfError};

impl<S: Shelf> Drafts<S> {
    /// Sets aside every plan of which nothing can be read, and says whether there was one.
    ///
    /// # Errors
    ///
    /// When the shelf cannot be reached.
    pub fn set_damaged_aside(&self) -> Result<bool, ShelfError> {
        let mut any = false;
        for id in self.ids()? {
            any |= matches!(self.load(&id), Err(DraftsError::Damaged(_)));
        }
        Ok(any)
    }

    /// The names of what was set aside, to be read with [`Drafts::aside`].
    ///
    /// # Errors
    ///
    /// When the shelf cannot be reached.
    pub fn asides(&self) -> Result<Vec<String>, ShelfError> {
        let start = format!("{PREFIX}aside/");
        let names = self.shelf.names()?.into_iter();
        Ok(in_order(names.filter(|name| name.starts_with(&start))))
    }

    /// What was set aside under a name, exactly as it was found.
    ///
    /// # Errors
    ///
    /// When the shelf cannot be reached.
    pub fn aside(&self, name: &str) -> Result<Option<String>, ShelfError> {
        self.shelf.read(name)
    }

    /// A slot that is about to be written over may hold something damaged that nobody has loaded yet.
    pub(super) fn keep_what_is_damaged(
        &self,
        id: &str,
        slot: &str,
        texts: &[Option<String>; 2],
        turns: [Option<u64>; 2],
    ) -> Result<(), ShelfError> {
        let mut all = texts.iter().zip(turns).zip(SLOTS);
        let is_damaged =
            all.any(|((text, turn), name)| name == slot && text.is_some() && turn.is_none());
        if is_damaged {
            self.set_aside(id, slot)?;
        }
        Ok(())
    }

    /// Moves what stands in a slot to a name that nothing writes to. It leaves the slot only once it is safe there.
    pub(super) fn set_aside(&self, id: &str, slot: &str) -> Result<String, ShelfError> {
        let from = slot_name(id, slot);
        let text = self.shelf.read(&from)?.unwrap_or_default();
        let taken = self.asides()?;
        let mut names = (1_u32..).map(|number| format!("{PREFIX}aside/{id}/{number}"));
        let to = names
            .find(|name| !taken.contains(name))
            .ok_or(ShelfError::Full)?;
        self.write(&to, &text)?;
        self.shelf.remove(&from)?;
        Ok(to)
    }
}
