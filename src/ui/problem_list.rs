//! The box at the top of a page that says what to look at again, with a link to each field.

use super::arriving::focus_soon;
use super::follow::follow;
use super::html::{a, div, h2, li, p, span, ul};
use super::icon::Icon;
use super::view::{Content, View};
use super::workspace::{Desk, say};
use leptos::prelude::*;
use web_sys::Event;

/// One thing to look at again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookAgain {
    /// The id of the field on this page.
    pub field: String,
    /// What to write, in words.
    pub words: String,
}

/// The box, with what to look at again in the order of the page. It is empty, and not there, when there is nothing to
/// look at. It takes the focus when it appears.
pub fn problem_list(items: Signal<Vec<LookAgain>>) -> View {
    let desk = Desk::here();
    let count = follow(move || items.with(Vec::len));
    Effect::new(move |before: Option<usize>| {
        let now = count.get();
        if now > 0 && before == Some(0) {
            focus_soon("look-again".to_owned());
        }
        now
    });
    let links = move || items.with(|items| items.iter().map(link).collect::<Vec<_>>());
    let title = move || {
        let count = u32::try_from(count.get()).unwrap_or(u32::MAX);
        desk.say_with("problem-count", &[("count", count.into())])
    };
    let shown = move || {
        (count.get() > 0).then(|| {
            div()
                .class("problem")
                .id("look-again")
                .attr("role", "group")
                .attr("aria-labelledby", "look-again-title")
                .attr("tabindex", "-1")
                .child(span().class("mark mark--look").child(Icon::Eye.draw()))
                .child(
                    div()
                        .class("problem__words")
                        .child(h2().id("look-again-title").child(title))
                        .child(
                            ul().class("problem__list")
                                .attr("role", "list")
                                .child(links),
                        )
                        .child(p().child(say("problem-kept"))),
                )
                .view()
        })
    };
    shown.view()
}

/// A link to a field of this page. The address stays, because what follows its `#` belongs to the pages.
fn link(item: &LookAgain) -> View {
    let LookAgain { field, words } = item.clone();
    let address = window().location().hash().unwrap_or_default();
    let go = move |event: Event| {
        event.prevent_default();
        focus_soon(field.clone());
    };
    li().child(
        a().class("problem__link")
            .attr("href", address)
            .on("click", go)
            .child(words),
    )
    .view()
}
