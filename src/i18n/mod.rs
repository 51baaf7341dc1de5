//! How we say it: every word that people see, in their language.

mod chapter;
mod counting;
pub mod languages;
mod messages;
#[cfg(debug_assertions)]
mod pseudo;
mod value;
mod words;

pub use chapter::Chapter;
pub use languages::{Direction, LANGUAGES, Language, language, offered};
pub use messages::WordsError;
pub use value::Value;
pub use words::Words;
