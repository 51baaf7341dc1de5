//! Where drafts rest.
//!
//! [`saved`] is the shape on disk, [`shelf`] the place it is put, and [`drafts`] the plans of one device.

mod aside;
pub mod drafts;
mod edition;
mod limits;
mod photos;
mod read;
pub mod saved;
pub mod shelf;
mod slot;
mod upgrade;
mod write;

pub use drafts::{Drafts, DraftsError, Listed, Loaded, Turn};
pub use edition::Edition;
pub use saved::{DecodeError, SavedPlan, VERSION, decode, decode_from_elsewhere, encode};
pub use shelf::{BrowserShelf, FaultyShelf, MemoryShelf, Shelf, ShelfError};
