//! What travels: the kept copy, and plans that come from elsewhere.

mod kept_copy;
pub mod tables;

pub use kept_copy::{KeptCopy, LARGEST, OpenError, keep_copy, open_plan};
