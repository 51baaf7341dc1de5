//! The saved plan: one text that holds everything, and that every later release can read.

use super::limits::within_limits;
use super::shape::{FORMAT, Header, PlanShape, RowShape, StepShape, answers, one_by_one, shapes};
use super::unknown::Unknown;
use crate::plan::Answers;
use crate::plan::answers::StepAnswers;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The shape that this release writes. It reads this and every earlier one.
pub const VERSION: u32 = 1;

/// A plan with all that is kept beside it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SavedPlan {
    /// Its name in storage: letters, digits and hyphens.
    pub id: String,
    /// The day it was started: `2026-11-23`.
    pub created: String,
    /// The day it was last changed: `2026-11-23`.
    pub updated: String,
    /// The language tag it was last read in.
    pub language: String,
    /// The draft.
    pub answers: Answers,
    /// Photos as base64 JPEG, by the names that the draft knows them by.
    pub photos: BTreeMap<String, String>,
    /// What a newer release added, kept for it.
    unknown: Unknown,
}

/// Why a text is not a plan that can be opened. The text itself is never touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DecodeError {
    /// It is something else.
    NotAPlan,
    /// A newer release wrote it, in this version.
    Newer(u32),
    /// It is cut off, or a part of it is not what it should be. Lines and columns count from 1.
    Shape {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// There is more of something than any plan holds.
    TooMuch {
        /// Of what.
        measure: Measure,
        /// How much there may be.
        limit: usize,
    },
    /// Two rows of a step share a number.
    RowTwice {
        /// The step.
        step: String,
        /// The number.
        row: u32,
    },
    /// The plan's own name is not one.
    PlanName,
    /// The photo of that name is none.
    NotAPhoto(String),
}

/// What there can be too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Rows in one step.
    Rows,
    /// Characters in one answer.
    Text,
    /// Choices in one answer.
    Choices,
    /// Steps, questions or photos.
    Names,
    /// Letters in a name.
    Name,
    /// Letters in a photo.
    Photo,
}

impl SavedPlan {
    /// A new plan with nothing in it.
    pub fn new(id: &str, created: &str, language: &str) -> Self {
        Self {
            id: id.to_owned(),
            created: created.to_owned(),
            updated: created.to_owned(),
            language: language.to_owned(),
            ..Self::default()
        }
    }

    /// What the person likes to be called. Empty if they did not say.
    pub fn called(&self) -> &str {
        let place = crate::plan::Place::once("me", "called");
        self.answers
            .at(&place)
            .map_or("", |answer| answer.text.trim())
    }
}

/// Writes a plan as text, with its photos, and with every field that came with it and that this release does not know.
pub fn encode(plan: &SavedPlan) -> String {
    let mut shape = shape_without_photos(plan);
    shape.photos.clone_from(&plan.photos);
    text_of(&shape)
}

/// Writes a plan as text, without its photos.
pub(super) fn encode_words(plan: &SavedPlan) -> String {
    text_of(&shape_without_photos(plan))
}

fn shape_without_photos(plan: &SavedPlan) -> PlanShape {
    let steps = plan.answers.steps.iter();
    let mut shape = PlanShape {
        format: FORMAT.to_owned(),
        version: VERSION,
        id: plan.id.clone(),
        created: plan.created.clone(),
        updated: plan.updated.clone(),
        language: plan.language.clone(),
        answers: one_by_one(steps.map(|(id, step)| (id.clone(), shape_of(step)))),
        photos: BTreeMap::new(),
        unknown: serde_json::Map::new(),
    };
    plan.unknown.put_into(&mut shape);
    shape
}

fn text_of(shape: &PlanShape) -> String {
    let text = serde_json::to_string(shape);
    debug_assert!(
        text.is_ok(),
        "texts, numbers and maps with text keys can always be written"
    );
    text.unwrap_or_default()
}

/// Reads a plan that [`encode`] wrote on this device, in this release or an earlier one.
///
/// # Errors
///
/// When the text is not a plan, is damaged, or was written by a newer release.
pub fn decode(text: &str) -> Result<SavedPlan, DecodeError> {
    plan_of(shape_in(text)?)
}

/// Reads a plan that comes from elsewhere: as [`decode`], and nothing in it may be larger than any plan is.
///
/// # Errors
///
/// As [`decode`], and when something in it is too large.
pub fn decode_from_elsewhere(text: &str) -> Result<SavedPlan, DecodeError> {
    let shape = shape_in(text)?;
    within_limits(&shape)?;
    plan_of(shape)
}

fn shape_in(text: &str) -> Result<PlanShape, DecodeError> {
    let text = text.trim_start_matches('\u{FEFF}');
    let header: Header = serde_json::from_str(text).map_err(|error| not_a_header(text, &error))?;
    if header.format != FORMAT {
        return Err(DecodeError::NotAPlan);
    }
    match header.version {
        // A rename of an id, or a change of the shape, adds its step here: older versions are upgraded one by one.
        0 => Err(DecodeError::NotAPlan),
        VERSION => serde_json::from_str(text).map_err(|error| damage(&error)),
        newer => Err(DecodeError::Newer(newer)),
    }
}

fn plan_of(mut shape: PlanShape) -> Result<SavedPlan, DecodeError> {
    is_plan_id(&shape.id)
        .then_some(())
        .ok_or(DecodeError::PlanName)?;
    for (id, step) in &shape.answers {
        each_row_once(id, &step.rows)?;
    }
    let unknown = Unknown::take_from(&mut shape);
    let steps = shape
        .answers
        .into_iter()
        .map(|(id, step)| (id, step_of(step)));
    Ok(SavedPlan {
        answers: Answers {
            steps: one_by_one(steps),
        },
        id: shape.id,
        created: shape.created,
        updated: shape.updated,
        language: shape.language,
        photos: shape.photos,
        unknown,
    })
}

/// A plan's name becomes part of names in storage, so it holds nothing but letters, digits and hyphens.
fn is_plan_id(id: &str) -> bool {
    !id.is_empty()
        && id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn each_row_once(step: &str, rows: &[RowShape]) -> Result<(), DecodeError> {
    let mut seen = BTreeSet::new();
    match rows.iter().find(|row| !seen.insert(row.id)) {
        Some(row) => Err(DecodeError::RowTwice {
            step: step.to_owned(),
            row: row.id,
        }),
        None => Ok(()),
    }
}

fn shape_of(step: &StepAnswers) -> StepShape {
    StepShape {
        answers: shapes(&step.answers),
        rows: step.rows.iter().map(Into::into).collect(),
        unknown: serde_json::Map::new(),
    }
}

fn step_of(shape: StepShape) -> StepAnswers {
    StepAnswers {
        answers: answers(shape.answers),
        rows: shape.rows.into_iter().map(Into::into).collect(),
    }
}

/// A text that bears our mark is one of ours that was damaged; any other is something else.
fn not_a_header(text: &str, error: &serde_json::Error) -> DecodeError {
    if text.contains("\"mysupportplan\"") {
        damage(error)
    } else {
        DecodeError::NotAPlan
    }
}

fn damage(error: &serde_json::Error) -> DecodeError {
    DecodeError::Shape {
        line: error.line(),
        column: error.column(),
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPlan => write!(to, "this is not a support plan"),
            Self::Newer(version) => {
                write!(to, "a newer release wrote this plan, in version {version}")
            }
            Self::Shape { line, column } => write!(to, "damaged at line {line}, column {column}"),
            Self::TooMuch { measure, limit } => write!(to, "more than {limit} {measure}"),
            Self::RowTwice { step, row } => write!(to, "row {row} of step '{step}' stands twice"),
            Self::PlanName => write!(
                to,
                "the plan's name holds more than letters, digits and hyphens"
            ),
            Self::NotAPhoto(name) => write!(to, "the photo '{name}' is not a JPEG"),
        }
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Rows => "rows in one step",
            Self::Text => "characters in one answer",
            Self::Choices => "choices in one answer",
            Self::Names => "steps, questions or photos",
            Self::Name => "letters in a name",
            Self::Photo => "letters in a photo",
        })
    }
}

impl std::error::Error for DecodeError {}
