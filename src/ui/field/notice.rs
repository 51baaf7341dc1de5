//! Something to know before going on: nothing to answer.

use super::super::workspace::Desk;
use super::Asked;
use leptos::prelude::*;

/// Each line of the message, an idea on its own.
pub(super) fn notice(asked: &Asked) -> AnyView {
    let desk = Desk::here();
    let message = [&asked.message(), ".hint"].concat();
    let ideas = move || {
        let words = desk.say_if_any(&message).unwrap_or_default();
        words
            .lines()
            .map(|line| view! { <li>{line.to_owned()}</li> })
            .collect::<Vec<_>>()
    };
    view! {
        <ul class="note" role="list">
            {ideas}
        </ul>
    }
    .into_any()
}
