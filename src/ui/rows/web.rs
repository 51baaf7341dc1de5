//! My web: a picture of the rings around me, then the same people, groups and places in words, ring by ring.

use super::super::arriving::focus_soon;
use super::super::follow::follow;
use super::super::html::{a, button, div};
use super::super::icon::Icon;
use super::super::route::Route;
use super::super::spoken::spoken;
use super::super::view::{Content, View, fragment};
use super::super::workspace::{Desk, say};
use super::group::group;
use super::open_list::OpenList;
use super::web_picture;
use super::{add, count};
use crate::plan::RowId;
use crate::plan::web::{self, Ring};
use leptos::prelude::*;

/// The picture, each ring with what is in it, and last what is in no ring yet.
pub(super) fn by_ring(list: OpenList) -> View {
    let rings = Ring::ALL.into_iter().map(Some).chain([None]);
    let groups: Vec<View> = rings.map(|ring| ring_in_words(list, ring)).collect();
    fragment()
        .child(count(list))
        .child(web_picture::web_picture())
        .child(groups)
        .child(div().class("button__row").child(add(list)))
        .view()
}

/// One ring in words. A ring with nothing in it is not there.
fn ring_in_words(list: OpenList, ring: Option<Ring>) -> View {
    let (id, title) = match ring {
        Some(ring) => (ring.id(), ["web-ring-", ring.id()].concat()),
        None => ("no-ring", "web-no-ring".to_owned()),
    };
    let heading = move || {
        fragment()
            .child(ring.map(web_picture::mark_alone))
            .child(say(title.clone()))
    };
    group(list, id.to_owned(), heading, move |row| {
        ring_of(list, row) == ring
    })
}

/// The ring of a row, also while it is taken out and can be put back.
fn ring_of(list: OpenList, row: RowId) -> Option<Ring> {
    list.row(row).as_ref().and_then(web::ring_of)
}

/// "Put this in my plan"; once it is there, the way to it.
pub(super) fn into_plan(list: OpenList, row: RowId, name: Signal<String>) -> View {
    let desk = Desk::here();
    let support = follow(move || desk.answers().with(|answers| web::in_plan(answers, row)));
    let way = move || match support.get() {
        Some(support) => planned(row, support, name),
        None => plan_it(list, row, name),
    };
    div().class("cost-line__tools").child(way).view()
}

fn plan_it(list: OpenList, row: RowId, name: Signal<String>) -> View {
    let desk = Desk::here();
    let label = move || spoken(desk, "web-plan.what", &[("what", name.get().into())]);
    let put = move |_| {
        let answers = desk.answers();
        let Some(edit) = answers.with_untracked(|answers| web::put_in_plan(answers, row)) else {
            return;
        };
        desk.edit(edit);
        let name = name.get_untracked();
        let said = untrack(|| spoken(desk, "web-planned.now", &[("what", name.into())]));
        list.said.set(said);
        focus_soon(planned_id(row));
    };
    button()
        .attr("type", "button")
        .class("button button--small")
        .attr("aria-label", label)
        .on("click", put)
        .child(Icon::Add.draw())
        .child(say("web-plan"))
        .view()
}

fn planned(row: RowId, support: RowId, name: Signal<String>) -> View {
    let desk = Desk::here();
    let label = move || spoken(desk, "web-planned.what", &[("what", name.get().into())]);
    let route = Route::Row {
        step: "supports".to_owned(),
        row: support,
        page: "what".to_owned(),
    };
    a().class("button button--quiet")
        .id(planned_id(row))
        .attr("href", route.to_string())
        .attr("aria-label", label)
        .child(Icon::Tick.draw())
        .child(say("web-planned"))
        .view()
}

fn planned_id(row: RowId) -> String {
    format!("web-planned-{}", row.0)
}
