//! What travels: the kept copy, and plans that come from elsewhere.

pub mod tables;
