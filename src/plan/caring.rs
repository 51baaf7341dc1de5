//! What I do as a carer, where the plan is for what I need because I look after someone.

use super::answers::{Answers, Place};
use super::count::Count;
use super::need::Need;
use super::problem::Problem;
use super::said::Said;
use super::sheet::{Sheet, step};
use crate::form::{AS_A_CARER, Plans};

/// Whom a carer looks after, what they do, and whether they go on: section 10(5) and (6) of the Care Act.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Caring {
    /// Whether the plan is for me as a carer.
    pub whose: Said,
    /// Whom I look after.
    pub cared_for: Said,
    /// What I do.
    pub does: Said,
    /// In how many hours of a usual week.
    pub hours: Option<Count>,
    /// In how many nights of a usual week.
    pub nights: Option<Count>,
    /// Whether I can and want to go on.
    pub able: Said,
    /// What must change, so that I can.
    pub must_change: Said,
    /// Whether the council looked at what I need.
    pub assessment: Said,
}

impl Caring {
    /// Whether the plan is a carer's own.
    pub fn is_mine(&self) -> bool {
        self.whose.has(AS_A_CARER)
    }

    /// Whether it is said whom I look after and what I do.
    pub fn is_described(&self) -> bool {
        self.cared_for.is_given() && self.does.is_given()
    }
}

/// Whether a draft is a carer's own plan.
pub(super) fn is_carers_own(draft: &Answers) -> bool {
    let whose = draft.at(&Place::once("needs", "whose"));
    whose.is_some_and(|answer| answer.has(AS_A_CARER))
}

/// Whether a need is one of the eight outcomes of the law for carers, or their health.
pub fn is_of_carers(need: &Need) -> bool {
    need.area.is_some_and(|area| area.plans == Plans::OfCarers)
}

/// What I do as a carer.
pub(super) fn read(draft: &Answers, problems: &mut Vec<Problem>) -> Caring {
    let sheet = Sheet::once(draft, step("needs"));
    Caring {
        whose: sheet.said("whose"),
        cared_for: sheet.said("cared-for"),
        does: sheet.said("i-do"),
        hours: sheet.count("care-hours", problems),
        nights: sheet.count("care-nights", problems),
        able: sheet.said("able"),
        must_change: sheet.said("must-change"),
        assessment: sheet.said("assessment"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Edit, RowId, read};
    use super::*;

    fn draft(whose: &str) -> Answers {
        let mut draft = Answers::default();
        for (question, choice) in [("whose", whose), ("i-do", "nights"), ("able", "some")] {
            let (at, choice) = (Place::once("needs", question), choice.to_owned());
            draft.apply(Edit::Pick { at, choice });
        }
        for (question, text) in [
            ("cared-for", "Ma"),
            ("care-hours", "40"),
            ("care-nights", "7"),
        ] {
            let at = Place::once("needs", question);
            let (text, language) = (text.to_owned(), "en".to_owned());
            draft.apply(Edit::Write { at, text, language });
        }
        draft
    }

    fn caring(draft: &Answers) -> Caring {
        read(draft).plan.caring
    }

    #[test]
    fn what_a_carer_does_is_read() {
        let caring = caring(&draft("carer"));
        assert!(caring.is_mine() && caring.is_described() && caring.able.has("some"));
        let count = |count: Option<Count>| count.map(Count::plain);
        assert_eq!(count(caring.hours).as_deref(), Some("40"));
        assert_eq!(count(caring.nights).as_deref(), Some("7"));
    }

    #[test]
    fn in_a_plan_for_someone_else_it_is_kept_and_not_read() {
        let mut draft = draft("own");
        let whose = caring(&draft).whose;
        assert_eq!(
            caring(&draft),
            Caring {
                whose,
                ..caring(&Answers::default())
            }
        );
        let (at, choice) = (Place::once("needs", "whose"), "carer".to_owned());
        draft.apply(Edit::Pick { at, choice });
        assert!(caring(&draft).is_described());
    }

    #[test]
    fn hours_that_cannot_be_read_are_a_gentle_problem() {
        let mut draft = draft("carer");
        let at = Place::once("needs", "care-hours");
        let (text, language) = ("all day".to_owned(), "en".to_owned());
        draft.apply(Edit::Write { at, text, language });
        assert_eq!(read(&draft).problems.len(), 1);
    }

    #[test]
    fn a_need_of_the_eight_is_a_carers() {
        let mut draft = draft("carer");
        for (row, what) in [(1, "carer-fun"), (2, "relationships")] {
            let (step, row) = ("needs".to_owned(), RowId(row));
            draft.apply(Edit::AddRow { step, row });
            let (at, choice) = (Place::in_row("needs", row, "what"), what.to_owned());
            draft.apply(Edit::Pick { at, choice });
        }
        let needs = read(&draft).plan.needs;
        let of_carers: Vec<bool> = needs.iter().map(is_of_carers).collect();
        assert_eq!(of_carers, [true, false]);
    }
}
