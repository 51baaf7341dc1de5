//! How we say it: every word that people see, in their language.

pub mod languages;
mod words;

pub use languages::{Direction, LANGUAGES, Language};
pub use words::{Value, Words, WordsError};
