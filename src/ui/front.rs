//! The front page: make my plan, open one, or carry on with the one that is here.
//!
//! The same page stands in `index.html`, so that people see it before the app has loaded.

use super::arriving::go;
use super::doors::Doors;
use super::field::language_pick;
use super::icon::Icon;
use super::kept::Kept;
use super::picture::{PictureSize, picture};
use super::route::Route;
use super::workspace::{Desk, say};
use crate::form::Id;
use crate::i18n::offered;
use leptos::prelude::*;

/// The front page.
#[component]
pub fn FrontPage() -> impl IntoView {
    view! {
        <section class="hero" aria-labelledby="title">
            <div class="hero__words">
                <h1 id="title" tabindex="-1">
                    {say("front")}
                </h1>
                <p class="hero__lead">{say("front.lead")}</p>
                <div class="hero__start">
                    <Begin />
                </div>
                <Kept />
            </div>
            <div class="booklet" aria-hidden="true">
                <div class="booklet__label">
                    {picture("me", PictureSize::Usual)} {say("brand")}
                    <span class="booklet__line"></span>
                </div>
            </div>
        </section>
        <Languages />
        <GoodToKnow />
    }
}

/// Carry on comes first where a plan was begun. A new plan then leaves that one where it is.
#[component]
fn Begin() -> impl IntoView {
    let desk = Desk::here();
    let doors = Doors::here();
    let is_begun = Memo::new(move |_| desk.answers().with(|answers| !answers.steps.is_empty()));
    let start_another = move |_| {
        doors.start_plan.run(());
        if let Some(start) = Route::start_of("start") {
            go(&start);
        }
    };
    let buttons = move || {
        if is_begun.get() {
            view! {
                <a class="button button--main" href=Route::Home.to_string()>
                    {say("front-carry-on")}
                    {Icon::On.draw()}
                </a>
                <button type="button" class="button" on:click=start_another>
                    {say("plans-start")}
                </button>
            }
            .into_any()
        } else {
            let start = Route::start_of("start").map(|route| route.to_string());
            view! {
                <a class="button button--main" href=start>
                    {say("front-make")}
                    {Icon::On.draw()}
                </a>
            }
            .into_any()
        }
    };
    view! {
        <div class="button__row button__row--fill">
            {buttons}
            <a class="button" href=Route::Plans.to_string()>
                {Icon::Folder.draw()}
                {say("front-open")}
            </a>
        </div>
    }
}

#[component]
fn Languages() -> impl IntoView {
    let picks: Vec<_> = offered()
        .map(|language| language_pick(language, None))
        .collect();
    view! {
        <section class="part" aria-labelledby="front-language">
            <h2 id="front-language">{say("front-language")}</h2>
            <ul class="languages" role="list">
                {picks}
            </ul>
        </section>
    }
}

#[component]
fn GoodToKnow() -> impl IntoView {
    view! {
        <section class="part" aria-labelledby="front-know">
            <h2 id="front-know">{say("front-know")}</h2>
            <div class="pairs">
                {idea("time", "front-know-time")} {idea("letter", "front-know-letters")}
                {idea("with-help", "front-know-trust")} {idea("private", "front-know-private")}
            </div>
        </section>
    }
}

fn idea(picture_id: Id, message: Id) -> AnyView {
    view! {
        <div class="say">
            {picture(picture_id, PictureSize::Usual)}
            <div class="say__words">
                <p>{say(message)}</p>
            </div>
        </div>
    }
    .into_any()
}
