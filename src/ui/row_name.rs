//! What a thing in a list is called: its own words, or the choice that was made, or that it has no name yet.

use super::follow::follow;
use super::workspace::Desk;
use crate::form::{self, Choice, Id, Question};
use crate::plan::{Answer, Answers, Place, RowId};
use leptos::prelude::*;

/// The name of one row, now and whenever it changes.
#[derive(Clone, Copy)]
pub struct RowName {
    /// Its words.
    pub words: Signal<String>,
    /// The language of its words, where the person typed them.
    pub language: Signal<Option<String>>,
    /// The picture of the choice that was made, or of the list.
    pub picture: Signal<Id>,
}

impl RowName {
    /// Follows one row of a step's list.
    pub fn follow(step: Id, row: RowId) -> Self {
        let desk = Desk::here();
        let answer = naming(step).map_or_else(
            || follow(Answer::default),
            |naming| desk.answer(Place::in_row(step, row, naming.id)),
        );
        let language = move || {
            answer.with(|answer| {
                let is_typed = has_words(answer) && !answer.language.is_empty();
                is_typed.then(|| answer.language.clone())
            })
        };
        Self {
            words: Signal::derive(move || answer.with(|answer| words(desk, step, answer))),
            language: Signal::derive(language),
            picture: Signal::derive(move || answer.with(|answer| picture(step, answer))),
        }
    }
}

/// The name of one row in a draft.
pub fn name_of(desk: Desk, answers: &Answers, step: Id, row: RowId) -> String {
    let answer = naming(step)
        .and_then(|naming| answers.at(&Place::in_row(step, row, naming.id)))
        .cloned()
        .unwrap_or_default();
    words(desk, step, &answer)
}

fn words(desk: Desk, step: Id, answer: &Answer) -> String {
    if has_words(answer) {
        return answer.text.trim().to_owned();
    }
    match (naming(step), choice(step, answer)) {
        (Some(naming), Some(choice)) => desk.say(&naming.choice_message(step, choice.id)),
        _ => desk.say(
            &[
                step,
                "-",
                list(step).map_or("", |rows| rows.id),
                ".untitled",
            ]
            .concat(),
        ),
    }
}

fn picture(step: Id, answer: &Answer) -> Id {
    let of_list = || list(step).map_or("plan", |rows| rows.picture);
    choice(step, answer).map_or_else(of_list, |choice| choice.picture)
}

fn has_words(answer: &Answer) -> bool {
    !answer.text.trim().is_empty()
}

fn choice(step: Id, answer: &Answer) -> Option<&'static Choice> {
    let kind = &naming(step)?.kind;
    kind.choices().find(|choice| answer.has(choice.id))
}

fn naming(step: Id) -> Option<&'static Question> {
    list(step)?.naming()
}

fn list(step: Id) -> Option<&'static form::Rows> {
    form::step(step)?.rows()
}
