//! The end of a page: the way back and the way on, side by side.

use super::arriving::Here;
use super::element::Element;
use super::follow::follow;
use super::html::{a, div};
use super::icon::Icon;
use super::route::Route;
use super::way::{backward, onward};
use super::workspace::{Desk, say};
use crate::plan::Answers;
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

/// The ways from the page that is open, through the steps that are shown and the pages that ask something.
#[derive(Clone, Copy)]
pub struct Ways {
    here: Here,
    desk: Desk,
}

impl Ways {
    /// The ways from here.
    pub fn here() -> Self {
        Self {
            here: expect_context(),
            desk: Desk::here(),
        }
    }

    /// The page after this one, as things stand: what is answered here can change it.
    pub fn next(self) -> Route {
        self.to(onward)
    }

    /// The address of the page after this one, now and whenever an answer changes it.
    pub fn next_followed(self) -> Memo<String> {
        let (route, answers) = (self.here.0.get_untracked(), self.desk.answers());
        follow(move || {
            let next = answers.with(|answers| onward(&route, answers));
            next.unwrap_or(Route::Home).to_string()
        })
    }

    /// The page before this one.
    pub fn back(self) -> Route {
        self.to(backward)
    }

    fn to(self, way: fn(&Route, &Answers) -> Option<Route>) -> Route {
        let route = self.here.0.get_untracked();
        let answers = self.desk.answers();
        let to = answers.with_untracked(|answers| way(&route, answers));
        to.unwrap_or(Route::Home)
    }
}
