//! The command line: what it answers, what it says when it cannot, and how it ends.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected should stop there"
)]

use serde_json::Value;
use std::process::{Command, Output};

fn plan(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_plan"))
        .args(words)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the command starts")
}

fn answer(words: &[&str]) -> Value {
    let output = plan(words);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("the answer is JSON")
}

/// The command ends with this code, says this on standard error, and nothing on standard output.
#[track_caller]
fn check_trouble(words: &[&str], code: i32, says: &str) {
    let output = plan(words);
    let trouble = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(code), "{trouble}");
    assert!(trouble.contains(says), "{trouble}");
    assert!(output.stdout.is_empty());
}

#[test]
fn totals_are_in_whole_pence() {
    let sam = answer(&["totals", "tests/plans/sam.json"]);
    assert_eq!(sam["totals"][0]["year_one"]["year_pence"], 849_180);
    assert_eq!(sam["totals"][0]["later"]["year_pence"], 736_380);
    assert_eq!(sam["standing"]["state"], "over_year1_only");
    assert_eq!(sam["standing"]["year_one"]["pence"], 69_180);
    assert_eq!(sam["standing"]["later"]["pence"], 43_620);
    assert_eq!(sam["lines"][1]["year_one_pence"], 60_480);
    assert_eq!(sam["problems"], Value::Array(Vec::new()));
}

#[test]
fn the_check_names_where_to_look() {
    let maya = answer(&["check", "tests/plans/maya.json"]);
    let questions = maya["questions"].as_array().expect("a list");
    let number = questions
        .iter()
        .find(|question| question["id"] == "number")
        .expect("K9");
    assert_eq!(
        (&number["council"], &number["result"]),
        (&Value::from("K9"), &Value::from("ask"))
    );
    assert_eq!(
        (&number["step"], &number["page"]),
        (&Value::from("costs"), &Value::from("number"))
    );
    let support = questions
        .iter()
        .find(|question| question["id"] == "explained")
        .expect("K5");
    assert_eq!(support["council"], "K5");
    assert_eq!(support["result"], "ready");
    assert_eq!(
        (&support["step"], &support["page"]),
        (&Value::from("supports"), &Value::from("list"))
    );
    for number in 1..=24 {
        let name = format!("K{number}");
        let is_named = |question: &Value| question["council"] == name.as_str();
        assert!(
            questions.iter().any(is_named),
            "{name} is answered, or not asked"
        );
    }
    assert!(support["about"].is_null(), "what is ready is about nothing");
}

#[test]
fn the_form_is_there_for_tools() {
    assert_eq!(answer(&["form"])["steps"][0]["id"], "start");
}

#[test]
fn help_is_an_answer() {
    let output = plan(&["--help"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stdout).contains("plan totals FILE"));
}

#[test]
fn a_file_that_cannot_be_used_ends_with_1() {
    check_trouble(
        &["totals", "no-such-file.json"],
        1,
        "cannot read 'no-such-file.json'",
    );
    check_trouble(&["check", "Cargo.toml"], 1, "this is not a support plan");
    let pdf = [
        "pdf",
        "tests/plans/sam.json",
        "--out",
        "sam.pdf",
        "--assets",
        "no-such-folder",
    ];
    check_trouble(&pdf, 1, "cannot read 'no-such-folder");
}

#[test]
fn a_command_that_is_not_understood_ends_with_2() {
    check_trouble(&[], 2, "say what to do");
    check_trouble(&["sums", "tests/plans/sam.json"], 2, "say what to do");
    check_trouble(&["totals"], 2, "say which file");
    check_trouble(&["totals", "one", "two"], 2, "more than one file");
    check_trouble(
        &["totals", "one", "--out", "two"],
        2,
        "only 'plan pdf' has options",
    );
    check_trouble(&["pdf", "tests/plans/sam.json"], 2, "--out");
    check_trouble(&["check", "--loud"], 2, "--loud");
    let pdf = [
        "pdf",
        "tests/plans/sam.json",
        "--out",
        "sam.pdf",
        "--language",
        "xx",
    ];
    check_trouble(&pdf, 2, "no language 'xx'");
}
