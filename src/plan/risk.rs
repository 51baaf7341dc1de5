//! One thing I want to do that has a risk: the good first, then the risk, the plan and who decides.

use super::answers::RowId;
use super::said::Said;

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
    /// When we look again.
    pub look_again: Said,
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
}
