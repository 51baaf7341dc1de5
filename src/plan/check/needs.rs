//! What I need, and whether something helps with it.

use super::{About, CheckRow, list, listed, look, look_at, ready};
use crate::plan::need::Need;
use crate::plan::reading::Plan;

/// K4: each need that the council did not refuse has help, through the things I want that serve it.
pub(super) fn helped(plan: &Plan) -> Option<CheckRow> {
    let open: Vec<&Need> = plan
        .needs
        .iter()
        .filter(|need| need.wants_help() && !need.is_refused())
        .collect();
    let bare = open
        .iter()
        .find(|need| plan.supports_for_need(need.id).next().is_none());
    let row = bare.map(|need| {
        let (id, step) = match plan.outcomes_for(need.id).next() {
            None => ("need-goal", "outcomes"),
            Some(_) => ("need-support", "supports"),
        };
        CheckRow {
            about: Some(About::Row(need.what.clone())),
            ..look(id, "K4", list(step))
        }
    });
    listed(&open, row, ready("need-support", "K4"))
}

/// K22: each need that the council refused has another way, or I want to ask again.
pub(super) fn refused(plan: &Plan) -> Option<CheckRow> {
    let refused: Vec<&Need> = plan.needs.iter().filter(|need| need.is_refused()).collect();
    let open = refused.iter().find(|need| !need.has_another_way());
    let row = open.map(|need| look_at("need-refused", "K22", &need.what, "answer", "way"));
    listed(&refused, row, ready("need-refused", "K22"))
}
