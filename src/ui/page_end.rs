//! The end of a page: the way back and the way on, side by side.

use super::arriving::Here;
use super::element::Element;
use super::html::{a, div};
use super::icon::Icon;
use super::route::Route;
use super::way::{backward, onward};
use super::workspace::{Desk, say};
use leptos::prelude::*;

/// The two ways, where there are two. What stands under them is put after them.
pub fn page_end(back: Element, on: Option<Element>) -> Element {
    let ways = div()
        .class("button__row button__row--fill")
        .child(back)
        .child(on);
    div().class("book__end").child(ways)
}

/// "Back", to the page before this one that asks something.
pub fn back_link() -> Element {
    let here = expect_context::<Here>().0.get_untracked();
    let answers = Desk::here().answers();
    let back = answers.with_untracked(|answers| backward(&here, answers));
    a().class("button")
        .attr("href", back.unwrap_or(Route::Home).to_string())
        .child(Icon::Back.draw())
        .child(say("back"))
}

/// The way on from a page that asks nothing.
pub fn on_link(to: &Route, message: &'static str) -> Element {
    a().class("button button--main")
        .attr("href", to.to_string())
        .child(say(message))
        .child(Icon::On.draw())
}

/// The page after this one that asks something. What is answered here can change it, so it is asked for when it is
/// needed.
pub fn next_page() -> impl Fn() -> Route + Copy + 'static {
    let here = StoredValue::new(expect_context::<Here>().0.get_untracked());
    let answers = Desk::here().answers();
    move || {
        let next = here.with_value(|here| answers.with(|answers| onward(here, answers)));
        next.unwrap_or(Route::Home)
    }
}
