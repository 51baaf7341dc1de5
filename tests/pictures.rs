//! Every picture that the form or a screen names exists, and no picture is kept that nobody sees.

#![allow(
    clippy::expect_used,
    reason = "a test that meets the unexpected should stop there"
)]

use my_support_plan::document::letters::LETTERS;
use my_support_plan::form::{
    Ask, Choice, Kind, Page, Question, STEPS,
    pictures::{PICTURES, picture_of},
    rights::RIGHTS,
    words::WORDS,
};
use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
};

/// Pictures that screens and paper name in ways that the search below cannot see, with the place that uses each.
const USED_ELSEWHERE: &[(&str, &str)] = &[];

#[test]
fn a_name_is_given_once() {
    let mut seen = BTreeSet::new();
    for picture in PICTURES {
        assert!(seen.insert(picture.id), "'{}' stands twice", picture.id);
    }
}

#[test]
fn a_picture_is_made_of_one_to_three_files_of_a_known_set() {
    for picture in PICTURES {
        assert!(
            (1..=3).contains(&picture.files.len()),
            "'{}' has {} files",
            picture.id,
            picture.files.len()
        );
        for file in picture.files {
            let set = file.split_once('/').map(|(set, _)| set);
            assert!(
                matches!(set, Some("openmoji" | "healthicons" | "own")),
                "'{}' has '{file}'",
                picture.id
            );
        }
    }
}

#[test]
fn every_picture_in_the_form_is_in_the_list() {
    let missing: Vec<_> = named_in_the_form()
        .into_iter()
        .filter(|id| picture_of(id).is_none())
        .collect();
    assert!(
        missing.is_empty(),
        "add to src/form/pictures.rs: {missing:?}"
    );
}

#[test]
fn every_picture_in_the_list_is_seen_somewhere() {
    let named = named_in_the_form();
    let words = words_of_the_screens();
    let unseen: Vec<_> = PICTURES
        .iter()
        .map(|picture| picture.id)
        .filter(|id| !named.contains(id))
        .filter(|id| !words.contains(&format!("\"{id}\"")))
        .filter(|id| !USED_ELSEWHERE.iter().any(|(used, _)| used == id))
        .collect();
    assert!(
        unseen.is_empty(),
        "take out of src/form/pictures.rs: {unseen:?}"
    );
}

#[test]
fn every_drawing_of_our_own_is_used_and_every_one_used_is_there() {
    let used: BTreeSet<String> = PICTURES
        .iter()
        .flat_map(|picture| picture.files)
        .filter_map(|file| file.strip_prefix("own/"))
        .map(|name| format!("{name}.svg"))
        .collect();
    let kept: BTreeSet<String> = fs::read_dir(project().join("public/pictures"))
        .expect("our own drawings live in public/pictures")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    assert_eq!(used, kept);
}

/// Packing needs Node, so this looks only where packed pictures are. `PLAN_ASSETS=required` insists on them.
#[test]
fn every_picture_is_packed() {
    let packed = project().join("public/generated");
    if !packed.join("drawings.json").exists() {
        let needed = env::var("PLAN_ASSETS").is_ok_and(|value| value == "required");
        assert!(!needed, "run 'npm run pack' first");
        return;
    }
    let drawings = fs::read_to_string(packed.join("drawings.json")).expect("drawings can be read");
    for picture in PICTURES {
        let screen = packed.join(format!("pictures/{}.svg", picture.id));
        assert!(
            screen.exists(),
            "'{}' is not packed for the screen",
            picture.id
        );
        assert!(
            drawings.contains(&format!("\"{}\":", picture.id)),
            "'{}' is not packed for paper",
            picture.id
        );
    }
}

/// Every picture that a step, page, area or choice names, or a right, a hard word or a letter.
fn named_in_the_form() -> BTreeSet<&'static str> {
    let mut named = BTreeSet::new();
    named.extend(RIGHTS.iter().map(|right| right.picture));
    named.extend(WORDS.iter().map(|word| word.picture));
    named.extend(LETTERS.iter().map(|letter| letter.picture));
    for step in STEPS {
        named.insert(step.picture);
        for page in step.pages {
            named.insert(page.picture());
            match page {
                Page::Ask(ask) => name_ask(ask, &mut named),
                Page::Rows(rows) => rows.pages.iter().for_each(|ask| name_ask(ask, &mut named)),
            }
        }
    }
    named
}

fn name_ask(ask: &Ask, named: &mut BTreeSet<&'static str>) {
    named.insert(ask.picture);
    for Question { kind, .. } in ask.questions {
        named.extend(kind.choices().map(|Choice { picture, .. }| picture));
        if let Kind::Bank { areas, .. } = kind {
            named.extend(areas.iter().map(|area| area.picture));
        }
    }
}

/// All that the screens and the paper are written in, for finding names in.
fn words_of_the_screens() -> String {
    ["src/ui", "src/document", "src/app", "src/print"]
        .iter()
        .flat_map(|room| rust_files(&project().join(room)))
        .filter_map(|file| fs::read_to_string(file).ok())
        .chain(fs::read_to_string(project().join("index.html")))
        .collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .flatten()
        .flat_map(|entry| match entry.path() {
            path if path.is_dir() => rust_files(&path),
            path => vec![path],
        })
        .collect()
}

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
