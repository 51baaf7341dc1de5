//! One thing in a list, or the place where it was taken out.

use super::super::change_card::change_card;
use super::super::follow::follow;
use super::super::html::{a, bdi, button, div, h3, li, p};
use super::super::icon::Icon;
use super::super::own_photo::picture_of_row;
use super::super::picture::PictureSize;
use super::super::risk_card::risk_card;
use super::super::row_name::RowName;
use super::super::spoken::spoken;
use super::super::view::{Content, View, fragment};
use super::super::workspace::{Desk, say};
use super::money_line::{helps_with, price};
use super::open_list::{Move, OpenList, Taken, button_id};
use super::said_of::said_of;
use super::web::into_plan;
use super::week::times;
use crate::plan::RowId;
use leptos::prelude::*;

/// One line. After "Take out" it stays and says so, until the page is left. `place` tells lines of the same thing
/// apart, as a part of their ids: a support stands under each outcome that it helps with.
pub(super) fn line(list: OpenList, row: RowId, place: u32) -> View {
    let taken = list.taken(row);
    let is_taken = follow(move || taken.with(Option::is_some));
    let now = move || {
        if is_taken.get() {
            let was = taken.get_untracked();
            was.map(|was| taken_out(list, was, place)).view()
        } else {
            here(list, row, place)
        }
    };
    now.view()
}

/// The line of a thing that is in the list.
fn here(list: OpenList, row: RowId, place: u32) -> View {
    let name = RowName::follow(list.step.id, row);
    let drawn = picture_of_row(list.step.id, row, name.picture, PictureSize::Usual);
    let heading = heading(list, row, name);
    let tools = tools(list, row, place, name.words);
    match list.step.id {
        "risks" => whole(drawn, heading, risk_card(row), tools),
        "spend" => whole(drawn, heading, change_card(row), tools),
        "costs" => li()
            .class("cost-line")
            .child(drawn)
            .child(div().child(heading).child(helps_with(row)))
            .child(price(row))
            .child(tools)
            .view(),
        "web" => li()
            .class("cost-line")
            .child(drawn)
            .child(div().child(heading))
            .child(into_plan(list, row, name.words))
            .child(tools)
            .view(),
        "week" => li()
            .class("cost-line")
            .child(drawn)
            .child(div().child(heading).child(times(row)))
            .child(tools)
            .view(),
        _ => li()
            .class("cost-line")
            .child(drawn)
            .child(div().child(heading).child(said_of(list.step, row)))
            .child(tools)
            .view(),
    }
}

/// The line of a thing that has a card of its own under its name.
fn whole(drawn: View, heading: View, card: View, tools: View) -> View {
    li().class("cost-line cost-line--whole")
        .child(div().class("say").child(drawn).child(heading))
        .child(card)
        .child(tools)
        .view()
}

/// The name of a thing, after its number where the order means something.
fn heading(list: OpenList, row: RowId, name: RowName) -> View {
    let position = list.position(row);
    let number = move || {
        let number = position.get().0.saturating_add(1).to_string();
        list.is_ordered().then(|| number + ". ")
    };
    h3().class("cost-line__name")
        .child(number)
        .child(bdi().attr("lang", name.language).child(name.words))
        .view()
}

/// The line of a thing that was just taken out.
fn taken_out(list: OpenList, was: Taken, place: u32) -> View {
    let desk = Desk::here();
    let id = was.row.id;
    let named = was.name.clone();
    let label = move || spoken(desk, "put-back.what", &[("what", named.clone().into())]);
    let words = move || desk.say_with("taken-out.what", &[("what", was.name.clone().into())]);
    li().class("cost-line")
        .child(p().class("cost-line__for").child(words))
        .child(
            div().class("cost-line__tools").child(
                button()
                    .attr("type", "button")
                    .class("button button--quiet")
                    .id(button_id("put-back", place, id))
                    .attr("aria-label", label)
                    .on("click", move |_| list.put_back(id, place))
                    .child(Icon::Undo.draw())
                    .child(say("put-back")),
            ),
        )
        .view()
}

/// Change, Take out, and where order means something Move up and Move down.
fn tools(list: OpenList, row: RowId, place: u32, name: Signal<String>) -> View {
    let desk = Desk::here();
    let change = list.first_page(row).map(|route| route.to_string());
    let label = move || spoken(desk, "change.what", &[("what", name.get().into())]);
    let take_out = move || list.take_out(row, place);
    div()
        .class("cost-line__tools")
        .child(
            a().class("button button--quiet")
                .attr("href", change)
                .attr("aria-label", label)
                .child(Icon::Change.draw())
                .child(say("change")),
        )
        .child(tool(
            "take-out",
            Icon::TakeOut,
            name,
            button_id("take-out", place, row),
            take_out,
        ))
        .child(list.is_ordered().then(|| movers(list, row, place, name)))
        .view()
}

/// The buttons that move a thing. The first cannot go up and the last cannot go down, so those are not there.
fn movers(list: OpenList, row: RowId, place: u32, name: Signal<String>) -> View {
    let position = list.position(row);
    let can_go_up = follow(move || position.get().0 > 0);
    let can_go_down = follow(move || {
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
    fragment().child(up).child(down).view()
}

/// A quiet button in a line. Its name for screen readers says which line.
fn tool(
    message: &'static str,
    icon: Icon,
    name: Signal<String>,
    id: String,
    press: impl Fn() + 'static,
) -> View {
    let desk = Desk::here();
    let which = [message, ".what"].concat();
    let label = move || spoken(desk, &which, &[("what", name.get().into())]);
    button()
        .attr("type", "button")
        .class("button button--quiet")
        .id(id)
        .attr("aria-label", label)
        .on("click", move |_| press())
        .child(icon.draw())
        .child(say(message))
        .view()
}
