//! A page to go to, and the question on it.

use super::answers::{Answers, Place, RowId};
use super::asked::Asks;
use crate::form::{self, Ask, Id, Kind, Page, STEPS, Step};

/// A page to go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// The step.
    pub step: Id,
    /// The page: of the step, or of its list's rows where there is a row.
    pub page: Id,
    /// The row.
    pub row: Option<RowId>,
    /// The question. None for the page that shows a list.
    pub question: Option<Id>,
}

impl Spot {
    /// Where the question of a place is asked. None for a question that this release does not know.
    pub fn of(place: &Place) -> Option<Self> {
        let step = form::step(&place.step)?;
        let mut pages = pages(step).filter(|(in_row, _)| *in_row == place.row.is_some());
        pages.find_map(|(_, ask)| {
            let question = ask.questions.iter().find(|one| one.id == place.question)?;
            Some(Self {
                step: step.id,
                page: ask.id,
                row: place.row,
                question: Some(question.id),
            })
        })
    }

    /// The place of its answer, if it is a question's.
    pub fn place(&self) -> Option<Place> {
        Some(Place {
            step: self.step.to_owned(),
            row: self.row,
            question: self.question?.to_owned(),
        })
    }
}

/// Every question that is asked of this draft, in the order of the form.
pub(super) fn spots(draft: &Answers) -> Vec<Spot> {
    STEPS.iter().flat_map(|step| in_step(draft, step)).collect()
}

fn in_step(draft: &Answers, step: &'static Step) -> Vec<Spot> {
    let mut spots = Vec::new();
    for (in_row, ask) in pages(step) {
        if !in_row {
            spots.extend(on_page(draft, step, None, ask));
        }
    }
    for row in draft.rows(step.id) {
        for (_, ask) in pages(step).filter(|(in_row, _)| *in_row) {
            spots.extend(on_page(draft, step, Some(row.id), ask));
        }
    }
    spots
}

fn on_page(
    draft: &Answers,
    step: &'static Step,
    row: Option<RowId>,
    ask: &'static Ask,
) -> Vec<Spot> {
    let asks = Asks::of(draft, step, row);
    if !asks.has_page(ask) {
        return Vec::new();
    }
    let asked = ask.questions.iter();
    let asked = asked.filter(|question| !matches!(question.kind, Kind::Notice));
    asked
        .filter(|question| asks.has(question))
        .map(|question| Spot {
            step: step.id,
            page: ask.id,
            row,
            question: Some(question.id),
        })
        .collect()
}

/// Every page that asks something, and whether it is asked of each row.
fn pages(step: &Step) -> impl Iterator<Item = (bool, &'static Ask)> {
    step.pages.iter().flat_map(|page| {
        let (in_row, asks): (bool, Vec<&'static Ask>) = match page {
            Page::Ask(ask) => (false, vec![ask]),
            Page::Rows(rows) => (true, rows.pages.iter().collect()),
        };
        asks.into_iter().map(move |ask| (in_row, ask))
    })
}
