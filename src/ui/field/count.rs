//! How many: hours, visits, weeks.

use super::typing::{Shape, typing};
use super::{Asked, stance};
use leptos::prelude::*;

/// The field.
pub(super) fn count(asked: Asked) -> AnyView {
    let not_sure = stance::under_field(&asked);
    view! {
        {typing(asked, Shape::Count)}
        {not_sure}
    }
    .into_any()
}
