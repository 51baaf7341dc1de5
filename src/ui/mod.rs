//! What people see and touch.

pub mod arriving;
pub mod doors;
pub mod route;
pub mod workspace;

pub mod choose_file;
pub mod field;
pub mod foot;
pub mod front;
pub mod home;
pub mod how_far;
pub mod icon;
pub mod kept;
pub mod listen;
pub mod look_again;
pub mod open_page;
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
pub mod word_card;

pub mod blocks_bar;
pub mod check;
pub mod credits;
pub mod gallery;
pub mod help;
pub mod hide;
pub mod language_page;
pub mod look;
pub mod plans;
pub mod print;
pub mod problem_list;
pub mod reading;
pub mod review;
pub mod rights;
pub mod risk_card;
pub mod totals;

use self::arriving::{Here, greet};
use self::foot::Foot;
use self::hide::{Cover, Hiding};
use self::how_far::HowFar;
use self::listen::Voice;
use self::reading::ReadNow;
use self::route::Route;
use self::rows::RowsPage;
use self::step_page::AskPage;
use self::thread::{ThreadHere, number_of};
use self::topbar::Topbar;
use self::workspace::{Desk, say};
use crate::form::{self, Page};
use leptos::prelude::*;

/// The whole app. It expects a [`Desk`] and [`doors::Doors`] in its context.
#[component]
pub fn App() -> impl IntoView {
    let desk = Desk::here();
    let here = Here::watch();
    let voice = Voice::new();
    provide_context(here);
    provide_context(voice);
    provide_context(HowFar::follow(desk));
    provide_context(ReadNow::follow(desk));
    provide_context(Hiding::watch(desk));
    greet(here, desk, voice);
    let has_thread = move || {
        here.route()
            .step()
            .is_some_and(|step| number_of(step.id).is_some())
    };
    view! {
        <SkipLink />
        <div class="book">
            <div class="book__spine" aria-hidden="true"></div>
            <Topbar />
            <div class="book__body" class:book__body--steps=has_thread>
                <ThreadHere here=here />
                <main class="book__main" id="main" tabindex="-1">
                    {move || page(here.route())}
                </main>
            </div>
            <Foot />
        </div>
        <Cover />
    }
}

/// The first thing on the page for people who do not use a pointer. The address stays: it belongs to the pages.
#[component]
fn SkipLink() -> impl IntoView {
    let skip = |event: web_sys::MouseEvent| {
        event.prevent_default();
        arriving::focus_soon("main".to_owned());
    };
    view! {
        <a class="skip" href="#main" on:click=skip>
            {say("skip-link")}
        </a>
    }
}

/// The page of a route. An address that names nothing was already read as the front page.
fn page(route: Route) -> AnyView {
    match route {
        Route::Front => view! { <front::FrontPage /> }.into_any(),
        Route::Home => view! { <home::HomePage /> }.into_any(),
        Route::Step { step, page } => step_page(&step, &page),
        Route::Row { step, row, page } => row_page(&step, row, &page),
        Route::Check => view! { <check::CheckPage /> }.into_any(),
        Route::Print => view! { <print::PrintPage /> }.into_any(),
        Route::Plans => view! { <plans::PlansPage /> }.into_any(),
        Route::Language => view! { <language_page::LanguagePage /> }.into_any(),
        Route::Look => view! { <look::LookPage /> }.into_any(),
        Route::Help => view! { <help::HelpPage /> }.into_any(),
        Route::Rights => view! { <rights::RightsPage /> }.into_any(),
        Route::Credits => view! { <credits::CreditsPage /> }.into_any(),
        Route::Gallery => view! { <gallery::GalleryPage /> }.into_any(),
    }
}

fn step_page(step: &str, page: &str) -> AnyView {
    let Some(step) = form::step(step) else {
        return view! { <front::FrontPage /> }.into_any();
    };
    match step.pages.iter().find(|one| one.id() == page) {
        Some(Page::Ask(ask)) => view! { <AskPage step=step ask=ask row=None /> }.into_any(),
        Some(Page::Rows(rows)) => view! { <RowsPage step=step rows=rows /> }.into_any(),
        None => view! { <front::FrontPage /> }.into_any(),
    }
}

/// A page about a thing that is not there any more is the page of its list.
fn row_page(step: &str, row: crate::plan::RowId, page: &str) -> AnyView {
    let found = form::step(step).and_then(|step| Some((step, step.rows()?)));
    let Some((step, rows)) = found else {
        return view! { <front::FrontPage /> }.into_any();
    };
    let desk = Desk::here();
    let is_there = Memo::new(move |_| {
        desk.answers()
            .with(|answers| answers.row(step.id, row).is_some())
    });
    match rows.pages.iter().find(|ask| ask.id == page) {
        Some(ask) => (move || {
            if is_there.get() {
                view! { <AskPage step=step ask=ask row=Some(row) /> }.into_any()
            } else {
                view! { <RowsPage step=step rows=rows /> }.into_any()
            }
        })
        .into_any(),
        None => view! { <RowsPage step=step rows=rows /> }.into_any(),
    }
}
