//! One thing I want: what, why it matters, and how I will know.

use super::answers::RowId;
use super::said::Said;
use crate::form::Area;

/// One thing that the person wants. The list stands in their order, the most important first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Its row.
    pub id: RowId,
    /// What it is: a choice of the bank, own words, or both.
    pub what: Said,
    /// The part of life it belongs to, if a choice was made.
    pub area: Option<&'static Area>,
    /// Why it matters to me.
    pub why: Said,
    /// How I will know that it worked.
    pub know: Said,
    /// The needs that it serves, each once. Needs that were taken out are left out.
    pub needs: Vec<RowId>,
}
