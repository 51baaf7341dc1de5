//! What would help, under each thing that the person wants, so that nothing stands without help unseen.

use super::super::arriving::go;
use super::super::follow::follow;
use super::super::html::{bdi, button, div, h2, section, ul};
use super::super::icon::Icon;
use super::super::own_photo::picture_of_row;
use super::super::picture::PictureSize;
use super::super::row_name::RowName;
use super::super::spoken::spoken;
use super::super::view::{Content, View, each, fragment};
use super::super::workspace::{Desk, say};
use super::ideas::ideas;
use super::line::line;
use super::open_list::OpenList;
use super::{add, count};
use crate::plan::{Edit, Place, RowId};
use leptos::prelude::*;

/// Each outcome with its help, then the help that serves none.
pub(super) fn by_outcome(list: OpenList) -> View {
    let outcomes = Desk::here().rows("outcomes");
    let groups = each(move || outcomes.get(), move |row| group(list, row));
    fragment()
        .child(count(list))
        .child(groups.view())
        .child(rest(list))
        .view()
}

/// One outcome, what helps with it, and "Add help for this".
fn group(list: OpenList, outcome: RowId) -> View {
    let desk = Desk::here();
    let name = RowName::follow("outcomes", outcome);
    let id = ["for-", &outcome.0.to_string()].concat();
    let heading = id.clone();
    let add = move |_| {
        let row = desk.add_row(list.step.id);
        let at = Place::in_row(list.step.id, row, "outcomes");
        let choice = outcome.0.to_string();
        desk.edit(Edit::Tick { at, choice });
        if let Some(first) = list.first_page(row) {
            go(&first);
        }
    };
    let label = move || spoken(desk, "add-help.what", &[("what", name.words.get().into())]);
    let lines = lines(list, Some(outcome));
    section()
        .class("part")
        .attr("aria-labelledby", id)
        .child(
            div()
                .class("say")
                .child(picture_of_row(
                    "outcomes",
                    outcome,
                    name.picture,
                    PictureSize::Small,
                ))
                .child(
                    h2().id(heading)
                        .child(bdi().attr("lang", name.language).child(name.words)),
                ),
        )
        .child(lines)
        .child(
            div().class("button__row").child(
                button()
                    .attr("type", "button")
                    .class("button button--small")
                    .attr("aria-label", label)
                    .on("click", add)
                    .child(Icon::Add.draw())
                    .child(say("add-help")),
            ),
        )
        .child(ideas(outcome))
        .view()
}

/// The help that serves nothing yet, and the way to add more.
fn rest(list: OpenList) -> View {
    let lines = lines(list, None);
    section()
        .class("part")
        .attr("aria-labelledby", "for-nothing")
        .child(h2().id("for-nothing").child(say("other-help")))
        .child(lines)
        .child(div().class("button__row").child(add(list)))
        .view()
}

/// The lines of the supports that serve an outcome; or, with none given, of those that serve nothing in the plan.
fn lines(list: OpenList, outcome: Option<RowId>) -> View {
    let desk = Desk::here();
    let shown = list.shown();
    let outcomes = desk.rows("outcomes");
    let mine = follow(move || {
        let serves = |row: &RowId| {
            let served = outcomes_of(list, *row);
            match outcome {
                Some(outcome) => served.contains(&outcome),
                None => outcomes.with(|all| !served.iter().any(|one| all.contains(one))),
            }
        };
        shown.get().into_iter().filter(serves).collect::<Vec<_>>()
    });
    let place = outcome.map_or(0, |outcome| outcome.0);
    let is_empty = follow(move || mine.with(Vec::is_empty));
    let lines = move || {
        let lines = ul()
            .class("cost-list")
            .attr("role", "list")
            .child(each(move || mine.get(), move |row| line(list, row, place)))
            .view();
        (!is_empty.get()).then(|| lines.view())
    };
    lines.view()
}

/// What a support serves, also while it is taken out and can be put back.
fn outcomes_of(list: OpenList, row: RowId) -> Vec<RowId> {
    let row = list.row(row);
    let answer = row.as_ref().and_then(|row| row.answers.get("outcomes"));
    answer.map_or_else(Vec::new, |answer| {
        answer
            .chosen
            .iter()
            .filter_map(|number| number.parse().ok().map(RowId))
            .collect()
    })
}
