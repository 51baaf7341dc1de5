//! When the plan and the number do not meet: what someone can do, in the order to try it, each with the way there.

use super::super::html::{a, div, h3, li, ol};
use super::super::route::Route;
use super::super::said_under::amount;
use super::super::view::{Content, View};
use super::super::workspace::Desk;
use crate::form::Id;
use crate::plan::Plan;
use crate::plan::budget::State;
use crate::plan::priority::{Priority, sums};
use leptos::prelude::*;

/// One thing to do.
#[derive(Clone, Copy)]
enum Do {
    /// Something on another page.
    Go(&'static str, fn() -> Route),
    /// Something that a letter asks for.
    Write(&'static str, Id),
    /// Mark what would be nice to have: what is marked so far comes to a sum, and the boxes below show the plan without it.
    Mark,
    /// Paying more oneself: never as something that has to be.
    Pay,
}

/// Section 3d of the domain notes has them in this order.
const WAYS: [Do; 6] = [
    Do::Go("budget-do-sums", || page("costs", "number")),
    Do::Go("budget-do-free", || Route::Find),
    Do::Go("budget-do-share", || page("supports", "list")),
    Do::Write("budget-do-ask", "L3"),
    Do::Mark,
    Do::Pay,
];

/// The list, where the plan costs more than the number in any year. Nothing, where it does not.
pub(super) fn ways(desk: Desk, plan: Memo<Plan>, state: State) -> Option<View> {
    let first = match state {
        State::NoNumber | State::Under | State::Fits => return None,
        // What costs more at the start and less later has a page of its own.
        State::OverYear1Only => Some(Do::Go("changes-see", || page("spend", "list"))),
        State::OverLaterOnly | State::Over => None,
    };
    let ways: Vec<View> = first
        .into_iter()
        .chain(WAYS)
        .map(|way| li().child(said(desk, plan, way)).view())
        .collect();
    let list = div()
        .class("part")
        .child(h3().child(desk.say("budget-what-to-do")))
        .child(ol().class("totals__ways").child(ways));
    Some(list.view())
}

fn said(desk: Desk, plan: Memo<Plan>, way: Do) -> View {
    match way {
        Do::Go(message, to) => link(desk, message, &to()),
        Do::Write(message, letter) => letter_link(desk, message, letter),
        Do::Mark => {
            let words = desk.say("budget-do-nice");
            let so_far = plan.with(nice).map(|nice| {
                let nice = amount(&desk.words(), nice);
                desk.say_with("budget-do-nice.so-far", &[("amount", nice.into())])
            });
            let parts = [Some(words), so_far];
            parts
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ")
                .view()
        }
        Do::Pay => desk.say("budget-do-pay").view(),
    }
}

/// What the costs that would be nice to have come to in the first year.
fn nice(plan: &Plan) -> Option<crate::plan::Money> {
    let sums = sums(&plan.costs);
    let nice = sums
        .into_iter()
        .find(|(one, _)| *one == Some(Priority::Nice));
    nice.map(|(_, yearly)| yearly.year_one)
}

fn page(step: Id, page: Id) -> Route {
    Route::Step {
        step: step.to_owned(),
        page: page.to_owned(),
    }
}

/// A sentence that leads to a letter.
pub(super) fn letter_link(desk: Desk, message: &str, letter: Id) -> View {
    link(desk, message, &Route::Letter(letter))
}

fn link(desk: Desk, message: &str, to: &Route) -> View {
    a().class("link")
        .attr("href", to.to_string())
        .child(desk.say(message))
        .view()
}
