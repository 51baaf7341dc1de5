//! What one language lacks beside English, or says in another form.

use super::messages::{Message, Messages};
use std::collections::BTreeSet;

/// The plural forms of each language on offer, from the CLDR. A new language needs a line here.
const PLURALS: &[(&str, &[&str])] = &[
    ("en", &["one", "other"]),
    ("pl", &["one", "few", "many", "other"]),
    ("ur", &["one", "other"]),
];

/// What one language lacks, has too much of, or says otherwise than English.
pub fn gaps(tag: &str, english: &Messages, own: &Messages) -> Vec<String> {
    let plurals: BTreeSet<String> = PLURALS
        .iter()
        .filter(|(one, _)| *one == tag)
        .flat_map(|(_, forms)| forms.iter().map(|form| (*form).to_owned()))
        .collect();
    assert!(
        !plurals.is_empty(),
        "'{tag}' needs its plural forms in tests/locales.rs"
    );
    let missing = english.keys().filter(|name| !own.contains_key(*name));
    let extra = own.keys().filter(|name| !english.contains_key(*name));
    let mut all: Vec<String> = missing
        .map(|name| format!("{tag} does not say {name}"))
        .collect();
    all.extend(extra.map(|name| format!("{tag} says {name}, which English does not")));
    for (name, said) in own {
        if let Some(english) = english.get(name) {
            all.extend(
                differences(english, said, &plurals).map(|what| format!("{tag} {name}: {what}")),
            );
        }
    }
    all
}

fn differences(
    english: &Message,
    own: &Message,
    plurals: &BTreeSet<String>,
) -> impl Iterator<Item = String> {
    let mut all = Vec::new();
    if english.placeholders != own.placeholders {
        all.push(format!(
            "has {:?}, English has {:?}",
            own.placeholders, english.placeholders
        ));
    }
    for by in english
        .forms
        .keys()
        .filter(|by| !own.forms.contains_key(*by))
    {
        all.push(format!("does not choose a form by {by}"));
    }
    for (by, forms) in own.forms.iter().filter(|(_, forms)| *forms != plurals) {
        all.push(format!(
            "by {by} has the forms {forms:?}, needs {plurals:?}"
        ));
    }
    if own.readings.iter().any(|reading| reading.trim().is_empty()) {
        all.push("is empty".to_owned());
    }
    if own.file != english.file {
        all.push(format!(
            "stands in {}, English in {}",
            own.file, english.file
        ));
    }
    all.into_iter()
}
