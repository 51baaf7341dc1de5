//! The front page: make my plan, open one, or carry on with the one that is here.
//!
//! The same page stands in `index.html`, so that people see it before the app has loaded.

use super::arriving::go;
use super::doors::Doors;
use super::element::Element;
use super::field::language_pick;
use super::follow::follow;
use super::guide::Guide;
use super::html::{a, button, div, h1, h2, p, section, span, ul};
use super::icon::Icon;
use super::idea::idea;
use super::kept::kept;
use super::picture::{PictureSize, picture};
use super::route::Route;
use super::view::{Content, View, fragment};
use super::workspace::{Desk, say};
use crate::form::Id;
use crate::i18n::offered;
use leptos::prelude::*;

/// The front page.
pub fn front_page() -> View {
    fragment()
        .child(
            section()
                .class("hero")
                .attr("aria-labelledby", "title")
                .child(
                    div()
                        .class("hero__words")
                        .child(h1().id("title").attr("tabindex", "-1").child(say("front")))
                        .child(p().class("hero__lead").child(say("front.lead")))
                        .child(div().class("hero__start").child(begin()).child(new_here()))
                        .child(kept()),
                )
                .child(
                    div().class("booklet").attr("aria-hidden", "true").child(
                        div()
                            .class("booklet__label")
                            .child(picture("me", PictureSize::Usual))
                            .child(say("brand"))
                            .child(span().class("booklet__line")),
                    ),
                ),
        )
        .child(languages())
        .child(good_to_know())
        .view()
}

/// Carry on comes first where a plan was begun. A new plan then leaves that one where it is.
fn begin() -> View {
    let desk = Desk::here();
    let doors = Doors::here();
    let is_begun = follow(move || desk.answers().with(|answers| !answers.steps.is_empty()));
    let start_another = move |_| {
        doors.start_plan.run(());
        if let Some(start) = Route::start_of("start") {
            go(&start);
        }
    };
    let buttons = move || {
        if is_begun.get() {
            fragment()
                .child(
                    a().class("button button--main")
                        .attr("href", Route::Home.to_string())
                        .child(say("front-carry-on"))
                        .child(Icon::On.draw()),
                )
                .child(where_i_was())
                .child(
                    button()
                        .attr("type", "button")
                        .class("button")
                        .on("click", start_another)
                        .child(say("plans-start")),
                )
                .view()
        } else {
            let start = Route::start_of("start").map(|route| route.to_string());
            a().class("button button--main")
                .attr("href", start)
                .child(say("front-make"))
                .child(Icon::On.draw())
                .view()
        }
    };
    div()
        .class("button__row button__row--fill")
        .child(buttons)
        .child(
            a().class("button")
                .attr("href", Route::Plans.to_string())
                .child(Icon::Folder.draw())
                .child(say("front-open")),
        )
        .view()
}

/// The way to what this is, for whoever has not seen it.
fn new_here() -> View {
    let link = a()
        .class("link")
        .attr("href", Guide::New.address())
        .child(say("new"));
    p().child(link).view()
}

/// The page of this plan where someone was before, if that is known.
fn where_i_was() -> View {
    let was_at = Doors::here().was_at;
    let link = move || {
        was_at.get().map(|address| {
            a().class("button")
                .attr("href", address)
                .child(say("front-where"))
        })
    };
    link.view()
}

fn languages() -> View {
    let picks: Vec<_> = offered()
        .map(|language| language_pick(language, None))
        .collect();
    section()
        .class("part")
        .attr("aria-labelledby", "front-language")
        .child(h2().id("front-language").child(say("front-language")))
        .child(ul().class("languages").attr("role", "list").child(picks))
        .view()
}

fn good_to_know() -> View {
    section()
        .class("part")
        .attr("aria-labelledby", "front-know")
        .child(h2().id("front-know").child(say("front-know")))
        .child(
            div()
                .class("pairs")
                .child(know("time", "front-know-time"))
                .child(know("letter", "front-know-letters"))
                .child(know("with-help", "front-know-trust"))
                .child(know("private", "front-know-private")),
        )
        .view()
}

fn know(shown: Id, message: Id) -> Element {
    idea(shown, PictureSize::Usual, p().child(say(message)))
}
