//! A picture on its light tile, as big as its place asks for.

use super::html::img;
use super::view::{Content, View};
use crate::form::Id;

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

/// The class of a picture of that size.
pub const fn size_class(size: PictureSize) -> &'static str {
    match size {
        PictureSize::Small => "picture picture--small",
        PictureSize::Usual => "picture",
        PictureSize::Big => "picture picture--big",
    }
}

/// Draws a picture by its id. The words beside it say the same, so that screen readers pass it by.
pub fn picture(id: Id, size: PictureSize) -> View {
    let address = ["generated/pictures/", id, ".svg"].concat();
    img()
        .class(size_class(size))
        .attr("src", address)
        .attr("alt", "")
        .attr("width", "96")
        .attr("height", "96")
        .view()
}
