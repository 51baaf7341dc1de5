//! Some of the things in a list, under a heading of their own.

use super::super::follow::follow;
use super::super::html::{h2, ol, section};
use super::super::view::{Content, View, each};
use super::line::line;
use super::open_list::OpenList;
use crate::plan::RowId;
use leptos::prelude::*;

/// The things of which something is true, under a heading. A group with nothing in it is not there.
pub(super) fn group<H: Content>(
    list: OpenList,
    id: String,
    heading: impl Fn() -> H + Clone + Send + Sync + 'static,
    belongs: impl Fn(RowId) -> bool + Send + Sync + 'static,
) -> View {
    let shown = list.shown();
    let mine = follow(move || {
        let rows = shown.get().into_iter();
        rows.filter(|row| belongs(*row)).collect::<Vec<_>>()
    });
    let is_empty = follow(move || mine.with(Vec::is_empty));
    let group = move || {
        let lines = ol()
            .class("cost-list")
            .attr("role", "list")
            .child(each(move || mine.get(), move |row| line(list, row, 0)));
        section()
            .class("part")
            .attr("aria-labelledby", id.clone())
            .child(
                h2().id(id.clone())
                    .class("cost-list__group")
                    .child(heading()),
            )
            .child(lines)
            .view()
    };
    (move || (!is_empty.get()).then(&group)).view()
}
