//! The person who looks after me, and my decisions.

use super::{CheckRow, Outlook, list, look, look_at, once, ready};
use crate::plan::answers::{Answers, Place};
use crate::plan::reading::Plan;

/// K19: someone who looks after me was asked what they want, can have a talk about their own needs, and has someone
/// to step in. The first of these that is open is shown.
pub(super) fn carer(draft: &Answers, plan: &Plan) -> Option<CheckRow> {
    let carer = &plan.carer;
    if !carer.is_there() {
        // Whether someone looks after a carer too is theirs to say: the council asks them about what they do.
        let is_asked = has_every_step(draft) || plan.has_help_from_family();
        let is_open = !carer.is_said() && !plan.caring.is_mine() && is_asked;
        return is_open.then(|| look("carer", "K19", once("carer", "who", "there")));
    }
    let about = |id, page, question| look(id, "K19", once("carer", page, question));
    let wants = about("carer-wants", "wants", "willing");
    Some(match carer.willing.picked() {
        None | Some("not-asked") => wants,
        Some("no") => ask(about("carer-cannot", "wants", "willing")),
        Some(_) if !carer.has_step_in() => {
            let question = if carer.step_in_name.is_given() {
                "step-in-phone"
            } else {
                "step-in-name"
            };
            about("carer-step-in", "step-in", question)
        }
        Some(_) => match carer.assessment.picked() {
            None => about("carer-assessment", "assessment", "assessment"),
            Some("no") => ask(about("carer-assessment", "assessment", "assessment")),
            Some(_) => ready("carer", "K19"),
        },
    })
}

/// K15: I am in control of at least one decision, and nobody decides for me without a reason.
pub(super) fn decisions(draft: &Answers, plan: &Plan) -> Option<CheckRow> {
    let decisions = &plan.decisions.list;
    if decisions.is_empty() {
        let is_open = was_begun(draft, "decisions") || has_every_step(draft);
        return is_open.then(|| look("decisions", "K15", list("decisions")));
    }
    let taken = decisions.iter().find(|one| one.is_without_reason());
    Some(match taken {
        Some(one) => look_at("decision-reason", "K15", &one.what, "others", "reason"),
        None => ready("decisions", "K15"),
    })
}

/// K15: a paper says that someone else decides, so someone should have seen it.
pub(super) fn paper(plan: &Plan) -> Option<CheckRow> {
    let mut with_role = plan
        .decisions
        .list
        .iter()
        .filter(|one| one.is_for_someone_else() && one.has_role());
    let unseen = with_role.find(|one| !one.paper_seen.has("yes"))?;
    let row = look_at("decision-paper", "K15", &unseen.what, "paper", "paper-seen");
    Some(ask(row))
}

fn ask(row: CheckRow) -> CheckRow {
    CheckRow {
        outlook: Outlook::Ask,
        ..row
    }
}

/// Whether the plan has every step. A short plan does not show these two, so nobody is sent there without a reason.
fn has_every_step(draft: &Answers) -> bool {
    let length = draft.at(&Place::once("start", "length"));
    length.is_some_and(|answer| answer.picked().is_some_and(|length| length != "short"))
}

fn was_begun(draft: &Answers, step: &str) -> bool {
    let answers = draft.steps.get(step).map(|step| &step.answers);
    answers.is_some_and(|answers| answers.values().any(|answer| !answer.is_empty()))
}
