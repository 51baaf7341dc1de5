//! One question of each kind, drawn empty, answered, not sure, and with something to look at again.

use super::super::html::{h1, h2, section};
use super::super::view::{Content, View, fragment};
use crate::form::{Choice, Page, Question, Rows, STEPS, Step};
use crate::plan::{Answers, Edit, Place, RowId, Stance};
use crate::ui::field::{Asked, NamedBy, field};
use crate::ui::look_again::LooksAgain;
use crate::ui::workspace::Desk;
use leptos::prelude::*;
use std::mem::discriminant;

/// The thing in every list that questions are asked about here.
const ROW: RowId = RowId(1);

/// What is shown of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Empty,
    Answered,
    NotSure,
    LookAgain,
}

const STATES: &[State] = &[
    State::Empty,
    State::Answered,
    State::NotSure,
    State::LookAgain,
];

/// Every field in every state. Each has a desk of its own, so that no plan is touched.
pub(super) fn every_field() -> View {
    let words = Desk::here().words_now();
    let mut shown = Vec::new();
    for (step, question, place) in one_of_each_kind() {
        for state in STATES {
            let desk = Desk::new(draft(question, &place, *state), words.clone());
            shown.push(one(desk, step, question, place.clone(), *state));
        }
    }
    fragment()
        .child(h1().id("title").child("Gallery"))
        .child(shown)
        .view()
}

fn one(desk: Desk, step: &Step, question: &'static Question, place: Place, state: State) -> View {
    let title = format!("{}-{}: {state:?}", step.id, question.id);
    let field = move || {
        provide_context(desk);
        drawn(question, place.clone(), state)
    };
    section()
        .class("part")
        .child(h2().child(title))
        .child(field)
        .view()
}

fn drawn(question: &'static Question, place: Place, state: State) -> View {
    let looks = LooksAgain::none(|_| Vec::new());
    if state == State::LookAgain {
        looks.look(Desk::here(), std::slice::from_ref(&place));
    }
    provide_context(looks);
    field(Asked::new(place, question, NamedBy::Label))
}

/// The first question of each kind in the form, and where its answer would be kept.
fn one_of_each_kind() -> Vec<(&'static Step, &'static Question, Place)> {
    let mut found: Vec<(&'static Step, &'static Question, Place)> = Vec::new();
    for step in STEPS {
        let once = step.pages.iter().flat_map(|page| match page {
            Page::Ask(ask) => ask.questions,
            Page::Rows(_) => &[],
        });
        let once = once.map(|question| (question, Place::once(step.id, question.id)));
        let rows = step.rows().into_iter().flat_map(Rows::questions);
        let rows = rows.map(|question| (question, Place::in_row(step.id, ROW, question.id)));
        for (question, place) in once.chain(rows) {
            let kind = discriminant(&question.kind);
            if !found
                .iter()
                .any(|(_, one, _)| discriminant(&one.kind) == kind)
            {
                found.push((step, question, place));
            }
        }
    }
    found
}

/// A draft in which the question is in that state, and every list has one thing to link to.
fn draft(question: &Question, place: &Place, state: State) -> Answers {
    let mut draft = Answers::default();
    for step in STEPS.iter().filter(|step| step.rows().is_some()) {
        let (step, row) = (step.id.to_owned(), ROW);
        draft.apply(Edit::AddRow { step, row });
    }
    for edit in edits(question, place, state) {
        draft.apply(edit);
    }
    draft
}

fn edits(question: &Question, place: &Place, state: State) -> Vec<Edit> {
    let at = || place.clone();
    let write = |text: &str| Edit::Write {
        at: at(),
        text: text.to_owned(),
        language: "en".to_owned(),
    };
    match state {
        State::Empty => Vec::new(),
        State::NotSure => vec![Edit::Stand {
            at: at(),
            stance: Some(Stance::NotSure),
        }],
        State::LookAgain => vec![write("12,50 or so")],
        State::Answered => {
            let choice = question.kind.choices().next();
            let choice =
                choice.map_or_else(|| ROW.0.to_string(), |Choice { id, .. }| (*id).to_owned());
            vec![write("12"), Edit::Pick { at: at(), choice }]
        }
    }
}
