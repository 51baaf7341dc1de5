//! My rights, in plain words.

use leptos::prelude::*;

/// The rights page.
#[component]
pub fn RightsPage() -> impl IntoView {}
