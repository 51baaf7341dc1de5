//! What travels: the kept copy, plans that come from elsewhere, and directories of local services.

pub mod directory;
mod kept_copy;
mod page_copy;
pub mod tables;

pub use kept_copy::{KeptCopy, LARGEST, OpenError, keep_copy, keep_page, open_plan};
pub use page_copy::pictures_of;
