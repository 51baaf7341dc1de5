//! An amount in pounds, kept as typed, the pound sign always at its left.

use super::super::html::{div, label, span};
use super::super::view::{Content, View, fragment};
use super::super::workspace::say;
use super::typing::{Shape, input};
use super::{Asked, NamedBy, hint, problem, stance};
use leptos::prelude::*;

/// The field.
pub(super) fn money(asked: Asked) -> View {
    let shown = asked.problem;
    let class = move || {
        if shown.with(Option::is_some) {
            "field field--problem"
        } else {
            "field"
        }
    };
    let label = (asked.named_by == NamedBy::Label).then(|| {
        label()
            .class("field__label")
            .attr("for", asked.id())
            .child(say(asked.message()))
            .view()
    });
    fragment()
        .child(
            div()
                .class(class)
                .child(label)
                .child(hint(&asked))
                .child(problem(&asked))
                .child(
                    div()
                        .class("field__money")
                        .attr("dir", "ltr")
                        .child(
                            span()
                                .class("field__pound")
                                .attr("aria-hidden", "true")
                                .child("£"),
                        )
                        .child(input(asked.clone(), asked.id(), Shape::Money, None)),
                ),
        )
        .child(stance::under_field(&asked))
        .view()
}
