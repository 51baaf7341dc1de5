//! About me: whether this could be anybody's plan, who made it, and what was asked about my culture.

use super::{CheckRow, list, look, look_at, once, ready};
use crate::plan::reading::Plan;
use crate::plan::who_helps::Helper;

/// K1: at least three things that are important to me, and some of my own words.
pub(super) fn about_me(plan: &Plan) -> CheckRow {
    if plan.profile.important_things() >= 3 && plan.profile.has_own_words() {
        return ready("about-me", "K1");
    }
    look("about-me", "K1", once("me", "important", "important"))
}

/// K2: the plan says who made it. If someone helped, it says who: a name, and what kind of helper.
pub(super) fn who_helped(plan: &Plan) -> CheckRow {
    let spot = match plan.profile.maker.picked() {
        None => once("start", "who", "who"),
        Some("me") => return ready("who-helped", "K2"),
        Some(_) if plan.helpers.is_empty() => list("helpers"),
        Some(_) => match plan.helpers.iter().find_map(unnamed) {
            Some((helper, page, question)) => {
                return look_at("who-helped", "K2", &helper.kind, page, question);
            }
            None => return ready("who-helped", "K2"),
        },
    };
    look("who-helped", "K2", spot)
}

/// K20: culture, faith or language was answered. "Not important to me" is an answer.
pub(super) fn culture(plan: &Plan) -> CheckRow {
    if plan.culture.is_answered() {
        ready("culture", "K20")
    } else {
        look("culture", "K20", once("culture", "language", "speak"))
    }
}

/// A helper whose kind or name is not said yet, and where to say it.
fn unnamed(helper: &Helper) -> Option<(&Helper, &'static str, &'static str)> {
    if !helper.kind.is_given() {
        Some((helper, "who", "kind"))
    } else if !helper.name.is_given() {
        Some((helper, "reach", "name"))
    } else {
        None
    }
}
