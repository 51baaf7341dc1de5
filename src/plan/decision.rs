//! The decisions in my life: how I am helped to decide, and who has the last word. Nothing here judges what I can decide.

use super::answers::Answers;
use super::said::Said;
use super::sheet::{Sheet, step};

/// Which decisions there are, and how I decide best: sections 2e and 4c of the domain notes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decisions {
    /// Each decision, in the person's order.
    pub list: Vec<Decision>,
    /// The best time to ask me.
    pub best_time: Said,
    /// The worst time to ask me.
    pub worst_time: Said,
    /// How I show yes.
    pub show_yes: Said,
    /// How I show no.
    pub show_no: Said,
    /// How I show that I am not sure.
    pub show_unsure: Said,
}

/// One decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// What it is about.
    pub what: Said,
    /// How to give me information.
    pub information: Said,
    /// What I need to know.
    pub need_to_know: Said,
    /// Who helps me decide.
    pub helps: Said,
    /// Who has the last word.
    pub last_word: Said,
    /// Why someone else decides.
    pub reason: Said,
    /// How I must be involved.
    pub involved: Said,
    /// What the law calls the person who decides.
    pub role: Said,
    /// Whether someone saw the paper that says so.
    pub paper_seen: Said,
}

impl Decision {
    /// Whether someone else decides.
    pub fn is_for_someone_else(&self) -> bool {
        self.last_word.has("someone-else")
    }

    /// Whether a paper of the law says who decides. An advocate speaks up, and decides nothing.
    pub fn has_role(&self) -> bool {
        let role = self.role.picked();
        role.is_some_and(|role| role != "none" && role != "advocate")
    }

    /// Whether someone else decides, and nothing says why.
    pub fn is_without_reason(&self) -> bool {
        self.is_for_someone_else() && !self.reason.is_given() && !self.has_role()
    }
}

/// My decisions.
pub(super) fn read(draft: &Answers) -> Decisions {
    let once = Sheet::once(draft, step("decisions"));
    Decisions {
        list: Sheet::rows(draft, step("decisions"))
            .map(|row| one(&row))
            .collect(),
        best_time: once.said("best-time"),
        worst_time: once.said("worst-time"),
        show_yes: once.said("show-yes"),
        show_no: once.said("show-no"),
        show_unsure: once.said("show-unsure"),
    }
}

fn one(sheet: &Sheet<'_>) -> Decision {
    Decision {
        what: sheet.said("decision"),
        information: sheet.said("information"),
        need_to_know: sheet.said("need-to-know"),
        helps: sheet.said("helps"),
        last_word: sheet.said("last-word"),
        reason: sheet.said("reason"),
        involved: sheet.said("involved"),
        role: sheet.said("role"),
        paper_seen: sheet.said("paper-seen"),
    }
}
