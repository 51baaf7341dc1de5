//! Every page behind the first ones, with what they share: this is what is fetched later.

use super::directory_here::DirectoryHere;
use super::follow::follow;
use super::guide::Guide;
use super::have_a_break::break_link;
use super::how_far::HowFar;
use super::later::Pages;
use super::reading::ReadNow;
use super::route::Route;
use super::rows::rows_page;
use super::step_page::{ask_page, means};
use super::thread::thread_here;
use super::view::{Content, View, fragment};
use super::waiting::when_here;
use super::workspace::Desk;
use super::{
    check, credits, eighteen, examples, find, front, gallery, hard_words, have_a_break, help, home,
    language_page, letters, life, look, meetings, new_here, plans, print, rights, say_no, versions,
    whats_new, where_am_i, who_does_what,
};
use crate::document::products::Product;
use crate::form::{self, Page};
use leptos::prelude::*;

/// The later pages. Only the code that is fetched later may name them, or they would be fetched at once.
pub const PAGES: Pages = Pages {
    settle,
    page,
    thread: thread_here,
};

/// What every change is worked out for once, however many parts of a page show it.
fn settle() {
    let desk = Desk::here();
    provide_context(HowFar::follow(desk));
    provide_context(ReadNow::follow(desk));
    provide_context(DirectoryHere::default());
}

/// The page of a route, once its words are here.
fn page(route: Route) -> View {
    when_here(route.chapters(), move || {
        let page = drawn(&route);
        let rest = offers_a_break(&route).then(break_link);
        fragment().child(page).child(rest).view()
    })
}

/// "Have a break" stands at the end of every page that may take a while.
fn offers_a_break(route: &Route) -> bool {
    match route {
        Route::Home
        | Route::Step { .. }
        | Route::Row { .. }
        | Route::Find
        | Route::Check
        | Route::Print
        | Route::Letters
        | Route::Letter(_)
        | Route::Sheet(_)
        | Route::Guide(
            Guide::Where
            | Guide::Who
            | Guide::Words
            | Guide::SayNo
            | Guide::New
            | Guide::Life
            | Guide::Meetings
            | Guide::Eighteen,
        )
        | Route::Plans
        | Route::Older(_)
        | Route::WhatsNew
        | Route::Examples
        | Route::Example(_)
        | Route::Help
        | Route::Rights => true,
        Route::Guide(Guide::Break)
        | Route::Front
        | Route::Language
        | Route::Look
        | Route::Credits
        | Route::Gallery => false,
    }
}

/// An address that names nothing was already read as the front page.
fn drawn(route: &Route) -> View {
    match route {
        Route::Front => front::front_page(),
        Route::Home => home::home_page(),
        Route::Step { step, page } => step_page(step, page),
        Route::Row { step, row, page } => row_page(step, *row, page),
        Route::Find => find::find_page(),
        Route::Check => check::check_page(),
        Route::Print => print::print_page(Product::Plan),
        Route::Sheet(product) => print::print_page(*product),
        Route::Letters => letters::letters_page(),
        Route::Letter(letter) => letters::letter_page(letter),
        Route::Guide(guide) => guide_page(*guide),
        Route::Plans => plans::plans_page(),
        Route::Older(id) => versions::older_page(id),
        Route::WhatsNew => whats_new::whats_new_page(),
        Route::Examples => examples::examples_page(),
        Route::Example(id) => match form::example_of(id) {
            Some(example) => examples::example_page(example),
            None => examples::examples_page(),
        },
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
        Guide::New => new_here::new_page(),
        Guide::Life => life::life_page(),
        Guide::Meetings => meetings::meetings_page(),
        Guide::Eighteen => eighteen::eighteen_page(),
    }
}

fn step_page(step: &str, page: &str) -> View {
    let Some(step) = form::step(step) else {
        return front::front_page();
    };
    match step.pages.iter().find(|one| one.id() == page) {
        Some(Page::Ask(ask)) => ask_page(step, ask, None, means::ALL),
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
                ask_page(step, ask, Some(row), means::ALL)
            } else {
                rows_page(step, rows)
            }
        })
        .view(),
        None => rows_page(step, rows),
    }
}
