//! A carer's own plan: what the council asks of it, and what it says on paper. It begins with the worked plan of Mei.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that meets the unexpected should stop there"
)]

mod locale;

use my_support_plan::document::{self, Block, Line, Section};
use my_support_plan::exchange::open_plan;
use my_support_plan::i18n::{Words, language};
use my_support_plan::plan::check::check;
use my_support_plan::plan::{Answers, Day, Edit, Place, RowId, read};

fn mei() -> Answers {
    let file = include_bytes!("plans/mei.json");
    open_plan(file).expect("the plan opens").answers
}

fn pick(draft: &mut Answers, at: Place, choice: &str) {
    let choice = choice.to_owned();
    draft.apply(Edit::Pick { at, choice });
}

/// Takes an answer away.
fn forget(draft: &mut Answers, step: &str, question: &str) {
    let step = draft.steps.get_mut(step).expect("the step");
    step.answers.remove(question).expect("an answer");
}

/// The rows of the check whose names begin so: each with its outlook.
fn rows(draft: &Answers, beginning: &str) -> Vec<String> {
    check(draft, &read(draft))
        .into_iter()
        .filter(|row| row.id.starts_with(beginning))
        .map(|row| format!("{} {}", row.id, row.outlook.id()))
        .collect()
}

/// What the first row about a carer says after a change to the plan of Mei.
#[track_caller]
fn check_first(change: impl Fn(&mut Answers), expected: &str) {
    let mut draft = mei();
    change(&mut draft);
    assert_eq!(
        rows(&draft, "caring").first().map(String::as_str),
        Some(expected)
    );
}

#[test]
fn the_council_asks_a_carer_what_the_law_asks_of_one() {
    let ready = ["caring ready", "caring-need ready", "caring-alone ready"];
    assert_eq!(rows(&mei(), "caring"), ready);
    check_first(
        |draft| forget(draft, "needs", "cared-for"),
        "caring-who look",
    );
    check_first(|draft| forget(draft, "needs", "i-do"), "caring-who look");
    check_first(|draft| forget(draft, "needs", "able"), "caring-able look");
    check_first(
        |draft| forget(draft, "needs", "assessment"),
        "caring-assessment look",
    );
    let at = |question| Place::once("needs", question);
    check_first(|draft| pick(draft, at("able"), "no"), "caring-cannot ask");
    check_first(
        |draft| pick(draft, at("assessment"), "no"),
        "caring-assessment ask",
    );
}

#[test]
fn one_of_the_eight_is_enough_and_a_need_of_the_ten_is_none_of_them() {
    let mut draft = mei();
    let what = |row| Place::in_row("needs", RowId(row), "what");
    for row in 1..=4 {
        pick(&mut draft, what(row), "toilet");
        assert!(rows(&draft, "caring-need").contains(&"caring-need ready".to_owned()));
    }
    pick(&mut draft, what(5), "toilet");
    assert_eq!(rows(&draft, "caring-need"), ["caring-need look"]);
}

#[test]
fn someone_must_come_to_whom_the_carer_looks_after() {
    let mut draft = mei();
    for row in [1, 2] {
        pick(
            &mut draft,
            Place::in_row("backup", RowId(row), "what"),
            "hospital",
        );
    }
    assert_eq!(rows(&draft, "caring-alone"), ["caring-alone look"]);
}

#[test]
fn the_money_of_the_other_person_may_pay_for_a_break() {
    let mut draft = mei();
    let line = |question| Place::in_row("costs", RowId(5), question);
    pick(&mut draft, line("what"), "carer-break");
    assert_eq!(rows(&draft, "caring-break"), [""; 0]);
    pick(&mut draft, line("payer"), "budget");
    assert_eq!(rows(&draft, "caring-break"), ["caring-break ask"]);
}

#[test]
fn nobody_else_is_asked_as_a_carer_and_no_carer_whether_someone_looks_after_them() {
    let mut draft = mei();
    pick(&mut draft, Place::once("start", "length"), "full");
    assert_eq!(rows(&draft, "carer"), [""; 0]);
    pick(&mut draft, Place::once("needs", "whose"), "own");
    assert_eq!(rows(&draft, "caring"), [""; 0]);
    assert_eq!(rows(&draft, "carer"), ["carer look"]);
}

#[test]
fn whoever_pays_the_wages_of_someone_who_sleeps_here_is_a_boss() {
    let mut draft = mei();
    assert_eq!(rows(&draft, "insurance"), [""; 0]);
    let boss = Place::in_row("costs", RowId(5), "sleep-boss");
    pick(&mut draft, boss, "me");
    assert_eq!(rows(&draft, "insurance"), ["insurance look"]);
    assert_eq!(rows(&draft, "contract"), ["contract ask"]);
}

/// The words of a line, without the marks that keep names apart.
fn plain(line: &Line) -> String {
    let words: String = line.iter().map(|text| text.words.as_str()).collect();
    words.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
}

/// A section as lines: tables a row a line, its cells between bars.
fn lines(section: &Section) -> Vec<String> {
    let together = |lines: &Vec<Line>| lines.iter().map(plain).collect::<Vec<_>>().join(" ");
    let of_block = |block: &Block| match block {
        Block::Table(table) => table
            .rows
            .iter()
            .chain(&table.totals)
            .map(|row| {
                row.cells
                    .iter()
                    .map(together)
                    .collect::<Vec<_>>()
                    .join(" | ")
            })
            .collect(),
        Block::OwnWords { label, lines } => vec![format!("{}: {}", plain(label), together(lines))],
        Block::List { items, .. } => items.iter().map(|item| plain(&item.line)).collect(),
        Block::Idea { lines, .. } => lines.iter().map(plain).collect(),
        Block::Heading { .. }
        | Block::HardWords(_)
        | Block::Bar(_)
        | Block::Photo { .. }
        | Block::WriteHere { .. } => Vec::new(),
    };
    section.blocks.iter().flat_map(of_block).collect()
}

/// The lines of the section with this heading. None where the paper has no such section.
fn section(draft: &Answers, heading: &str) -> Option<Vec<String>> {
    let english = language("en").expect("English is on offer");
    let words = Words::new(english, &locale::text("en"), None).expect("the words can be read");
    let day = Day {
        year: 2026,
        month: 11,
        day: 23,
    };
    let document = document::write(&read(draft).plan, &words, day);
    let mut sections = document.sections.iter();
    let found = sections.find(|section| plain(&section.heading) == heading);
    found.map(lines)
}

#[track_caller]
fn check_says(draft: &Answers, heading: &str, expected: &[&str]) {
    let lines = section(draft, heading).unwrap_or_else(|| panic!("no section: {heading}"));
    for line in expected {
        assert!(
            lines.iter().any(|said| said.contains(line)),
            "'{line}' is not in {lines:#?}"
        );
    }
}

#[test]
fn the_paper_says_what_a_carer_does_and_whether_they_go_on() {
    check_says(
        &mei(),
        "What I do as a carer",
        &[
            "Who I look after: Mrs Chan, my mother. I call her Ma.",
            "Help at night",
            "Hours in a usual week: 60",
            "Nights in a usual week: 4",
            "I can go on with some of it.",
            "What must change: I sleep 2 whole nights in a row.",
            "I had a carer’s assessment.",
        ],
    );
    check_says(
        &mei(),
        "What I need",
        &["engaging in recreational activities"],
    );
}

#[test]
fn the_card_to_grab_says_who_is_alone_and_whom_to_ring() {
    let alone = "I look after | Mrs Chan, my mother. I call her Ma. If I am hurt or ill, they are \
                 alone. Please ring: Mrs Patel next door 07700 900412 Kai, my son 07700 900413";
    check_says(&mei(), "If something goes wrong", &[alone]);
}

#[test]
fn what_happens_to_the_other_person_stands_in_the_back_up_plan() {
    check_says(
        &mei(),
        "My back-up plan",
        &[
            "They can be alone for some hours.",
            "They must get their medicine.",
            "They can be alone for 1 hour.",
        ],
    );
}

#[test]
fn money_that_comes_at_once_has_no_week_and_no_later_year_on_paper() {
    check_says(
        &mei(),
        "What it costs",
        &[
            "The payment is £300.00. It comes just once.",
            "2 nights at £95.00 just once",
            "All together |  | £300.00",
            "My plan fits my money.",
        ],
    );
    let costs = section(&mei(), "What it costs").expect("the section");
    assert!(
        costs
            .iter()
            .all(|line| !line.contains("Each week") && !line.contains("£0.00"))
    );
    let mut weekly = mei();
    let often = Place::in_row("costs", RowId(5), "often");
    pick(&mut weekly, often, "week");
    check_says(&weekly, "What it costs", &["2 nights a week at £95.00"]);
}

#[test]
fn a_plan_that_is_no_carers_keeps_what_was_said_and_does_not_print_it() {
    let mut draft = mei();
    pick(&mut draft, Place::once("needs", "whose"), "own");
    assert_eq!(section(&draft, "What I do as a carer"), None);
    let card = section(&draft, "If something goes wrong").expect("the card");
    assert!(card.iter().all(|line| !line.contains("I look after")));
    pick(&mut draft, Place::once("needs", "whose"), "carer");
    assert_eq!(draft, mei());
}
