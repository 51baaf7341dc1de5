//! What could go wrong, who to call, and what to talk about.

use super::{CheckRow, Outlook, listed, look, look_about, look_at, once, ready};
use crate::plan::answers::{Answers, Stance};
use crate::plan::reading::Plan;
use crate::plan::spot::{Spot, spots};

/// K13: at least one risk was thought about, or the person thought about it and has no worries.
pub(super) fn risks(plan: &Plan) -> CheckRow {
    if plan.risks.is_empty() && !plan.no_worries.has("yes") {
        look("risks", "K13", once("risks", "no-worries", "no-worries"))
    } else {
        ready("risks", "K13")
    }
}

/// K13: each risk has a plan.
pub(super) fn risk_plan(plan: &Plan) -> Option<CheckRow> {
    let bare = plan.risks.iter().find(|risk| !risk.has_plan());
    let row = bare.map(|risk| look_at("risk-plan", "K13", &risk.activity, "plan", "i-do"));
    listed(&plan.risks, row, ready("risk-plan", "K13"))
}

/// K14: there is someone to call, with a number.
pub(super) fn backup(plan: &Plan) -> CheckRow {
    let backup = &plan.backup;
    if backup.is_ready() {
        return ready("backup", "K14");
    }
    let question = if backup.call.name.is_given() {
        "phone"
    } else {
        "name"
    };
    look("backup", "K14", once("backup", "who", question))
}

/// Everything that the person wants to talk about.
pub(super) fn talk(draft: &Answers) -> impl Iterator<Item = CheckRow> {
    let wants_to_talk = |spot: &Spot| {
        let answer = spot.place().and_then(|place| draft.at(&place));
        answer.is_some_and(|answer| answer.stance == Some(Stance::Talk))
    };
    spots(draft)
        .into_iter()
        .filter(wants_to_talk)
        .map(|spot| look_about(Outlook::Ask, "talk", spot))
}
