//! Every plan that is kept on this device.

use super::arriving::focus_soon;
use super::doors::{Doors, KeptPlan, PlanPlace};
use super::html::{a, button, div, h2, h3, li, p, section, span, ul};
use super::icon::Icon;
use super::print::open_one;
use super::route::Route;
use super::title::Title;
use super::versions::versions;
use super::view::{Content, View, fragment};
use super::workspace::{Desk, say};
use crate::plan::Day;
use leptos::prelude::*;

/// The plans page.
pub fn plans_page() -> View {
    let (doors, desk) = (Doors::here(), Desk::here());
    let count = move || doors.plans.with(Vec::len);
    let heading = move || match u32::try_from(count()).unwrap_or(u32::MAX) {
        0 => desk.say("plans.none"),
        count => desk.say_with("plans.count", &[("count", count.into())]),
    };
    let said = RwSignal::new(String::new());
    let rows = move || {
        let plans = together(doors.plans.get());
        let rows = plans.iter().map(|plan| row(plan, &plans, said));
        rows.collect::<Vec<_>>()
    };
    fragment()
        .child(Title::new("plan", "plans"))
        .child(
            section()
                .class("part")
                .attr("aria-labelledby", "plans-count")
                .child(h2().id("plans-count").child(heading))
                .child(ul().class("cost-list").attr("role", "list").child(rows))
                .child(p().class("unseen").attr("role", "status").child(said))
                .child(
                    div().class("button__row").child(
                        button()
                            .attr("type", "button")
                            .class("button")
                            .on("click", move |_| doors.start_plan.run(()))
                            .child(Icon::Add.draw())
                            .child(say("plans-start")),
                    ),
                ),
        )
        .child(versions())
        .child(open_one())
        .child(p().class("note").child(say("plans-shared")))
        .view()
}

/// The versions of one plan together, the newest first, where the one that was changed last stands.
fn together(plans: Vec<KeptPlan>) -> Vec<KeptPlan> {
    let mut families: Vec<Vec<KeptPlan>> = Vec::new();
    for plan in plans {
        let family = families
            .iter_mut()
            .find(|family| family.iter().any(|one| one.family() == plan.family()));
        match family {
            Some(family) => {
                let place = family.partition_point(|one| one.number >= plan.number);
                family.insert(place, plan);
            }
            None => families.push(vec![plan]),
        }
    }
    families.into_iter().flatten().collect()
}

/// One plan: open it, or take it out; and once taken out, the way back in the same place. Where there are several
/// versions of it, each says which it is.
fn row(plan: &KeptPlan, all: &[KeptPlan], said: RwSignal<String>) -> View {
    let desk = Desk::here();
    let called = match plan.called.trim() {
        "" => desk.say("plans-untitled"),
        called => called.to_owned(),
    };
    let others = all.iter().filter(|one| one.family() == plan.family());
    let name = if plan.number > 1 || !plan.kept.is_empty() || others.count() > 1 {
        let values = [("name", called.into()), ("number", plan.number.into())];
        desk.say_with("version-named", &values)
    } else {
        called
    };
    match plan.place {
        PlanPlace::TakenOut => taken_out(plan.clone(), name, said),
        PlanPlace::OnTheDesk | PlanPlace::OnTheShelf => here(plan, name, said),
    }
}

fn here(plan: &KeptPlan, name: String, said: RwSignal<String>) -> View {
    let desk = Desk::here();
    let is_older = !plan.kept.is_empty();
    let changed = if is_older {
        let date = kept_in_words(desk, plan);
        desk.say_with("version-kept", &[("date", date.into())])
    } else {
        desk.say_with("plans-changed", &[("date", plan.changed.clone().into())])
    };
    let is_here = plan.place == PlanPlace::OnTheDesk;
    let open_now = is_here.then(|| {
        span()
            .class("cost-line__for")
            .child(desk.say("plans-open-now"))
            .view()
    });
    let open = (!is_here).then(|| {
        if is_older {
            look(&plan.id, &name)
        } else {
            open(&plan.id, &name)
        }
    });
    let out = take_out(&plan.id, &name, said);
    li().class("cost-line")
        .child(super::picture::picture(
            "plan",
            super::picture::PictureSize::Usual,
        ))
        .child(
            div()
                .child(
                    h3().class("cost-line__name")
                        .attr("dir", "auto")
                        .child(name),
                )
                .child(span().class("cost-line__for").child(changed))
                .child(open_now),
        )
        .child(
            div()
                .class("cost-line__tools cost-line__tools--long")
                .child(open)
                .child(out),
        )
        .view()
}

fn kept_in_words(desk: Desk, plan: &KeptPlan) -> String {
    match Day::parse(&plan.kept) {
        Some(day) => desk.words().date(day.year, day.month, day.day),
        None => plan.kept.clone(),
    }
}

fn open(id: &str, name: &str) -> View {
    let (doors, words) = (Doors::here(), Desk::here().say("plans-open"));
    let label = [&words, ": ", name].concat();
    let id = id.to_owned();
    button()
        .attr("type", "button")
        .class("button button--small")
        .attr("aria-label", label)
        .on("click", move |_| doors.open_plan.run(id.clone()))
        .child(Icon::Folder.draw())
        .child(words)
        .view()
}

/// An older version is looked at on a page of its own.
fn look(id: &str, name: &str) -> View {
    let words = Desk::here().say("version-look");
    let label = [&words, ": ", name].concat();
    a().class("button button--small")
        .attr("href", Route::Older(id.to_owned()).to_string())
        .attr("aria-label", label)
        .child(Icon::Eye.draw())
        .child(words)
        .view()
}

fn take_out(id: &str, name: &str, said: RwSignal<String>) -> View {
    let (doors, desk) = (Doors::here(), Desk::here());
    let words = desk.say("plans-take-out");
    let label = [&words, ": ", name].concat();
    let (id, name) = (id.to_owned(), name.to_owned());
    let own_id = button_id("take-out", &id);
    let take = move |_| {
        doors.take_out_plan.run(id.clone());
        said.set(desk.say_with("taken-out.what", &[("what", name.as_str().into())]));
        focus_soon(button_id("put-back", &id));
    };
    button()
        .attr("type", "button")
        .class("button button--quiet")
        .id(own_id)
        .attr("aria-label", label)
        .on("click", take)
        .child(Icon::TakeOut.draw())
        .child(words)
        .view()
}

fn taken_out(plan: KeptPlan, name: String, said: RwSignal<String>) -> View {
    let (doors, desk) = (Doors::here(), Desk::here());
    let gone = desk.say_with("taken-out.what", &[("what", name.as_str().into())]);
    let label = desk.say_with("put-back.what", &[("what", name.as_str().into())]);
    let own_id = button_id("put-back", &plan.id);
    let back = move |_| {
        doors.put_back_plan.run(plan.id.clone());
        said.set(String::new());
        focus_soon(button_id("take-out", &plan.id));
    };
    li().class("cost-line")
        .child(p().class("cost-line__for").child(gone))
        .child(
            div().class("cost-line__tools").child(
                button()
                    .attr("type", "button")
                    .class("button button--quiet")
                    .id(own_id)
                    .attr("aria-label", label)
                    .on("click", back)
                    .child(Icon::Undo.draw())
                    .child(desk.say("put-back")),
            ),
        )
        .view()
}

/// The id of a plan's button, so that the focus can go to the one that takes its place.
fn button_id(what: &str, plan: &str) -> String {
    ["plans-", what, "-", plan].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_one_plan_stand_together_the_newest_first() {
        let plan = |id: &str, family: &str, number| KeptPlan {
            id: id.to_owned(),
            called: String::new(),
            changed: String::new(),
            number,
            first: family.to_owned(),
            kept: String::new(),
            place: PlanPlace::OnTheShelf,
        };
        let plans = vec![
            plan("sam", "sam", 1),
            plan("maya", "maya", 1),
            plan("sam-three", "sam", 3),
            plan("ted", "ted", 1),
            plan("sam-two", "sam", 2),
        ];
        let ids: Vec<String> = together(plans).into_iter().map(|one| one.id).collect();
        assert_eq!(ids, ["sam-three", "sam-two", "sam", "maya", "ted"]);
    }
}
