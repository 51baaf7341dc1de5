//! Who I want to help me, and what is their job.

use super::answers::Answers;
use super::said::Said;
use super::sheet::{Sheet, step};

/// The helper I want: matching support and the doughnut, table 2e of the domain notes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Helper {
    /// What they can do.
    pub skills: Said,
    /// What they are like.
    pub character: Said,
    /// What they like to do.
    pub interests: Said,
    /// A woman, a man, or anyone.
    pub gender: Said,
    /// The languages they speak.
    pub speaks: Said,
    /// Their faith or background.
    pub faith: Said,
    /// What matters most.
    pub matters: Said,
    /// What they must do.
    pub must: Said,
    /// Where they use their own judgement.
    pub judge: Said,
    /// What is not their job.
    pub not_job: Said,
}

/// Reads who I want to help me.
pub(super) fn read(draft: &Answers) -> Helper {
    let sheet = Sheet::once(draft, step("helper"));
    Helper {
        skills: sheet.said("skills"),
        character: sheet.said("character"),
        interests: sheet.said("interests"),
        gender: sheet.said("gender"),
        speaks: sheet.said("speaks"),
        faith: sheet.said("faith"),
        matters: sheet.said("matters"),
        must: sheet.said("must"),
        judge: sheet.said("judge"),
        not_job: sheet.said("not-job"),
    }
}
