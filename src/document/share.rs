//! A copy for someone: without the parts that the person keeps from them, and what those were.

use super::books::with_their_words;
use super::{Document, Line};
use crate::plan::share::{Audience, Sharing};

/// A part that a copy leaves out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The step that fills it.
    pub step: String,
    /// Its heading.
    pub heading: Line,
}

/// The document as it may be shown to someone, and what was left out of it, in the order of the paper.
pub fn for_audience(
    document: Document,
    sharing: &Sharing,
    audience: Audience,
) -> (Document, Vec<LeftOut>) {
    let (mut sections, mut left_out) = (Vec::new(), Vec::new());
    for section in document.sections {
        if sharing.may_see(audience, &section.step) {
            sections.push(section);
        } else {
            left_out.push(LeftOut {
                step: section.step,
                heading: section.heading,
            });
        }
    }
    (
        Document {
            sections: with_their_words(sections),
            ..document
        },
        left_out,
    )
}
