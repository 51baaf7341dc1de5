//! The plan on paper: what is printed, made by the engine, and handed over in one book or in several.

use super::pdf_engine::{Book, EngineError, Request};
use super::{Connections, NamedFile, download, letters, soon, today, versions};
use crate::document::products::{Product, product};
use crate::document::whats_new::{Older, section, with_news};
use crate::document::{Document, Format, with_english};
use crate::form::Id;
use crate::i18n::Words;
use crate::plan::Day;
use crate::storage::SavedPlan;
use crate::ui::doors::{BookMade, Paper, Printed};
use leptos::prelude::*;

/// What the browser is told of a file.
const KIND: &str = "application/pdf";

/// Makes the paper. One book is handed over at once; several wait until someone saves them.
pub fn make(this: &Connections, wanted: Printed) {
    if this.paper.with_untracked(|paper| *paper == Paper::Making) {
        return;
    }
    this.paper.set(Paper::Making);
    let this = this.clone();
    soon(async move {
        let paper = made(&this, wanted).await;
        this.paper.set(paper.unwrap_or_else(Paper::Trouble));
    });
}

/// Hands over one book of the paper that was made last.
pub fn save_book(this: &Connections, place: usize) {
    let handed = match this.books.borrow().get(place) {
        Some((name, bytes)) => download::hand_over(name, KIND, bytes).is_ok(),
        None => false,
    };
    if !handed {
        this.paper.set(Paper::Trouble("pdf-trouble"));
    }
}

/// The plan that is asked for, and what of it is printed.
fn written(this: &Connections, wanted: Printed) -> Result<(SavedPlan, Document), Id> {
    let words = this.desk.words_now();
    let plan = match &wanted {
        Printed::Copy(_) | Printed::WithNews => this.keeper.plan(),
        Printed::Older(id) => {
            let loaded = this.keeper.drafts.load(id);
            loaded.map_err(|_| "version-missing")?.plan
        }
    };
    // An older version bears the day from which it is kept.
    let day = Day::parse(&plan.edition.kept).unwrap_or_else(today::day);
    let reading = crate::plan::read(&plan.answers);
    let whole = || crate::document::write(&reading.plan, &words, day);
    let document = match wanted {
        Printed::Copy(copy) => {
            let written =
                |words: &Words| product(copy.product, &plan.answers, words, day, copy.audience).0;
            let english = this.english.get_untracked();
            match english.filter(|_| copy.in_english) {
                Some(english) => with_english(written(&words), &written(&english), &words),
                None => written(&words),
            }
        }
        Printed::Older(_) => whole(),
        Printed::WithNews => match versions::before_this(this) {
            Some(before) => {
                let older = Older {
                    number: before.edition.number,
                    kept: Day::parse(&before.edition.kept),
                    answers: &before.answers,
                };
                with_news(whole(), section(&words, older, &plan.answers))
            }
            None => whole(),
        },
    };
    Ok((plan, document))
}

async fn made(this: &Connections, wanted: Printed) -> Result<Paper, Id> {
    let words = this.desk.words_now();
    let (format, part) = match &wanted {
        Printed::Copy(copy) => (copy.format(), name_of(copy.product)),
        Printed::WithNews | Printed::Older(_) => (Format::default(), None),
    };
    let travels = travels(&wanted);
    let (plan, document) = written(this, wanted)?;
    let carried = travels.then(|| crate::storage::encode(&plan));
    let request = Request {
        document: &document,
        fonts: &letters::fonts_for(&document, words.language()),
        photos: &plan.photos,
        format,
        plan: carried.as_deref(),
    };
    let made = this.engine.make(&request).await.map_err(|error| {
        leptos::logging::error!("{error}");
        match error {
            EngineError::NotStarted => "pdf-trouble-parts",
            EngineError::Stopped => "pdf-trouble-memory",
            EngineError::Trouble(_) => "pdf-trouble",
        }
    })?;
    let name = crate::exchange::keep_copy(&plan).name;
    let name = name.trim_end_matches(".json");
    let name = &match part {
        Some(part) => [name, " ", part].concat(),
        None => name.to_owned(),
    };
    let shares: Vec<_> = made
        .books
        .iter()
        .map(|book| book.sections.clone())
        .collect();
    let documents = document.in_books(&shares);
    let told = documents.iter().zip(&made.books).filter_map(|(one, book)| {
        Some(BookMade {
            name: one.which.as_ref()?.name.clone(),
            holds: document.headings(&book.sections),
            pages: book.pages,
        })
    });
    let books: Vec<BookMade> = told.collect();
    let missing = made.missing;
    let files = files(name, made.books);
    match files.as_slice() {
        [(name, bytes)] => {
            download::hand_over(name, KIND, bytes).map_err(|_| "pdf-trouble")?;
        }
        _ => {
            this.books.replace(files);
        }
    }
    Ok(Paper::Made { books, missing })
}

/// Whether the plan's own file travels in the PDF.
fn travels(wanted: &Printed) -> bool {
    match wanted {
        Printed::Copy(copy) => copy.carries_the_plan(),
        Printed::WithNews => true,
        Printed::Older(_) => false,
    }
}

/// What the file of a sheet is called besides. The whole plan needs no more than the plan's name.
fn name_of(product: Product) -> Option<Id> {
    (product != Product::Plan).then(|| product.id())
}

/// The files with their names: "Sam plan 2026-11-23 (1 of 2).pdf", where there are several.
fn files(name: &str, books: Vec<Book>) -> Vec<NamedFile> {
    let of = books.len();
    let named = |(place, book): (usize, Book)| {
        let name = match of {
            1 => format!("{name}.pdf"),
            _ => format!("{name} ({} of {of}).pdf", place + 1),
        };
        (name, book.bytes)
    };
    books.into_iter().enumerate().map(named).collect()
}
