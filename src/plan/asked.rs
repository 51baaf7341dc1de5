//! Whether a question is asked of this draft, and whether a page has anything to ask.

use super::answers::{Answer, Answers, Place, RowId};
use super::caring::is_carers_own;
use super::length::Length;
use super::sheet::holds_something;
use crate::form::{Area, Ask, Depth, Plans, Question, Shown, Step};

/// One step of a draft, or one thing in its list: where a page asks.
#[derive(Clone, Copy)]
pub struct Asks<'a> {
    draft: &'a Answers,
    step: &'static Step,
    row: Option<RowId>,
}

impl<'a> Asks<'a> {
    /// What is asked in a step, or about one thing in its list.
    pub const fn of(draft: &'a Answers, step: &'static Step, row: Option<RowId>) -> Self {
        Self { draft, step, row }
    }

    /// Whether a question is asked now. What was answered in another step may hide it, but never once it was
    /// answered itself.
    pub fn has(self, question: &Question) -> bool {
        match question.shown {
            Shown::Always => true,
            Shown::When { question, chosen } => {
                let said = self.said(question);
                said.is_some_and(|answer| chosen.iter().any(|choice| answer.has(choice)))
            }
            Shown::Unless { question, chosen } => {
                let said = self.said(question);
                said.is_none_or(|answer| !chosen.iter().any(|choice| answer.has(choice)))
            }
            Shown::In(plans) => self.is_said(question) || self.is_in(plans),
            Shown::WhereSaid { step } => {
                self.is_said(question) || holds_something(self.draft, step)
            }
            Shown::UnlessSaid {
                step,
                question: twin,
            } => {
                let twin = self.draft.at(&Place::once(step, twin));
                self.is_said(question) || twin.is_none_or(Answer::is_empty)
            }
        }
    }

    /// Whether a page asks or tells anything. A plan leaves a page out that only a longer one has, until something was
    /// said on it.
    pub fn has_page(self, ask: &Ask) -> bool {
        let is_kept = Length::of(self.draft).has(ask.depth)
            || ask.questions.iter().any(|question| self.is_said(question));
        is_kept && ask.questions.iter().any(|question| self.has(question))
    }

    /// Whether a page has something to ask, and only a full plan asks it: then whoever wants to say more is shown the way.
    pub fn leaves_out(self, ask: &Ask) -> bool {
        ask.depth <= Depth::Full
            && !self.has_page(ask)
            && ask.questions.iter().any(|question| self.has(question))
    }

    /// Whether a part of a bank is offered. One that holds a choice made stays, so that it can be taken back.
    pub fn offers(self, question: &Question, area: &Area) -> bool {
        let said = self.said(question.id);
        self.is_in(area.plans)
            || said.is_some_and(|answer| area.choices.iter().any(|choice| answer.has(choice.id)))
    }

    fn is_in(self, plans: Plans) -> bool {
        match plans {
            Plans::All => true,
            Plans::OfCarers => is_carers_own(self.draft),
            Plans::OfOthers => !is_carers_own(self.draft),
        }
    }

    fn is_said(self, question: &Question) -> bool {
        let said = self.said(question.id);
        said.is_some_and(|answer| !answer.is_empty())
    }

    fn said(self, question: &str) -> Option<&'a Answer> {
        self.draft.at(&match self.row {
            Some(row) => Place::in_row(self.step.id, row, question),
            None => Place::once(self.step.id, question),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::Edit;
    use super::super::sheet::step;
    use super::*;
    use crate::form::Page;

    fn pick(draft: &mut Answers, step: &str, question: &str, choice: &str) {
        let at = Place::once(step, question);
        let choice = choice.to_owned();
        draft.apply(Edit::Pick { at, choice });
    }

    #[track_caller]
    fn check(draft: &Answers, id: &str, question: &str, expected: bool) {
        let step = step(step_named(id));
        let question = step.question(question).unwrap();
        assert_eq!(Asks::of(draft, step, None).has(question), expected);
    }

    fn step_named(id: &str) -> crate::form::Id {
        crate::form::step(id).unwrap().id
    }

    #[track_caller]
    fn check_page(draft: &Answers, id: &str, page: &str, expected: bool) {
        let step = step(step_named(id));
        let ask = step.pages.iter().find_map(|one| match one {
            Page::Ask(ask) if ask.id == page => Some(ask),
            Page::Ask(_) | Page::Rows(_) => None,
        });
        let asks = Asks::of(draft, step, None);
        assert_eq!(asks.has_page(ask.unwrap()), expected, "{page}");
    }

    #[test]
    fn who_sees_a_part_is_asked_where_the_part_holds_something() {
        let mut draft = Answers::default();
        check(&draft, "share", "me", true);
        check(&draft, "share", "web", false);
        let (step, row) = ("web".to_owned(), RowId(1));
        draft.apply(Edit::AddRow { step, row });
        check(&draft, "share", "web", false);
        draft.apply(Edit::Write {
            at: Place::in_row("web", row, "name"),
            text: "Priya".to_owned(),
            language: "en".to_owned(),
        });
        check(&draft, "share", "web", true);
    }

    #[test]
    fn who_sees_a_part_stays_asked_once_it_was_answered() {
        let mut draft = Answers::default();
        pick(&mut draft, "share", "diary", "only-me");
        check(&draft, "share", "diary", true);
        check_page(&draft, "share", "after", true);
        check_page(&draft, "share", "safe", false);
    }

    #[test]
    fn what_was_said_about_how_i_talk_is_not_asked_again_beside_my_decisions() {
        let mut draft = Answers::default();
        check(&draft, "decisions", "best-time", true);
        pick(&mut draft, "communicate", "best-time", "morning");
        check(&draft, "decisions", "best-time", false);
        check(&draft, "decisions", "worst-time", true);
        check_page(&draft, "decisions", "times", true);
        pick(&mut draft, "communicate", "worst-time", "evening");
        check_page(&draft, "decisions", "times", false);
    }

    #[test]
    fn what_was_answered_twice_is_still_shown_twice() {
        let mut draft = Answers::default();
        draft.apply(Edit::Write {
            at: Place::once("decisions", "show-unsure"),
            text: "I look away".to_owned(),
            language: "en".to_owned(),
        });
        check(&draft, "communicate", "show-not-sure", false);
        pick(&mut draft, "communicate", "show-not-sure", "look");
        check(&draft, "communicate", "show-not-sure", true);
        check(&draft, "decisions", "show-unsure", true);
    }

    #[test]
    fn a_short_plan_asks_the_essentials_about_culture_and_a_full_one_all() {
        let mut draft = Answers::default();
        for page in ["language", "interpreting", "believe", "food", "helper"] {
            check_page(&draft, "culture", page, true);
        }
        check_page(&draft, "culture", "belong", false);
        pick(&mut draft, "start", "length", "full");
        check_page(&draft, "culture", "belong", true);
    }

    #[test]
    fn a_page_with_an_answer_is_never_hidden() {
        let mut draft = Answers::default();
        pick(&mut draft, "culture", "deaf", "sign");
        check_page(&draft, "culture", "belong", true);
        check_page(&draft, "culture", "safety", false);
    }

    #[test]
    fn what_is_about_a_disability_of_my_own_is_not_asked_of_a_carer() {
        let mut draft = Answers::default();
        check(&draft, "costs", "extra-costs", true);
        pick(&mut draft, "needs", "whose", "carer");
        check(&draft, "costs", "extra-costs", false);
        check_page(&draft, "costs", "extra-costs", false);
        pick(&mut draft, "costs", "extra-costs", "taxis");
        check(&draft, "costs", "extra-costs", true);
    }

    #[test]
    fn a_carer_is_asked_what_they_do_and_nobody_else_is() {
        let mut draft = Answers::default();
        let pages = ["cared-for", "i-do", "care-time", "go-on", "assessment"];
        for (whose, expected) in [("", false), ("own", false), ("carer", true), ("own", false)] {
            pick(&mut draft, "needs", "whose", whose);
            for page in pages {
                check_page(&draft, "needs", page, expected);
            }
        }
    }

    #[test]
    fn an_area_of_another_plan_stays_while_a_choice_in_it_does() {
        let step = step(step_named("needs"));
        let question = step.question("what").unwrap();
        let area = question.kind.area_of("carer-fun").unwrap();
        let mut draft = Answers::default();
        let row = RowId(1);
        let offers = |draft: &Answers| Asks::of(draft, step, Some(row)).offers(question, area);
        assert!(!offers(&draft));
        pick(&mut draft, "needs", "whose", "carer");
        assert!(offers(&draft));
        draft.apply(Edit::AddRow {
            step: "needs".to_owned(),
            row,
        });
        let at = Place::in_row("needs", row, "what");
        let choice = "carer-fun".to_owned();
        draft.apply(Edit::Pick { at, choice });
        pick(&mut draft, "needs", "whose", "own");
        assert!(offers(&draft));
    }

    #[test]
    fn what_i_need_myself_is_asked_but_where_the_other_person_is_without_me() {
        let step = step(step_named("backup"));
        let mut draft = Answers::default();
        let row = RowId(1);
        draft.apply(Edit::AddRow {
            step: "backup".to_owned(),
            row,
        });
        let asked = |draft: &Answers| {
            let asks = Asks::of(draft, step, Some(row));
            ["must", "they-must"].map(|question| asks.has(step.question(question).unwrap()))
        };
        assert_eq!(asked(&draft), [true, false]);
        for (what, expected) in [
            ("they-are-alone", [false, true]),
            ("hospital", [true, false]),
        ] {
            let (at, choice) = (Place::in_row("backup", row, "what"), what.to_owned());
            draft.apply(Edit::Pick { at, choice });
            assert_eq!(asked(&draft), expected);
        }
    }

    #[test]
    fn any_of_several_choices_brings_a_question_up() {
        let mut draft = Answers::default();
        for choice in ["other-word", "more"] {
            let (at, choice) = (Place::once("carer", "there"), choice.to_owned());
            draft.apply(Edit::Tick { at, choice });
        }
        check(&draft, "carer", "name", true);
        check(&draft, "carer", "alone", false);
    }
}
