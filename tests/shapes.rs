//! My web, my week and the helper I want, from the answers to the paper.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected should stop there"
)]

mod locale;

use my_support_plan::document::{self, Block, Document, Line, Section, Table};
use my_support_plan::i18n::{LANGUAGES, Language, Words};
use my_support_plan::plan::{Answers, Day, Edit, Place, RowId, Stance, read, web};

/// A draft that is written a few words a line.
#[derive(Default)]
struct Draft(Answers);

impl Draft {
    fn row(mut self, step: &str, row: u32) -> Self {
        let (step, row) = (step.to_owned(), RowId(row));
        self.0.apply(Edit::AddRow { step, row });
        self
    }

    fn write(mut self, at: Place, text: &str) -> Self {
        let (text, language) = (text.to_owned(), "en".to_owned());
        self.0.apply(Edit::Write { at, text, language });
        self
    }

    fn tick(mut self, at: Place, choices: &[&str]) -> Self {
        for choice in choices {
            let (at, choice) = (at.clone(), (*choice).to_owned());
            self.0.apply(Edit::Tick { at, choice });
        }
        self
    }

    fn paper(&self, language: &'static Language) -> Document {
        let words = Words::new(language, &locale::text(language.tag), None).unwrap();
        let (year, month, day) = (2026, 11, 26);
        document::write(&read(&self.0).plan, &words, Day { year, month, day })
    }

    fn section(&self, step: &str) -> Option<Section> {
        let paper = self.paper(&LANGUAGES[0]);
        paper.sections.into_iter().find(|one| one.step == step)
    }
}

/// A web of four, a week of two things, and some of the helper.
fn whole() -> Draft {
    let web = |row, question| Place::in_row("web", RowId(row), question);
    let week = |row, question| Place::in_row("week", RowId(row), question);
    let once = |question| Place::once("helper", question);
    Draft::default()
        .row("web", 1)
        .write(web(1, "name"), "Jo")
        .tick(web(1, "ring"), &["paid"])
        .row("web", 2)
        .write(web(2, "name"), "Asha")
        .tick(web(2, "ring"), &["closest"])
        .tick(web(2, "often"), &["week"])
        .tick(web(2, "more"), &["more"])
        .tick(web(2, "can-help"), &["perhaps"])
        .write(web(2, "help"), "cook with me")
        .row("web", 3)
        .write(web(3, "name"), "Mum")
        .tick(web(3, "ring"), &["closest"])
        .row("web", 4)
        .write(web(4, "name"), "The choir")
        .row("supports", 1)
        .tick(Place::in_row("supports", RowId(1), "what"), &["assistant"])
        .row("week", 1)
        .write(week(1, "what"), "Swimming")
        .tick(week(1, "days"), &["wed", "mon"])
        .tick(week(1, "parts"), &["evening"])
        .write(week(1, "where"), "the pool")
        .write(week(1, "who"), "Ben")
        .tick(week(1, "taking-part"), &["join-in"])
        .tick(week(1, "need"), &["with-help"])
        .tick(week(1, "support"), &["1"])
        .write(week(1, "hours"), "2.5")
        .row("week", 2)
        .write(week(2, "what"), "The choir")
        .tick(week(2, "need"), &["by-myself"])
        .write(week(2, "hours"), "1")
        .tick(once("skills"), &["drive", "cook", "other"])
        .write(once("skills"), "Knows about dogs")
        .tick(once("gender"), &["woman"])
        .write(once("speaks"), "Urdu")
        .tick(once("must"), &["on-time"])
        .tick(once("judge"), &["food"])
        .tick(once("not-job"), &["money"])
}

fn words(line: &Line) -> String {
    let all: String = line.iter().map(|text| text.words.as_str()).collect();
    all.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

/// A table as its heads, then its rows, the lines of a cell with a bar between them.
fn table(table: &Table) -> Vec<String> {
    let heads = table.columns.iter().map(|column| words(&column.head));
    let cell = |lines: &Vec<Line>| lines.iter().map(words).collect::<Vec<_>>().join(" | ");
    let rows = table
        .rows
        .iter()
        .map(|row| row.cells.iter().map(cell).collect::<Vec<_>>().join(" / "));
    std::iter::once(heads.collect::<Vec<_>>().join(" / "))
        .chain(rows)
        .collect()
}

/// Every block as plain words, a line each.
fn said(section: &Section) -> Vec<String> {
    let block = |block: &Block| match block {
        Block::Heading { line, .. } => vec![words(line)],
        Block::Idea { lines, .. } => lines.iter().map(words).collect(),
        Block::OwnWords { label, lines } => {
            std::iter::once(label).chain(lines).map(words).collect()
        }
        Block::List { label, items } => {
            let items = items.iter().map(|item| &item.line);
            label.iter().chain(items).map(words).collect()
        }
        Block::Table(one) => table(one),
        Block::HardWords(_) | Block::Bar(_) | Block::Photo { .. } | Block::WriteHere { .. } => {
            Vec::new()
        }
    };
    section.blocks.iter().flat_map(block).collect()
}

#[track_caller]
fn check(draft: &Draft, step: &str, expected: &[&str]) {
    assert_eq!(said(&draft.section(step).unwrap()), expected);
}

#[test]
fn nothing_said_is_nothing_printed() {
    for step in ["web", "week", "helper"] {
        assert_eq!(Draft::default().section(step), None, "{step}");
    }
    let at = Place::in_row("web", RowId(1), "name");
    let mut draft = Draft::default().row("web", 1);
    let stance = Some(Stance::Skipped);
    draft.0.apply(Edit::Stand { at, stance });
    check(
        &draft,
        "web",
        &[
            "How close / Who or what",
            "Not in a ring yet / Someone with no name yet",
        ],
    );
}

#[test]
fn my_web_stands_ring_by_ring_from_the_middle_out() {
    check(
        &whole(),
        "web",
        &[
            "How close / Who or what",
            "My family and people closest to me / Asha: every week, I want to meet more often, could perhaps help me | Could help with: cook with me | Mum",
            "People who are paid / Jo",
            "Not in a ring yet / The choir",
        ],
    );
}

#[test]
fn my_week_stands_by_the_days_and_parts_in_which_there_is_something() {
    check(
        &whole(),
        "week",
        &[
            "Day / Evening",
            "Monday / Swimming",
            "Wednesday / Swimming",
            "Where I go and who I meet",
            "Swimming: the pool, with Ben, I join in, I have help",
            "The choir: I do it by myself, no day or time yet",
            "Hours of help each week",
            "A personal assistant: 5 hours each week",
        ],
    );
}

#[test]
fn the_helper_i_want_is_one_list_and_then_a_page_for_a_new_helper() {
    check(
        &whole(),
        "helper",
        &[
            "My helper can drive a car.",
            "My helper can cook with me.",
            "I want a woman to help me.",
            "What my helper can do",
            "Knows about dogs",
            "Which languages my helper speaks",
            "Urdu",
            "Page for a new helper",
            "What my helper must do",
            "My helper comes on time.",
            "What my helper can decide",
            "My helper can decide what we eat.",
            "What is not my helper’s job",
            "My helper does not look after my money.",
        ],
    );
}

#[test]
fn someone_put_in_the_plan_is_named_once_on_paper() {
    let mut draft = whole();
    let edit = web::put_in_plan(&draft.0, RowId(2)).unwrap();
    draft.0.apply(edit);
    check(
        &draft,
        "supports",
        &[
            "Asha",
            "Someone close to me helps me.",
            "A personal assistant",
        ],
    );
}

#[test]
fn free_help_is_counted_beside_the_costs_and_never_priced() {
    let cost = |question| Place::in_row("costs", RowId(1), question);
    let mut draft = whole()
        .row("costs", 1)
        .write(cost("amount"), "10")
        .tick(cost("often"), &["week"])
        .tick(cost("support"), &["1"]);
    let is_said = |draft: &Draft| {
        let lines = said(&draft.section("costs").unwrap());
        lines.into_iter().find(|line| line.starts_with("Free help"))
    };
    assert_eq!(is_said(&draft), None);
    let before = read(&draft.0).plan.totals;
    for node in [2, 3, 1] {
        let edit = web::put_in_plan(&draft.0, RowId(node)).unwrap();
        draft.0.apply(edit);
    }
    let expected = "Free help in my plan: 2 things";
    assert_eq!(is_said(&draft).as_deref(), Some(expected));
    assert_eq!(read(&draft.0).plan.totals, before);
}

/// A message that nobody wrote is said as its own name.
fn is_unsaid(words: &str) -> bool {
    let is_name = |letter: char| letter.is_ascii_lowercase() || matches!(letter, '-' | '.');
    words.contains('-') && words.chars().all(is_name)
}

#[test]
fn every_language_says_all_of_it() {
    for language in LANGUAGES {
        let paper = whole().paper(language);
        for section in &paper.sections {
            let heading = words(&section.heading);
            for line in said(section).into_iter().chain([heading]) {
                let parts = line.split([' ', '/', '|', ':']);
                let unsaid: Vec<_> = parts.filter(|part| is_unsaid(part)).collect();
                assert!(unsaid.is_empty(), "{}: {unsaid:?} in {line}", language.tag);
            }
        }
    }
}
