//! Letters: each says something in every language and both manners, takes what the plan knows, and leaves room for the rest.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that meets the unexpected should stop there"
)]

mod locale;

use my_support_plan::document::letters::{
    BLANK, LETTERS, Manner, Paragraph, Reader, Written, letter, write,
};
use my_support_plan::i18n::{LANGUAGES, Words, language};
use my_support_plan::plan::{Answers, Day, Plan, read};
use my_support_plan::storage;
use std::fs;

const MANNERS: [Manner; 2] = [Manner::Easy, Manner::Formal];

fn words(tag: &str) -> Words {
    Words::new(language(tag).unwrap(), &locale::text(tag), None).unwrap()
}

fn made_up(name: &str) -> Plan {
    let file = format!("{}/tests/plans/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let saved = storage::decode(&fs::read_to_string(file).unwrap()).unwrap();
    read(&saved.answers).plan
}

fn nobody() -> Plan {
    read(&Answers::default()).plan
}

/// A letter in one language, for someone who reads another perhaps.
fn written(id: &str, manner: Manner, plan: &Plan, (tag, reads): (&str, &str)) -> Written {
    let reader = Reader {
        reads: language(reads).unwrap(),
        today: Day {
            year: 2026,
            month: 11,
            day: 26,
        },
    };
    write(letter(id).unwrap(), manner, plan, &words(tag), reader)
}

#[track_caller]
fn check_says(id: &str, manner: Manner, plan: &Plan, expected: &[&str]) {
    let said = written(id, manner, plan, ("en", "en")).plain_words();
    for words in expected {
        assert!(said.contains(words), "{id} does not say '{words}':\n{said}");
    }
}

#[track_caller]
fn check_silent(id: &str, plan: &Plan, unexpected: &str) {
    let said = written(id, Manner::Easy, plan, ("en", "en")).plain_words();
    assert!(
        !said.contains(unexpected),
        "{id} says '{unexpected}':\n{said}"
    );
}

#[test]
fn there_are_twelve() {
    let ids: Vec<String> = LETTERS.iter().map(|letter| letter.id.to_owned()).collect();
    let expected: Vec<String> = (1..=12).map(|number| format!("L{number}")).collect();
    assert_eq!(ids, expected);
}

#[test]
fn every_letter_is_said_in_every_language_and_both_manners() {
    for tag in LANGUAGES.iter().map(|language| language.tag) {
        let plans: Vec<Plan> = [None, Some("sam"), Some("maya")]
            .into_iter()
            .map(|name| name.map_or_else(nobody, made_up))
            .collect();
        for plan in &plans {
            for letter in LETTERS {
                let both = MANNERS.map(|manner| written(letter.id, manner, plan, (tag, "pl")));
                for written in &both {
                    let said = written.plain_words();
                    let unsaid = ["letter-", ".easy", ".formal", "{$"];
                    for sign in unsaid {
                        assert!(!said.contains(sign), "{tag} {}: {said}", letter.id);
                    }
                    assert!(!written.paragraphs.is_empty() && !written.close.is_empty());
                }
                assert_ne!(both[0], both[1], "{tag} {}: twins alike", letter.id);
            }
        }
    }
}

#[test]
fn a_letter_of_an_empty_plan_has_room_for_what_is_missing() {
    let plan = nobody();
    check_says(
        "L3",
        Manner::Easy,
        &plan,
        &[
            &format!("My name: {BLANK}"),
            "Date: 26 November 2026",
            "- ______",
        ],
    );
    check_silent("L3", &plan, "My number is £");
    check_silent("L3", &plan, "a year more");
    check_silent("L1", &plan, "My plan costs");
    check_silent("L8", &plan, "This is how I tell people things");
}

#[test]
fn a_letter_takes_what_the_plan_knows() {
    let sam = made_up("sam");
    check_says(
        "L3",
        Manner::Easy,
        &sam,
        &[
            "My name: Sam",
            "My number is £150.00 a week.",
            "My plan costs £8,491.80 a year.",
            "That is £691.80 a year more than my number.",
            "£5,616.00 in a year",
        ],
    );
    check_says("L3", Manner::Formal, &sam, &["£691.80 a year more"]);
    check_says(
        "L6",
        Manner::Easy,
        &sam,
        &["£95.00 in a year", "£604.80 in a year"],
    );
    check_silent("L6", &sam, "£280.00");
    check_says("L10", Manner::Easy, &sam, &["I help this person: Sam."]);
    let carer = written("L10", Manner::Easy, &sam, ("en", "en")).plain_words();
    assert!(carer.starts_with(&format!("My name: {BLANK}")), "{carer}");
    assert!(carer.ends_with(&format!("{BLANK}\n")), "{carer}");
}

#[test]
fn a_carer_who_plans_for_themselves_sends_their_own_letter() {
    let mei = made_up("mei");
    let said = written("L10", Manner::Easy, &mei, ("en", "en")).plain_words();
    assert!(said.starts_with("My name: Mei"), "{said}");
    assert!(
        said.contains("I help this person: Mrs Chan, my mother."),
        "{said}"
    );
    assert!(said.ends_with("Mei\n"), "{said}");
}

#[test]
fn a_cost_to_agree_says_what_it_helps_with() {
    let said = written("L11", Manner::Easy, &made_up("sam"), ("en", "en")).plain_words();
    let line = said.lines().find(|line| line.contains("£280.00")).unwrap();
    assert!(line.contains("a year – "), "{line}");
}

#[test]
fn the_english_letter_names_the_language_that_the_person_reads() {
    let said = |tags| written("L8", Manner::Easy, &nobody(), tags).plain_words();
    assert!(said(("en", "ur")).contains("In this language: Urdu"));
    assert!(said(("ur", "ur")).contains("اردو"));
    assert!(said(("en", "en")).contains(&format!("In this language: {BLANK}")));
}

#[test]
fn copied_words_hold_no_hidden_marks() {
    let said = written("L3", Manner::Easy, &made_up("sam"), ("ur", "ur")).plain_words();
    let is_mark = |letter: char| ('\u{2066}'..='\u{2069}').contains(&letter);
    assert!(!said.contains(is_mark));
    assert!(said.contains("£691.80"));
}

#[test]
fn support_goes_on_while_people_talk() {
    for id in ["L3", "L4", "L5", "L6", "L9"] {
        check_says(
            id,
            Manner::Easy,
            &nobody(),
            &["Please keep my support as it is"],
        );
        check_says(id, Manner::Formal, &nobody(), &["current support in place"]);
    }
}

/// Guidance changes and rates change, so a letter holds no number but the year of the Act and the date.
#[test]
fn a_letter_states_no_paragraph_and_no_rate() {
    for letter in LETTERS {
        for manner in MANNERS {
            let said = written(letter.id, manner, &nobody(), ("en", "en")).plain_words();
            let stable = said
                .replace("Care Act 2014", "")
                .replace("26 November 2026", "");
            let number = stable.find(|sign: char| sign.is_ascii_digit() || "%§".contains(sign));
            assert_eq!(number, None, "{}: {said}", letter.id);
        }
    }
}

#[test]
fn letters_name_the_people_and_the_reasons_of_the_plan() {
    let (kamlaben, lorna) = (made_up("kamlaben"), made_up("lorna"));
    check_says("L12", Manner::Easy, &kamlaben, &["Harish, my son"]);
    check_says(
        "L12",
        Manner::Formal,
        &lorna,
        &["Dev, who has 4 assistants"],
    );
    check_says(
        "L10",
        Manner::Easy,
        &made_up("ted-and-june"),
        &["June", "I help this person: Ted"],
    );
    let said = &lorna.reply;
    let reason = said.reasons.words.as_ref().unwrap().text.lines().next();
    check_says(
        "L4",
        Manner::Formal,
        &lorna,
        &["The following reasons were given:", reason.unwrap()],
    );
    check_silent("L4", &nobody(), "You gave this reason");
    check_says(
        "L8",
        Manner::Easy,
        &kamlaben,
        &["In this language: Gujarati"],
    );
}

#[test]
fn the_plan_ticks_what_it_knows() {
    check_says(
        "L8",
        Manner::Easy,
        &made_up("kamlaben"),
        &[
            "[x] In large print",
            "[x] In this language",
            "[x] With an interpreter when we meet",
        ],
    );
    check_silent("L8", &nobody(), "[x]");
    // Who has another language and reads English is written to in English.
    check_silent("L8", &made_up("lorna"), "[x] In this language");
}

#[test]
fn boxes_are_ticked_by_hand() {
    let advocate = written("L7", Manner::Easy, &nobody(), ("en", "en"));
    let boxes = advocate.paragraphs.iter().find_map(|one| match one {
        Paragraph::Ticks(boxes) => Some(boxes.len()),
        Paragraph::Says(_) | Paragraph::Lists(_) => None,
    });
    assert_eq!(boxes, Some(4));
    assert!(advocate.plain_words().contains("[ ] To say what I want"));
}
