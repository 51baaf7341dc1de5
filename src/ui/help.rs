//! Help: how this works, and who else can help.

use leptos::prelude::*;

/// The help page.
#[component]
pub fn HelpPage() -> impl IntoView {}
