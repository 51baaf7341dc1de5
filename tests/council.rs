//! The council's questions about goals, help and the number, each answered both ways: K3, K5 to K9 and K21.

#![allow(
    clippy::expect_used,
    reason = "a test that meets the unexpected should stop there"
)]

use my_support_plan::plan::check::{CheckRow, Outlook, check};
use my_support_plan::plan::{Answers, Edit, Place, RowId, read};

/// A draft, an answer at a time: `outcomes/1/what=swim` chooses, and `outcomes/1/why:for fun` types.
fn draft(answers: &[&str]) -> Answers {
    let mut draft = Answers::default();
    for one in answers {
        let at = one.find(['=', ':']).expect("an answer");
        let (place, rest) = one.split_at(at);
        let place = place_of(&mut draft, place);
        let said = rest.get(1..).expect("words").to_owned();
        draft.apply(if rest.starts_with('=') {
            Edit::Tick {
                at: place,
                choice: said,
            }
        } else {
            Edit::Write {
                at: place,
                text: said,
                language: "en".to_owned(),
            }
        });
    }
    draft
}

fn place_of(draft: &mut Answers, place: &str) -> Place {
    let parts: Vec<&str> = place.split('/').collect();
    match parts.as_slice() {
        [step, question] => Place::once(step, question),
        [step, row, question] => {
            let row = RowId(row.parse().expect("a number"));
            if draft.row(step, row).is_none() {
                draft.apply(Edit::AddRow {
                    step: (*step).to_owned(),
                    row,
                });
            }
            Place::in_row(step, row, question)
        }
        _ => unreachable!("a place has two or three parts"),
    }
}

fn rows(answers: &[&str]) -> Vec<CheckRow> {
    let draft = draft(answers);
    check(&draft, &read(&draft))
}

/// An outlook, and the question that it leads to.
type Says = (Outlook, &'static str);

/// What the plan says to one question.
#[track_caller]
fn check_row(answers: &[&str], id: &str, council: &str, expected: impl Into<Option<Says>>) {
    let rows = rows(answers);
    let row = rows.iter().find(|row| row.id == id);
    let found = row.map(|row| {
        let leads_to = row
            .spot
            .map_or("", |spot| spot.question.unwrap_or(spot.page));
        (row.outlook, leads_to)
    });
    assert_eq!(found, expected.into(), "{answers:?}");
    assert!(row.is_none_or(|row| row.council == council));
}

const READY: Says = (Outlook::Ready, "");

/// The question does not concern this plan.
const NOT_ASKED: Option<Says> = None;

const fn look(leads_to: &'static str) -> Says {
    (Outlook::Look, leads_to)
}

#[test]
fn k3_asks_for_goals_and_how_they_will_be_known() {
    check_row(&[], "goals", "K3", look("list"));
    check_row(&["outcomes/1/what=swim"], "goals", "K3", READY);
    check_row(&[], "know", "K3", NOT_ASKED);
    check_row(&["outcomes/1/what=swim"], "know", "K3", look("know"));
    let known = ["outcomes/1/what=swim", "outcomes/1/know:I swim each week"];
    check_row(&known, "know", "K3", READY);
}

#[test]
fn k5_asks_what_who_and_when() {
    let mut said = vec!["supports/1/what=lunch-club"];
    check_row(&[], "explained", "K5", NOT_ASKED);
    check_row(&said, "explained", "K5", look("who"));
    said.push("supports/1/who:Ekta club");
    check_row(&said, "explained", "K5", look("often"));
    said.push("supports/1/often=some-days");
    check_row(&said, "explained", "K5", look("days"));
    said.push("supports/1/days=tue");
    check_row(&said, "explained", "K5", READY);
}

#[test]
fn k5_does_not_ask_who_where_i_do_it_myself() {
    let said = ["supports/1/what=do-it", "supports/1/often=every-day"];
    check_row(&said, "explained", "K5", READY);
}

#[test]
fn k6_looks_for_free_help_beside_paid_help() {
    let paid = [
        "outcomes/1/what=swim",
        "supports/1/what=assistant",
        "supports/1/outcomes=1",
    ];
    check_row(&[], "free-first", "K6", NOT_ASKED);
    check_row(&paid, "free-first", "K6", look("list"));
    let both = [
        &paid[..],
        &["supports/2/what=friend", "supports/2/outcomes=1"],
    ]
    .concat();
    check_row(&both, "free-first", "K6", READY);
}

#[test]
fn k7_asks_for_the_price_of_each_cost() {
    check_row(&[], "prices", "K7", NOT_ASKED);
    let mut said = vec!["costs/1/what=activity", "costs/1/payer=budget"];
    check_row(&said, "prices", "K7", look("amount"));
    said.push("costs/1/amount:12");
    check_row(&said, "prices", "K7", look("often"));
    said.push("costs/1/often=week");
    check_row(&said, "prices", "K7", READY);
}

#[test]
fn k8_asks_what_each_cost_helps_with() {
    let cost = ["costs/1/what=activity", "costs/1/payer=budget"];
    check_row(&[], "cost-goal", "K8", NOT_ASKED);
    check_row(&cost, "cost-goal", "K8", look("support"));
    let serves = [
        &cost[..],
        &[
            "outcomes/1/what=swim",
            "supports/1/what=club",
            "supports/1/outcomes=1",
            "costs/1/support=1",
        ],
    ]
    .concat();
    check_row(&serves, "cost-goal", "K8", READY);
    let others = ["costs/1/what=activity", "costs/1/payer=family"];
    check_row(&others, "cost-goal", "K8", NOT_ASKED);
}

#[test]
fn k9_asks_for_the_number() {
    check_row(&[], "number", "K9", (Outlook::Ask, "told"));
    let told = ["costs/told=told", "costs/budget:150", "costs/per=week"];
    check_row(&told, "number", "K9", READY);
}

#[test]
fn k21_looks_for_learning_or_staying_well() {
    check_row(&[], "grow", "K21", NOT_ASKED);
    check_row(&["outcomes/1/what=see-friends"], "grow", "K21", look("why"));
    let why = [
        "outcomes/1/what=see-friends",
        "outcomes/1/why:I feel less sad",
    ];
    check_row(&why, "grow", "K21", READY);
    check_row(&["outcomes/1/what=walk-more"], "grow", "K21", READY);
    let learns = [
        "outcomes/1/what=see-friends",
        "supports/1/what=travel-training",
    ];
    check_row(&learns, "grow", "K21", READY);
}

#[test]
fn no_question_has_a_number_that_the_table_does_not_have() {
    for row in rows(&[
        "outcomes/1/what=swim",
        "supports/1/what=club",
        "costs/1/what=pa-wages",
    ]) {
        let number = row.council.strip_prefix('K').map(str::parse::<u8>);
        let is_known = matches!(number, Some(Ok(1..=24)));
        assert!(is_known || row.council.is_empty(), "{}", row.council);
    }
}
