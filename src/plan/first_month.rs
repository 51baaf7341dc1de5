//! The first month: what has to be paid at the start, against the first payment.

use super::cost::{CostLine, PartOfYear};
use super::money::{Fraction, Money};
use super::often::Often;
use super::paid_out;
use super::pay_pattern::PayPattern;
use super::reading::Plan;

/// What the first month needs and what it gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FirstMonth {
    /// What the costs come to that fall due before the second payment.
    pub needs: Money,
    /// The first payment.
    pub gets: Money,
}

/// Costs that are kept for later, however often they are reckoned: nobody pays them in the first month.
const FOR_LATER: &[&str] = &[
    "pa-holiday",
    "pa-holiday-cover",
    "pa-sick",
    "pa-redundancy",
    "contingency",
];

impl FirstMonth {
    /// The first month of a plan, of the costs whose money is paid out. None while a price, the number or the way of
    /// paying is not known, and where all of it comes at once: then there is no next payment to wait for.
    pub fn of(plan: &Plan) -> Option<Self> {
        let pattern = PayPattern::of(&plan.pay_pattern)?;
        let weeks = pattern.weeks(plan.year)?;
        let yearly = paid_out::yearly(plan)?;
        let paid = || {
            let lines = plan.costs.iter();
            lines.filter(|line| paid_out::is_paid_out(plan, line))
        };
        if paid().next().is_none() || paid().any(|line| line.yearly.is_none()) {
            return None;
        }
        Some(Self {
            needs: paid()
                .filter(|line| !is_for_later(line))
                .filter_map(|line| due(line, weeks))
                .sum(),
            gets: pattern.first_payment(yearly, plan.year),
        })
    }

    /// Whether the first payment is not enough.
    pub fn is_short(&self) -> bool {
        self.needs > self.gets
    }
}

fn is_for_later(line: &CostLine) -> bool {
    line.put_by.has("yes") || FOR_LATER.iter().any(|kind| line.what.has(kind))
}

/// What one line comes to before the second payment. A time that has begun is due in full.
fn due(line: &CostLine, weeks: Fraction) -> Option<Money> {
    let times = match (line.often?, line.part) {
        (_, PartOfYear::From(week)) if week > 4 => return None,
        (Often::Week, PartOfYear::Until(last)) if last < 4 => Fraction::whole(i128::from(last)),
        (Often::Week, _) => weeks,
        (Often::Fortnight, _) => weeks.times(Fraction::new(1, 2)),
        (
            Often::FourWeeks
            | Often::Month
            | Often::Quarter
            | Often::Term
            | Often::HalfYear
            | Often::Year
            | Often::Once,
            _,
        ) => Fraction::whole(1),
    };
    Some(line.unit_price?.times(line.count?.fraction().times(times)))
}

#[cfg(test)]
mod tests {
    use super::super::{Answers, Edit, Place, RowId, read};
    use super::*;

    /// Costs as kind, amount and how often, against £150 a week.
    fn draft(pattern: &str, costs: &[(&str, &str, &str)]) -> Answers {
        let mut draft = Answers::default();
        let mut write = Vec::new();
        let mut pick = vec![
            (Place::once("costs", "told"), "told"),
            (Place::once("costs", "per"), "week"),
            (Place::once("costs", "pay-pattern"), pattern),
        ];
        write.push((Place::once("costs", "budget"), "150"));
        for (row, (kind, amount, often)) in (1..).map(RowId).zip(costs) {
            let step = "costs".to_owned();
            draft.apply(Edit::AddRow { step, row });
            let at = |question: &str| Place::in_row("costs", row, question);
            pick.extend([(at("what"), *kind), (at("often"), *often)]);
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

    fn first_month(pattern: &str, costs: &[(&str, &str, &str)]) -> Option<FirstMonth> {
        FirstMonth::of(&read(&draft(pattern, costs)).plan)
    }

    #[track_caller]
    fn check(pattern: &str, costs: &[(&str, &str, &str)], needs: i64, gets: i64) {
        let first = first_month(pattern, costs).unwrap();
        assert_eq!((first.needs.pence(), first.gets.pence()), (needs, gets));
        assert_eq!(first.is_short(), needs > gets);
    }

    const WAGES: (&str, &str, &str) = ("pa-wages", "108", "week");

    #[test]
    fn a_month_needs_its_weeks_and_all_that_is_paid_once() {
        let costs = [
            WAGES,
            ("insurance", "95", "year"),
            ("pa-recruit", "100", "once"),
        ];
        check("four-weeks", &costs, 627_00, 600_00);
        check("month", &costs, 663_00, 650_00);
        check("days", &costs, 657_86, 642_86);
    }

    #[test]
    fn what_is_put_by_is_not_needed_yet() {
        let costs = [WAGES, ("pa-holiday-cover", "604.80", "year")];
        check("four-weeks", &costs, 432_00, 600_00);
    }

    #[test]
    fn what_the_council_pays_itself_is_neither_needed_nor_got() {
        let costs = [("agency", "108", "week"), ("activity", "20", "week")];
        let mut draft = draft("four-weeks", &costs);
        let mut pick = |at: Place, choice: &str| {
            let choice = choice.to_owned();
            draft.apply(Edit::Pick { at, choice });
        };
        pick(Place::once("manage", "way"), "mix");
        pick(Place::in_row("costs", RowId(1), "managed-by"), "council");
        pick(Place::in_row("costs", RowId(2), "managed-by"), "dp");
        let first = FirstMonth::of(&read(&draft).plan).unwrap();
        assert_eq!((first.needs.pence(), first.gets.pence()), (80_00, 80_00));
    }

    #[test]
    fn where_all_comes_at_once_no_month_has_to_wait_for_the_next_payment() {
        let costs = [WAGES, ("insurance", "95", "year")];
        assert!(first_month("month", &costs).is_some());
        assert_eq!(first_month("once", &costs), None);
    }

    #[test]
    fn while_something_is_not_known_nothing_is_said() {
        assert_eq!(first_month("four-weeks", &[("travel", "", "week")]), None);
        assert_eq!(first_month("", &[WAGES]), None);
        assert_eq!(first_month("month", &[]), None);
    }
}
