//! The four made-up plans, written out: every word is said, and every column adds up by hand.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that meets the unexpected should stop there"
)]

mod locale;

use my_support_plan::document::{self, Block, Document, Line, Table, Text};
use my_support_plan::i18n::{LANGUAGES, Language, Words};
use my_support_plan::{plan, storage};
use std::fs;

const PLANS: [&str; 4] = ["sam", "kamlaben", "ted-and-june", "maya"];

fn words(language: &'static Language) -> Words {
    Words::new(language, &locale::text(language.tag), None).unwrap()
}

fn written(name: &str, words: &Words) -> Document {
    let file = format!("{}/tests/plans/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let saved = storage::decode(&fs::read_to_string(file).unwrap()).unwrap();
    let reading = plan::read(&saved.answers);
    document::write(
        &reading.plan,
        words,
        plan::Day {
            year: 2026,
            month: 11,
            day: 23,
        },
    )
}

fn lines(block: &Block) -> Vec<&Line> {
    match block {
        Block::Heading { line, .. } => vec![line],
        Block::Idea { lines, .. } => lines.iter().collect(),
        Block::OwnWords { label, lines } => std::iter::once(label).chain(lines).collect(),
        Block::List { label, items } => label
            .iter()
            .chain(items.iter().map(|item| &item.line))
            .collect(),
        Block::Table(table) => {
            let heads = table.columns.iter().map(|column| &column.head);
            let cells = table
                .rows
                .iter()
                .chain(&table.totals)
                .flat_map(|row| row.cells.iter().flatten());
            std::iter::once(&table.caption)
                .chain(heads)
                .chain(cells)
                .collect()
        }
        Block::Bar(bar) => bar.key.iter().map(|(_, line)| line).collect(),
        Block::Photo { .. } => Vec::new(),
        Block::WriteHere { label, .. } => vec![label],
    }
}

fn texts(document: &Document) -> Vec<&Text> {
    let sections = document.sections.iter();
    sections
        .flat_map(|section| {
            let blocks = section.blocks.iter().flat_map(lines);
            std::iter::once(&section.heading).chain(blocks)
        })
        .flatten()
        .chain([&document.title, &document.page_of])
        .collect()
}

/// A message that nobody wrote is said as its own name.
fn is_unsaid(words: &str) -> bool {
    let is_name = |letter: char| letter.is_ascii_lowercase() || matches!(letter, '-' | '.');
    words.contains('-')
        && words
            .chars()
            .all(|letter| is_name(letter) || letter.is_ascii_digit())
}

fn pence(line: &Line) -> Option<i64> {
    let words: String = line.iter().map(|text| text.words.as_str()).collect();
    let digits: String = words
        .strip_prefix('£')?
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    digits.parse().ok()
}

fn amount(table: &Table, row: usize, column: usize) -> Option<i64> {
    pence(table.rows.get(row)?.cells.get(column)?.first()?)
}

#[test]
fn a_name_that_is_no_word_is_seen() {
    assert!(is_unsaid("costs-often-week.plan"));
    assert!(!is_unsaid("Just-in-case money"));
    assert!(!is_unsaid("every week"));
}

#[test]
fn every_word_of_every_plan_is_said_in_every_language() {
    for language in LANGUAGES {
        let words = words(language);
        for name in PLANS {
            let document = written(name, &words);
            for text in texts(&document) {
                assert!(
                    !is_unsaid(&text.words),
                    "{name} in {}: '{}'",
                    language.tag,
                    text.words
                );
                assert!(
                    !text.words.is_empty(),
                    "{name} in {}: an empty text",
                    language.tag
                );
            }
        }
    }
}

#[test]
fn every_column_of_costs_adds_up_by_hand() {
    let words = words(LANGUAGES.first().unwrap());
    let mut added = 0;
    for name in PLANS {
        let document = written(name, &words);
        let blocks = document.sections.iter().flat_map(|section| &section.blocks);
        for block in blocks {
            let Block::Table(table) = block else { continue };
            for (column, cell) in table
                .totals
                .iter()
                .flat_map(|row| row.cells.iter().enumerate())
            {
                let Some(total) = cell.first().and_then(pence) else {
                    continue;
                };
                let sum: i64 = (0..table.rows.len())
                    .filter_map(|row| amount(table, row, column))
                    .sum();
                assert_eq!(sum, total, "{name}, column {column}");
                added += 1;
            }
        }
    }
    assert!(added >= 5, "only {added} columns were added up");
}

#[test]
fn the_sums_of_the_made_up_plans_stand_on_paper() {
    let words = words(LANGUAGES.first().unwrap());
    for (name, sums) in [
        ("sam", vec!["£8,491.80", "£7,363.80"]),
        ("kamlaben", vec!["£10,406.00"]),
        ("ted-and-june", vec!["£12,709.00"]),
        ("maya", vec!["£4,566.00"]),
    ] {
        let document = written(name, &words);
        let said: Vec<&str> = texts(&document)
            .into_iter()
            .map(|text| text.words.as_str())
            .collect();
        for sum in sums {
            assert!(said.contains(&sum), "{name}: {sum} is not on paper");
        }
    }
}

/// The hard words that the paper explains, by what stands before the colon.
fn explained(answers: &plan::Answers) -> Vec<String> {
    let words = words(LANGUAGES.first().unwrap());
    let day = plan::Day {
        year: 2026,
        month: 11,
        day: 26,
    };
    let document = document::write(&plan::read(answers).plan, &words, day);
    let ending = document.sections.last().unwrap();
    let Some(Block::List { items, .. }) = ending.blocks.first() else {
        panic!("the ending begins with a list of words");
    };
    let names = items.iter().filter_map(|item| item.line.first());
    names.map(|text| text.words.clone()).collect()
}

#[test]
fn the_paper_explains_the_hard_words_that_it_uses_and_no_others() {
    let mut answers = plan::Answers::default();
    assert_eq!(explained(&answers), ["Support plan", "Personal budget"]);
    let row = plan::RowId(1);
    for (step, question, choice) in [
        ("outcomes", "what", "swim"),
        ("costs", "what", "payroll"),
        ("risks", "decides", "best-interests"),
    ] {
        let step_named = step.to_owned();
        answers.apply(plan::Edit::AddRow {
            step: step_named,
            row,
        });
        answers.apply(plan::Edit::Pick {
            at: plan::Place::in_row(step, row, question),
            choice: choice.to_owned(),
        });
    }
    answers.apply(plan::Edit::Pick {
        at: plan::Place::once("stage", "now"),
        choice: "plan".to_owned(),
    });
    let found = explained(&answers);
    for word in ["Outcome", "Payroll", "Risk", "Best interests", "Assessment"] {
        assert!(found.contains(&word.to_owned()), "{word} in {found:?}");
    }
    assert!(!found.contains(&"Insurance".to_owned()), "{found:?}");
}
