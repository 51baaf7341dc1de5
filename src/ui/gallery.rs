//! Every field in every state, for the people who build this.

#[cfg(debug_assertions)]
mod states;

use leptos::prelude::*;

/// The gallery page, in development builds. In a release its address leads to the front page.
#[component]
pub fn GalleryPage() -> impl IntoView {
    #[cfg(debug_assertions)]
    {
        states::every_field()
    }
    #[cfg(not(debug_assertions))]
    {
        super::front::FrontPage()
    }
}
