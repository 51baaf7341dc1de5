//! The sheets that can be printed: each says something in every language, and two languages say all of both.

#![allow(
    clippy::unwrap_used,
    reason = "a test that meets the unexpected should stop there"
)]

mod locale;

use my_support_plan::document::products::{Product, product};
use my_support_plan::document::{Block, Document, Front, Holds, Line, PaperSize, with_english};
use my_support_plan::form::EXAMPLES;
use my_support_plan::i18n::languages::ENGLISH;
use my_support_plan::i18n::{LANGUAGES, Language, Words};
use my_support_plan::plan::share::Audience;
use my_support_plan::plan::{Answers, Day, Edit, Place, read};
use my_support_plan::storage;
use std::fs;

const TODAY: Day = Day {
    year: 2026,
    month: 11,
    day: 23,
};

fn words(language: &'static Language) -> Words {
    let english = locale::text("en");
    Words::new(language, &locale::text(language.file_tag()), Some(&english)).unwrap()
}

fn worked(name: &str) -> Answers {
    let file = format!("{}/tests/plans/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(file).unwrap();
    storage::decode(&text).unwrap().answers
}

fn sheet(wanted: Product, draft: &Answers, words: &Words) -> Document {
    product(wanted, draft, words, TODAY, Audience::Me).0
}

/// Every text of a document that stands in a field of that name, however deep.
fn said(value: &serde_json::Value, all: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(fields) => {
            if let Some(serde_json::Value::String(words)) = fields.get("words") {
                all.push(words.clone());
            }
            // What a picture shows is said once: the words beside it say the rest.
            let others = fields.iter().filter(|(name, _)| *name != "alt");
            others.for_each(|(_, field)| said(field, all));
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| said(item, all)),
        serde_json::Value::Null
        | serde_json::Value::Bool(_)
        | serde_json::Value::Number(_)
        | serde_json::Value::String(_) => {}
    }
}

/// Every text of the sections, without the marks of direction that only some languages need.
fn texts(document: &Document) -> Vec<String> {
    let mut all = Vec::new();
    said(&serde_json::to_value(&document.sections).unwrap(), &mut all);
    let is_mark =
        |letter: char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
    all.iter()
        .map(|words| words.chars().filter(|letter| !is_mark(*letter)).collect())
        .collect()
}

#[test]
fn every_sheet_of_every_worked_plan_says_something_in_every_language() {
    for language in LANGUAGES {
        let words = words(language);
        for example in EXAMPLES {
            let draft = worked(example.id);
            for wanted in Product::ALL {
                let document = sheet(wanted, &draft, &words);
                let name = format!("{wanted:?} of {} in {}", example.id, language.tag);
                assert!(!document.sections.is_empty(), "{name} is empty");
                for section in &document.sections {
                    assert!(
                        !section.heading.is_empty(),
                        "{name}: a section has no heading"
                    );
                    assert!(!section.blocks.is_empty(), "{name}: a section says nothing");
                }
                let unsaid = texts(&document).into_iter().find(|words| is_a_name(words));
                assert_eq!(unsaid, None, "{name}");
            }
        }
    }
}

/// A message that nobody wrote is said as its own name.
fn is_a_name(words: &str) -> bool {
    let is_of_a_name = |letter: char| letter.is_ascii_lowercase() || matches!(letter, '-' | '.');
    words.contains('-') && words.chars().all(is_of_a_name)
}

#[test]
fn a_name_that_is_no_word_is_seen() {
    assert!(is_a_name("paper-in-english"));
    assert!(!is_a_name("In English"));
}

#[test]
fn only_the_whole_plan_has_a_cover_and_only_the_card_is_small() {
    let (words, draft) = (words(&ENGLISH), worked("sam"));
    for wanted in Product::ALL {
        let has_cover = sheet(wanted, &draft, &words).front == Front::Cover;
        assert_eq!(has_cover, wanted == Product::Plan, "{wanted:?}");
        let is_small = wanted.paper() == PaperSize::A5;
        assert_eq!(is_small, wanted == Product::Card, "{wanted:?}");
        assert_eq!(Product::of(wanted.id()), Some(wanted));
    }
}

/// What one language says and the sheet in both does not. The same in both stands once.
#[track_caller]
fn check_both(name: &str, language: &'static Language) {
    let (own, english) = (words(language), words(&ENGLISH));
    let draft = worked(name);
    for wanted in Product::ALL {
        let (mine, theirs) = (sheet(wanted, &draft, &own), sheet(wanted, &draft, &english));
        let both = with_english(mine.clone(), &theirs, &own);
        let in_both = texts(&both);
        for one in [&mine, &theirs] {
            let lost = texts(one)
                .into_iter()
                .find(|words| !in_both.contains(words));
            assert_eq!(lost, None, "{wanted:?} of {name} in {}", language.tag);
        }
        let twice = amounts(&both).into_iter().find(|cell| cell.len() > 1);
        assert_eq!(twice, None, "{wanted:?} of {name}: each amount once");
    }
}

/// The cells of amounts in the tables of a document.
fn amounts(document: &Document) -> Vec<Vec<Line>> {
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    let tables = blocks.filter_map(|block| match block {
        Block::Table(table) => Some(table),
        Block::Heading { .. }
        | Block::Idea { .. }
        | Block::OwnWords { .. }
        | Block::List { .. }
        | Block::HardWords(_)
        | Block::Bar(_)
        | Block::Photo { .. }
        | Block::WriteHere { .. } => None,
    });
    let cells = tables.flat_map(|table| {
        let rows = table.rows.iter().chain(&table.totals);
        rows.flat_map(|row| table.columns.iter().zip(&row.cells))
    });
    let amounts = cells.filter(|(column, _)| column.holds == Holds::Amounts);
    amounts
        .map(|(_, cell)| cell.clone())
        .filter(|cell| cell.iter().flatten().any(|text| text.words.contains('£')))
        .collect()
}

#[test]
fn two_languages_say_all_that_each_of_them_says_and_each_amount_once() {
    for language in LANGUAGES.iter().filter(|one| one.tag != ENGLISH.tag) {
        for example in EXAMPLES {
            check_both(example.id, language);
        }
        check_both("kamlaben-ur", language);
    }
}

#[test]
fn english_stays_as_it_is() {
    let (english, draft) = (words(&ENGLISH), worked("sam"));
    let document = sheet(Product::Plan, &draft, &english);
    assert_eq!(
        with_english(document.clone(), &document, &english),
        document
    );
}

#[test]
fn each_sheet_in_two_languages_names_both() {
    let draft = worked("sam");
    for language in LANGUAGES.iter().filter(|one| one.tag != ENGLISH.tag) {
        let (own, english) = (words(language), words(&ENGLISH));
        let document = sheet(Product::Profile, &draft, &own);
        let both = with_english(document, &sheet(Product::Profile, &draft, &english), &own);
        let foot: String = both
            .belongs
            .iter()
            .map(|text| text.words.as_str())
            .collect();
        for name in [language.own_name, language.english_name, "English"] {
            assert!(foot.contains(name), "{name} is not in '{foot}'");
        }
    }
}

/// The amounts of the help in a plan in short, added up, in pence.
fn paid_for_help(draft: &Answers, words: &Words) -> i64 {
    let document = sheet(Product::Council, draft, words);
    let help = document.sections.iter().find(|one| one.step == "supports");
    let blocks = help.unwrap().blocks.iter();
    let tables = blocks.filter_map(|block| {
        if let Block::Table(table) = block {
            Some(table)
        } else {
            None
        }
    });
    let rows = tables.flat_map(|table| &table.rows);
    let amounts = rows.flat_map(|row| row.cells.last().unwrap()).flatten();
    let pence = amounts.map(|text| {
        let digits = text.words.chars().filter(char::is_ascii_digit);
        digits.collect::<String>().parse::<i64>().unwrap()
    });
    pence.sum()
}

#[test]
fn what_the_council_pays_for_adds_up_to_what_the_plan_costs() {
    let words = words(&ENGLISH);
    for example in EXAMPLES {
        let mut draft = worked(example.id);
        let total = |draft: &Answers| read(draft).plan.totals.budget().yearly.year_one.pence();
        assert_eq!(
            paid_for_help(&draft, &words),
            total(&draft),
            "{}",
            example.id
        );
        // What is for no help in the plan is in the column too.
        for row in draft.rows("costs").to_vec() {
            let at = Place::in_row("costs", row.id, "support");
            let picked = draft
                .at(&at)
                .and_then(|answer| answer.picked().map(str::to_owned));
            if let Some(choice) = picked {
                draft.apply(Edit::Untick { at, choice });
            }
        }
        assert_eq!(
            paid_for_help(&draft, &words),
            total(&draft),
            "{}",
            example.id
        );
    }
}
