//! What they said to the plan: whom it was sent to, what they decided, and why.

use super::answers::Answers;
use super::day::Day;
use super::said::{OwnWords, Said};
use super::sheet::{Sheet, step};

/// What the council said, as the person wrote it down. Nobody else says it in the person's name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reply {
    /// The day the plan was sent.
    pub sent_on: Option<Day>,
    /// To whom.
    pub sent_to: Said,
    /// What they decided.
    pub decision: Said,
    /// What helps while there is no answer yet.
    pub while_waiting: Said,
    /// Who decided.
    pub by: Said,
    /// The day they decided.
    pub on: Option<Day>,
    /// Why.
    pub reasons: Said,
    /// What they want changed.
    pub changes: Said,
    /// What we did not agree: what I think.
    pub my_view: Said,
    /// What we did not agree: what they think.
    pub their_view: Said,
}

impl Reply {
    /// Whether someone has the plan, or said something to it.
    pub fn is_sent(&self) -> bool {
        self.sent_on.is_some() || self.sent_to.is_given() || self.decision.is_given()
    }

    /// Who agreed the plan, and when. None unless the person wrote down all three: yes, who, and the day.
    pub fn agreed(&self) -> Option<(&OwnWords, Day)> {
        let said_yes = self.decision.has("yes");
        let by = self.by.words.as_ref().filter(|_| said_yes)?;
        Some((by, self.on?))
    }
}

/// Reads the step.
pub(super) fn read(draft: &Answers) -> Reply {
    let sheet = Sheet::once(draft, step("answer"));
    Reply {
        sent_on: sheet.day("sent-on"),
        sent_to: sheet.said("sent-to"),
        decision: sheet.said("decision"),
        while_waiting: sheet.said("while-waiting"),
        by: sheet.said("by"),
        on: sheet.day("on"),
        reasons: sheet.said("reasons"),
        changes: sheet.said("changes"),
        my_view: sheet.said("my-view"),
        their_view: sheet.said("their-view"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Edit, Place};
    use super::*;

    /// Whether the plan is agreed, after this decision, by this person, on this day.
    #[track_caller]
    fn check(decision: &str, by: &str, on: &str, expected: bool) {
        let mut draft = Answers::default();
        draft.apply(Edit::Pick {
            at: Place::once("answer", "decision"),
            choice: decision.to_owned(),
        });
        for (question, text) in [("by", by), ("on", on)] {
            draft.apply(Edit::Write {
                at: Place::once("answer", question),
                text: text.to_owned(),
                language: "en".to_owned(),
            });
        }
        let reply = read(&draft);
        assert_eq!(reply.agreed().is_some(), expected, "{decision} {by} {on}");
        assert!(reply.is_sent());
    }

    #[test]
    fn a_plan_is_agreed_only_with_a_yes_a_name_and_a_day() {
        check("yes", "Jo", "2026-12-01", true);
        check("yes", "", "2026-12-01", false);
        check("yes", "Jo", "", false);
        check("yes-with-changes", "Jo", "2026-12-01", false);
        check("no", "Jo", "2026-12-01", false);
        check("waiting", "Jo", "2026-12-01", false);
    }

    #[test]
    fn a_plan_that_nobody_has_is_not_sent() {
        assert!(!read(&Answers::default()).is_sent());
    }
}
