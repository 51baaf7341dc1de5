//! The saved plan: one text that holds everything, and that every later release can read.

use super::edition::Edition;
use super::limits::within_limits;
use super::read::{number, plan_of};
use super::upgrade::upgrade;
use super::write::{fields_of, put_photos};
use crate::plan::Answers;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt;

/// The shape that this release writes. It reads this and every earlier one.
pub const VERSION: u32 = 2;

/// The mark that tells a plan from any other file.
const FORMAT: &str = "mysupportplan";

/// Fields of a file by their names. Numbers keep every digit that was written.
pub(super) type Fields = Map<String, Value>;

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
    /// Which version of the plan it is.
    pub edition: Edition,
    /// The draft.
    pub answers: Answers,
    /// Photos as base64 JPEG, by the names that the draft knows them by.
    pub photos: BTreeMap<String, String>,
    /// What a newer release added, kept for it: the tree of the file with only the fields that this release does not
    /// know, and rows by their numbers.
    pub(super) unknown: Fields,
}

/// Why a text is not a plan that can be opened. The text itself is never touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DecodeError {
    /// It is something else.
    NotAPlan,
    /// A newer release wrote it, in this version.
    Newer(u32),
    /// It is cut off, or is no JSON from some place on. Lines and columns count from 1.
    Shape {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// What stands at this place is not what should stand there: `answers/costs/rows/2/answers/amount/text`. Rows are
    /// counted from 0, as JSON does.
    Field(String),
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

impl DecodeError {
    /// What stands in this field is not what should stand there.
    pub(super) fn at(field: &str) -> Self {
        Self::Field(field.to_owned())
    }

    /// The same, seen from the part that is around it.
    pub(super) fn inside(mut self, part: &str) -> Self {
        if let Self::Field(place) = &mut self {
            *place = match place.as_str() {
                "" => part.to_owned(),
                place => format!("{part}/{place}"),
            };
        }
        self
    }
}

/// Writes a plan as text, with the photos that stand in it, and with every field that came with it and that this release does not
/// know. A photo that was taken out stays behind.
pub fn encode(plan: &SavedPlan) -> String {
    let mut fields = fields_of(plan);
    put_photos(&mut fields, plan);
    text_of(fields)
}

/// Writes a plan as text, without its photos.
pub(super) fn encode_words(plan: &SavedPlan) -> String {
    text_of(fields_of(plan))
}

/// The mark and the version stand first, so that a file that is cut off anywhere behind them is still known as ours.
fn text_of(fields: Fields) -> String {
    let text = serde_json::to_string(&Value::Object(fields));
    debug_assert!(
        text.is_ok(),
        "texts, numbers and maps with text keys can always be written"
    );
    let text = text.unwrap_or_default();
    let fields = text.strip_prefix('{').unwrap_or_default();
    format!("{{\"format\":\"{FORMAT}\",\"version\":{VERSION},{fields}")
}

/// Reads a plan that [`encode`] wrote on this device, in this release or an earlier one.
///
/// # Errors
///
/// When the text is not a plan, is damaged, or was written by a newer release.
pub fn decode(text: &str) -> Result<SavedPlan, DecodeError> {
    plan_of(fields_in(text)?)
}

/// Reads a plan that comes from elsewhere: as [`decode`], and nothing in it may be larger than any plan is.
///
/// # Errors
///
/// As [`decode`], and when something in it is too large.
pub fn decode_from_elsewhere(text: &str) -> Result<SavedPlan, DecodeError> {
    let plan = decode(text)?;
    within_limits(&plan)?;
    Ok(plan)
}

/// The fields of a plan, as this release names them.
///
/// The library that reads JSON stops at parts that stand 128 deep in each other, so nothing that walks the fields goes
/// deeper. Of a name that stands twice in one object it keeps the last: no release writes such a file, and every
/// browser reads it so.
fn fields_in(text: &str) -> Result<Fields, DecodeError> {
    let text = text.trim_start_matches('\u{FEFF}');
    let tree = serde_json::from_str(text).map_err(|error| ours_or_other(text, damage(&error)))?;
    let Value::Object(mut fields) = tree else {
        return Err(ours_or_other(text, DecodeError::at("format")));
    };
    match fields.remove("format") {
        Some(Value::String(format)) if format == FORMAT => upgraded(fields),
        Some(Value::String(_)) => Err(DecodeError::NotAPlan),
        Some(_) | None => Err(ours_or_other(text, DecodeError::at("format"))),
    }
}

fn upgraded(mut fields: Fields) -> Result<Fields, DecodeError> {
    match number(&mut fields, "version")? {
        0 => Err(DecodeError::NotAPlan),
        version if version > VERSION => Err(DecodeError::Newer(version)),
        version => {
            upgrade(&mut fields, version);
            Ok(fields)
        }
    }
}

/// A text that bears our mark is one of ours that was damaged; any other is something else.
fn ours_or_other(text: &str, damage: DecodeError) -> DecodeError {
    if text.contains("\"mysupportplan\"") {
        damage
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
            Self::Field(place) => write!(to, "'{place}' is not what it should be"),
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
