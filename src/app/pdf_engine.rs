//! Asks the PDF engine for a PDF. The engine is a wasm of its own in a worker, fetched when first asked.

use crate::document::{Document, Format};
use js_sys::{Array, ArrayBuffer, Promise, Reflect, Uint8Array};
use serde::Serialize;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker};

/// The worker's own loader, beside the page.
const LOADER: &str = "pdf_worker_loader.js";

/// The engine, started when first asked and kept for the next time.
#[derive(Default)]
pub struct PdfEngine {
    worker: RefCell<Option<Worker>>,
}

/// What the engine needs to make a PDF. It fetches fonts and pictures itself.
#[derive(Serialize)]
pub struct Request<'a> {
    /// What the paper says.
    pub document: &'a Document,
    /// The names of the fonts, first choice first.
    pub fonts: &'a [&'a str],
    /// Photos by name, as base64 JPEG.
    pub photos: &'a BTreeMap<String, String>,
    /// The paper and the letters.
    pub format: Format,
    /// The plan's own file, where it is to travel in the PDF.
    pub plan: Option<&'a str>,
}

/// A plan on paper.
pub struct Made {
    /// Its books: one, or several where the plan is long.
    pub books: Vec<Book>,
    /// Letters that no font has.
    pub missing: Vec<char>,
}

/// One PDF.
pub struct Book {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: u32,
    /// The document's own sections that stand in it, by their places.
    pub sections: Range<usize>,
}

/// Why there is no PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EngineError {
    /// The worker did not start: a file is missing, or the network is off.
    NotStarted,
    /// The worker stopped in the middle.
    Stopped,
    /// The engine said why.
    Trouble(String),
}

impl PdfEngine {
    /// Makes a PDF.
    ///
    /// # Errors
    ///
    /// When the worker cannot start, stops, or cannot write the document. The next request starts a fresh worker.
    pub async fn make(&self, request: &Request<'_>) -> Result<Made, EngineError> {
        let request = serde_json::to_string(request)
            .map_err(|error| EngineError::Trouble(error.to_string()))?;
        read_answer(&self.asked(&JsValue::from_str(&request)).await?)
    }

    /// The plan's file that a PDF carries, as text that nobody has checked yet.
    ///
    /// # Errors
    ///
    /// When the worker cannot start or stops, and [`EngineError::Trouble`] with `no-plan`, `damaged` or `too-big`.
    pub async fn open(&self, pdf: &[u8]) -> Result<String, EngineError> {
        let answer = self.asked(&Uint8Array::from(pdf)).await?;
        if let Some(trouble) = part(&answer, "trouble").as_string() {
            return Err(EngineError::Trouble(trouble));
        }
        part(&answer, "plan")
            .as_string()
            .ok_or(EngineError::Stopped)
    }

    /// What the worker answers. One that stopped is not asked again.
    async fn asked(&self, request: &JsValue) -> Result<JsValue, EngineError> {
        let worker = self.started().await?;
        let answer = next_message(&worker);
        worker
            .post_message(request)
            .map_err(|_| EngineError::Stopped)?;
        let answer = JsFuture::from(answer).await;
        if answer.is_err() {
            worker.terminate();
            self.worker.replace(None);
        }
        answer.map_err(|_| EngineError::Stopped)
    }

    async fn started(&self) -> Result<Worker, EngineError> {
        if let Some(worker) = self.worker.borrow().as_ref() {
            return Ok(worker.clone());
        }
        let worker = Worker::new(LOADER).map_err(|_| EngineError::NotStarted)?;
        JsFuture::from(next_message(&worker))
            .await
            .map_err(|_| EngineError::NotStarted)?;
        self.worker.replace(Some(worker.clone()));
        Ok(worker)
    }
}

/// A promise of the next thing that the worker says.
fn next_message(worker: &Worker) -> Promise {
    Promise::new(&mut |resolve, reject| {
        let said = Closure::once_into_js(move |event: MessageEvent| {
            resolve.call1(&JsValue::NULL, &event.data())
        });
        let failed =
            Closure::once_into_js(move |event: JsValue| reject.call1(&JsValue::NULL, &event));
        worker.set_onmessage(Some(said.unchecked_ref()));
        worker.set_onerror(Some(failed.unchecked_ref()));
    })
}

fn read_answer(answer: &JsValue) -> Result<Made, EngineError> {
    if let Some(trouble) = part(answer, "trouble").as_string() {
        return Err(EngineError::Trouble(trouble));
    }
    let books: Array = part(answer, "books")
        .dyn_into()
        .map_err(|_| EngineError::Stopped)?;
    let missing = part(answer, "missing").as_string().unwrap_or_default();
    Ok(Made {
        books: books
            .iter()
            .map(|book| read_book(&book))
            .collect::<Option<_>>()
            .ok_or(EngineError::Stopped)?,
        missing: missing.chars().collect(),
    })
}

fn read_book(book: &JsValue) -> Option<Book> {
    let buffer: ArrayBuffer = part(book, "bytes").dyn_into().ok()?;
    let number = |name| -> Option<usize> { part(book, name).as_string()?.parse().ok() };
    Some(Book {
        bytes: Uint8Array::new(&buffer).to_vec(),
        pages: u32::try_from(number("pages")?).ok()?,
        sections: number("from")?..number("to")?,
    })
}

fn part(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap_or_default()
}

impl fmt::Display for EngineError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EngineError::NotStarted => write!(formatter, "the pdf engine did not start"),
            EngineError::Stopped => write!(formatter, "the pdf engine stopped"),
            EngineError::Trouble(trouble) => write!(formatter, "the pdf engine says: {trouble}"),
        }
    }
}

impl std::error::Error for EngineError {}
