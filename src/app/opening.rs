//! Opens a plan from a file, and finds the kind words for every way that it may not open.

use super::pdf_engine::{EngineError, PdfEngine};
use super::photo;
use crate::exchange::{LARGEST, OpenError, open_plan};
use crate::form::Id;
use crate::storage::{DraftsError, SavedPlan, ShelfError};
use web_sys::File;

/// How the bytes of a PDF begin.
const PDF: &[u8] = b"%PDF-";

/// The plan in a file: the kept copy, or a PDF that carries it.
///
/// # Errors
///
/// The message that says why it cannot be opened, and what to do.
pub async fn read(file: &File, engine: &PdfEngine) -> Result<SavedPlan, Id> {
    // Asked before reading: a film of some gigabytes should not be taken into memory to be refused.
    // The paper of a plan holds its photos beside its file, which holds them too.
    let most = LARGEST.saturating_mul(2);
    if file.size() > f64::from(u32::try_from(most).unwrap_or(u32::MAX)) {
        return Err("open-trouble-large");
    }
    let bytes = photo::bytes(file)
        .await
        .map_err(|_| "open-trouble-reading")?;
    if bytes.starts_with(PDF) {
        let text = engine
            .open(&bytes)
            .await
            .map_err(|error| carries_none(&error))?;
        return opened(text.as_bytes());
    }
    opened(&bytes)
}

/// Why a PDF opens no plan.
fn carries_none(error: &EngineError) -> Id {
    match error {
        EngineError::NotStarted => "pdf-trouble-parts",
        EngineError::Stopped => "open-trouble-damaged",
        EngineError::Trouble(why) => match why.as_str() {
            "no-plan" => "open-trouble-pdf",
            "too-big" => "open-trouble-large",
            _ => "open-trouble-damaged",
        },
    }
}

fn opened(bytes: &[u8]) -> Result<SavedPlan, Id> {
    open_plan(bytes).map_err(|error| match error {
        OpenError::TooBig => "open-trouble-large",
        OpenError::NotAPlan => "open-trouble-other",
        OpenError::Newer(_) => "open-trouble-newer",
        OpenError::Damaged(_) => "open-trouble-damaged",
    })
}

/// The message for a plan that could be read, but not kept here.
pub fn not_kept(error: &DraftsError) -> Id {
    match error {
        DraftsError::Shelf(ShelfError::Full) => "open-trouble-full",
        DraftsError::Newer(_) => "open-trouble-newer",
        DraftsError::Shelf(ShelfError::Denied | ShelfError::Changed)
        | DraftsError::NotThere
        | DraftsError::Elsewhere(_)
        | DraftsError::Damaged(_) => "not-kept-blocked",
    }
}
