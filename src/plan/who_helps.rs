//! One person who can help me plan: who they are, how to reach them, and how they help.

use super::answers::{Answers, RowId};
use super::problem::Problem;
use super::said::Said;
use super::sheet::{Sheet, step};

/// Someone who helps with the plan. The person can change their mind about each of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helper {
    /// Their row.
    pub id: RowId,
    /// Which of the seven kinds of helper they are, or another.
    pub kind: Said,
    /// Where they work, for the kinds that work somewhere.
    pub organisation: Said,
    /// Their name.
    pub name: Said,
    /// Their phone number.
    pub phone: Said,
    /// How they help.
    pub how: Said,
}

/// Reads the list of helpers.
pub(super) fn read(draft: &Answers, problems: &mut Vec<Problem>) -> Vec<Helper> {
    Sheet::rows(draft, step("helpers"))
        .map(|sheet| {
            sheet.phone("phone", problems);
            Helper {
                id: sheet.id(),
                kind: sheet.said("kind"),
                organisation: sheet.said("organisation"),
                name: sheet.said("name"),
                phone: sheet.said("phone"),
                how: sheet.said("how"),
            }
        })
        .collect()
}
