//! As many words as people like.

use super::typing::{Shape, typing};
use super::{Asked, stance};
use crate::ui::view::{Content, View, fragment};

/// The field.
pub(super) fn words(asked: Asked) -> View {
    let not_sure = stance::under_field(&asked);
    fragment()
        .child(typing(asked, Shape::Words))
        .child(not_sure)
        .view()
}
