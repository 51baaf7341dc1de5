//! How far each step is, and where to carry on.

use super::answers::{Answer, Answers, Place, RowId, Stance};
use super::asked::Asks;
use super::length::ShownSteps;
use super::spot::Spot;
use crate::form::{Ask, Id, Kind, Page, Question, Rows, STEPS, Step};
use std::collections::BTreeMap;

/// How far one step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepProgress {
    /// The step.
    pub step: Id,
    /// How far it is.
    pub state: Progress,
    /// Where to carry on: the first place with no answer, then the first one skipped. None when it is filled in.
    pub carry_on: Option<Spot>,
}

/// How far something is. There is no "completed": nobody has seen it yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Nothing was said.
    NotStarted,
    /// Something was said.
    Started,
    /// Everything was answered. "Not sure" is an answer too.
    FilledIn,
}

/// How far each step is that asks something, in the order of the form.
pub fn progress(draft: &Answers) -> Vec<StepProgress> {
    STEPS
        .iter()
        .filter(|step| !step.pages.is_empty())
        .map(|step| of_step(draft, step))
        .collect()
}

/// Where to carry on in the steps that are shown, by how far they are. None when every one of them up to printing is
/// filled in: what comes after the plan, such as what they said, waits until someone goes there.
pub fn carry_on(steps: &[StepProgress], shown: &ShownSteps) -> Option<Spot> {
    let is_after = |id: Id| {
        let mut after = STEPS.iter().skip_while(|step| step.id != "print");
        after.any(|step| step.id == id)
    };
    let mut before = steps
        .iter()
        .filter(|one| shown.has(one.step) && !is_after(one.step));
    before.find_map(|step| step.carry_on)
}

fn of_step(draft: &Answers, step: &'static Step) -> StepProgress {
    let mut gaps = Gaps::default();
    for page in step.pages {
        match page {
            Page::Ask(ask) if is_answered_by_list(draft, step, ask) => {}
            Page::Ask(ask) => gaps.look_at(draft, step, None, ask),
            Page::Rows(rows) => look_at_rows(draft, step, rows, &mut gaps),
        }
    }
    let state = match (gaps.answered, gaps.carry_on()) {
        (_, None) => Progress::FilledIn,
        (0, Some(_)) => Progress::NotStarted,
        (_, Some(_)) => Progress::Started,
    };
    StepProgress {
        step: step.id,
        state,
        carry_on: gaps.carry_on(),
    }
}

fn look_at_rows(draft: &Answers, step: &'static Step, rows: &Rows, gaps: &mut Gaps) {
    let list = draft.rows(step.id);
    if list.is_empty() && !stays_empty(draft, step.id, rows) {
        gaps.open(Spot {
            step: step.id,
            page: rows.id,
            row: None,
            question: None,
        });
    }
    for row in list {
        for ask in rows.pages {
            gaps.look_at(draft, step, Some(row.id), ask);
        }
    }
}

/// What was found open, and how much was answered.
#[derive(Default)]
struct Gaps {
    answered: usize,
    open: Option<Spot>,
    skipped: Option<Spot>,
}

impl Gaps {
    fn carry_on(&self) -> Option<Spot> {
        self.open.or(self.skipped)
    }

    fn open(&mut self, spot: Spot) {
        self.open.get_or_insert(spot);
    }

    /// Of several places for own words on one page, one is enough: nobody has to say everything.
    fn look_at(&mut self, draft: &Answers, step: &'static Step, row: Option<RowId>, ask: &Ask) {
        let asks = Asks::of(draft, step, row);
        if !asks.has_page(ask) {
            return;
        }
        let nothing = BTreeMap::new();
        let answers = draft.answers_of(step.id, row).unwrap_or(&nothing);
        let given = |question: Id| {
            answers
                .get(question)
                .is_some_and(|answer| !answer.is_empty())
        };
        let words_given = ask
            .questions
            .iter()
            .any(|question| matches!(question.kind, Kind::Words) && given(question.id));
        for question in ask.questions.iter().filter(|question| asks.has(question)) {
            let spot = Spot {
                step: step.id,
                page: ask.id,
                row,
                question: Some(question.id),
            };
            match answers.get(question.id) {
                Some(answer) if answer.is_given() => self.answered += 1,
                Some(Answer {
                    stance: Some(Stance::Skipped),
                    ..
                }) => {
                    self.answered += 1;
                    self.skipped.get_or_insert(spot);
                }
                Some(answer) if answer.stance.is_some() => self.answered += 1,
                _ if may_stay_empty(question) => {}
                _ if words_given && matches!(question.kind, Kind::Words) => {}
                _ => self.open(spot),
            }
        }
    }
}

/// Whether there is something for a list, such as worries, is plain once there is a list of it.
fn is_answered_by_list(draft: &Answers, step: &Step, ask: &Ask) -> bool {
    let none = step.rows().and_then(|rows| rows.none);
    none.is_some_and(|none| none.question == ask.id) && !draft.rows(step.id).is_empty()
}

/// Someone who thought about it and said that there is nothing needs no list of it.
fn stays_empty(draft: &Answers, step: Id, rows: &Rows) -> bool {
    rows.none.is_some_and(|none| {
        let said = draft.at(&Place::once(step, none.question));
        said.is_some_and(|answer| answer.has(none.chosen))
    })
}

/// An empty count means one, nobody needs a photo, and not every day is known. For the rest the form says it.
fn may_stay_empty(question: &Question) -> bool {
    let kind_may = matches!(
        question.kind,
        Kind::Count | Kind::Day | Kind::Photo | Kind::Notice
    );
    kind_may || question.is_optional
}

#[cfg(test)]
mod tests {
    use super::super::{Edit, Length};
    use super::*;

    fn write(draft: &mut Answers, at: Place) {
        draft.apply(Edit::Write {
            at,
            text: "Words".to_owned(),
            language: "en".to_owned(),
        });
    }

    fn stand(draft: &mut Answers, at: Place, stance: Stance) {
        draft.apply(Edit::Stand {
            at,
            stance: Some(stance),
        });
    }

    /// Every question about me but the photo, which may be missing.
    fn asked_about_me() -> impl Iterator<Item = Id> {
        let questions = super::super::sheet::step("me").questions();
        questions
            .map(|question| question.id)
            .filter(|question| *question != "photo")
    }

    #[track_caller]
    fn check(draft: &Answers, step: Id, expected: Progress, carry_on: Option<(Id, Id)>) {
        let found = progress(draft)
            .into_iter()
            .find(|one| one.step == step)
            .unwrap();
        assert_eq!(found.state, expected);
        let spot = found
            .carry_on
            .map(|spot| (spot.page, spot.question.unwrap_or("list")));
        assert_eq!(spot, carry_on);
    }

    #[test]
    fn an_empty_draft_is_not_started_and_starts_at_its_first_question() {
        let draft = Answers::default();
        assert!(
            progress(&draft)
                .iter()
                .all(|step| step.state == Progress::NotStarted)
        );
        let spot = carry_on(&progress(&draft), &ShownSteps::of(&draft)).unwrap();
        assert_eq!((spot.step, spot.question), ("start", Some("language")));
        check(
            &draft,
            "outcomes",
            Progress::NotStarted,
            Some(("list", "list")),
        );
    }

    #[test]
    fn one_answer_starts_a_step() {
        let mut draft = Answers::default();
        write(&mut draft, Place::once("me", "called"));
        check(
            &draft,
            "me",
            Progress::Started,
            Some(("important", "important")),
        );
    }

    #[test]
    fn not_sure_fills_in_and_a_photo_may_be_missing() {
        let mut draft = Answers::default();
        for question in asked_about_me() {
            stand(&mut draft, Place::once("me", question), Stance::NotSure);
        }
        check(&draft, "me", Progress::FilledIn, None);
    }

    #[test]
    fn what_is_skipped_for_now_waits_behind_what_was_never_seen() {
        let mut draft = Answers::default();
        stand(&mut draft, Place::once("me", "called"), Stance::Skipped);
        check(
            &draft,
            "me",
            Progress::Started,
            Some(("important", "important")),
        );
        for question in asked_about_me().filter(|question| *question != "called") {
            stand(&mut draft, Place::once("me", question), Stance::Talk);
        }
        check(&draft, "me", Progress::Started, Some(("called", "called")));
    }

    #[test]
    fn of_several_places_for_words_on_a_page_one_is_enough() {
        let mut draft = Answers::default();
        let row = RowId(1);
        draft.apply(Edit::AddRow {
            step: "risks".to_owned(),
            row,
        });
        let once = super::super::sheet::step("risks").questions();
        let asked: Vec<Place> = once
            .map(|question| Place::once("risks", question.id))
            .collect();
        let in_row = super::super::sheet::step("risks")
            .rows()
            .unwrap()
            .questions();
        let others = ["others-do", "if-happens", "family-view", "worker-view"];
        let in_row = in_row.filter(|question| !others.contains(&question.id));
        for at in asked
            .into_iter()
            .chain(in_row.map(|question| Place::in_row("risks", row, question.id)))
        {
            write(&mut draft, at);
        }
        check(&draft, "risks", Progress::FilledIn, None);
    }

    #[test]
    fn no_worries_need_no_list_of_them() {
        let mut draft = Answers::default();
        let at = Place::once("risks", "no-worries");
        let choose = |draft: &mut Answers, choice: &str| {
            let (at, choice) = (at.clone(), choice.to_owned());
            draft.apply(Edit::Pick { at, choice });
        };
        choose(&mut draft, "no");
        check(&draft, "risks", Progress::Started, Some(("list", "list")));
        choose(&mut draft, "yes");
        check(&draft, "risks", Progress::FilledIn, None);
    }

    #[test]
    fn nothing_that_costs_less_later_fills_in_its_step_too() {
        let mut draft = Answers::default();
        check(
            &draft,
            "spend",
            Progress::NotStarted,
            Some(("wanted", "wanted")),
        );
        draft.apply(Edit::Pick {
            at: Place::once("spend", "wanted"),
            choice: "no".to_owned(),
        });
        check(&draft, "spend", Progress::FilledIn, None);
    }

    /// Answers every question of a step with words, a picture or a stance, but for these.
    fn all_but(draft: &mut Answers, step: Id, row: RowId, left: &[Id]) {
        let asks = super::super::sheet::step(step);
        let (named, row_of) = (step.to_owned(), row);
        draft.apply(Edit::AddRow {
            step: named,
            row: row_of,
        });
        let once = asks
            .questions()
            .map(|question| Place::once(step, question.id));
        let in_row = asks.rows().into_iter().flat_map(Rows::questions);
        let in_row = in_row.map(|question| Place::in_row(step, row, question.id));
        for at in once.chain(in_row) {
            if !left.contains(&at.question.as_str()) {
                stand(draft, at, Stance::NotSure);
            }
        }
    }

    #[test]
    fn what_the_form_calls_optional_may_stay_empty() {
        let backup = ["cost", "where-keys", "where-medicine", "where-sheet"];
        for (step, left) in [("backup", &backup[..]), ("outcomes", &["needs"])] {
            let mut draft = Answers::default();
            all_but(&mut draft, step, RowId(1), left);
            check(&draft, step, Progress::FilledIn, None);
        }
    }

    #[test]
    fn a_list_of_worries_says_that_there_are_some() {
        let mut draft = Answers::default();
        let (step, row) = ("risks".to_owned(), RowId(1));
        draft.apply(Edit::AddRow { step, row });
        let in_list = Some(("activity", "activity"));
        check(&draft, "risks", Progress::NotStarted, in_list);
    }

    #[test]
    fn what_comes_after_printing_waits_until_someone_goes_there() {
        let mut draft = Answers::default();
        draft.apply(Edit::Pick {
            at: Length::place(),
            choice: Length::Full.id().to_owned(),
        });
        let (steps, shown) = (progress(&draft), ShownSteps::of(&draft));
        let from = |first: Id| {
            let start = steps.iter().position(|step| step.step == first).unwrap();
            carry_on(steps.get(start..).unwrap_or_default(), &shown).map(|spot| spot.step)
        };
        assert_eq!(from("actions"), Some("actions"));
        assert_eq!(from("answer"), None);
    }

    #[test]
    fn someone_who_can_help_need_not_be_in_the_plan_yet() {
        let mut draft = Answers::default();
        let row = RowId(1);
        let step = "web".to_owned();
        draft.apply(Edit::AddRow { step, row });
        let at = |question| Place::in_row("web", row, question);
        write(&mut draft, at("name"));
        for (question, choice) in [
            ("ring", "friends"),
            ("often", "week"),
            ("more", "fine"),
            ("can-help", "yes"),
        ] {
            let (at, choice) = (at(question), choice.to_owned());
            draft.apply(Edit::Pick { at, choice });
        }
        check(&draft, "web", Progress::Started, Some(("helping", "help")));
        write(&mut draft, at("help"));
        check(&draft, "web", Progress::FilledIn, None);
    }

    #[test]
    fn a_new_row_is_where_to_carry_on() {
        let mut draft = Answers::default();
        draft.apply(Edit::AddRow {
            step: "outcomes".to_owned(),
            row: RowId(4),
        });
        let spot = progress(&draft)
            .into_iter()
            .find(|one| one.step == "outcomes")
            .unwrap()
            .carry_on
            .unwrap();
        assert_eq!((spot.row, spot.page), (Some(RowId(4)), "what"));
    }
}
