//! An amount in pounds, kept as typed, the pound sign always at its left.

use super::super::workspace::say;
use super::typing::{Shape, input};
use super::{Asked, NamedBy, hint, problem, stance};
use leptos::prelude::*;

/// The field.
pub(super) fn money(asked: Asked) -> AnyView {
    let shown = asked.problem;
    let class = move || {
        if shown.with(Option::is_some) {
            "field field--problem"
        } else {
            "field"
        }
    };
    let label = (asked.named_by == NamedBy::Label).then(|| {
        view! {
            <label class="field__label" for=asked.id()>
                {say(asked.message())}
            </label>
        }
    });
    view! {
        <div class=class>
            {label}
            {hint(&asked)}
            {problem(&asked)}
            <div class="field__money" dir="ltr">
                <span class="field__pound" aria-hidden="true">
                    "£"
                </span>
                {input(asked.clone(), asked.id(), Shape::Money, None)}
            </div>
        </div>
        {stance::under_field(&asked)}
    }
    .into_any()
}
