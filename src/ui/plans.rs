//! Every plan that is kept on this device.

use leptos::prelude::*;

/// The plans page.
#[component]
pub fn PlansPage() -> impl IntoView {}
