//! Opens a directory from a file or from this device a little at a time, so that the page stays alive, and keeps it.

use super::kept_directory;
use super::{photo, soon, today};
use crate::exchange::directory::{Export, Import, LARGEST, Refused};
use crate::form::Id;
use crate::plan::directory::Directory;
use crate::ui::directory_here::{DirectoryAsk, DirectoryHere, Kept, Lies};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// How long the page may wait for us, in milliseconds. What people do in longer is felt as a halt.
const AT_ONCE: f64 = 25.0;

/// How many services are read or written between looks at the clock.
const BETWEEN_LOOKS: usize = 20;

/// Does what a page asks for.
pub(super) fn answer(here: DirectoryHere, ask: DirectoryAsk) {
    let now = here.lies.get_untracked();
    match (ask, now) {
        (DirectoryAsk::Look, Lies::Unknown) => {
            here.lies.set(Lies::Looking);
            soon(look(here));
        }
        // What is being read comes first: the page shows no other way meanwhile.
        (DirectoryAsk::Look, _) | (_, Lies::Reading) => {}
        (DirectoryAsk::Open(file), before) => {
            here.trouble.set(None);
            here.lies.set(Lies::Reading);
            soon(open(here, file, before));
        }
        (DirectoryAsk::TakeOut, Lies::Here(directory, _)) => {
            here.trouble.set(None);
            here.lies.set(Lies::TakenOut(directory));
            soon(async move {
                if kept_directory::take_out().await.is_err() {
                    leptos::logging::error!("the directory may still be kept");
                }
            });
        }
        (DirectoryAsk::PutBack, Lies::TakenOut(directory)) => {
            here.trouble.set(None);
            soon(lay_and_keep(here, directory));
        }
        (DirectoryAsk::TakeOut | DirectoryAsk::PutBack, _) => {}
    }
}

/// Looks for one that was kept here. A browser that keeps nothing has none.
async fn look(here: DirectoryHere) {
    let kept = match kept_directory::read().await {
        Ok(Some(bytes)) => match Import::of_kept(bytes) {
            Ok(import) => read_on(import).await.map(Some),
            Err(refused) => Err(refused),
        },
        Ok(None) | Err(_) => Ok(None),
    };
    if !matches!(here.lies.get_untracked(), Lies::Looking) {
        // Someone opened a file meanwhile, which is what they want to see.
        return;
    }
    match kept {
        Ok(Some(directory)) => here.lay(Arc::new(directory), Kept::OnThisDevice),
        Ok(None) => here.lies.set(Lies::Nowhere),
        Err(refused) => {
            leptos::logging::error!("{refused}");
            here.trouble.set(Some("find-trouble-kept"));
            here.lies.set(Lies::Nowhere);
        }
    }
}

/// Opens one from a file. The one that was here stays until the new one is whole.
async fn open(here: DirectoryHere, file: File, before: Lies) {
    match read(&file).await {
        Ok(directory) => lay_and_keep(here, Arc::new(directory)).await,
        Err(message) => {
            match before {
                Lies::Here(..) | Lies::TakenOut(_) => here.lies.set(before),
                // Nobody knows yet whether one is kept here.
                Lies::Unknown | Lies::Looking => {
                    here.lies.set(Lies::Looking);
                    look(here).await;
                }
                Lies::Reading | Lies::Nowhere => here.lies.set(Lies::Nowhere),
            }
            here.trouble.set(Some(message));
        }
    }
}

async fn read(file: &File) -> Result<Directory, Id> {
    // Asked before reading: a film of some gigabytes should not be taken into memory to be refused.
    if file.size() > f64::from(u32::try_from(LARGEST).unwrap_or(u32::MAX)) {
        return Err(refusal(Refused::TooBig));
    }
    let bytes = photo::bytes(file)
        .await
        .map_err(|_| "open-trouble-reading")?;
    let import = Import::begin(bytes, &file.name(), today::day()).map_err(refusal)?;
    read_on(import).await.map_err(refusal)
}

fn refusal(refused: Refused) -> Id {
    match refused {
        Refused::TooBig => "find-trouble-large",
        Refused::NotADirectory => "find-trouble-other",
        Refused::Broken => "find-trouble-broken",
        Refused::Empty => "find-trouble-empty",
    }
}

/// Reads all of it, and lets the page do what people want of it meanwhile.
async fn read_on(mut import: Import) -> Result<Directory, Refused> {
    let mut since = js_sys::Date::now();
    while import.go_on(BETWEEN_LOOKS)? {
        rest_if_long(&mut since).await;
    }
    import.finish()
}

/// Keeps it, and shows it then with how long it stays.
async fn lay_and_keep(here: DirectoryHere, directory: Arc<Directory>) {
    let mut export = Export::begin(&directory);
    let mut since = js_sys::Date::now();
    while export.go_on(&directory, BETWEEN_LOOKS) {
        rest_if_long(&mut since).await;
    }
    let kept = match kept_directory::keep(&export.finish()).await {
        Ok(()) => Kept::OnThisDevice,
        Err(error) => {
            leptos::logging::warn!("{error}");
            Kept::ForThisVisit
        }
    };
    here.lay(directory, kept);
}

/// Gives the browser its turn when ours has lasted long enough.
async fn rest_if_long(since: &mut f64) {
    if js_sys::Date::now() - *since < AT_ONCE {
        return;
    }
    let turn = js_sys::Promise::new(&mut |done, _| {
        // Without a window nobody waits for a turn, and the promise is dropped with the page.
        let waits = web_sys::window().map(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(done.unchecked_ref(), 0)
        });
        debug_assert!(
            waits.is_some_and(|waits| waits.is_ok()),
            "the window has a clock"
        );
    });
    JsFuture::from(turn).await.map(drop).unwrap_or_default();
    *since = js_sys::Date::now();
}
