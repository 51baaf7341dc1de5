//! A day, by the browser's own calendar.

use super::super::view::{Content, View, fragment};
use super::typing::{Shape, typing};
use super::{Asked, stance};

/// The field.
pub(super) fn day(asked: Asked) -> View {
    let not_sure = stance::under_field(&asked);
    fragment()
        .child(typing(asked, Shape::Day))
        .child(not_sure)
        .view()
}
