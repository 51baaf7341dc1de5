//! How many: hours, visits, weeks.

use super::super::view::{Content, View, fragment};
use super::typing::{Shape, typing};
use super::{Asked, stance};

/// The field.
pub(super) fn count(asked: Asked) -> View {
    let not_sure = stance::under_field(&asked);
    fragment()
        .child(typing(asked, Shape::Count))
        .child(not_sure)
        .view()
}
