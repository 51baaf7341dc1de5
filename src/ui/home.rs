//! The plan's own page: every step and how far it is, where to carry on, and my plan so far.

use super::how_far::{HowFar, in_words};
use super::icon::Icon;
use super::listen::Listen;
use super::picture::{PictureSize, picture};
use super::route::Route;
use super::so_far::SoFar;
use super::workspace::{Desk, say};
use crate::form::{STEPS, Step};
use crate::plan::Place;
use crate::plan::spot::Spot;
use leptos::prelude::*;

/// The plan's own page.
#[component]
pub fn HomePage() -> impl IntoView {
    let rows: Vec<_> = STEPS
        .iter()
        .map(|step| view! { <StepRow step=step /> })
        .collect();
    view! {
        <div class="home">
            <div class="home__main">
                <Heading />
                <ol class="steps" role="list">
                    {rows}
                </ol>
            </div>
            <SoFar />
        </div>
    }
}

/// Whose plan it is, and where to carry on.
#[component]
fn Heading() -> impl IntoView {
    let desk = Desk::here();
    let called = desk.answer(Place::once("me", "called"));
    let title = Memo::new(move |_| {
        let name = called.with(|answer| answer.text.trim().to_owned());
        if name.is_empty() {
            desk.say("home")
        } else {
            desk.say_with("home.named", &[("name", name.into())])
        }
    });
    let aloud = move |()| [title.get(), desk.say("home.lead")].join("\n");
    view! {
        <div class="ask">
            {picture("plan", PictureSize::Big)}
            <div class="ask__words">
                <h1 id="title" tabindex="-1">
                    {title}
                </h1>
                <p class="ask__lead">{say("home.lead")}</p>
            </div>
            <div class="ask__tools">
                <CarryOn />
                <Listen text=aloud />
            </div>
        </div>
    }
}

/// The way to the first thing that is open, or to the check when everything is filled in.
#[component]
fn CarryOn() -> impl IntoView {
    let desk = Desk::here();
    let carry_on = HowFar::here().carry_on();
    let button = move || {
        let (step, route) = match carry_on.get() {
            Some(spot) => (spot.step, of_spot(spot)),
            None => ("check", Route::Check),
        };
        let is_new = desk.answers().with(|answers| answers.steps.is_empty());
        let words = if is_new {
            desk.say("front-make")
        } else {
            desk.say_with("home-carry-on", &[("step", desk.say(step).into())])
        };
        view! {
            <a class="button button--main" href=route.to_string()>
                {words}
                {Icon::On.draw()}
            </a>
        }
    };
    button.into_any()
}

fn of_spot(spot: Spot) -> Route {
    let (step, page) = (spot.step.to_owned(), spot.page.to_owned());
    match spot.row {
        Some(row) => Route::Row { step, row, page },
        None => Route::Step { step, page },
    }
}

/// One step: the whole row is one link. "Print and keep" has no state: it is always open.
#[component]
fn StepRow(step: &'static Step) -> impl IntoView {
    let desk = Desk::here();
    let state = HowFar::here().of(step.id);
    let carry_on = HowFar::here().carry_on();
    let class = move || {
        let is_next = carry_on.with(|spot| spot.is_some_and(|spot| spot.step == step.id));
        if is_next {
            "steps__row steps__row--next"
        } else {
            "steps__row"
        }
    };
    let status = move || {
        state.get().map(|state| {
            let (message, shape) = in_words(state);
            view! {
                <span class=["steps__status steps__status--", shape].concat()>
                    <span class=["knot knot--", shape].concat()></span>
                    {desk.say(message)}
                </span>
            }
        })
    };
    let address = Route::start_of(step.id).map(|route| route.to_string());
    view! {
        <li>
            <a class=class href=address>
                {picture(step.picture, PictureSize::Usual)}
                <span>
                    <span class="steps__name">{say(step.id)}</span>
                    " "
                    <span class="steps__about">{say([step.id, ".about"].concat())}</span>
                </span>
                " "
                {status}
            </a>
        </li>
    }
}
