//! My part: what I pay myself, what the council then pays, and what both come to.

use super::budget::Budget;
use super::money::Money;
use super::often::{Often, WeeksPerYear};
use super::problem::Problem;
use super::said::Said;
use super::sheet::Sheet;
use super::totals::Views;

/// What I pay myself, as far as it is known: section 3g of the domain notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    /// Told, not told, nothing, all of it, or asked to look again, as it was said.
    pub said: Said,
    /// My part each week, where it was told and can be read.
    pub weekly: Option<Money>,
    /// Whether my part is inside the number that I was told.
    pub includes_mine: Said,
    /// How I pay it.
    pub paid_how: Said,
    /// What costs me more because of my disability, to show when they ask about my money.
    pub extra_costs: Said,
}

/// Who pays how much of the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts {
    /// What I pay.
    pub mine: Share,
    /// What the council pays.
    pub council: Share,
    /// Both together: the whole number, which the costs are held against.
    pub together: Share,
}

/// One part, each week and in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// Each week.
    pub week: Money,
    /// In a year.
    pub year: Money,
}

impl Contribution {
    /// Reads it from the costs.
    pub(super) fn read(sheet: &Sheet<'_>, problems: &mut Vec<Problem>) -> Self {
        Self {
            said: sheet.said("contribution"),
            weekly: sheet.money("contribution-amount", problems),
            includes_mine: sheet.said("includes-mine"),
            paid_how: sheet.said("paid-how"),
            extra_costs: sheet.said("extra-costs"),
        }
    }

    /// What comes on top of the number in a year, where I said that the number is the council's part only.
    ///
    /// A number that comes just once is no sum for a year, so nothing a week comes on top of it.
    pub(super) fn on_top(&self, often: Option<Often>, year: WeeksPerYear) -> Money {
        let comes_on_top =
            self.includes_mine.has("no") && often.is_some_and(|it| it != Often::Once);
        match self.weekly {
            Some(weekly) if comes_on_top => weekly.times(year.fraction()),
            Some(_) | None => Money::ZERO,
        }
    }

    /// Who pays how much. None while the number or my part is not known, and for a number that comes just once.
    pub fn parts(&self, budget: &Budget, year: WeeksPerYear) -> Option<Parts> {
        let a_year = budget.later?;
        let together = Share {
            week: Views::of(a_year, year).week,
            year: a_year,
        };
        let mine = match (self.said.picked(), self.weekly) {
            (Some("nothing"), _) => Share::NOTHING,
            (Some("all"), _) => together,
            (_, weekly) => Share {
                week: weekly?,
                year: weekly?.times(year.fraction()),
            },
        };
        // Nobody pays more than all of it.
        let mine = Share {
            week: mine.week.min(together.week),
            year: mine.year.min(together.year),
        };
        Some(Parts {
            mine,
            council: together.less(mine),
            together,
        })
    }

    /// What the council pays out in a year: less my part, unless it sends me a bill for that.
    pub fn paid_out(&self, budget: &Budget, year: WeeksPerYear) -> Option<Money> {
        match self.parts(budget, year) {
            Some(parts) if !self.paid_how.has("bill") => Some(parts.council.year),
            Some(_) | None => budget.later,
        }
    }

    /// Whether my part may still come off what the council pays.
    pub fn may_come_off(&self) -> bool {
        !self.said.has("nothing") && !self.said.has("all") && self.weekly.is_none()
    }
}

impl Share {
    const NOTHING: Self = Self {
        week: Money::ZERO,
        year: Money::ZERO,
    };

    fn less(self, other: Self) -> Self {
        Self {
            week: self.week.less(other.week),
            year: self.year.less(other.year),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Answers, Edit, Place, read};
    use super::*;

    /// A plan with a number a week, my part as it was said, and more answers.
    fn draft(number: &str, contribution: &str, amount: &str, more: &[(&str, &str)]) -> Answers {
        let mut draft = Answers::default();
        let mut pick = |question: &str, choice: &str| {
            let (at, choice) = (Place::once("costs", question), choice.to_owned());
            draft.apply(Edit::Pick { at, choice });
        };
        pick("told", "told");
        pick("per", "week");
        pick("contribution", contribution);
        for (question, choice) in more {
            pick(question, choice);
        }
        for (question, text) in [("budget", number), ("contribution-amount", amount)] {
            let (at, language) = (Place::once("costs", question), "en".to_owned());
            let text = text.to_owned();
            draft.apply(Edit::Write { at, text, language });
        }
        draft
    }

    /// My part, the council's part, and both, each week; then what the council pays out in a year.
    #[track_caller]
    fn check(draft: &Answers, weekly: [i64; 3], paid_out: i64) {
        let plan = read(draft).plan;
        let parts = plan.contribution.parts(&plan.budget, plan.year).unwrap();
        let shares = [parts.mine, parts.council, parts.together];
        assert_eq!(shares.map(|share| share.week.pence()), weekly);
        let a_year = shares.map(|share| share.year.pence());
        assert_eq!(a_year, weekly.map(|pence| pence * 52), "in a year");
        let paid = plan.contribution.paid_out(&plan.budget, plan.year).unwrap();
        assert_eq!(paid.pence(), paid_out);
    }

    #[test]
    fn kamlabens_part_and_the_councils_part_make_her_number() {
        let kamlaben = draft("210", "told", "45", &[]);
        check(&kamlaben, [45_00, 165_00, 210_00], 8_580_00);
    }

    #[test]
    fn a_number_that_is_the_councils_part_only_grows_by_mine() {
        let on_top = draft("165", "told", "45", &[("includes-mine", "no")]);
        check(&on_top, [45_00, 165_00, 210_00], 8_580_00);
        let budget = read(&on_top).plan.budget;
        assert_eq!(budget.year_one, Some(Money::from_pence(10_920_00)));
    }

    #[test]
    fn who_gets_a_bill_gets_the_whole_number_first() {
        let bill = draft("210", "told", "45", &[("paid-how", "bill")]);
        check(&bill, [45_00, 165_00, 210_00], 10_920_00);
    }

    #[test]
    fn nothing_and_all_are_parts_too() {
        check(
            &draft("210", "nothing", "", &[]),
            [0, 210_00, 210_00],
            10_920_00,
        );
        check(&draft("210", "all", "", &[]), [210_00, 0, 210_00], 0);
    }

    #[test]
    fn nobody_pays_more_than_all_of_it() {
        check(&draft("40", "told", "45", &[]), [40_00, 0, 40_00], 0);
    }

    #[test]
    fn while_my_part_is_not_known_nothing_is_said_of_parts() {
        let plan = read(&draft("210", "not-told", "", &[])).plan;
        assert_eq!(plan.contribution.parts(&plan.budget, plan.year), None);
        assert!(plan.contribution.may_come_off());
        assert_eq!(
            plan.contribution.paid_out(&plan.budget, plan.year),
            Some(Money::from_pence(10_920_00))
        );
    }

    #[test]
    fn a_number_that_comes_just_once_has_no_parts() {
        let once = draft(
            "300",
            "told",
            "45",
            &[("per", "once"), ("includes-mine", "no")],
        );
        let plan = read(&once).plan;
        assert_eq!(plan.budget.year_one, Some(Money::from_pence(300_00)));
        assert_eq!(plan.contribution.parts(&plan.budget, plan.year), None);
    }
}
