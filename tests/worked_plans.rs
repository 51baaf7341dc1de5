//! The four worked plans of section 9c of the domain notes, to the penny. People and prices are made up.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected should stop there"
)]

use my_support_plan::exchange::open_plan;
use my_support_plan::form::STEPS;
use my_support_plan::plan::asked::Asks;
use my_support_plan::plan::budget::State;
use my_support_plan::plan::check::{Outlook, check};
use my_support_plan::plan::progress::{Progress, progress};
use my_support_plan::plan::{Answers, Edit, Money, Place, Plan, RowId, ShownSteps, read};

const SAM: &str = include_str!("plans/sam.json");
const KAMLABEN: &str = include_str!("plans/kamlaben.json");
const TED_AND_JUNE: &str = include_str!("plans/ted-and-june.json");
const MAYA: &str = include_str!("plans/maya.json");
const ALL: [&str; 4] = [SAM, KAMLABEN, TED_AND_JUNE, MAYA];

fn draft(file: &str) -> Answers {
    open_plan(file.as_bytes()).expect("the plan opens").answers
}

fn plan(draft: &Answers) -> Plan {
    let reading = read(draft);
    assert_eq!(reading.problems, [], "every number can be read");
    reading.plan
}

/// Year 1, each later year, and the state.
#[track_caller]
fn check_money(draft: &Answers, year_one: i64, later: i64, state: State) {
    let plan = plan(draft);
    let yearly = plan.totals.budget().yearly;
    assert_eq!(
        (yearly.year_one.pence(), yearly.later.pence()),
        (year_one, later)
    );
    assert_eq!(plan.standing.state, state);
}

/// What is not ready yet among the council's questions.
#[track_caller]
fn check_open(file: &str, expected: &[(&str, Outlook)]) {
    let draft = draft(file);
    let rows = check(&draft, &read(&draft));
    let open = rows.iter().filter(|row| row.outlook != Outlook::Ready);
    let open: Vec<_> = open.map(|row| (row.id, row.outlook)).collect();
    assert_eq!(open, expected);
}

/// Each line of a plan in its order: year 1.
#[track_caller]
fn check_lines(file: &str, expected: &[i64]) {
    let lines = plan(&draft(file)).costs.into_iter();
    let lines: Vec<i64> = lines
        .map(|line| line.yearly.expect("a price").year_one.pence())
        .collect();
    assert_eq!(lines, expected);
}

#[test]
fn sam_spends_to_save() {
    check_money(&draft(SAM), 8_491_80, 7_363_80, State::OverYear1Only);
    check_lines(
        SAM,
        &[
            5_616_00, 604_80, 95_00, 144_00, 280_00, 600_00, 672_00, 480_00,
        ],
    );
    check_open(
        SAM,
        &[
            ("who-helped", Outlook::Look),
            ("money", Outlook::Look),
            ("review", Outlook::Look),
        ],
    );
}

#[test]
fn sam_with_a_taxi_for_ever_is_over_every_year() {
    let mut draft = draft(SAM);
    for row in [6, 8] {
        draft.apply(Edit::TakeOutRow {
            step: "costs".to_owned(),
            row: RowId(row),
        });
    }
    let weeks = Place::in_row("costs", RowId(7), "weeks");
    draft.apply(Edit::Pick {
        at: weeks,
        choice: "all".to_owned(),
    });
    check_money(&draft, 9_651_80, 9_651_80, State::Over);
}

#[test]
fn kamlaben_has_some_money_not_planned() {
    check_money(&draft(KAMLABEN), 10_406_00, 10_346_00, State::Under);
    check_lines(KAMLABEN, &[8_736_00, 600_00, 672_00, 338_00, 60_00]);
    assert_eq!(
        plan(&draft(KAMLABEN)).standing.not_planned(),
        Some(Money::from_pence(514_00))
    );
    check_open(KAMLABEN, &[]);
}

#[test]
fn ted_and_june_have_some_money_not_planned() {
    check_money(&draft(TED_AND_JUNE), 12_709_00, 12_624_00, State::Under);
    check_lines(
        TED_AND_JUNE,
        &[9_100_00, 2_600_00, 132_00, 576_00, 216_00, 85_00],
    );
    assert_eq!(
        plan(&draft(TED_AND_JUNE)).standing.not_planned(),
        Some(Money::from_pence(811_00))
    );
    check_open(
        TED_AND_JUNE,
        &[("who-helped", Outlook::Look), ("review", Outlook::Look)],
    );
}

#[test]
fn maya_has_no_number_yet() {
    check_money(&draft(MAYA), 4_566_00, 4_496_00, State::NoNumber);
    check_lines(MAYA, &[4_160_00, 288_00, 48_00, 70_00]);
    check_open(MAYA, &[("number", Outlook::Ask), ("review", Outlook::Look)]);
}

#[test]
fn every_worked_plan_is_whole() {
    for file in ALL {
        let draft = draft(file);
        let shown = ShownSteps::of(&draft);
        let before_printing = |id: &str| {
            let mut steps = STEPS.iter().take_while(|step| step.id != "print");
            steps.any(|step| step.id == id)
        };
        for step in progress(&draft) {
            if shown.has(step.step) && before_printing(step.step) {
                assert_eq!(step.state, Progress::FilledIn, "{step:?}");
            }
        }
        let plan = plan(&draft);
        for cost in &plan.costs {
            assert!(
                plan.outcomes_served(cost).next().is_some(),
                "{:?} serves something",
                cost.what
            );
        }
    }
}

/// Who types a plan in can answer only what is asked. What another step decides is asked without its own answer too.
#[test]
fn every_answer_of_a_worked_plan_is_asked_for() {
    for file in ALL {
        let whole = draft(file);
        for step in STEPS {
            for question in step.questions() {
                let at = Place::once(step.id, question.id);
                if whole.at(&at).is_none() {
                    continue;
                }
                let mut without = whole.clone();
                let answers = &mut without.steps.get_mut(step.id).unwrap().answers;
                answers.remove(question.id);
                let asks = Asks::of(&without, step, None);
                assert!(asks.has(question), "{}-{}", step.id, question.id);
            }
        }
    }
}

#[test]
fn every_answer_of_a_worked_plan_belongs_to_the_form() {
    for file in ALL {
        for (id, answers) in draft(file).steps {
            let step = STEPS
                .iter()
                .find(|step| step.id == id)
                .expect("the step is there");
            let rows = answers.rows.iter().flat_map(|row| &row.answers);
            for (question, answer) in answers.answers.iter().chain(rows) {
                let kind = step
                    .question(question)
                    .unwrap_or_else(|| panic!("no {id}-{question}"))
                    .kind;
                let offered: Vec<&str> = kind.choices().map(|choice| choice.id).collect();
                if !offered.is_empty() {
                    for choice in &answer.chosen {
                        assert!(
                            offered.contains(&choice.as_str()),
                            "no {id}-{question}-{choice}"
                        );
                    }
                }
            }
        }
    }
}
