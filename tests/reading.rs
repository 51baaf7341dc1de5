//! Reading a draft: what it means, and that nothing anyone can type stops it.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected should stop there"
)]

use my_support_plan::form::{Kind, Question, Rows, STEPS};
use my_support_plan::plan::check::{Outlook, check};
use my_support_plan::plan::cost::{PartOfYear, Payer};
use my_support_plan::plan::support::Help;
use my_support_plan::plan::{
    Answers, Edit, Money, Place, Plan, Problem, RowId, Stance, Trouble, progress, read,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// A draft that is written a few words a line.
#[derive(Default)]
struct Draft(Answers);

impl Draft {
    fn apply(mut self, edit: Edit) -> Self {
        self.0.apply(edit);
        self
    }

    fn row(self, step: &str, row: u32) -> Self {
        self.apply(Edit::AddRow {
            step: step.to_owned(),
            row: RowId(row),
        })
    }

    fn write(self, at: Place, text: &str) -> Self {
        self.apply(Edit::Write {
            at,
            text: text.to_owned(),
            language: "gu".to_owned(),
        })
    }

    fn tick(self, at: Place, choice: &str) -> Self {
        self.apply(Edit::Tick {
            at,
            choice: choice.to_owned(),
        })
    }

    fn cost(self, row: u32, amount: &str, often: &str) -> Self {
        let at = |question| Place::in_row("costs", RowId(row), question);
        self.row("costs", row)
            .write(at("amount"), amount)
            .tick(at("often"), often)
    }

    fn plan(&self) -> Plan {
        read(&self.0).plan
    }

    fn problems(&self) -> Vec<Problem> {
        read(&self.0).problems
    }
}

fn in_cost(question: &str) -> Place {
    Place::in_row("costs", RowId(1), question)
}

#[test]
fn choices_and_own_words_stand_side_by_side() {
    let at = Place::once("me", "important");
    let draft = Draft::default()
        .tick(at.clone(), "faith")
        .tick(at.clone(), "other")
        .write(at, "  મંદિર\n");
    let said = draft.plan().profile.important;
    let words = said.words.clone().expect("words were typed");
    assert_eq!(
        (words.text.as_str(), words.language.as_str()),
        ("મંદિર", "gu")
    );
    assert!(said.has("other"));
    let printed: Vec<String> = said
        .printed()
        .map(|choice| said.choice_message(choice))
        .collect();
    assert_eq!(printed, ["me-important-faith"]);
}

#[test]
fn something_else_without_words_is_still_said() {
    let draft = Draft::default().tick(Place::once("me", "liked"), "other");
    assert_eq!(draft.plan().profile.liked.printed().count(), 1);
}

#[test]
fn choices_of_a_newer_release_are_left_out_and_kept_in_the_draft() {
    let at = Place::once("me", "liked");
    let draft = Draft::default()
        .tick(at.clone(), "from-the-future")
        .tick(at.clone(), "kind");
    assert_eq!(draft.plan().profile.liked.chosen.len(), 1);
    assert!(draft.0.at(&at).expect("an answer").has("from-the-future"));
}

#[test]
fn a_row_in_which_nothing_was_said_is_left_out() {
    let draft = Draft::default().row("outcomes", 1).row("outcomes", 2);
    let draft = draft.tick(Place::in_row("outcomes", RowId(2), "what"), "swim");
    let outcomes = draft.plan().outcomes;
    assert_eq!(outcomes.len(), 1);
    assert_eq!(outcomes[0].area.map(|area| area.id), Some("out"));
}

#[test]
fn a_link_to_what_was_taken_out_is_left_out_and_comes_back_with_it() {
    let link = Place::in_row("supports", RowId(1), "outcomes");
    let draft = Draft::default().row("outcomes", 7).row("supports", 1);
    let draft = draft.tick(Place::in_row("outcomes", RowId(7), "what"), "swim");
    let mut draft = draft
        .tick(link.clone(), "7")
        .tick(link.clone(), "8")
        .tick(link, "no number");
    assert_eq!(draft.plan().supports[0].outcomes, [RowId(7)]);
    let back = draft.0.apply(Edit::TakeOutRow {
        step: "outcomes".to_owned(),
        row: RowId(7),
    });
    assert!(draft.plan().supports[0].outcomes.is_empty());
    draft.0.apply(back.expect("the row was there"));
    assert_eq!(draft.plan().supports[0].outcomes, [RowId(7)]);
}

#[test]
fn help_is_paid_for_if_its_kind_is_or_a_cost_points_at_it() {
    let what = |row| Place::in_row("supports", RowId(row), "what");
    let draft = Draft::default()
        .row("supports", 1)
        .row("supports", 2)
        .row("supports", 3);
    let draft = draft
        .tick(what(1), "agency")
        .tick(what(2), "clock-pills")
        .tick(what(3), "library");
    let help = |draft: &Draft| {
        draft
            .plan()
            .supports
            .iter()
            .map(|one| one.help)
            .collect::<Vec<_>>()
    };
    assert_eq!(help(&draft), [Help::Paid, Help::Free, Help::Free]);
    let draft = draft.cost(1, "60", "once").tick(in_cost("support"), "2");
    let draft = draft
        .cost(2, "0", "year")
        .tick(Place::in_row("costs", RowId(2), "support"), "3");
    assert_eq!(help(&draft), [Help::Paid, Help::Paid, Help::Free]);
}

#[test]
fn an_empty_count_is_one_and_an_empty_payer_is_the_budget() {
    let plan = Draft::default().cost(1, "10", "month").plan();
    assert_eq!(plan.costs[0].payer, Payer::Budget);
    assert_eq!(
        plan.totals.budget().yearly.year_one,
        Money::from_pence(120_00)
    );
}

#[test]
fn what_others_pay_is_not_counted_against_the_budget() {
    let draft = Draft::default()
        .cost(1, "10", "month")
        .cost(2, "5", "month");
    let plan = draft
        .tick(Place::in_row("costs", RowId(2), "payer"), "nhs")
        .plan();
    assert_eq!(
        plan.totals.budget().yearly.year_one,
        Money::from_pence(120_00)
    );
    assert_eq!(
        plan.totals.paid_by(Payer::Nhs).yearly.year_one,
        Money::from_pence(60_00)
    );
    assert_eq!(plan.totals.paid_by(Payer::Me).lines, 0);
    assert_eq!(plan.totals.payers.len(), 2);
}

#[test]
fn a_line_without_a_price_is_never_nothing() {
    let draft = Draft::default().cost(1, "", "month").cost(2, "5", "month");
    let plan = draft.plan();
    assert_eq!(plan.costs[0].yearly, None);
    assert_eq!(plan.totals.budget().without_price, 1);
    assert!(plan.standing.is_so_far());
}

#[test]
fn an_amount_that_cannot_be_read_is_a_problem_at_its_place() {
    let draft = Draft::default()
        .cost(1, "12,50", "month")
        .write(in_cost("count"), "two");
    let comma = Trouble::MoneyComma(Money::from_pence(12_50));
    let expected = [
        Problem {
            at: in_cost("amount"),
            trouble: comma,
        },
        Problem {
            at: in_cost("count"),
            trouble: Trouble::CountWords(None),
        },
    ];
    assert_eq!(draft.problems(), expected);
    assert_eq!(
        draft.0.at(&in_cost("amount")).expect("an answer").text,
        "12,50"
    );
}

#[test]
fn weeks_are_whole_and_from_1_to_52() {
    for (typed, problems) in [
        ("1", 0),
        ("52", 0),
        ("0", 1),
        ("53", 1),
        ("2.5", 1),
        ("ten", 1),
    ] {
        let draft = Draft::default()
            .cost(1, "10", "week")
            .tick(in_cost("weeks"), "stops");
        let draft = draft.write(in_cost("until-week"), typed);
        assert_eq!(draft.problems().len(), problems, "week '{typed}'");
    }
}

#[test]
fn weeks_that_nobody_named_leave_the_price_open() {
    let draft = Draft::default()
        .cost(1, "10", "week")
        .tick(in_cost("weeks"), "some");
    let line = &draft.plan().costs[0];
    assert_eq!((line.part, line.yearly), (PartOfYear::NotKnown, None));
    assert_eq!(draft.problems(), []);
}

#[test]
fn an_answer_to_what_is_no_longer_asked_counts_for_nothing() {
    let draft = Draft::default()
        .cost(1, "10", "week")
        .tick(in_cost("weeks"), "all");
    let draft = draft.write(in_cost("weeks-used"), "no number");
    assert_eq!(draft.problems(), []);
    assert_eq!(
        draft.plan().totals.budget().yearly.year_one,
        Money::from_pence(520_00)
    );
    let told = Place::once("costs", "told");
    let budget = Draft::default()
        .tick(told, "not-told")
        .write(Place::once("costs", "budget"), "150");
    assert_eq!(budget.plan().budget.amount, None);
}

#[test]
fn a_phone_number_without_digits_is_asked_about() {
    let at = Place::once("risks", "backup-phone");
    let draft = Draft::default().write(at.clone(), "ask Mum");
    assert_eq!(
        draft.problems(),
        [Problem {
            at: at.clone(),
            trouble: Trouble::Phone
        }]
    );
    assert_eq!(Draft::default().write(at, "۰۷۷۰۰ ۹۰۰۱۲۳").problems(), []);
}

#[test]
fn what_someone_wants_to_talk_about_is_something_to_ask() {
    let at = Place::once("me", "communicate");
    let draft = Draft::default().apply(Edit::Stand {
        at,
        stance: Some(Stance::Talk),
    });
    let rows = check(&draft.0, &read(&draft.0));
    let talk: Vec<_> = rows.iter().filter(|row| row.id == "talk").collect();
    assert_eq!(talk.len(), 1);
    assert_eq!(talk[0].outlook, Outlook::Ask);
    assert_eq!(
        talk[0].spot.and_then(|spot| spot.question),
        Some("communicate")
    );
}

#[test]
fn an_empty_plan_is_asked_about_only_as_a_whole() {
    let draft = Answers::default();
    let rows = check(&draft, &read(&draft));
    let ids: Vec<&str> = rows.iter().map(|row| row.id).collect();
    assert_eq!(ids, ["about-me", "goals", "number", "risks", "backup"]);
    assert!(
        rows.iter()
            .all(|row| row.outlook != Outlook::Ready && row.spot.is_some())
    );
}

#[test]
fn paying_someone_of_the_family_is_something_to_ask() {
    let draft = Draft::default().row("supports", 1).cost(1, "10", "week");
    let draft = draft.tick(Place::in_row("supports", RowId(1), "what"), "relative");
    let draft = draft.tick(in_cost("support"), "1");
    let rows = check(&draft.0, &read(&draft.0));
    assert!(
        rows.iter()
            .any(|row| row.id == "family" && row.outlook == Outlook::Ask)
    );
}

#[test]
fn a_boss_without_insurance_is_told_of_it() {
    let draft = Draft::default()
        .cost(1, "10", "week")
        .tick(in_cost("what"), "pa-wages");
    let rows = check(&draft.0, &read(&draft.0));
    let outlook = |id: &str| rows.iter().find(|row| row.id == id).map(|row| row.outlook);
    assert_eq!(outlook("boss"), Some(Outlook::Ask));
    assert_eq!(outlook("insurance"), Some(Outlook::Look));
}

/// What people may type, sensible or not.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[0-9]{1,4}(\\.[0-9]{1,2})?",
        1 => "[-£0-9۰-۹,. ]{0,12}",
        1 => ".{0,12}",
    ]
}

/// Any change to any question of the form, in any of three rows.
fn edit() -> impl Strategy<Value = Edit> {
    let questions: Vec<(&str, &Question)> = STEPS
        .iter()
        .flat_map(|step| {
            let rows = step.rows().into_iter().flat_map(Rows::questions);
            step.questions()
                .chain(rows)
                .map(move |question| (step.id, question))
        })
        .collect();
    let (question, row) = (prop::sample::select(questions), 1_u32..=3);
    (
        question,
        row,
        0_usize..8,
        any::<prop::sample::Index>(),
        typed(),
    )
        .prop_map(|((step_id, question), row, what, index, text)| {
            let step = step_id.to_owned();
            let row = RowId(row);
            let is_once = STEPS
                .iter()
                .filter(|step| step.id == step_id)
                .any(|step| step.questions().any(|one| one.id == question.id));
            let at = Place {
                step: step.clone(),
                row: (!is_once).then_some(row),
                question: question.id.to_owned(),
            };
            let choices: Vec<&str> = question.kind.choices().map(|choice| choice.id).collect();
            let choice = if let Kind::Link { .. } = question.kind {
                index.index(5).to_string()
            } else if choices.is_empty() {
                text.clone()
            } else {
                choices[index.index(choices.len())].to_owned()
            };
            match what {
                0 => Edit::AddRow { step, row },
                1 => Edit::TakeOutRow { step, row },
                2 => Edit::MoveRow {
                    step,
                    row,
                    to: index.index(4),
                },
                3 => Edit::Stand {
                    at,
                    stance: Some(Stance::Skipped),
                },
                4 => Edit::Tick { at, choice },
                5 => Edit::Untick { at, choice },
                6 => Edit::Pick { at, choice },
                _ => Edit::Write {
                    at,
                    text,
                    language: "en".to_owned(),
                },
            }
        })
}

/// A plan with so many cost lines that their sums matter.
fn cost_lines() -> impl Strategy<Value = Vec<(String, String, &'static str, &'static str)>> {
    let often = prop::sample::select(vec![
        "week",
        "fortnight",
        "four-weeks",
        "month",
        "quarter",
        "term",
        "half-year",
        "year",
        "once",
    ]);
    let payer = prop::sample::select(vec!["budget", "me", "family", "nhs", "benefits", "other"]);
    vec((typed(), typed(), often, payer), 0..40)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_changes_taken_back_leave_the_draft_as_it_was(edits in vec(edit(), 0..60)) {
        let mut draft = Answers::default();
        let mut back = Vec::new();
        for edit in edits {
            let before = draft.clone();
            if let Some(undo) = draft.apply(edit) {
                back.push((before, undo));
            } else {
                prop_assert_eq!(&draft, &before);
            }
        }
        for (before, undo) in back.into_iter().rev() {
            draft.apply(undo);
            prop_assert_eq!(&draft, &before);
        }
    }

    #[test]
    fn any_draft_can_be_read_and_checked(edits in vec(edit(), 0..60)) {
        let mut draft = Answers::default();
        for edit in edits {
            draft.apply(edit);
        }
        let reading = read(&draft);
        prop_assert!(check(&draft, &reading).len() >= 5);
        let asking = STEPS.iter().filter(|step| !step.pages.is_empty());
        prop_assert_eq!(progress::progress(&draft).len(), asking.count());
        for problem in &reading.problems {
            prop_assert!(draft.at(&problem.at).is_some());
        }
    }

    #[test]
    fn every_total_is_the_sum_of_the_printed_lines(lines in cost_lines(), exact: bool) {
        let mut draft = Draft::default();
        draft = draft.tick(Place::once("costs", "year"), if exact { "365" } else { "52" });
        for (row, (amount, count, often, payer)) in (1..).zip(&lines) {
            draft = draft.cost(row, amount, often);
            draft = draft.write(Place::in_row("costs", RowId(row), "count"), count);
            draft = draft.tick(Place::in_row("costs", RowId(row), "payer"), payer);
        }
        let plan = draft.plan();
        for total in &plan.totals.payers {
            let own = || plan.costs.iter().filter(|line| line.payer == total.payer);
            let year_one = own().filter_map(|line| line.yearly).map(|yearly| yearly.year_one).sum();
            let later = own().filter_map(|line| line.yearly).map(|yearly| yearly.later).sum();
            prop_assert_eq!(total.yearly.year_one, year_one);
            prop_assert_eq!(total.yearly.later, later);
            prop_assert_eq!(total.without_price, own().filter(|line| line.yearly.is_none()).count());
        }
        let known = plan.costs.iter().filter(|line| line.yearly.is_some()).count();
        let open: usize = plan.totals.payers.iter().map(|total| total.without_price).sum();
        prop_assert_eq!(known + open, plan.costs.len());
    }
}
