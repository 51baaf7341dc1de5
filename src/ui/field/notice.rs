//! Something to know before going on: nothing to answer.

use super::super::html::{li, ul};
use super::super::view::{Content, View};
use super::super::workspace::Desk;
use super::Asked;

/// Each line of the message, an idea on its own.
pub(super) fn notice(asked: &Asked) -> View {
    let desk = Desk::here();
    let message = [&asked.message(), ".hint"].concat();
    let ideas = move || {
        let words = desk.say_if_any(&message).unwrap_or_default();
        words
            .lines()
            .map(|line| li().child(line.to_owned()).view())
            .collect::<Vec<_>>()
    };
    ul().class("note").attr("role", "list").child(ideas).view()
}
