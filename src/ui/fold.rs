//! Something closed until someone wants to know it.

use super::element::Element;
use super::html::{details, div, span, summary};
use super::icon::Icon;
use super::view::Content;

/// The words on its lid, and what is in it.
pub fn fold(lid: impl Content, inside: Element) -> Element {
    let lid = summary()
        .class("word-card__open")
        .child(span().class("word-card__turn").child(Icon::Turn.draw()))
        .child(span().class("word-card__open-words").child(lid));
    details()
        .class("word-card")
        .child(lid)
        .child(div().class("word-card__body").child(inside))
}
