//! The foot of every page: whose plan it is, and who to call. Safety is never behind a menu.

use super::hide::hide_screen;
use super::html::{a, div, footer, li, p, strong, ul};
use super::picture::{PictureSize, picture};
use super::route::Route;
use super::view::{Content, View};
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

fn yours() -> View {
    div()
        .class("say")
        .child(picture("private", PictureSize::Small))
        .child(
            div()
                .class("say__words")
                .child(
                    p().child(strong().child(say("foot-yours")))
                        .child(" ")
                        .child(say("foot-only-here")),
                )
                .child(p().child(say("foot-nobody"))),
        )
        .view()
}

fn danger() -> View {
    div()
        .class("say")
        .child(picture("phone", PictureSize::Small))
        .child(
            div()
                .class("say__words")
                .child(
                    p().child(strong().child(say("danger")))
                        .child(" ")
                        .child(say("danger.call")),
                )
                .child(
                    p().child(strong().child(say("hurt")))
                        .child(" ")
                        .child(say("hurt.call")),
                ),
        )
        .view()
}
