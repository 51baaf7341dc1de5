//! The plan as a page: it opens again as the same plan, says what the paper says, and holds no part that somebody typed.

#![allow(
    clippy::unwrap_used,
    reason = "a test that meets the unexpected should stop there"
)]

mod locale;

use my_support_plan::document::{self, Document};
use my_support_plan::exchange::{OpenError, keep_page, open_plan, pictures_of};
use my_support_plan::form::EXAMPLES;
use my_support_plan::i18n::{LANGUAGES, Language, Words};
use my_support_plan::plan::{Day, Edit, Place, read};
use my_support_plan::storage::SavedPlan;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fs;

fn words(language: &'static Language) -> Words {
    let english = locale::text("en");
    Words::new(language, &locale::text(language.file_tag()), Some(&english)).unwrap()
}

fn worked(name: &str) -> SavedPlan {
    let file = format!("{}/tests/plans/{name}.json", env!("CARGO_MANIFEST_DIR"));
    open_plan(&fs::read(file).unwrap()).unwrap()
}

fn written(plan: &SavedPlan, words: &Words) -> Document {
    let (year, month, day) = (2026, 11, 23);
    document::write(&read(&plan.answers).plan, words, Day { year, month, day })
}

/// A drawing for every picture of a document.
fn drawings(document: &Document) -> BTreeMap<String, String> {
    let svg =
        |id: &String| format!("<svg xmlns=\"a\" viewBox=\"0 0 9 9\"><path d=\"{id}\"/></svg>");
    pictures_of(document)
        .into_iter()
        .map(|id| (id.clone(), svg(&id)))
        .collect()
}

fn page(plan: &SavedPlan, language: &'static Language) -> String {
    let document = written(plan, &words(language));
    let page = keep_page(plan, &document, &drawings(&document));
    let (_, kind) = page.name.rsplit_once('.').unwrap();
    assert_eq!(kind, "html");
    String::from_utf8(page.bytes).unwrap()
}

#[test]
fn a_picture_of_ones_own_stands_in_the_page_and_comes_back_with_it() {
    let mut plan = worked("sam");
    let row = plan.answers.rows("outcomes").first().unwrap().id;
    plan.answers.apply(Edit::Pick {
        at: Place::in_row("outcomes", row, my_support_plan::form::OWN_PICTURE),
        choice: "cake".to_owned(),
    });
    let mine = "class=\"mine\"";
    let without = page(&plan, &my_support_plan::i18n::languages::ENGLISH);
    assert!(
        !without.contains(mine),
        "our picture stands where the photo is not here"
    );
    plan.photos.insert("cake".to_owned(), "/9j/4AAQ".to_owned());
    let page = page(&plan, &my_support_plan::i18n::languages::ENGLISH);
    assert!(page.contains(mine));
    assert!(page.contains("base64,/9j/4AAQ"));
    assert_eq!(open_plan(page.as_bytes()).unwrap(), plan);
}

#[test]
fn every_worked_plan_opens_again_from_its_page_in_every_language() {
    for example in EXAMPLES {
        let plan = worked(example.id);
        for language in LANGUAGES {
            let page = page(&plan, language);
            assert_eq!(open_plan(page.as_bytes()).unwrap(), plan, "{}", example.id);
            let way = language.direction.attribute();
            let head = format!("<html lang=\"{}\" dir=\"{way}\">", language.tag);
            assert!(page.contains(&head), "{} says its language", example.id);
        }
    }
}

#[test]
fn a_page_says_every_word_of_the_paper_with_its_structure() {
    let plan = worked("sam");
    let english = LANGUAGES.iter().find(|one| one.tag == "en").unwrap();
    let document = written(&plan, &words(english));
    let page = page(&plan, english);
    for section in &document.sections {
        for text in &section.heading {
            assert!(page.contains(&text.words), "{}", text.words);
        }
    }
    assert_eq!(page.matches("<section>").count(), document.sections.len());
    assert_eq!(
        page.matches("<section>").count(),
        page.matches("<h2>").count()
    );
    assert_eq!(page.matches("<h1>").count(), 1);
    assert!(
        page.contains("<th scope=\"col\""),
        "tables name their columns"
    );
    assert!(page.contains("<th scope=\"row\""), "tables name their rows");
    let shown = page.matches("<symbol ").count();
    assert_eq!(
        shown,
        pictures_of(&document)
            .iter()
            .filter(|id| !id.is_empty())
            .count()
    );
}

#[test]
fn a_page_without_a_plan_is_no_plan() {
    for page in [
        "<!doctype html><p>Hello",
        "<!DOCTYPE HTML>",
        "<!doctype html><script>1</script>",
    ] {
        assert_eq!(open_plan(page.as_bytes()), Err(OpenError::NotAPlan));
    }
}

/// The page of a plan in which these words were typed.
fn page_of(typed: &str) -> (SavedPlan, String) {
    let mut plan = worked("maya");
    for place in [
        Place::once("me", "called"),
        Place::once("me", "liked"),
        Place::in_row(
            "outcomes",
            plan.answers.rows("outcomes").first().unwrap().id,
            "why",
        ),
    ] {
        plan.answers.apply(Edit::Write {
            at: place,
            text: typed.to_owned(),
            language: "en".to_owned(),
        });
    }
    let english = LANGUAGES.iter().find(|one| one.tag == "en").unwrap();
    let page = page(&plan, english);
    (plan, page)
}

/// How many tags a page has.
fn tags(page: &str) -> usize {
    page.matches('<').count()
}

#[test]
fn hostile_words_stay_words() {
    let (_, kind) = page_of("Maya");
    for typed in [
        "<script>alert(1)</script>",
        "</script><img src=x onerror=alert(1)>",
        "\" onload=\"alert(1)",
        "<!-- --><h1>&amp;",
        "]]></svg><style>*{display:none}",
    ] {
        let (plan, page) = page_of(typed);
        assert_eq!(tags(&page), tags(&kind), "no tag comes from '{typed}'");
        assert!(!page.contains("<img src=x"), "{typed}");
        assert_eq!(open_plan(page.as_bytes()).unwrap(), plan, "{typed}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn whatever_is_typed_comes_back_and_adds_no_tag(typed in "[^\\s]{1,60}") {
        let (_, kind) = page_of("Maya");
        let (plan, page) = page_of(&typed);
        prop_assert_eq!(tags(&page), tags(&kind));
        prop_assert_eq!(open_plan(page.as_bytes()).unwrap(), plan);
    }
}
