//! "Use this idea": takes something over as help in the plan, and then says that it is there.

use super::arriving::focus_soon;
use super::follow::follow;
use super::html::{a, button, div};
use super::icon::Icon;
use super::route::Route;
use super::spoken::spoken;
use super::view::{Content, View};
use super::workspace::{Desk, say};
use crate::plan::RowId;
use leptos::prelude::*;

/// The button. `take` puts the idea into the plan and says as which row of help; the way to that row then stands in its place.
pub fn use_idea(
    name: impl Fn() -> String + Clone + 'static,
    take: impl Fn(Desk) -> RowId + Clone + 'static,
) -> View {
    let desk = Desk::here();
    let new = RwSignal::new(None);
    let rows = desk.rows("supports");
    let is_there = follow(move || new.get().filter(|new| rows.with(|rows| rows.contains(new))));
    let way = move || {
        if let Some(row) = is_there.get() {
            let address = Route::first_of_row("supports", row).map(|route| route.to_string());
            let link = a().class("link").id(link_to(row)).attr("href", address);
            return link.child(say("examples-used")).view();
        }
        let (name, take) = (name.clone(), take.clone());
        let label = move || spoken(desk, "examples-use.what", &[("what", name().into())]);
        button()
            .attr("type", "button")
            .class("button button--small")
            .attr("aria-label", label)
            .on("click", move |_| {
                let row = take(desk);
                new.set(Some(row));
                focus_soon(link_to(row));
            })
            .child(Icon::Add.draw())
            .child(say("examples-use"))
            .view()
    };
    div().attr("role", "status").child(way).view()
}

/// The id of the way to the help that an idea became.
fn link_to(row: RowId) -> String {
    ["used-", &row.0.to_string()].concat()
}
