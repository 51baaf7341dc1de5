//! One thing that would help: what, who, when, and which of the things I want it is for.

use super::answers::{Answers, Edit, Place, RowId};
use super::count::Count;
use super::said::Said;
use crate::form::Area;

/// One thing that would help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Support {
    /// Its row.
    pub id: RowId,
    /// What it is: a choice of the bank, own words, or both.
    pub what: Said,
    /// The kind of help, if a choice was made.
    pub area: Option<&'static Area>,
    /// Whether it costs money.
    pub help: Help,
    /// The outcomes that it helps with, each once. Outcomes that were taken out are left out.
    pub outcomes: Vec<RowId>,
    /// Who helps.
    pub who: Said,
    /// How often.
    pub often: Said,
    /// On which days.
    pub days: Said,
    /// How many hours each time, if that was said and can be read.
    pub hours: Option<Count>,
}

/// Whether help costs money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Help {
    /// Free or ordinary help.
    Free,
    /// Help of a kind that is paid for, or any help that a cost points at.
    Paid,
}

impl Help {
    /// Whether help of this area is of a kind that is paid for.
    pub(super) fn of(area: Option<&Area>) -> Self {
        if area.is_some_and(|area| crate::form::PAID_HELP.contains(&area.id)) {
            Self::Paid
        } else {
            Self::Free
        }
    }
}

/// The one change that begins help of a kind for an outcome. Who helps, when, and for what price is the person's to say.
pub fn begin_help(draft: &Answers, help: &str, outcome: RowId) -> (RowId, Edit) {
    let row = draft.next_row("supports");
    let at = |question| Place::in_row("supports", row, question);
    let add = Edit::AddRow {
        step: "supports".to_owned(),
        row,
    };
    let what = Edit::Pick {
        at: at("what"),
        choice: help.to_owned(),
    };
    let serves = Edit::Tick {
        at: at("outcomes"),
        choice: outcome.0.to_string(),
    };
    (row, Edit::Several(vec![add, what, serves]))
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    #[test]
    fn an_idea_becomes_help_for_its_outcome_and_goes_again_as_one() {
        let mut draft = Answers::default();
        let (step, outcome) = ("outcomes".to_owned(), RowId(4));
        draft.apply(Edit::AddRow { step, row: outcome });
        let at = Place::in_row("outcomes", outcome, "what");
        draft.apply(Edit::Pick {
            at,
            choice: "swim".to_owned(),
        });
        let (row, begin) = begin_help(&draft, "friend", outcome);
        let back = draft.apply(begin).unwrap();
        let plan = read(&draft).plan;
        let support = plan.support(row).unwrap();
        assert_eq!(support.what.picked(), Some("friend"));
        assert_eq!(
            (support.outcomes.as_slice(), support.help),
            (&[outcome][..], Help::Free)
        );
        assert_eq!(plan.costs, []);
        draft.apply(back);
        assert!(draft.rows("supports").is_empty());
    }
}
