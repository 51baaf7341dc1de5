//! Names that are spoken and never drawn: they need no marks that hold directions apart.

use super::workspace::Desk;
use crate::i18n::Value;

/// Says a message for a screen reader or a browser tab. Some of them show or say the marks as signs of their own.
pub fn spoken(desk: Desk, message: &str, values: &[(&str, Value<'_>)]) -> String {
    desk.say_with(message, values)
        .replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}
