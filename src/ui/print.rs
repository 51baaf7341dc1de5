//! Print and keep: make the PDF, keep a copy, open a plan.

use leptos::prelude::*;

/// The print and keep page.
#[component]
pub fn PrintPage() -> impl IntoView {}
