//! Print and keep: make the PDF, keep a copy, open a plan.

mod books;
mod chosen;
mod for_whom;
mod what;

use self::books::books;
use self::chosen::Chosen;
use self::for_whom::for_whom;
use self::what::{in_english, letters, what_to_print};
use super::choose_file::choose_file;
use super::doors::{Doors, Opening, Paper, Printed};
use super::html::{a, button, div, h2, p, section};
use super::icon::Icon;
use super::idea::idea;
use super::page_end::{Ways, back_link, on_link, page_end};
use super::picture::PictureSize;
use super::route::Route;
use super::so_far::who_has_seen;
use super::title::Title;
use super::view::{Content, View, fragment};
use super::workspace::{Desk, say};
use crate::document::products::Product;
use crate::form::Id;
use leptos::prelude::*;

/// The print and keep page, with what is chosen at first.
pub fn print_page(product: Product) -> View {
    let chosen = Chosen::first(product);
    fragment()
        .child(Title::new("printer", "print"))
        .child(what_to_print(chosen))
        .child(for_whom(chosen))
        .child(letters(chosen))
        .child(in_english(chosen))
        .child(look_first(chosen))
        .child(on_paper(move || Printed::Copy(chosen.now())))
        .child(carries(chosen))
        .child(keep_it(chosen))
        .child(open_one())
        .child(p().class("note").child(who_has_seen()))
        .child(
            p().child(
                a().class("link")
                    .attr("href", Route::Plans.to_string())
                    .child(say("plans")),
            ),
        )
        .child(way())
        .view()
}

/// That the PDF opens here again, where the plan's file travels in it.
fn carries(chosen: Chosen) -> View {
    let words = move || {
        let copy = chosen.get();
        copy.carries_the_plan()
            .then(|| p().class("note").child(say("pdf-carries")))
    };
    words.view()
}

/// "Look at it first" opens what was chosen as it will be printed. It is there unseen all the time, so that "Print this page"
/// prints it.
fn look_first(chosen: Chosen) -> View {
    let is_open = RwSignal::new(false);
    let class = move || {
        if is_open.get() {
            "part"
        } else {
            "review__unseen"
        }
    };
    let open = button()
        .attr("type", "button")
        .class("button")
        .attr("aria-expanded", move || is_open.get().to_string())
        .attr("aria-controls", "print-look")
        .on("click", move |_| is_open.update(|open| *open = !*open))
        .child(say("print-look"));
    div()
        .class("part")
        .child(div().class("button__row").child(open))
        .child(div().class(class).id("print-look").child(chosen.drawn()))
        .view()
}

/// "Make my PDF", and how it comes along. Pressing again while it is being made asks for nothing more.
pub(super) fn on_paper(wanted: impl Fn() -> Printed + 'static) -> View {
    let doors = Doors::here();
    let paper = doors.paper;
    let make = move |_| {
        if paper.get_untracked() != Paper::Making {
            doors.make_pdf.run(wanted());
        }
    };
    let words = move || match paper.get() {
        Paper::Made { .. } => "pdf-again",
        Paper::Idle | Paper::Making | Paper::Trouble(_) => "pdf-make",
    };
    let print = |_| window().print().unwrap_or_default();
    section()
        .class("part")
        .attr("aria-labelledby", "pdf")
        .child(head("print", "pdf", "pdf", &["pdf.lead"]))
        .child(
            div()
                .class("button__row")
                .child(
                    button()
                        .attr("type", "button")
                        .class("button button--main")
                        .on("click", make)
                        .child(Icon::Print.draw())
                        .child(move || Desk::here().say(words())),
                )
                .child(
                    button()
                        .attr("type", "button")
                        .class("button")
                        .on("click", print)
                        .child(say("pdf-print-page")),
                ),
        )
        .child(
            div()
                .class("print__state")
                .attr("role", "status")
                .child(move || paper_state(&paper.get())),
        )
        .child(move || books(&paper.get()))
        .view()
}

/// The head of a part: its picture, its name, and a sentence or two about it.
fn head(shown: Id, id: &'static str, title: &'static str, about: &[&'static str]) -> View {
    let about: Vec<View> = about
        .iter()
        .map(|one| p().child(say(*one)).view())
        .collect();
    let words = fragment().child(h2().id(id).child(say(title))).child(about);
    idea(shown, PictureSize::Usual, words).view()
}

/// Where the PDF is, in words. The region that holds them was there before them, so that they are read out.
fn paper_state(paper: &Paper) -> Option<View> {
    let desk = Desk::here();
    match paper {
        Paper::Idle => None,
        Paper::Making => Some(said(desk.say("pdf-making"), None)),
        Paper::Made { books, missing } => {
            let made = match books.len() {
                0 => said(desk.say("pdf-made"), None),
                count => {
                    let count = u32::try_from(count).unwrap_or(u32::MAX);
                    said(
                        desk.say_with("pdf-books", &[("count", count.into())]),
                        desk.say_if_any("pdf-books.help"),
                    )
                }
            };
            let missing = (!missing.is_empty()).then(|| {
                let letters = ("letters", in_a_row(missing).into());
                let missing = desk.say_with("pdf-missing", &[letters]);
                said(missing, desk.say_if_any("pdf-missing.help"))
            });
            Some(fragment().child(made).child(missing).view())
        }
        Paper::Trouble(message) => Some(trouble(desk, message)),
    }
}

/// Letters with a space between them, each once.
fn in_a_row(letters: &[char]) -> String {
    let mut row: Vec<String> = Vec::new();
    for letter in letters.iter().map(ToString::to_string) {
        if !row.contains(&letter) {
            row.push(letter);
        }
    }
    row.join(" ")
}

pub(super) fn said(words: String, help: Option<String>) -> View {
    let help = help.map(|help| p().child(help).view());
    fragment()
        .child(p().class("say__strong").child(words))
        .child(help)
        .view()
}

pub(super) fn trouble(desk: Desk, message: &str) -> View {
    said(
        desk.say(message),
        desk.say_if_any(&[message, ".help"].concat()),
    )
}

/// "Keep a copy", and when the last one was kept.
fn keep_it(chosen: Chosen) -> View {
    let (doors, desk) = (Doors::here(), Desk::here());
    let asked = RwSignal::new(false);
    let keep = move |_| {
        doors.keep_copy.run(());
        asked.set(true);
    };
    let page = move |_| {
        doors.keep_page.run(chosen.now().in_english);
        asked.set(true);
    };
    let done = move || {
        asked
            .get()
            .then(|| said(desk.say("keep-a-copy.done"), None))
    };
    let last = move || match doors.last_copy.get() {
        Some(date) => desk.say_with("keep-a-copy.last", &[("date", date.into())]),
        None => desk.say("keep-a-copy.never"),
    };
    section()
        .class("part")
        .attr("aria-labelledby", "keep")
        .child(head(
            "save",
            "keep",
            "keep-file",
            &["keep-a-copy.hint", "keep-file.lead"],
        ))
        .child(
            div().class("button__row").child(
                button()
                    .attr("type", "button")
                    .class("button")
                    .on("click", keep)
                    .child(Icon::Keep.draw())
                    .child(say("keep-a-copy")),
            ),
        )
        .child(p().child(say("keep-page.lead")))
        .child(
            div().class("button__row").child(
                button()
                    .attr("type", "button")
                    .class("button")
                    .on("click", page)
                    .child(Icon::Keep.draw())
                    .child(say("keep-page")),
            ),
        )
        .child(
            div()
                .class("print__state")
                .attr("role", "status")
                .child(done)
                .child(p().child(last)),
        )
        .child(
            p().child(say("keep-safe"))
                .child(" ")
                .child(say("keep-safe.hint")),
        )
        .view()
}

/// "Open a plan": adds one from a file, and replaces none.
pub fn open_one() -> View {
    let (doors, desk) = (Doors::here(), Desk::here());
    let state = move || match doors.opening.get() {
        Opening::Idle | Opening::Begun(_) | Opening::NotBegun(_) => None,
        Opening::Opened => Some(
            fragment()
                .child(said(desk.say("open-done"), None))
                .child(
                    p().child(
                        a().class("link")
                            .attr("href", Route::Home.to_string())
                            .child(desk.say("home-look")),
                    ),
                )
                .view(),
        ),
        Opening::Older => Some(said(
            desk.say("open-done-older"),
            desk.say_if_any("open-done-older.help"),
        )),
        Opening::Trouble(message) => Some(
            fragment()
                .child(trouble(desk, message))
                .child(p().child(desk.say("open-nothing-lost")))
                .view(),
        ),
    };
    section()
        .class("part")
        .attr("aria-labelledby", "open")
        .child(head("open", "open", "open", &["open.lead"]))
        .child(div().class("button__row").child(choose_file(
            "open-file".to_owned(),
            Signal::derive(move || desk.say("open-choose")),
            ".json,.pdf,.html,application/json,application/pdf,text/html",
            doors.open_file,
        )))
        .child(
            div()
                .class("print__state")
                .attr("role", "status")
                .child(state),
        )
        .view()
}

/// Back, and on where the plan shows steps after this one.
fn way() -> View {
    let next = Ways::here().next();
    let on = (next != Route::Home).then(|| on_link(&next, "continue"));
    page_end(back_link(), on).view()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_could_not_be_printed_are_named_once_each() {
        assert_eq!(in_a_row(&['ѣ', '𐍈', 'ѣ']), "ѣ 𐍈");
        assert_eq!(in_a_row(&[]), "");
    }
}
