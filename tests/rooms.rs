//! The walls between the rooms: who may import whom, which library lives where, and how every file begins.
//!
//! The same table stands in `src/README.md`, and this test holds both to the code. A wall may move: change both in one
//! commit, and say why.

#![allow(
    clippy::expect_used,
    reason = "a test that meets the unexpected should stop there"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// One room: what it may see.
struct Room {
    name: &'static str,
    may_import: &'static [&'static str],
    libraries: &'static [&'static str],
}

const fn room(
    name: &'static str,
    may_import: &'static [&'static str],
    libraries: &'static [&'static str],
) -> Room {
    Room {
        name,
        may_import,
        libraries,
    }
}

/// The rooms of `src`, in reading order.
const ROOMS: &[Room] = &[
    room("form", &[], &[]),
    room("plan", &["form"], &[]),
    room(
        "i18n",
        &["form", "plan"],
        &["fluent-syntax", "intl_pluralrules", "js-sys", "unic-langid"],
    ),
    room("document", &["form", "plan", "i18n"], &["serde"]),
    room(
        "print",
        &["form", "document"],
        &[
            "printpdf",
            "flate2",
            "lopdf",
            "rustybuzz",
            "subsetter",
            "unicode-bidi",
            "unicode-linebreak",
            "serde",
        ],
    ),
    room(
        "storage",
        &["form", "plan"],
        &["serde_json", "gloo-storage", "web-sys"],
    ),
    room(
        "exchange",
        &["form", "plan", "i18n", "document", "storage"],
        &["serde", "serde_json"],
    ),
    room(
        "ui",
        &["form", "plan", "i18n", "document"],
        &["leptos", "web-sys"],
    ),
    room(
        "app",
        &[
            "form", "plan", "i18n", "document", "print", "storage", "exchange", "ui",
        ],
        &[
            "leptos",
            "web-sys",
            "js-sys",
            "wasm-bindgen",
            "wasm-bindgen-futures",
            "wasm_split_helpers",
            "console_error_panic_hook",
            "serde",
            "serde_json",
        ],
    ),
];

/// The programs. Each only starts what is in the rooms.
const PROGRAMS: &[Room] = &[
    room("app", &["app"], &[]),
    room(
        "pdf_worker",
        &["document", "print"],
        &[
            "console_error_panic_hook",
            "js-sys",
            "serde",
            "serde_json",
            "wasm-bindgen",
            "wasm-bindgen-futures",
            "web-sys",
        ],
    ),
    room(
        "plan",
        &[
            "form", "plan", "i18n", "document", "print", "storage", "exchange",
        ],
        &["base64", "lexopt", "serde_json"],
    ),
];

/// Names that say nothing about what is inside.
const EMPTY_NAMES: &[&str] = &[
    "util", "utils", "helper", "helpers", "common", "manager", "service", "types", "misc", "lib2",
];

/// One file of the program.
struct File {
    /// Its path from the root of the repository: `src/plan/cost.rs`.
    path: String,
    text: String,
}

impl File {
    fn planted(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    /// The room or program that it belongs to. `src/lib.rs` belongs to none.
    fn room(&self) -> Option<&'static Room> {
        let inside = self.path.strip_prefix("src/")?;
        let (rooms, inside) = match inside.strip_prefix("bin/") {
            Some(inside) => (PROGRAMS, inside),
            None => (ROOMS, inside),
        };
        let name = inside.split('/').next()?.trim_end_matches(".rs");
        rooms.iter().find(|room| room.name == name)
    }

    /// How many `super::` lead out of the room: 1 from `src/plan/mod.rs`, 2 from `src/plan/cost.rs`.
    fn depth(&self) -> usize {
        let folders = self.path.matches('/').count();
        if self.path.ends_with("/mod.rs") {
            folders.saturating_sub(1)
        } else {
            folders
        }
    }

    /// Its lines without comments, counted from 1.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate();
        lines.map(|(index, line)| (index + 1, line.split("//").next().unwrap_or_default()))
    }

    fn fault(&self, line: usize, says: &str) -> String {
        format!("{}:{line}: {says}", self.path)
    }
}

/// Every way in which a file crosses a wall.
fn crossed_walls(file: &File, libraries: &[String]) -> Vec<String> {
    let Some(room) = file.room() else {
        return vec![file.fault(1, "this file is in no room")];
    };
    let is_program = file.path.starts_with("src/bin/");
    let own = if is_program { "" } else { room.name };
    let mut faults = Vec::new();
    // A group may run over several lines: `use crate::{`, then a room on each line.
    let mut group_depth = None;
    for (number, line) in file.code() {
        for other in rooms_named(file, line, &mut group_depth) {
            if other != own && !room.may_import.contains(&other) {
                faults
                    .push(file.fault(number, &format!("'{}' may not import '{other}'", room.name)));
            }
        }
        for library in libraries
            .iter()
            .filter(|library| names_library(line, library))
        {
            if !room.libraries.contains(&library.as_str()) {
                faults.push(file.fault(
                    number,
                    &format!("the library '{library}' does not live in '{}'", room.name),
                ));
            }
        }
    }
    faults
}

/// The rooms that a line names by a path from the root.
fn rooms_named(file: &File, line: &str, group: &mut Option<usize>) -> Vec<&'static str> {
    let mut named = Vec::new();
    if group.is_some() {
        named.extend(rooms_in_group(line, group));
    }
    for root in roots(file) {
        for (at, _) in line.match_indices(root.as_str()) {
            if !begins_a_path(line, at) {
                continue;
            }
            let rest = line.get(at + root.len()..).unwrap_or_default();
            if let Some(inside) = rest.strip_prefix('{') {
                *group = Some(0);
                named.extend(rooms_in_group(inside, group));
            } else {
                named.extend(room_of(rest));
            }
        }
    }
    named
}

/// The paths that lead to the root of the program from a file.
fn roots(file: &File) -> Vec<String> {
    let climb = "super::".repeat(file.depth());
    vec![
        "crate::".to_owned(),
        "my_support_plan::".to_owned(),
        format!("self::{climb}"),
        climb.clone(),
        climb + "super::",
    ]
}

/// The rooms at the top of a group in braces, which may end on a later line.
fn rooms_in_group(line: &str, group: &mut Option<usize>) -> Vec<&'static str> {
    let mut named = Vec::new();
    let mut item_starts = true;
    for (at, letter) in line.char_indices() {
        let Some(depth) = *group else { break };
        match letter {
            '{' => *group = Some(depth + 1),
            '}' => *group = depth.checked_sub(1),
            ',' => item_starts = true,
            letter if depth == 0 && item_starts && !letter.is_whitespace() => {
                named.extend(line.get(at..).and_then(room_of));
                item_starts = false;
            }
            _ => {}
        }
    }
    named
}

fn room_of(path: &str) -> Option<&'static str> {
    let end = path
        .find(|letter: char| !is_of_name(letter))
        .unwrap_or(path.len());
    let name = path.get(..end)?;
    ROOMS
        .iter()
        .map(|room| room.name)
        .find(|room| *room == name)
}

fn names_library(line: &str, library: &str) -> bool {
    let path = format!("{}::", library.replace('-', "_"));
    line.match_indices(&path)
        .any(|(at, _)| begins_a_path(line, at))
}

/// Whether a path starts here, and not in the middle of a longer one.
fn begins_a_path(line: &str, at: usize) -> bool {
    let before = line.get(..at).and_then(|before| before.chars().next_back());
    before.is_none_or(|letter| !is_of_name(letter) && letter != ':')
}

fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn opens_with_a_sentence(file: &File) -> bool {
    let opening = file
        .text
        .lines()
        .map_while(|line| line.strip_prefix("//! "));
    let sentence = opening.collect::<Vec<_>>().join(" ");
    // A quotation may stand last.
    sentence.len() > 10 && sentence.trim_end_matches('"').ends_with(['.', ':', '?'])
}

fn has_an_empty_name(file: &File) -> bool {
    file.path
        .trim_end_matches(".rs")
        .split('/')
        .any(|part| EMPTY_NAMES.contains(&part))
}

fn files_in(folder: &str) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<PathBuf> = vec![root.join(folder)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder can be read") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path
                    .strip_prefix(root)
                    .expect("it is inside")
                    .display()
                    .to_string();
                let text = fs::read_to_string(&path).expect("the file can be read");
                files.push(File {
                    path: name.replace('\\', "/"),
                    text,
                });
            }
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

/// The names of the libraries that the program is built from.
fn libraries() -> Vec<String> {
    let manifest = include_str!("../Cargo.toml");
    let mut names = Vec::new();
    let mut inside = false;
    for line in manifest.lines() {
        if let Some(section) = line.strip_prefix('[') {
            inside = section == "dependencies]";
            names.extend(
                section
                    .strip_prefix("dependencies.")
                    .map(|name| name.trim_end_matches(']').to_owned()),
            );
        } else if let (true, Some((name, _))) = (
            inside && !line.starts_with(['#', ' ']),
            line.split_once(" = "),
        ) {
            names.push(name.to_owned());
        }
    }
    names
}

#[track_caller]
fn check_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n\n{}\n", faults.join("\n"));
}

#[test]
fn no_wall_is_crossed() {
    let libraries = libraries();
    let files = files_in("src");
    let faults = files
        .iter()
        .filter(|file| file.path != "src/lib.rs")
        .flat_map(|file| crossed_walls(file, &libraries));
    check_none(&faults.collect::<Vec<_>>());
}

#[test]
fn every_file_opens_with_a_sentence_and_has_a_name_that_says_something() {
    let mut faults = Vec::new();
    for file in files_in("src").iter().chain(&files_in("tests")) {
        if !opens_with_a_sentence(file) {
            faults.push(file.fault(
                1,
                "a file opens with '//!' and one sentence that a child could read",
            ));
        }
        if has_an_empty_name(file) {
            faults.push(file.fault(1, "this name says nothing about what is inside"));
        }
    }
    check_none(&faults);
}

#[test]
fn every_library_lives_somewhere() {
    let rooms = || ROOMS.iter().chain(PROGRAMS);
    let homeless =
        |library: &&String| !rooms().any(|room| room.libraries.contains(&library.as_str()));
    let faults: Vec<String> = libraries()
        .iter()
        .filter(homeless)
        .map(|library| format!("Cargo.toml: the library '{library}' lives in no room"))
        .collect();
    check_none(&faults);
}

#[test]
fn the_map_says_the_same_as_this_test() {
    let map = include_str!("../src/README.md");
    let mut faults = Vec::new();
    for room in ROOMS {
        let start = format!("| `{}` |", room.name);
        let Some(line) = map.lines().find(|line| line.starts_with(&start)) else {
            faults.push(format!(
                "src/README.md: the room '{}' is not in the table",
                room.name
            ));
            continue;
        };
        // A remark in brackets may say why.
        let cells: Vec<&str> = line
            .split('|')
            .map(|cell| cell.split('(').next().unwrap_or_default().trim())
            .collect();
        let imports = match room.may_import.len() {
            0 => "nothing".to_owned(),
            all if all == ROOMS.len() - 1 => "all".to_owned(),
            _ => room.may_import.join(", "),
        };
        let libraries = if room.libraries.is_empty() {
            "none".to_owned()
        } else {
            room.libraries.join(", ")
        };
        for (cell, expected) in [(3, imports), (4, libraries)] {
            if cells.get(cell) != Some(&expected.as_str()) {
                faults.push(format!(
                    "src/README.md: the row of '{}' should say '{expected}'",
                    room.name
                ));
            }
        }
    }
    check_none(&faults);
}

#[test]
fn the_map_names_only_files_that_are_there() {
    let map = include_str!("../src/README.md");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let is_file = |name: &&str| {
        let ends = [".rs", ".ftl", ".mjs", ".json"];
        ends.iter().any(|end| name.ends_with(end)) && !name.contains(['<', '{', ' '])
    };
    let named: Vec<&str> = map.split('`').skip(1).step_by(2).filter(is_file).collect();
    assert!(named.len() > 20, "{named:?}");
    let is_missing =
        |name: &&&str| !root.join("src").join(name).exists() && !root.join(name).exists();
    let missing: Vec<_> = named.iter().filter(is_missing).collect();
    assert!(missing.is_empty(), "src/README.md names {missing:?}");
}

/// A planted line in a file brings up exactly this.
#[track_caller]
fn check_seen(path: &str, text: &str, expected: &[&str]) {
    let file = File::planted(path, text);
    assert_eq!(crossed_walls(&file, &libraries()), expected);
}

#[test]
fn a_crossed_wall_is_seen_and_said_kindly() {
    let text = "//! One cost.\n\nuse crate::form::Id;\nuse crate::storage::Shelf;\n";
    check_seen(
        "src/plan/cost.rs",
        text,
        &["src/plan/cost.rs:4: 'plan' may not import 'storage'"],
    );
    check_seen(
        "src/ui/mod.rs",
        "use crate::print;",
        &["src/ui/mod.rs:1: 'ui' may not import 'print'"],
    );
    check_seen(
        "src/ui/mod.rs",
        "let a = crate::exchange::open_plan(b);",
        &["src/ui/mod.rs:1: 'ui' may not import 'exchange'"],
    );
    check_seen(
        "src/form/me.rs",
        "use crate::plan::Answers;",
        &["src/form/me.rs:1: 'form' may not import 'plan'"],
    );
    check_seen(
        "src/bin/pdf_worker.rs",
        "use my_support_plan::{document, ui};",
        &["src/bin/pdf_worker.rs:1: 'pdf_worker' may not import 'ui'"],
    );
}

#[test]
fn a_wall_crossed_in_a_group_or_by_climbing_is_seen() {
    let group = "use crate::{\n    form::{self, Id},\n    ui::Desk,\n    plan,\n};";
    check_seen(
        "src/document/costs.rs",
        group,
        &["src/document/costs.rs:3: 'document' may not import 'ui'"],
    );
    check_seen(
        "src/plan/cost.rs",
        "use super::super::storage;",
        &["src/plan/cost.rs:1: 'plan' may not import 'storage'"],
    );
    check_seen(
        "src/print/mod.rs",
        "use super::plan::Plan;",
        &["src/print/mod.rs:1: 'print' may not import 'plan'"],
    );
    check_seen(
        "src/ui/rows/line.rs",
        "fn a() { super::super::super::app::start(); }",
        &["src/ui/rows/line.rs:1: 'ui' may not import 'app'"],
    );
}

#[test]
fn a_library_out_of_its_room_is_seen() {
    check_seen(
        "src/plan/cost.rs",
        "use serde::Serialize;",
        &["src/plan/cost.rs:1: the library 'serde' does not live in 'plan'"],
    );
    check_seen(
        "src/ui/mod.rs",
        "let a = gloo_storage::LocalStorage::raw();",
        &["src/ui/mod.rs:1: the library 'gloo-storage' does not live in 'ui'"],
    );
}

#[test]
fn what_is_allowed_is_let_pass() {
    check_seen(
        "src/plan/cost.rs",
        "use crate::{form, plan::Money};\nuse super::storage_of_money;",
        &[],
    );
    check_seen(
        "src/plan/cost.rs",
        "// See crate::storage, where it rests.\nuse std::fmt;",
        &[],
    );
    check_seen(
        "src/ui/print.rs",
        "use super::print::Paper;\nuse crate::ui::print;",
        &[],
    );
    check_seen(
        "src/ui/listen.rs",
        "use leptos::wasm_bindgen::JsValue;",
        &[],
    );
    check_seen(
        "src/app/mod.rs",
        "use crate::{exchange, print, storage, ui};",
        &[],
    );
}

#[test]
fn a_file_without_a_sentence_or_with_an_empty_name_is_seen() {
    assert!(opens_with_a_sentence(&File::planted(
        "src/a.rs",
        "//! Says what this is."
    )));
    assert!(!opens_with_a_sentence(&File::planted(
        "src/a.rs",
        "use std::fmt;"
    )));
    assert!(!opens_with_a_sentence(&File::planted(
        "src/a.rs", "//! todo"
    )));
    assert!(has_an_empty_name(&File::planted("src/ui/utils.rs", "")));
    assert!(has_an_empty_name(&File::planted("src/helpers/mod.rs", "")));
    assert!(!has_an_empty_name(&File::planted("src/plan/cost.rs", "")));
    assert!(File::planted("src/elsewhere/a.rs", "").room().is_none());
}
