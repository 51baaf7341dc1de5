//! A list of ways to other pages.

use super::element::Element;
use super::html::{a, li, ul};
use super::view::{Content, View};
use super::workspace::say;
use crate::form::Id;

/// The ways, each by its address and the message that names the page.
pub fn links(ways: impl IntoIterator<Item = (String, Id)>) -> Element {
    let ways = ways.into_iter().map(|(address, message)| {
        let link = a().class("link").attr("href", address).child(say(message));
        li().child(link).view()
    });
    ul().attr("role", "list")
        .class("part")
        .child(ways.collect::<Vec<View>>())
}
