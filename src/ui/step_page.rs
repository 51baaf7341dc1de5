//! Any page that asks, built from its table: title, fields, and the way on and back.

use super::arriving::{Here, go};
use super::field::{Asked, NamedBy, field, talk_about};
use super::follow::follow;
use super::have_a_break::break_link;
use super::html::{a, button, form, p};
use super::icon::Icon;
use super::kept::kept;
use super::look_again::{LooksAgain, Onward};
use super::open_page::OpenPage;
use super::page_end::{back_link, next_page, page_end};
use super::problem_list::problem_list;
use super::rights::rights_here;
use super::route::Route;
use super::said_back;
use super::title::Title;
use super::undo::undo;
use super::view::{Content, View, fragment};
use super::workspace::{Desk, say};
use crate::form::{Ask, Question, Shown, Step};
use crate::plan::RowId;
use leptos::prelude::*;
use web_sys::Event;

/// A page that asks once in a plan, or about one thing in a list.
pub fn ask_page(step: &'static Step, ask: &'static Ask, row: Option<RowId>) -> View {
    let desk = Desk::here();
    let looks = LooksAgain::none();
    provide_context(looks);
    let page = OpenPage { step, ask, row };
    let message = [step.id, "-", ask.id].concat();
    let fields: Vec<_> = ask
        .questions
        .iter()
        .map(|question| shown_field(page, question))
        .collect();
    let way_on = expect_context::<Here>().0.get_untracked();
    let next = way_on.next().unwrap_or(Route::Home);
    let submit = move |event: Event| {
        event.prevent_default();
        page.note_language(desk);
        if looks.look(desk, &page.places(desk)) == Onward::Go {
            go(&next);
        }
    };
    let talk = page
        .talks_at_its_end()
        .then(|| page.first_question())
        .flatten()
        .map(|question| talk_about(Asked::new(page.place(question), question, NamedBy::Label)));
    fragment()
        .child(problem_list(looks.items(desk)))
        .child(
            form()
                .class("part")
                .attr("novalidate", true)
                .on("submit", submit)
                .child(
                    Title::new(ask.picture, message)
                        .word(ask.word)
                        .label_of(page.field_of_title())
                        .also(page.read_aloud_too()),
                )
                .child(
                    page.begins_its_step()
                        .then(|| rights_here(step.id))
                        .flatten(),
                )
                .child(fields)
                .child(said_back(page))
                .child(talk)
                .child(end(page)),
        )
        .view()
}

/// The sum of a cost, on the page that asks for its price.
fn said_back(page: OpenPage) -> Option<View> {
    let row = page
        .row
        .filter(|_| page.step.id == "costs" && page.ask.id == "price")?;
    Some(said_back::said_back(row))
}

/// A field, there only while it is asked. What was answered stays when it goes.
fn shown_field(page: OpenPage, question: &'static Question) -> View {
    let asked = Asked::new(page.place(question), question, page.named_by());
    if matches!(question.shown, Shown::Always) {
        return field(asked);
    }
    let answers = Desk::here().answers();
    let is_shown = follow(move || answers.with(|answers| page.is_asked(answers, question)));
    (move || is_shown.get().then(|| field(asked.clone()))).view()
}

/// Back, Continue, how the plan is kept, undo, and "Skip this for now".
fn end(page: OpenPage) -> View {
    let desk = Desk::here();
    let back = back_link().on("click", move |_| page.leave_if_empty(desk));
    let on = button()
        .attr("type", "submit")
        .class("button button--main")
        .child(say("continue"))
        .child(Icon::On.draw());
    let skip = page.asks_something().then(|| {
        let skip = a()
            .class("link")
            .attr("href", next_page().to_string())
            .on("click", move |_| page.skip(desk))
            .child(say("skip"));
        p().child(skip)
    });
    let end = page_end(back, Some(on)).child(kept()).child(undo());
    // The words of the first pages stay small, and nobody needs a break yet.
    let rest = (page.step.id != "start").then(break_link);
    fragment().child(end).child(skip).child(rest).view()
}
