//! What a list tells of each thing under its name: the few answers that make one thing differ from the next.

use super::super::html::{bdi, p};
use super::super::view::{Content, View};
use super::super::workspace::Desk;
use crate::form::{Id, OTHER, Question, Rows, Step};
use crate::plan::{Answer, Place, RowId};
use leptos::prelude::*;

/// The steps whose lists tell more than names, and the questions whose answers they tell.
const TOLD: &[(Id, &[Id])] = &[
    ("communicate", &["do", "means", "please"]),
    ("decisions", &["last-word"]),
    ("needs", &["council", "way"]),
    ("working", &["works"]),
];

/// A line for each answer that was given. Nothing, where the list tells names alone.
pub(super) fn said_of(step: &'static Step, row: RowId) -> Vec<View> {
    let told = TOLD.iter().find(|(id, _)| *id == step.id);
    let questions = told.into_iter().flat_map(|(_, questions)| *questions);
    let found = questions.filter_map(|id| {
        let mut asked = step.rows().into_iter().flat_map(Rows::questions);
        asked.find(|question| question.id == *id)
    });
    found.map(|question| line(step, question, row)).collect()
}

fn line(step: &'static Step, question: &'static Question, row: RowId) -> View {
    let desk = Desk::here();
    let answer = desk.answer(Place::in_row(step.id, row, question.id));
    let words = move || {
        let said = answer.with(|answer| in_words(desk, step, question, answer))?;
        // Own words alone are in the language that they were typed in.
        let typed_in =
            answer.with(|answer| answer.chosen.is_empty().then(|| answer.language.clone()));
        let typed_in = typed_in.filter(|language| !language.is_empty());
        let words = bdi().attr("lang", typed_in).child(said);
        Some(p().class("cost-line__for").child(words).view())
    };
    words.view()
}

/// The choices, in the order of the form, as the plan says them, and own words behind them. None where nothing was said.
fn in_words(desk: Desk, step: &Step, question: &Question, answer: &Answer) -> Option<String> {
    let chosen = question
        .kind
        .choices()
        .filter(|choice| answer.has(choice.id));
    let named = chosen.filter(|choice| choice.id != OTHER.id);
    let named = named.map(|choice| {
        let message = question.choice_message(step.id, choice.id);
        let sentence = desk.say_if_any(&[&message, ".plan"].concat());
        sentence.unwrap_or_else(|| desk.say(&message))
    });
    let own = answer.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let own = (!own.is_empty()).then_some(own);
    let all: Vec<String> = named.chain(own).collect();
    let ends = |said: &String| said.ends_with(['.', '۔']);
    let between = match all.first() {
        Some(first) if ends(first) => " ".to_owned(),
        Some(_) => desk.say("list-comma"),
        None => return None,
    };
    Some(all.join(&between))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form;

    #[test]
    fn every_question_that_is_told_is_asked() {
        for (step, questions) in TOLD {
            let rows = form::step(step).and_then(Step::rows);
            let asked: Vec<Id> = rows
                .into_iter()
                .flat_map(Rows::questions)
                .map(|question| question.id)
                .collect();
            for question in *questions {
                assert!(asked.contains(question), "{step}/{question}: {asked:?}");
            }
        }
    }
}
