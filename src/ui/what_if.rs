//! What if I leave something out? Boxes to tick beside the costs, and the sum without them. The plan stays as it is.

use super::fold::fold;
use super::follow::follow;
use super::html::{button, div, input, label, li, p, span, ul};
use super::icon::Icon;
use super::row_name::RowName;
use super::said_under::amount;
use super::totals::state_words;
use super::view::{Content, View, each, fragment};
use super::workspace::{Desk, say};
use crate::plan::cost::{Payer, Yearly};
use crate::plan::priority::Priority;
use crate::plan::what_if::WhatIf;
use crate::plan::{Plan, RowId};
use leptos::prelude::*;

/// The costs that are left out for now. They are forgotten when the page is left, and never kept.
type LeftOut = RwSignal<Vec<RowId>>;

/// The fold with the boxes and the sum.
pub fn what_if(desk: Desk, plan: Memo<Plan>) -> View {
    let left_out: LeftOut = RwSignal::new(Vec::new());
    let rows = follow(move || {
        plan.with(|plan| {
            let paid = plan.costs.iter().filter(|line| line.payer == Payer::Budget);
            paid.map(|line| line.id).collect::<Vec<_>>()
        })
    });
    let boxes = each(
        move || rows.get(),
        move |row| one(desk, plan, row, left_out),
    );
    let sums = move || plan.with(|plan| left_out.with(|rows| sums(desk, plan, rows)));
    let back = button()
        .attr("type", "button")
        .class("button button--small")
        .on("click", move |_| left_out.set(Vec::new()))
        .child(Icon::Undo.draw())
        .child(say("what-if.back"));
    let inside = div()
        .class("part")
        .child(p().child(say("what-if.help")))
        .child(ul().class("what-if").attr("role", "list").child(boxes))
        .child(div().class("note").attr("role", "status").child(sums))
        .child(
            div()
                .class("button__row")
                .child(leave_out_nice(plan, left_out))
                .child(back),
        );
    fold(say("what-if"), inside).view()
}

/// Ticks every cost that would be nice to have, where any is marked so.
fn leave_out_nice(plan: Memo<Plan>, left_out: LeftOut) -> View {
    let nice = follow(move || {
        plan.with(|plan| {
            let paid = plan.costs.iter().filter(|line| line.payer == Payer::Budget);
            let nice = paid.filter(|line| Priority::of(&line.priority) == Some(Priority::Nice));
            nice.map(|line| line.id).collect::<Vec<_>>()
        })
    });
    let button = move || {
        nice.with(|rows| !rows.is_empty()).then(|| {
            button()
                .attr("type", "button")
                .class("button button--small")
                .on("click", move |_| left_out.set(nice.get_untracked()))
                .child(say("what-if.nice"))
        })
    };
    button.view()
}

/// "☐ Swimming: £280.00 a year"; the first year alone where later ones differ, and no year where the money comes just once.
fn one(desk: Desk, plan: Memo<Plan>, row: RowId, left_out: LeftOut) -> View {
    let name = RowName::follow("costs", row);
    let yearly = follow(move || {
        plan.with(|plan| {
            let line = plan.costs.iter().find(|line| line.id == row);
            line.and_then(|line| line.yearly)
        })
    });
    let once = follow(move || plan.with(Plan::comes_once));
    let words = move || {
        let what = name.words.get();
        match yearly.get() {
            Some(yearly) => {
                let first = amount(&desk.words(), yearly.year_one);
                let message = if once.get() {
                    return [&what, ": ", &first].concat();
                } else if yearly.year_one == yearly.later {
                    "what-if.line"
                } else {
                    "what-if.line-first"
                };
                let values = [("what", what.into()), ("amount", first.into())];
                desk.say_with(message, &values)
            }
            None => [&what, ": ", &desk.say("no-price")].concat(),
        }
    };
    let toggle = move |event| {
        let is_out = event_target_checked(&event);
        left_out.update(|rows| {
            rows.retain(|one| *one != row);
            if is_out {
                rows.push(row);
            }
        });
    };
    li().child(
        label()
            .class("what-if__line")
            .child(
                input()
                    .class("choice__box")
                    .attr("type", "checkbox")
                    .ticked(move || left_out.with(|rows| rows.contains(&row)))
                    .on("change", toggle),
            )
            .child(span().child(words)),
    )
    .view()
}

/// The sum as it is, and beside it the sum without what was ticked, with how that would stand.
fn sums(desk: Desk, plan: &Plan, left_out: &[RowId]) -> View {
    let words = desk.words();
    // Where later years cost something else, the first year is told as what it is, and then they are.
    let say = |[every, first_only]: [&str; 2], plan: &Plan| {
        let Yearly { year_one, later } = plan.totals.budget().yearly;
        let first = amount(&words, year_one);
        let values = [
            ("year", first.as_str().into()),
            ("amount", first.as_str().into()),
        ];
        if plan.comes_once() || year_one == later {
            return words.say_with(every, &values);
        }
        let said = words.say_with(first_only, &values);
        let later = [("amount", amount(&words, later).into())];
        [&said, " ", &words.say_with("what-if.later", &later)].concat()
    };
    let (now, without) = if plan.comes_once() {
        (["budget-fits.once"; 2], ["what-if.once"; 2])
    } else {
        (
            ["what-if.now", "what-if.now-first"],
            ["what-if.then", "what-if.then-first"],
        )
    };
    let mut lines = vec![say(now, plan)];
    if !left_out.is_empty() {
        let WhatIf { totals, standing } = WhatIf::without(plan, left_out);
        let then = Plan {
            totals,
            standing,
            ..plan.clone()
        };
        lines.push(say(without, &then));
        lines.extend(state_words(&words, &then).into_iter().take(1));
    }
    let lines = lines.into_iter().map(|line| p().child(line).view());
    fragment().child(lines.collect::<Vec<_>>()).view()
}
