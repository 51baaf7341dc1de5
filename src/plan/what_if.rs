//! What if I leave this out? The sums without some costs. The plan itself stays as it is.

use super::answers::RowId;
use super::budget::Standing;
use super::cost::CostLine;
use super::reading::Plan;
use super::totals::Totals;

/// The sums without some costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhatIf {
    /// What each payer would pay.
    pub totals: Totals,
    /// How that would stand against the number.
    pub standing: Standing,
}

impl WhatIf {
    /// The sums of a plan without the costs of these rows.
    pub fn without(plan: &Plan, left_out: &[RowId]) -> Self {
        let kept: Vec<CostLine> = plan
            .costs
            .iter()
            .filter(|line| !left_out.contains(&line.id))
            .cloned()
            .collect();
        let totals = Totals::of(&kept, plan.year);
        Self {
            standing: Standing::of(&totals.budget(), &plan.budget),
            totals,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::budget::State;
    use super::super::{Answers, Edit, Place, read};
    use super::*;

    /// A number of £150 a week, and three costs a week.
    fn plan() -> Plan {
        let mut draft = Answers::default();
        let mut pick = |at: Place, choice: &str| {
            let choice = choice.to_owned();
            draft.apply(Edit::Pick { at, choice });
        };
        pick(Place::once("costs", "told"), "told");
        pick(Place::once("costs", "per"), "week");
        let rows = [(1, "100"), (2, "40"), (3, "27")];
        for (row, amount) in rows {
            let (step, id) = ("costs".to_owned(), RowId(row));
            draft.apply(Edit::AddRow { step, row: id });
            let at = Place::in_row("costs", id, "amount");
            let (text, language) = (amount.to_owned(), "en".to_owned());
            draft.apply(Edit::Write { at, text, language });
            let (at, choice) = (Place::in_row("costs", id, "often"), "week".to_owned());
            draft.apply(Edit::Pick { at, choice });
        }
        let (at, language) = (Place::once("costs", "budget"), "en".to_owned());
        let text = "150".to_owned();
        draft.apply(Edit::Write { at, text, language });
        read(&draft).plan
    }

    #[track_caller]
    fn check(left_out: &[u32], year: i64, state: State) {
        let rows: Vec<RowId> = left_out.iter().copied().map(RowId).collect();
        let what_if = WhatIf::without(&plan(), &rows);
        let sum = what_if.totals.budget().yearly.year_one.pence();
        assert_eq!((sum, what_if.standing.state), (year, state));
    }

    #[test]
    fn leaving_costs_out_changes_the_sum_and_how_it_stands() {
        check(&[], 8_684_00, State::Over);
        check(&[3], 7_280_00, State::Under);
        check(&[2, 3], 5_200_00, State::Under);
    }

    #[test]
    fn a_cost_that_is_not_there_changes_nothing() {
        check(&[9], 8_684_00, State::Over);
    }
}
