//! A plan out of a file: what this release knows is taken out of the tree, and what is left there is kept as it is.

use super::edition::Edition;
use super::saved::{DecodeError, Fields, SavedPlan};
use super::write::{STANCES, WHOSE};
use crate::plan::answers::StepAnswers;
use crate::plan::{Answer, Answers, Row, RowId};
use serde_json::Value;
use std::collections::BTreeMap;

/// Takes a plan out of the fields of a file. Names and places are those of `src/exchange/plan-file.schema.json`.
pub(super) fn plan_of(mut fields: Fields) -> Result<SavedPlan, DecodeError> {
    Ok(SavedPlan {
        id: plan_id(&mut fields)?,
        created: text(&mut fields, "created")?,
        updated: text(&mut fields, "updated")?,
        language: text(&mut fields, "language")?,
        edition: edition(&mut fields)?,
        answers: Answers {
            steps: steps(&mut fields)?,
        },
        photos: photos(&mut fields)?,
        unknown: fields,
    })
}

/// A number that is whole, not below nothing, and not above what a `u32` holds.
pub(super) fn number(fields: &mut Fields, name: &str) -> Result<u32, DecodeError> {
    let number = fields.remove(name).and_then(|value| value.as_u64());
    number
        .and_then(|number| u32::try_from(number).ok())
        .ok_or_else(|| DecodeError::at(name))
}

/// A plan's name becomes part of names in storage, so it holds nothing but letters, digits and hyphens.
fn plan_id(fields: &mut Fields) -> Result<String, DecodeError> {
    if !fields.contains_key("id") {
        return Err(DecodeError::at("id"));
    }
    let id = text(fields, "id")?;
    if id.is_empty() {
        return Err(DecodeError::PlanName);
    }
    fit_for_a_name(id)
}

fn fit_for_a_name(id: String) -> Result<String, DecodeError> {
    let is_fit = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if id.bytes().all(is_fit) {
        Ok(id)
    } else {
        Err(DecodeError::PlanName)
    }
}

/// A plan that says nothing of versions is the first.
fn edition(fields: &mut Fields) -> Result<Edition, DecodeError> {
    let number = if fields.contains_key("edition") {
        number(fields, "edition")?
    } else {
        1
    };
    if !(1..=Edition::LAST).contains(&number) {
        return Err(DecodeError::at("edition"));
    }
    Ok(Edition {
        number,
        first: fit_for_a_name(text(fields, "first")?)?,
        kept: text(fields, "kept")?,
    })
}

fn steps(fields: &mut Fields) -> Result<BTreeMap<String, StepAnswers>, DecodeError> {
    let mut steps = BTreeMap::new();
    each_part(fields, "answers", &mut |id, step| {
        let answers = answers(step)?;
        let rows = rows(id, step)?;
        steps.insert(id.to_owned(), StepAnswers { answers, rows });
        Ok(())
    })?;
    Ok(steps)
}

fn answers(fields: &mut Fields) -> Result<BTreeMap<String, Answer>, DecodeError> {
    let mut answers = BTreeMap::new();
    each_part(fields, "answers", &mut |question, answer| {
        let answer = Answer {
            text: text(answer, "text")?,
            language: text(answer, "language")?,
            chosen: chosen(answer)?,
            stance: one_of(answer, "stance", &STANCES)?,
            whose: one_of(answer, "whose", &WHOSE)?,
        };
        answers.insert(question.to_owned(), answer);
        Ok(())
    })?;
    Ok(answers)
}

/// What is left of the rows is kept by their numbers, for their order may change.
fn rows(step: &str, fields: &mut Fields) -> Result<Vec<Row>, DecodeError> {
    let (mut rows, mut seen, mut left) = (Vec::new(), Fields::new(), Fields::new());
    for (position, row) in list(fields, "rows")?.into_iter().enumerate() {
        let (row, left_of_it) =
            row_of(row).map_err(|error| error.inside(&position.to_string()).inside("rows"))?;
        let number = row.id.0.to_string();
        if seen.insert(number.clone(), Value::Null).is_some() {
            return Err(DecodeError::RowTwice {
                step: step.to_owned(),
                row: row.id.0,
            });
        }
        keep_if_any(&mut left, &number, left_of_it);
        rows.push(row);
    }
    keep_if_any(fields, "rows", left);
    Ok(rows)
}

fn row_of(row: Value) -> Result<(Row, Fields), DecodeError> {
    let mut fields = object(row)?;
    let id = RowId(number(&mut fields, "id")?);
    let answers = answers(&mut fields)?;
    Ok((Row { id, answers }, fields))
}

fn photos(fields: &mut Fields) -> Result<BTreeMap<String, String>, DecodeError> {
    let mut photos = BTreeMap::new();
    for (name, photo) in parts(fields, "photos")? {
        let Value::String(photo) = photo else {
            return Err(DecodeError::at(&name).inside("photos"));
        };
        photos.insert(name, photo);
    }
    Ok(photos)
}

fn chosen(fields: &mut Fields) -> Result<Vec<String>, DecodeError> {
    let mut chosen = Vec::new();
    for choice in list(fields, "chosen")? {
        let Value::String(choice) = choice else {
            return Err(DecodeError::at("chosen"));
        };
        chosen.push(choice);
    }
    Ok(chosen)
}

/// One of a few things, by its name in a file.
fn one_of<T: Copy>(
    fields: &mut Fields,
    name: &str,
    named: &[(T, &str)],
) -> Result<Option<T>, DecodeError> {
    match fields.remove(name) {
        None | Some(Value::Null) => Ok(None),
        Some(said) => {
            let found = named.iter().find(|(_, name)| said == **name);
            let found = found.map(|(one, _)| Some(*one));
            found.ok_or_else(|| DecodeError::at(name))
        }
    }
}

/// Reads one part of a field after the other, and leaves there what `read` leaves of each.
fn each_part(
    fields: &mut Fields,
    field: &str,
    read: &mut dyn FnMut(&str, &mut Fields) -> Result<(), DecodeError>,
) -> Result<(), DecodeError> {
    let mut left = Fields::new();
    for (name, part) in parts(fields, field)? {
        let part = object(part).and_then(|mut part| read(&name, &mut part).map(|()| part));
        let part = part.map_err(|error| error.inside(&name).inside(field))?;
        keep_if_any(&mut left, &name, part);
    }
    keep_if_any(fields, field, left);
    Ok(())
}

fn keep_if_any(fields: &mut Fields, name: &str, left: Fields) {
    if !left.is_empty() {
        fields.insert(name.to_owned(), Value::Object(left));
    }
}

fn text(fields: &mut Fields, name: &str) -> Result<String, DecodeError> {
    match fields.remove(name) {
        None => Ok(String::new()),
        Some(Value::String(text)) => Ok(text),
        Some(_) => Err(DecodeError::at(name)),
    }
}

fn list(fields: &mut Fields, name: &str) -> Result<Vec<Value>, DecodeError> {
    match fields.remove(name) {
        None => Ok(Vec::new()),
        Some(Value::Array(list)) => Ok(list),
        Some(_) => Err(DecodeError::at(name)),
    }
}

fn parts(fields: &mut Fields, name: &str) -> Result<Fields, DecodeError> {
    match fields.remove(name) {
        None => Ok(Fields::new()),
        Some(parts) => object(parts).map_err(|error| error.inside(name)),
    }
}

/// The fields of an object. Whoever knows its name adds it to the error.
fn object(value: Value) -> Result<Fields, DecodeError> {
    match value {
        Value::Object(fields) => Ok(fields),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            Err(DecodeError::at(""))
        }
    }
}
