//! What I need, who looks after me and what I decide: read, asked about and written out.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected should stop there"
)]

mod locale;

use my_support_plan::document::{self, Block, Document, Line, Section};
use my_support_plan::i18n::{LANGUAGES, Words, language};
use my_support_plan::plan::check::{CheckRow, Outlook, check};
use my_support_plan::plan::progress::{Progress, progress};
use my_support_plan::plan::{Answers, Day, Edit, Place, RowId, read};

/// A draft, written an answer a line: `needs/1/what = toilet`, `carer/there = yes`, and `"…"` around own words.
fn draft(lines: &[&str]) -> Answers {
    let mut draft = Answers::default();
    for line in lines {
        let (place, said) = line.split_once(" = ").expect("an answer");
        let at = place_of(&mut draft, place);
        match said
            .strip_prefix('"')
            .and_then(|text| text.strip_suffix('"'))
        {
            Some(text) => draft.apply(Edit::Write {
                at,
                text: text.to_owned(),
                language: "en".to_owned(),
            }),
            None => draft.apply(Edit::Tick {
                at,
                choice: said.to_owned(),
            }),
        };
    }
    draft
}

fn place_of(draft: &mut Answers, place: &str) -> Place {
    match place.split('/').collect::<Vec<_>>()[..] {
        [step, question] => Place::once(step, question),
        [step, row, question] => {
            let row = RowId(row.parse().expect("a row's number"));
            if draft.row(step, row).is_none() {
                draft.apply(Edit::AddRow {
                    step: step.to_owned(),
                    row,
                });
            }
            Place::in_row(step, row, question)
        }
        _ => panic!("no place: {place}"),
    }
}

fn rows(lines: &[&str]) -> Vec<CheckRow> {
    let draft = draft(lines);
    check(&draft, &read(&draft))
}

/// The rows whose names begin so: each with its outlook, and the page that it leads to.
#[track_caller]
fn check_rows(beginning: &str, lines: &[&str], expected: &str) {
    let rows = rows(lines);
    let said: Vec<String> = rows
        .iter()
        .filter(|row| row.id.starts_with(beginning))
        .map(|row| {
            let spot = row.spot.map(|spot| {
                let question = spot.question.unwrap_or("-");
                format!(" {}/{}/{question}", spot.step, spot.page)
            });
            format!(
                "{} {}{}",
                row.id,
                row.outlook.id(),
                spot.unwrap_or_default()
            )
        })
        .collect();
    assert_eq!(said.join("; "), expected);
}

const TOILET: &str = "needs/1/what = toilet";
const GOAL: &str = "outcomes/1/what = wash-my-way";
const SERVES: &str = "outcomes/1/needs = 1";
const HELP: &str = "supports/1/what = agency";
const HELPS: &str = "supports/1/outcomes = 1";

#[test]
fn a_need_is_linked_to_help_through_what_i_want() {
    check_rows("need-", &[], "");
    let alone = "need-goal look outcomes/list/-";
    check_rows("need-", &[TOILET], alone);
    check_rows("need-", &[TOILET, GOAL, HELP, HELPS], alone);
    let no_help = "need-support look supports/list/-";
    check_rows("need-", &[TOILET, GOAL, SERVES, HELP], no_help);
    check_rows(
        "need-",
        &[TOILET, GOAL, SERVES, HELP, HELPS],
        "need-support ready",
    );
}

#[test]
fn a_need_that_the_council_has_not_heard_of_wants_help_too() {
    for council in ["yes", "not-asked"] {
        let council = format!("needs/1/council = {council}");
        check_rows(
            "need-",
            &[TOILET, &council],
            "need-goal look outcomes/list/-",
        );
    }
}

#[test]
fn what_i_do_on_my_own_wants_no_help() {
    let alone = "needs/1/unable = alone";
    check_rows("need-", &[TOILET, alone], "");
    let pain = "needs/1/unable = pain";
    check_rows(
        "need-",
        &[TOILET, alone, pain],
        "need-goal look outcomes/list/-",
    );
}

#[test]
fn a_need_that_the_council_refused_has_another_way() {
    let no = "needs/1/council = no";
    check_rows("need-", &[TOILET, no], "need-refused look needs/answer/way");
    let ready = "need-refused ready";
    check_rows("need-", &[TOILET, no, "needs/1/way = challenge"], ready);
    let words = "needs/1/another-way = \"A friend comes\"";
    check_rows("need-", &[TOILET, no, words], ready);
    let yes = "needs/1/council = yes";
    let open = "need-goal look outcomes/list/-";
    check_rows("need-", &[TOILET, yes, "needs/1/way = challenge"], open);
}

#[test]
fn a_link_to_a_need_that_was_taken_out_is_left_out() {
    let draft = draft(&[TOILET, GOAL, SERVES, "outcomes/1/needs = 2"]);
    assert_eq!(read(&draft).plan.outcomes[0].needs, [RowId(1)]);
}

#[test]
fn a_short_plan_is_not_asked_about_carers_and_decisions() {
    for lines in [&[][..], &["start/length = short"]] {
        check_rows("carer", lines, "");
        check_rows("decision", lines, "");
    }
    let full = &["start/length = full"];
    check_rows("carer", full, "carer look carer/who/there");
    check_rows("decision", full, "decisions look decisions/list/-");
}

#[test]
fn without_a_carer_there_is_nothing_to_ask_one() {
    let lines = ["start/length = full", "carer/there = no"];
    check_rows("carer", &lines, "");
}

#[test]
fn someone_on_their_own_has_filled_in_the_step() {
    let state = |lines: &[&str]| {
        let steps = progress(&draft(lines)).into_iter();
        let carer = steps.filter(|step| step.step == "carer");
        carer.map(|step| step.state).collect::<Vec<_>>()
    };
    assert_eq!(state(&["carer/there = no"]), [Progress::FilledIn]);
    assert_eq!(state(&["carer/there = yes"]), [Progress::Started]);
}

#[test]
fn a_carer_was_asked_has_someone_to_step_in_and_their_own_assessment() {
    let mut lines = vec!["carer/there = other-word"];
    check_rows("carer", &lines, "carer-wants look carer/wants/willing");
    lines.push("carer/willing = some");
    let step_in = "carer-step-in look carer/step-in/step-in-name";
    check_rows("carer", &lines, step_in);
    lines.push("carer/step-in-name = \"Priya\"");
    let phone = "carer-step-in look carer/step-in/step-in-phone";
    check_rows("carer", &lines, phone);
    lines.push("carer/step-in-phone = \"۰۱۶۳۲ 960123\"");
    let open = "carer-assessment look carer/assessment/assessment";
    check_rows("carer", &lines, open);
    lines.push("carer/assessment = offered");
    check_rows("carer", &lines, "carer ready");
}

#[test]
fn whoever_is_helped_by_family_is_asked_about_a_carer_in_a_short_plan_too() {
    let short = ["start/length = short", "supports/1/what = relative"];
    check_rows("carer", &short, "carer look carer/who/there");
    check_rows("carer", &short[..1], "");
    let paid = ["start/length = short", "supports/1/what = agency"];
    check_rows("carer", &paid, "");
    let said = [&short[..], &["carer/there = no"]].concat();
    check_rows("carer", &said, "");
}

#[test]
fn a_carer_who_cannot_or_was_never_offered_anything_is_something_to_ask() {
    check_rows(
        "carer",
        &["carer/there = yes", "carer/willing = no"],
        "carer-cannot ask carer/wants/willing",
    );
    check_rows(
        "carer",
        &["carer/there = yes", "carer/willing = not-asked"],
        "carer-wants look carer/wants/willing",
    );
    let refused = [
        "carer/there = more",
        "carer/willing = yes",
        "carer/step-in-name = \"Priya\"",
        "carer/step-in-phone = \"01632 960123\"",
        "carer/assessment = no",
    ];
    let ask = "carer-assessment ask carer/assessment/assessment";
    check_rows("carer", &refused, ask);
}

#[test]
fn nobody_decides_for_me_without_a_reason() {
    let mut lines = vec!["decisions/best-time = \"Morning\""];
    check_rows("decision", &lines, "decisions look decisions/list/-");
    lines.push("decisions/1/decision = money");
    check_rows("decision", &lines, "decisions ready");
    lines.push("decisions/1/last-word = someone-else");
    let open = "decision-reason look decisions/others/reason";
    check_rows("decision", &lines, open);
    lines.push("decisions/1/role = none");
    check_rows("decision", &lines, open);
    lines.push("decisions/1/reason = \"I asked them to\"");
    check_rows("decision", &lines, "decisions ready");
}

#[test]
fn a_paper_that_lets_someone_decide_is_to_be_seen() {
    let mut lines = vec![
        "decisions/1/decision = money",
        "decisions/1/last-word = someone-else",
        "decisions/1/role = deputy",
    ];
    let ask = "decisions ready; decision-paper ask decisions/paper/paper-seen";
    check_rows("decision", &lines, ask);
    lines.push("decisions/1/paper-seen = yes");
    check_rows("decision", &lines, "decisions ready");
    lines[1] = "decisions/1/last-word = me";
    lines[2] = "decisions/1/role = appointee";
    check_rows("decision", &lines[..3], "decisions ready");
}

#[test]
fn none_of_this_is_ever_more_than_a_look_or_an_ask() {
    let rows = rows(&[TOILET, "carer/there = yes", "decisions/1/decision = home"]);
    for row in rows {
        assert_eq!(row.spot.is_none(), row.outlook == Outlook::Ready, "{row:?}");
    }
}

const WHOLE: &[&str] = &[
    TOILET,
    "needs/1/unable = unsafe",
    "needs/1/day = \"On a bad day I fall\"",
    "needs/1/council = no",
    "needs/1/way = free",
    "needs/2/what = other",
    "needs/2/what = \"Reading my post\"",
    GOAL,
    SERVES,
    HELP,
    HELPS,
    "carer/there = yes",
    "carer/name = \"June\"",
    "carer/does = food",
    "carer/does = other",
    "carer/does = \"Songs\"",
    "carer/willing = some",
    "carer/will-not = \"Lift me\"",
    "carer/break = \"Choir\"",
    "carer/step-in-name = \"Priya\"",
    "carer/step-in-phone = \"01632 960123\"",
    "carer/hard = recreation",
    "carer/hard = other",
    "carer/hard = \"Holidays\"",
    "carer/assessment = wants",
    "decisions/1/decision = home",
    "decisions/1/information = pictures",
    "decisions/1/information = quiet",
    "decisions/1/helps = \"Asha\"",
    "decisions/1/last-word = with-help",
    "decisions/2/decision = money",
    "decisions/2/last-word = someone-else",
    "decisions/2/involved = \"Show me the bank letter\"",
    "decisions/2/role = lpa-money",
    "decisions/2/paper-seen = yes",
    "decisions/show-yes = \"I nod\"",
];

fn written(lines: &[&str], tag: &str) -> Document {
    let language = language(tag).expect("a language on offer");
    let words = Words::new(language, &locale::text(tag), None).expect("the words can be read");
    let day = Day {
        year: 2026,
        month: 11,
        day: 23,
    };
    document::write(&read(&draft(lines)).plan, &words, day)
}

/// The words of a line, without the marks that keep names apart.
fn plain(line: &Line) -> String {
    let words: String = line.iter().map(|text| text.words.as_str()).collect();
    words.replace(['\u{2068}', '\u{2069}'], "")
}

/// A section as lines: tables a row a line, its cells between bars.
fn section_lines(section: &Section) -> Vec<String> {
    let mut all = vec![plain(&section.heading)];
    for block in &section.blocks {
        match block {
            Block::Table(table) => all.extend(table.rows.iter().map(|row| {
                let cell =
                    |lines: &Vec<Line>| lines.iter().map(plain).collect::<Vec<_>>().join(" ");
                row.cells.iter().map(cell).collect::<Vec<_>>().join(" | ")
            })),
            Block::OwnWords { label, lines } => {
                all.push(plain(label));
                all.extend(lines.iter().map(plain));
            }
            Block::List { label, items } => {
                all.extend(label.iter().map(plain));
                all.extend(items.iter().map(|item| plain(&item.line)));
            }
            Block::Idea { lines, .. } => all.extend(lines.iter().map(plain)),
            Block::Heading { .. }
            | Block::HardWords(_)
            | Block::Bar(_)
            | Block::Photo { .. }
            | Block::WriteHere { .. } => {
                panic!("not in these sections: {block:?}")
            }
        }
    }
    all
}

#[track_caller]
fn check_paper(lines: &[&str], step: &str, expected: &[&str]) {
    let document = written(lines, "en");
    let sections = document.sections.iter().filter(|one| one.step == step);
    let said: Vec<String> = sections.flat_map(section_lines).collect();
    assert_eq!(said, expected);
}

#[test]
fn the_laws_words_stand_under_mine_with_what_happens() {
    check_paper(
        WHOLE,
        "needs",
        &[
            "What I need",
            "Using the toilet managing toilet needs | It is not safe for me. \
             The council said no. Someone helps me for free. What I want: Wash how I like",
            "Reading my post | ",
            "Using the toilet: a bad day and a good day",
            "On a bad day I fall",
        ],
    );
}

#[test]
fn the_laws_words_stay_english_in_every_language() {
    for language in LANGUAGES {
        let document = written(WHOLE, language.tag);
        let needs = document.sections.iter().find(|one| one.step == "needs");
        let Some(Block::Table(table)) = needs.and_then(|needs| needs.blocks.first()) else {
            panic!("{}: no table", language.tag);
        };
        let law = &table.rows[0].cells[0][1][0];
        let said = (law.words.as_str(), law.tongue.tag.as_str());
        assert_eq!(said, ("managing toilet needs", "en"), "{}", language.tag);
    }
}

#[test]
fn the_carer_has_a_page_of_their_own() {
    check_paper(
        WHOLE,
        "carer",
        &[
            "Who looks after me",
            "June",
            "Someone looks after me.",
            "What they do: Food and drink, Songs",
            "Can they help, and do they want to: Yes, with some of it",
            "If they cannot help: Priya, 01632 960123",
            "A page for June",
            "What I do",
            "Food and drink",
            "In my own words",
            "Songs",
            "Can I help, and do I want to",
            "Yes, with some of it",
            "What I will not do",
            "Lift me",
            "The break I need",
            "Choir",
            "What is hard for me because I help",
            "Fun and rest: engaging in recreational activities",
            "In my own words",
            "Holidays",
            "I can ask the council for a carer’s assessment.",
            "It is about what I need. It does not matter how much I help.",
            "Did I talk to the council about what I need: Not yet. We want this.",
        ],
    );
}

#[test]
fn someone_on_their_own_says_so_in_one_line() {
    let alone = ["carer/there = no", "carer/name = \"left from before\""];
    let line = "I have no family or friends who look after me.";
    check_paper(&alone, "carer", &["Who looks after me", line]);
}

#[test]
fn decisions_say_who_has_the_last_word_and_how_i_am_helped() {
    check_paper(
        WHOLE,
        "decisions",
        &[
            "My decisions",
            "Where I live | Pictures, A quiet place Who helps: Asha | I decide, with help.",
            "My money |  | Someone else decides, by law. \
             They have a lasting power of attorney for my money. Someone looked at the paper.",
            "People must do what is best for me. They must think about what I want.",
            "This is not the same as what my family wants.",
            "My money: how they must ask me",
            "Show me the bank letter",
            "How I show yes: I nod",
        ],
    );
}

#[test]
fn best_interests_are_named_only_where_someone_else_decides() {
    check_paper(
        &["decisions/1/decision = home", "decisions/1/last-word = me"],
        "decisions",
        &["My decisions", "Where I live |  | I decide."],
    );
}

#[test]
fn without_answers_none_of_these_are_on_paper() {
    let document = written(&[], "en");
    let steps = ["needs", "carer", "decisions"];
    let there = document.sections.iter();
    assert!(
        there
            .filter(|one| steps.contains(&one.step.as_str()))
            .count()
            == 0
    );
}
