//! One idea: a picture, and the words for it beside it.

use super::element::Element;
use super::html::div;
use super::picture::{PictureSize, picture};
use super::view::Content;
use crate::form::Id;

/// A picture of that size, and words beside it that say the same.
pub fn idea(shown: Id, size: PictureSize, words: impl Content) -> Element {
    div()
        .class("say")
        .child(picture(shown, size))
        .child(div().class("say__words").child(words))
}
