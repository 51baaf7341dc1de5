//! What was found: how many, and the services, some at a time.

use super::super::arriving::focus_soon;
use super::super::directory_here::{DirectoryHere, SHOWN_AT_ONCE};
use super::super::element::Element;
use super::super::follow::follow;
use super::super::html::{a, button, div, h3, h4, li, ol, p, section};
use super::super::icon::Icon;
use super::super::route::Route;
use super::super::spoken::spoken;
use super::super::view::{Content, View, each};
use super::super::workspace::{Desk, say};
use super::facts;
use crate::plan::RowId;
use crate::plan::directory::{Cost, Directory, Service, in_plan, language_of, put_in_plan};
use leptos::prelude::*;
use std::sync::Arc;

/// The heading of what was found. It takes the focus when someone looked for something.
pub(super) const FOUND: &str = "find-found";

/// How many were found, the first of them, and "Show more".
pub(super) fn results(here: DirectoryHere, directory: &Arc<Directory>) -> View {
    let desk = Desk::here();
    let looked_in = Arc::clone(directory);
    let found = follow(move || here.wanted.with(|wanted| looked_in.find(wanted)));
    let count = follow(move || u32::try_from(found.with(Vec::len)).unwrap_or(u32::MAX));
    let heading = move || desk.say_with("find-found", &[("count", count.get().into())]);
    let shown = move || {
        let most = here.shown.get();
        found.with(|found| found.iter().copied().take(most).collect::<Vec<_>>())
    };
    let said = RwSignal::new(String::new());
    let directory = Arc::clone(directory);
    let draw = move |position| match directory.service(position) {
        Some(service) => line(position, service, said),
        None => li().view(),
    };
    let none = move || (count.get() == 0).then(|| p().child(say("find-found.none")));
    section()
        .class("part")
        .attr("aria-labelledby", FOUND)
        .child(h3().id(FOUND).attr("tabindex", "-1").child(heading))
        .child(
            p().class("unseen")
                .attr("role", "status")
                .child(spoken_count(here, count)),
        )
        .child(p().class("unseen").attr("role", "status").child(said))
        .child(none)
        .child(
            ol().class("cost-list")
                .attr("role", "list")
                .child(each(shown, draw)),
        )
        .child(more(here, found))
        .view()
}

/// The count for screen readers: not when the page is drawn, but once a choice has changed it.
fn spoken_count(here: DirectoryHere, count: Memo<u32>) -> impl Fn() -> String {
    let desk = Desk::here();
    let is_first = StoredValue::new(true);
    let first = here.wanted.get_untracked();
    move || {
        let count = count.get();
        let is_changed = here.wanted.with(|wanted| *wanted != first);
        if is_first.get_value() && !is_changed {
            return String::new();
        }
        is_first.set_value(false);
        spoken(desk, "find-found", &[("count", count.into())])
    }
}

/// "Show more". The focus goes to the first that is new.
fn more(here: DirectoryHere, found: Memo<Vec<usize>>) -> View {
    let desk = Desk::here();
    let left = follow(move || found.with(Vec::len).saturating_sub(here.shown.get()));
    let show = move |_| {
        let shown = here.shown.get_untracked();
        let first_new = found.with_untracked(|found| found.get(shown).copied());
        here.shown.set(shown.saturating_add(SHOWN_AT_ONCE));
        if let Some(position) = first_new {
            focus_soon(name_id(position));
        }
    };
    let words = move || {
        let next = u32::try_from(left.get().min(SHOWN_AT_ONCE)).unwrap_or_default();
        desk.say_with("find-more", &[("count", next.into())])
    };
    let has_more = follow(move || left.get() > 0);
    let button = move || {
        has_more.get().then(|| {
            button()
                .attr("type", "button")
                .class("button")
                .on("click", show)
                .child(Icon::Down.draw())
                .child(words)
        })
    };
    div().class("button__row").child(button).view()
}

/// One service. Its words are text in their own language and direction, whatever stands in them.
fn line(position: usize, service: &Service, said: RwSignal<String>) -> View {
    let closed = service.is_closed_now.then(|| {
        p().class("find__badge")
            .child(Icon::Eye.draw())
            .child(say("find-closed"))
    });
    li().class("cost-line cost-line--whole")
        .child(
            h4().class("find__name")
                .id(name_id(position))
                .attr("tabindex", "-1")
                .attr("dir", "auto")
                .attr("lang", language_of(&service.name))
                .child(service.name.clone()),
        )
        .child(closed)
        .child(facts::first(service))
        .child(facts::rest(service))
        .child(into_plan(position, service, said))
        .view()
}

/// "Put this in my plan"; once it is there, the way to it.
fn into_plan(position: usize, service: &Service, said: RwSignal<String>) -> Element {
    let desk = Desk::here();
    let service = Arc::new(service.clone());
    let looked_for = Arc::clone(&service);
    let support = follow(move || desk.answers().with(|answers| in_plan(answers, &looked_for)));
    let way = move || match support.get() {
        Some(support) => planned(position, support, &service.name),
        None => plan_it(position, &service, said),
    };
    div().class("button__row").child(way)
}

fn plan_it(position: usize, service: &Arc<Service>, said: RwSignal<String>) -> View {
    let desk = Desk::here();
    let name = service.name.clone();
    let label = move || spoken(desk, "web-plan.what", &[("what", name.as_str().into())]);
    let service = Arc::clone(service);
    let put = move |_| {
        let answers = desk.answers();
        let edit = answers.with_untracked(|answers| put_in_plan(answers, &service));
        desk.edit(edit);
        let what = [("what", service.name.as_str().into())];
        let message = match service.cost() {
            Cost::Paid => "find-planned-costs",
            Cost::Free | Cost::NotSaid => "web-planned.now",
        };
        said.set(untrack(|| spoken(desk, message, &what)));
        focus_soon(planned_id(position));
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

fn planned(position: usize, support: RowId, name: &str) -> View {
    let desk = Desk::here();
    let name = name.to_owned();
    let label = move || spoken(desk, "web-planned.what", &[("what", name.as_str().into())]);
    let address = Route::first_of_row("supports", support).map(|route| route.to_string());
    a().class("button button--quiet")
        .id(planned_id(position))
        .attr("href", address)
        .attr("aria-label", label)
        .child(Icon::Tick.draw())
        .child(say("web-planned"))
        .view()
}

fn name_id(position: usize) -> String {
    format!("find-name-{position}")
}

fn planned_id(position: usize) -> String {
    format!("find-planned-{position}")
}
