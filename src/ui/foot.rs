//! The foot of every page: whose plan it is, and who to call. Safety is never behind a menu.

use super::element::Element;
use super::hide::hide_screen;
use super::html::{a, div, footer, li, p, strong, ul};
use super::idea::idea;
use super::picture::PictureSize;
use super::route::Route;
use super::view::{Content, View, fragment};
use super::workspace::say;

/// The foot of every page.
pub fn foot() -> View {
    footer()
        .class("foot")
        .child(div().class("foot__list").child(yours()).child(danger()))
        .child(
            ul().class("foot__tools")
                .attr("role", "list")
                .child(li().child(hide_screen()))
                .child(
                    li().child(
                        a().class("link")
                            .attr("href", Route::Rights.to_string())
                            .child(say("rights")),
                    ),
                )
                .child(
                    li().child(
                        a().class("link")
                            .attr("href", Route::Credits.to_string())
                            .child(say("credits")),
                    ),
                ),
        )
        .view()
}

fn yours() -> Element {
    let words = fragment()
        .child(strongly("foot-yours", "foot-only-here"))
        .child(p().child(say("foot-nobody")));
    idea("private", PictureSize::Small, words)
}

fn danger() -> Element {
    let words = fragment()
        .child(strongly("danger", "danger.call"))
        .child(strongly("hurt", "hurt.call"));
    idea("phone", PictureSize::Small, words)
}

/// A few strong words, and what follows from them.
fn strongly(first: &'static str, then: &'static str) -> Element {
    p().child(strong().child(say(first)))
        .child(" ")
        .child(say(then))
}
