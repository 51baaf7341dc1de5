//! The sums of a plan as JSON, in whole pence.

use my_support_plan::plan::budget::{Budget, Standing, YearStanding};
use my_support_plan::plan::cost::CostLine;
use my_support_plan::plan::often::{Often, WeeksPerYear};
use my_support_plan::plan::totals::{PayerTotal, Views};
use my_support_plan::plan::{Money, Offer, Plan, Problem, RowId, read};
use my_support_plan::storage::SavedPlan;
use serde_json::{Value, json};

/// The sums of a plan.
pub fn totals(saved: &SavedPlan) -> Value {
    let reading = read(&saved.answers);
    let plan = &reading.plan;
    json!({
        "called": saved.called(),
        "weeks_per_year": match plan.year {
            WeeksPerYear::FiftyTwo => "52",
            WeeksPerYear::Days365 => "365/7",
        },
        "budget": budget(&plan.budget),
        "lines": plan.costs.iter().map(|cost| line(plan, cost)).collect::<Value>(),
        "totals": plan.totals.payers.iter().map(|total| payer(total, plan.year)).collect::<Value>(),
        "standing": standing(&plan.standing),
        "problems": reading.problems.iter().map(problem).collect::<Value>(),
    })
}

fn budget(budget: &Budget) -> Value {
    json!({
        "told": budget.said.picked(),
        "amount_pence": budget.amount.map(Money::pence),
        "per": budget.often.map(Often::id),
        "year_one_pence": budget.year_one.map(Money::pence),
        "later_pence": budget.later.map(Money::pence),
    })
}

fn line(plan: &Plan, cost: &CostLine) -> Value {
    let outcomes = plan.outcomes_served(cost).map(|outcome| outcome.id.0);
    json!({
        "row": cost.id.0,
        "kind": cost.what.picked(),
        "words": cost.what.words.as_ref().map(|words| &words.text),
        "payer": cost.payer.id(),
        "support": cost.support.map(|RowId(row)| row),
        "outcomes": outcomes.collect::<Vec<_>>(),
        "once": cost.is_once(),
        "year_one_pence": cost.yearly.map(|yearly| yearly.year_one.pence()),
        "later_pence": cost.yearly.map(|yearly| yearly.later.pence()),
    })
}

fn payer(total: &PayerTotal, year: WeeksPerYear) -> Value {
    json!({
        "payer": total.payer.id(),
        "lines": total.lines,
        "without_price": total.without_price,
        "year_one": views(total.yearly.year_one, year),
        "later": views(total.yearly.later, year),
    })
}

fn views(yearly: Money, year: WeeksPerYear) -> Value {
    let views = Views::of(yearly, year);
    json!({
        "week_pence": views.week.pence(),
        "four_weeks_pence": views.four_weeks.pence(),
        "month_pence": views.month.pence(),
        "year_pence": views.year.pence(),
    })
}

fn standing(standing: &Standing) -> Value {
    json!({
        "state": standing.state.id(),
        "so_far": standing.is_so_far(),
        "without_price": standing.without_price,
        "year_one": year_standing(standing.year_one),
        "later": year_standing(standing.later),
    })
}

fn year_standing(standing: YearStanding) -> Value {
    let (state, pence) = match standing {
        YearStanding::NoNumber => ("no_number", None),
        YearStanding::Under(left) => ("under", Some(left.pence())),
        YearStanding::Fits => ("fits", None),
        YearStanding::Over(more) => ("over", Some(more.pence())),
    };
    json!({ "state": state, "pence": pence })
}

fn problem(problem: &Problem) -> Value {
    json!({
        "step": problem.at.step,
        "row": problem.at.row.map(|RowId(row)| row),
        "question": problem.at.question,
        "trouble": problem.trouble.message(),
        "offer": problem.trouble.offer().map(Offer::typed),
    })
}
