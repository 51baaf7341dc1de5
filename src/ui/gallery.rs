//! Every field in every state, for the people who build this.

use leptos::prelude::*;

/// The gallery page.
#[component]
pub fn GalleryPage() -> impl IntoView {}
