//! One thing in a list, or the place where it was taken out.

use super::super::icon::Icon;
use super::super::picture::{PictureSize, picture};
use super::super::risk_card::RiskCard;
use super::super::row_name::RowName;
use super::super::spoken::spoken;
use super::super::workspace::{Desk, say};
use super::money_line::{HelpsWith, Price};
use super::open_list::{Move, OpenList, Taken, button_id};
use crate::plan::RowId;
use leptos::prelude::*;

/// One line. After "Take out" it stays and says so, until the page is left.
#[component]
pub(super) fn Line(
    list: OpenList,
    row: RowId,
    /// Where on the page it stands, as a part of ids: a support stands under each outcome that it helps with.
    place: u32,
) -> impl IntoView {
    let taken = list.taken(row);
    let is_taken = Memo::new(move |_| taken.with(Option::is_some));
    move || {
        if is_taken.get() {
            let was = taken.get_untracked();
            was.map(|was| taken_out(list, was, place)).into_any()
        } else {
            here(list, row, place)
        }
    }
}

/// The line of a thing that is in the list.
fn here(list: OpenList, row: RowId, place: u32) -> AnyView {
    let name = RowName::follow(list.step.id, row);
    let drawn = move || picture(name.picture.get(), PictureSize::Usual);
    let heading = heading(list, row, name);
    let tools = view! { <Tools list=list row=row place=place name=name.words /> };
    match list.step.id {
        "risks" => view! {
            <li class="cost-line cost-line--whole">
                <div class="say">{drawn} {heading}</div>
                <RiskCard row=row />
                {tools}
            </li>
        }
        .into_any(),
        "costs" => view! {
            <li class="cost-line">
                {drawn} <div>{heading} <HelpsWith row=row /></div> <Price row=row /> {tools}
            </li>
        }
        .into_any(),
        _ => view! { <li class="cost-line">{drawn} <div>{heading}</div> {tools}</li> }.into_any(),
    }
}

/// The name of a thing, after its number where the order means something.
fn heading(list: OpenList, row: RowId, name: RowName) -> AnyView {
    let position = list.position(row);
    let number = move || {
        let number = position.get().0.saturating_add(1).to_string();
        list.is_ordered().then(|| number + ". ")
    };
    view! {
        <h3 class="cost-line__name">
            {number} <bdi lang=name.language>{name.words}</bdi>
        </h3>
    }
    .into_any()
}

/// The line of a thing that was just taken out.
fn taken_out(list: OpenList, was: Taken, place: u32) -> AnyView {
    let desk = Desk::here();
    let id = was.row.id;
    let named = was.name.clone();
    let label = move || spoken(desk, "put-back.what", &[("what", named.clone().into())]);
    let words = move || desk.say_with("taken-out.what", &[("what", was.name.clone().into())]);
    view! {
        <li class="cost-line">
            <p class="cost-line__for">{words}</p>
            <div class="cost-line__tools">
                <button
                    type="button"
                    class="button button--quiet"
                    id=button_id("put-back", place, id)
                    aria-label=label
                    on:click=move |_| list.put_back(id, place)
                >
                    {Icon::Undo.draw()}
                    {say("put-back")}
                </button>
            </div>
        </li>
    }
    .into_any()
}

/// Change, Take out, and where order means something Move up and Move down.
#[component]
fn Tools(list: OpenList, row: RowId, place: u32, name: Signal<String>) -> impl IntoView {
    let desk = Desk::here();
    let change = list.first_page(row).map(|route| route.to_string());
    let label = move || spoken(desk, "change.what", &[("what", name.get().into())]);
    let take_out = move || list.take_out(row, place);
    view! {
        <div class="cost-line__tools">
            <a class="button button--quiet" href=change aria-label=label>
                {Icon::Change.draw()}
                {say("change")}
            </a>
            {tool("take-out", Icon::TakeOut, name, button_id("take-out", place, row), take_out)}
            {list.is_ordered().then(|| movers(list, row, place, name))}
        </div>
    }
}

/// The buttons that move a thing. The first cannot go up and the last cannot go down, so those are not there.
fn movers(list: OpenList, row: RowId, place: u32, name: Signal<String>) -> AnyView {
    let position = list.position(row);
    let can_go_up = Memo::new(move |_| position.get().0 > 0);
    let can_go_down = Memo::new(move |_| {
        let (here, count) = position.get();
        here.saturating_add(1) < count
    });
    let up = move || {
        can_go_up.get().then(|| {
            let go = move || list.move_row(row, Move::Up, place);
            tool("move-up", Icon::Up, name, button_id("up", place, row), go)
        })
    };
    let down = move || {
        can_go_down.get().then(|| {
            let go = move || list.move_row(row, Move::Down, place);
            tool(
                "move-down",
                Icon::Down,
                name,
                button_id("down", place, row),
                go,
            )
        })
    };
    view! {
        {up}
        {down}
    }
    .into_any()
}

/// A quiet button in a line. Its name for screen readers says which line.
fn tool(
    message: &'static str,
    icon: Icon,
    name: Signal<String>,
    id: String,
    press: impl Fn() + 'static,
) -> AnyView {
    let desk = Desk::here();
    let which = [message, ".what"].concat();
    let label = move || spoken(desk, &which, &[("what", name.get().into())]);
    view! {
        <button
            type="button"
            class="button button--quiet"
            id=id
            aria-label=label
            on:click=move |_| press()
        >
            {icon.draw()}
            {say(message)}
        </button>
    }
    .into_any()
}
