//! The words: every language says all of them, nothing is left over, and the English is easy to read.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected should stop there"
)]

mod words;

use my_support_plan::form::words::{HardWord, WORDS};
use my_support_plan::i18n::{LANGUAGES, Value, language};
use std::collections::{BTreeMap, BTreeSet};
use words::calls::{calls, calls_in, misfits};
use words::easy_read::{self, Fault};
use words::fluent::differences;
use words::gaps::gaps;
use words::messages::{self, Messages};
use words::on_pages::{EVERYDAY, hard_words_in, said_on_pages};
use words::{named, table};

fn english() -> Messages {
    messages::read("en").expect("the English messages can be read")
}

#[track_caller]
fn none_of(faults: &[String], what: &str) {
    assert!(
        faults.is_empty(),
        "{} {what}:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn every_language_says_every_message_with_every_name_and_form() {
    let english = english();
    let mut faults = Vec::new();
    for language in LANGUAGES {
        let own = messages::read(language.tag).expect("the messages can be read");
        faults.extend(gaps(language.tag, &english, &own));
    }
    none_of(&faults, "gaps between languages");
}

#[track_caller]
fn check_gap(tag: &str, english: &str, own: &str, expected: &str) {
    let [english, own] =
        [english, own].map(|text| messages::parse("a.ftl", text).expect("messages"));
    assert_eq!(gaps(tag, &english, &own).join("\n"), expected);
}

#[test]
fn a_planted_gap_is_seen() {
    check_gap("pl", "a = A\nb = B\n", "a = A\n", "pl does not say b");
    check_gap(
        "pl",
        "a = A\n",
        "a = A\nb = B\n",
        "pl says b, which English does not",
    );
    check_gap(
        "pl",
        "a = A\n    .hint = H\n",
        "a = A\n",
        "pl does not say a.hint",
    );
    check_gap(
        "pl",
        "a = { $x } A\n",
        "a = A\n",
        "pl a: has {}, English has {\"x\"}",
    );
    check_gap(
        "ur",
        "a = { $n ->\n    [one] 1\n   *[other] { $n }\n }\n",
        "a = { $n }\n",
        "ur a: does not choose a form by {n}",
    );
    check_gap(
        "pl",
        "a = { $n ->\n    [one] 1\n   *[other] { $n }\n }\n",
        "a = { $n ->\n    [one] 1\n   *[other] { $n }\n }\n",
        "pl a: by {n} has the forms {\"one\", \"other\"}, needs {\"few\", \"many\", \"one\", \"other\"}",
    );
    check_gap("ur", "a = A\n", "a = A\n", "");
}

#[test]
fn every_message_that_the_tables_name_is_there() {
    let english = english();
    let missing: Vec<String> = named::needed()
        .into_iter()
        .filter(|name| !english.contains_key(name))
        .collect();
    none_of(
        &missing,
        "messages are named by the tables and not in locales/en",
    );
}

#[test]
fn every_message_is_used() {
    let (needed, literals) = (named::needed(), named::literals());
    let is_used = |name: &String| {
        named::is_in_tables(name, &needed) || named::is_in_code(name, &needed, &literals)
    };
    let unused: Vec<String> = english()
        .into_keys()
        .filter(|name| !is_used(name))
        .collect();
    none_of(&unused, "messages that nothing says");
}

#[test]
fn code_says_what_is_there_and_gives_what_it_takes() {
    none_of(&misfits(&english(), &calls()), "calls");
}

#[track_caller]
fn check_misfit(code: &str, expected: &str) {
    let english = messages::parse("a.ftl", "a = A\nb = { $x } B\n").expect("messages");
    assert_eq!(misfits(&english, &calls_in(code)).join("\n"), expected);
}

#[test]
fn a_planted_misfit_is_seen() {
    check_misfit("say(\"a\")", "");
    check_misfit("say(\"gone\")", "gone is said and not in locales/en");
    check_misfit("say(\"b\")", "b takes {\"x\"} and is given {}");
    check_misfit("say_with(\"b\", &[(\"x\", y.into())])", "");
    check_misfit("say_with(\"b\", &[x])", "");
    check_misfit(
        "say_with(\"b\", &[x, (\"y\", 1)])",
        "b takes {\"x\"} and is given {\"y\"}",
    );
    check_misfit(
        "say_with(\n \"b\",\n &[(\"y\", y.into())])",
        "b takes {\"x\"} and is given {\"y\"}",
    );
}

#[test]
fn a_message_that_nothing_names_is_seen() {
    let needed = named::needed();
    let code = named::literals_in(
        "say(\"pdf-make\"); format!(\"{name}.go\"); // \"pdf-made\"\n    // \"pdf-gone\"",
    );
    for used in [
        "pdf-make",
        "costs-amount.go",
        "pdf-make.go",
        "picture-bus",
        "word-risk",
    ] {
        assert!(named::is_in_code(used, &needed, &code), "{used}");
    }
    for unused in [
        "pdf-gone",
        "pdf-make.help",
        "pdf",
        "costs-amount.help",
        "gone.go",
    ] {
        assert!(!named::is_in_code(unused, &needed, &code), "{unused}");
    }
    assert!(named::is_in_tables("costs-amount.hint", &needed));
    assert!(!named::is_in_tables("costs-amount.gone", &needed));
}

fn terms() -> Vec<(String, String)> {
    table("say_instead.txt")
        .into_iter()
        .map(|line| (line[0].clone(), line[1].clone()))
        .collect()
}

/// Faults by message, without those that are allowed; and the allowances that nothing needs.
fn hard_to_read(messages: &Messages, allowed: &[Vec<String>]) -> Vec<String> {
    let terms = terms();
    let mut needed = BTreeSet::new();
    let mut all = Vec::new();
    for (name, message) in messages
        .iter()
        .filter(|(name, _)| !easy_read::is_quoted(name))
    {
        let faults: Vec<Fault> = message
            .readings
            .iter()
            .flat_map(|reading| easy_read::faults(name, reading, &terms))
            .collect();
        for fault in faults {
            let is_allowed = |line: &&Vec<String>| {
                line[0] == fault.rule && (line[1] == *name || fault.what.starts_with(&line[1]))
            };
            match allowed.iter().find(is_allowed) {
                Some(line) => drop(needed.insert(line)),
                None => all.push(format!("{name}: {fault}")),
            }
        }
    }
    let idle = allowed.iter().filter(|line| !needed.contains(line));
    all.extend(idle.map(|line| {
        format!(
            "{} is allowed for {} and nothing needs it",
            line[0], line[1]
        )
    }));
    all.dedup();
    all
}

#[test]
fn the_english_is_easy_to_read() {
    let allowed = table("allowed.txt");
    assert!(
        allowed
            .iter()
            .all(|line| line.len() == 3 && !line[2].is_empty()),
        "each needs its reason"
    );
    none_of(
        &hard_to_read(&english(), &allowed),
        "places are hard to read",
    );
}

#[test]
fn the_laws_own_words_are_quoted_and_the_same_in_every_language() {
    assert!(easy_read::is_quoted("needs-what-toilet.law"));
    assert!(!easy_read::is_quoted("needs-what-toilet"));
    let english = english();
    let laws = || {
        english
            .iter()
            .filter(|(name, _)| name.split('.').next_back() == Some("law"))
    };
    assert!(laws().count() >= 18, "ten outcomes, eight for carers");
    for language in LANGUAGES {
        let own = messages::read(language.tag).expect("the messages can be read");
        for (name, law) in laws() {
            let said = own.get(name).map(|one| &one.readings);
            assert_eq!(said, Some(&law.readings), "{}: {name}", language.tag);
        }
    }
}

#[test]
fn the_english_has_short_words() {
    let texts: Vec<String> = english()
        .into_iter()
        .filter(|(name, _)| !easy_read::is_quoted(name))
        .flat_map(|(_, message)| message.readings)
        .collect();
    let (letters, year) = easy_read::reading_age(&texts);
    assert!(letters <= 5.0, "E26: {letters:.2} letters a word");
    assert!(year <= 4.0, "E26: school year {year:.2}");
}

#[test]
fn every_hard_word_is_explained() {
    let english = english();
    let mut by_word: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in table("hard_words.txt") {
        let users = english.iter().filter(|(_, message)| {
            message
                .readings
                .iter()
                .any(|reading| easy_read::has_term(reading, &line[0]))
        });
        by_word
            .entry(line[1].clone())
            .or_default()
            .extend(users.map(|(name, _)| name.clone()));
    }
    let mut faults = Vec::new();
    for (word, users) in &by_word {
        for part in ["", ".means", ".example"] {
            if !users.is_empty() && !english.contains_key(&format!("{word}{part}")) {
                faults.push(format!(
                    "E10 {word}{part} is missing, and {} uses the word",
                    users[0]
                ));
            }
        }
    }
    let explained = english
        .keys()
        .filter(|name| name.starts_with("word-") && !name.contains('.'));
    faults.extend(
        explained
            .filter(|name| {
                !by_word.contains_key(*name)
                    && !["word-ask", "word-example", "word-support"].contains(&name.as_str())
            })
            .map(|name| format!("{name} is not in hard_words.txt")),
    );
    none_of(&faults, "hard words");
}

#[test]
fn every_explained_word_is_on_the_list_of_hard_words() {
    let listed: BTreeSet<String> = WORDS
        .iter()
        .map(|word| format!("word-{}", word.id))
        .collect();
    let explained: BTreeSet<String> = english()
        .into_keys()
        .filter(|name| name.starts_with("word-") && !name.contains('.'))
        .filter(|name| !["word-ask", "word-example"].contains(&name.as_str()))
        .collect();
    assert_eq!(listed, explained);
}

/// The forms of each hard word that is not an everyday word too, and its name.
fn hard_terms() -> Vec<(String, String)> {
    let lines = table("hard_words.txt").into_iter();
    let terms = lines.map(|line| (line[0].clone(), line[1].replacen("word-", "", 1)));
    terms
        .filter(|(_, word)| !EVERYDAY.contains(&word.as_str()))
        .collect()
}

/// What is amiss with the hard words of the pages: one that stands on a page and is not explained there, or is explained
/// on a page that is not there. A page may explain a word that the council says where we say an easy one.
fn unexplained(english: &Messages, words: &[HardWord]) -> Vec<String> {
    let terms = hard_terms();
    let pages = said_on_pages(english);
    let mut faults = Vec::new();
    for (page, texts) in &pages {
        let found = hard_words_in(texts, &terms);
        for word in words.iter().filter(|word| !EVERYDAY.contains(&word.id)) {
            if found.contains(word.id) && !word.on.contains(&page.as_str()) {
                faults.push(format!("'{}' stands on {page}, unexplained", word.id));
            }
        }
    }
    let named = words.iter().flat_map(|word| word.on);
    faults.extend(
        named
            .filter(|page| !pages.contains_key(**page))
            .map(|page| format!("there is no page {page}")),
    );
    faults
}

#[test]
fn every_page_explains_the_hard_words_that_stand_on_it() {
    none_of(&unexplained(&english(), WORDS), "hard words on pages");
}

#[test]
fn a_planted_hard_word_on_a_page_is_seen() {
    let word = |on| HardWord {
        id: "panel",
        picture: "meeting",
        on,
    };
    let english = messages::parse("a.ftl", "costs-budget = Ask the panel.\n").expect("messages");
    let check = |english: &Messages, on: &'static [&'static str], expected: &[&str]| {
        assert_eq!(unexplained(english, &[word(on)]), expected);
    };
    check(&english, &["costs/number"], &[]);
    check(
        &english,
        &[],
        &["'panel' stands on costs/number, unexplained"],
    );
    check(
        &english,
        &["costs/number", "nowhere"],
        &["there is no page nowhere"],
    );
}

#[track_caller]
fn check_fault(name: &str, text: &str, rule: &str) {
    let faults = easy_read::faults(name, text, &terms());
    let rules: BTreeSet<&str> = faults.iter().map(|fault| fault.rule).collect();
    let expected: BTreeSet<&str> = rule.split_whitespace().collect();
    assert_eq!(rules, expected, "{text}: {faults:?}");
}

#[test]
fn planted_hard_words_are_seen() {
    let long = "You can stop at any time you like and then come back here when you want to.";
    check_fault("a", long, "E1");
    check_fault("a", "You can read, write, talk.", "E2");
    check_fault("a", "Ask the DWP.", "E11");
    check_fault("a", "Write it NOW.", "E11");
    check_fault("a", "You don’t need it.", "E11");
    check_fault("a", "Choose two things.", "E12");
    check_fault("a", "Half is 50% of it.", "E12");
    check_fault("a", "Your money (all of it).", "E13");
    check_fault("a", "Yes; you can.", "E13");
    check_fault("a", "You and/or your family.", "E13");
    check_fault("a", "Tea & cake.", "E13");
    check_fault("a", "Well done!", "E13");
    check_fault("a", "Save your plan.", "E13");
    check_fault("a", "You are over budget.", "E13");
    check_fault("a", "Do not go without nothing.", "E14");
    check_fault("a", "You see my plan.", "E15");
    check_fault("a.plan", "You like tea.", "E15");
    check_fault("paper-a", "Your plan costs £10.", "E15");
    check_fault("letter-a.easy", long, "E1");
    check_fault("letter-a", "You see my plan.", "E15");
}

#[test]
fn easy_words_pass() {
    let longest = "You can stop at any time you like and then come back here with me."
        .replace("with me", "and");
    check_fault("a", &longest, "");
    check_fault("a", "“My plan” is a name you can choose.", "");
    check_fault("a", "Write how much it costs, like 24 or 24.50", "");
    check_fault("a.plan", "I want to see my friends.", "");
    check_fault("letter-a.easy", "You said no to my plan.", "");
    check_fault("a", "You have { $n } things. Look at { $what }.", "");
}

#[test]
fn only_the_law_and_formal_letters_may_be_hard() {
    for hard in ["check-goals.law", "letter-L1-ask.formal"] {
        assert!(easy_read::is_quoted(hard), "{hard}");
    }
    for easy in ["check-goals", "check-goals.look", "letter-L1-ask.easy"] {
        assert!(!easy_read::is_quoted(easy), "{easy}");
    }
}

#[test]
fn hard_reading_is_measured() {
    let hard = [
        "Notwithstanding considerable administrative complications, responsibilities remain."
            .to_owned(),
    ];
    let (letters, year) = easy_read::reading_age(&hard);
    assert!(letters > 5.0 && year > 4.0, "{letters} {year}");
}

/// Numbers at which one language or another changes the form of a word.
const NUMBERS: &[u32] = &[0, 1, 2, 3, 4, 5, 11, 12, 21, 22, 100, 101, 1_000_000];

/// What is put into messages: a name that could disturb the sentence, and each number.
fn values() -> Vec<Value<'static>> {
    let numbers = NUMBERS.iter().map(|number| Value::Number(*number));
    std::iter::once("Sam \u{2067}x".into())
        .chain(numbers)
        .collect()
}

#[test]
fn every_message_is_said_as_fluents_own_library_says_it() {
    for language in LANGUAGES {
        let own = messages::read(language.tag).expect("the messages can be read");
        let text = messages::text_of(language.tag);
        for value in values() {
            let (faults, said) = differences(language, &text, &own, &value);
            none_of(&faults, "messages are said otherwise than Fluent says them");
            assert!(said > 900, "only {said} messages were said");
        }
    }
}

#[test]
fn forms_within_forms_are_said_as_fluents_own_library_says_them() {
    let text = "
a = { $n ->
    [0] nobody
    [one] { $n } person, { $m ->
        [one] one day
       *[other] { $m } days
    }
   *[other] { $n } people { \"\\u2066\" }x{ \"\\u0022\" }
}
b = Before { $n ->
    [Sam] you
   *[other] { $n }
} after
    .c = { $n }
";
    let own = messages::parse("a.ftl", text).expect("messages");
    for tag in ["en", "pl", "ur"] {
        let language = language(tag).expect("a language on offer");
        for value in values().into_iter().chain(["Sam".into()]) {
            let (faults, said) = differences(language, text, &own, &value);
            none_of(&faults, "messages are said otherwise than Fluent says them");
            assert_eq!(said, 3);
        }
    }
}
