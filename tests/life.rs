//! Who I am: the profile, my helpers, my culture, how I communicate, my days, and what works.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that meets the unexpected should stop there"
)]

mod locale;

use my_support_plan::document::{self, Block, Document, Line, Section};
use my_support_plan::form::{self, ASK_PRIVATELY, Kind, NOT_IMPORTANT, OTHER, Rows, Shown};
use my_support_plan::i18n::{LANGUAGES, Language, Words};
use my_support_plan::plan::check::{CheckRow, Outlook, check};
use my_support_plan::plan::{Answers, Day, Edit, Length, Place, RowId, ShownSteps, Stance, read};

/// A draft that is written a few words a line.
#[derive(Default)]
struct Draft(Answers);

impl Draft {
    fn apply(mut self, edit: Edit) -> Self {
        self.0.apply(edit);
        self
    }

    fn row(self, step: &str, row: u32) -> Self {
        self.apply(Edit::AddRow {
            step: step.to_owned(),
            row: RowId(row),
        })
    }

    fn write(self, at: Place, text: &str) -> Self {
        self.apply(Edit::Write {
            at,
            text: text.to_owned(),
            language: "en".to_owned(),
        })
    }

    fn tick(self, at: Place, choice: &str) -> Self {
        self.apply(Edit::Tick {
            at,
            choice: choice.to_owned(),
        })
    }

    fn important(self, choices: &[&str]) -> Self {
        let at = Place::once("me", "important");
        choices
            .iter()
            .fold(self, |draft, choice| draft.tick(at.clone(), choice))
    }

    fn checked(&self, id: &str) -> CheckRow {
        let rows = check(&self.0, &read(&self.0));
        rows.into_iter().find(|row| row.id == id).unwrap()
    }

    fn written(&self, language: &'static Language) -> Document {
        let words = Words::new(language, &locale::text(language.tag), None).unwrap();
        let day = Day {
            year: 2026,
            month: 11,
            day: 23,
        };
        document::write(&read(&self.0).plan, &words, day)
    }

    fn in_english(&self) -> Document {
        self.written(LANGUAGES.first().unwrap())
    }
}

fn in_helper(row: u32, question: &str) -> Place {
    Place::in_row("helpers", RowId(row), question)
}

fn in_sign(question: &str) -> Place {
    Place::in_row("communicate", RowId(1), question)
}

fn in_work(row: u32, question: &str) -> Place {
    Place::in_row("working", RowId(row), question)
}

/// The section that a step fills. The profile is the first of those that "me" fills.
fn section<'a>(document: &'a Document, step: &str) -> Option<&'a Section> {
    document
        .sections
        .iter()
        .find(|section| section.step == step)
}

fn plain(line: &Line) -> String {
    let words: String = line.iter().map(|text| text.words.as_str()).collect();
    words
        .chars()
        .filter(|letter| !('\u{2066}'..='\u{2069}').contains(letter))
        .collect()
}

/// The lines of a table, a cell after the other, with a bar between cells.
fn rows(block: &Block) -> Vec<String> {
    let Block::Table(table) = block else {
        return Vec::new();
    };
    let cell = |lines: &Vec<Line>| lines.iter().map(plain).collect::<Vec<_>>().join(" ");
    let row = |cells: &Vec<Vec<Line>>| cells.iter().map(cell).collect::<Vec<_>>().join(" | ");
    table.rows.iter().map(|one| row(&one.cells)).collect()
}

fn all_rows(section: &Section) -> Vec<String> {
    section.blocks.iter().flat_map(rows).collect()
}

#[track_caller]
fn check_outlook(draft: &Draft, id: &str, outlook: Outlook, at: Option<(&str, Option<&str>)>) {
    let row = draft.checked(id);
    assert_eq!(row.outlook, outlook, "{row:?}");
    assert_eq!(row.spot.map(|spot| (spot.step, spot.question)), at);
}

#[track_caller]
fn check_rows(draft: &Draft, step: &str, expected: &[&str]) {
    let document = draft.in_english();
    let found = section(&document, step).map(all_rows).unwrap_or_default();
    assert_eq!(found, expected);
}

#[test]
fn a_plan_is_about_me_with_three_things_and_some_own_words() {
    let at = || Some(("me", Some("important")));
    let two = Draft::default().important(&["family", "home"]);
    check_outlook(&two, "about-me", Outlook::Look, at());
    let three = two.important(&["faith"]);
    check_outlook(&three, "about-me", Outlook::Look, at());
    let with_words = three.write(Place::once("me", "trusted"), "Asha");
    check_outlook(&with_words, "about-me", Outlook::Ready, None);
}

#[test]
fn each_line_of_own_words_is_a_thing_that_matters() {
    let at = Place::once("me", "important");
    let draft = Draft::default().tick(at.clone(), "other");
    let two = draft.write(at.clone(), "My sister\n\nMy garden");
    let place = Some(("me", Some("important")));
    check_outlook(&two, "about-me", Outlook::Look, place);
    let three = two.write(at, "My sister\nMy garden\nFootball");
    check_outlook(&three, "about-me", Outlook::Ready, None);
}

#[test]
fn who_made_the_plan_is_said() {
    let at = Some(("start", Some("who")));
    check_outlook(&Draft::default(), "who-helped", Outlook::Look, at);
    let alone = Draft::default().tick(Place::once("start", "who"), "me");
    check_outlook(&alone, "who-helped", Outlook::Ready, None);
}

#[test]
fn whoever_helped_is_named_with_what_kind_of_helper_they_are() {
    for maker in ["with-help", "for-me"] {
        let draft = Draft::default().tick(Place::once("start", "who"), maker);
        let list = Some(("helpers", None));
        check_outlook(&draft, "who-helped", Outlook::Look, list);
        let named = draft.row("helpers", 1).write(in_helper(1, "name"), "Asha");
        let kind = Some(("helpers", Some("kind")));
        check_outlook(&named, "who-helped", Outlook::Look, kind);
        let whole = named.tick(in_helper(1, "kind"), "friend");
        check_outlook(&whole, "who-helped", Outlook::Ready, None);
        let second = whole.row("helpers", 2).tick(in_helper(2, "kind"), "peer");
        let name = Some(("helpers", Some("name")));
        check_outlook(&second, "who-helped", Outlook::Look, name);
    }
}

#[test]
fn culture_is_answered_by_any_answer_and_by_not_important() {
    let at = Some(("culture", Some("speak")));
    check_outlook(&Draft::default(), "culture", Outlook::Look, at);
    let unsure = Draft::default().apply(Edit::Stand {
        at: Place::once("culture", "food"),
        stance: Some(Stance::Skipped),
    });
    check_outlook(&unsure, "culture", Outlook::Look, at);
    for choice in ["halal", NOT_IMPORTANT.id, ASK_PRIVATELY.id] {
        let draft = Draft::default().tick(Place::once("culture", "food"), choice);
        check_outlook(&draft, "culture", Outlook::Ready, None);
    }
}

#[test]
fn every_question_about_culture_can_be_put_aside_or_asked_in_private() {
    let step = form::step("culture").unwrap();
    for question in step.questions() {
        for choice in [NOT_IMPORTANT, ASK_PRIVATELY, OTHER] {
            let offered = question.kind.choice(choice.id);
            assert_eq!(offered, Some(&choice), "{}", question.id);
        }
    }
}

#[test]
fn what_is_asked_in_private_says_that_and_nothing_else() {
    let at = Place::once("culture", "hurt");
    let draft = Draft::default()
        .tick(at.clone(), "racism")
        .write(at.clone(), "It was my neighbour")
        .tick(at.clone(), ASK_PRIVATELY.id);
    check_rows(
        &draft,
        "culture",
        &["Hurt and worries | Please ask me about this in private."],
    );
    assert!(
        draft.0.at(&at).unwrap().has("racism"),
        "it stays in the draft"
    );
    let open = draft.apply(Edit::Untick {
        at,
        choice: ASK_PRIVATELY.id.to_owned(),
    });
    let document = open.in_english();
    let said = all_rows(section(&document, "culture").unwrap()).join("");
    assert!(said.contains("It was my neighbour"), "{said}");
}

#[test]
fn names_share_a_line_and_own_words_are_called_that() {
    let at = Place::once("culture", "speak");
    let draft = Draft::default()
        .tick(at.clone(), "english")
        .tick(at.clone(), "sign")
        .tick(at.clone(), OTHER.id)
        .write(at, "Sylheti");
    let said = "What I speak best | English, Sign language In my own words: Sylheti";
    check_rows(&draft, "culture", &[said]);
}

#[test]
fn all_that_is_not_important_shares_a_row() {
    let draft = ["hair", "food", "deaf"]
        .iter()
        .fold(Draft::default(), |draft, question| {
            draft.tick(Place::once("culture", question), NOT_IMPORTANT.id)
        });
    let said = "Not important to me | My food My hair Deaf community";
    check_rows(&draft, "culture", &[said]);
}

#[test]
fn fasting_says_to_ask_about_medicine() {
    let draft = Draft::default().tick(Place::once("culture", "fasting"), "fast");
    let document = draft.in_english();
    let said = all_rows(section(&document, "culture").unwrap()).join("");
    assert!(said.contains("medicine"), "{said}");
}

#[test]
fn the_chart_says_what_i_do_and_what_it_means() {
    let draft = Draft::default()
        .row("communicate", 1)
        .write(in_sign("when"), "Someone moves me")
        .write(in_sign("do"), "I hold a hand")
        .tick(in_sign("means"), "scared")
        .tick(in_sign("please"), "wait")
        .tick(Place::once("communicate", "worst-time"), "morning");
    check_rows(
        &draft,
        "communicate",
        &[
            "Someone moves me I hold a hand | I am scared. | Please wait.",
            "My worst time to talk and decide | The morning",
        ],
    );
}

#[test]
fn a_part_of_the_day_stands_with_its_good_and_its_bad() {
    let draft = Draft::default()
        .write(Place::once("days", "night-good"), "I sleep")
        .write(Place::once("days", "morning-bad"), "I wait for help");
    check_rows(
        &draft,
        "days",
        &["Morning |  | I wait for help", "Night | I sleep | "],
    );
}

#[test]
fn each_voice_has_a_table_of_its_own() {
    let mut draft = Draft::default();
    for (row, what, works, view) in [
        (1, "The bus", "no", "worker"),
        (2, "My club", "yes", "me"),
        (3, "The bus", "yes", "me"),
    ] {
        draft = draft
            .row("working", row)
            .write(in_work(row, "what"), what)
            .tick(in_work(row, "works"), works)
            .tick(in_work(row, "view"), view);
    }
    let named = draft
        .row("working", 4)
        .write(in_work(4, "what"), "Drama")
        .tick(in_work(4, "view"), "other")
        .write(in_work(4, "view"), "Asha");
    let document = named.in_english();
    let tables = &section(&document, "working").unwrap().blocks;
    let captions: Vec<String> = tables
        .iter()
        .filter_map(|block| {
            let Block::Table(table) = block else {
                return None;
            };
            Some(plain(&table.caption))
        })
        .collect();
    let expected = ["What I say", "What a worker says", "Who says this: Asha"];
    assert_eq!(captions, expected);
    let mine = rows(tables.first().unwrap());
    assert_eq!(mine, ["My club | It works. | ", "The bus | It works. | "]);
}

#[test]
fn a_helper_stands_on_paper_with_how_to_reach_them_and_i_can_change_my_mind() {
    let draft = Draft::default()
        .row("helpers", 1)
        .tick(in_helper(1, "kind"), "advocate")
        .write(in_helper(1, "organisation"), "Speak Up")
        .write(in_helper(1, "name"), "Jo")
        .write(in_helper(1, "phone"), "01632 960123")
        .write(in_helper(1, "how"), "Jo comes to meetings");
    check_rows(
        &draft,
        "helpers",
        &["Jo An advocate Speak Up 01632 960123 | Jo comes to meetings"],
    );
    let document = draft.in_english();
    let last = section(&document, "helpers")
        .unwrap()
        .blocks
        .last()
        .unwrap();
    let Block::Idea { lines, .. } = last else {
        unreachable!("the last block is a sentence");
    };
    assert_eq!(plain(lines.first().unwrap()), "I can change my mind.");
}

#[test]
fn a_family_member_is_not_asked_for_an_organisation() {
    let draft = Draft::default()
        .row("helpers", 1)
        .write(in_helper(1, "organisation"), "Speak Up")
        .tick(in_helper(1, "kind"), "family");
    let helpers = read(&draft.0).plan.helpers;
    assert!(!helpers.first().unwrap().organisation.is_said());
}

#[test]
fn each_kind_of_helper_has_a_good_and_a_hard_side() {
    let step = form::step("helpers").unwrap();
    let kinds = step.question("kind").unwrap().kind.choices();
    for kind in kinds.filter(|kind| kind.id != OTHER.id) {
        let about = step.question(&["about-", kind.id].concat()).unwrap();
        assert!(matches!(about.kind, Kind::Notice));
        let Shown::When { chosen, .. } = about.shown else {
            unreachable!("{} is shown only for its kind", about.id);
        };
        assert_eq!(chosen, [kind.id]);
        let words = Words::new(LANGUAGES.first().unwrap(), &locale::text("en"), None).unwrap();
        let sides = words.say(&["helpers-", about.id, ".hint"].concat());
        assert_eq!(sides.lines().count(), 2, "{sides}");
    }
}

/// Every choice of every question of these steps, in every language: nothing is left unsaid.
#[test]
fn everything_that_can_be_said_about_me_is_said_in_every_language() {
    let mut draft = Draft::default();
    for id in ["me", "helpers", "culture", "communicate", "days", "working"] {
        let step = form::step(id).unwrap();
        draft = draft.row(id, 1);
        let in_rows = step.rows().into_iter().flat_map(Rows::questions);
        for question in in_rows {
            draft = answered(draft, question, &Place::in_row(id, RowId(1), question.id));
        }
        for question in step.questions() {
            draft = answered(draft, question, &Place::once(id, question.id));
        }
    }
    for language in LANGUAGES {
        let document = draft.written(language);
        for id in ["me", "helpers", "culture", "communicate", "days", "working"] {
            let section = section(&document, id).unwrap();
            let said = format!("{section:?}");
            for name in [
                "me-",
                "helpers-",
                "culture-",
                "communicate-",
                "days-",
                "working-",
                "paper-",
                "choice-",
            ] {
                let unsaid = format!("words: \"{name}");
                assert!(
                    !said.contains(&unsaid),
                    "{}: {unsaid} in {id}",
                    language.tag
                );
            }
        }
    }
}

/// Everything chosen but "ask me in private", and some words.
fn answered(draft: Draft, question: &form::Question, at: &Place) -> Draft {
    let choices = question.kind.choices();
    let draft = choices
        .filter(|choice| choice.id != ASK_PRIVATELY.id)
        .fold(draft, |draft, choice| draft.tick(at.clone(), choice.id));
    draft.write(at.clone(), "Some words")
}

/// "2 to 3 hours" is what the steps of such a plan come to, by the minutes that each of them tells.
#[test]
fn the_hours_of_a_plan_are_those_of_its_steps() {
    for language in LANGUAGES {
        let words = Words::new(language, &locale::text(language.tag), None).unwrap();
        for length in ["short", "full"] {
            let mut draft = Answers::default();
            draft.apply(Edit::Pick {
                at: Place::once("start", "length"),
                choice: length.to_owned(),
            });
            let shown = ShownSteps::of(&draft);
            let steps = form::STEPS.iter().filter(|step| shown.has(step.id));
            let minutes: u32 = steps.map(|step| Length::of(&draft).minutes(step)).sum();
            let told = words.say(&["start-length-", length].concat());
            let numbers = told.split(|letter: char| !letter.is_ascii_digit());
            let hours: Vec<u32> = numbers.filter_map(|number| number.parse().ok()).collect();
            let [least, most] = hours[..] else {
                unreachable!("'{told}' tells from when to when");
            };
            let is_true = (least * 60..=most * 60).contains(&minutes);
            assert!(is_true, "'{told}', and the steps say {minutes} minutes");
        }
    }
}
