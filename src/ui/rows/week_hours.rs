//! The hours of help that a week comes to, in words, for each kind of help.

use super::super::follow::follow;
use super::super::html::{h2, li, section, ul};
use super::super::reading::ReadNow;
use super::super::row_name::name_of;
use super::super::view::{Content, View};
use super::super::week_offer::hours_a_week;
use super::super::workspace::{Desk, say};
use crate::plan::week::{WeeklyHours, hours_by_support};
use leptos::prelude::*;

/// "Asha: 8 hours each week", a line for each. Nothing, while the week says no hours.
pub(super) fn week_hours() -> View {
    let desk = Desk::here();
    let reading = ReadNow::here();
    let hours = follow(move || {
        let week = reading.with(|reading| hours_by_support(&reading.plan.week));
        week.into_iter()
            .map(|one| line(desk, one))
            .collect::<Vec<_>>()
    });
    let sums = move || {
        let lines = hours.get();
        let lines: Vec<View> = lines
            .into_iter()
            .map(|words| li().child(words).view())
            .collect();
        (!lines.is_empty()).then(|| {
            section()
                .class("part")
                .attr("aria-labelledby", "week-hours")
                .child(h2().id("week-hours").child(say("week-sum")))
                .child(ul().class("week__sums").attr("role", "list").child(lines))
                .view()
        })
    };
    sums.view()
}

fn line(desk: Desk, one: WeeklyHours) -> String {
    let who = match one.support {
        Some(support) => desk
            .answers()
            .with(|answers| name_of(desk, answers, "supports", support)),
        None => desk.say("week-nobody"),
    };
    [&who, ": ", &hours_a_week(desk, one.hours)].concat()
}
