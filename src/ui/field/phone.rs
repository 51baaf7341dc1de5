//! A phone number, kept as typed and always shown left to right.

use super::typing::{Shape, typing};
use super::{Asked, stance};
use crate::ui::view::{Content, View, fragment};

/// The field.
pub(super) fn phone(asked: Asked) -> View {
    let not_sure = stance::under_field(&asked);
    fragment()
        .child(typing(asked, Shape::Phone))
        .child(not_sure)
        .view()
}
