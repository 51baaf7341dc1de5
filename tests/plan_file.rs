//! The written shape of a plan file, held to what the code writes and reads.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected should stop there"
)]

use boon::{Compiler, SchemaIndex, Schemas};
use my_support_plan::exchange::open_plan;
use my_support_plan::plan::{Answer, Answers, Row, RowId, Stance, answers::StepAnswers};
use my_support_plan::storage::{DecodeError, SavedPlan, decode, decode_from_elsewhere, encode};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

const SCHEMA: &str = include_str!("../src/exchange/plan-file.schema.json");

struct Shape {
    schemas: Schemas,
    plan: SchemaIndex,
}

impl Shape {
    fn written_down() -> Self {
        let mut schemas = Schemas::new();
        let mut compiler = Compiler::new();
        let schema = serde_json::from_str(SCHEMA).expect("the schema is JSON");
        compiler
            .add_resource("plan-file", schema)
            .expect("the schema has an address");
        let plan = compiler
            .compile("plan-file", &mut schemas)
            .expect("the schema is one");
        Self { schemas, plan }
    }

    fn holds(&self, file: &Value) -> bool {
        self.schemas.validate(file, self.plan).is_ok()
    }
}

fn a_plan() -> Value {
    json!({
        "format": "mysupportplan", "version": 1, "id": "made-up", "created": "2026-11-23", "updated": "2026-11-23",
        "language": "ur",
        "answers": {
            "me": {"answers": {"called": {"text": "سیم", "language": "ur"}, "photo": {"chosen": ["me"]}}},
            "costs": {"rows": [{"id": 3, "answers": {"amount": {"text": "12", "stance": "not-sure"}}}]},
        },
        "photos": {"me": "/9j/4AAQ"},
    })
}

/// The plan with one part replaced. A path leads to it: `/answers/me`.
fn with(path: &str, value: Value) -> Value {
    let mut plan = a_plan();
    *plan
        .pointer_mut(path)
        .expect("the part to replace is there") = value;
    plan
}

#[track_caller]
fn check_refused(file: &Value, expected: fn(&DecodeError) -> bool) {
    let error = decode_from_elsewhere(&file.to_string()).expect_err("the file is refused");
    assert!(expected(&error), "{error:?}");
    assert!(
        !Shape::written_down().holds(file),
        "the schema lets it pass: {error:?}"
    );
}

fn is_shape(error: &DecodeError) -> bool {
    matches!(error, DecodeError::Shape { .. })
}

fn is_too_much(error: &DecodeError) -> bool {
    matches!(error, DecodeError::TooMuch { .. })
}

#[test]
fn a_plan_is_one_for_the_code_and_for_the_schema() {
    let file = a_plan();
    assert!(Shape::written_down().holds(&file));
    let plan = decode_from_elsewhere(&file.to_string()).expect("the plan opens");
    let again: Value = serde_json::from_str(&encode(&plan)).expect("what is written is JSON");
    assert_eq!(again, file);
}

#[test]
fn wrong_types_are_refused() {
    for path in [
        "/created",
        "/answers",
        "/answers/me",
        "/answers/costs/rows",
        "/answers/me/answers/called",
        "/photos",
    ] {
        check_refused(&with(path, json!(7)), is_shape);
    }
    check_refused(&with("/answers/costs/rows/0/id", json!("3")), is_shape);
    check_refused(&with("/answers/costs/rows/0/id", json!(-3)), is_shape);
    check_refused(
        &with("/answers/costs/rows/0/id", json!(4_294_967_296_u64)),
        is_shape,
    );
    check_refused(
        &with(
            "/answers/costs/rows/0/answers/amount/stance",
            json!("maybe"),
        ),
        is_shape,
    );
    check_refused(
        &with("/answers/me/answers/photo/chosen", json!("me")),
        is_shape,
    );
}

#[test]
fn absurd_amounts_are_refused() {
    let text = |length: usize| with("/answers/me/answers/called/text", json!("ہ".repeat(length)));
    assert!(decode_from_elsewhere(&text(20_000).to_string()).is_ok());
    check_refused(&text(20_001), is_too_much);
    let rows = (0..2_001).map(|id| json!({"id": id})).collect::<Vec<_>>();
    check_refused(&with("/answers/costs/rows", json!(rows)), is_too_much);
    let choices = vec!["one"; 2_001];
    check_refused(
        &with("/answers/me/answers/photo/chosen", json!(choices)),
        is_too_much,
    );
    let steps: Map<String, Value> = (0..501)
        .map(|step| (format!("step-{step}"), json!({})))
        .collect();
    check_refused(&with("/answers", json!(steps)), is_too_much);
    check_refused(&with("/language", json!("x".repeat(201))), is_too_much);
    check_refused(
        &with(
            "/photos/me",
            json!(format!("/9j/{}", "A".repeat(2_666_661))),
        ),
        is_too_much,
    );
}

#[test]
fn what_is_no_photo_is_refused() {
    let no_photo: fn(&DecodeError) -> bool = |error| matches!(error, DecodeError::NotAPhoto(_));
    check_refused(&with("/photos/me", json!("iVBORw0KGgo")), no_photo);
    check_refused(&with("/photos/me", json!("/9j/\" onerror=")), no_photo);
}

#[test]
fn a_name_that_could_lead_elsewhere_is_refused() {
    for id in ["", "../other", "a/b", "سیم"] {
        check_refused(&with("/id", json!(id)), |error| {
            *error == DecodeError::PlanName
        });
    }
}

#[test]
fn two_rows_with_one_number_are_refused() {
    let file = with(
        "/answers/costs/rows",
        json!([{"id": 1}, {"id": 2}, {"id": 1}]),
    );
    let twice = DecodeError::RowTwice {
        step: "costs".to_owned(),
        row: 1,
    };
    assert_eq!(decode_from_elsewhere(&file.to_string()), Err(twice));
}

#[test]
fn a_newer_plan_says_so() {
    check_refused(&with("/version", json!(2)), |error| {
        *error == DecodeError::Newer(2)
    });
    // Even where its shape has changed.
    let mut newer = with("/version", json!(7));
    newer["answers"] = json!([]);
    assert_eq!(decode(&newer.to_string()), Err(DecodeError::Newer(7)));
}

#[test]
fn what_is_no_plan_says_so() {
    for text in [
        "",
        "hello",
        "[]",
        "{}",
        "null",
        "{\"format\":\"other\",\"version\":1}",
        "%PDF-1.7",
        "<html>",
    ] {
        assert_eq!(decode(text), Err(DecodeError::NotAPlan), "{text}");
    }
}

#[test]
fn a_plan_that_is_cut_off_is_damaged_and_still_a_plan() {
    let text = a_plan().to_string();
    for length in (60..text.len()).filter(|length| text.is_char_boundary(*length)) {
        if text[..length].contains("\"mysupportplan\"") {
            let error = decode(&text[..length]).expect_err("the text is cut off");
            assert!(is_shape(&error), "{error:?}");
        }
    }
}

#[test]
fn nesting_without_end_is_refused() {
    let deep = format!(
        "{{\"format\":\"mysupportplan\",\"version\":1,\"id\":\"a\",\"later\":{}",
        "[".repeat(100_000)
    );
    assert!(is_shape(&decode(&deep).expect_err("the file is refused")));
}

#[test]
fn a_mark_before_the_first_letter_is_passed_over() {
    let file = format!("\u{FEFF}{}", a_plan());
    assert!(open_plan(file.as_bytes()).is_ok());
}

fn name() -> impl Strategy<Value = String> {
    "[a-z][a-z0-9-]{0,8}"
}

fn answer() -> impl Strategy<Value = Answer> {
    let stance = prop_oneof![
        Just(Stance::NotSure),
        Just(Stance::Skipped),
        Just(Stance::Talk)
    ];
    (".{0,30}", name(), vec(name(), 0..4), option::of(stance)).prop_map(
        |(text, language, chosen, stance)| Answer {
            text,
            language,
            chosen,
            stance,
        },
    )
}

fn draft() -> impl Strategy<Value = Answers> {
    let answers = || btree_map(name(), answer(), 0..4);
    let rows = btree_map(any::<u32>(), answers(), 0..4).prop_map(|rows| {
        let rows = rows.into_iter().map(|(id, answers)| Row {
            id: RowId(id),
            answers,
        });
        rows.collect::<Vec<_>>()
    });
    let step = (answers(), rows).prop_map(|(answers, rows)| StepAnswers { answers, rows });
    btree_map(name(), step, 0..4).prop_map(|steps| Answers { steps })
}

fn saved(draft: Answers) -> SavedPlan {
    let mut plan = SavedPlan::new("made-up", "2026-11-23", "en");
    plan.answers = draft;
    plan
}

/// Whatever a newer release may have written.
fn later_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,10}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            btree_map(name(), inner, 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// Puts a field of a newer release into every object whose keys are ours.
fn add_later_fields(file: &mut Value, later: &Value) {
    fn into_answers(answers: Option<&mut Value>, later: &Value) {
        for (_, answer) in answers.and_then(Value::as_object_mut).into_iter().flatten() {
            answer["later"] = later.clone();
        }
    }
    file["later"] = later.clone();
    for (_, step) in file["answers"].as_object_mut().into_iter().flatten() {
        step["later"] = later.clone();
        into_answers(step.get_mut("answers"), later);
        for row in step
            .get_mut("rows")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            row["later"] = later.clone();
            into_answers(row.get_mut("answers"), later);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_draft_comes_back_as_it_was(draft in draft()) {
        let plan = saved(draft);
        let text = encode(&plan);
        prop_assert_eq!(decode_from_elsewhere(&text), Ok(plan));
        let file = serde_json::from_str(&text).expect("what is written is JSON");
        prop_assert!(Shape::written_down().holds(&file));
    }

    #[test]
    fn fields_of_a_newer_release_are_kept_at_every_level(draft in draft(), later in later_value()) {
        let plan = saved(draft);
        let mut file: Value = serde_json::from_str(&encode(&plan)).expect("what is written is JSON");
        add_later_fields(&mut file, &later);
        let opened = decode_from_elsewhere(&file.to_string()).expect("the plan opens");
        prop_assert_eq!(&opened.answers, &plan.answers);
        let again: Value = serde_json::from_str(&encode(&opened)).expect("what is written is JSON");
        prop_assert_eq!(again, file);
    }

    #[test]
    fn any_bytes_can_be_opened_or_are_refused(bytes in vec(any::<u8>(), 0..200)) {
        prop_assert!(open_plan(&bytes).is_err());
    }

    #[test]
    fn a_plan_with_one_byte_changed_is_opened_or_refused(at in any::<prop::sample::Index>(), byte: u8) {
        let mut bytes = a_plan().to_string().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(plan) = open_plan(&bytes) {
            prop_assert!(decode(&encode(&plan)).is_ok());
        }
    }
}
