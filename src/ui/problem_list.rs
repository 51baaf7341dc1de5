//! The box at the top of a page that says what to look at again, with a link to each field.

use super::arriving::focus_soon;
use super::icon::Icon;
use super::workspace::{Desk, say};
use leptos::prelude::*;
use web_sys::MouseEvent;

/// One thing to look at again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookAgain {
    /// The id of the field on this page.
    pub field: String,
    /// What to write, in words.
    pub words: String,
}

/// The box. It is empty, and not there, when there is nothing to look at. It takes the focus when it appears.
#[component]
pub fn ProblemList(
    /// What to look at again, in the order of the page.
    items: Signal<Vec<LookAgain>>,
) -> impl IntoView {
    let desk = Desk::here();
    let count = Memo::new(move |_| items.with(Vec::len));
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
    move || {
        (count.get() > 0).then(|| {
            view! {
                <div class="problem" id="look-again" role="group" aria-labelledby="look-again-title" tabindex="-1">
                    <span class="mark mark--look">{Icon::Eye.draw()}</span>
                    <div class="problem__words">
                        <h2 id="look-again-title">{title}</h2>
                        <ul class="problem__list" role="list">{links}</ul>
                        <p>{say("problem-kept")}</p>
                    </div>
                </div>
            }
        })
    }
}

/// A link to a field of this page. The address stays, because what follows its `#` belongs to the pages.
fn link(item: &LookAgain) -> AnyView {
    let LookAgain { field, words } = item.clone();
    let address = window().location().hash().unwrap_or_default();
    let go = move |event: MouseEvent| {
        event.prevent_default();
        focus_soon(field.clone());
    };
    view! { <li><a class="problem__link" href=address on:click=go>{words}</a></li> }.into_any()
}
