//! What the council pays out: of some costs it pays the bill itself, and no payment comes for those.

use super::cost::{CostLine, Payer, Yearly};
use super::money::Money;
use super::often::Often;
use super::pay_pattern::PayPattern;
use super::reading::Plan;

/// Whether the money of one cost is paid out, so that someone then pays the cost from it. A cost may have a way of its
/// own; with some of each, only what says so is paid out.
pub fn is_paid_out(plan: &Plan, line: &CostLine) -> bool {
    let way = &plan.manage.way;
    line.payer == Payer::Budget
        && match line.managed_by.picked() {
            Some("dp" | "managed" | "card" | "nominated" | "authorised" | "trust") => true,
            Some("council" | "isf") => false,
            Some(_) | None => !way.has("mix") && !way.has("council"),
        }
}

/// What is paid out in a year, or once where all of it comes at once. None while that cannot be known.
pub fn yearly(plan: &Plan) -> Option<Money> {
    let whole = plan.contribution.paid_out(&plan.budget, plan.year);
    // A number that comes just once is no sum for a year. It can be paid out as one payment, and in no other way.
    let at_once = plan.budget.year_one.filter(|_| is_at_once(plan));
    let whole = whole.or(at_once)?;
    let by_budget = plan.costs.iter();
    let mut by_budget = by_budget.filter(|line| line.payer == Payer::Budget);
    if by_budget.all(|line| is_paid_out(plan, line)) {
        return Some(whole);
    }
    told(plan).or_else(|| by_costs(plan))
}

fn is_at_once(plan: &Plan) -> bool {
    PayPattern::of(&plan.pay_pattern) == Some(PayPattern::Once)
}

/// What was said of the direct payment.
fn told(plan: &Plan) -> Option<Money> {
    let counts = |often: &Often| *often != Often::Once || is_at_once(plan);
    let often = plan.manage.dp_often.filter(counts)?;
    Some(plan.manage.dp_amount?.times(often.times_a_year(plan.year)))
}

/// What the costs come to that are paid from it, less my part where I said that it comes off there.
fn by_costs(plan: &Plan) -> Option<Money> {
    let paid = |yearly: Yearly| {
        if is_at_once(plan) {
            yearly.year_one
        } else {
            yearly.later
        }
    };
    let lines = plan.costs.iter().filter(|line| is_paid_out(plan, line));
    let sums: Option<Vec<Money>> = lines.map(|line| line.yearly.map(paid)).collect();
    let sum: Money = sums?.into_iter().sum();
    let how = &plan.contribution.paid_how;
    if !how.has("off") && !how.has("account") {
        return Some(sum);
    }
    let mine = plan.contribution.parts(&plan.budget, plan.year)?.mine.year;
    Some(sum.less(mine.min(sum)))
}

#[cfg(test)]
mod tests {
    use super::super::{Answers, Edit, Place, RowId, read};
    use super::*;

    /// £150 a week, and costs of so much a week, each with the way that its money is looked after.
    fn draft(way: &str, costs: &[(&str, &str)]) -> Answers {
        let mut draft = Answers::default();
        let mut pick = vec![
            (Place::once("costs", "told"), "told"),
            (Place::once("costs", "per"), "week"),
            (Place::once("manage", "way"), way),
        ];
        let mut write = vec![(Place::once("costs", "budget"), "150")];
        for (row, (amount, managed_by)) in (1..).map(RowId).zip(costs) {
            let step = "costs".to_owned();
            draft.apply(Edit::AddRow { step, row });
            let at = |question: &str| Place::in_row("costs", row, question);
            pick.extend([
                (at("what"), "activity"),
                (at("often"), "week"),
                (at("managed-by"), *managed_by),
            ]);
            write.push((at("amount"), *amount));
        }
        for (at, choice) in pick {
            let choice = choice.to_owned();
            draft.apply(Edit::Pick { at, choice });
        }
        for (at, text) in write {
            let (text, language) = (text.to_owned(), "en".to_owned());
            draft.apply(Edit::Write { at, text, language });
        }
        draft
    }

    #[track_caller]
    fn check(draft: &Answers, expected: i64) {
        let found = yearly(&read(draft).plan).map(Money::pence);
        assert_eq!(found, Some(expected));
    }

    fn say(draft: &mut Answers, step: &str, question: &str, answer: &str) {
        let at = Place::once(step, question);
        let text = answer.to_owned();
        draft.apply(if answer.parse::<u32>().is_ok() {
            let language = "en".to_owned();
            Edit::Write { at, text, language }
        } else {
            Edit::Pick { at, choice: text }
        });
    }

    #[test]
    fn with_one_way_the_whole_number_is_paid_out() {
        check(&draft("dp-self", &[("20", "same"), ("30", "dp")]), 7_800_00);
        check(&draft("dp-self", &[]), 7_800_00);
    }

    #[test]
    fn with_some_of_each_only_what_comes_to_me_is_paid_out() {
        let mix = [
            ("100", "council"),
            ("20", "dp"),
            ("10", "isf"),
            ("5", "managed"),
        ];
        check(&draft("mix", &mix), 1_300_00);
        check(&draft("mix", &[("100", "same"), ("20", "dp")]), 1_040_00);
    }

    #[test]
    fn where_the_council_arranges_it_all_nothing_is_paid_out() {
        check(&draft("council", &[("100", "same")]), 0);
        check(
            &draft("council", &[("100", "same"), ("20", "dp")]),
            1_040_00,
        );
    }

    #[test]
    fn a_direct_payment_that_was_told_is_what_comes() {
        let mut mix = draft("mix", &[("100", "council"), ("20", "dp")]);
        say(&mut mix, "manage", "dp-amount", "90");
        check(&mix, 1_040_00);
        say(&mut mix, "manage", "dp-often", "four-weeks");
        check(&mix, 1_170_00);
    }

    /// £300 just once, and costs that are paid just once.
    fn at_once(way: &str, costs: &[(&str, &str)]) -> Answers {
        let mut draft = draft(way, costs);
        say(&mut draft, "costs", "budget", "300");
        say(&mut draft, "costs", "per", "once");
        for row in (1..).map(RowId).take(costs.len()) {
            let (at, choice) = (Place::in_row("costs", row, "often"), "once".to_owned());
            draft.apply(Edit::Pick { at, choice });
        }
        draft
    }

    #[test]
    fn a_number_that_comes_just_once_is_paid_out_once_and_in_no_other_way() {
        let mut once = at_once("dp-self", &[("172", "same"), ("38.40", "same")]);
        for pattern in ["four-weeks", "month"] {
            say(&mut once, "costs", "pay-pattern", pattern);
            assert_eq!(yearly(&read(&once).plan), None);
        }
        say(&mut once, "costs", "pay-pattern", "once");
        check(&once, 300_00);
    }

    #[test]
    fn of_money_that_comes_at_once_only_what_comes_to_me_is_paid_out() {
        let mut mix = at_once("mix", &[("172", "council"), ("38.40", "dp")]);
        say(&mut mix, "costs", "pay-pattern", "once");
        check(&mix, 38_40);
        say(&mut mix, "manage", "dp-amount", "50");
        say(&mut mix, "manage", "dp-often", "once");
        check(&mix, 50_00);
    }

    #[test]
    fn my_part_comes_off_only_where_i_said_so() {
        let mut mix = draft("mix", &[("100", "council"), ("20", "dp")]);
        say(&mut mix, "costs", "contribution", "told");
        say(&mut mix, "costs", "contribution-amount", "5");
        check(&mix, 1_040_00);
        say(&mut mix, "costs", "paid-how", "bill");
        check(&mix, 1_040_00);
        say(&mut mix, "costs", "paid-how", "off");
        check(&mix, 780_00);
        say(&mut mix, "costs", "contribution-amount", "45");
        check(&mix, 0);
    }
}
