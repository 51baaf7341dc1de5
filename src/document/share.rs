//! A copy for someone: without the parts that the person keeps from them, and what those were.

use super::books::with_their_words;
use super::writer::Writer;
use super::{Document, Line, reply, write};
use crate::i18n::Words;
use crate::plan::share::{Audience, shown_to};
use crate::plan::{Answers, Day, Plan, read};

/// A part that a copy leaves out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The step that fills it.
    pub step: String,
    /// Its heading.
    pub heading: Line,
}

/// Writes a plan as someone may see it, and tells what was left out, in the order of the paper.
///
/// The parts that they do not see are taken out of the draft before it is read, so that no other part says anything of them: a
/// support names no goal that is kept from them.
pub fn copy_for(
    draft: &Answers,
    plan: &Plan,
    words: &Words,
    day: Day,
    audience: Audience,
) -> (Document, Vec<LeftOut>) {
    let whole = write(plan, words, day);
    if audience == Audience::Me {
        return (whole, Vec::new());
    }
    let may_see = |step: &str| plan.sharing.may_see(audience, step);
    let left_out = whole.sections.into_iter().filter(|one| !may_see(&one.step));
    let left_out = left_out.map(|section| LeftOut {
        step: section.step,
        heading: section.heading,
    });
    let mut shown = write(&read(&shown_to(draft, audience)).plan, words, day);
    shown.sections.retain(|section| may_see(&section.step));
    shown.sections = with_their_words(shown.sections);
    // Whoever holds a copy has seen it.
    let nobody = reply::nobody(Writer { words });
    for section in &mut shown.sections {
        section.blocks.retain(|block| *block != nobody);
    }
    (shown, left_out.collect())
}
