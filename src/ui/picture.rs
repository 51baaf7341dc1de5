//! A picture on its light tile, as big as its place asks for.

use crate::form::Id;
use leptos::prelude::*;

/// How big a picture is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureSize {
    /// In lists of short lines.
    Small,
    /// In choices and rows.
    Usual,
    /// Beside the title of a page.
    Big,
}

/// Draws a picture by its id. The words beside it say the same, so that screen readers pass it by.
pub fn picture(id: Id, size: PictureSize) -> AnyView {
    let class = match size {
        PictureSize::Small => "picture picture--small",
        PictureSize::Usual => "picture",
        PictureSize::Big => "picture picture--big",
    };
    let address = ["generated/pictures/", id, ".svg"].concat();
    view! { <img class=class src=address alt="" width="96" height="96" /> }.into_any()
}
