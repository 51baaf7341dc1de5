//! A carer's own plan: what the council must ask someone who looks after family or a friend.

use super::{CheckRow, Outlook, list, look, look_at, once, ready};
use crate::plan::caring::is_of_carers;
use crate::plan::cost::Payer;
use crate::plan::reading::Plan;

/// K19: a carer says what they do, whether they can and want to go on, and whether the council looked at what they need.
/// The first of these that is open is shown.
pub(super) fn caring(plan: &Plan) -> Option<CheckRow> {
    let caring = &plan.caring;
    let about = |id, page, question| look(id, "K19", once("needs", page, question));
    let describe = |page| about("caring-who", page, page);
    let assessment = about("caring-assessment", "assessment", "assessment");
    caring.is_mine().then(|| {
        if !caring.is_described() {
            return describe(if caring.cared_for.is_given() {
                "i-do"
            } else {
                "cared-for"
            });
        }
        match (caring.able.picked(), caring.assessment.picked()) {
            (None, _) => about("caring-able", "go-on", "able"),
            (Some("no"), _) => ask(about("caring-cannot", "go-on", "able")),
            (Some(_), None) => assessment,
            (Some(_), Some("no")) => ask(assessment),
            (Some(_), Some(_)) => ready("caring", "K19"),
        }
    })
}

/// K4: at least one of the eight outcomes of the law for carers, or their health. One is enough.
pub(super) fn need(plan: &Plan) -> Option<CheckRow> {
    plan.caring.is_mine().then(|| {
        if plan.needs.iter().any(is_of_carers) {
            ready("caring-need", "K4")
        } else {
            look("caring-need", "K4", list("needs"))
        }
    })
}

/// K14: the person that a carer looks after is not left alone when something happens to the carer.
pub(super) fn alone(plan: &Plan) -> Option<CheckRow> {
    plan.caring.is_mine().then(|| {
        if plan.backup.is_ready_for_them() {
            ready("caring-alone", "K14")
        } else {
            look("caring-alone", "K14", list("backup"))
        }
    })
}

/// K8: care for the other person while a carer has a break is a cost of that person's plan, and not of the carer's.
pub(super) fn own_break(plan: &Plan) -> Option<CheckRow> {
    let mut paid = plan.costs.iter().filter(|line| line.payer == Payer::Budget);
    let line = paid.find(|line| line.what.has("carer-break"))?;
    let row = look_at("caring-break", "K8", &line.what, "payer", "payer");
    plan.caring.is_mine().then_some(ask(row))
}

fn ask(row: CheckRow) -> CheckRow {
    CheckRow {
        outlook: Outlook::Ask,
        ..row
    }
}
