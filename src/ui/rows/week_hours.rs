//! The hours of help that a week comes to, in words, for each kind of help.

use super::super::arriving::go;
use super::super::follow::follow;
use super::super::html::{button, div, h2, li, p, section, ul};
use super::super::icon::Icon;
use super::super::reading::ReadNow;
use super::super::route::Route;
use super::super::row_name::name_of;
use super::super::spoken::spoken;
use super::super::view::{Content, View};
use super::super::week_offer::hours_a_week;
use super::super::workspace::{Desk, say};
use crate::form;
use crate::plan::RowId;
use crate::plan::week::{WeeklyHours, begin_cost, has_no_cost, hours_by_support};
use leptos::prelude::*;

/// The hours of one kind of help.
#[derive(Clone, PartialEq, Eq)]
struct Sum {
    /// What the help is called.
    name: String,
    /// "8 hours each week".
    hours: String,
    /// The support, while it is paid for and no cost says what it comes to.
    without_cost: Option<RowId>,
}

/// "Asha: 8 hours each week", a line for each, and the way to say what it costs. Nothing, while the week says no hours.
pub(super) fn week_hours() -> View {
    let desk = Desk::here();
    let reading = ReadNow::here();
    let sums = follow(move || {
        reading.with(|reading| {
            let plan = &reading.plan;
            let week = hours_by_support(&plan.week).into_iter();
            let lacks =
                |one: &WeeklyHours| one.support.filter(|support| has_no_cost(plan, *support));
            week.map(|one| sum(desk, lacks(&one), one))
                .collect::<Vec<_>>()
        })
    });
    let shown = move || {
        let lines: Vec<View> = sums.get().into_iter().map(|one| line(desk, one)).collect();
        (!lines.is_empty()).then(|| {
            section()
                .class("part")
                .attr("aria-labelledby", "week-hours")
                .child(h2().id("week-hours").child(say("week-sum")))
                .child(ul().class("week__sums").attr("role", "list").child(lines))
                .view()
        })
    };
    shown.view()
}

fn sum(desk: Desk, without_cost: Option<RowId>, one: WeeklyHours) -> Sum {
    let name = match one.support {
        Some(support) => desk
            .answers()
            .with(|answers| name_of(desk, answers, "supports", support)),
        None => desk.say("week-nobody"),
    };
    Sum {
        name,
        hours: hours_a_week(desk, one.hours),
        without_cost,
    }
}

fn line(desk: Desk, sum: Sum) -> View {
    let words = [&sum.name, ": ", &sum.hours].concat();
    let cost = sum
        .without_cost
        .map(|support| say_cost(desk, support, sum.name));
    li().child(p().child(words)).child(cost).view()
}

/// Begins a cost for the support, and goes to its first page.
fn say_cost(desk: Desk, support: RowId, name: String) -> View {
    let label = move || spoken(desk, "week-cost.what", &[("what", name.clone().into())]);
    let begin = move |_| {
        let answers = desk.answers();
        let (row, begin) = answers.with_untracked(|answers| begin_cost(answers, support));
        desk.edit(begin);
        let first = form::step("costs").and_then(|step| step.rows()?.pages.first());
        if let Some(first) = first {
            go(&Route::Row {
                step: "costs".to_owned(),
                row,
                page: first.id.to_owned(),
            });
        }
    };
    let button = button()
        .attr("type", "button")
        .class("button button--small")
        .attr("aria-label", label)
        .on("click", begin)
        .child(Icon::Add.draw())
        .child(say("week-cost"));
    div().class("button__row").child(button).view()
}
