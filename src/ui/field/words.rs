//! As many words as people like.

use super::super::view::{Content, View, fragment};
use super::typing::{Shape, typing};
use super::{Asked, stance};

/// The field.
pub(super) fn words(asked: Asked) -> View {
    let not_sure = stance::under_field(&asked);
    fragment()
        .child(typing(asked, Shape::Words))
        .child(not_sure)
        .view()
}
