//! The plan on screen, as it will be printed.

use leptos::prelude::*;

/// The whole plan, read from its document.
#[component]
pub fn Review() -> impl IntoView {}
