//! What travels: the kept copy, and plans that come from elsewhere.

pub mod tables;
mod kept_copy;

pub use kept_copy::{KeptCopy, LARGEST, OpenError, keep_copy, open_plan};
