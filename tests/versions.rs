//! What is new since an older version, as it is read on screen and on paper.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected should stop there"
)]

mod locale;

use my_support_plan::document::whats_new::{Older, section, with_news};
use my_support_plan::document::{self, Block, Line, Section};
use my_support_plan::i18n::{Words, languages::ENGLISH};
use my_support_plan::plan::{Answers, Day, Edit, Place, RowId, read};
use my_support_plan::storage::{Drafts, MemoryShelf, Turn, decode};
use std::fs;

const DAY: Day = Day {
    year: 2026,
    month: 11,
    day: 26,
};

fn plan(name: &str) -> Answers {
    let file = format!("{}/tests/plans/{name}.json", env!("CARGO_MANIFEST_DIR"));
    decode(&fs::read_to_string(file).unwrap()).unwrap().answers
}

fn english() -> Words {
    Words::new(&ENGLISH, &locale::text("en"), None).unwrap()
}

fn write(draft: &mut Answers, at: Place, text: &str, language: &str) {
    draft.apply(Edit::Write {
        at,
        text: text.to_owned(),
        language: language.to_owned(),
    });
}

fn news(before: &Answers, now: &Answers) -> Section {
    let older = Older {
        number: 1,
        kept: Some(DAY),
        answers: before,
    };
    section(&english(), older, now)
}

fn said(line: &Line) -> String {
    line.iter().map(|text| text.words.as_str()).collect()
}

/// Everything that a section says, a line for each line, and cells with bars between them.
fn lines(section: &Section) -> Vec<String> {
    let mut all = Vec::new();
    for block in &section.blocks {
        match block {
            Block::Heading { line, .. } => all.push(format!("# {}", said(line))),
            Block::Idea { lines, .. } => all.extend(lines.iter().map(said)),
            Block::List { label, items } => {
                all.extend(label.iter().map(said));
                all.extend(items.iter().map(|item| format!("* {}", said(&item.line))));
            }
            Block::Table(table) => {
                all.push(said(&table.caption));
                for row in &table.rows {
                    let cells = row.cells.iter();
                    let cells = cells.map(|cell| cell.iter().map(said).collect::<String>());
                    all.push(cells.collect::<Vec<_>>().join(" | "));
                }
            }
            Block::OwnWords { .. }
            | Block::HardWords(_)
            | Block::Bar(_)
            | Block::Photo { .. }
            | Block::WriteHere { .. } => all.push(format!("{block:?}")),
        }
    }
    let is_mark = |letter: char| matches!(letter, '\u{2066}'..='\u{2069}');
    all.into_iter()
        .map(|line| line.replace(is_mark, ""))
        .collect()
}

#[test]
fn a_plan_that_says_what_it_said_says_so() {
    let sam = plan("sam");
    assert_eq!(
        lines(&news(&sam, &sam)),
        [
            "Last time was version 1. I kept it on 26 November 2026.",
            "Nothing is new since then.",
        ]
    );
}

#[test]
fn what_came_what_went_and_what_is_different_is_told_by_name() {
    let before = plan("sam");
    let mut now = before.clone();
    let (gone, kept) = (before.rows("outcomes")[0].id, before.rows("outcomes")[1].id);
    now.apply(Edit::TakeOutRow {
        step: "outcomes".to_owned(),
        row: gone,
    });
    let new = RowId(900);
    now.apply(Edit::AddRow {
        step: "outcomes".to_owned(),
        row: new,
    });
    let at = Place::in_row("outcomes", new, "what");
    write(&mut now, at, "کھانا پکانا", "ur");
    let at = Place::in_row("outcomes", kept, "why");
    write(&mut now, at, "I feel strong.\nI sleep well.", "en");
    let section = news(&before, &now);
    let told = lines(&section);
    let words = english();
    let at = told
        .iter()
        .position(|line| *line == format!("# {}", words.say("outcomes")))
        .unwrap();
    assert_eq!(told[at + 1], "New");
    assert_eq!(told[at + 2], "* کھانا پکانا");
    assert_eq!(told[at + 3], "Taken out");
    assert!(told[at + 4].starts_with("* "), "{}", told[at + 4]);
    let why = words.say("outcomes-why");
    assert!(told[at + 5].ends_with(&why), "{}", told[at + 5]);
    assert!(told[at + 6].starts_with("Before: "), "{}", told[at + 6]);
    assert_eq!(told[at + 7], "Now: I feel strong. I sleep well.");
    // Own words stay in the language in which they were typed.
    let Block::List { items, .. } = &section.blocks[2] else {
        unreachable!("{:?}", section.blocks[2]);
    };
    assert_eq!(items[0].line[0].tongue.tag, "ur");
}

#[test]
fn sums_are_told_before_and_now_with_the_difference() {
    let before = plan("kamlaben");
    let mut now = before.clone();
    let budget_line = read(&before)
        .plan
        .costs
        .iter()
        .find(|line| line.payer.id() == "budget" && line.unit_price.is_some())
        .unwrap()
        .id;
    let at = Place::in_row("costs", budget_line, "amount");
    write(&mut now, at, "1", "en");
    let [old, new] = [&before, &now].map(|draft| read(draft).plan.totals.budget().yearly);
    let told = lines(&news(&before, &now));
    let words = english();
    let money = |pence| words.money(pence).replace(['\u{2066}', '\u{2069}'], "");
    let row = format!(
        "My personal budget pays. | {} | {} | {} less",
        money(old.year_one.pence()),
        money(new.year_one.pence()),
        money(old.year_one.less(new.year_one).pence()),
    );
    assert_eq!(
        told.iter().filter(|line| **line == row).count(),
        1,
        "{told:#?}"
    );
    assert!(told.contains(&"Now: £1.00".to_owned()), "{told:#?}");
}

#[test]
fn what_is_kept_private_is_not_told() {
    let mut before = plan("sam");
    let at = Place::once("culture", "hurt");
    write(&mut before, at.clone(), "A secret", "en");
    let mut now = before.clone();
    write(&mut now, at.clone(), "A secret of mine", "en");
    assert!(lines(&news(&before, &now)).contains(&"Before: A secret".to_owned()));
    let choice = "ask-privately".to_owned();
    now.apply(Edit::Tick { at, choice });
    let told = lines(&news(&before, &now)).join("\n");
    assert!(told.contains("Now: "), "{told}");
    assert!(!told.contains("A secret"), "{told}");
}

#[test]
fn the_news_stands_before_the_ending() {
    let sam = plan("sam");
    let whole = document::write(&read(&sam).plan, &english(), DAY);
    let count = whole.sections.len();
    let ending = whole.sections.last().unwrap().heading.clone();
    let with = with_news(whole, news(&sam, &sam));
    assert_eq!(with.sections.len(), count + 1);
    assert_eq!(
        said(&with.sections[count - 1].heading),
        "What is new since last time"
    );
    assert_eq!(with.sections[count].heading, ending);
}

#[test]
fn an_older_version_rests_beside_the_newer_one() {
    let drafts = Drafts::on(MemoryShelf::default());
    let mut older = my_support_plan::storage::SavedPlan::new("one", "2026-11-23", "en");
    older.answers = plan("sam");
    let turn = drafts.keep(&older, Turn::default()).unwrap();
    let newer = older.newer("two", 2, "2026-11-26");
    drafts.add(newer.clone()).unwrap();
    older.edition.kept = "2026-11-26".to_owned();
    drafts.keep(&older, turn).unwrap();
    let listed = drafts.list().unwrap();
    let said: Vec<_> = listed
        .iter()
        .map(|one| {
            (
                one.id.as_str(),
                one.edition.number,
                one.edition.kept.as_str(),
            )
        })
        .collect();
    assert_eq!(said, [("two", 2, ""), ("one", 1, "2026-11-26")]);
    assert!(
        listed
            .iter()
            .all(|one| one.edition.family(&one.id) == "one")
    );
    assert_eq!(drafts.load("two").unwrap().plan, newer);
    assert_eq!(drafts.load("one").unwrap().plan, older);
}
