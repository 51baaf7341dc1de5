//! Any page that asks, built from its table: title, fields, and the way on and back.

use super::arriving::go;
use super::field::{Asked, NamedBy, talk_about};
use super::follow::follow;
use super::html::{a, button, form, p};
use super::icon::Icon;
use super::kept::kept;
use super::look_again::{LooksAgain, Onward};
use super::open_page::OpenPage;
use super::page_end::{Ways, back_link, page_end};
use super::problem_list::problem_list;
use super::title::Title;
use super::undo::undo;
use super::view::{Content, View, fragment};

use super::workspace::{Desk, say};
use crate::form::{Ask, Question, Shown, Step};
use crate::plan::RowId;
use leptos::prelude::*;
use means::Means;
use web_sys::Event;

pub mod means;

/// A page that asks once in a plan, or about one thing in a list.
pub fn ask_page(step: &'static Step, ask: &'static Ask, row: Option<RowId>, means: Means) -> View {
    let desk = Desk::here();
    let looks = LooksAgain::none(means.problems);
    provide_context(looks);
    let page = OpenPage { step, ask, row };
    let message = [step.id, "-", ask.id].concat();
    let fields: Vec<_> = ask
        .questions
        .iter()
        .map(|question| shown_field(page, question, means.field))
        .collect();
    let ways = Ways::here();
    let submit = move |event: Event| {
        event.prevent_default();
        page.note_language(desk);
        if looks.look(desk, &page.places(desk)) == Onward::Go {
            // Looked up only now: an answer on this page may show or hide the steps that follow.
            go(&ways.next());
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
                        .words((means.words)(page))
                        .label_of(page.field_of_title())
                        .also(page.read_aloud_too()),
                )
                .child((means.helper_cards)(page))
                .child(fields)
                .child((means.said_back)(page))
                .child(talk)
                .child((means.whose_words)(page))
                .child(end(page)),
        )
        .view()
}

/// A field, there only while it is asked. What was answered stays when it goes.
fn shown_field(page: OpenPage, question: &'static Question, field: fn(Asked) -> View) -> View {
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
    let next = Ways::here().next_followed();
    let skip = page.asks_something().then(|| {
        let skip = a()
            .class("link")
            .attr("href", next)
            .on("click", move |_| page.skip(desk))
            .child(say("skip"));
        p().child(skip)
    });
    let end = page_end(back, Some(on)).child(kept()).child(undo());
    fragment().child(end).child(skip).view()
}
