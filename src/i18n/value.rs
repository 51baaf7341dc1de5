//! What can be put into a message: words of someone's own, or a number.

use std::borrow::Cow;

/// Something put into a message in place of a name in braces.
#[derive(Debug, Clone)]
pub enum Value<'a> {
    /// Words, set apart so that their direction does not disturb the sentence.
    Text(Cow<'a, str>),
    /// A whole number, which may choose a plural form.
    Number(u32),
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
