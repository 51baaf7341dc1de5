//! What the words must be: read from the files, named by the tables, and easy to read.

pub mod calls;
pub mod easy_read;
pub mod fluent;
pub mod gaps;
pub mod messages;
pub mod named;
pub mod on_pages;

use std::fs;

/// A list in this folder: a line each, its parts between upright bars, `#` before a remark.
pub fn table(name: &str) -> Vec<Vec<String>> {
    let path = messages::project().join("tests/words").join(name);
    let text = fs::read_to_string(&path).expect("the list is there");
    text.lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|line| line.split('|').map(|part| part.trim().to_owned()).collect())
        .collect()
}
