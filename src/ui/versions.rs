//! Versions of a plan: beginning a newer one beside the one that is kept, and looking at an older one.

use super::arriving::focus_soon;
use super::doors::{Doors, KeptPlan, Looked, OlderPlan, Opening, PlanPlace, Printed};
use super::follow::follow;
use super::html::{a, button, div, h2, p, section};
use super::icon::Icon;
use super::page_end::{back_link, page_end};
use super::print::{on_paper, trouble};
use super::review;
use super::route::Route;
use super::title::Title;
use super::view::{Content, View, fragment};
use super::workspace::{Desk, say};
use crate::document;
use crate::plan::read;
use leptos::prelude::*;

/// Which version is on the desk, what is new in it, and the way to begin a newer one. Nothing, while nothing is answered.
pub fn versions() -> View {
    let desk = Desk::here();
    let has_answers = follow(move || desk.answers().with(|answers| !answers.steps.is_empty()));
    (move || has_answers.get().then(part)).view()
}

fn part() -> View {
    let doors = Doors::here();
    let id = move || {
        let plans = doors.plans;
        plans.with_untracked(|plans| on_the_desk(plans).map(|one| one.id.clone()))
    };
    section()
        .class("part")
        .attr("aria-labelledby", "versions")
        .child(h2().id("versions").child(say("versions")))
        .child(version())
        .child(begin(id))
        .view()
}

/// "This is version 2", and the way to what is new in it. Nothing, while the plan has one version.
pub fn version() -> View {
    let (doors, desk) = (Doors::here(), Desk::here());
    let number = follow(move || {
        doors
            .plans
            .with(|plans| on_the_desk(plans).map_or(1, |one| one.number))
    });
    let has_older = follow(move || doors.plans.with(|plans| has_older(plans)));
    let which = move || {
        let number = number.get();
        (number > 1).then(|| {
            let words = move || desk.say_with("version-now", &[("number", number.into())]);
            p().child(words).view()
        })
    };
    let link = move || has_older.get().then(whats_new_link);
    fragment().child(which).child(link).view()
}

/// The way to what is new.
fn whats_new_link() -> View {
    let link = a()
        .class("link")
        .attr("href", Route::WhatsNew.to_string())
        .child(say("whats-new"));
    p().child(link).view()
}

fn on_the_desk(plans: &[KeptPlan]) -> Option<&KeptPlan> {
    let mut plans = plans.iter();
    plans.find(|plan| plan.place == PlanPlace::OnTheDesk)
}

/// Whether an older version of the plan on the desk is on this device.
fn has_older(plans: &[KeptPlan]) -> bool {
    let is_older = |now: &KeptPlan, one: &KeptPlan| {
        one.family() == now.family() && one.number < now.number && one.place != PlanPlace::TakenOut
    };
    on_the_desk(plans).is_some_and(|now| plans.iter().any(|one| is_older(now, one)))
}

/// "Start a new version" of a plan. Once it was pressed, what came of it stands in its place, so that pressing twice
/// makes one version.
fn begin(plan: impl Fn() -> Option<String> + Clone + 'static) -> View {
    let (doors, desk) = (Doors::here(), Desk::here());
    let asked = RwSignal::new(false);
    let start = move |_| {
        // A plan in which nothing was kept yet is on no list.
        doors.begin_version.run(plan().unwrap_or_default());
        asked.set(true);
        focus_soon("version-begun".to_owned());
    };
    let offer = move || {
        let start = start.clone();
        let button = button()
            .attr("type", "button")
            .class("button")
            .on("click", start)
            .child(Icon::Add.draw())
            .child(say("version-start"));
        (!asked.get()).then(|| {
            fragment()
                .child(p().child(say("version-start.help")))
                .child(div().class("button__row").child(button))
                .view()
        })
    };
    let came_of_it = move || {
        asked.get().then(|| match doors.opening.get() {
            Opening::Begun(number) => begun(desk, number),
            Opening::NotBegun(message) => trouble(desk, message),
            Opening::Idle | Opening::Opened | Opening::Older | Opening::Trouble(_) => {
                fragment().view()
            }
        })
    };
    fragment()
        .child(offer)
        .child(
            div()
                .id("version-begun")
                .attr("role", "status")
                .attr("tabindex", "-1")
                .child(came_of_it),
        )
        .view()
}

fn begun(desk: Desk, number: u32) -> View {
    let words = desk.say_with("version-begun", &[("number", number.into())]);
    let link = |route: Route, message: &'static str| {
        let link = a().class("link").attr("href", route.to_string());
        p().child(link.child(say(message))).view()
    };
    fragment()
        .child(p().class("say__strong").child(words))
        .child(p().child(say("version-begun.help")))
        .child(link(Route::Home, "home-look"))
        .child(link(Route::Plans, "plans"))
        .view()
}

/// An older version as it would be printed, with nothing to change in it.
pub fn older_page(id: &str) -> View {
    let doors = Doors::here();
    doors.look_back.run(id.to_owned());
    let looked = follow(move || doors.looked.get());
    let plan = move || match looked.get() {
        Looked::Older(plan) => older(*plan),
        Looked::Missing => p().class("note").child(say("version-missing")).view(),
        Looked::Nothing | Looked::Here(..) => fragment().view(),
    };
    fragment()
        .child(Title::new("plan", "version-older"))
        .child(plan)
        .child(page_end(back_link(), None))
        .view()
}

fn older(plan: OlderPlan) -> View {
    let doors = Doors::here();
    let (printed, kept, id) = (plan.id.clone(), plan.id.clone(), plan.id.clone());
    let keep = button()
        .attr("type", "button")
        .class("button")
        .on("click", move |_| doors.keep_copy_of.run(kept.clone()))
        .child(Icon::Keep.draw())
        .child(say("keep-a-copy"));
    fragment()
        .child(which(&plan))
        .child(on_paper(move || Printed::Older(printed.clone())))
        .child(div().class("button__row").child(keep))
        .child(drawn(plan))
        .child(
            section()
                .class("part")
                .attr("aria-labelledby", "go-on")
                .child(h2().id("go-on").child(say("version-go-on")))
                .child(begin(move || Some(id.clone()))),
        )
        .view()
}

/// "Version 1, kept on 26 November 2026".
fn which(plan: &OlderPlan) -> View {
    let desk = Desk::here();
    let (number, kept) = (plan.number, plan.kept);
    let words = move || {
        let number = ("number", number.into());
        match kept {
            Some(day) => {
                let date = desk.words().date(day.year, day.month, day.day);
                desk.say_with("version-number.kept", &[number, ("date", date.into())])
            }
            None => desk.say_with("version-number", &[number]),
        }
    };
    p().class("say__strong").child(words).view()
}

/// The plan as it was on the day from which it is kept, with its own photos.
fn drawn(plan: OlderPlan) -> View {
    let (doors, desk) = (Doors::here(), Desk::here());
    let (photos, _) = signal(plan.photos);
    let day = plan.kept.unwrap_or_else(doors.today);
    let plan = read(&plan.answers).plan;
    let written = move || {
        let mut document = document::write(&plan, &desk.words(), day);
        for section in &mut document.sections {
            section.step.clear();
        }
        review::drawn(&document)
    };
    let owner = Owner::current().unwrap_or_default().child();
    let view = owner.with(|| {
        provide_context(Doors { photos, ..doors });
        written.view()
    });
    StoredValue::new_local(owner);
    view
}
