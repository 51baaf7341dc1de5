//! Whose words these are: quiet on screen, visible on paper. The plan is the person's, whoever writes it down.
//!
//! It is said for each answer by itself. One lid for the whole page holds them all, so that a page with many answers is
//! no louder than a page with one.

use super::fold::fold;
use super::follow::follow;
use super::html::{div, fieldset, input, label, legend, span};
use super::open_page::OpenPage;
use super::view::{Content, View, each, fragment};
use super::workspace::{Desk, say};
use crate::form::{Id, Question};
use crate::plan::{Answer, Edit, Place, Whose};
use leptos::prelude::*;

const NAMED: [(Whose, Id); 3] = [
    (Whose::Mine, "whose-mine"),
    (Whose::WithHelp, "whose-with-help"),
    (Whose::SomeoneElse, "whose-someone-else"),
];

/// The question, closed until someone wants it, once there is an answer on the page that has a speaker.
pub fn whose_words(page: OpenPage) -> View {
    let desk = Desk::here();
    let answered = follow(move || answered(page, desk));
    let is_any = follow(move || answered.with(|answered| !answered.is_empty()));
    (move || is_any.get().then(|| asked(page, desk, answered))).view()
}

/// An answer on the page, by its question, and whose it is.
type Voice = (Id, Option<Whose>);

/// The answers of the page to questions that take own words, in the order of the page.
fn answered(page: OpenPage, desk: Desk) -> Vec<Voice> {
    desk.answers().with(|answers| {
        takes_own_words(page)
            .filter(|question| page.is_asked(answers, question))
            .filter_map(|question| {
                let answer = answers.at(&page.place(question))?;
                answer.is_given().then_some((question.id, answer.whose))
            })
            .collect()
    })
}

fn takes_own_words(page: OpenPage) -> impl Iterator<Item = &'static Question> {
    let questions = page.ask.questions.iter();
    questions.filter(|question| question.kind.takes_own_words())
}

fn asked(page: OpenPage, desk: Desk, answered: Memo<Vec<Voice>>) -> View {
    let ids = move || answered.with(|all| all.iter().map(|(id, _)| *id).collect());
    let groups = each(ids, move |id| match page.question(id) {
        Some(question) => group(page, desk, question),
        None => fragment().view(),
    });
    let inside = div().class("whose").child(groups);
    fold(lid(page, desk, answered), inside).view()
}

/// The question, and what was said to it: once where every answer has the same speaker, or else for each of them.
fn lid(page: OpenPage, desk: Desk, answered: Memo<Vec<Voice>>) -> View {
    let lid = move || {
        let answered = answered.get();
        if let Some(one) = shared_by(&answered) {
            let whose = desk.say(message_of(one));
            let said = desk.say_with("whose.said", &[("whose", whose.into())]);
            return span().child(said).view();
        }
        let said = answered
            .into_iter()
            .filter_map(|(id, whose)| Some((page.question(id)?, whose?)))
            .map(|(question, whose)| one_said(page, desk, question, whose));
        let said: Vec<View> = said.collect();
        fragment().child(desk.say("whose")).child(said).view()
    };
    lid.view()
}

/// "What works well? – My own, with help", on a line of its own.
fn one_said(page: OpenPage, desk: Desk, question: &Question, whose: Whose) -> View {
    let values = [
        ("question", desk.say(&page.place(question).message()).into()),
        ("whose", desk.say(message_of(whose)).into()),
    ];
    let said = desk.say_with("whose.each", &values);
    fragment()
        .child(" ")
        .child(span().class("whose__said").child(said))
        .view()
}

/// Whose all of these are, where that was said of each and is the same.
fn shared_by(answered: &[Voice]) -> Option<Whose> {
    let (_, first) = answered.first()?;
    let is_same = |(_, whose): &Voice| whose == first;
    answered.iter().all(is_same).then_some(*first).flatten()
}

fn message_of(whose: Whose) -> Id {
    let found = NAMED.iter().find(|(one, _)| *one == whose);
    found.map_or("whose", |(_, message)| message)
}

/// The speakers of one answer. Where the page asks more in own words, the group bears the name of its question.
fn group(page: OpenPage, desk: Desk, question: &'static Question) -> View {
    let at = page.place(question);
    let is_only = takes_own_words(page).nth(1).is_none();
    let name = if is_only {
        legend().class("unseen").child(say("whose"))
    } else {
        legend().class("whose__name").child(say(at.message()))
    };
    let answer = desk.answer(at.clone());
    let choices = NAMED.map(|(whose, message)| choice(desk, &at, answer, whose, message));
    fieldset()
        .class("whose__one")
        .child(name)
        .child(choices)
        .view()
}

/// One speaker of one answer.
fn choice(desk: Desk, at: &Place, answer: Memo<Answer>, whose: Whose, message: Id) -> View {
    let name = ["whose-", &at.field_id()].concat();
    let at = at.clone();
    let mark = move |_| {
        let (at, whose) = (at.clone(), Some(whose));
        desk.edit(Edit::Mark { at, whose });
    };
    label()
        .class("whose__pick")
        .child(
            input()
                .class("choice__box")
                .attr("type", "radio")
                .attr("name", name)
                .ticked(move || answer.with(|answer| answer.whose == Some(whose)))
                .on("change", mark),
        )
        .child(span().child(say(message)))
        .view()
}
