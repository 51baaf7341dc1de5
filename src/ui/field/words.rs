//! As many words as people like.

use super::typing::{Shape, typing};
use super::{Asked, stance};
use leptos::prelude::*;

/// The field.
pub(super) fn words(asked: Asked) -> AnyView {
    let not_sure = stance::under_field(&asked);
    view! {
        {typing(asked, Shape::Words)}
        {not_sure}
    }
    .into_any()
}
