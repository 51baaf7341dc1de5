//! The plan as one file, in the person's hands, and the way back.

use crate::storage::saved::{DecodeError, SavedPlan, decode_from_elsewhere, encode};
use std::fmt;

/// A file to hand over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptCopy {
    /// Its name: `Sam plan 2026-11-23.json`.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Why a file could not be opened. The file itself is as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OpenError {
    /// It is larger than [`LARGEST`].
    TooBig,
    /// It is not a plan.
    NotAPlan,
    /// A newer release wrote it, in this version.
    Newer(u32),
    /// It is a plan, and a part of it is broken.
    Damaged(DecodeError),
}

/// The largest file that is opened, in bytes: 20 MB.
pub const LARGEST: usize = 20_000_000;

/// How many letters of a name go into the name of a file.
const NAME_LENGTH: usize = 40;

/// The plan as a file, with its photos.
pub fn keep_copy(plan: &SavedPlan) -> KeptCopy {
    KeptCopy {
        name: file_name(plan),
        bytes: encode(plan).into_bytes(),
    }
}

/// Opens a file that [`keep_copy`] made, on this device or another.
///
/// # Errors
///
/// When it is not a plan, is damaged, or was written by a newer release.
pub fn open_plan(bytes: &[u8]) -> Result<SavedPlan, OpenError> {
    if bytes.len() > LARGEST {
        return Err(OpenError::TooBig);
    }
    // A plan with a few broken bytes is still to be told from a picture or a letter.
    let text = String::from_utf8_lossy(bytes);
    let plan = decode_from_elsewhere(&text)?;
    if matches!(text, std::borrow::Cow::Owned(_)) {
        return Err(OpenError::Damaged(DecodeError::Shape {
            line: 1,
            column: 1,
        }));
    }
    Ok(plan)
}

fn file_name(plan: &SavedPlan) -> String {
    // Letters that file systems do not take, or that hide what a name says, are left out.
    let is_letter = |letter: &char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '\'');
    let called: String = plan
        .called()
        .chars()
        .filter(is_letter)
        .take(NAME_LENGTH)
        .collect();
    let date: String = plan
        .updated
        .chars()
        .filter(is_letter)
        .take(NAME_LENGTH)
        .collect();
    let words = [called.trim(), "plan", date.trim()];
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    format!("{}.json", words.join(" "))
}

impl From<DecodeError> for OpenError {
    fn from(error: DecodeError) -> Self {
        match error {
            DecodeError::NotAPlan => Self::NotAPlan,
            DecodeError::Newer(version) => Self::Newer(version),
            DecodeError::Shape { .. }
            | DecodeError::TooMuch { .. }
            | DecodeError::RowTwice { .. }
            | DecodeError::PlanName
            | DecodeError::NotAPhoto(_) => Self::Damaged(error),
        }
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooBig => write!(to, "the file is larger than 20 MB"),
            Self::NotAPlan => write!(to, "this is not a support plan"),
            Self::Newer(version) => {
                write!(to, "a newer release wrote this plan, in version {version}")
            }
            Self::Damaged(error) => error.fmt(to),
        }
    }
}

impl std::error::Error for OpenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Damaged(error) => Some(error),
            Self::TooBig | Self::NotAPlan | Self::Newer(_) => None,
        }
    }
}
