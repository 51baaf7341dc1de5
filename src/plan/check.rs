//! What the council will look for, as questions to oneself: ready, look or ask. None of them blocks.
//!
//! The ids are those of table 5a of the domain notes, as far as this release asks what they need.

use super::answers::{RowId, Stance};
use super::budget::State;
use super::cost::{CostLine, Payer};
use super::progress::Spot;
use super::reading::Plan;
use super::said::Said;
use super::support::{Help, Support};
use crate::form::Id;

/// One question of the council's, answered by the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckRow {
    /// Its id in table 5a: `K3`.
    pub id: Id,
    /// What the plan says to it.
    pub result: Outlook,
    /// Where to look, unless it is ready.
    pub spot: Option<Spot>,
}

/// What the plan says to a question. There is no fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outlook {
    /// The plan answers it.
    Ready,
    /// Look at this again.
    Look,
    /// Ask someone about this.
    Ask,
}

/// The council's questions, in the order of table 5a. Those that do not concern this plan are left out.
pub fn check(plan: &Plan) -> Vec<CheckRow> {
    let rows = [
        Some(about_me(plan)),
        Some(goals_are_clear(plan)),
        Some(support_is_explained(plan)),
        Some(free_help_came_first(plan)),
        Some(money_adds_up(plan)),
        Some(costs_help_goals(plan)),
        Some(number_is_known(plan)),
        being_a_boss(plan),
        Some(well_and_safe(plan)),
        Some(if_it_goes_wrong(plan)),
    ];
    rows.into_iter().flatten().collect()
}

/// K1: at least three things that are important to me, and some of my own words.
fn about_me(plan: &Plan) -> CheckRow {
    let profile = &plan.profile;
    let said = [
        &profile.important,
        &profile.liked,
        &profile.support,
        &profile.communicate,
    ];
    let has_own_words = said.iter().any(|said| said.words.is_some());
    if profile.important.chosen.len() >= 3 && has_own_words {
        return ready("K1");
    }
    open("K1", &profile.important, "important")
}

/// K3: at least one outcome, and for each how I will know.
fn goals_are_clear(plan: &Plan) -> CheckRow {
    let unclear = plan.outcomes.iter().find_map(|outcome| {
        let gaps = [(&outcome.what, "what"), (&outcome.know, "know")];
        gaps.into_iter().find(|(said, _)| !said.is_given())
    });
    match unclear {
        Some((said, page)) => open("K3", said, page),
        None if plan.outcomes.is_empty() => look("K3", list("outcomes")),
        None => ready("K3"),
    }
}

/// K5: each support says what, who and how often.
fn support_is_explained(plan: &Plan) -> CheckRow {
    let unexplained = plan.supports.iter().find_map(|support| {
        let by_me = support.area.is_some_and(|area| area.id == "me");
        let gaps = [
            (&support.what, "what", false),
            (&support.who, "who", by_me),
            (&support.often, "when", false),
        ];
        gaps.into_iter()
            .find(|(said, _, is_plain)| !is_plain && !said.is_given())
    });
    match unexplained {
        Some((said, page, _)) => open("K5", said, page),
        None if plan.supports.is_empty() => look("K5", list("supports")),
        None => ready("K5"),
    }
}

/// K6: where help is paid for, free help serves the same outcome too.
fn free_help_came_first(plan: &Plan) -> CheckRow {
    let free_help_beside = |paid: &Support| {
        plan.supports.iter().any(|other| {
            other.help == Help::Free && other.outcomes.iter().any(|id| paid.outcomes.contains(id))
        })
    };
    let alone = plan
        .supports
        .iter()
        .any(|support| support.help == Help::Paid && !free_help_beside(support));
    if alone || plan.supports.is_empty() {
        look("K6", list("supports"))
    } else {
        ready("K6")
    }
}

/// K7: every cost has its price, and they come to no more than the number.
fn money_adds_up(plan: &Plan) -> CheckRow {
    if let Some(line) = plan.costs.iter().find(|line| line.yearly.is_none()) {
        return look("K7", missing_in(line));
    }
    if plan.costs.is_empty() {
        return look("K7", list("costs"));
    }
    match plan.standing.state {
        State::NoNumber | State::Under | State::Fits => ready("K7"),
        State::OverYear1Only | State::OverLaterOnly | State::Over => ask("K7", list("costs")),
    }
}

/// K8: each cost that the budget pays helps with something I want.
fn costs_help_goals(plan: &Plan) -> CheckRow {
    let mut paid = plan
        .costs
        .iter()
        .filter(|line| line.payer == Payer::Budget)
        .peekable();
    if paid.peek().is_none() {
        return look("K8", list("costs"));
    }
    match paid.find(|line| plan.outcomes_served(line).next().is_none()) {
        Some(line) => match line.support {
            Some(support) => look(
                "K8",
                spot("supports", "outcomes", Some(support), Some("outcomes")),
            ),
            None => look(
                "K8",
                spot("costs", "support", Some(line.id), Some("support")),
            ),
        },
        None => ready("K8"),
    }
}

/// K9: the number is known.
fn number_is_known(plan: &Plan) -> CheckRow {
    if plan.budget.year_one.is_some() {
        ready("K9")
    } else {
        ask("K9", spot("costs", "number", None, Some("told")))
    }
}

/// K11: someone who pays a helper's wages has insurance and payroll. Payroll knows about holiday and pension.
fn being_a_boss(plan: &Plan) -> Option<CheckRow> {
    let has = |kind: &str| plan.costs.iter().any(|line| line.what.has(kind));
    has("pa-wages").then(|| {
        if has("insurance") && has("payroll") {
            ready("K11")
        } else {
            ask("K11", list("costs"))
        }
    })
}

/// K13: at least one risk was thought about, and each has a plan.
fn well_and_safe(plan: &Plan) -> CheckRow {
    match plan.risks.iter().find(|risk| !risk.has_plan()) {
        Some(risk) => open("K13", &risk.i_do, "plan"),
        None if plan.risks.is_empty() => look("K13", list("risks")),
        None => ready("K13"),
    }
}

/// K14: there is someone to call, with a number.
fn if_it_goes_wrong(plan: &Plan) -> CheckRow {
    let backup = &plan.backup;
    if backup.is_ready() {
        return ready("K14");
    }
    let gap = if backup.name.is_given() {
        &backup.phone
    } else {
        &backup.name
    };
    open("K14", gap, "backup")
}

fn missing_in(line: &CostLine) -> Spot {
    let (page, question) = match (line.unit_price, line.count, line.often) {
        (None, _, _) => ("price", "amount"),
        (_, None, _) => ("price", "count"),
        (_, _, None) => ("price", "often"),
        _ => ("part", "weeks"),
    };
    spot("costs", page, Some(line.id), Some(question))
}

/// A question that someone is not sure about, or wants to talk about, is one to ask about.
fn open(id: Id, said: &Said, page: Id) -> CheckRow {
    let spot = spot(said.step, page, said.row, Some(said.question));
    match said.stance {
        Some(Stance::NotSure | Stance::Talk) => ask(id, spot),
        Some(Stance::Skipped) | None => look(id, spot),
    }
}

fn spot(step: Id, page: Id, row: Option<RowId>, question: Option<Id>) -> Spot {
    Spot {
        step,
        page,
        row,
        question,
    }
}

fn list(step: Id) -> Spot {
    spot(step, "list", None, None)
}

fn ready(id: Id) -> CheckRow {
    CheckRow {
        id,
        result: Outlook::Ready,
        spot: None,
    }
}

fn look(id: Id, spot: Spot) -> CheckRow {
    CheckRow {
        id,
        result: Outlook::Look,
        spot: Some(spot),
    }
}

fn ask(id: Id, spot: Spot) -> CheckRow {
    CheckRow {
        id,
        result: Outlook::Ask,
        spot: Some(spot),
    }
}
