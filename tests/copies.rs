//! A copy for someone leaves out what the person keeps from them, and says so; whose words an answer holds is printed.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected should stop there"
)]

mod locale;

use my_support_plan::document::products::{Product, product};
use my_support_plan::document::share::copy_for;
use my_support_plan::document::{Block, Document};
use my_support_plan::form::{EXAMPLES, Example, Kind, Question, Rows, STEPS, step};
use my_support_plan::i18n::{Words, languages::ENGLISH};
use my_support_plan::plan::share::Audience;
use my_support_plan::plan::{Answer, Answers, Edit, Place, RowId, Whose};
use my_support_plan::{plan, storage};
use std::fs;

fn ted_and_june() -> Answers {
    let file = format!(
        "{}/tests/plans/ted-and-june.json",
        env!("CARGO_MANIFEST_DIR")
    );
    storage::decode(&fs::read_to_string(file).unwrap())
        .unwrap()
        .answers
}

const TODAY: plan::Day = plan::Day {
    year: 2026,
    month: 11,
    day: 23,
};

fn copy(draft: &Answers, audience: Audience) -> (Document, Vec<String>) {
    let words = Words::new(&ENGLISH, &locale::text("en"), None).unwrap();
    copy_in(&words, draft, audience)
}

fn copy_in(words: &Words, draft: &Answers, audience: Audience) -> (Document, Vec<String>) {
    let plan = plan::read(draft).plan;
    let (document, left_out) = copy_for(draft, &plan, words, TODAY, audience);
    (
        document,
        left_out.into_iter().map(|part| part.step).collect(),
    )
}

fn steps(document: &Document) -> Vec<&str> {
    document
        .sections
        .iter()
        .map(|section| section.step.as_str())
        .collect()
}

#[track_caller]
fn check(draft: &Answers, audience: Audience, left_out: &[&str]) {
    let (whole, nothing) = copy(draft, Audience::Me);
    let (document, left) = copy(draft, audience);
    assert!(nothing.is_empty(), "the person's own copy is whole");
    assert_eq!(left, left_out);
    let expected: Vec<&str> = steps(&whole)
        .into_iter()
        .filter(|step| !left_out.contains(step))
        .collect();
    assert_eq!(steps(&document), expected);
}

#[test]
fn risks_are_for_the_person_alone_until_they_say_otherwise() {
    let mut draft = ted_and_june();
    draft.steps.remove("share");
    check(&draft, Audience::Council, &["risks"]);
    check(&draft, Audience::Helpers, &["risks"]);
    let at = Place::once("share", "risks");
    draft.apply(Edit::Pick {
        at: at.clone(),
        choice: "helpers".to_owned(),
    });
    check(&draft, Audience::Helpers, &[]);
    check(&draft, Audience::Council, &["risks"]);
    draft.apply(Edit::Pick {
        at,
        choice: "council".to_owned(),
    });
    check(&draft, Audience::Council, &[]);
}

#[test]
fn every_part_that_a_step_fills_can_be_kept_from_others() {
    let asked: Vec<&str> = step("share")
        .unwrap()
        .questions()
        .map(|question| question.id)
        .collect();
    for Example { id: name, .. } in EXAMPLES {
        let file = format!("{}/tests/plans/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let draft = storage::decode(&fs::read_to_string(file).unwrap())
            .unwrap()
            .answers;
        let (document, _) = copy(&draft, Audience::Me);
        for part in steps(&document).into_iter().filter(|part| !part.is_empty()) {
            assert!(asked.contains(&part), "nobody is asked who sees '{part}'");
        }
    }
    for question in asked {
        assert!(
            STEPS.iter().any(|step| step.id == question),
            "'{question}' is no step"
        );
    }
}

/// A plan in which every answer of one step is the same word, and every link leads to the first thing.
fn telling(secret: &str, of: &str) -> Answers {
    let mut draft = Answers::default();
    for one in STEPS.iter().filter(|one| one.rows().is_some()) {
        let step = one.id.to_owned();
        draft.apply(Edit::AddRow {
            step,
            row: RowId(1),
        });
    }
    let mut say = |at: Place, question: &Question| match question.kind {
        Kind::Link { .. } => {
            let choice = "1".to_owned();
            draft.apply(Edit::Pick { at, choice });
        }
        kind if kind.takes_own_words() => {
            let text = if at.step == of { secret } else { "Bus" }.to_owned();
            let language = "en".to_owned();
            draft.apply(Edit::Write { at, text, language });
        }
        Kind::Money | Kind::Count => {
            let (text, language) = ("12".to_owned(), "en".to_owned());
            draft.apply(Edit::Write { at, text, language });
        }
        Kind::Notice
        | Kind::Language
        | Kind::Line
        | Kind::Words
        | Kind::Phone
        | Kind::Day
        | Kind::Photo
        | Kind::One(_)
        | Kind::Many(_)
        | Kind::Bank { .. } => {}
    };
    for step in STEPS {
        for question in step.questions() {
            say(Place::once(step.id, question.id), question);
        }
        for question in step.rows().into_iter().flat_map(Rows::questions) {
            say(Place::in_row(step.id, RowId(1), question.id), question);
        }
    }
    draft
}

#[test]
fn no_other_part_says_what_is_kept_from_someone() {
    let secret = "Sekret";
    let words = Words::new(&ENGLISH, &locale::text("en"), None).unwrap();
    let said = |document: &Document| {
        let mut said = Vec::new();
        words_in(&serde_json::to_value(document).unwrap(), &mut said);
        said.retain(|words| words.contains(secret));
        said
    };
    let asked = step("share")
        .unwrap()
        .questions()
        .map(|question| question.id);
    let mut told = 0;
    for part in asked {
        let mut draft = telling(secret, part);
        for question in step("share").unwrap().questions() {
            let level = if question.id == part {
                "only-me"
            } else {
                "council"
            };
            draft.apply(Edit::Pick {
                at: Place::once("share", question.id),
                choice: level.to_owned(),
            });
        }
        let name = Place::once("me", "called");
        let (text, language) = ("Sam".to_owned(), "en".to_owned());
        draft.apply(Edit::Write {
            at: name,
            text,
            language,
        });
        let (mine, _) = copy_in(&words, &draft, Audience::Me);
        told += said(&mine).len();
        for sheet in Product::ALL {
            let (theirs, _) = product(sheet, &draft, &words, TODAY, Audience::Council);
            assert_eq!(
                said(&theirs),
                Vec::<String>::new(),
                "of '{part}' on {sheet:?}"
            );
        }
    }
    assert!(told > 100, "{told} answers are in the person's own copies");
}

#[test]
fn a_copy_for_someone_does_not_say_that_nobody_has_seen_it() {
    let mut draft = ted_and_june();
    draft.steps.remove("answer");
    let words = Words::new(&ENGLISH, &locale::text("en"), None).unwrap();
    let nobody = words.say("paper-nobody-has-seen");
    for (audience, expected) in [
        (Audience::Me, true),
        (Audience::Helpers, false),
        (Audience::Council, false),
    ] {
        let (document, _) = copy_in(&words, &draft, audience);
        let mut said = Vec::new();
        words_in(&serde_json::to_value(&document).unwrap(), &mut said);
        assert_eq!(said.contains(&nobody), expected, "{audience:?}");
    }
}

#[track_caller]
fn check_whose(whose: Option<Whose>, expected: Option<&str>) {
    let mut draft = ted_and_june();
    let at = Place::once("me", "important");
    draft.apply(Edit::Mark { at, whose });
    let words = Words::new(&ENGLISH, &locale::text("en"), None).unwrap();
    let (document, _) = copy(&draft, Audience::Me);
    let said: Vec<String> = ["whose-with-help-paper", "whose-someone-else-paper"]
        .into_iter()
        .map(|message| words.say(message))
        .collect();
    let printed = document.sections.iter().flat_map(|section| &section.blocks);
    let printed = printed.filter_map(|block| {
        let Block::Idea { lines, .. } = block else {
            return None;
        };
        Some(lines[0][0].words.clone())
    });
    let printed: Vec<String> = printed.filter(|words| said.contains(words)).collect();
    let expected: Vec<String> = expected
        .map(|message| words.say(message))
        .into_iter()
        .collect();
    assert_eq!(printed, expected);
}

#[test]
fn whose_words_they_are_is_printed_where_others_had_a_part() {
    check_whose(None, None);
    check_whose(Some(Whose::Mine), None);
    check_whose(Some(Whose::WithHelp), Some("whose-with-help-paper"));
    check_whose(Some(Whose::SomeoneElse), Some("whose-someone-else-paper"));
}

/// Every word of a document, whatever it stands in.
fn words_in(value: &serde_json::Value, all: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(fields) => {
            if let Some(serde_json::Value::String(words)) = fields.get("words") {
                all.push(words.clone());
            }
            fields.values().for_each(|part| words_in(part, all));
        }
        serde_json::Value::Array(parts) => parts.iter().for_each(|part| words_in(part, all)),
        serde_json::Value::Null
        | serde_json::Value::Bool(_)
        | serde_json::Value::Number(_)
        | serde_json::Value::String(_) => {}
    }
}

/// Every answer of a plan that holds own words, and may be marked.
fn own_words(draft: &Answers) -> Vec<(Place, String)> {
    let mut all = Vec::new();
    for step in STEPS {
        let mut put = |place: Place, question: &Question| {
            let answer: Option<&Answer> = draft.at(&place);
            let typed = answer.map_or("", |answer| answer.text.trim());
            if question.kind.takes_own_words() && !typed.is_empty() {
                all.push((place, typed.to_owned()));
            }
        };
        for question in step.questions() {
            put(Place::once(step.id, question.id), question);
        }
        let asked = step.rows().into_iter().flat_map(Rows::questions);
        for question in asked {
            for row in draft.rows(step.id) {
                put(Place::in_row(step.id, row.id, question.id), question);
            }
        }
    }
    all
}

#[test]
fn of_every_answer_that_is_printed_it_is_printed_whose_words_it_holds() {
    let words = Words::new(&ENGLISH, &locale::text("en"), None).unwrap();
    let notes = ["whose-someone-else-paper", "whose-someone-else-note"];
    let notes = notes.map(|message| words.say(message));
    let mut seen = 0;
    let mut unsaid = Vec::new();
    for name in ["sam", "kamlaben", "ted-and-june", "maya"] {
        let file = format!("{}/tests/plans/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let draft = storage::decode(&fs::read_to_string(file).unwrap())
            .unwrap()
            .answers;
        for (at, typed) in own_words(&draft) {
            let mut marked = draft.clone();
            let whose = Some(Whose::SomeoneElse);
            marked.apply(Edit::Mark {
                at: at.clone(),
                whose,
            });
            let (document, _) = copy_in(&words, &marked, Audience::Me);
            let mut printed = Vec::new();
            words_in(&serde_json::to_value(&document).unwrap(), &mut printed);
            let first = typed.lines().next().unwrap_or_default().trim();
            // What someone is called is their name, and stands in the title.
            let is_name = at == Place::once("me", "called");
            if is_name || !printed.iter().any(|words| words.contains(first)) {
                continue;
            }
            seen += 1;
            if !printed.iter().any(|words| notes.contains(words)) {
                unsaid.push(format!("{name} {}: {first}", at.field_id()));
            }
        }
    }
    assert!(seen > 200, "only {seen} answers in own words were printed");
    assert!(unsaid.is_empty(), "{}", unsaid.join("\n"));
}

#[test]
fn in_a_table_and_behind_a_name_the_note_is_short() {
    let mut draft = ted_and_june();
    let row = draft.rows("costs")[0].id;
    let at = Place::in_row("costs", row, "what");
    draft.apply(Edit::Write {
        at: at.clone(),
        text: "A lift to the choir".to_owned(),
        language: "en".to_owned(),
    });
    let whose = Some(Whose::WithHelp);
    draft.apply(Edit::Mark { at, whose });
    let (document, _) = copy(&draft, Audience::Me);
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    let rows = blocks.filter_map(|block| {
        let Block::Table(table) = block else {
            return None;
        };
        Some(&table.rows)
    });
    let named: Vec<String> = rows
        .flatten()
        .map(|row| {
            let line = row.cells[0].first().into_iter().flatten();
            line.map(|text| text.words.as_str()).collect::<String>()
        })
        .filter(|line| line.starts_with("A lift to the choir"))
        .collect();
    // Where the plan only points at it, as in the list of what matters most, the name stands alone.
    let note = "A lift to the choir – said with help".to_owned();
    assert_eq!(named.iter().filter(|one| **one == note).count(), 1);
}
