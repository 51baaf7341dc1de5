//! Which hard words stand on which page, by the English that the page says.

use super::easy_read::has_term;
use super::messages::Messages;
use my_support_plan::document::letters::LETTERS;
use my_support_plan::form::{Ask, Kind, Page, STEPS, Step};
use std::collections::{BTreeMap, BTreeSet};

/// The pages to read, and how the names of what they say begin.
const GUIDES: &[(&str, &[&str])] = &[
    ("check", &["check"]),
    ("eighteen", &["eighteen", "paper-eighteen"]),
    ("help", &["help"]),
    ("letters", &["letters", "letter"]),
    ("life", &["life"]),
    ("new", &["new"]),
    ("rights", &["rights"]),
    ("say-no", &["say-no"]),
    ("where", &["where"]),
    ("who", &["who"]),
];

/// Hard words that are everyday words too. Where they are hard, a person says so in the table.
pub const EVERYDAY: &[&str] = &["need", "support"];

/// The words of each page, by its name.
pub fn said_on_pages(english: &Messages) -> BTreeMap<String, Vec<String>> {
    let mut pages = BTreeMap::new();
    for step in STEPS {
        for page in step.pages {
            match page {
                Page::Ask(ask) => {
                    pages.insert(format!("{}/{}", step.id, ask.id), said(english, step, ask));
                }
                Page::Rows(rows) => {
                    let list = format!("{}-{}", step.id, rows.id);
                    pages.insert(format!("{}/{}", step.id, rows.id), read(english, &list));
                    for ask in rows.pages {
                        pages.insert(format!("{}/{}", step.id, ask.id), said(english, step, ask));
                    }
                }
            }
        }
    }
    for (page, beginnings) in GUIDES {
        let is_its = |name: &&String| {
            beginnings.iter().any(|beginning| {
                let rest = name.strip_prefix(beginning);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '.']))
            })
        };
        let own = english.keys().filter(is_its);
        let said = own.flat_map(|name| exactly(english, name)).collect();
        pages.insert((*page).to_owned(), said);
    }
    for letter in LETTERS {
        pages.insert(format!("letters/{}", letter.id), both(english, letter.id));
    }
    pages
}

/// What a letter says, in easy words and in formal ones, and what is said above it.
fn both(english: &Messages, letter: &str) -> Vec<String> {
    let beginning = format!("letter-{letter}");
    let is_its = |name: &&String| {
        let rest = name.strip_prefix(&beginning);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '.']))
    };
    let own = english.iter().filter(|(name, _)| is_its(name));
    own.flat_map(|(_, message)| message.readings.clone())
        .collect()
}

/// The hard words in a text: of two that stand in one another, the longer. `terms` are the forms of each word.
pub fn hard_words_in(texts: &[String], terms: &[(String, String)]) -> BTreeSet<String> {
    let mut terms: Vec<_> = terms.iter().collect();
    terms.sort_by_key(|(term, _)| std::cmp::Reverse(term.len()));
    let mut found = BTreeSet::new();
    for text in texts {
        let mut left = text.to_lowercase();
        for (term, word) in &terms {
            if has_term(&left, term) {
                left = left.replace(term.as_str(), "·");
                found.insert(word.clone());
            }
        }
    }
    found
}

/// What a page of the form says: its title, its questions and their choices.
fn said(english: &Messages, step: &Step, ask: &Ask) -> Vec<String> {
    let mut all = read(english, &format!("{}-{}", step.id, ask.id));
    for question in ask.questions {
        all.extend(read(english, &format!("{}-{}", step.id, question.id)));
        for choice in question.kind.choices() {
            all.extend(read(english, &question.choice_message(step.id, choice.id)));
        }
        if let Kind::Bank { areas, .. } = question.kind {
            for area in areas {
                all.extend(read(english, &question.choice_message(step.id, area.id)));
            }
        }
    }
    all
}

/// A message and all that is said with it. What is said of an empty answer or on paper is not on the page.
fn read(english: &Messages, name: &str) -> Vec<String> {
    ["", ".lead", ".hint", ".good", ".hard"]
        .iter()
        .flat_map(|part| exactly(english, &format!("{name}{part}")))
        .collect()
}

fn exactly(english: &Messages, name: &str) -> Vec<String> {
    let is_ours = ![".law", ".formal", ".easy", ".plan"]
        .iter()
        .any(|end| name.ends_with(end));
    let message = english.get(name).filter(|_| is_ours);
    message.map(|one| one.readings.clone()).unwrap_or_default()
}
