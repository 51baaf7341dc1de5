//! What people see and touch.

pub mod arriving;
pub mod doors;
pub mod element;
pub mod follow;
pub mod html;
pub mod route;
pub mod view;
pub mod workspace;

pub mod choose_file;
pub mod field;
pub mod foot;
pub mod front;
pub mod home;
pub mod how_far;
pub mod icon;
pub mod idea;
pub mod kept;
pub mod listen;
pub mod look_again;
pub mod open_page;
pub mod page_end;
pub mod picture;
pub mod row_name;
pub mod rows;
pub mod said_back;
pub mod so_far;
pub mod spoken;
pub mod step_page;
pub mod thread;
pub mod title;
pub mod topbar;
pub mod undo;
pub mod waiting;
pub mod word_card;

pub mod blocks_bar;
pub mod card;
pub mod check;
pub mod credits;
pub mod gallery;
pub mod guide;
pub mod hard_words;
pub mod have_a_break;
pub mod help;
pub mod hide;
pub mod language_page;
pub mod letters;
pub mod look;
pub mod plans;
pub mod print;
pub mod problem_list;
pub mod reading;
pub mod review;
pub mod rights;
pub mod risk_card;
pub mod say_no;
pub mod totals;
pub mod where_am_i;
pub mod who_does_what;

use self::arriving::{Here, greet};
use self::doors::Doors;
use self::follow::follow;
use self::foot::foot;
use self::guide::Guide;
use self::hide::{Hiding, cover};
use self::how_far::HowFar;
use self::html::{a, div, main};
use self::listen::Voice;
use self::reading::ReadNow;
use self::route::Route;
use self::rows::rows_page;
use self::step_page::ask_page;
use self::thread::{step_of_thread, thread_here};
use self::topbar::topbar;
use self::view::{Content, View, fragment};
use self::waiting::when_here;
use self::workspace::{Desk, say};
use crate::form::{self, Page};
use leptos::prelude::*;

/// The whole app. It expects a [`Desk`] and [`doors::Doors`] in its context.
pub fn app() -> View {
    let desk = Desk::here();
    let here = Here::watch();
    let voice = Voice::new();
    provide_context(here);
    provide_context(voice);
    provide_context(HowFar::follow(desk));
    provide_context(ReadNow::follow(desk));
    provide_context(Hiding::watch(desk));
    greet(here, desk, voice);
    waiting::fetch_ahead();
    remember_where(here);
    let has_thread = move || step_of_thread(here, desk).is_some();
    fragment()
        .child(skip_link())
        .child(
            div()
                .class("book")
                .child(div().class("book__spine").attr("aria-hidden", "true"))
                .child(topbar())
                .child(
                    div()
                        .class("book__body")
                        .class_while("book__body--steps", has_thread)
                        .child(thread_here(here, desk))
                        .child(
                            main()
                                .class("book__main")
                                .id("main")
                                .attr("tabindex", "-1")
                                .child(move || {
                                    let route = here.route();
                                    let chapters = route.chapters();
                                    when_here(chapters, move || page(route.clone()))
                                }),
                        ),
                )
                .child(foot()),
        )
        .child(cover())
        .view()
}

/// Remembers the page of the plan that someone is at, so that the front page can lead back to it.
fn remember_where(here: Here) {
    let be_at = Doors::here().be_at;
    Effect::new(move |_| {
        let route = here.route();
        if route.is_in_plan() {
            be_at.run(route.to_string());
        }
    });
}

/// The first thing on the page for people who do not use a pointer. The address stays: it belongs to the pages.
fn skip_link() -> View {
    let skip = |event: web_sys::Event| {
        event.prevent_default();
        arriving::focus_soon("main".to_owned());
    };
    a().class("skip")
        .attr("href", "#main")
        .on("click", skip)
        .child(say("skip-link"))
        .view()
}

/// The page of a route. An address that names nothing was already read as the front page.
fn page(route: Route) -> View {
    match route {
        Route::Front => front::front_page(),
        Route::Home => home::home_page(),
        Route::Step { step, page } => step_page(&step, &page),
        Route::Row { step, row, page } => row_page(&step, row, &page),
        Route::Check => check::check_page(),
        Route::Print => print::print_page(),
        Route::Letters => letters::letters_page(),
        Route::Letter(letter) => letters::letter_page(letter),
        Route::Guide(guide) => guide_page(guide),
        Route::Plans => plans::plans_page(),
        Route::Language => language_page::language_page(),
        Route::Look => look::look_page(),
        Route::Help => help::help_page(),
        Route::Rights => rights::rights_page(),
        Route::Credits => credits::credits_page(),
        Route::Gallery => gallery::gallery_page(),
    }
}

fn guide_page(guide: Guide) -> View {
    match guide {
        Guide::Where => where_am_i::where_page(),
        Guide::Who => who_does_what::who_page(),
        Guide::Words => hard_words::words_page(),
        Guide::SayNo => say_no::say_no_page(),
        Guide::Break => have_a_break::break_page(),
    }
}

fn step_page(step: &str, page: &str) -> View {
    let Some(step) = form::step(step) else {
        return front::front_page();
    };
    match step.pages.iter().find(|one| one.id() == page) {
        Some(Page::Ask(ask)) => ask_page(step, ask, None),
        Some(Page::Rows(rows)) => rows_page(step, rows),
        None => front::front_page(),
    }
}

/// A page about a thing that is not there any more is the page of its list.
fn row_page(step: &str, row: crate::plan::RowId, page: &str) -> View {
    let found = form::step(step).and_then(|step| Some((step, step.rows()?)));
    let Some((step, rows)) = found else {
        return front::front_page();
    };
    let desk = Desk::here();
    let is_there = follow(move || {
        desk.answers()
            .with(|answers| answers.row(step.id, row).is_some())
    });
    match rows.pages.iter().find(|ask| ask.id == page) {
        Some(ask) => (move || {
            if is_there.get() {
                ask_page(step, ask, Some(row))
            } else {
                rows_page(step, rows)
            }
        })
        .view(),
        None => rows_page(step, rows),
    }
}
