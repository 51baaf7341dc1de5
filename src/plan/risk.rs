//! One thing I want to do that has a risk: the good first, then the risk, the plan and who decides.

use super::answers::{Answers, RowId};
use super::day::Day;
use super::said::Said;
use super::sheet::{Sheet, step};

/// A positive risk card: section 4a of the domain notes. There is no score and no verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Risk {
    /// Its row.
    pub id: RowId,
    /// What I want to do.
    pub activity: Said,
    /// What is good about it.
    pub good: Said,
    /// What happens if I do not do it.
    pub if_not: Said,
    /// What could go wrong.
    pub wrong: Said,
    /// Who could be hurt.
    pub who_hurt: Said,
    /// Whether it will happen.
    pub likely: Said,
    /// How bad it would be.
    pub serious: Said,
    /// What we have tried.
    pub tried: Said,
    /// What I will do.
    pub i_do: Said,
    /// What others will do.
    pub others_do: Said,
    /// How we will see it coming.
    pub signs: Said,
    /// What happens if it happens.
    pub if_happens: Said,
    /// What I think.
    pub my_view: Said,
    /// What my family thinks.
    pub family_view: Said,
    /// What a worker thinks.
    pub worker_view: Said,
    /// Who decides.
    pub decides: Said,
    /// What was decided.
    pub decision: Said,
    /// In how long we look again.
    pub look_again: Said,
    /// The day on which we look again.
    pub look_again_day: Option<Day>,
}

impl Risk {
    /// Whether there is a plan for it.
    pub fn has_plan(&self) -> bool {
        self.i_do.is_given() || self.others_do.is_given()
    }

    /// Whether to say "Talk to someone you trust about this one": it would be very bad, and happens often.
    pub fn is_to_talk_about(&self) -> bool {
        self.serious.has("very") && self.likely.has("often")
    }

    /// Whether to say whom to tell when someone hurts people: it is about harm that others do.
    pub fn is_about_harm(&self) -> bool {
        const HARM: [&str; 4] = ["tricked", "online", "bullied", "hurt-by-others"];
        HARM.iter().any(|harm| self.wrong.has(harm))
    }
}

/// Whether the person thought about it, and has no worries.
pub(super) fn no_worries(draft: &Answers) -> Said {
    Sheet::once(draft, step("risks")).said("no-worries")
}

/// Reads the list.
pub(super) fn read(draft: &Answers) -> Vec<Risk> {
    Sheet::rows(draft, step("risks"))
        .map(|sheet| Risk {
            id: sheet.id(),
            activity: sheet.said("activity"),
            good: sheet.said("good"),
            if_not: sheet.said("if-not"),
            wrong: sheet.said("wrong"),
            who_hurt: sheet.said("who-hurt"),
            likely: sheet.said("likely"),
            serious: sheet.said("serious"),
            tried: sheet.said("tried"),
            i_do: sheet.said("i-do"),
            others_do: sheet.said("others-do"),
            signs: sheet.said("signs"),
            if_happens: sheet.said("if-happens"),
            my_view: sheet.said("my-view"),
            family_view: sheet.said("family-view"),
            worker_view: sheet.said("worker-view"),
            decides: sheet.said("decides"),
            decision: sheet.said("decision"),
            look_again: sheet.said("look-again"),
            look_again_day: sheet.day("look-again-day"),
        })
        .collect()
}
