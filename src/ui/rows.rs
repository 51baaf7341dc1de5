//! A list that a person makes: each thing with its name, "Change" and "Take out", and the way to add one more.

mod group;
mod ideas;
mod line;
mod money_line;
mod offered;
mod open_list;
mod said_of;
mod supports;
mod usual_days;
mod voices;
mod web;
mod web_picture;
mod web_places;
mod week;
mod week_hours;

use self::line::line;
pub use self::offered::not_in;
use self::open_list::OpenList;
use super::arriving::go;
use super::find::find_link;
use super::follow::follow;
use super::helper_card::helper_cards;
use super::html::{button, div, h2, ol, p, section};
use super::icon::Icon;
use super::kept::kept;
use super::letter_here::letter_here;
use super::life::life_link;
use super::page_end::{Ways, back_link, on_link, page_end};
use super::rights::rights_here;
use super::title::Title;
use super::totals::totals;
use super::undo::undo;
use super::versions::versions;
use super::view::{Content, View, each, fragment};
use super::words_here::words_here;
use super::workspace::Desk;
use crate::form::{Rows, Shape, Step};
use leptos::prelude::*;

/// The page of a step's list.
pub fn rows_page(step: &'static Step, rows: &'static Rows) -> View {
    let list = OpenList::open(step, rows);
    let begins = step
        .pages
        .first()
        .is_some_and(|first| first.id() == rows.id);
    let page = [step.id, "/", rows.id].concat();
    let body = match (rows.shape, step.id) {
        (Shape::Web, _) => web::by_ring(list),
        (Shape::Week, _) => week::by_day(list),
        (Shape::List, "working") => voices::by_voice(list),
        (Shape::List, "supports") => supports::by_outcome(list),
        (Shape::List, "costs") => fragment().child(things(list)).child(totals()).view(),
        (Shape::List, "review") => fragment()
            .child(usual_days::usual_days())
            .child(things(list))
            .view(),
        (Shape::List, _) => things(list),
    };
    fragment()
        .child(Title::new(rows.picture, list.message()).words(words_here(&page)))
        .child(begins.then(|| rights_here(step.id)).flatten())
        .child(letter_here(&page))
        .child(helper_cards(step))
        .child(body)
        .child(matches!(step.id, "supports" | "web").then(find_link))
        .child((step.id == "outcomes").then(life_link))
        .child(offered::offered(list))
        .child((step.id == "review").then(versions))
        .child(p().class("unseen").attr("role", "status").child(list.said))
        .child(end())
        .view()
}

/// The whole list in the person's order, and "Add" under it.
fn things(list: OpenList) -> View {
    let shown = list.shown();
    let is_empty = follow(move || shown.with(Vec::is_empty));
    let lines = move || {
        let lines = ol()
            .class("cost-list")
            .attr("role", "list")
            .child(each(move || shown.get(), move |row| line(list, row, 0)))
            .view();
        (!is_empty.get()).then(|| lines.view())
    };
    section()
        .class("part")
        .attr("aria-labelledby", "lines")
        .child(count(list))
        .child(lines)
        .child(div().class("button__row").child(add(list)))
        .view()
}

/// "4 costs in my plan", or that nothing is here yet.
fn count(list: OpenList) -> View {
    let desk = Desk::here();
    let rows = desk.rows(list.step.id);
    let count = follow(move || u32::try_from(rows.with(Vec::len)).unwrap_or(u32::MAX));
    let words = move || {
        let message = list.message();
        if count.get() == 0 {
            let none = desk.say(&[&message, ".none"].concat());
            p().class("ask__lead").id("lines").child(none).view()
        } else {
            let values = [("count", count.get().into())];
            let words = desk.say_with(&[&message, ".count"].concat(), &values);
            h2().id("lines").child(words).view()
        }
    };
    words.view()
}

/// Adds one thing and goes to its first page.
fn add(list: OpenList) -> View {
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
    button()
        .attr("type", "button")
        .class("button")
        .on("click", add)
        .child(Icon::Add.draw())
        .child(words)
        .view()
}

/// Back and Continue: a list asks nothing, so both are links.
fn end() -> View {
    page_end(back_link(), Some(on_link(&Ways::here().next(), "continue")))
        .child(kept())
        .child(undo())
        .view()
}
