//! Who connects the rooms: the only one that sees all the others.

pub mod download;
pub mod loading;
pub mod pdf_engine;
pub mod photo;
