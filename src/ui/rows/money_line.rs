//! What a cost comes to, how often, and what it helps with.

use super::super::follow::follow;
use super::super::html::{p, span};
use super::super::row_name::name_of;
use super::super::view::{Content, View};
use super::super::workspace::Desk;
use crate::plan::count::Count;
use crate::plan::{Answer, Answers, Money, Place, RowId};
use leptos::prelude::*;

/// "£108.00 every week", or that there is no price yet.
pub(super) fn price(row: RowId) -> View {
    let desk = Desk::here();
    let amount = desk.answer(Place::in_row("costs", row, "amount"));
    let count = desk.answer(Place::in_row("costs", row, "count"));
    let often = desk.answer(Place::in_row("costs", row, "often"));
    let each_time = follow(move || {
        let price = amount.with(|answer| Money::parse(&answer.text)).ok()?;
        let count = count.with(count_of)?;
        Some(price.times(count.fraction()))
    });
    let money = move || match each_time.get() {
        Some(money) => desk.words().money(money.pence()),
        None => desk.say("no-price"),
    };
    let how_often = move || {
        let choice = often.with(|answer| answer.picked().map(str::to_owned));
        choice.map(|choice| desk.say(&["costs-often-", &choice, ".plan"].concat()))
    };
    p().class("cost-line__money")
        .child(span().class("cost-line__amount").child(money))
        .child(" ")
        .child(span().class("cost-line__often").child(how_often))
        .view()
}

/// "Helps with: See my friends": the outcomes that the cost serves, through the support it pays for.
pub(super) fn helps_with(row: RowId) -> View {
    let desk = Desk::here();
    let words = follow(move || {
        let names = desk.answers().with(|answers| served(desk, answers, row));
        if names.is_empty() {
            desk.say("helps-with-nothing")
        } else {
            desk.say_with(
                "helps-with",
                &[("what", names.join(&desk.say("list-comma")).into())],
            )
        }
    });
    span().class("cost-line__for").child(words).view()
}

/// The names of the outcomes a cost serves, or of its support where that serves none yet.
fn served(desk: Desk, answers: &Answers, row: RowId) -> Vec<String> {
    let Some(support) = links(answers, &Place::in_row("costs", row, "support"))
        .into_iter()
        .find(|support| answers.row("supports", *support).is_some())
    else {
        return Vec::new();
    };
    let outcomes: Vec<String> = links(answers, &Place::in_row("supports", support, "outcomes"))
        .into_iter()
        .filter(|outcome| answers.row("outcomes", *outcome).is_some())
        .map(|outcome| name_of(desk, answers, "outcomes", outcome))
        .collect();
    if outcomes.is_empty() {
        vec![name_of(desk, answers, "supports", support)]
    } else {
        outcomes
    }
}

/// How many at this price: one, unless something else was typed.
fn count_of(answer: &Answer) -> Option<Count> {
    if answer.text.trim().is_empty() {
        return Some(Count::ONE);
    }
    Count::parse(&answer.text).ok()
}

/// The rows that a link points at.
fn links(answers: &Answers, at: &Place) -> Vec<RowId> {
    answers.at(at).map_or_else(Vec::new, |answer| {
        answer
            .chosen
            .iter()
            .filter_map(|number| number.parse().ok().map(RowId))
            .collect()
    })
}
