//! A plan into a file: field by field, each beside the fields of a newer release that stood there.

use super::saved::{Fields, SavedPlan};
use crate::plan::answers::StepAnswers;
use crate::plan::{Answer, Row, Stance, Whose};
use serde_json::Value;
use std::collections::BTreeMap;

/// The fields of a plan, without its photos and without the mark and the version that stand before them.
///
/// What a newer release wrote in a row or an answer that is gone, is gone with it.
pub(super) fn fields_of(plan: &SavedPlan) -> Fields {
    let mut fields = plan.unknown.clone();
    let mut unknown = part(&mut fields, "answers");
    let mut steps = Fields::new();
    for (id, step) in &plan.answers.steps {
        let step = step_fields(step, part(&mut unknown, id));
        put(&mut steps, id, step.into());
    }
    // A newer release may know a step of which nothing is left that we know.
    for (id, unknown) in unknown {
        if let Value::Object(unknown) = unknown {
            let step = step_fields(&StepAnswers::default(), unknown);
            put_any(&mut steps, &id, step);
        }
    }
    put(&mut fields, "id", plan.id.as_str().into());
    put(&mut fields, "created", plan.created.as_str().into());
    put(&mut fields, "updated", plan.updated.as_str().into());
    put(&mut fields, "language", plan.language.as_str().into());
    let edition = &plan.edition;
    if edition.number > 1 {
        put(&mut fields, "edition", edition.number.into());
    }
    put_words(&mut fields, "first", &edition.first);
    put_words(&mut fields, "kept", &edition.kept);
    put(&mut fields, "answers", steps.into());
    fields
}

/// Puts the photos that stand in a plan to its fields.
pub(super) fn put_photos(fields: &mut Fields, plan: &SavedPlan) {
    let mut all = Fields::new();
    let photos = plan.photos.iter();
    for (name, photo) in photos.filter(|(name, _)| plan.answers.chooses_photo(name)) {
        put(&mut all, name, photo.as_str().into());
    }
    put_any(fields, "photos", all);
}

/// What a stance is called in a file.
pub(super) const STANCES: [(Stance, &str); 3] = [
    (Stance::NotSure, "not-sure"),
    (Stance::Skipped, "skipped"),
    (Stance::Talk, "talk"),
];

/// What is said in a file of whose words these are.
pub(super) const WHOSE: [(Whose, &str); 3] = [
    (Whose::Mine, "mine"),
    (Whose::WithHelp, "with-help"),
    (Whose::SomeoneElse, "someone-else"),
];

fn step_fields(step: &StepAnswers, unknown: Fields) -> Fields {
    let mut fields = unknown;
    put_answers(&mut fields, &step.answers);
    let mut unknown = part(&mut fields, "rows");
    let mut rows: Vec<Value> = Vec::new();
    for row in &step.rows {
        let unknown = part(&mut unknown, &row.id.0.to_string());
        rows.push(row_fields(row, unknown).into());
    }
    if !rows.is_empty() {
        put(&mut fields, "rows", rows.into());
    }
    fields
}

fn row_fields(row: &Row, unknown: Fields) -> Fields {
    let mut fields = unknown;
    put(&mut fields, "id", row.id.0.into());
    put_answers(&mut fields, &row.answers);
    fields
}

fn put_answers(fields: &mut Fields, answers: &BTreeMap<String, Answer>) {
    let mut unknown = part(fields, "answers");
    let mut all = Fields::new();
    for (question, answer) in answers {
        let answer = answer_fields(answer, part(&mut unknown, question));
        put(&mut all, question, answer.into());
    }
    put_any(fields, "answers", all);
}

fn answer_fields(answer: &Answer, unknown: Fields) -> Fields {
    let mut fields = unknown;
    put_words(&mut fields, "text", &answer.text);
    put_words(&mut fields, "language", &answer.language);
    let chosen = answer.chosen.iter().map(|choice| choice.as_str().into());
    let chosen: Vec<Value> = chosen.collect();
    if !chosen.is_empty() {
        put(&mut fields, "chosen", chosen.into());
    }
    put_words(&mut fields, "stance", name_of(answer.stance, &STANCES));
    put_words(&mut fields, "whose", name_of(answer.whose, &WHOSE));
    fields
}

/// The name in a file of what was said. Empty where nothing was.
fn name_of<T: PartialEq>(said: Option<T>, named: &[(T, &'static str)]) -> &'static str {
    let found = named.iter().find(|(one, _)| said.as_ref() == Some(one));
    found.map_or("", |(_, name)| name)
}

/// Takes what is unknown in one part out of what is unknown around it.
fn part(unknown: &mut Fields, name: &str) -> Fields {
    match unknown.remove(name) {
        Some(Value::Object(part)) => part,
        Some(_) | None => Fields::new(),
    }
}

fn put_any(fields: &mut Fields, name: &str, parts: Fields) {
    if !parts.is_empty() {
        put(fields, name, parts.into());
    }
}

fn put_words(fields: &mut Fields, name: &str, words: &str) {
    if !words.is_empty() {
        put(fields, name, words.into());
    }
}

fn put(fields: &mut Fields, name: &str, value: Value) {
    fields.insert(name.to_owned(), value);
}
