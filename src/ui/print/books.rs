//! The books of a long plan: what is in each, and a way to save it.

use super::super::doors::{BookMade, Doors, Paper};
use super::super::html::{button, div, h3, li, p, ul};
use super::super::icon::Icon;
use super::super::review::pieces;
use super::super::view::{Content, View};
use super::super::workspace::Desk;
use crate::document::Tongue;
use crate::i18n::Value;
use leptos::prelude::*;

/// The books, where there are several. What is said when one was saved stands under them.
pub fn books(paper: &Paper) -> Option<View> {
    let Paper::Made { books, .. } = paper else {
        return None;
    };
    if books.is_empty() {
        return None;
    }
    let saved = RwSignal::new(None);
    let all: Vec<View> = (books.iter().enumerate())
        .map(|(place, one)| book(place, one, saved))
        .collect();
    let said = move || {
        let book = saved.get()?;
        let words = Desk::here().say_with("pdf-book-saved", &[("book", number(book))]);
        Some(p().class("say__strong").child(words).view())
    };
    let list = ul().class("print__books").attr("role", "list").child(all);
    let said = div()
        .class("print__state")
        .attr("role", "status")
        .child(said);
    Some(div().class("print__made").child(list).child(said).view())
}

/// One book: which it is, how long, what is in it.
fn book(place: usize, book: &BookMade, saved: RwSignal<Option<usize>>) -> View {
    let (desk, doors) = (Desk::here(), Doors::here());
    let around = Tongue::of(desk.language());
    let holds: Vec<View> = (book.holds.iter())
        .map(|heading| li().child(pieces(heading, &around)).view())
        .collect();
    let pages = desk.say_with("pdf-book-pages", &[("count", book.pages.into())]);
    let save = move |_| {
        doors.save_book.run(place);
        saved.set(Some(place));
    };
    let name = pieces(&vec![book.name.clone()], &around);
    li().class("note print__book")
        .child(h3().child(name))
        .child(p().child(pages))
        .child(ul().child(holds))
        .child(
            button()
                .attr("type", "button")
                .class("button")
                .on("click", save)
                .child(Icon::Keep.draw())
                .child(desk.say_with("pdf-book-save", &[("book", number(place))])),
        )
        .view()
}

/// The number of a book, as people count.
fn number(place: usize) -> Value<'static> {
    u32::try_from(place + 1).unwrap_or(u32::MAX).into()
}
