//! The end of a page: the way back and the way on, side by side.

use super::arriving::Here;
use super::element::Element;
use super::html::{a, div};
use super::icon::Icon;
use super::route::Route;
use super::shown::ShownNow;
use super::workspace::say;
use leptos::prelude::*;

/// The two ways, where there are two. What stands under them is put after them.
pub fn page_end(back: Element, on: Option<Element>) -> Element {
    let ways = div()
        .class("button__row button__row--fill")
        .child(back)
        .child(on);
    div().class("book__end").child(ways)
}

/// "Back", to the page before this one.
pub fn back_link() -> Element {
    a().class("button")
        .attr("href", Ways::here().back().to_string())
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

/// The ways from the page that is open, through the steps that are shown.
#[derive(Clone, Copy)]
pub struct Ways {
    here: Here,
    shown: ShownNow,
}

impl Ways {
    /// The ways from here.
    pub fn here() -> Self {
        Self {
            here: expect_context(),
            shown: ShownNow::here(),
        }
    }

    /// The page after this one.
    pub fn next(self) -> Route {
        let route = self.here.0.get_untracked();
        route.next(&self.shown.now()).unwrap_or(Route::Home)
    }

    /// The page before this one.
    pub fn back(self) -> Route {
        let route = self.here.0.get_untracked();
        route.back(&self.shown.now()).unwrap_or(Route::Home)
    }
}
