//! The saved plan as it stands in a file: field by field, with a place for fields that a newer release added.

use super::unknown::Fields;
use crate::plan::{Answer, Row, RowId, Stance};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The mark that tells a plan from any other file.
pub(super) const FORMAT: &str = "mysupportplan";

/// What is looked at first: whether this is a plan at all, and from which release.
#[derive(Deserialize)]
pub(super) struct Header {
    pub format: String,
    pub version: u32,
}

#[derive(Serialize, Deserialize)]
pub(super) struct PlanShape {
    pub format: String,
    pub version: u32,
    pub id: String,
    #[serde(default)]
    pub created: String,
    #[serde(default)]
    pub updated: String,
    #[serde(default)]
    pub language: String,
    #[serde(default)]
    pub answers: BTreeMap<String, StepShape>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub photos: BTreeMap<String, String>,
    #[serde(flatten)]
    pub unknown: Fields,
}

#[derive(Default, Serialize, Deserialize)]
pub(super) struct StepShape {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, AnswerShape>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<RowShape>,
    #[serde(flatten)]
    pub unknown: Fields,
}

#[derive(Serialize, Deserialize)]
pub(super) struct RowShape {
    pub id: u32,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, AnswerShape>,
    #[serde(flatten)]
    pub unknown: Fields,
}

#[derive(Default, Serialize, Deserialize)]
pub(super) struct AnswerShape {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chosen: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stance: Option<StanceShape>,
    #[serde(flatten)]
    pub unknown: Fields,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum StanceShape {
    NotSure,
    Skipped,
    Talk,
}

impl From<Stance> for StanceShape {
    fn from(stance: Stance) -> Self {
        match stance {
            Stance::NotSure => Self::NotSure,
            Stance::Skipped => Self::Skipped,
            Stance::Talk => Self::Talk,
        }
    }
}

impl From<StanceShape> for Stance {
    fn from(stance: StanceShape) -> Self {
        match stance {
            StanceShape::NotSure => Self::NotSure,
            StanceShape::Skipped => Self::Skipped,
            StanceShape::Talk => Self::Talk,
        }
    }
}

impl From<&Answer> for AnswerShape {
    fn from(answer: &Answer) -> Self {
        Self {
            text: answer.text.clone(),
            language: answer.language.clone(),
            chosen: answer.chosen.clone(),
            stance: answer.stance.map(Into::into),
            unknown: Fields::new(),
        }
    }
}

impl From<AnswerShape> for Answer {
    fn from(shape: AnswerShape) -> Self {
        Self {
            text: shape.text,
            language: shape.language,
            chosen: shape.chosen,
            stance: shape.stance.map(Into::into),
        }
    }
}

impl From<&Row> for RowShape {
    fn from(row: &Row) -> Self {
        Self {
            id: row.id.0,
            answers: shapes(&row.answers),
            unknown: Fields::new(),
        }
    }
}

impl From<RowShape> for Row {
    fn from(shape: RowShape) -> Self {
        Self {
            id: RowId(shape.id),
            answers: answers(shape.answers),
        }
    }
}

/// Answers as they stand in a file.
pub(super) fn shapes(answers: &BTreeMap<String, Answer>) -> BTreeMap<String, AnswerShape> {
    one_by_one(
        answers
            .iter()
            .map(|(question, answer)| (question.clone(), answer.into())),
    )
}

/// Answers as they stand in a draft.
pub(super) fn answers(shapes: BTreeMap<String, AnswerShape>) -> BTreeMap<String, Answer> {
    one_by_one(
        shapes
            .into_iter()
            .map(|(question, shape)| (question, shape.into())),
    )
}

/// A map from pairs, put in one by one: `collect` would bring a whole sorting program for each kind of pair, and these
/// come in order already.
pub(super) fn one_by_one<K: Ord, V>(pairs: impl Iterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    map.extend(pairs);
    map
}
