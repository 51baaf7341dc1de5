//! The written shape of a plan file, held to what the code writes and reads.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected should stop there"
)]

mod locale;

use boon::{Compiler, SchemaIndex, Schemas};
use my_support_plan::document;
use my_support_plan::exchange::{keep_page, open_plan};
use my_support_plan::form::EXAMPLES;
use my_support_plan::i18n::{LANGUAGES, Words};
use my_support_plan::plan::{
    Answer, Answers, Day, Row, RowId, Stance, Whose, answers::StepAnswers, read,
};
use my_support_plan::storage::{
    DecodeError, Edition, SavedPlan, decode, decode_from_elsewhere, encode,
};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;

/// Sam's plan, as version 1 wrote it. It stays as it is, and shows that old files open.
const VERSION_1: &str = include_str!("versions/1.json");

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
        "format": "mysupportplan", "version": 2, "id": "made-up", "created": "2026-11-23", "updated": "2026-11-23",
        "language": "ur", "edition": 2, "first": "made-up-first", "kept": "2026-11-26",
        "answers": {
            "me": {"answers": {"called": {"text": "سیم", "language": "ur"}, "photo": {"chosen": ["me"]}}},
            "costs": {"rows": [{"id": 3, "answers": {"amount": {"text": "12", "stance": "not-sure", "whose": "mine"}}}]},
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

#[track_caller]
fn check_wrong(place: &str, file: &Value) {
    let error = decode_from_elsewhere(&file.to_string()).expect_err("the file is refused");
    assert_eq!(error, DecodeError::Field(place.to_owned()));
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
fn every_example_in_the_gallery_is_written_as_the_schema_says() {
    let also_in = EXAMPLES.iter().flat_map(|example| example.also_in);
    let names = EXAMPLES.iter().map(|example| example.id);
    for name in names.chain(also_in.map(|(_, file)| *file)) {
        let file = format!("{}/tests/plans/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let text = fs::read_to_string(file).expect("the plan is there");
        let file: Value = serde_json::from_str(&text).expect("the plan is JSON");
        assert!(Shape::written_down().holds(&file), "{name}");
        let plan = decode_from_elsewhere(&text).expect("the plan opens");
        let again: Value = serde_json::from_str(&encode(&plan)).expect("what is written is JSON");
        assert_eq!(again, file, "{name}");
    }
}

#[test]
fn wrong_types_are_refused_and_named() {
    for (place, wrong) in [
        ("version", json!("1")),
        ("version", json!(1.5)),
        ("version", json!(-1)),
        ("id", json!(null)),
        ("created", json!(7)),
        ("language", json!(null)),
        ("edition", json!("2")),
        ("edition", json!(0)),
        ("edition", json!(10_000)),
        ("edition", json!(null)),
        ("first", json!(1)),
        ("kept", json!(20_261_126)),
        ("answers", json!(7)),
        ("answers", json!([])),
        ("answers/me", json!(7)),
        ("answers/me/answers", json!(null)),
        ("answers/me/answers/called", json!(7)),
        ("answers/me/answers/called/text", json!(null)),
        ("answers/me/answers/photo/chosen", json!("me")),
        ("answers/costs/rows", json!({})),
        ("answers/costs/rows/0", json!([3])),
        ("answers/costs/rows/0/id", json!("3")),
        ("answers/costs/rows/0/id", json!(-3)),
        ("answers/costs/rows/0/id", json!(3.5)),
        ("answers/costs/rows/0/id", json!(4_294_967_296_u64)),
        ("answers/costs/rows/0/answers/amount", json!("12")),
        ("answers/costs/rows/0/answers/amount/text", json!(12)),
        ("answers/costs/rows/0/answers/amount/stance", json!("maybe")),
        ("answers/costs/rows/0/answers/amount/whose", json!("hers")),
        ("photos", json!(7)),
        ("photos/me", json!(7)),
    ] {
        check_wrong(place, &with(&format!("/{place}"), wrong));
    }
    check_wrong(
        "answers/me/answers/photo/chosen",
        &with("/answers/me/answers/photo/chosen/0", json!(7)),
    );
}

#[test]
fn what_has_to_be_there_is_missed_by_its_name() {
    let without = |part: &str, field: &str| {
        let mut plan = a_plan();
        let part = plan.pointer_mut(part).and_then(Value::as_object_mut);
        part.expect("the part is there").remove(field);
        plan
    };
    check_wrong("version", &without("", "version"));
    check_wrong("id", &without("", "id"));
    check_wrong(
        "answers/costs/rows/0/id",
        &without("/answers/costs/rows/0", "id"),
    );
}

#[test]
fn a_number_with_a_point_is_not_a_whole_one() {
    for text in [
        r#"{"format":"mysupportplan","version":2.0,"id":"a"}"#,
        r#"{"format":"mysupportplan","version":2,"id":"a","answers":{"costs":{"rows":[{"id":3.0}]}}}"#,
    ] {
        let error = decode(text).expect_err("the file is refused");
        assert!(matches!(error, DecodeError::Field(_)), "{error:?}");
    }
}

#[test]
fn no_stance_may_be_written_down() {
    let file = with("/answers/costs/rows/0/answers/amount/stance", Value::Null);
    assert!(Shape::written_down().holds(&file));
    let plan = decode_from_elsewhere(&file.to_string()).expect("the plan opens");
    let again: Value = serde_json::from_str(&encode(&plan)).expect("what is written is JSON");
    assert_eq!(
        again.pointer("/answers/costs/rows/0/answers/amount/stance"),
        None
    );
}

#[test]
fn of_a_field_that_stands_twice_the_last_counts() {
    let text = r#"{"format":"mysupportplan","version":2,"id":"a","language":"en","language":"ur"}"#;
    let plan = decode_from_elsewhere(text).expect("the plan opens");
    assert_eq!(plan.language, "ur");
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
    for first in ["../other", "a/b", "سیم"] {
        check_refused(&with("/first", json!(first)), |error| {
            *error == DecodeError::PlanName
        });
    }
    check_refused(&with("/first", json!("a".repeat(201))), is_too_much);
    check_refused(&with("/kept", json!("2".repeat(201))), is_too_much);
}

#[test]
fn a_plan_that_says_nothing_of_versions_is_the_first() {
    let mut file = a_plan();
    let fields = file.as_object_mut().expect("an object");
    for field in ["edition", "first", "kept"] {
        fields.remove(field);
    }
    let plan = decode_from_elsewhere(&file.to_string()).expect("the plan opens");
    assert_eq!(plan.edition, Edition::default());
    let again: Value = serde_json::from_str(&encode(&plan)).expect("what is written is JSON");
    assert_eq!(again, file);
}

#[test]
fn a_newer_version_has_the_answers_and_the_photos_of_the_one_before() {
    let older = decode_from_elsewhere(&a_plan().to_string()).expect("the plan opens");
    let newer = older.newer("another", 3, "2026-12-01");
    assert_eq!(
        (newer.id.as_str(), newer.created.as_str()),
        ("another", "2026-12-01")
    );
    assert_eq!((newer.edition.number, newer.edition.kept.as_str()), (3, ""));
    assert_eq!(newer.family(), "made-up-first");
    assert_eq!((newer.answers, newer.photos), (older.answers, older.photos));
    let first = SavedPlan::new("alone", "2026-11-23", "en");
    assert_eq!(first.newer("next", 2, "2026-12-01").family(), "alone");
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
    check_refused(&with("/version", json!(3)), |error| {
        *error == DecodeError::Newer(3)
    });
    // Even where its shape has changed.
    let mut newer = with("/version", json!(7));
    newer["answers"] = json!([]);
    assert_eq!(decode(&newer.to_string()), Err(DecodeError::Newer(7)));
}

/// A file of version 1 with these answers, opened and written again.
#[track_caller]
fn check_upgraded(before: Value, after: &Value) {
    let mut file = with("/answers", before);
    file["version"] = json!(1);
    file["later"] = json!(true);
    let plan = decode_from_elsewhere(&file.to_string()).expect("the plan opens");
    let written: Value = serde_json::from_str(&encode(&plan)).expect("what is written is JSON");
    assert_eq!(written["version"], 2);
    assert_eq!(written["answers"], *after);
    assert_eq!(written["later"], true);
    assert!(Shape::written_down().holds(&written));
}

#[test]
fn a_plan_of_version_1_has_its_back_up_in_a_step_of_its_own() {
    let activity = json!([{"id": 4, "answers": {"activity": {"text": "bus"}}, "later": 1}]);
    check_upgraded(
        json!({"risks": {
            "answers": {
                "backup-name": {"text": "Mum", "language": "en", "later": 2},
                "backup-phone": {"text": "07700 900123", "stance": "talk"},
                "cannot-wait": {"text": "Jo", "chosen": ["food", "other"]},
            },
            "rows": activity,
            "later": 3,
        }}),
        &json!({
            "risks": {"rows": activity, "later": 3},
            "backup": {"answers": {
                "name": {"text": "Mum", "language": "en", "later": 2},
                "phone": {"text": "07700 900123", "stance": "talk"},
                "cannot-wait": {"text": "Jo", "chosen": ["food", "other"]},
            }},
        }),
    );
}

#[test]
fn a_plan_of_version_1_loses_nothing_to_what_stands_there_already() {
    let answers = json!({
        "risks": {"answers": {"backup-name": {"text": "Mum"}}},
        "backup": {"answers": {"name": {"text": "Dad"}}},
    });
    check_upgraded(answers.clone(), &answers);
}

#[test]
fn a_file_that_version_1_wrote_opens() {
    let before: Value = serde_json::from_str(VERSION_1).expect("the plan is JSON");
    let plan = open_plan(VERSION_1.as_bytes()).expect("the plan opens");
    let after: Value = serde_json::from_str(&encode(&plan)).expect("what is written is JSON");
    let old = before["answers"]["risks"]["answers"].as_object();
    let moved = after["answers"]["backup"]["answers"].as_object();
    let (old, moved) = (old.expect("answers"), moved.expect("answers"));
    assert_eq!((old.len(), moved.len()), (3, 3));
    assert_eq!(moved["name"], old["backup-name"]);
    assert_eq!(moved["phone"], old["backup-phone"]);
    assert_eq!(moved["cannot-wait"], old["cannot-wait"]);
    // All else is as it was.
    let mut expected = before;
    expected["version"] = json!(2);
    let risks = expected["answers"]["risks"].as_object_mut();
    risks.expect("risks").remove("answers");
    expected["answers"]["backup"] = json!({"answers": moved});
    assert_eq!(after, expected);
}

#[test]
fn damage_in_a_plan_of_version_1_is_named_where_it_stands() {
    let mut file = with(
        "/answers",
        json!({"risks": {"answers": {"backup-name": 7}}}),
    );
    file["version"] = json!(1);
    let damaged = DecodeError::Field("answers/risks/answers/backup-name".to_owned());
    assert_eq!(decode(&file.to_string()), Err(damaged));
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
        "{\"format\":7,\"version\":1}",
        "{\"format\":\"mysupportplan\",\"version\":0}",
        "%PDF-1.7",
        "<html>",
    ] {
        assert_eq!(decode(text), Err(DecodeError::NotAPlan), "{text}");
    }
}

#[test]
fn a_text_that_bears_our_mark_is_one_of_ours_that_was_damaged() {
    for text in [
        r#"["mysupportplan",1]"#,
        r#"{"form@t":"mysupportplan","version":1,"id":"a"}"#,
        r#"{"format":{"mysupportplan":1}}"#,
    ] {
        let damaged = DecodeError::Field("format".to_owned());
        assert_eq!(decode(text), Err(damaged), "{text}");
    }
}

#[test]
fn a_plan_that_is_cut_off_is_damaged_and_still_a_plan() {
    let plan = decode(&a_plan().to_string()).expect("the plan opens");
    let text = encode(&plan);
    let mark = "{\"format\":\"mysupportplan\"";
    assert!(text.starts_with(mark), "the mark stands first: {text}");
    for length in (mark.len()..text.len()).filter(|length| text.is_char_boundary(*length)) {
        let error = decode(&text[..length]).expect_err("the text is cut off");
        assert!(is_shape(&error), "{error:?}");
    }
}

#[test]
fn nesting_without_end_is_refused() {
    let deep = |closing: &str| {
        format!(
            "{{\"format\":\"mysupportplan\",\"version\":2,\"id\":\"a\",\"later\":{}{closing}",
            "[".repeat(100_000)
        )
    };
    for text in [deep(""), deep(&format!("{}}}", "]".repeat(100_000)))] {
        assert!(is_shape(&decode(&text).expect_err("the file is refused")));
    }
}

#[test]
fn nesting_that_can_be_read_can_be_written_and_read_again() {
    let nested = |open: &str, close: &str, depth: usize| {
        format!("{}1{}", open.repeat(depth), close.repeat(depth))
    };
    for later in [nested("[", "]", 120), nested("{\"a\":", "}", 120)] {
        let text = format!(
            r#"{{"format":"mysupportplan","version":2,"id":"a","answers":{{"me":{{"later":{later}}}}}}}"#
        );
        let plan = decode_from_elsewhere(&text).expect("the plan opens");
        assert!(encode(&plan).contains(&later));
        assert_eq!(decode_from_elsewhere(&encode(&plan)), Ok(plan));
    }
}

/// A plan of a newer release, opened, changed, and written.
#[track_caller]
fn check_kept_after(file: &Value, change: fn(&mut SavedPlan), expected: Value) {
    let mut plan = decode_from_elsewhere(&file.to_string()).expect("the plan opens");
    change(&mut plan);
    let written: Value = serde_json::from_str(&encode(&plan)).expect("what is written is JSON");
    assert_eq!(written["answers"], expected);
}

#[test]
fn what_a_newer_release_knows_of_a_step_outlives_its_answers() {
    check_kept_after(
        &with(
            "/answers",
            json!({
                "me": {"later": 1, "answers": {"called": {"text": "Sam", "later": 2}}},
                "costs": {"rows": [{"id": 3, "later": 3}]},
            }),
        ),
        |plan| plan.answers = Answers::default(),
        json!({"me": {"later": 1}}),
    );
}

#[test]
fn what_a_newer_release_knows_of_a_row_moves_and_goes_with_it() {
    check_kept_after(
        &with(
            "/answers",
            json!({"costs": {"rows": [
                {"id": 10, "later": 1},
                {"id": 9, "later": 2, "answers": {"amount": {"text": "12", "later": 3}}},
                {"id": 2, "answers": {"amount": {"text": "7", "later": 4}}},
            ]}}),
        ),
        |plan| {
            let costs = plan
                .answers
                .steps
                .get_mut("costs")
                .expect("there are costs");
            costs.rows.remove(0);
            costs.rows.reverse();
            costs.rows[0].answers.clear();
        },
        json!({"costs": {"rows": [
            {"id": 2},
            {"id": 9, "later": 2, "answers": {"amount": {"text": "12", "later": 3}}},
        ]}}),
    );
}

#[test]
fn names_of_ours_in_places_of_a_newer_release_are_only_names() {
    let mut file = with(
        "/answers/me/answers/called",
        json!({"text": "Sam", "rows": [1], "answers": {"text": "no answer"}, "id": null}),
    );
    file["rows"] = json!({"3": {"later": 1}});
    file["chosen"] = json!("later");
    let plan = decode_from_elsewhere(&file.to_string()).expect("the plan opens");
    let again: Value = serde_json::from_str(&encode(&plan)).expect("what is written is JSON");
    assert_eq!(again, file);
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
    let whose = prop_oneof![
        Just(Whose::Mine),
        Just(Whose::WithHelp),
        Just(Whose::SomeoneElse)
    ];
    let said = (option::of(stance), option::of(whose));
    (".{0,30}", name(), vec(name(), 0..4), said).prop_map(
        |(text, language, chosen, (stance, whose))| Answer {
            text,
            language,
            chosen,
            stance,
            whose,
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

#[test]
fn numbers_of_a_newer_release_are_kept_to_the_last_digit() {
    let numbers = [
        "0.12345678901234567890123",
        "1e+400",
        "-12345678901234567890123",
        "1.50",
    ];
    for number in numbers {
        let file = format!(
            r#"{{"format": "mysupportplan", "version": 2, "id": "made-up", "later": [{number}]}}"#
        );
        let plan = decode_from_elsewhere(&file).expect("the plan opens");
        let again = encode(&plan);
        assert!(again.contains(&format!("[{number}]")), "{number}: {again}");
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
    fn any_draft_comes_back_from_its_page(draft in draft()) {
        let plan = saved(draft);
        let english = LANGUAGES.iter().find(|one| one.tag == "en").expect("English is there");
        let words = Words::new(english, &locale::text("en"), None).expect("the words are sound");
        let day = Day { year: 2026, month: 11, day: 23 };
        let document = document::write(&read(&plan.answers).plan, &words, day);
        let page = keep_page(&plan, &document, &BTreeMap::new());
        prop_assert_eq!(open_plan(&page.bytes), Ok(plan));
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
