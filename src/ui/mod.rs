//! What people see and touch.

pub mod arriving;
mod assistant_pay;
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
mod said_under;
pub mod sides;
mod so_far;
pub mod spoken;
pub mod step_page;
pub mod thread;
pub mod title;
pub mod topbar;
pub mod undo;
pub mod waiting;
pub mod what_if;
mod word_card;

pub mod blocks_bar;
pub mod change_card;
mod check;
pub mod credits;
pub mod gallery;
pub mod help;
pub mod hide;
pub mod language_page;
pub mod look;
pub mod plans;
pub mod print;
pub mod problem_list;
pub mod rates_note;
mod reading;
pub mod review;
pub mod rights;
pub mod risk_card;
pub mod totals;

use self::arriving::{Here, greet};
use self::follow::follow;
use self::foot::foot;
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
                                    let chapter = route.chapter();
                                    when_here(chapter, move || page(route.clone()))
                                }),
                        ),
                )
                .child(foot()),
        )
        .child(cover())
        .view()
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
        Route::Plans => plans::plans_page(),
        Route::Language => language_page::language_page(),
        Route::Look => look::look_page(),
        Route::Help => help::help_page(),
        Route::Rights => rights::rights_page(),
        Route::Credits => credits::credits_page(),
        Route::Gallery => gallery::gallery_page(),
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
