//! What was spent: each thing that was paid for, and what comes to each cost of the plan.

use super::answers::{Answers, RowId};
use super::cost::CostLine;
use super::day::Day;
use super::money::Money;
use super::problem::Problem;
use super::said::Said;
use super::sheet::{Sheet, step};

/// One thing that was paid for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spent {
    /// Its row.
    pub id: RowId,
    /// What.
    pub what: Said,
    /// On which day.
    pub on: Option<Day>,
    /// How much. None while it is not known.
    pub amount: Option<Money>,
    /// The cost of the plan that it was for, if that cost is still there.
    pub cost: Option<RowId>,
    /// Whether there is a receipt. No answer is wrong.
    pub receipt: Said,
}

/// What was spent on one cost of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpentOn {
    /// The cost. None for what belongs to no cost.
    pub cost: Option<RowId>,
    /// All that has an amount, together.
    pub amount: Money,
    /// How many things were paid for.
    pub times: usize,
    /// For how many of them a receipt was kept.
    pub receipts: usize,
}

/// Adds up what was spent on each cost, in the order of the costs, and then on nothing in the plan.
pub fn by_cost(spent: &[Spent], costs: &[CostLine]) -> Vec<SpentOn> {
    let costs = costs.iter().map(|cost| Some(cost.id));
    costs
        .chain(std::iter::once(None))
        .map(|cost| on(spent, cost))
        .filter(|on| on.times > 0)
        .collect()
}

fn on(spent: &[Spent], cost: Option<RowId>) -> SpentOn {
    let of_cost = || spent.iter().filter(|one| one.cost == cost);
    SpentOn {
        cost,
        amount: of_cost().filter_map(|one| one.amount).sum(),
        times: of_cost().count(),
        receipts: of_cost().filter(|one| one.receipt.has("kept")).count(),
    }
}

/// Reads the list.
pub(super) fn read(draft: &Answers, costs: &[CostLine], problems: &mut Vec<Problem>) -> Vec<Spent> {
    let there: Vec<RowId> = costs.iter().map(|cost| cost.id).collect();
    Sheet::rows(draft, step("spending"))
        .map(|sheet| Spent {
            id: sheet.id(),
            what: sheet.said("what"),
            on: sheet.day("on"),
            amount: sheet.money("amount", problems),
            cost: sheet.links("cost", &there).first().copied(),
            receipt: sheet.said("receipt"),
        })
        .collect()
}
