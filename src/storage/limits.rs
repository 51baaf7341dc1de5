//! How large a plan from elsewhere may be, so that no file can fill the device or stop the app.

use super::saved::{DecodeError, Measure, SavedPlan};
use crate::plan::Answer;
use crate::plan::answers::StepAnswers;
use std::collections::BTreeMap;

/// Rows in one step.
const ROWS: usize = 2_000;
/// Characters in one answer.
const TEXT: usize = 20_000;
/// Choices or links in one answer.
const CHOICES: usize = 2_000;
/// Questions in one step or row, steps in one plan, and photos in one plan.
const NAMES: usize = 500;
/// Letters in a name: of a plan, step, question, choice, photo or language.
const NAME: usize = 200;
/// Letters in one photo: 2 MB as base64.
const PHOTO: usize = 2_000_000 / 3 * 4;

/// Looks at every part of a plan before anything uses it.
pub(super) fn within_limits(plan: &SavedPlan) -> Result<(), DecodeError> {
    let (first, kept) = (&plan.edition.first, &plan.edition.kept);
    let names = [
        &plan.id,
        &plan.created,
        &plan.updated,
        &plan.language,
        first,
        kept,
    ];
    names.into_iter().try_for_each(|name| name_at_most(name))?;
    at_most(plan.answers.steps.len(), NAMES, Measure::Names)?;
    for (id, step) in &plan.answers.steps {
        name_at_most(id)?;
        step_within_limits(step)?;
    }
    at_most(plan.photos.len(), NAMES, Measure::Names)?;
    plan.photos.iter().try_for_each(|(name, photo)| {
        name_at_most(name)?;
        at_most(photo.len(), PHOTO, Measure::Photo)?;
        is_jpeg(photo)
            .then_some(())
            .ok_or_else(|| DecodeError::NotAPhoto(name.clone()))
    })
}

fn step_within_limits(step: &StepAnswers) -> Result<(), DecodeError> {
    answers_within_limits(&step.answers)?;
    at_most(step.rows.len(), ROWS, Measure::Rows)?;
    step.rows
        .iter()
        .try_for_each(|row| answers_within_limits(&row.answers))
}

fn answers_within_limits(answers: &BTreeMap<String, Answer>) -> Result<(), DecodeError> {
    at_most(answers.len(), NAMES, Measure::Names)?;
    answers.iter().try_for_each(|(id, answer)| {
        name_at_most(id)?;
        name_at_most(&answer.language)?;
        at_most(answer.text.chars().count(), TEXT, Measure::Text)?;
        at_most(answer.chosen.len(), CHOICES, Measure::Choices)?;
        answer
            .chosen
            .iter()
            .try_for_each(|choice| name_at_most(choice))
    })
}

/// Base64 of something that starts as a JPEG does.
fn is_jpeg(photo: &str) -> bool {
    let is_base64 = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
    photo.starts_with("/9j/") && photo.bytes().all(is_base64)
}

fn name_at_most(name: &str) -> Result<(), DecodeError> {
    at_most(name.chars().count(), NAME, Measure::Name)
}

fn at_most(number: usize, limit: usize, measure: Measure) -> Result<(), DecodeError> {
    if number > limit {
        Err(DecodeError::TooMuch { measure, limit })
    } else {
        Ok(())
    }
}
