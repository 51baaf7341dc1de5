//! A list that a person makes: each thing with its name, "Change" and "Take out", and the way to add one more.

mod line;
mod money_line;
mod open_list;
mod supports;

use self::line::Line;
use self::open_list::OpenList;
use super::arriving::{Here, go};
use super::icon::Icon;
use super::kept::Kept;
use super::route::Route;
use super::title::TitleBlock;
use super::totals::Totals;
use super::undo::Undo;
use super::workspace::{Desk, say};
use crate::form::{Rows, Step};
use leptos::prelude::*;

/// The page of a step's list.
#[component]
pub fn RowsPage(
    /// The step.
    step: &'static Step,
    /// Its list.
    rows: &'static Rows,
) -> impl IntoView {
    let list = OpenList::open(step, rows);
    let body = match step.id {
        "supports" => view! { <supports::ByOutcome list=list /> }.into_any(),
        "costs" => view! {
            <Things list=list />
            <Totals />
        }
        .into_any(),
        _ => view! { <Things list=list /> }.into_any(),
    };
    view! {
        <TitleBlock picture_id=rows.picture message=list.message() word=rows.word />
        {body}
        <p class="unseen" role="status">
            {list.said}
        </p>
        <End />
    }
}

/// The whole list in the person's order, and "Add" under it.
#[component]
fn Things(list: OpenList) -> impl IntoView {
    let shown = list.shown();
    let is_empty = Memo::new(move |_| shown.with(Vec::is_empty));
    let lines = move || {
        let lines = view! {
            <ol class="cost-list" role="list">
                <For each=move || shown.get() key=|row| *row let:row>
                    <Line list=list row=row place=0 />
                </For>
            </ol>
        };
        (!is_empty.get()).then(|| lines.into_any())
    };
    view! {
        <section class="part" aria-labelledby="lines">
            <Count list=list />
            {lines}
            <div class="button__row">
                <Add list=list />
            </div>
        </section>
    }
}

/// "4 costs in my plan", or that nothing is here yet.
#[component]
fn Count(list: OpenList) -> impl IntoView {
    let desk = Desk::here();
    let rows = desk.rows(list.step.id);
    let count = Memo::new(move |_| u32::try_from(rows.with(Vec::len)).unwrap_or(u32::MAX));
    let words = move || {
        let message = list.message();
        if count.get() == 0 {
            let none = desk.say(&[&message, ".none"].concat());
            view! {
                <p class="ask__lead" id="lines">
                    {none}
                </p>
            }
            .into_any()
        } else {
            let values = [("count", count.get().into())];
            let words = desk.say_with(&[&message, ".count"].concat(), &values);
            view! { <h2 id="lines">{words}</h2> }.into_any()
        }
    };
    words.into_any()
}

/// Adds one thing and goes to its first page.
#[component]
fn Add(list: OpenList) -> impl IntoView {
    let desk = Desk::here();
    let rows = desk.rows(list.step.id);
    let words = move || {
        let which = if rows.with(Vec::is_empty) {
            ".add"
        } else {
            ".another"
        };
        desk.say(&[&list.message(), which].concat())
    };
    let add = move |_| {
        let row = desk.add_row(list.step.id);
        if let Some(first) = list.first_page(row) {
            go(&first);
        }
    };
    view! {
        <button type="button" class="button" on:click=add>
            {Icon::Add.draw()}
            {words}
        </button>
    }
}

/// Back and Continue: a list asks nothing, so both are links.
#[component]
fn End() -> impl IntoView {
    let here = expect_context::<Here>().0.get_untracked();
    let back = here.back().unwrap_or(Route::Home).to_string();
    let next = here.next().unwrap_or(Route::Home).to_string();
    view! {
        <div class="book__end">
            <div class="button__row button__row--fill">
                <a class="button" href=back>
                    {Icon::Back.draw()}
                    {say("back")}
                </a>
                <a class="button button--main" href=next>
                    {say("continue")}
                    {Icon::On.draw()}
                </a>
            </div>
            <Kept />
            <Undo />
        </div>
    }
}
