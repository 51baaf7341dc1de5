//! The places where code says a message by its full name, and what it gives it.

use super::messages::{Messages, files_in, project};
use std::collections::BTreeSet;
use std::fs;

/// One place where code says a message by its full name.
#[derive(Debug)]
pub struct Call {
    /// The message.
    pub message: String,
    /// The names that it puts into the message, as far as they can be read off.
    pub gives: BTreeSet<String>,
    /// Whether it puts more into it than can be read off.
    pub rest: Rest,
}

/// What a call gives beside what can be read off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// Nothing.
    Nothing,
    /// Perhaps something.
    Unknown,
}

/// Every place where the app says a message by its full name.
pub fn calls() -> Vec<Call> {
    let files = files_in(&project().join("src"), "rs");
    let read = |path| fs::read_to_string(path).expect("a file of the app can be read");
    files
        .iter()
        .flat_map(|path| calls_in(&read(path)))
        .collect()
}

/// The calls of `say` and `say_with` in one piece of code.
pub fn calls_in(code: &str) -> Vec<Call> {
    let product = code.split("#[cfg(test)]").next().unwrap_or_default();
    let starts = ["say(", "say_with("].into_iter();
    starts
        .flat_map(|start| product.split(start).skip(1))
        .filter_map(call)
        .collect()
}

fn call(code: &str) -> Option<Call> {
    let (message, after) = code.trim_start().strip_prefix('"')?.split_once('"')?;
    let after = after.trim_start_matches(|sign: char| sign == ',' || sign.is_whitespace());
    let (gives, rest) = match after
        .strip_prefix("&[")
        .and_then(|list| list.split_once(']'))
    {
        Some((list, _)) => {
            let pairs = list
                .split("(\"")
                .skip(1)
                .filter_map(|pair| pair.split_once("\","));
            let only_pairs = list.trim_start().starts_with('(');
            let rest = if only_pairs {
                Rest::Nothing
            } else {
                Rest::Unknown
            };
            (pairs.map(|(name, _)| name.to_owned()).collect(), rest)
        }
        None if after
            .strip_prefix(')')
            .is_some_and(|next| !next.trim_start().starts_with(".with(")) =>
        {
            (BTreeSet::new(), Rest::Nothing)
        }
        None => (BTreeSet::new(), Rest::Unknown),
    };
    let is_name = message
        .chars()
        .all(|sign| sign.is_ascii_alphanumeric() || "-.".contains(sign));
    is_name.then(|| Call {
        message: message.to_owned(),
        gives,
        rest,
    })
}

/// Where code says a message that is not there, or does not give it what it takes.
pub fn misfits(english: &Messages, calls: &[Call]) -> Vec<String> {
    let misfit = |call: &Call| {
        let (name, gives) = (&call.message, &call.gives);
        let Some(message) = english.get(name) else {
            return Some(format!("{name} is said and not in locales/en"));
        };
        let takes = &message.placeholders;
        let fits = takes == gives || call.rest == Rest::Unknown && takes.is_superset(gives);
        (!fits).then(|| format!("{name} takes {takes:?} and is given {gives:?}"))
    };
    calls.iter().filter_map(misfit).collect()
}
