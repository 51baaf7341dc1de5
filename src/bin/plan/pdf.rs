//! A plan on paper, made from the same packed words, fonts and drawings that the app fetches.

use crate::ask::PdfAsked;
use crate::trouble::Trouble;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use my_support_plan::document::products::{Product, product};
use my_support_plan::document::{Format, Weight, with_english};
use my_support_plan::i18n::languages::{ENGLISH, LANGUAGES, Language, language};
use my_support_plan::i18n::{Chapter, Words};
use my_support_plan::plan::Day;
use my_support_plan::plan::share::Audience;
use my_support_plan::print::{self, Drawings, FontFile, Resources};
use my_support_plan::storage::{SavedPlan, encode};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// The font that digits are printed in, whatever the language: each is told from every letter.
const DIGITS: &str = "digits";

/// Makes the PDF, and says where its books are and which letters no font could draw.
pub fn pdf(saved: &SavedPlan, asked: &PdfAsked) -> Result<Value, Trouble> {
    let language = language_of(saved, asked)?;
    let words = words_of(language, &asked.assets)?;
    let day = day(&saved.updated);
    let written =
        |words: &Words| product(asked.product, &saved.answers, words, day, Audience::Me).0;
    let document = if asked.in_english {
        let english = words_of(&ENGLISH, &asked.assets)?;
        with_english(written(&words), &written(&english), &words)
    } else {
        written(&words)
    };
    let format = Format {
        paper: asked.paper.unwrap_or(asked.product.paper()),
        letters: asked.letters,
    };
    let mut resources = resources(saved, language, &asked.assets)?;
    resources.plan = (asked.product == Product::Plan).then(|| encode(saved));
    let paper = print::paper(&document, &resources, format)?;
    let of = paper.books.len();
    let books = paper.books.iter().enumerate().map(|(place, book)| {
        let out = named(&asked.out, place + 1, of);
        fs::write(&out, &book.bytes).map_err(|error| Trouble::Write(out.clone(), error))?;
        Ok(json!({
            "out": out.display().to_string(),
            "pages": book.pages,
            "bytes": book.bytes.len(),
        }))
    });
    Ok(json!({
        "language": language.tag,
        "books": books.collect::<Result<Vec<Value>, Trouble>>()?,
        "missing": paper.missing.iter().collect::<String>(),
    }))
}

/// Where one of so many books goes: `plan.pdf`, or `plan-1.pdf` and so on where there are several.
fn named(out: &Path, number: usize, of: usize) -> PathBuf {
    let stem = out.file_stem().unwrap_or_default().to_string_lossy();
    match of {
        1 => out.to_owned(),
        _ => out.with_file_name(format!("{stem}-{number}.pdf")),
    }
}

fn language_of(saved: &SavedPlan, asked: &PdfAsked) -> Result<&'static Language, Trouble> {
    match &asked.language {
        Some(tag) => language(tag)
            .ok_or_else(|| Trouble::Usage(format!("there is no language '{tag}' here"))),
        None => Ok(language(&saved.language).unwrap_or(&ENGLISH)),
    }
}

fn words_of(language: &'static Language, assets: &Path) -> Result<Words, Trouble> {
    let chapter = |tag: &str, chapter: Chapter| {
        let name = format!("{tag}-{}.ftl", chapter.id());
        read_text(&assets.join("locales").join(name))
    };
    let text = |tag: &str| -> Result<String, Trouble> {
        let texts = Chapter::FOR_THE_PAPER.iter().map(|one| chapter(tag, *one));
        texts.collect()
    };
    let english = text(ENGLISH.tag)?;
    if language.file_tag() == ENGLISH.tag {
        return Ok(Words::new(language, &english, None)?);
    }
    Ok(Words::new(
        language,
        &text(language.file_tag())?,
        Some(&english),
    )?)
}

fn resources(saved: &SavedPlan, language: &Language, assets: &Path) -> Result<Resources, Trouble> {
    let drawings = assets.join("drawings.json");
    Ok(Resources {
        plan: None,
        fonts: fonts(language, &assets.join("fonts"))?,
        drawings: serde_json::from_str::<Drawings>(&read_text(&drawings)?)
            .map_err(|error| Trouble::Drawings(drawings, error))?,
        // A photo that cannot be decoded is left out: the paper then says in words what it shows.
        photos: saved
            .photos
            .iter()
            .filter_map(|(name, photo)| Some((name.clone(), BASE64_STANDARD.decode(photo).ok()?)))
            .collect(),
    })
}

/// The language's fonts, and behind them every other, for own words in another script.
fn fonts(language: &Language, folder: &Path) -> Result<Vec<FontFile>, Trouble> {
    let mut names = vec![DIGITS];
    for name in language
        .fonts
        .iter()
        .chain(LANGUAGES.iter().flat_map(|one| one.fonts))
    {
        if !names.contains(name) {
            names.push(name);
        }
    }
    let mut files = Vec::new();
    for name in names {
        for (weight, number) in [(Weight::Plain, "400"), (Weight::Strong, "700")] {
            files.push(FontFile {
                name: name.to_owned(),
                weight,
                bytes: read_bytes(&folder.join(format!("{name}-{number}.ttf")))?,
            });
        }
    }
    Ok(files)
}

/// The day the plan was last changed: equal plans give equal paper on every day.
fn day(written: &str) -> Day {
    Day::parse(written).unwrap_or(Day {
        year: 1,
        month: 1,
        day: 1,
    })
}

fn read_text(file: &Path) -> Result<String, Trouble> {
    fs::read_to_string(file).map_err(|error| Trouble::Read(file.to_owned(), error))
}

fn read_bytes(file: &Path) -> Result<Vec<u8>, Trouble> {
    fs::read(file).map_err(|error| Trouble::Read(file.to_owned(), error))
}
