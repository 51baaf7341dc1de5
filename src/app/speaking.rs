//! Fetches the words of a language, and speaks it from then on.

use super::loading::{self, LoadError};
use crate::i18n::{Chapter, Language, Words, WordsError};
use std::fmt;

/// Why a language cannot be spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SpeakError {
    /// Its words did not arrive.
    Load(LoadError),
    /// What arrived is not a list of messages.
    Words(WordsError),
}

/// The words of a language: these chapters.
///
/// # Errors
///
/// When they do not arrive, or are not words.
pub async fn words(language: &'static Language, chapters: &[Chapter]) -> Result<Words, SpeakError> {
    let mut words = Words::none(language);
    for chapter in chapters {
        words = with(&words, *chapter, &text(language, *chapter).await?)?;
    }
    Ok(words)
}

/// The text of one chapter of a language.
///
/// # Errors
///
/// When it does not arrive.
pub async fn text(language: &Language, chapter: Chapter) -> Result<String, SpeakError> {
    loading::text(&address(language, chapter))
        .await
        .map_err(SpeakError::Load)
}

/// Words, and one chapter more, from its text.
///
/// # Errors
///
/// When the text is not words.
pub fn with(words: &Words, chapter: Chapter, text: &str) -> Result<Words, SpeakError> {
    // Every language on offer says every message: tests/locales.rs holds them to it.
    words.and(chapter, text).map_err(SpeakError::Words)
}

fn address(language: &Language, chapter: Chapter) -> String {
    let (tag, chapter) = (language.file_tag(), chapter.id());
    format!("generated/locales/{tag}-{chapter}.ftl")
}

/// The language's marks on the page, for fonts, direction and screen readers.
pub fn mark_page(language: &Language) {
    let Some(root) = leptos::prelude::document().document_element() else {
        return;
    };
    for (name, value) in [
        ("lang", language.tag),
        ("dir", language.direction.attribute()),
    ] {
        if root.set_attribute(name, value).is_err() {
            debug_assert!(false, "'{name}' is a name that any element takes");
        }
    }
}

impl fmt::Display for SpeakError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SpeakError::Load(cause) => write!(formatter, "the words did not arrive: {cause}"),
            SpeakError::Words(cause) => write!(formatter, "the words cannot be read: {cause}"),
        }
    }
}

impl std::error::Error for SpeakError {}
