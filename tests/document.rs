//! The made-up plans, written out: every word is said, and every column adds up by hand.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that meets the unexpected should stop there"
)]

mod locale;

use my_support_plan::document::{self, Block, Document, Line, Section, Table, Text};
use my_support_plan::form::{Kind, Pick, Question, Rows, STEPS};
use my_support_plan::i18n::{LANGUAGES, Language, Words};
use my_support_plan::plan::{Answers, Edit, Place, RowId};
use my_support_plan::{plan, storage};
use std::fs;

const PLANS: [&str; 8] = [
    "sam",
    "kamlaben",
    "ted-and-june",
    "maya",
    "abdi",
    "lorna",
    "mei",
    "stanislaw",
];

fn words(language: &'static Language) -> Words {
    Words::new(language, &locale::text(language.tag), None).unwrap()
}

fn written(name: &str, words: &Words) -> Document {
    let file = format!("{}/tests/plans/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let saved = storage::decode(&fs::read_to_string(file).unwrap()).unwrap();
    paper(&saved.answers, words)
}

fn paper(draft: &Answers, words: &Words) -> Document {
    let day = plan::Day {
        year: 2026,
        month: 11,
        day: 23,
    };
    document::write(&plan::read(draft).plan, words, day)
}

fn write(draft: &mut Answers, at: Place, text: &str) {
    let (text, language) = (text.to_owned(), "en".to_owned());
    draft.apply(Edit::Write { at, text, language });
}

fn pick(draft: &mut Answers, at: Place, choice: &str) {
    let choice = choice.to_owned();
    draft.apply(Edit::Pick { at, choice });
}

/// Says something to a question: of choices the one of that number, or all where any number may be chosen.
fn answer(draft: &mut Answers, at: Place, question: &Question, number: usize) {
    let choices: Vec<&str> = question.kind.choices().map(|choice| choice.id).collect();
    match (question.kind, question.kind.pick()) {
        (Kind::Link { .. }, _) => pick(draft, at, "1"),
        (_, Some(Pick::One)) => {
            if let Some(choice) = choices.get(number % choices.len().max(1)) {
                pick(draft, at, choice);
            }
        }
        (_, Some(Pick::Many)) => {
            for choice in choices {
                let (at, choice) = (at.clone(), choice.to_owned());
                draft.apply(Edit::Tick { at, choice });
            }
        }
        (Kind::Day, None) => write(draft, at, "2026-12-01"),
        (Kind::Money | Kind::Count, None) => write(draft, at, "12"),
        (Kind::Phone, None) => write(draft, at, "07700 900123"),
        (Kind::Line | Kind::Words, None) => write(draft, at, "Bus"),
        _ => {}
    }
}

/// A plan in which every question is answered, in as many rows as there are choices.
fn everything(number: usize) -> Answers {
    let mut draft = Answers::default();
    for step in STEPS {
        for question in step.questions() {
            answer(
                &mut draft,
                Place::once(step.id, question.id),
                question,
                number,
            );
        }
        let questions = || step.rows().into_iter().flat_map(Rows::questions);
        let most = questions()
            .map(|question| question.kind.choices().count())
            .max();
        for row in 0..most.unwrap_or(0).max(1) {
            let id = RowId(u32::try_from(row).unwrap() + 1);
            let of = step.id.to_owned();
            draft.apply(Edit::AddRow { step: of, row: id });
            for question in questions() {
                let at = Place::in_row(step.id, id, question.id);
                answer(&mut draft, at, question, row);
            }
        }
    }
    draft
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
        Block::HardWords(words) => words.iter().map(|word| &word.item.line).collect(),
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

#[track_caller]
fn check_said(name: &str, language: &Language, document: &Document) {
    for text in texts(document) {
        let (words, tag) = (&text.words, language.tag);
        assert!(!is_unsaid(words), "{name} in {tag}: '{words}'");
        assert!(!words.is_empty(), "{name} in {tag}: an empty text");
    }
}

#[test]
fn every_word_of_every_plan_is_said_in_every_language() {
    for language in LANGUAGES {
        let words = words(language);
        for name in PLANS {
            check_said(name, language, &written(name, &words));
        }
        for number in 0..4 {
            let document = paper(&everything(number), &words);
            check_said("everything", language, &document);
        }
    }
}

fn section<'a>(document: &'a Document, step: &str, picture: &str) -> Option<&'a Section> {
    let mut sections = document.sections.iter();
    sections.find(|section| section.step == step && section.picture == picture)
}

/// Every line of a section, as it is read, without the marks that hold names and numbers apart.
fn lines_of(section: &Section) -> Vec<String> {
    let read = |line: &Line| -> String { line.iter().map(|text| text.words.as_str()).collect() };
    let lines = section.blocks.iter().flat_map(lines).map(read);
    lines
        .map(|line| line.replace(['\u{2068}', '\u{2069}'], ""))
        .collect()
}

/// All that the paper says, a line each.
fn everything_said(document: &Document) -> Vec<String> {
    document.sections.iter().flat_map(lines_of).collect()
}

fn english() -> Words {
    words(LANGUAGES.first().unwrap())
}

#[test]
fn what_was_not_answered_takes_no_paper() {
    let document = paper(&Answers::default(), &english());
    let steps: Vec<&str> = document
        .sections
        .iter()
        .map(|section| section.step.as_str())
        .collect();
    assert_eq!(steps, ["me", ""]);
}

/// What the first page says of who has seen the plan, after these answers to "What they said".
#[track_caller]
fn check_cover(said: &[(&str, &str)], expected: &[&str]) {
    let mut draft = Answers::default();
    for (question, text) in said {
        let at = Place::once("answer", question);
        if *question == "decision" {
            pick(&mut draft, at, text);
        } else {
            write(&mut draft, at, text);
        }
    }
    let document = paper(&draft, &english());
    let me = section(&document, "me", "me").unwrap();
    assert_eq!(lines_of(me), expected);
}

#[test]
fn agreed_is_printed_only_after_a_yes_with_a_name_and_a_day() {
    let (jo, day) = (("by", "Jo"), ("on", "2026-12-01"));
    check_cover(&[], &["Nobody has seen this yet."]);
    check_cover(
        &[("decision", "yes"), jo, day],
        &["Agreed by Jo on 1 December 2026."],
    );
    check_cover(
        &[("decision", "yes"), jo],
        &["They said yes.", "Who said it: Jo"],
    );
    check_cover(
        &[("decision", "yes-with-changes"), jo, day],
        &[
            "They said yes, if we change something.",
            "Who said it: Jo",
            "When they said it: 1 December 2026",
        ],
    );
    check_cover(
        &[("sent-to", "Jo"), ("sent-on", "2026-11-24")],
        &["Who has my plan: Jo", "When I sent it: 24 November 2026"],
    );
    let others = ["waiting", "yes", "yes-with-changes", "no"];
    for decision in others {
        let mut draft = everything(0);
        pick(&mut draft, Place::once("answer", "decision"), decision);
        let said = everything_said(&paper(&draft, &english()));
        let agreed = said.iter().filter(|line| {
            let line = line.to_lowercase();
            line.starts_with("agreed") || line.contains("approved")
        });
        assert_eq!(agreed.count() > 0, decision == "yes", "{decision}");
    }
}

#[test]
fn each_voice_in_what_was_not_agreed_stands_apart() {
    let mut draft = Answers::default();
    write(&mut draft, Place::once("answer", "my-view"), "8 hours");
    write(&mut draft, Place::once("answer", "their-view"), "4 hours");
    let document = paper(&draft, &english());
    let said = lines_of(section(&document, "answer", "answer").unwrap());
    assert_eq!(
        said,
        [
            "What we did not agree: what I think",
            "8 hours",
            "What we did not agree: what they think",
            "4 hours",
        ]
    );
}

/// A back-up plan with one person for everything, and one more for a power cut.
fn with_backup() -> Answers {
    let mut draft = Answers::default();
    write(&mut draft, Place::once("me", "called"), "Sam");
    write(&mut draft, Place::once("backup", "name"), "Mum");
    write(&mut draft, Place::once("backup", "phone"), "07700 900123");
    pick(&mut draft, Place::once("backup", "cannot-wait"), "medicine");
    let (step, row) = ("backup".to_owned(), RowId(1));
    draft.apply(Edit::AddRow { step, row });
    let at = |question| Place::in_row("backup", row, question);
    pick(&mut draft, at("what"), "power-cut");
    write(&mut draft, at("first"), "Mum");
    pick(&mut draft, at("knows"), "has-key");
    write(&mut draft, at("second"), "Dev");
    write(&mut draft, at("second-phone"), "07700 900456");
    pick(&mut draft, at("must"), "safety");
    pick(&mut draft, at("wait"), "hour");
    draft
}

#[test]
fn the_back_up_plan_is_one_table() {
    let document = paper(&with_backup(), &english());
    let said = lines_of(section(&document, "backup", "backup").unwrap());
    let rows = [
        "My help does not come",
        "Mum",
        "07700 900123",
        "My medicine cannot wait.",
        "The power goes off",
        "I can wait 1 hour.",
        "Mum",
        "They have a key to my home.",
        "If they cannot come:",
        "Dev",
        "07700 900456",
        "I must be safe.",
        "In danger, call 999.",
        "If someone hurts me, call the council. Ask for adult safeguarding.",
    ];
    // The caption and 3 heads stand before the rows.
    assert_eq!(said.get(4..).unwrap(), rows);
}

#[test]
fn the_card_to_grab_names_the_next_person_to_call() {
    let mut draft = with_backup();
    write(
        &mut draft,
        Place::once("backup", "where-keys"),
        "Joan has them",
    );
    pick(&mut draft, Place::once("me", "communicate"), "talking");
    let document = paper(&draft, &english());
    let said = lines_of(section(&document, "backup", "emergency").unwrap());
    assert_eq!(
        said.get(3..).unwrap(),
        [
            "My name",
            "Sam",
            "How I tell people things",
            "I talk.",
            "Call first",
            "Mum",
            "07700 900123",
            "Call next",
            "Dev",
            "07700 900456",
            "What cannot wait",
            "My medicine cannot wait.",
            "My keys",
            "Joan has them",
            "Danger",
            "In danger, call 999.",
        ]
    );
}

#[test]
fn a_risk_says_on_which_day_we_look_again() {
    let mut draft = Answers::default();
    let (step, row) = ("risks".to_owned(), RowId(1));
    draft.apply(Edit::AddRow { step, row });
    let at = |question| Place::in_row("risks", row, question);
    pick(&mut draft, at("look-again"), "month");
    write(&mut draft, at("look-again-day"), "2027-01-04");
    let document = paper(&draft, &english());
    let said = lines_of(section(&document, "risks", "safe").unwrap());
    assert_eq!(
        said.get(1..).unwrap(),
        [
            "When we look again",
            "We look at this again in 1 month.",
            "4 January 2027",
        ]
    );
}

#[test]
fn how_the_planning_was_stays_off_the_paper() {
    let mut draft = Answers::default();
    for question in ["on-time", "kind-to-me", "told-me", "listened"] {
        pick(&mut draft, Place::once("review", question), "bad");
    }
    let document = paper(&draft, &english());
    assert!(
        document
            .sections
            .iter()
            .all(|section| section.step != "review")
    );
}

#[test]
fn every_column_of_costs_adds_up_by_hand() {
    let words = english();
    let mut added = 0;
    let papers = PLANS
        .iter()
        .map(|name| (*name, written(name, &words)))
        .chain([("everything", paper(&everything(0), &words))]);
    for (name, document) in papers {
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
        ("abdi", vec!["£7,138.16", "£8,858.16"]),
        ("lorna", vec!["£101,906.36", "£101,486.36"]),
        ("mei", vec!["£300.00"]),
        ("stanislaw", vec!["£8,572.00"]),
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

#[test]
fn people_may_think_different_things_about_a_risk_and_each_is_printed_apart() {
    let mut draft = Answers::default();
    let (step, row) = ("risks".to_owned(), RowId(1));
    draft.apply(Edit::AddRow { step, row });
    for (question, text) in [
        ("worker-view", "Start in daylight."),
        ("my-view", "I can do this."),
        ("family-view", "Mum is worried."),
    ] {
        write(&mut draft, Place::in_row("risks", row, question), text);
    }
    let document = paper(&draft, &english());
    let said = lines_of(section(&document, "risks", "safe").unwrap());
    assert_eq!(
        said.get(1..).unwrap(),
        [
            "What I think",
            "I can do this.",
            "What my family thinks",
            "Mum is worried.",
            "What my paid helper thinks",
            "Start in daylight.",
        ]
    );
}

/// What stands in the table of a step after its caption and heads, with these answers in its first row.
#[track_caller]
fn check_row(step: &str, said: &[(&str, &str)], expected: &[&str]) {
    let mut draft = Answers::default();
    let (of, row) = (step.to_owned(), RowId(1));
    draft.apply(Edit::AddRow { step: of, row });
    let step_of = STEPS.iter().find(|one| one.id == step).unwrap();
    for (question, text) in said {
        let at = Place::in_row(step, row, question);
        let question = step_of.question(question).unwrap();
        match question.kind.pick() {
            Some(_) => pick(&mut draft, at, text),
            None => write(&mut draft, at, text),
        }
    }
    let document = paper(&draft, &english());
    let mut sections = document.sections.iter();
    let section = sections.find(|section| section.step == step).unwrap();
    assert_eq!(lines_of(section).get(4..).unwrap(), expected);
}

#[test]
fn each_list_is_a_table_with_days_in_words() {
    check_row(
        "actions",
        &[
            ("what", "find-helper"),
            ("who", "Me and Mum"),
            ("by", "2026-12-01"),
            ("done", "not-yet"),
        ],
        &[
            "Find a personal assistant",
            "Me and Mum",
            "1 December 2026",
            "Not done yet.",
        ],
    );
    check_row(
        "diary",
        &[
            ("who", "Jo"),
            ("on", "2026-11-24"),
            ("said", "She asks the panel."),
            ("next", "She calls me."),
            ("chase", "2026-12-08"),
        ],
        &[
            "Jo",
            "24 November 2026",
            "She asks the panel.",
            "She calls me.",
            "I ask again on: 8 December 2026",
        ],
    );
    check_row(
        "spending",
        &[
            ("what", "Drama club"),
            ("amount", "14"),
            ("receipt", "kept"),
        ],
        &[
            "Other things",
            "paid 1 time",
            "1 receipt kept",
            "£14.00",
            "All together",
            "£14.00",
        ],
    );
    check_row(
        "review",
        &[
            ("kind", "three-months"),
            ("due", "2027-02-23"),
            ("working", "The bus"),
            ("enough", "no"),
        ],
        &[
            "After 3 months",
            "23 February 2027",
            "After 3 months",
            "What works well",
            "The bus",
            "Is the money enough",
            "The money is not enough.",
        ],
    );
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
    let Some(Block::HardWords(words)) = ending.blocks.first() else {
        panic!("the ending begins with hard words");
    };
    let names = words.iter().filter_map(|word| word.item.line.first());
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
