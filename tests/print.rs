//! Documents on paper: page by page, what stands where, compared with pages that people have looked at.
//!
//! These tests need the packed fonts and pictures in `public/generated`. Where they are absent the tests say so and
//! pass, so that `cargo test` needs nothing but Rust. `npm test` packs first and sets `PLAN_ASSETS=required`.
//! To accept new pages, look at them, then run with `PLAN_EXPECTED=write`.
//! The PDFs are left in the folder `print` of cargo's folder for tests, where `tools/check_pdf.py` finds them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that meets the unexpected should stop there"
)]

mod locale;
mod papers;

use my_support_plan::document::products::{Product, product};
use my_support_plan::document::{
    Document, Format, Letters, PaperSize, Weight, with_english, write,
};
use my_support_plan::exchange::open_plan;
use my_support_plan::i18n::{Direction, LANGUAGES, Language, Words};
use my_support_plan::plan::share::Audience;
use my_support_plan::plan::{Day, Edit, Place, read};
use my_support_plan::print::{Drawings, FontFile, MOST_PAGES, Resources, paper, proof, take_out};
use my_support_plan::storage::encode;
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};

/// The packed fonts of these names, the pictures, and a photo. None where nothing is packed.
fn resources(fonts: &[&str]) -> Option<Resources> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/generated");
    let Ok(drawings) = fs::read(folder.join("drawings.json")) else {
        assert!(
            std::env::var("PLAN_ASSETS").is_err(),
            "nothing is packed in {}",
            folder.display()
        );
        println!(
            "nothing is packed in {}: run `npm run pack` to compare pages",
            folder.display()
        );
        return None;
    };
    let file = |name: &str, weight, number: u16| FontFile {
        name: name.to_owned(),
        weight,
        bytes: fs::read(folder.join(format!("fonts/{name}-{number}.ttf"))).unwrap(),
    };
    let pair = |name: &&str| {
        [
            file(name, Weight::Plain, 400),
            file(name, Weight::Strong, 700),
        ]
    };
    let drawings: Drawings = serde_json::from_slice(&drawings).unwrap();
    let photos = [(String::from("me"), papers::PHOTO.to_vec())].into();
    Some(Resources {
        plan: None,
        fonts: fonts.iter().flat_map(pair).collect(),
        drawings,
        photos,
    })
}

#[track_caller]
fn check(name: &str, document: &Document, fonts: &[&str], missing: &str) {
    let Some(resources) = resources(fonts) else {
        return;
    };
    let printed = paper(document, &resources, Format::default()).unwrap();
    let [book] = printed.books.as_slice() else {
        panic!("{name} is one book");
    };
    if missing.is_empty() {
        keep(name, document, &book.bytes);
    }
    assert_eq!(
        printed.missing.iter().collect::<String>(),
        missing,
        "letters that no font draws"
    );

    check_pages(name, document, &resources, Format::default());
}

/// Compares what stands where with the pages that people have looked at.
#[track_caller]
fn check_pages(name: &str, document: &Document, resources: &Resources, format: Format) {
    let shown = proof(document, resources, format).unwrap();
    let expected =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/expected/{name}.txt"));
    if std::env::var("PLAN_EXPECTED").is_ok_and(|wanted| wanted == "write") {
        fs::write(&expected, &shown).unwrap();
    }
    let known = fs::read_to_string(&expected).unwrap_or_default();
    let first = shown
        .lines()
        .zip(known.lines())
        .find(|(new, old)| new != old);
    assert_eq!(
        first.map(|(new, old)| format!("\n now: {new}\n was: {old}")),
        None,
        "{name}: other pages than expected"
    );
    assert_eq!(
        shown.lines().count(),
        known.lines().count(),
        "{name}: more or fewer lines than expected"
    );
}

/// Leaves a PDF where the checker and people find it, with the words that it must say.
fn keep(name: &str, document: &Document, bytes: &[u8]) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("print");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(format!("{name}.pdf")), bytes).unwrap();
    let mut words = Vec::new();
    collect_words(&serde_json::to_value(document).unwrap(), &mut words);
    fs::write(folder.join(format!("{name}.txt")), words.join("\n")).unwrap();
}

/// All that a document says, a text a line, without the marks that only steer.
fn collect_words(value: &serde_json::Value, words: &mut Vec<String>) {
    let is_seen =
        |letter: &char| !matches!(letter, '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}');
    match value {
        serde_json::Value::Object(fields) => {
            // The head and the foot are decoration, which nobody needs to hear on each page. A short document has no
            // contents, and one book says nothing of others.
            let is_said = |name: &str| {
                !matches!(
                    name,
                    "page_of" | "running_head" | "belongs" | "contents" | "books"
                )
            };
            for (name, value) in fields.iter().filter(|(name, _)| is_said(name)) {
                match value.as_str() {
                    Some(text) if name == "words" => {
                        words.push(text.chars().filter(is_seen).collect());
                    }
                    Some(_) | None => collect_words(value, words),
                }
            }
        }
        serde_json::Value::Array(values) => {
            for value in values {
                collect_words(value, words);
            }
        }
        serde_json::Value::Null
        | serde_json::Value::Bool(_)
        | serde_json::Value::Number(_)
        | serde_json::Value::String(_) => {}
    }
}

const LATIN: &[&str] = &["digits", "atkinson"];
const URDU: &[&str] = &["digits", "nastaliq", "naskh", "atkinson"];
const URDU_NASKH: &[&str] = &["digits", "naskh", "atkinson"];

#[test]
fn every_block_in_english() {
    check("english", &papers::english(), LATIN, "");
}

#[test]
fn every_block_in_urdu() {
    check("urdu", &papers::urdu(), URDU, "");
}

#[test]
fn urdu_in_upright_letters() {
    check("urdu-naskh", &papers::urdu(), URDU_NASKH, "");
}

#[test]
fn long_answers_and_long_tables() {
    check("long", &papers::long(), LATIN, "");
}

#[test]
fn urdu_words_in_an_english_plan() {
    check(
        "english-with-urdu",
        &papers::english_with_urdu(),
        &["digits", "atkinson", "nastaliq"],
        "",
    );
}

#[test]
fn a_letter_without_a_font_is_reported_and_left_out() {
    let mut document = papers::english();
    document.sections.truncate(1);
    let words = "I love 🎭 and 🚌 and 字.";
    document.sections.first_mut().unwrap().blocks = vec![papers::own_words(
        papers::en("In my own words"),
        vec![papers::en(words)],
    )];
    check("missing", &document, LATIN, "字🎭🚌");
}

#[test]
fn equal_documents_give_equal_files() {
    let Some(resources) = resources(URDU) else {
        return;
    };
    let document = papers::urdu();
    let bytes = || {
        let mut printed = paper(&document, &resources, Format::default()).unwrap();
        printed.books.pop().unwrap().bytes
    };
    assert!(bytes() == bytes(), "the same bytes twice");
}

#[test]
fn letters_of_every_size_stand_on_the_paper_asked_for() {
    let Some(resources) = resources(URDU) else {
        return;
    };
    let document = papers::urdu();
    for (size, width, height) in [(PaperSize::A4, 210.0, 297.0), (PaperSize::A5, 148.0, 210.0)] {
        for letters in Letters::ALL {
            let format = Format {
                paper: size,
                letters,
            };
            let printed = paper(&document, &resources, format).unwrap();
            let bytes = &printed.books.first().unwrap().bytes;
            let name = format!("urdu-{size:?}-{}", letters.points()).to_lowercase();
            keep(&name, &document, bytes);
            let file = lopdf::Document::load_mem(bytes).unwrap();
            for (number, page) in file.get_pages() {
                let media = file.get_object(page).unwrap().as_dict().unwrap();
                let media = media.get(b"MediaBox").unwrap().as_array().unwrap();
                let sides: Vec<f32> = media.iter().map(|side| side.as_float().unwrap()).collect();
                let wanted = [0.0, 0.0, width, height].map(|side: f32| side * 72.0 / 25.4);
                let far = sides
                    .iter()
                    .zip(wanted)
                    .map(|(side, wanted)| (side - wanted).abs());
                assert!(
                    far.fold(0.0, f32::max) < 0.1,
                    "{name}, page {number}: {sides:?}"
                );
                let scale = enlarged_by(&file, page);
                let wanted = f32::from(letters.points()) / 16.0;
                assert!(
                    (scale - wanted).abs() < 0.001,
                    "{name}, page {number}: {scale}"
                );
            }
        }
    }
}

/// How much larger than usual a page draws everything.
fn enlarged_by(file: &lopdf::Document, page: lopdf::ObjectId) -> f32 {
    let content = file.get_page_content(page);
    let drawn = lopdf::content::Content::decode(&content).unwrap();
    let first = drawn.operations.iter().find(|one| one.operator != "q");
    let first = first.filter(|one| one.operator == "cm");
    first.map_or(1.0, |one| one.operands.first().unwrap().as_float().unwrap())
}

#[test]
fn the_paper_of_a_plan_opens_as_that_plan() {
    let Some(mut resources) = resources(LATIN) else {
        return;
    };
    let file = fs::read(plan_file("maya")).unwrap();
    let saved = open_plan(&file).unwrap();
    resources.plan = Some(encode(&saved));
    let english = words(english());
    let document = write(&read(&saved.answers).plan, &english, TODAY);
    let books = paper(&document, &resources, Format::default())
        .unwrap()
        .books;
    let shares: Vec<_> = books.iter().map(|book| book.sections.clone()).collect();
    let documents = document.in_books(&shares);
    for (number, (document, book)) in documents.iter().zip(&books).enumerate() {
        let carried = take_out(&book.bytes).unwrap();
        assert_eq!(open_plan(carried.as_bytes()).unwrap(), saved);
        keep(&format!("carried-{}", number + 1), document, &book.bytes);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn whatever_is_typed_comes_back_from_the_paper(typed in proptest::collection::vec("\\PC{0,40}", 4)) {
        let Some(mut resources) = resources(LATIN) else {
            return Ok(());
        };
        let mut saved = open_plan(&fs::read(plan_file("maya")).unwrap()).unwrap();
        for (question, text) in ["called", "liked", "support", "trusted"].iter().zip(typed) {
            let (at, language) = (Place::once("me", question), "en".to_owned());
            saved.answers.apply(Edit::Write { at, text, language });
        }
        let saved = open_plan(encode(&saved).as_bytes()).unwrap();
        resources.plan = Some(encode(&saved));
        let document = write(&read(&saved.answers).plan, &words(english()), TODAY);
        for book in paper(&document, &resources, Format::default()).unwrap().books {
            let carried = take_out(&book.bytes).unwrap();
            prop_assert_eq!(&open_plan(carried.as_bytes()).unwrap(), &saved);
        }
    }
}

fn english() -> &'static Language {
    LANGUAGES.iter().find(|one| one.tag == "en").unwrap()
}

/// Every sheet of one plan in every language, and in two: no letter is missing, no book is too long, and the pages are those
/// that people have looked at.
#[test]
fn every_sheet_is_printed_in_every_language() {
    let saved = open_plan(&fs::read(plan_file("maya")).unwrap()).unwrap();
    let english = words(english());
    for language in LANGUAGES.iter().filter(|one| one.file_tag() == one.tag) {
        let own = words(language);
        let fonts: Vec<&str> = std::iter::once("digits")
            .chain(language.fonts.iter().copied())
            .collect();
        let Some(resources) = resources(&fonts) else {
            return;
        };
        for sheet in Product::ALL {
            let written =
                |words: &Words| product(sheet, &saved.answers, words, TODAY, Audience::Me).0;
            let alone = written(&own);
            let both = with_english(alone.clone(), &written(&english), &own);
            let name = format!("sheet-{}-{}", sheet.id(), language.tag);
            let letters = |in_english| Format {
                paper: sheet.paper(),
                letters: sheet.usual_letters(in_english),
            };
            check_sheet(&name, &alone, letters(false), &resources);
            if language.tag != "en" {
                check_sheet(&(name + "-en"), &both, letters(true), &resources);
            }
        }
    }
}

#[track_caller]
fn check_sheet(name: &str, document: &Document, format: Format, resources: &Resources) {
    let printed = paper(document, resources, format).unwrap();
    assert_eq!(printed.missing, Vec::<char>::new(), "{name}");
    let shares: Vec<_> = printed
        .books
        .iter()
        .map(|book| book.sections.clone())
        .collect();
    let documents = document.in_books(&shares);
    for (number, (document, book)) in documents.iter().zip(&printed.books).enumerate() {
        assert!(book.pages <= MOST_PAGES, "{name} has {} pages", book.pages);
        keep(&format!("{name}-{}", number + 1), document, &book.bytes);
    }
    check_pages(name, document, resources, format);
}

fn plan_file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/plans/{name}.json"))
}

const TODAY: Day = Day {
    year: 2026,
    month: 11,
    day: 23,
};

/// The words of a language, straight from its files, with English behind them.
fn words(language: &'static Language) -> Words {
    let english = locale::text("en");
    Words::new(language, &locale::text(language.file_tag()), Some(&english)).unwrap()
}

/// Prints a worked plan in every language.
#[track_caller]
fn check_worked_plan(name: &str, file: &str) {
    for language in LANGUAGES
        .iter()
        .filter(|language| language.file_tag() == language.tag)
    {
        check_printed(name, file, language);
    }
}

/// Prints a worked plan. Every letter has a font.
#[track_caller]
fn check_printed(name: &str, file: &str, language: &'static Language) {
    let plan = read(&open_plan(file.as_bytes()).unwrap().answers).plan;
    let day = Day {
        year: 2026,
        month: 11,
        day: 23,
    };
    let fonts: Vec<&str> = std::iter::once("digits")
        .chain(language.fonts.iter().copied())
        .collect();
    let Some(resources) = resources(&fonts) else {
        return;
    };
    let document = write(&plan, &words(language), day);
    let printed = paper(&document, &resources, Format::default()).unwrap();
    let shares: Vec<_> = printed
        .books
        .iter()
        .map(|book| book.sections.clone())
        .collect();
    let documents = document.in_books(&shares);
    for (number, (document, book)) in documents.iter().zip(&printed.books).enumerate() {
        let name = format!("{name}-{}-{}", language.tag, number + 1);
        keep(&name, document, &book.bytes);
        assert!(book.pages <= MOST_PAGES, "{name} has {} pages", book.pages);
        check_contents_heard(&name, &book.bytes, document.sections.len(), language);
    }
    assert_eq!(
        printed.missing,
        Vec::<char>::new(),
        "letters that no font draws, in {}",
        language.english_name
    );
}

/// Who hears the contents hears the number of each page. Where words run from the right, the structure says them.
#[track_caller]
fn check_contents_heard(name: &str, bytes: &[u8], sections: usize, language: &Language) {
    let file = lopdf::Document::load_mem(bytes).unwrap();
    let numbers: Vec<usize> = file.objects.values().filter_map(number_heard).collect();
    let expected = match language.direction {
        Direction::LeftToRight => 0,
        Direction::RightToLeft => sections,
    };
    assert_eq!(numbers.len(), expected, "{name}: a number for each section");
    assert!(numbers.is_sorted(), "{name} goes on: {numbers:?}");
    let pages = 2..=file.get_pages().len();
    let is_there = |number: &usize| pages.contains(number);
    assert!(numbers.iter().all(is_there), "{name}: {numbers:?}");
}

/// The number that a piece of a line is heard as, if it is one.
fn number_heard(object: &lopdf::Object) -> Option<usize> {
    let piece = object.as_dict().ok()?;
    if piece.get(b"S").ok()?.as_name().ok()? != b"Span" {
        return None;
    }
    let heard = piece.get(b"ActualText").ok()?;
    lopdf::decode_text_string(heard).ok()?.parse().ok()
}

#[test]
fn sam_in_every_language() {
    check_worked_plan("sam", include_str!("plans/sam.json"));
}

#[test]
fn kamlaben_in_every_language() {
    check_worked_plan("kamlaben", include_str!("plans/kamlaben.json"));
}

#[test]
fn ted_and_june_in_every_language() {
    check_worked_plan("ted-and-june", include_str!("plans/ted-and-june.json"));
}

#[test]
fn maya_in_every_language() {
    check_worked_plan("maya", include_str!("plans/maya.json"));
}

/// The longest of the worked plans. The other later ones say nothing to the printer that these do not.
#[test]
fn lorna_in_english() {
    let english = LANGUAGES.first().unwrap();
    check_printed("lorna", include_str!("plans/lorna.json"), english);
}

/// The pictures of a file that are photos: what a JPEG is stays one.
fn photos_in(bytes: &[u8]) -> usize {
    let file = lopdf::Document::load_mem(bytes).unwrap();
    let is_photo = |object: &lopdf::Object| {
        let stream = object.as_stream().ok();
        let filter = stream.and_then(|stream| stream.dict.get(b"Filter").ok());
        let names = filter.and_then(|filter| match filter.as_array() {
            Ok(all) => all.last(),
            Err(_) => Some(filter),
        });
        names.is_some_and(|name| name.as_name().is_ok_and(|name| name == b"DCTDecode"))
    };
    file.objects
        .values()
        .filter(|object| is_photo(object))
        .count()
}

#[test]
fn a_picture_of_ones_own_stands_in_place_of_ours_wherever_its_thing_is_printed() {
    let Some(mut resources) = resources(LATIN) else {
        return;
    };
    let sam = open_plan(include_bytes!("plans/sam.json")).unwrap();
    let words = words(&my_support_plan::i18n::languages::ENGLISH);
    let written = |answers| my_support_plan::document::write(&read(answers).plan, &words, TODAY);
    let photos = |name: &str, document: &Document, resources: &Resources| {
        let printed = paper(document, resources, Format::default()).unwrap();
        let shares = printed.books.iter().map(|book| book.sections.clone());
        let documents = document.in_books(&shares.collect::<Vec<_>>());
        for (number, (one, book)) in documents.iter().zip(&printed.books).enumerate() {
            keep(&format!("{name}-{}", number + 1), one, &book.bytes);
        }
        let books = printed.books.iter();
        books.map(|book| photos_in(&book.bytes)).sum::<usize>()
    };
    let before = photos("our-picture", &written(&sam.answers), &resources);
    let mut answers = sam.answers.clone();
    let row = answers.rows("outcomes").first().unwrap().id;
    answers.apply(Edit::Pick {
        at: Place::in_row("outcomes", row, my_support_plan::form::OWN_PICTURE),
        choice: "cake".to_owned(),
    });
    let document = written(&answers);
    let missing = photos("own-picture-missing", &document, &resources);
    assert_eq!(
        missing, before,
        "our picture stands where the photo is not here"
    );
    resources
        .photos
        .insert("cake".to_owned(), papers::PHOTO.to_vec());
    assert_eq!(photos("own-picture", &document, &resources), before + 1);
    // A sheet that does not show the thing does not hold its photo either.
    let (card, _) = product(Product::Card, &answers, &words, TODAY, Audience::Council);
    assert_eq!(photos("own-picture-card", &card, &resources), 0);
}
