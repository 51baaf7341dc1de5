//! Opens a plan from a file, and finds the kind words for every way that it may not open.

use super::photo;
use crate::exchange::{LARGEST, OpenError, open_plan};
use crate::form::Id;
use crate::storage::{DraftsError, SavedPlan, ShelfError};
use web_sys::File;

/// The plan in a file.
///
/// # Errors
///
/// The message that says why it cannot be opened, and what to do.
pub async fn read(file: &File) -> Result<SavedPlan, Id> {
    // Asked before reading: a film of some gigabytes should not be taken into memory to be refused.
    if file.size() > f64::from(u32::try_from(LARGEST).unwrap_or(u32::MAX)) {
        return Err("open-trouble-large");
    }
    let bytes = photo::bytes(file)
        .await
        .map_err(|_| "open-trouble-reading")?;
    open_plan(&bytes).map_err(|error| match error {
        OpenError::TooBig => "open-trouble-large",
        OpenError::NotAPlan => "open-trouble-other",
        OpenError::Newer(_) => "open-trouble-newer",
        OpenError::Damaged(_) => "open-trouble-damaged",
    })
}

/// The message for a plan that could be read, but not kept here.
pub fn not_kept(error: &DraftsError) -> Id {
    match error {
        DraftsError::Shelf(ShelfError::Full) => "open-trouble-full",
        DraftsError::Newer(_) => "open-trouble-newer",
        DraftsError::Shelf(ShelfError::Denied | ShelfError::Changed)
        | DraftsError::NotThere
        | DraftsError::Elsewhere(_)
        | DraftsError::Damaged(_) => "not-kept-blocked",
    }
}
