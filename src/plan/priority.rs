//! What must be, what should be, and what would be nice: for planning before the number is known.

use super::cost::{CostLine, Payer, Yearly};
use super::said::Said;
use crate::form::Id;

/// How much a cost matters to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Priority {
    /// I must have this.
    Must,
    /// I should have this.
    Should,
    /// It would be nice to have this.
    Nice,
}

impl Priority {
    /// All of them, what matters most first.
    pub const ALL: [Self; 3] = [Self::Must, Self::Should, Self::Nice];

    /// The one that was said to `costs-priority`, if any.
    pub fn of(said: &Said) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|priority| said.picked() == Some(priority.id()))
    }

    /// Its choice in `costs-priority`.
    pub const fn id(self) -> Id {
        match self {
            Self::Must => "must",
            Self::Should => "should",
            Self::Nice => "nice",
        }
    }
}

/// What the budget's costs come to by how much they matter, those of which nothing was said last. Only what has costs.
/// Nothing at all, while nothing was said of any.
pub fn sums(costs: &[CostLine]) -> Vec<(Option<Priority>, Yearly)> {
    let paid = || costs.iter().filter(|line| line.payer == Payer::Budget);
    if paid().all(|line| Priority::of(&line.priority).is_none()) {
        return Vec::new();
    }
    let groups = Priority::ALL.into_iter().map(Some).chain([None]);
    groups
        .filter_map(|priority| {
            let mut lines = paid()
                .filter(|line| Priority::of(&line.priority) == priority)
                .peekable();
            lines.peek()?;
            let sum = lines
                .filter_map(|line| line.yearly)
                .fold(Yearly::default(), Yearly::plus);
            Some((priority, sum))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::{Answers, Edit, Place, RowId, read};
    use super::*;

    /// Costs a year in pounds, each with what was said of it: the sums in pounds.
    #[track_caller]
    fn check(costs: &[(&str, &str)], expected: &[(&str, i64)]) {
        let mut draft = Answers::default();
        for (row, (amount, priority)) in (1..).map(RowId).zip(costs) {
            let at = |question: &str| Place::in_row("costs", row, question);
            let step = "costs".to_owned();
            draft.apply(Edit::AddRow { step, row });
            let (text, language) = ((*amount).to_owned(), "en".to_owned());
            let written = at("amount");
            draft.apply(Edit::Write {
                at: written,
                text,
                language,
            });
            for (question, choice) in [("often", "year"), ("priority", priority)] {
                let (at, choice) = (at(question), choice.to_owned());
                draft.apply(Edit::Pick { at, choice });
            }
        }
        let sums: Vec<(&str, i64)> = sums(&read(&draft).plan.costs)
            .into_iter()
            .map(|(priority, sum)| {
                let id = priority.map_or("", Priority::id);
                (id, sum.year_one.pence() / 100)
            })
            .collect();
        assert_eq!(sums, expected);
    }

    #[test]
    fn mayas_plan_has_what_must_be_and_what_would_be_nice() {
        let maya = [
            ("4160", "must"),
            ("288", "should"),
            ("48", "nice"),
            ("70", "nice"),
        ];
        check(&maya, &[("must", 4_160), ("should", 288), ("nice", 118)]);
    }

    #[test]
    fn what_nothing_was_said_of_comes_last() {
        check(&[("10", ""), ("20", "must")], &[("must", 20), ("", 10)]);
    }

    #[test]
    fn while_nothing_was_said_of_any_there_are_no_sums() {
        check(&[("10", ""), ("20", "")], &[]);
    }
}
