//! What happens once the plan is agreed: what comes first, and when we look again.

use super::{CheckRow, list, look, look_at, ready};
use crate::plan::action::Action;
use crate::plan::reading::Plan;
use crate::plan::review::Review;

/// K17: at least one thing to do says who does it, and by when.
pub(super) fn actions(plan: &Plan) -> CheckRow {
    if plan.actions.iter().any(Action::is_planned) {
        return ready("actions", "K17");
    }
    match plan.actions.first() {
        Some(action) if action.who.is_given() => {
            look_at("actions", "K17", &action.what, "when", "by")
        }
        Some(action) => look_at("actions", "K17", &action.what, "who", "who"),
        None => look("actions", "K17", list("actions")),
    }
}

/// K18: a review has its day, or its time.
pub(super) fn review(plan: &Plan) -> CheckRow {
    if plan.reviews.iter().any(Review::is_set) {
        ready("review", "K18")
    } else {
        look("review", "K18", list("review"))
    }
}
