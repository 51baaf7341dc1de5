//! How it looks on paper: a document in, the bytes of an accessible PDF out. One door.

mod about;
mod bar;
mod blocks;
mod books;
mod cards;
mod carried;
mod columns;
mod contents;
mod cover;
mod drawing;
mod fonts;
mod furniture;
mod glyphs;
mod ink;
mod layout;
mod list;
mod packing;
mod photo;
mod proof;
mod run_on;
mod setting;
mod shaping;
mod sheet;
mod structure;
mod table;
mod tags;
mod text;
mod wording;
mod write;

use crate::document::{Document, Format, Weight};
use fonts::Faces;
use sheet::Sheet;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use text::Typesetter;

pub use books::MOST_PAGES;
pub use carried::{NotCarried, take_out};
pub use drawing::{Drawing, Drawings, Shape};

/// What the paper is made from, besides the words.
#[derive(Debug, Clone, Default)]
pub struct Resources {
    /// The fonts, tried in this order for each letter.
    pub fonts: Vec<FontFile>,
    /// Every picture that a document may name.
    pub drawings: Drawings,
    /// The person's own photos as JPEG files, by the name that the document knows them by.
    pub photos: BTreeMap<String, Vec<u8>>,
    /// The plan's own file, where it is to travel in the PDF so that the paper opens again.
    pub plan: Option<String>,
}

/// One font in one weight.
#[derive(Debug, Clone)]
pub struct FontFile {
    /// Its short name, such as `atkinson`.
    pub name: String,
    /// How strong its letters are.
    pub weight: Weight,
    /// The TrueType file.
    pub bytes: Vec<u8>,
}

/// A plan on paper.
#[derive(Debug, Clone)]
pub struct Paper {
    /// Its books in order: one, unless that were too long to hold.
    pub books: Vec<Pdf>,
    /// Letters that no font could draw, each once. They are left out of the pages, so a person must be told.
    pub missing: Vec<char>,
}

/// A finished PDF.
#[derive(Debug, Clone)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// The document's own sections that stand in it, by their places.
    pub sections: Range<usize>,
}

/// Why there is no PDF.
#[derive(Debug)]
pub enum PrintError {
    /// No font was given.
    NoFonts,
    /// The font of that name could not be read.
    Font(String),
    /// The file could not be put together.
    Save(std::io::Error),
}

impl fmt::Display for PrintError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PrintError::NoFonts => write!(out, "there is no font to print with"),
            PrintError::Font(name) => write!(out, "the font {name} could not be read"),
            PrintError::Save(cause) => write!(out, "the pdf could not be put together: {cause}"),
        }
    }
}

impl std::error::Error for PrintError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            PrintError::NoFonts | PrintError::Font(_) => None,
            PrintError::Save(cause) => Some(cause),
        }
    }
}

/// Prints a document in a format, in as few books as can be without one that is too long to hold. Equal documents, resources
/// and formats give equal bytes.
///
/// # Errors
///
/// When there is no font, or a font cannot be read.
pub fn paper(
    document: &Document,
    resources: &Resources,
    format: Format,
) -> Result<Paper, PrintError> {
    let faces = Faces::open(&resources.fonts)?;
    let typesetter = Typesetter::new(
        &faces,
        document.language.direction,
        Sheet::of(format).reading(),
    );
    let set = books::books(document, resources, &typesetter, Sheet::of(format)).into_iter();
    let books = set.map(|one| {
        Ok(Pdf {
            bytes: write::bytes(&one.document, &one.book, &faces, resources)?,
            pages: one.book.pages.len(),
            sections: one.share,
        })
    });
    Ok(Paper {
        books: books.collect::<Result<_, PrintError>>()?,
        missing: typesetter.missing(),
    })
}

/// Lays a document out and tells in words what stands where, page by page: for tests, and to compare by eye.
///
/// # Errors
///
/// As for [`paper`].
pub fn proof(
    document: &Document,
    resources: &Resources,
    format: Format,
) -> Result<String, PrintError> {
    let faces = Faces::open(&resources.fonts)?;
    let typesetter = Typesetter::new(
        &faces,
        document.language.direction,
        Sheet::of(format).reading(),
    );
    let book = setting::book(document, resources, &typesetter, Sheet::of(format));
    Ok(proof::read(&book))
}
