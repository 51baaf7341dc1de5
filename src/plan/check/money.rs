//! What it costs, my number, and being a boss.

use super::{
    About, CheckRow, Outlook, in_row, list, listed, look, look_about, look_at, once, ready,
};
use crate::form::Id;
use crate::plan::budget::State;
use crate::plan::cost::{CostLine, Payer};
use crate::plan::reading::{Plan, Reading};
use crate::plan::spot::Spot;

/// K7: each cost has a price and says how often.
pub(super) fn prices(plan: &Plan) -> Option<CheckRow> {
    let unknown = plan.costs.iter().find(|line| line.yearly.is_none());
    let row = unknown.map(|line| {
        let (page, question) = missing_in(line);
        look_at("prices", "K7", &line.what, page, question)
    });
    listed(&plan.costs, row, ready("prices", "K7"))
}

/// K7: what the budget pays is no more than the number. Nothing is said while nobody can say.
pub(super) fn money(plan: &Plan) -> Option<CheckRow> {
    match plan.standing.state {
        State::OverYear1Only | State::OverLaterOnly | State::Over => {
            Some(look("money", "K7", list("costs")))
        }
        State::Under | State::Fits if plan.costs.is_empty() || plan.standing.is_so_far() => None,
        State::Under | State::Fits => Some(ready("money", "K7")),
        State::NoNumber => None,
    }
}

/// K8: each cost that the budget pays helps with something I want, through the support it pays for.
pub(super) fn cost_goal(plan: &Plan) -> Option<CheckRow> {
    let paid: Vec<&CostLine> = plan
        .costs
        .iter()
        .filter(|line| line.payer == Payer::Budget)
        .collect();
    let aimless = paid
        .iter()
        .find(|line| plan.outcomes_served(line).next().is_none());
    let row = aimless.map(|line| {
        let support = line.support.and_then(|id| plan.support(id));
        let spot = match support {
            Some(support) => in_row(&support.what, "outcomes", "outcomes"),
            None => in_row(&line.what, "support", "support"),
        };
        CheckRow {
            about: Some(About::Row(line.what.clone())),
            ..look("cost-goal", "K8", spot)
        }
    });
    listed(&paid, row, ready("cost-goal", "K8"))
}

/// K9: the number is known.
pub(super) fn number(plan: &Plan) -> CheckRow {
    if plan.budget.year_one.is_some() {
        ready("number", "K9")
    } else {
        CheckRow {
            outlook: Outlook::Ask,
            ..look("number", "K9", once("costs", "number", "told"))
        }
    }
}

/// K11: someone who pays a helper's wages thought of insurance, payroll and holiday pay. Payroll need not be a cost:
/// some people do it themselves, and some councils pay for it.
pub(super) fn boss(plan: &Plan) -> Option<CheckRow> {
    pays_wages(plan).then(|| {
        let holiday = pays(plan, "pa-holiday") || pays(plan, "pa-holiday-cover");
        let payroll = pays(plan, "payroll") || plan.manage.has_payroll();
        if is_insured(plan) && payroll && holiday {
            ready("boss", "K11")
        } else {
            CheckRow {
                outlook: Outlook::Ask,
                ..look("boss", "K11", list("costs"))
            }
        }
    })
}

/// K11: an assistant's weeks away are counted once, as cover for set hours or as holiday pay on changing ones, and never both.
pub(super) fn holiday_once(plan: &Plan) -> Option<CheckRow> {
    let lines = |kind: &'static str| plan.costs.iter().filter(move |line| line.what.has(kind));
    let mut twice = lines("pa-holiday").filter(|line| {
        let mut cover = lines("pa-holiday-cover");
        cover.any(|other| other.support == line.support)
    });
    let line = twice.next()?;
    Some(look_at("holiday-once", "K11", &line.what, "what", "what"))
}

/// K11: insurance for being a boss is the law.
pub(super) fn insurance(plan: &Plan) -> Option<CheckRow> {
    pays_wages(plan).then(|| {
        if is_insured(plan) {
            ready("insurance", "K11")
        } else {
            look("insurance", "K11", list("costs"))
        }
    })
}

/// K12: the council must agree before the budget pays a partner, or family of the same home. Family who live somewhere
/// else are no question. Where nobody said who gets the money, help from the family is one.
pub(super) fn family(plan: &Plan) -> Option<CheckRow> {
    let of_family = |line: &&CostLine| match line.relative.picked() {
        Some("partner" | "lives-here") => true,
        Some(_) => false,
        None => line
            .support
            .and_then(|id| plan.support(id)?.area)
            .is_some_and(|area| area.id == "family"),
    };
    let line = plan
        .costs
        .iter()
        .filter(|line| line.payer == Payer::Budget)
        .find(of_family)?;
    let support = line.support.and_then(|id| plan.support(id));
    let (named, page, question) = match support {
        Some(support) if !line.relative.is_given() => (&support.what, "what", "what"),
        Some(_) | None => (&line.what, "price", "relative"),
    };
    Some(CheckRow {
        outlook: Outlook::Ask,
        ..look_at("family", "K12", named, page, question)
    })
}

/// Every number that was typed can be read.
pub(super) fn numbers(reading: &Reading) -> Option<CheckRow> {
    let row = reading.problems.iter().find_map(|problem| {
        let spot = Spot::of(&problem.at)?;
        Some(look_about(Outlook::Look, "numbers", spot))
    });
    listed(&reading.plan.costs, row.clone(), ready("numbers", "")).or(row)
}

fn is_insured(plan: &Plan) -> bool {
    pays(plan, "insurance") || plan.manage.boss.has("insured")
}

/// Whether the person is the boss of someone.
pub(super) fn pays_wages(plan: &Plan) -> bool {
    plan.costs.iter().any(CostLine::is_wages)
}

fn pays(plan: &Plan, kind: &str) -> bool {
    plan.costs.iter().any(|line| line.what.has(kind))
}

fn missing_in(line: &CostLine) -> (Id, Id) {
    match (line.unit_price, line.count, line.often) {
        (None, _, _) => ("price", "amount"),
        (_, None, _) => ("price", "count"),
        (_, _, None) => ("price", "often"),
        _ => ("part", "weeks"),
    }
}
