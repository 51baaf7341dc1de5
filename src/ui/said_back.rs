//! Says the sum back while a price is typed: "£24.00 every month is £288.00 in a year."

use super::follow::follow;
use super::html::p;
use super::view::{Content, View};
use super::workspace::Desk;
use crate::plan::cost::CostLine;
use crate::plan::{Answers, Money, RowId, read};
use leptos::prelude::*;

/// The line under a price. It is silent while there is nothing to add up, and about what is paid just once.
pub fn said_back(row: RowId) -> View {
    let desk = Desk::here();
    let cost = follow(move || {
        let alone = desk.answers().with(|answers| alone(answers, row));
        read(&alone).plan.costs.into_iter().next()
    });
    let words = move || cost.with(|cost| in_words(desk, cost.as_ref()?));
    p().class("field__echo")
        .attr("role", "status")
        .child(words)
        .view()
}

/// A draft with this cost alone, so that a key press adds up one line however many there are.
fn alone(answers: &Answers, row: RowId) -> Answers {
    let mut alone = Answers::default();
    if let Some(costs) = answers.steps.get("costs") {
        let step = alone.steps.entry("costs".to_owned()).or_default();
        step.answers.clone_from(&costs.answers);
        step.rows.extend(answers.row("costs", row).cloned());
    }
    alone
}

fn in_words(desk: Desk, cost: &CostLine) -> Option<String> {
    let each_time = cost.unit_price?.times(cost.count?.fraction());
    let often = cost.often.filter(|_| !cost.is_once())?;
    let yearly = cost.yearly?;
    let a_year = if yearly.later == Money::ZERO {
        yearly.year_one
    } else {
        yearly.later
    };
    let words = desk.words();
    let often = desk.say(&["costs-often-", often.id(), ".plan"].concat());
    let values = [
        ("amount", words.money(each_time.pence()).into()),
        ("often", often.into()),
        ("year", words.money(a_year.pence()).into()),
    ];
    Some(desk.say_with("said-back", &values))
}
