//! Choose the language, each in its own letters.

use leptos::prelude::*;

/// The language page.
#[component]
pub fn LanguagePage() -> impl IntoView {}
