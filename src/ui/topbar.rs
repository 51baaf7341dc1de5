//! The same help in the same place on every page: home, language, colours and size, help.

use super::html::{a, header, li, path, span, svg, ul};
use super::icon::Icon;
use super::route::Route;
use super::view::{Content, View};
use super::workspace::say;

/// The top of every page.
pub fn topbar() -> View {
    header()
        .class("topbar")
        .child(
            a().class("topbar__brand")
                .attr("href", Route::Home.to_string())
                .child(book_mark())
                .child(span().child(say("brand"))),
        )
        .child(
            ul().class("topbar__tools")
                .attr("role", "list")
                .child(tool(Route::Language, Icon::Language, "language"))
                .child(tool(Route::Look, Icon::Look, "look"))
                .child(tool(Route::Help, Icon::Help, "help")),
        )
        .view()
}

fn tool(to: Route, icon: Icon, words: &'static str) -> View {
    li().child(
        a().class("button button--tool")
            .attr("href", to.to_string())
            .child(icon.draw())
            .child(say(words)),
    )
    .view()
}

/// The small sewn book.
fn book_mark() -> View {
    svg()
        .class("topbar__mark")
        .attr("viewBox", "0 0 40 40")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(
            path()
                .class("topbar__mark-cloth")
                .attr("d", "M6 3h20a8 8 0 0 1 8 8v18a8 8 0 0 1-8 8H6z"),
        )
        .child(
            path()
                .class("topbar__mark-thread")
                .attr("d", "M11 7v5M11 16.500v6M11 27v6"),
        )
        .child(
            path()
                .class("topbar__mark-paper")
                .attr("d", "M16 10h13v11H16z"),
        )
        .view()
}
