//! What is new in a plan since an older version of it: what came, what went, what is different, and what it costs now.
//!
//! Both are drafts, so that nothing is missed that only one release can read. Rows are the same where their numbers are.

use super::answers::{Answer, Answers, Row, RowId, Stance};
use super::cost::{Payer, Yearly};
use super::reading::read;
use super::sheet::{is_begun, is_read};
use crate::form::{Ask, Kind, Order, Page, Pick, Question, Rows, STEPS, Step};
use std::collections::BTreeMap;

/// What is new, in the order of the form.
#[derive(Debug, Clone, Default)]
pub struct News {
    /// What is new in each step. A step that says what it said is left out.
    pub steps: Vec<StepNews>,
    /// What each payer pays now, where that is another sum.
    pub sums: Vec<SumNews>,
}

/// What is new in one step.
#[derive(Debug, Clone)]
pub struct StepNews {
    /// The step.
    pub step: &'static Step,
    /// Things in its list that were not there before.
    pub added: Vec<RowId>,
    /// Things that are in its list no more.
    pub taken_out: Vec<RowId>,
    /// Whether the things that stayed stand in a new order, where the order says what matters most.
    pub is_reordered: bool,
    /// Answers that are different, of the plan and of things that stayed.
    pub changed: Vec<AnswerNews>,
}

/// One answer that is different.
#[derive(Debug, Clone)]
pub struct AnswerNews {
    /// The thing it is about, if any.
    pub row: Option<RowId>,
    /// The question.
    pub question: &'static Question,
    /// What was answered before. Empty, where nothing was.
    pub before: Answer,
    /// What is answered now. Empty, where nothing is any more.
    pub now: Answer,
}

/// What one payer paid before, and pays now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SumNews {
    /// Who.
    pub payer: Payer,
    /// Before.
    pub before: Yearly,
    /// Now.
    pub now: Yearly,
}

/// The step before the plan: it is about the app.
const ABOUT_THE_APP: &str = "start";
/// The step whose list alone is in the plan: how the planning was stays off the paper, and so off what is new.
const LIST_ALONE: &str = "review";

/// Compares a plan with an older version of it.
pub fn whats_new(before: &Answers, now: &Answers) -> News {
    let steps = STEPS.iter().filter(|step| step.id != ABOUT_THE_APP);
    News {
        steps: steps
            .filter_map(|step| in_step(before, now, step))
            .collect(),
        sums: sums(before, now),
    }
}

impl News {
    /// Whether nothing is new.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty() && self.sums.is_empty()
    }
}

impl StepNews {
    fn is_empty(&self) -> bool {
        let rows = self.added.is_empty() && self.taken_out.is_empty();
        rows && !self.is_reordered && self.changed.is_empty()
    }
}

/// The thing of that number, with something said in it.
fn begun(draft: &Answers, step: &Step, id: RowId) -> Option<Row> {
    draft.row(step.id, id).filter(|row| is_begun(row)).cloned()
}

fn ids(draft: &Answers, step: &Step) -> Vec<RowId> {
    let rows = draft.rows(step.id).iter();
    rows.filter(|row| is_begun(row)).map(|row| row.id).collect()
}

fn in_step(before: &Answers, now: &Answers, step: &'static Step) -> Option<StepNews> {
    let (old, new) = (ids(before, step), ids(now, step));
    let without = |these: &[RowId], those: &[RowId]| -> Vec<RowId> {
        let missing = these.iter().filter(|id| !those.contains(id));
        missing.copied().collect()
    };
    let mut news = StepNews {
        step,
        added: without(&new, &old),
        taken_out: without(&old, &new),
        is_reordered: false,
        changed: Vec::new(),
    };
    for page in step.pages {
        match page {
            Page::Ask(_) if step.id == LIST_ALONE => {}
            Page::Ask(ask) => {
                let found = answers_of(ask, None, once(before, step), once(now, step));
                news.changed.extend(found);
            }
            Page::Rows(rows) => {
                news.is_reordered = is_reordered(rows, &old, &new);
                for id in new.iter().filter(|id| old.contains(id)) {
                    news.changed.extend(in_row(before, now, step, rows, *id));
                }
            }
        }
    }
    news.changed.retain(|one| !links_the_same(one, now));
    (!news.is_empty()).then_some(news)
}

fn once<'a>(draft: &'a Answers, step: &Step) -> Option<&'a BTreeMap<String, Answer>> {
    draft.steps.get(step.id).map(|step| &step.answers)
}

fn in_row(before: &Answers, now: &Answers, step: &Step, rows: &Rows, id: RowId) -> Vec<AnswerNews> {
    let (Some(old), Some(new)) = (begun(before, step, id), begun(now, step, id)) else {
        return Vec::new();
    };
    let asks = rows.pages.iter();
    asks.flat_map(|ask| answers_of(ask, Some(id), Some(&old.answers), Some(&new.answers)))
        .collect()
}

/// The answers of one page that are different.
fn answers_of(
    ask: &Ask,
    row: Option<RowId>,
    before: Option<&BTreeMap<String, Answer>>,
    now: Option<&BTreeMap<String, Answer>>,
) -> Vec<AnswerNews> {
    let nothing = BTreeMap::new();
    let (before, now) = (before.unwrap_or(&nothing), now.unwrap_or(&nothing));
    let different = |question: &'static Question| {
        let (before, now) = (counted(question, before), counted(question, now));
        (before != now).then_some(AnswerNews {
            row,
            question,
            before,
            now,
        })
    };
    ask.questions.iter().filter_map(different).collect()
}

/// An answer as far as it counts: none where the question is not asked, and only what is said by it. Whose words they
/// are, and the order in which choices were made, is no news.
fn counted(question: &Question, beside: &BTreeMap<String, Answer>) -> Answer {
    let is_of_the_app = matches!(question.kind, Kind::Language);
    let answer = beside.get(question.id);
    let answer = answer.filter(|_| !is_of_the_app && is_read(question, beside));
    let Some(answer) = answer else {
        return Answer::default();
    };
    let text = answer.text.trim().to_owned();
    let mut chosen = answer.chosen.clone();
    match question.kind.pick() {
        Some(Pick::One) => chosen.truncate(1),
        Some(Pick::Many) => chosen.sort(),
        None => {}
    }
    Answer {
        language: if text.is_empty() {
            String::new()
        } else {
            answer.language.clone()
        },
        text,
        chosen,
        stance: answer.stance.filter(|stance| *stance != Stance::Skipped),
        whose: None,
    }
}

/// Whether an answer that points at other things only lost what was taken out of their list. That is told there.
fn links_the_same(news: &AnswerNews, now: &Answers) -> bool {
    let Kind::Link { to, .. } = news.question.kind else {
        return false;
    };
    let is_there = |number: &&String| {
        let id = number.parse().ok().map(RowId);
        id.is_some_and(|id| now.row(to, id).is_some())
    };
    let still: Vec<&String> = news.before.chosen.iter().filter(is_there).collect();
    let linked: Vec<&String> = news.now.chosen.iter().filter(is_there).collect();
    still == linked && news.before.text == news.now.text && news.before.stance == news.now.stance
}

fn is_reordered(rows: &Rows, old: &[RowId], new: &[RowId]) -> bool {
    let stayed = |these: &[RowId], those: &[RowId]| -> Vec<RowId> {
        let both = these.iter().filter(|id| those.contains(id));
        both.copied().collect()
    };
    matches!(rows.order, Order::MostImportantFirst) && stayed(old, new) != stayed(new, old)
}

fn sums(before: &Answers, now: &Answers) -> Vec<SumNews> {
    let [before, now] = [before, now].map(|draft| read(draft).plan.totals);
    let of = |payer: Payer| SumNews {
        payer,
        before: before.paid_by(payer).yearly,
        now: now.paid_by(payer).yearly,
    };
    let all = Payer::ALL.into_iter().map(of);
    all.filter(|sum| sum.before != sum.now).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Edit, Place};

    fn write(draft: &mut Answers, at: Place, text: &str) {
        draft.apply(Edit::Write {
            at,
            text: text.to_owned(),
            language: "en".to_owned(),
        });
    }

    fn pick(draft: &mut Answers, at: Place, choice: &str) {
        let choice = choice.to_owned();
        draft.apply(Edit::Pick { at, choice });
    }

    fn add(draft: &mut Answers, step: &str, named: &str) -> RowId {
        let row = draft.next_row(step);
        draft.apply(Edit::AddRow {
            step: step.to_owned(),
            row,
        });
        let question = if step == "risks" { "activity" } else { "what" };
        write(draft, Place::in_row(step, row, question), named);
        row
    }

    fn priced(draft: &mut Answers, row: RowId, amount: &str) {
        write(draft, Place::in_row("costs", row, "amount"), amount);
        pick(draft, Place::in_row("costs", row, "often"), "week");
    }

    /// A plan with two outcomes, a support for the first, and a cost of 10 pounds a week.
    fn a_plan() -> Answers {
        let mut draft = Answers::default();
        write(&mut draft, Place::once("me", "called"), "Sam");
        add(&mut draft, "outcomes", "Go swimming");
        add(&mut draft, "outcomes", "See my friends");
        let support = add(&mut draft, "supports", "Ben comes along");
        let choice = "1".to_owned();
        let at = Place::in_row("supports", support, "outcomes");
        draft.apply(Edit::Tick { at, choice });
        let cost = add(&mut draft, "costs", "The pool");
        priced(&mut draft, cost, "10");
        draft
    }

    /// What is new after some changes to the plan, a line for each thing, and the sums.
    #[track_caller]
    fn check(change: impl FnOnce(&mut Answers), expected: &[&str]) {
        let before = a_plan();
        let mut now = before.clone();
        change(&mut now);
        let news = whats_new(&before, &now);
        let mut said = Vec::new();
        for one in &news.steps {
            let id = one.step.id;
            said.extend(one.added.iter().map(|row| format!("{id} +{}", row.0)));
            said.extend(one.taken_out.iter().map(|row| format!("{id} -{}", row.0)));
            said.extend(one.is_reordered.then(|| format!("{id} order")));
            said.extend(one.changed.iter().map(|answer| {
                let row = answer
                    .row
                    .map_or(String::new(), |row| format!(" {}", row.0));
                let words = |answer: &Answer| match answer.chosen.as_slice() {
                    [] => answer.text.clone(),
                    chosen => chosen.join("+"),
                };
                let question = answer.question.id;
                let (before, now) = (words(&answer.before), words(&answer.now));
                format!("{id}{row} {question}: {before} > {now}")
            }));
        }
        said.extend(news.sums.iter().map(|sum| {
            let (before, now) = (sum.before.year_one.pence(), sum.now.year_one.pence());
            format!("{} {before} > {now}", sum.payer.id())
        }));
        assert_eq!(said, expected);
        assert_eq!(news.is_empty(), expected.is_empty());
    }

    #[test]
    fn in_the_same_plan_nothing_is_new() {
        check(|_| {}, &[]);
    }

    #[test]
    fn a_thing_that_came_and_a_thing_that_went_are_told() {
        check(
            |now| {
                add(now, "outcomes", "Cook for myself");
                add(now, "risks", "Swimming alone");
                let (step, row) = ("outcomes".to_owned(), RowId(2));
                now.apply(Edit::TakeOutRow { step, row });
            },
            &["outcomes +3", "outcomes -2", "risks +1"],
        );
    }

    #[test]
    fn an_empty_row_is_no_thing_yet() {
        check(
            |now| {
                let (step, row) = ("outcomes".to_owned(), RowId(7));
                now.apply(Edit::AddRow { step, row });
            },
            &[],
        );
    }

    #[test]
    fn a_price_that_changed_changes_the_sum() {
        check(
            |now| priced(now, RowId(1), "12.50"),
            &["costs 1 amount: 10 > 12.50", "budget 52000 > 65000"],
        );
    }

    #[test]
    fn another_payer_takes_over_the_sum() {
        check(
            |now| pick(now, Place::in_row("costs", RowId(1), "payer"), "me"),
            &["costs 1 payer:  > me", "budget 52000 > 0", "me 0 > 52000"],
        );
    }

    #[test]
    fn answers_come_in_the_order_of_the_form() {
        check(
            |now| {
                priced(now, RowId(1), "11");
                write(now, Place::in_row("outcomes", RowId(1), "why"), "I love it");
                write(now, Place::once("me", "called"), "Sammy");
            },
            &[
                "me called: Sam > Sammy",
                "outcomes 1 why:  > I love it",
                "costs 1 amount: 10 > 11",
                "budget 52000 > 57200",
            ],
        );
    }

    #[test]
    fn what_is_said_no_more_is_told() {
        check(
            |now| write(now, Place::once("me", "called"), ""),
            &["me called: Sam > "],
        );
    }

    #[test]
    fn what_matters_most_may_be_in_a_new_order() {
        check(
            |now| {
                let (step, row, to) = ("outcomes".to_owned(), RowId(2), 0);
                now.apply(Edit::MoveRow { step, row, to });
            },
            &["outcomes order"],
        );
    }

    #[test]
    fn a_link_to_a_thing_that_went_is_told_there_alone() {
        check(
            |now| {
                let (step, row) = ("outcomes".to_owned(), RowId(1));
                now.apply(Edit::TakeOutRow { step, row });
            },
            &["outcomes -1"],
        );
        check(
            |now| {
                let (at, choice) = (
                    Place::in_row("supports", RowId(1), "outcomes"),
                    "2".to_owned(),
                );
                now.apply(Edit::Tick { at, choice });
            },
            &["supports 1 outcomes: 1 > 1+2"],
        );
    }

    #[test]
    fn spaces_whose_words_the_order_of_choosing_and_skipping_are_no_news() {
        let places = || Place::once("me", "important");
        let mut before = a_plan();
        for choice in ["family", "friends"] {
            let choice = choice.to_owned();
            before.apply(Edit::Tick {
                at: places(),
                choice,
            });
        }
        let mut now = a_plan();
        for choice in ["friends", "family"] {
            let choice = choice.to_owned();
            now.apply(Edit::Tick {
                at: places(),
                choice,
            });
        }
        write(&mut now, Place::once("me", "called"), " Sam ");
        now.apply(Edit::Mark {
            at: Place::once("me", "called"),
            whose: Some(crate::plan::Whose::WithHelp),
        });
        now.apply(Edit::Stand {
            at: Place::once("me", "liked"),
            stance: Some(Stance::Skipped),
        });
        assert!(whats_new(&before, &now).is_empty());
    }

    #[test]
    fn what_is_not_asked_and_what_is_about_the_app_is_no_news() {
        check(
            |now| {
                pick(now, Place::once("start", "length"), "full");
                pick(now, Place::once("review", "on-time"), "bad");
                write(now, Place::once("answer", "while-waiting"), "My sister");
            },
            &[],
        );
    }
}
