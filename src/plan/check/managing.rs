//! Who looks after the money, a direct payment, being a boss on paper, and what to ask about first.

use super::{CheckRow, Outlook, listed, look, look_at, once, ready};
use crate::plan::cost::{CostLine, Payer};
use crate::plan::reading::Plan;

/// K10: each cost that the budget pays has someone who looks after its money.
pub(super) fn manage(plan: &Plan) -> Option<CheckRow> {
    let paid: Vec<&CostLine> = paid_by_budget(plan).collect();
    let has_own_way = |line: &CostLine| {
        line.managed_by
            .picked()
            .is_some_and(|managed_by| managed_by != "same")
    };
    let bare = paid.iter().find(|line| !has_own_way(line));
    let row = match plan.manage.way.picked() {
        None => bare.map(|_| look("manage", "K10", once("manage", "money-way", "way"))),
        Some("mix") => {
            bare.map(|line| look_at("manage-each", "K10", &line.what, "managed-by", "managed-by"))
        }
        Some(_) => None,
    };
    listed(&paid, row, ready("manage", "K10"))
}

/// K10: someone who gets the money for me agrees to it.
pub(super) fn agrees(plan: &Plan) -> Option<CheckRow> {
    plan.manage.needs_someone_to_agree().then(|| {
        if plan.manage.agrees.has("yes") {
            ready("agrees", "K10")
        } else {
            ask("agrees", "K10", once("manage", "money-way", "agrees"))
        }
    })
}

/// K24: a direct payment says how much it is and how often it comes. Before the council told a number nobody can say
/// that, and what is open then is the number: K9.
pub(super) fn direct_payment(plan: &Plan) -> Option<CheckRow> {
    let manage = &plan.manage;
    let can_be_known = plan.budget.year_one.is_some() || manage.dp_amount.is_some();
    (manage.is_direct_payment() && can_be_known).then(|| {
        let question = match (manage.dp_amount, manage.dp_often) {
            (Some(_), Some(_)) => return ready("direct-payment", "K24"),
            (Some(_), None) => "dp-often",
            (None, _) => "dp-amount",
        };
        look(
            "direct-payment",
            "K24",
            once("manage", "money-way", question),
        )
    })
}

/// K11: someone who pays a helper's wages has a contract with them, and someone for when they are away.
pub(super) fn contract(plan: &Plan) -> Option<CheckRow> {
    super::money::pays_wages(plan).then(|| {
        let boss = &plan.manage.boss;
        let has_cover = boss.has("cover") || plan.backup.is_ready();
        if boss.has("contract") && has_cover {
            ready("contract", "K11")
        } else {
            ask("contract", "K11", once("manage", "boss", "boss"))
        }
    })
}

/// K16: nothing in the plan needs a question first, or it is said what does.
pub(super) fn legal(plan: &Plan) -> Option<CheckRow> {
    let spot = once("costs", "ask-first", "legal");
    let row = match plan.ask_first.said.picked() {
        Some("none") => None,
        Some(_) => Some(ask("legal", "K16", spot)),
        None => Some(look("legal", "K16", spot)),
    };
    listed(&plan.costs, row, ready("legal", "K16"))
}

fn paid_by_budget(plan: &Plan) -> impl Iterator<Item = &CostLine> {
    plan.costs.iter().filter(|line| line.payer == Payer::Budget)
}

fn ask(id: crate::form::Id, council: crate::form::Id, spot: crate::plan::spot::Spot) -> CheckRow {
    CheckRow {
        outlook: Outlook::Ask,
        ..look(id, council, spot)
    }
}
