//! Every field in every state, for the people who build this.

#[cfg(debug_assertions)]
mod states;

use super::view::View;

/// The gallery page, in development builds. In a release its address leads to the front page.
pub fn gallery_page() -> View {
    #[cfg(debug_assertions)]
    {
        states::every_field()
    }
    #[cfg(not(debug_assertions))]
    {
        super::front::front_page()
    }
}
