//! A few words: a name.

use super::super::view::{Content, View, fragment};
use super::typing::{Shape, typing};
use super::{Asked, stance};

/// The field.
pub(super) fn line(asked: Asked) -> View {
    let not_sure = stance::under_field(&asked);
    fragment()
        .child(typing(asked, Shape::Line))
        .child(not_sure)
        .view()
}
