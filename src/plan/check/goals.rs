//! What I want, and what would help.

use super::{About, CheckRow, list, listed, look, look_at, ready};
use crate::form::{Area, Id};
use crate::plan::reading::Plan;
use crate::plan::support::{Help, Support};

/// The kinds of help that teach me to do something myself.
const LEARNING: &[Id] = &["learn-it", "travel-training", "college"];

/// K3: at least one outcome.
pub(super) fn goals(plan: &Plan) -> CheckRow {
    if plan.outcomes.iter().any(|outcome| outcome.what.is_given()) {
        ready("goals", "K3")
    } else {
        look("goals", "K3", list("outcomes"))
    }
}

/// K3: for each outcome, how I will know.
pub(super) fn know(plan: &Plan) -> Option<CheckRow> {
    let vague = plan
        .outcomes
        .iter()
        .find(|outcome| !outcome.know.is_given());
    let row = vague.map(|outcome| look_at("know", "K3", &outcome.what, "know", "know"));
    listed(&plan.outcomes, row, ready("know", "K3"))
}

/// K4, as far as we can tell: each outcome has a support, free or paid.
pub(super) fn support(plan: &Plan) -> Option<CheckRow> {
    let alone = plan
        .outcomes
        .iter()
        .find(|outcome| plan.supports_for(outcome.id).next().is_none());
    let row = alone.map(|outcome| CheckRow {
        about: Some(About::Row(outcome.what.clone())),
        ..look("support", "K4", list("supports"))
    });
    listed(&plan.outcomes, row, ready("support", "K4"))
}

/// Each support helps with something I want.
pub(super) fn support_goal(plan: &Plan) -> Option<CheckRow> {
    let aimless = plan
        .supports
        .iter()
        .find(|support| support.outcomes.is_empty());
    let row =
        aimless.map(|support| look_at("support-goal", "", &support.what, "outcomes", "outcomes"));
    listed(&plan.supports, row, ready("support-goal", ""))
}

/// K5: each support says what, who, how often and, where it is on some days, on which.
pub(super) fn explained(plan: &Plan) -> Option<CheckRow> {
    let row = plan.supports.iter().find_map(|support| {
        let by_me = support.area.is_some_and(|area| area.id == "me");
        let (page, question) = if !support.what.is_given() {
            ("what", "what")
        } else if !support.who.is_given() && !by_me {
            ("who", "who")
        } else if !support.often.is_given() {
            ("when", "often")
        } else if support.often.has("some-days") && !support.days.is_given() {
            ("when", "days")
        } else {
            return None;
        };
        Some(look_at("explained", "K5", &support.what, page, question))
    });
    listed(&plan.supports, row, ready("explained", "K5"))
}

/// K6: where help is paid for, free help serves the same outcome too.
pub(super) fn free_first(plan: &Plan) -> Option<CheckRow> {
    let has_free_help = |paid: &Support| {
        plan.supports.iter().any(|other| {
            other.help == Help::Free && other.outcomes.iter().any(|id| paid.outcomes.contains(id))
        })
    };
    let alone = plan
        .supports
        .iter()
        .any(|support| support.help == Help::Paid && !has_free_help(support));
    let row = alone.then(|| look("free-first", "K6", list("supports")));
    listed(&plan.supports, row, ready("free-first", "K6"))
}

/// The parts of life whose goals are about learning, staying well or going on alone.
const GROWING: &[Id] = &["work", "health", "mind"];

/// K21: something in the plan helps me learn or stay well, or at least one goal says why it matters.
pub(super) fn grow(plan: &Plan) -> Option<CheckRow> {
    let learns = plan
        .supports
        .iter()
        .any(|support| LEARNING.iter().any(|choice| support.what.has(choice)));
    let grows = plan.outcomes.iter().any(|outcome| {
        let is_growing = |area: &Area| GROWING.contains(&area.id);
        outcome.why.is_given() || outcome.area.is_some_and(is_growing)
    });
    let first = plan.outcomes.first();
    let row = first.map(|outcome| look_at("grow", "K21", &outcome.what, "why", "why"));
    let row = row.filter(|_| !learns && !grows);
    listed(&plan.outcomes, row, ready("grow", "K21"))
}
