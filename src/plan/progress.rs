//! How far each step is, and where to carry on.

use super::answers::{Answer, Answers, RowId, Stance};
use super::sheet::is_asked;
use super::spot::Spot;
use crate::form::{Ask, Id, Kind, Page, Rows, STEPS, Step};
use std::collections::BTreeMap;

/// How far one step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepProgress {
    /// The step.
    pub step: Id,
    /// How far it is.
    pub state: Progress,
    /// Where to carry on: the first place with no answer, then the first one skipped. None when it is filled in.
    pub carry_on: Option<Spot>,
}

/// How far something is. There is no "completed": nobody has seen it yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Nothing was said.
    NotStarted,
    /// Something was said.
    Started,
    /// Everything was answered. "Not sure" is an answer too.
    FilledIn,
}

/// How far each step is that asks something, in the order of the form.
pub fn progress(draft: &Answers) -> Vec<StepProgress> {
    STEPS
        .iter()
        .filter(|step| !step.pages.is_empty())
        .map(|step| of_step(draft, step))
        .collect()
}

/// Where to carry on in the whole plan. None when every step is filled in.
pub fn carry_on(draft: &Answers) -> Option<Spot> {
    progress(draft).iter().find_map(|step| step.carry_on)
}

fn of_step(draft: &Answers, step: &'static Step) -> StepProgress {
    let mut gaps = Gaps::default();
    for page in step.pages {
        match page {
            Page::Ask(ask) => {
                let nothing = BTreeMap::new();
                let answers = draft
                    .steps
                    .get(step.id)
                    .map_or(&nothing, |step| &step.answers);
                gaps.look_at(step.id, None, ask, answers);
            }
            Page::Rows(rows) => look_at_rows(draft, step, rows, &mut gaps),
        }
    }
    let state = match (gaps.answered, gaps.carry_on()) {
        (_, None) => Progress::FilledIn,
        (0, Some(_)) => Progress::NotStarted,
        (_, Some(_)) => Progress::Started,
    };
    StepProgress {
        step: step.id,
        state,
        carry_on: gaps.carry_on(),
    }
}

fn look_at_rows(draft: &Answers, step: &Step, rows: &Rows, gaps: &mut Gaps) {
    let list = draft.rows(step.id);
    if list.is_empty() {
        gaps.open(Spot {
            step: step.id,
            page: rows.id,
            row: None,
            question: None,
        });
    }
    for row in list {
        for ask in rows.pages {
            gaps.look_at(step.id, Some(row.id), ask, &row.answers);
        }
    }
}

/// What was found open, and how much was answered.
#[derive(Default)]
struct Gaps {
    answered: usize,
    open: Option<Spot>,
    skipped: Option<Spot>,
}

impl Gaps {
    fn carry_on(&self) -> Option<Spot> {
        self.open.or(self.skipped)
    }

    fn open(&mut self, spot: Spot) {
        self.open.get_or_insert(spot);
    }

    /// Of several places for own words on one page, one is enough: nobody has to say everything.
    fn look_at(
        &mut self,
        step: Id,
        row: Option<RowId>,
        ask: &Ask,
        answers: &BTreeMap<String, Answer>,
    ) {
        let given = |question: Id| {
            answers
                .get(question)
                .is_some_and(|answer| !answer.is_empty())
        };
        let words_given = ask
            .questions
            .iter()
            .any(|question| matches!(question.kind, Kind::Words) && given(question.id));
        for question in ask
            .questions
            .iter()
            .filter(|question| is_asked(question, answers))
        {
            let spot = Spot {
                step,
                page: ask.id,
                row,
                question: Some(question.id),
            };
            match answers.get(question.id) {
                Some(answer) if answer.is_given() => self.answered += 1,
                Some(Answer {
                    stance: Some(Stance::Skipped),
                    ..
                }) => {
                    self.answered += 1;
                    self.skipped.get_or_insert(spot);
                }
                Some(answer) if answer.stance.is_some() => self.answered += 1,
                _ if may_stay_empty(question.kind) => {}
                _ if words_given && matches!(question.kind, Kind::Words) => {}
                _ => self.open(spot),
            }
        }
    }
}

/// An empty count means one, and nobody needs a photo.
fn may_stay_empty(kind: Kind) -> bool {
    matches!(kind, Kind::Count | Kind::Photo | Kind::Notice)
}
