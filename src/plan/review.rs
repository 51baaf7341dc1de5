//! Looking at the plan again: when, what works, what changed and what comes next.

use super::answers::{Answers, RowId};
use super::day::Day;
use super::outcome::Outcome;
use super::said::Said;
use super::sheet::{Sheet, step};
use crate::form::Id;

/// One review: the shape of section 2c of the domain notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Its row.
    pub id: RowId,
    /// Which review it is.
    pub kind: Said,
    /// The day it should be.
    pub due: Option<Day>,
    /// The day it was.
    pub done: Option<Day>,
    /// What works.
    pub working: Said,
    /// What does not work.
    pub not_working: Said,
    /// What we tried.
    pub tried: Said,
    /// What we learned.
    pub learned: Said,
    /// The outcomes that I reached.
    pub reached: Vec<RowId>,
    /// What I can do now.
    pub can_now: Said,
    /// What changed in my life.
    pub changed: Said,
    /// Whether the money is enough.
    pub enough: Said,
    /// Whether I am happy with the plan.
    pub happy: Said,
    /// What comes next.
    pub next: Said,
}

impl Review {
    /// Whether it is set: a day, or in how long.
    pub fn is_set(&self) -> bool {
        self.due.is_some() || self.done.is_some() || self.kind.is_given()
    }

    /// What was said at it, in the order of the form.
    pub fn findings(&self) -> [&Said; 9] {
        [
            &self.working,
            &self.not_working,
            &self.tried,
            &self.learned,
            &self.can_now,
            &self.changed,
            &self.enough,
            &self.happy,
            &self.next,
        ]
    }
}

/// The days on which the usual reviews fall, counted from the day of the answer: the light one at 6 to 8 weeks, one at
/// 3 months, and the yearly one. The person may choose others.
pub fn usual_days(from: Day) -> [(Id, Day); 3] {
    [
        ("six-weeks", from.plus_days(42)),
        ("three-months", from.plus_months(3)),
        ("twelve-months", from.plus_months(12)),
    ]
}

/// Reads the list.
pub(super) fn read(draft: &Answers, outcomes: &[Outcome]) -> Vec<Review> {
    let there: Vec<RowId> = outcomes.iter().map(|outcome| outcome.id).collect();
    Sheet::rows(draft, step("review"))
        .map(|sheet| Review {
            id: sheet.id(),
            kind: sheet.said("kind"),
            due: sheet.day("due"),
            done: sheet.day("done"),
            working: sheet.said("working"),
            not_working: sheet.said("not-working"),
            tried: sheet.said("tried"),
            learned: sheet.said("learned"),
            reached: sheet.links("reached", &there),
            can_now: sheet.said("can-now"),
            changed: sheet.said("changed"),
            enough: sheet.said("enough"),
            happy: sheet.said("happy"),
            next: sheet.said("next"),
        })
        .collect()
}
