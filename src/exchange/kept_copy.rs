//! The plan as one file, in the person's hands, and the way back.

use super::page_copy;
use crate::document::Document;
use crate::storage::saved::{DecodeError, SavedPlan, decode_from_elsewhere, encode};
use std::collections::BTreeMap;
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

/// How a page begins.
const PAGE: &str = "<!doctype html";

/// How many letters of a name go into the name of a file.
const NAME_LENGTH: usize = 40;

/// The plan as a file, with its photos.
pub fn keep_copy(plan: &SavedPlan) -> KeptCopy {
    KeptCopy {
        name: file_name(plan),
        bytes: encode(plan).into_bytes(),
    }
}

/// The plan as a page that any browser shows, in the words of its document. `pictures` are its drawings as SVG, by their ids.
pub fn keep_page(
    plan: &SavedPlan,
    document: &Document,
    pictures: &BTreeMap<String, String>,
) -> KeptCopy {
    KeptCopy {
        name: file_name(plan).replace(".json", ".html"),
        bytes: page_copy::page(document, plan, pictures).into_bytes(),
    }
}

/// Opens a file that [`keep_copy`] or [`keep_page`] made, on this device or another.
///
/// # Errors
///
/// When it is not a plan, is damaged, or was written by a newer release.
pub fn open_plan(bytes: &[u8]) -> Result<SavedPlan, OpenError> {
    // A page shows the photos that its plan holds too.
    if bytes.len() > LARGEST.saturating_mul(2) {
        return Err(OpenError::TooBig);
    }
    // A plan with a few broken bytes is still to be told from a picture or a letter.
    let text = String::from_utf8_lossy(bytes);
    let is_page = text.trim_start().get(..PAGE.len());
    let is_page = is_page.is_some_and(|start| start.eq_ignore_ascii_case(PAGE));
    let file = if is_page {
        page_copy::plan_in(&text).ok_or(OpenError::NotAPlan)?
    } else {
        &text
    };
    if file.len() > LARGEST {
        return Err(OpenError::TooBig);
    }
    let plan = decode_from_elsewhere(file)?;
    if matches!(text, std::borrow::Cow::Owned(_)) {
        return Err(OpenError::Damaged(DecodeError::Shape {
            line: 1,
            column: 1,
        }));
    }
    Ok(plan)
}

fn file_name(plan: &SavedPlan) -> String {
    let part = |text: &str| {
        text.chars()
            .filter(|letter| is_fit_for_a_name(*letter))
            .take(NAME_LENGTH)
            .collect::<String>()
    };
    let (called, date) = (part(plan.called()), part(&plan.updated));
    match called.trim() {
        "" => format!("Support plan {}.json", date.trim()),
        called => format!("{called} plan {}.json", date.trim()),
    }
}

/// Letters that file systems do not take, or that hide what a name says, are left out.
fn is_fit_for_a_name(letter: char) -> bool {
    let is_hidden = matches!(letter, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
    !letter.is_control() && !is_hidden && !r#"\/:*?"<>|."#.contains(letter)
}

impl From<DecodeError> for OpenError {
    fn from(error: DecodeError) -> Self {
        match error {
            DecodeError::NotAPlan => Self::NotAPlan,
            DecodeError::Newer(version) => Self::Newer(version),
            DecodeError::Shape { .. }
            | DecodeError::Field(_)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Edit, Place};

    fn plan(called: &str) -> SavedPlan {
        let mut plan = SavedPlan::new("made-up", "2026-11-23", "en");
        plan.answers.apply(Edit::Write {
            at: Place::once("me", "called"),
            text: called.to_owned(),
            language: "en".to_owned(),
        });
        plan
    }

    #[track_caller]
    fn check_name(called: &str, expected: &str) {
        assert_eq!(keep_copy(&plan(called)).name, expected);
    }

    #[test]
    fn a_file_bears_the_persons_name_and_the_day() {
        check_name("Sam", "Sam plan 2026-11-23.json");
        check_name(
            " Sam O'Neil-Jones ",
            "Sam O'Neil-Jones plan 2026-11-23.json",
        );
        check_name("سیم", "سیم plan 2026-11-23.json");
        check_name("શ્રીમતી", "શ્રીમતી plan 2026-11-23.json");
        check_name("", "Support plan 2026-11-23.json");
    }

    #[test]
    fn a_file_name_hides_nothing_and_leads_nowhere() {
        check_name("../../Sam\u{202E}\n", "Sam plan 2026-11-23.json");
        check_name("C:\\Sam?*", "CSam plan 2026-11-23.json");
        check_name(
            &"a".repeat(90),
            &format!("{} plan 2026-11-23.json", "a".repeat(40)),
        );
    }

    #[test]
    fn a_kept_copy_opens_as_it_was() {
        let mut plan = plan("Sam");
        plan.photos.insert("me".to_owned(), "/9j/4AAQ".to_owned());
        let (at, choice) = (Place::once("me", "photo"), "me".to_owned());
        plan.answers.apply(Edit::Pick { at, choice });
        assert_eq!(open_plan(&keep_copy(&plan).bytes), Ok(plan.clone()));
        let with_one_taken_out = {
            let mut plan = plan.clone();
            plan.photos.insert("old".to_owned(), "/9j/4AAQ".to_owned());
            plan
        };
        assert_eq!(open_plan(&keep_copy(&with_one_taken_out).bytes), Ok(plan));
    }

    #[test]
    fn what_cannot_be_opened_says_why() {
        assert_eq!(open_plan(&vec![b' '; LARGEST + 1]), Err(OpenError::TooBig));
        assert_eq!(open_plan(b"\xff\xd8\xff\xe0"), Err(OpenError::NotAPlan));
        let newer = br#"{"format":"mysupportplan","version":3}"#;
        assert_eq!(open_plan(newer), Err(OpenError::Newer(3)));
        let broken = br#"{"format":"mysupportplan","version":1,"id":"a","answers":{"me":"#;
        assert!(matches!(open_plan(broken), Err(OpenError::Damaged(_))));
        let bad_letter =
            b"{\"format\":\"mysupportplan\",\"version\":1,\"id\":\"a\",\"language\":\"\xff\"}";
        assert!(matches!(open_plan(bad_letter), Err(OpenError::Damaged(_))));
    }
}
