//! Words: says a message in one language, and in English where the language has no words for it.

use super::languages::{Direction, ENGLISH, Language};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use std::borrow::Cow;
use std::fmt;
use unic_langid::LanguageIdentifier;

/// All the words of one language, with English behind them.
pub struct Words {
    language: &'static Language,
    own: FluentBundle<FluentResource>,
    english: Option<FluentBundle<FluentResource>>,
}

/// Something put into a message in place of a name in braces.
#[derive(Debug, Clone)]
pub enum Value<'a> {
    /// Words, set apart so that their direction does not disturb the sentence.
    Text(Cow<'a, str>),
    /// A whole number, which may choose a plural form.
    Number(u32),
}

/// Why a file of messages cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WordsError {
    /// The language's tag is not one.
    Tag(String),
    /// The text is not Fluent, from this byte on.
    Syntax(usize),
    /// Two messages share this name.
    Twice(String),
}

impl Words {
    /// The words of a language, from the text of its `.ftl` file; and English behind it.
    ///
    /// # Errors
    ///
    /// When a text is not Fluent or says a message twice.
    pub fn new(
        language: &'static Language,
        own: &str,
        english: Option<&str>,
    ) -> Result<Self, WordsError> {
        Ok(Self {
            language,
            own: bundle(language.tag, own)?,
            english: english.map(|text| bundle(ENGLISH.tag, text)).transpose()?,
        })
    }

    /// The language these words are in.
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// Whether there are words for this message, or for this `message.attribute`, in the language or in English.
    pub fn has(&self, message: &str) -> bool {
        self.in_own(message)
            || self
                .english
                .as_ref()
                .is_some_and(|bundle| pattern(bundle, message).is_some())
    }

    /// The language in which a message will be said: English where the language has no words for it.
    pub fn language_of(&self, message: &str) -> &'static Language {
        if self.in_own(message) || self.english.is_none() {
            self.language
        } else {
            &ENGLISH
        }
    }

    /// Says a message, or a `message.attribute`.
    pub fn say(&self, message: &str) -> String {
        self.say_with(message, &[])
    }

    /// Says a message with values in place of its names in braces.
    ///
    /// A message that no language has is said as its own name: ugly, seen at once, and caught by `tests/locales.rs`.
    pub fn say_with(&self, message: &str, values: &[(&str, Value<'_>)]) -> String {
        let mut given = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            match value {
                Value::Text(text) => given.set(*name, text.as_ref()),
                Value::Number(number) => given.set(*name, *number),
            }
        }
        format(&self.own, message, &given)
            .or_else(|| format(self.english.as_ref()?, message, &given))
            .unwrap_or_else(|| message.to_owned())
    }

    /// An amount of pence as pounds: `£1,234.50`, in Western digits and left to right in every language.
    pub fn money(&self, pence: i64) -> String {
        let sign = if pence < 0 { "-" } else { "" };
        let (pounds, rest) = (pence.unsigned_abs() / 100, pence.unsigned_abs() % 100);
        self.left_to_right(&format!("{sign}£{}.{rest:02}", in_thousands(pounds)))
    }

    /// A day as `23 November 2026`, the month in words. Months run from 1 to 12.
    pub fn date(&self, year: i32, month: u32, day: u32) -> String {
        let year = Value::Text(year.to_string().into());
        let month = Value::Text(self.say(&format!("month-{month}")).into());
        self.say_with(
            "date",
            &[
                ("day", Value::Number(day)),
                ("month", month),
                ("year", year),
            ],
        )
    }

    /// Holds a number, a phone number or an amount together, left to right, inside a right-to-left sentence.
    pub fn left_to_right(&self, text: &str) -> String {
        match self.language.direction {
            Direction::LeftToRight => text.to_owned(),
            Direction::RightToLeft => format!("\u{2066}{text}\u{2069}"),
        }
    }

    fn in_own(&self, message: &str) -> bool {
        pattern(&self.own, message).is_some()
    }
}

fn bundle(tag: &str, text: &str) -> Result<FluentBundle<FluentResource>, WordsError> {
    let identifier: LanguageIdentifier =
        tag.parse().map_err(|_| WordsError::Tag(tag.to_owned()))?;
    let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        WordsError::Syntax(errors.first().map_or(0, |error| error.pos.start))
    })?;
    let mut bundle = FluentBundle::new(vec![identifier]);
    bundle.add_resource(resource).map_err(|errors| {
        WordsError::Twice(errors.first().map_or_else(String::new, ToString::to_string))
    })?;
    Ok(bundle)
}

fn pattern<'a>(
    bundle: &'a FluentBundle<FluentResource>,
    message: &str,
) -> Option<&'a fluent_syntax::ast::Pattern<&'a str>> {
    match message.split_once('.') {
        Some((id, attribute)) => Some(bundle.get_message(id)?.get_attribute(attribute)?.value()),
        None => bundle.get_message(message)?.value(),
    }
}

fn format(
    bundle: &FluentBundle<FluentResource>,
    message: &str,
    given: &FluentArgs<'_>,
) -> Option<String> {
    let mut errors = Vec::new();
    Some(
        bundle
            .format_pattern(pattern(bundle, message)?, Some(given), &mut errors)
            .into_owned(),
    )
}

fn in_thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(Cow::Owned(text))
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Value::Number(number)
    }
}

impl fmt::Display for WordsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WordsError::Tag(tag) => write!(formatter, "'{tag}' is not a language tag"),
            WordsError::Syntax(at) => write!(formatter, "not a list of messages from byte {at} on"),
            WordsError::Twice(what) => write!(formatter, "a message stands twice: {what}"),
        }
    }
}

impl std::error::Error for WordsError {}
