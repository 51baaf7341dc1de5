//! Puts words on the clipboard, where the browser lets us.

use js_sys::{Function, Promise, Reflect};
use std::fmt;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Why words could not be copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CopyError {
    /// This browser has no clipboard for us: it is old, or the app was opened from a file.
    NoClipboard,
    /// The browser or the person said no.
    Refused,
}

/// Copies words.
///
/// # Errors
///
/// When there is no clipboard, or it is not given to us. The words can then be marked and copied by hand.
pub async fn copy(words: &str) -> Result<(), CopyError> {
    let none = |_: JsValue| CopyError::NoClipboard;
    let window = web_sys::window().ok_or(CopyError::NoClipboard)?;
    // Away from HTTPS there is none, so it is asked for by its name and not by its type.
    let clipboard = Reflect::get(&window.navigator(), &"clipboard".into()).map_err(none)?;
    let write: Function = Reflect::get(&clipboard, &"writeText".into())
        .and_then(JsCast::dyn_into)
        .map_err(none)?;
    let written: Promise = write
        .call1(&clipboard, &words.into())
        .and_then(JsCast::dyn_into)
        .map_err(none)?;
    JsFuture::from(written)
        .await
        .map(drop)
        .map_err(|_| CopyError::Refused)
}

impl fmt::Display for CopyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CopyError::NoClipboard => write!(formatter, "there is no clipboard to copy to"),
            CopyError::Refused => write!(formatter, "the browser did not let the words be copied"),
        }
    }
}

impl std::error::Error for CopyError {}
