//! What it all costs: per week, 4 weeks, month and year, in words and in blocks.

use leptos::prelude::*;

/// The totals under the costs.
#[component]
pub fn Totals() -> impl IntoView {}
