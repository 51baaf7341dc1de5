//! Fetches the app's own files: words, and nothing else. Nothing is ever sent.

use std::fmt;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Why a file of our own could not be fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoadError {
    /// There is no window to fetch with.
    NoWindow,
    /// The network is off, or the file never arrived.
    Unreachable,
    /// The file is not where it should be: the HTTP status.
    Missing(u16),
    /// It arrived but is not text.
    NotText,
}

/// The text of one of our own files, by its address beside the page.
///
/// # Errors
///
/// When the file cannot be reached or is not text.
pub async fn text(address: &str) -> Result<String, LoadError> {
    let window = web_sys::window().ok_or(LoadError::NoWindow)?;
    let response = JsFuture::from(window.fetch_with_str(address))
        .await
        .ok()
        .and_then(|response| response.dyn_into::<Response>().ok())
        .ok_or(LoadError::Unreachable)?;
    if !response.ok() {
        return Err(LoadError::Missing(response.status()));
    }
    let text = response.text().map_err(|_: JsValue| LoadError::NotText)?;
    let text = JsFuture::from(text)
        .await
        .map_err(|_| LoadError::Unreachable)?;
    text.as_string().ok_or(LoadError::NotText)
}

impl fmt::Display for LoadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::NoWindow => write!(formatter, "there is no window to fetch with"),
            LoadError::Unreachable => write!(formatter, "the file could not be reached"),
            LoadError::Missing(status) => {
                write!(formatter, "the file is missing (status {status})")
            }
            LoadError::NotText => write!(formatter, "the file is not text"),
        }
    }
}

impl std::error::Error for LoadError {}
