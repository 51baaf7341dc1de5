//! A risk in four parts, the good first: why, what could go wrong, what we will do, who decides.

use crate::plan::RowId;
use leptos::prelude::*;

/// One thing in the risks list.
#[component]
pub fn RiskCard(
    /// The thing.
    row: RowId,
) -> impl IntoView {
    move || {
        // The card goes here.
        (row.0 == 0).then_some(())
    }
}
