//! Something to know before going on: nothing to answer.

use super::super::html::{h2, li, ul};
use super::super::view::{Content, View, fragment};
use super::super::workspace::{Desk, say};
use super::{Asked, NamedBy};

/// Each line of the message, an idea on its own. Beside other questions it has its own name above it.
pub(super) fn notice(asked: &Asked) -> View {
    let desk = Desk::here();
    let message = [&asked.message(), ".hint"].concat();
    let name = (asked.named_by == NamedBy::Label)
        .then(|| h2().id(asked.id()).child(say(asked.message())).view());
    let ideas = move || {
        let words = desk.say_if_any(&message).unwrap_or_default();
        words
            .lines()
            .map(|line| li().child(line.to_owned()).view())
            .collect::<Vec<_>>()
    };
    let list = ul().class("note").attr("role", "list").child(ideas).view();
    fragment().child(name).child(list).view()
}
