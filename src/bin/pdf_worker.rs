//! Makes PDFs in a Web Worker: a wasm of its own, fetched only when someone asks for a PDF.

use js_sys::{Array, ArrayBuffer, Object, Reflect, Uint8Array};
use my_support_plan::document::{Document, Format, Weight};
use my_support_plan::print::{
    Drawings, FontFile, NotCarried, Paper, Pdf, PrintError, Resources, paper, take_out,
};
use serde::Deserialize;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Response};

/// What the page asks for.
#[derive(Deserialize)]
struct Request {
    document: Document,
    /// The names of the fonts, first choice first.
    fonts: Vec<String>,
    /// Photos by name, as base64 JPEG.
    #[serde(default)]
    photos: BTreeMap<String, String>,
    /// The paper and the letters.
    #[serde(default)]
    format: Format,
    /// The plan's own file, where it is to travel in the PDF.
    #[serde(default)]
    plan: Option<String>,
}

/// The worker, and what it fetched, kept for the next PDF.
struct Engine {
    scope: DedicatedWorkerGlobalScope,
    fonts: RefCell<Vec<FontFile>>,
    drawings: RefCell<Option<Drawings>>,
}

/// Why there is no PDF, for whoever looks for the cause.
enum Trouble {
    /// The request is not what a page asks for.
    Asked(String),
    /// A file beside the worker cannot be had.
    NotFetched(String),
    /// The pictures are not what is packed.
    Drawings(serde_json::Error),
    /// The paper cannot be made.
    Paper(PrintError),
}

impl fmt::Display for Trouble {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trouble::Asked(cause) => write!(out, "the request cannot be read: {cause}"),
            Trouble::NotFetched(file) => write!(out, "{file} cannot be fetched"),
            Trouble::Drawings(cause) => write!(out, "the pictures cannot be read: {cause}"),
            Trouble::Paper(cause) => cause.fmt(out),
        }
    }
}

fn main() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let engine = Rc::new(Engine {
        scope: scope.clone(),
        fonts: RefCell::default(),
        drawings: RefCell::default(),
    });
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let engine = Rc::clone(&engine);
        spawn_local(async move { engine.answer(&event.data()).await });
    });
    scope.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    // The worker hears for as long as it lives.
    hear.forget();
    // A message that is sent before this one is lost, so the page waits for it.
    post(&scope, &JsValue::from_str("ready"), &Array::new());
}

impl Engine {
    /// Answers one request: the bytes of a PDF are opened, and anything else is what a PDF is to be made of.
    async fn answer(&self, asked: &JsValue) {
        let answer = Object::new();
        let moved = Array::new();
        if let Some(bytes) = asked.dyn_ref::<Uint8Array>() {
            match take_out(&bytes.to_vec()) {
                Ok(plan) => put(&answer, "plan", &JsValue::from_str(&plan)),
                Err(NotCarried::NoPlan) => put(&answer, "trouble", &JsValue::from_str("no-plan")),
                Err(NotCarried::Damaged) => put(&answer, "trouble", &JsValue::from_str("damaged")),
                Err(NotCarried::TooBig) => put(&answer, "trouble", &JsValue::from_str("too-big")),
            }
            return post(&self.scope, &answer, &moved);
        }
        match self.made(asked).await {
            Ok(paper) => {
                let books = Array::new();
                for book in &paper.books {
                    let (book, bytes) = handed_over(book);
                    books.push(&book);
                    moved.push(&bytes);
                }
                let missing: String = paper.missing.iter().collect();
                put(&answer, "books", &books);
                put(&answer, "missing", &JsValue::from_str(&missing));
            }
            Err(trouble) => put(&answer, "trouble", &JsValue::from_str(&trouble.to_string())),
        }
        post(&self.scope, &answer, &moved);
    }

    /// The books, and the letters that no font draws.
    async fn made(&self, asked: &JsValue) -> Result<Paper, Trouble> {
        let asked = asked
            .as_string()
            .ok_or_else(|| Trouble::Asked(String::from("it is not a string")))?;
        let request: Request =
            serde_json::from_str(&asked).map_err(|cause| Trouble::Asked(cause.to_string()))?;
        let resources = Resources {
            fonts: self.fonts(&request.fonts).await?,
            drawings: self.drawings().await?,
            photos: self.photos(&request.photos),
            plan: request.plan,
        };
        let made = paper(&request.document, &resources, request.format).map_err(Trouble::Paper);
        self.fonts.borrow_mut().extend(resources.fonts);
        self.drawings.replace(Some(resources.drawings));
        made
    }

    async fn fonts(&self, names: &[String]) -> Result<Vec<FontFile>, Trouble> {
        let mut fonts = Vec::new();
        for name in names {
            fonts.push(self.font(name, Weight::Plain, 400).await?);
            fonts.push(self.font(name, Weight::Strong, 700).await?);
        }
        Ok(fonts)
    }

    /// A font, taken from those that are kept, or else fetched.
    async fn font(&self, name: &str, weight: Weight, number: u16) -> Result<FontFile, Trouble> {
        let is_wanted = |font: &FontFile| font.name == name && font.weight == weight;
        let place = self.fonts.borrow().iter().position(is_wanted);
        if let Some(place) = place {
            return Ok(self.fonts.borrow_mut().swap_remove(place));
        }
        let bytes = self
            .fetched(&format!("generated/fonts/{name}-{number}.ttf"))
            .await?;
        Ok(FontFile {
            name: name.to_owned(),
            weight,
            bytes,
        })
    }

    /// The pictures, taken from where they are kept, or else fetched.
    async fn drawings(&self) -> Result<Drawings, Trouble> {
        let kept = self.drawings.take();
        if let Some(drawings) = kept {
            return Ok(drawings);
        }
        let bytes = self.fetched("generated/drawings.json").await?;
        serde_json::from_slice(&bytes).map_err(Trouble::Drawings)
    }

    /// The bytes of a file beside the worker.
    async fn fetched(&self, file: &str) -> Result<Vec<u8>, Trouble> {
        let trouble = |_| Trouble::NotFetched(file.to_owned());
        let response = JsFuture::from(self.scope.fetch_with_str(file))
            .await
            .map_err(trouble)?;
        let response: Response = response.dyn_into().map_err(trouble)?;
        if !response.ok() {
            return Err(trouble(JsValue::NULL));
        }
        let buffer = JsFuture::from(response.array_buffer().map_err(trouble)?)
            .await
            .map_err(trouble)?;
        let buffer: ArrayBuffer = buffer.dyn_into().map_err(trouble)?;
        Ok(Uint8Array::new(&buffer).to_vec())
    }

    /// The photos as files. One that cannot be decoded is left out: the paper then says in words what it shows.
    fn photos(&self, photos: &BTreeMap<String, String>) -> BTreeMap<String, Vec<u8>> {
        let decoded = |base64: &String| {
            // The browser gives each byte as a letter.
            let letters = self.scope.atob(base64).ok()?;
            letters
                .chars()
                .map(|letter| u8::try_from(u32::from(letter)).ok())
                .collect::<Option<Vec<u8>>>()
        };
        photos
            .iter()
            .filter_map(|(name, base64)| Some((name.clone(), decoded(base64)?)))
            .collect()
    }
}

/// One book as a page takes it, and its bytes, which move there.
fn handed_over(pdf: &Pdf) -> (Object, ArrayBuffer) {
    let book = Object::new();
    let bytes = Uint8Array::from(pdf.bytes.as_slice()).buffer();
    put(&book, "bytes", &bytes);
    for (name, number) in [
        ("pages", pdf.pages),
        ("from", pdf.sections.start),
        ("to", pdf.sections.end),
    ] {
        put(&book, name, &JsValue::from_str(&number.to_string()));
    }
    (book, bytes)
}

fn put(object: &Object, name: &str, value: &JsValue) {
    let done = Reflect::set(object, &JsValue::from_str(name), value);
    debug_assert!(done.is_ok(), "a plain object takes any value");
}

fn post(scope: &DedicatedWorkerGlobalScope, message: &JsValue, moved: &Array) {
    let done = scope.post_message_with_transfer(message, moved);
    debug_assert!(done.is_ok(), "a page that made a worker hears it");
}
