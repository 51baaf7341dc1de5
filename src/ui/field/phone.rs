//! A phone number, kept as typed and always shown left to right.

use super::super::view::{Content, View, fragment};
use super::typing::{Shape, typing};
use super::{Asked, stance};

/// The field.
pub(super) fn phone(asked: Asked) -> View {
    let not_sure = stance::under_field(&asked);
    fragment()
        .child(typing(asked, Shape::Phone))
        .child(not_sure)
        .view()
}
