//! How we say it: every word that people see, in their language.

pub mod languages;
#[cfg(debug_assertions)]
mod pseudo;
mod value;
mod words;

pub use languages::{Direction, LANGUAGES, Language, language, offered};
pub use value::Value;
pub use words::{Words, WordsError};
