//! A photo of the person's own. It is made anew on this device, so that it does not say where it was taken.

use super::super::html::div;
use super::super::own_photo::photo_tools;
use super::super::view::{Content, View};
use super::{Asked, hint};

/// The field.
pub(super) fn photo(asked: &Asked) -> View {
    div()
        .class("field")
        .child(hint(asked))
        .child(photo_tools(asked.at.clone(), "photo-alt-mine"))
        .view()
}
