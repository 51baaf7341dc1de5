//! Money as blocks to count, drawn on the page.

use super::html::{div, li, span, ul};
use super::view::{Content, View, fragment};
use crate::document::{Bar, BarLine, BarShape};

/// The bar and, under it, what each shape means. Screen readers hear the key and the words beside it, not the blocks.
pub fn drawn(bar: &Bar, key: Vec<(Option<BarShape>, View)>) -> View {
    let line = match bar.line {
        BarLine::Drawn => Some(shape(BarShape::Line)),
        BarLine::None => None,
    };
    let key = key.into_iter().map(|(one, words)| meaning(one, words));
    let key: Vec<View> = key.collect();
    fragment()
        .child(
            div()
                .class("blocks-bar__row")
                .attr("aria-hidden", "true")
                .child(shapes(BarShape::Planned, bar.planned))
                .child(shapes(BarShape::Left, bar.left))
                .child(line)
                .child(shapes(BarShape::More, bar.more)),
        )
        .child(ul().class("blocks-bar__key").child(key))
        .view()
}

/// One entry of a key: a shape, if it is about one, and what it means.
fn meaning(one: Option<BarShape>, words: View) -> View {
    li().class("blocks-bar__key-item")
        .child(one.map(shape))
        .child(span().child(words))
        .view()
}

fn shapes(one: BarShape, many: u16) -> Vec<View> {
    (0..many).map(|_| shape(one)).collect()
}

fn shape(one: BarShape) -> View {
    let class = match one {
        BarShape::Planned => "blocks-bar__block",
        BarShape::Left => "blocks-bar__block blocks-bar__block--left",
        BarShape::More => "blocks-bar__block blocks-bar__block--over",
        BarShape::Line => "blocks-bar__number",
    };
    span().class(class).view()
}
