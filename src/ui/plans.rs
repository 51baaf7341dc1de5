//! Every plan that is kept on this device.

use super::arriving::focus_soon;
use super::doors::{Doors, KeptPlan, PlanPlace};
use super::icon::Icon;
use super::print::OpenOne;
use super::title::TitleBlock;
use super::workspace::{Desk, say};
use leptos::prelude::*;

/// The plans page.
#[component]
pub fn PlansPage() -> impl IntoView {
    let (doors, desk) = (Doors::here(), Desk::here());
    let count = move || doors.plans.with(Vec::len);
    let heading = move || match u32::try_from(count()).unwrap_or(u32::MAX) {
        0 => desk.say("plans.none"),
        count => desk.say_with("plans.count", &[("count", count.into())]),
    };
    let said = RwSignal::new(String::new());
    let rows = move || {
        let plans = doors.plans.get();
        plans
            .into_iter()
            .map(|plan| row(plan, said))
            .collect::<Vec<_>>()
    };
    view! {
        <TitleBlock picture_id="plan" message="plans" />
        <section class="part" aria-labelledby="plans-count">
            <h2 id="plans-count">{heading}</h2>
            <ul class="cost-list" role="list">{rows}</ul>
            <p class="unseen" role="status">{said}</p>
            <div class="button__row">
                <button type="button" class="button" on:click=move |_| doors.start_plan.run(())>
                    {Icon::Add.draw()}
                    {say("plans-start")}
                </button>
            </div>
        </section>
        <OpenOne />
        <p class="note">{say("plans-shared")}</p>
    }
}

/// One plan: open it, or take it out; and once taken out, the way back in the same place.
fn row(plan: KeptPlan, said: RwSignal<String>) -> AnyView {
    let desk = Desk::here();
    let name = match plan.called.trim() {
        "" => desk.say("plans-untitled"),
        called => called.to_owned(),
    };
    match plan.place {
        PlanPlace::TakenOut => taken_out(plan, name, said),
        PlanPlace::OnTheDesk | PlanPlace::OnTheShelf => here(plan, name, said),
    }
}

fn here(plan: KeptPlan, name: String, said: RwSignal<String>) -> AnyView {
    let desk = Desk::here();
    let changed = desk.say_with("plans-changed", &[("date", plan.changed.clone().into())]);
    let is_here = plan.place == PlanPlace::OnTheDesk;
    let open_now =
        is_here.then(|| view! { <span class="cost-line__for">{desk.say("plans-open-now")}</span> });
    let open = (!is_here).then(|| open(&plan.id, &name));
    let out = take_out(&plan.id, &name, said);
    view! {
        <li class="cost-line">
            {super::picture::picture("plan", super::picture::PictureSize::Usual)}
            <div>
                <h3 class="cost-line__name" dir="auto">{name}</h3>
                <span class="cost-line__for">{changed}</span>
                {open_now}
            </div>
            <div class="cost-line__tools">{open}{out}</div>
        </li>
    }
    .into_any()
}

fn open(id: &str, name: &str) -> AnyView {
    let (doors, words) = (Doors::here(), Desk::here().say("plans-open"));
    let label = [&words, ": ", name].concat();
    let id = id.to_owned();
    view! {
        <button type="button" class="button button--small" aria-label=label on:click=move |_| doors.open_plan.run(id.clone())>
            {Icon::Folder.draw()}
            {words}
        </button>
    }
    .into_any()
}

fn take_out(id: &str, name: &str, said: RwSignal<String>) -> AnyView {
    let (doors, desk) = (Doors::here(), Desk::here());
    let words = desk.say("plans-take-out");
    let label = [&words, ": ", name].concat();
    let (id, name) = (id.to_owned(), name.to_owned());
    let button = button_id("take-out", &id);
    let take = move |_| {
        doors.take_out_plan.run(id.clone());
        said.set(desk.say_with("taken-out.what", &[("what", name.as_str().into())]));
        focus_soon(button_id("put-back", &id));
    };
    view! {
        <button type="button" class="button button--quiet" id=button aria-label=label on:click=take>
            {Icon::TakeOut.draw()}
            {words}
        </button>
    }
    .into_any()
}

fn taken_out(plan: KeptPlan, name: String, said: RwSignal<String>) -> AnyView {
    let (doors, desk) = (Doors::here(), Desk::here());
    let gone = desk.say_with("taken-out.what", &[("what", name.as_str().into())]);
    let label = desk.say_with("put-back.what", &[("what", name.as_str().into())]);
    let button = button_id("put-back", &plan.id);
    let back = move |_| {
        doors.put_back_plan.run(plan.id.clone());
        said.set(String::new());
        focus_soon(button_id("take-out", &plan.id));
    };
    view! {
        <li class="cost-line">
            <p class="cost-line__for">{gone}</p>
            <div class="cost-line__tools">
                <button type="button" class="button button--quiet" id=button aria-label=label on:click=back>
                    {Icon::Undo.draw()}
                    {desk.say("put-back")}
                </button>
            </div>
        </li>
    }
    .into_any()
}

/// The id of a plan's button, so that the focus can go to the one that takes its place.
fn button_id(what: &str, plan: &str) -> String {
    ["plans-", what, "-", plan].concat()
}
