//! The box at the top of a page that says what to look at again, with a link to each field.

use leptos::prelude::*;

/// One thing to look at again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookAgain {
    /// The id of the field on this page.
    pub field: String,
    /// What to write, in words.
    pub words: String,
}

/// The box. It is empty, and not there, when there is nothing to look at. It takes the focus when it appears.
#[component]
pub fn ProblemList(
    /// What to look at again, in the order of the page.
    items: Signal<Vec<LookAgain>>,
) -> impl IntoView {
    // The box goes here.
    move || items.with(Vec::is_empty).then_some(())
}
