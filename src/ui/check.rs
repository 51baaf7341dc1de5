//! Check my plan: what is ready, what to look at, and what to ask.

use leptos::prelude::*;

/// The check page.
#[component]
pub fn CheckPage() -> impl IntoView {}
