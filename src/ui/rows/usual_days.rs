//! On which days the usual reviews fall, once the person wrote down the day of the answer.

use super::super::follow::follow;
use super::super::html::{li, p, ul};
use super::super::reading::ReadNow;
use super::super::view::{Content, View, fragment};
use super::super::workspace::Desk;
use crate::plan::Day;
use crate::plan::review::usual_days as days_from;
use leptos::prelude::*;

/// The days in words. Nothing, while nobody knows the day of the answer.
pub(super) fn usual_days() -> View {
    let (desk, reading) = (Desk::here(), ReadNow::here());
    let from = follow(move || reading.with(|reading| reading.plan.reply.on));
    (move || from.get().map(|from| days(desk, from))).view()
}

fn days(desk: Desk, from: Day) -> View {
    let lines: Vec<View> = days_from(from)
        .into_iter()
        .map(|(kind, day)| {
            let kind = ["review-kind-", kind].concat();
            let words = move || {
                let date = desk.words().date(day.year, day.month, day.day);
                [&desk.say(&kind), ": ", &date].concat()
            };
            li().child(words).view()
        })
        .collect();
    let lead = move || desk.say("review-usual");
    let list = ul().class("note").attr("role", "list").child(lines);
    fragment().child(p().child(lead)).child(list).view()
}
