//! What would help, under each thing that the person wants, so that nothing stands without help unseen.

use super::super::arriving::go;
use super::super::icon::Icon;
use super::super::picture::{PictureSize, picture};
use super::super::row_name::RowName;
use super::super::spoken::spoken;
use super::super::workspace::{Desk, say};
use super::line::Line;
use super::open_list::OpenList;
use super::{Add, Count};
use crate::plan::{Edit, Place, RowId};
use leptos::prelude::*;

/// Each outcome with its help, then the help that serves none.
#[component]
pub(super) fn ByOutcome(list: OpenList) -> impl IntoView {
    let outcomes = Desk::here().rows("outcomes");
    let groups = view! {
        <For each=move || outcomes.get() key=|row| *row let:row>
            <Group list=list outcome=row />
        </For>
    };
    view! {
        <Count list=list />
        {groups.into_any()}
        <Rest list=list />
    }
}

/// One outcome, what helps with it, and "Add help for this".
#[component]
fn Group(list: OpenList, outcome: RowId) -> impl IntoView {
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
    view! {
        <section class="part" aria-labelledby=id>
            <div class="say">
                {move || picture(name.picture.get(), PictureSize::Small)}
                <h2 id=heading>
                    <bdi lang=name.language>{name.words}</bdi>
                </h2>
            </div>
            {lines}
            <div class="button__row">
                <button type="button" class="button button--small" aria-label=label on:click=add>
                    {Icon::Add.draw()}
                    {say("add-help")}
                </button>
            </div>
        </section>
    }
}

/// The help that serves nothing yet, and the way to add more.
#[component]
fn Rest(list: OpenList) -> impl IntoView {
    let lines = lines(list, None);
    view! {
        <section class="part" aria-labelledby="for-nothing">
            <h2 id="for-nothing">{say("other-help")}</h2>
            {lines}
            <div class="button__row">
                <Add list=list />
            </div>
        </section>
    }
}

/// The lines of the supports that serve an outcome; or, with none given, of those that serve nothing in the plan.
fn lines(list: OpenList, outcome: Option<RowId>) -> AnyView {
    let desk = Desk::here();
    let shown = list.shown();
    let outcomes = desk.rows("outcomes");
    let mine = Memo::new(move |_| {
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
    let is_empty = Memo::new(move |_| mine.with(Vec::is_empty));
    let lines = move || {
        let lines = view! {
            <ul class="cost-list" role="list">
                <For each=move || mine.get() key=|row| *row let:row>
                    <Line list=list row=row place=place />
                </For>
            </ul>
        };
        (!is_empty.get()).then(|| lines.into_any())
    };
    lines.into_any()
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
