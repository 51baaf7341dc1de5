//! The eight worked plans of section 9c of the domain notes, to the penny, and one of them in Urdu too. People and prices
//! are made up.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected should stop there"
)]

use my_support_plan::exchange::open_plan;
use my_support_plan::form::{EXAMPLES, Example, STEPS, Step, example_of};
use my_support_plan::plan::asked::Asks;
use my_support_plan::plan::budget::{State, Told, YearStanding};
use my_support_plan::plan::check::{Outlook, check};
use my_support_plan::plan::cost::Payer;
use my_support_plan::plan::progress::{Progress, progress};
use my_support_plan::plan::{Answer, Answers, Edit, Money, Place, Plan, RowId, ShownSteps, read};
use serde_json::Value;

const SAM: &str = include_str!("plans/sam.json");
const KAMLABEN: &str = include_str!("plans/kamlaben.json");
const KAMLABEN_IN_URDU: &str = include_str!("plans/kamlaben-ur.json");
const TED_AND_JUNE: &str = include_str!("plans/ted-and-june.json");
const MAYA: &str = include_str!("plans/maya.json");
const ABDI: &str = include_str!("plans/abdi.json");
const LORNA: &str = include_str!("plans/lorna.json");
const MEI: &str = include_str!("plans/mei.json");
const STANISLAW: &str = include_str!("plans/stanislaw.json");
const RATES: &str = include_str!("../public/rates/2026.json");
const ALL: [&str; 9] = [
    SAM,
    KAMLABEN,
    KAMLABEN_IN_URDU,
    TED_AND_JUNE,
    MAYA,
    ABDI,
    LORNA,
    MEI,
    STANISLAW,
];

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
            ("carer", Outlook::Look),
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
    for file in [KAMLABEN, KAMLABEN_IN_URDU] {
        check_money(&draft(file), 10_406_00, 10_346_00, State::Under);
        check_lines(file, &[8_736_00, 600_00, 672_00, 338_00, 60_00]);
        assert_eq!(
            plan(&draft(file)).standing.not_planned(),
            Some(Money::from_pence(514_00))
        );
        check_open(file, &[]);
    }
}

/// Each answer of a plan, and where it stands. The language and what follows from it is another matter.
fn every_answer(file: &str) -> Vec<(Place, Answer)> {
    let mut all = Vec::new();
    for (id, step) in draft(file).steps {
        if id == "start" {
            continue;
        }
        for (question, answer) in step.answers {
            all.push((Place::once(&id, &question), answer));
        }
        for row in step.rows {
            for (question, answer) in row.answers {
                all.push((Place::in_row(&id, row.id, &question), answer));
            }
        }
    }
    all
}

/// Each answer has the same choices in both languages, and words where the other has words. Numbers, days and phone
/// numbers are the same.
#[test]
fn kamlaben_says_the_same_in_urdu() {
    let said = |(at, answer): (Place, Answer)| {
        let is_own_words = answer.text.chars().any(char::is_alphabetic);
        let number = (!is_own_words).then_some(answer.text);
        (at, is_own_words, number, answer.chosen, answer.stance)
    };
    let all = |file| -> Vec<_> { every_answer(file).into_iter().map(said).collect() };
    assert_eq!(all(KAMLABEN_IN_URDU), all(KAMLABEN));
}

/// English letters stand only beside the name of the social worker, who reads no other.
#[test]
fn kamlaben_says_it_in_the_letters_of_urdu() {
    let mut elsewhere = Vec::new();
    for (at, answer) in every_answer(KAMLABEN_IN_URDU) {
        let text = answer.text.replace("(Jo)", "");
        let is_elsewhere = !["", "ur"].contains(&answer.language.as_str());
        if is_elsewhere || text.chars().any(|letter| letter.is_ascii_alphabetic()) {
            elsewhere.push((at, answer));
        }
    }
    assert_eq!(elsewhere, []);
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

/// Year 1: 4,243.20 + 456.96 + 92.00 + 132.00 + 420.00 + 240.00 + 190.00 + 208.00 + 1,156.00 = 7,138.16, of a number
/// that is £550 every 4 weeks: 7,150.00. Later the training (420.00) and the taxi (240.00) are gone, and the work day
/// is there all year (3,536.00 and not 1,156.00): 8,858.16.
#[test]
fn abdi_fits_until_college_ends() {
    check_money(
        &draft(ABDI),
        7_138_16_i64,
        8_858_16_i64,
        State::OverLaterOnly,
    );
    check_lines(
        ABDI,
        &[
            6 * 13_60 * 52,
            33_6 * 13_60 / 10,
            92_00,
            11_00 * 12,
            420_00,
            24_00 * 10,
            5_00 * 38,
            4_00 * 52,
            // From week 36 to week 52, both included.
            5 * 13_60 * 17,
        ],
    );
    let plan = plan(&draft(ABDI));
    assert_eq!(plan.budget.told, Told::Roughly);
    assert_eq!(plan.budget.year_one, Some(Money::from_pence(550_00 * 13)));
    assert_eq!(
        plan.standing.later,
        YearStanding::Over(Money::from_pence(1_708_16_i64))
    );
    check_open(ABDI, &[("money", Outlook::Look)]);
}

/// The training costs 420.00, and then each week saves the 24.00 of a taxi: 17.5 weeks, after 10 weeks of both.
#[test]
fn abdi_has_the_cost_of_learning_the_tram_back_in_week_28() {
    let plan = plan(&draft(ABDI));
    let change = plan.changes.first().expect("a change");
    let sums = change.sums.expect("its sums");
    assert_eq!(sums.break_even_week(), Some(28));
}

/// Her council counts 365 days, so a line of a week is counted 365 / 7 times, to the nearest penny. The wages of a week
/// are 552.00 + 113.60 + 320.00 + 355.20 + 160.00 = 1,500.80, and someone is paid that while the others are on holiday.
#[test]
fn lorna_needs_more_than_her_number_every_year() {
    check_money(&draft(LORNA), 101_906_36, 101_486_36, State::Over);
    check_lines(
        LORNA,
        &[
            // 40 hours at 13.80: 552.00 a week.
            28_782_86,
            // 8 hours at 14.20: 113.60 a week.
            5_923_43,
            // 4 nights at 80.00: 320.00 a week.
            16_685_71,
            // 24 hours at 14.80: 355.20 a week.
            18_521_14,
            // 2 nights at 80.00: 160.00 a week.
            8_342_86,
            // 165.00 a week.
            8_603_57,
            // 1,500.80 for 5.6 weeks.
            8_404_48,
            165_00,
            36_00 * 13,
            148_30 * 12,
            600_00,
            420_00,
            // 40.00 a week.
            2_085_71,
            10_00 * 26,
            18_00 * 48,
            45_00 * 12,
            24_00 * 46,
        ],
    );
    let plan = plan(&draft(LORNA));
    // 1,880.00 a week.
    assert_eq!(plan.budget.year_one, Some(Money::from_pence(98_028_57)));
    assert_eq!(
        (plan.standing.year_one, plan.standing.later),
        (
            YearStanding::Over(Money::from_pence(3_877_79)),
            YearStanding::Over(Money::from_pence(3_457_79))
        )
    );
    let yearly = |payer| plan.totals.paid_by(payer).yearly.year_one.pence();
    assert_eq!(
        (yearly(Payer::Me), yearly(Payer::Other)),
        (540_00, 1_104_00)
    );
    check_open(LORNA, &[("money", Outlook::Look)]);
}

/// A sleep-in night is paid by the night, and is no wages by the hour.
#[test]
fn nobody_in_a_worked_plan_is_paid_less_than_the_law_allows() {
    let rates: Value = serde_json::from_str(RATES).expect("the rates are JSON");
    let lowest = rates["lowest_pay"]["pence"].as_i64().expect("an amount");
    let mut seen = 0;
    for file in ALL {
        for line in plan(&draft(file)).costs {
            if line.what.has("pa-wages") {
                let price = line.unit_price.expect("a price").pence();
                assert!(price >= lowest, "{:?}", line.what);
                seen += 1;
            }
        }
    }
    assert_eq!(seen, 6, "Sam's 1, Abdi's 2 and Lorna's 3");
}

/// 172.00 + 38.40 + 62.00 + 27.60 = 300.00, which comes just once. Her mother's own budget pays the sitter.
#[test]
fn mei_spends_what_comes_just_once() {
    check_money(&draft(MEI), 300_00, 0, State::Fits);
    check_lines(MEI, &[172_00, 38_40, 10 * 6_20, 27_60, 2 * 95_00]);
    let plan = plan(&draft(MEI));
    assert_eq!(plan.budget.year_one, Some(Money::from_pence(300_00)));
    assert_eq!(plan.budget.later, None);
    let sitter = plan.totals.paid_by(Payer::Other).yearly;
    assert_eq!(
        (sitter.year_one, sitter.later),
        (Money::from_pence(190_00), Money::ZERO)
    );
    check_open(MEI, &[]);
}

/// 4,440.80 + 2,700.00 + 176.00 + 234.00 + 239.20 + 28.00 + 754.00 = 8,572.00, of 142.00 from the council and 23.00 from
/// him each week: 8,580.00.
#[test]
fn stanislaw_fits_with_his_part_on_top() {
    check_money(&draft(STANISLAW), 8_572_00, 8_544_00, State::Fits);
    check_lines(
        STANISLAW,
        &[
            85_40 * 52,
            3 * 18_00 * 50,
            4_00 * 44,
            18_00 * 13,
            4_60 * 52,
            28_00,
            14_50 * 52,
        ],
    );
    let plan = plan(&draft(STANISLAW));
    assert_eq!(
        plan.budget.year_one,
        Some(Money::from_pence((142_00 + 23_00) * 52))
    );
    check_open(STANISLAW, &[]);
}

#[test]
fn the_worked_plans_show_every_way_to_stand_against_a_number() {
    let states = ALL.map(|file| plan(&draft(file)).standing.state);
    for state in [
        State::NoNumber,
        State::Under,
        State::Fits,
        State::OverYear1Only,
        State::OverLaterOnly,
        State::Over,
    ] {
        assert!(states.contains(&state), "{state:?}");
    }
}

#[test]
fn every_example_in_the_gallery_is_a_worked_plan() {
    let files_of = |example: &'static Example| {
        let others = example.also_in.iter().map(|(_, file)| *file);
        [example.id].into_iter().chain(others)
    };
    let ids: Vec<String> = EXAMPLES
        .iter()
        .flat_map(files_of)
        .map(|file| ["made-up-", file].concat())
        .collect();
    let files = ALL.map(|file| open_plan(file.as_bytes()).expect("the plan opens").id);
    assert_eq!(ids, files);
}

#[test]
fn an_example_is_shown_in_the_language_of_its_reader() {
    let kamlaben = example_of("kamlaben").expect("the example is there");
    assert_eq!(kamlaben.file("ur"), "kamlaben-ur");
    assert_eq!(kamlaben.file("pl"), "kamlaben");
    for (tag, file) in EXAMPLES.iter().flat_map(|example| example.also_in) {
        let of_that_name = ALL
            .iter()
            .filter_map(|text| open_plan(text.as_bytes()).ok())
            .find(|plan| plan.id == ["made-up-", file].concat());
        assert_eq!(of_that_name.expect("the plan is there").language, *tag);
    }
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
fn every_question_of_the_council_leads_to_a_page() {
    let mut ready = 0;
    for file in ALL {
        let draft = draft(file);
        for row in check(&draft, &read(&draft)) {
            let spot = row.leads_to().expect(row.id);
            let step = STEPS.iter().find(|step| step.id == spot.step);
            let is_there = |step: &Step| step.pages.iter().any(|page| page.id() == spot.page);
            let is_of_a_row = spot.row.is_some();
            assert!(step.is_some_and(is_there) || is_of_a_row, "{row:?}");
            ready += usize::from(row.outlook == Outlook::Ready);
        }
    }
    assert!(ready > 150, "{ready} rows are ready");
}

#[test]
fn every_answer_of_a_worked_plan_is_asked_for() {
    let mut unasked = Vec::new();
    for (place, file) in ALL.into_iter().enumerate() {
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
                if !Asks::of(&without, step, None).has(question) {
                    unasked.push(format!("plan {place}: {}-{}", step.id, question.id));
                }
            }
        }
    }
    assert_eq!(unasked, [""; 0]);
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
