//! Fields that a newer release wrote and this one does not know: kept aside, and written back where they stood.

use super::shape::{AnswerShape, PlanShape, one_by_one};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Fields by their names. Numbers with a fraction may change in their 16th digit: no release writes such numbers.
pub(super) type Fields = Map<String, Value>;

/// Every unknown field of a plan, by where it stood.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Unknown {
    plan: Fields,
    steps: BTreeMap<String, UnknownInStep>,
}

#[derive(Debug, Clone, Default, PartialEq)]
struct UnknownInStep {
    step: Fields,
    answers: BTreeMap<String, Fields>,
    rows: BTreeMap<u32, UnknownInRow>,
}

#[derive(Debug, Clone, Default, PartialEq)]
struct UnknownInRow {
    row: Fields,
    answers: BTreeMap<String, Fields>,
}

impl Unknown {
    /// Takes the unknown fields out of a plan that was read.
    pub(super) fn take_from(plan: &mut PlanShape) -> Self {
        let steps = plan.answers.iter_mut().map(|(id, step)| {
            let rows = step.rows.iter_mut().map(|row| {
                let unknown = UnknownInRow {
                    row: std::mem::take(&mut row.unknown),
                    answers: take_from_answers(&mut row.answers),
                };
                (row.id, unknown)
            });
            let rows = rows.filter(|(_, row)| *row != UnknownInRow::default());
            let unknown = UnknownInStep {
                rows: one_by_one(rows),
                step: std::mem::take(&mut step.unknown),
                answers: take_from_answers(&mut step.answers),
            };
            (id.clone(), unknown)
        });
        let steps = steps.filter(|(_, step)| *step != UnknownInStep::default());
        Self {
            steps: one_by_one(steps),
            plan: std::mem::take(&mut plan.unknown),
        }
    }

    /// Puts them back into a plan that is written. What stood in a row or an answer that is gone, is gone with it.
    pub(super) fn put_into(&self, plan: &mut PlanShape) {
        plan.unknown.clone_from(&self.plan);
        for (id, unknown) in &self.steps {
            let step = plan.answers.entry(id.clone()).or_default();
            step.unknown.clone_from(&unknown.step);
            put_into_answers(&unknown.answers, &mut step.answers);
            for row in &mut step.rows {
                if let Some(unknown) = unknown.rows.get(&row.id) {
                    row.unknown.clone_from(&unknown.row);
                    put_into_answers(&unknown.answers, &mut row.answers);
                }
            }
        }
    }
}

fn take_from_answers(answers: &mut BTreeMap<String, AnswerShape>) -> BTreeMap<String, Fields> {
    let taken = answers
        .iter_mut()
        .map(|(id, answer)| (id.clone(), std::mem::take(&mut answer.unknown)));
    one_by_one(taken.filter(|(_, fields)| !fields.is_empty()))
}

fn put_into_answers(
    unknown: &BTreeMap<String, Fields>,
    answers: &mut BTreeMap<String, AnswerShape>,
) {
    for (id, fields) in unknown {
        if let Some(answer) = answers.get_mut(id) {
            answer.unknown.clone_from(fields);
        }
    }
}
