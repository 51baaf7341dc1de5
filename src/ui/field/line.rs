//! A few words: a name.

use super::typing::{Shape, typing};
use super::{Asked, stance};
use leptos::prelude::*;

/// The field.
pub(super) fn line(asked: Asked) -> AnyView {
    let not_sure = stance::under_field(&asked);
    view! {
        {typing(asked, Shape::Line)}
        {not_sure}
    }
    .into_any()
}
