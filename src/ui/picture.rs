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

/// Draws a picture by its id. The words beside it say the same, so that screen readers pass it by.
pub fn picture(id: Id, size: PictureSize) -> View {
    let class = match size {
        PictureSize::Small => "picture picture--small",
        PictureSize::Usual => "picture",
        PictureSize::Big => "picture picture--big",
    };
    let address = ["generated/pictures/", id, ".svg"].concat();
    img()
        .class(class)
        .attr("src", address)
        .attr("alt", "")
        .attr("width", "96")
        .attr("height", "96")
        .view()
}
