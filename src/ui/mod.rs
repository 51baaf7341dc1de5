//! What people see and touch.

pub mod arriving;
pub mod assistant_pay;
mod begin_with;
pub mod directory_here;
pub mod doors;
pub mod element;
pub mod fold;
pub mod follow;
pub mod html;
pub mod later;
mod letter_here;
pub mod route;
pub mod view;
pub mod workspace;

pub mod choose_file;
pub mod field;
pub mod foot;
pub mod front;
pub mod helper_card;
pub mod home;
pub mod how_far;
pub mod icon;
pub mod idea;
mod in_the_law;
pub mod kept;
mod links;
pub mod listen;
pub mod look_again;
mod more_here;
pub mod open_page;
mod own_photo;
pub mod page_end;
pub mod pages;
pub mod picture;
pub mod row_name;
pub mod rows;
pub mod said_back;
pub mod said_under;
pub mod shown;
pub mod sides;
pub mod so_far;
pub mod spoken;
pub mod step_page;
pub mod thread;
pub mod title;
pub mod topbar;
pub mod undo;
pub mod use_idea;
pub mod versions;
pub mod waiting;
pub mod way;
pub mod week_offer;
pub mod what_if;
pub mod whats_new;
pub mod whose;
pub mod words_here;

pub mod blocks_bar;
pub mod card;
pub mod change_card;
pub mod check;
pub mod credits;
pub mod doughnut;
pub mod eighteen;
pub mod examples;
pub mod find;
pub mod gallery;
pub mod guide;
pub mod hard_words;
pub mod have_a_break;
pub mod help;
pub mod hide;
pub mod language_page;
pub mod letters;
pub mod life;
pub mod look;
pub mod meetings;
pub mod new_here;
pub mod plans;
pub mod print;
pub mod problem_list;
pub mod rates_note;
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
use self::foot::foot;
use self::hide::{Hiding, cover};
use self::html::{a, div, main};
use self::later::{Later, later_page, later_thread};
use self::listen::Voice;
use self::route::Route;
use self::shown::ShownNow;
use self::step_page::{ask_page, means};
use self::topbar::topbar;
use self::view::{Content, View, fragment};
use self::workspace::{Desk, say};
use leptos::prelude::*;

/// The whole app. It expects a [`Desk`], [`doors::Doors`] and [`later::Later`] in its context.
pub fn app() -> View {
    let desk = Desk::here();
    let here = Here::watch();
    let voice = Voice::new();
    provide_context(here);
    provide_context(voice);
    provide_context(Hiding::watch(desk));
    provide_context(ShownNow::follow(desk, here));
    greet(here, desk, voice, Later::here());
    remember_where(here);
    let has_thread = move || ShownNow::here().has_number(here.route().step());
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
                        .child(later_thread(here))
                        .child(
                            main()
                                .class("book__main")
                                .id("main")
                                .attr("tabindex", "-1")
                                .child(move || page(here.route())),
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

/// The first pages are drawn by the code that is here from the start.
fn page(route: Route) -> View {
    match route.first_ask() {
        Some((step, ask)) => ask_page(step, ask, None, means::FIRST),
        None if route == Route::Front => front::front_page(),
        None => later_page(route),
    }
}
