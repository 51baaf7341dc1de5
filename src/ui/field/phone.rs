//! A phone number, kept as typed and always shown left to right.

use super::typing::{Shape, typing};
use super::{Asked, stance};
use leptos::prelude::*;

/// The field.
pub(super) fn phone(asked: Asked) -> AnyView {
    let not_sure = stance::under_field(&asked);
    view! {
        {typing(asked, Shape::Phone)}
        {not_sure}
    }
    .into_any()
}
