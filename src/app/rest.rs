//! The rest of the app: all that is fetched once the first page is there, through one door.
//!
//! The build cuts the app's wasm at the function marked here. What only it reaches goes into a file of its own, and so
//! the first page stays as small as it is when pages are added. Code that both sides reach stays with the first.

use super::works::{WORKS, Works};
use crate::ui::later::Pages;
use crate::ui::pages::PAGES;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// What stands in the file that is fetched later.
#[derive(Clone, Copy)]
pub struct Rest {
    /// The later pages.
    pub pages: Pages,
    /// What stands behind their doors.
    pub works: Works,
}

/// Fetches the rest of the app, or gives it at once where it was fetched before.
///
/// # Errors
///
/// When it does not arrive. Asking again fetches it again.
#[wasm_split(rest, fallible)]
#[allow(
    clippy::unnecessary_wraps,
    reason = "the fetching that the mark puts before it can fail"
)]
pub fn rest() -> Result<Rest, SplitLoaderError> {
    Ok(Rest {
        pages: PAGES,
        works: WORKS,
    })
}
