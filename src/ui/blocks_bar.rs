//! Money as blocks to count, drawn on the page.

use crate::document::{Bar, BarLine, BarShape};
use leptos::prelude::*;

/// The bar and, under it, what each shape means. Screen readers hear the key and the words beside it, not the blocks.
pub fn drawn(bar: &Bar, key: Vec<(Option<BarShape>, AnyView)>) -> AnyView {
    let line = match bar.line {
        BarLine::Drawn => Some(shape(BarShape::Line)),
        BarLine::None => None,
    };
    let key = key.into_iter().map(|(one, words)| meaning(one, words));
    let key: Vec<AnyView> = key.collect();
    view! {
        <div class="blocks-bar__row" aria-hidden="true">
            {shapes(BarShape::Planned, bar.planned)}
            {shapes(BarShape::Left, bar.left)}
            {line}
            {shapes(BarShape::More, bar.more)}
        </div>
        <ul class="blocks-bar__key">{key}</ul>
    }
    .into_any()
}

/// One entry of a key: a shape, if it is about one, and what it means.
fn meaning(one: Option<BarShape>, words: AnyView) -> AnyView {
    view! { <li class="blocks-bar__key-item">{one.map(shape)}<span>{words}</span></li> }.into_any()
}

fn shapes(one: BarShape, many: u16) -> Vec<AnyView> {
    (0..many).map(|_| shape(one)).collect()
}

fn shape(one: BarShape) -> AnyView {
    let class = match one {
        BarShape::Planned => "blocks-bar__block",
        BarShape::Left => "blocks-bar__block blocks-bar__block--left",
        BarShape::More => "blocks-bar__block blocks-bar__block--over",
        BarShape::Line => "blocks-bar__number",
    };
    view! { <span class=class></span> }.into_any()
}
