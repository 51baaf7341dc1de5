//! Photos of a plan: each under a name of its own, so that a letter typed never writes a photo again.

use super::drafts::{Drafts, PREFIX};
use super::shelf::{Shelf, ShelfError};
use std::collections::BTreeMap;

impl<S: Shelf> Drafts<S> {
    /// Keeps a photo of a plan, as base64 JPEG: written, read back and compared.
    ///
    /// # Errors
    ///
    /// When the shelf does not take it.
    pub fn keep_photo(&self, id: &str, name: &str, photo: &str) -> Result<(), ShelfError> {
        self.write(&photo_name(id, name), photo)
    }

    /// Takes a photo of a plan off the shelf.
    ///
    /// # Errors
    ///
    /// When the shelf cannot be reached.
    pub fn take_out_photo(&self, id: &str, name: &str) -> Result<(), ShelfError> {
        self.shelf.remove(&photo_name(id, name))
    }

    pub(super) fn photos(&self, id: &str) -> Result<BTreeMap<String, String>, ShelfError> {
        let start = photo_name(id, "");
        let mut photos = BTreeMap::new();
        for name in self.shelf.names()? {
            let Some(photo) = name.strip_prefix(&start) else {
                continue;
            };
            if let Some(text) = self.shelf.read(&name)? {
                photos.insert(photo.to_owned(), text);
            }
        }
        Ok(photos)
    }
}

fn photo_name(id: &str, name: &str) -> String {
    format!("{PREFIX}photo/{id}/{name}")
}
