//! Colours and size: how the app looks on this device.

use leptos::prelude::*;

/// The colours and size page.
#[component]
pub fn LookPage() -> impl IntoView {}
