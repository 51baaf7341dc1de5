//! My week: what I do when, how many hours of help that takes, and what that says to the costs.

use super::answers::{Answer, Answers, Edit, Place, RowId};
use super::count::Count;
use super::problem::Problem;
use super::reading::Plan;
use super::said::Said;
use super::sheet::{Sheet, step};
use super::support::Help;
use crate::form::PAID_BY_THE_HOUR;

/// One thing that I do in a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activity {
    /// Its row.
    pub id: RowId,
    /// What it is.
    pub what: Said,
    /// On which days.
    pub days: Said,
    /// In which parts of the day.
    pub parts: Said,
    /// Where I go.
    pub place: Said,
    /// Who I meet.
    pub who: Said,
    /// Whether I am there, join in, or give something.
    pub taking_part: Said,
    /// Whether I do it by myself or with help.
    pub need: Said,
    /// The help that it takes, if that help is still there.
    pub support: Option<RowId>,
    /// How many hours of help it takes on each of its days, if that was said and can be read.
    pub hours: Option<Count>,
    /// Whether 1 or 2 helpers are there at the same time.
    pub at_once: Said,
    /// What help there is at night.
    pub nights: Said,
}

/// The hours of help in a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeeklyHours {
    /// Whose. None for hours of which nobody has said whose help they are.
    pub support: Option<RowId>,
    /// How many.
    pub hours: Count,
}

impl Activity {
    /// Whether it is on that day, in that part of the day.
    pub fn is_at(&self, day: &str, part: &str) -> bool {
        self.days.has(day) && self.parts.has(part)
    }

    /// Whether it stands anywhere in the week.
    pub fn has_time(&self) -> bool {
        !self.days.chosen.is_empty() && !self.parts.chosen.is_empty()
    }

    /// How many helpers are there at the same time.
    pub fn helpers(&self) -> u32 {
        if self.at_once.has("two") { 2 } else { 1 }
    }

    /// The hours of help that it takes in a week: those of a day, on each of its days, for each helper who is there.
    pub fn hours_a_week(&self) -> Option<Count> {
        let days = u32::try_from(self.days.chosen.len()).ok()?;
        (days > 0).then_some(self.hours?.times(days).times(self.helpers()))
    }
}

/// Reads everything in my week, in the person's order.
pub(super) fn read(
    draft: &Answers,
    supports: &[RowId],
    problems: &mut Vec<Problem>,
) -> Vec<Activity> {
    Sheet::rows(draft, step("week"))
        .map(|sheet| Activity {
            id: sheet.id(),
            what: sheet.said("what"),
            days: sheet.said("days"),
            parts: sheet.said("parts"),
            place: sheet.said("where"),
            who: sheet.said("who"),
            taking_part: sheet.said("taking-part"),
            need: sheet.said("need"),
            support: sheet.links("support", supports).first().copied(),
            hours: sheet.count("hours", problems),
            at_once: sheet.said("at-once"),
            nights: sheet.said("nights"),
        })
        .collect()
}

/// The hours of help in a week for each support, in the order of the week; last, those of nobody yet.
pub fn hours_by_support(week: &[Activity]) -> Vec<WeeklyHours> {
    let mut all: Vec<WeeklyHours> = Vec::new();
    for activity in week {
        let Some(hours) = activity.hours_a_week().filter(|hours| *hours > Count::NONE) else {
            continue;
        };
        let support = activity.support;
        match all.iter_mut().find(|one| one.support == support) {
            Some(one) => one.hours = one.hours.plus(hours),
            None => all.push(WeeklyHours { support, hours }),
        }
    }
    all.sort_by_key(|one| one.support.is_none());
    all
}

/// The hours that my week says for a cost, where they are other than what the cost says.
///
/// Only for a cost of a kind that is paid by the hour, and paid every week: the hours of a week are no hours of a month.
pub fn offer(draft: &Answers, cost: RowId) -> Option<Count> {
    let answer = |question| draft.at(&Place::in_row("costs", cost, question));
    let picked = |question| answer(question).and_then(Answer::picked);
    let is_by_the_hour = picked("what").is_some_and(|what| PAID_BY_THE_HOUR.contains(&what));
    let is_weekly = picked("often") == Some("week");
    let support = picked("support").and_then(|number| number.parse().ok().map(RowId));
    let support = support.filter(|_| is_by_the_hour && is_weekly)?;
    draft.row("supports", support)?;
    let week = read(draft, &[support], &mut Vec::new());
    let hours = hours_by_support(&week)
        .into_iter()
        .find(|one| one.support == Some(support))?
        .hours;
    let typed = answer("count").map_or("", |count| count.text.as_str());
    (hours <= Count::MOST && Count::parse(typed) != Ok(hours)).then_some(hours)
}

/// Whether help that the week counts hours of is paid for, and no cost says yet what it comes to.
pub fn has_no_cost(plan: &Plan, support: RowId) -> bool {
    let mut supports = plan.supports.iter();
    let is_paid = supports.any(|one| one.id == support && one.help == Help::Paid);
    is_paid && plan.costs.iter().all(|line| line.support != Some(support))
}

/// The one change that begins a cost for a support.
pub fn begin_cost(draft: &Answers, support: RowId) -> (RowId, Edit) {
    let row = draft.next_row("costs");
    let add = Edit::AddRow {
        step: "costs".to_owned(),
        row,
    };
    let link = Edit::Pick {
        at: Place::in_row("costs", row, "support"),
        choice: support.0.to_string(),
    };
    (row, Edit::Several(vec![add, link]))
}

/// The one change that begins a new thing on a day, in a part of the day.
pub fn begin_at(draft: &Answers, day: &str, part: &str) -> (RowId, Edit) {
    let row = draft.next_row("week");
    let tick = |question, choice: &str| Edit::Tick {
        at: Place::in_row("week", row, question),
        choice: choice.to_owned(),
    };
    let add = Edit::AddRow {
        step: "week".to_owned(),
        row,
    };
    let edit = Edit::Several(vec![add, tick("days", day), tick("parts", part)]);
    (row, edit)
}

#[cfg(test)]
mod tests {
    use super::super::read as read_plan;
    use super::*;
    use proptest::prelude::*;

    fn write(draft: &mut Answers, at: Place, text: &str) {
        let (text, language) = (text.to_owned(), "en".to_owned());
        draft.apply(Edit::Write { at, text, language });
    }

    fn tick(draft: &mut Answers, at: Place, choice: &str) {
        let choice = choice.to_owned();
        draft.apply(Edit::Tick { at, choice });
    }

    fn add(draft: &mut Answers, step: &str, row: u32) {
        let (step, row) = (step.to_owned(), RowId(row));
        draft.apply(Edit::AddRow { step, row });
    }

    /// A draft with two supports, and in the week a thing for each of these: its days, its hours, its support.
    fn draft(week: &[(&[&str], &str, &str)]) -> Answers {
        let mut draft = Answers::default();
        for row in [1, 2] {
            add(&mut draft, "supports", row);
            let at = Place::in_row("supports", RowId(row), "what");
            tick(&mut draft, at, "assistant");
        }
        for (row, (days, hours, support)) in (1..).zip(week) {
            add(&mut draft, "week", row);
            let at = |question| Place::in_row("week", RowId(row), question);
            write(&mut draft, at("what"), "Swimming");
            tick(&mut draft, at("need"), "with-help");
            write(&mut draft, at("hours"), hours);
            for day in *days {
                tick(&mut draft, at("days"), day);
            }
            if !support.is_empty() {
                tick(&mut draft, at("support"), support);
            }
        }
        draft
    }

    #[track_caller]
    fn check(week: &[(&[&str], &str, &str)], expected: &[(Option<u32>, &str)]) {
        let found = hours_by_support(&read_plan(&draft(week)).plan.week);
        let found: Vec<_> = found
            .into_iter()
            .map(|one| (one.support.map(|row| row.0), one.hours.plain()))
            .collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(support, hours)| (*support, (*hours).to_owned()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn paid_help_has_no_cost_until_one_points_at_it() {
        let mut draft = draft(&[(&["mon"], "2", "1")]);
        let choice = "friend".to_owned();
        let at = Place::in_row("supports", RowId(2), "what");
        draft.apply(Edit::Pick { at, choice });
        let lacks = |draft: &Answers| {
            let plan = read_plan(draft).plan;
            [1, 2].map(|support| has_no_cost(&plan, RowId(support)))
        };
        assert_eq!(lacks(&draft), [true, false]);
        let (row, begin) = begin_cost(&draft, RowId(1));
        draft.apply(begin);
        assert_eq!(lacks(&draft), [false, false]);
        let plan = read_plan(&draft).plan;
        let line = plan.costs.iter().find(|line| line.id == row).unwrap();
        assert_eq!(line.support, Some(RowId(1)));
    }

    #[test]
    fn the_hours_of_a_day_count_on_each_of_its_days() {
        check(&[(&["mon", "wed"], "2.5", "1")], &[(Some(1), "5")]);
        check(
            &[
                (&["mon"], "0.1", "1"),
                (&["tue", "thu"], "0.1", "1"),
                (&["sun"], "3", "2"),
            ],
            &[(Some(1), "0.3"), (Some(2), "3")],
        );
    }

    #[test]
    fn two_helpers_at_once_take_their_hours_twice() {
        let mut draft = draft(&[(&["mon", "wed"], "2.5", "1"), (&["mon"], "1", "2")]);
        let at = Place::in_row("week", RowId(1), "at-once");
        for (choice, expected) in [("two", "10"), ("one", "5")] {
            let (at, choice) = (at.clone(), choice.to_owned());
            draft.apply(Edit::Pick { at, choice });
            let found = hours_by_support(&read_plan(&draft).plan.week);
            assert_eq!(found[0].hours.plain(), expected);
            assert_eq!(found[1].hours.plain(), "1");
        }
    }

    #[test]
    fn hours_of_nobody_yet_stand_last_and_are_not_lost() {
        check(
            &[(&["mon"], "1", ""), (&["mon"], "2", "2")],
            &[(Some(2), "2"), (None, "1")],
        );
    }

    #[test]
    fn without_days_or_hours_there_is_no_sum() {
        check(
            &[(&[], "2", "1"), (&["mon"], "", "1"), (&["tue"], "0", "1")],
            &[],
        );
    }

    #[test]
    fn what_i_do_by_myself_takes_no_hours_of_help() {
        let mut draft = draft(&[(&["mon"], "2", "1")]);
        draft.apply(Edit::Pick {
            at: Place::in_row("week", RowId(1), "need"),
            choice: "by-myself".to_owned(),
        });
        assert_eq!(hours_by_support(&read_plan(&draft).plan.week), []);
    }

    #[test]
    fn hours_that_cannot_be_read_are_a_problem_and_in_no_sum() {
        let reading = read_plan(&draft(&[(&["mon"], "two", "1")]));
        assert_eq!(reading.problems.len(), 1);
        assert_eq!(hours_by_support(&reading.plan.week), []);
    }

    /// A cost of that kind and count, paid that often, for support 1, beside a week of 8 hours for it.
    #[track_caller]
    fn check_offer(what: &str, count: &str, often: &str, expected: Option<u32>) {
        let mut draft = draft(&[(&["mon", "thu"], "4", "1")]);
        add(&mut draft, "costs", 1);
        let at = |question| Place::in_row("costs", RowId(1), question);
        tick(&mut draft, at("what"), what);
        write(&mut draft, at("count"), count);
        tick(&mut draft, at("often"), often);
        tick(&mut draft, at("support"), "1");
        let expected = expected.map(|hours| Count::from_thousandths(hours * 1_000));
        assert_eq!(offer(&draft, RowId(1)), expected);
    }

    #[test]
    fn the_week_offers_its_hours_to_a_cost_that_says_others() {
        check_offer("pa-wages", "", "week", Some(8));
        check_offer("agency", "7", "week", Some(8));
        check_offer("agency", "eight", "week", Some(8));
        check_offer("pa-wages", "8", "week", None);
        check_offer("pa-wages", "8.0", "week", None);
    }

    #[test]
    fn the_week_offers_nothing_to_what_is_paid_another_way() {
        check_offer("pa-wages", "", "month", None);
        check_offer("pa-wages", "", "year", None);
        check_offer("travel", "", "week", None);
    }

    #[test]
    fn the_week_offers_nothing_without_the_help() {
        let mut draft = draft(&[(&["mon"], "4", "1")]);
        add(&mut draft, "costs", 1);
        let at = |question| Place::in_row("costs", RowId(1), question);
        tick(&mut draft, at("what"), "agency");
        tick(&mut draft, at("often"), "week");
        assert_eq!(offer(&draft, RowId(1)), None);
        tick(&mut draft, at("support"), "2");
        assert_eq!(offer(&draft, RowId(1)), None);
        tick(&mut draft, at("support"), "1");
        draft.apply(Edit::TakeOutRow {
            step: "supports".to_owned(),
            row: RowId(2),
        });
        assert_eq!(offer(&draft, RowId(1)), None);
    }

    #[test]
    fn a_thing_begun_in_the_table_stands_there_and_is_taken_back_as_one_change() {
        let mut draft = Answers::default();
        let (row, edit) = begin_at(&draft, "mon", "morning");
        let back = draft.apply(edit).unwrap();
        let week = read_plan(&draft).plan.week;
        let thing = week.first().unwrap();
        assert_eq!(thing.id, row);
        assert!(thing.is_at("mon", "morning") && thing.has_time());
        assert!(!thing.is_at("mon", "night") && !thing.is_at("tue", "morning"));
        draft.apply(back);
        assert_eq!(draft, Answers::default());
    }

    proptest! {
        #[test]
        fn sums_are_exact_whatever_the_order(hours in proptest::collection::vec(1..24_000_u32, 1..12)) {
            let typed: Vec<String> = hours.iter().map(|one| Count::from_thousandths(*one).plain()).collect();
            let mut week: Vec<(&[&str], &str, &str)> =
                typed.iter().map(|one| (["mon", "sat"].as_slice(), one.as_str(), "1")).collect();
            let sum = |week: &[(&[&str], &str, &str)]| hours_by_support(&read_plan(&draft(week)).plan.week);
            let forwards = sum(&week);
            week.reverse();
            prop_assert_eq!(&forwards, &sum(&week));
            let total: u32 = hours.iter().sum();
            let expected = WeeklyHours { support: Some(RowId(1)), hours: Count::from_thousandths(total * 2) };
            prop_assert_eq!(forwards, vec![expected]);
        }
    }
}
