//! Who made the pictures and letters, and who checked the words.

use leptos::prelude::*;

/// The credits page.
#[component]
pub fn CreditsPage() -> impl IntoView {}
