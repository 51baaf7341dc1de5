//! What the later pages ask for through their doors: it is fetched with them.

use super::{
    Connections, clipboard, directory, loading, opening, page, paper, photo, rates, soon, speaking,
    versions,
};
use crate::exchange::open_plan;
use crate::form::Id;
use crate::i18n::Chapter;
use crate::i18n::languages::ENGLISH;
use crate::plan::{Edit, Place};
use crate::ui::directory_here::{DirectoryAsk, DirectoryHere};
use crate::ui::doors::{Copied, Fetching, Looked, Opening, Printed};
use leptos::prelude::*;
use std::rc::Rc;
use web_sys::File;

/// What stands behind the doors of the later pages.
#[derive(Clone, Copy)]
pub struct Works {
    /// Fetches a made-up plan to look at.
    pub look_at: fn(&Connections, Id),
    /// Fetches the numbers of the year, for the one page that shows them.
    pub fetch_rates: fn(&Connections, ()),
    /// Fetches the English words too, for what the council reads.
    pub fetch_english: fn(&Connections, ()),
    /// Puts words on the clipboard.
    pub copy: fn(&Connections, String),
    /// Opens a plan from a file.
    pub open_file: fn(&Connections, File),
    /// Does something with the directory of this device.
    pub directory: fn(&Connections, (DirectoryHere, DirectoryAsk)),
    /// Makes a PDF.
    pub make_pdf: fn(&Connections, Printed),
    /// Hands over one book of the PDF that was made last.
    pub save_book: fn(&Connections, usize),
    /// Puts a photo into the plan.
    pub put_photo: fn(&Connections, (Place, File)),
    /// Takes the photo at a place out of the plan.
    pub take_out_photo: fn(&Connections, Place),
    /// Takes a plan off this device.
    pub take_out_plan: fn(&Connections, String),
    /// Puts a plan back that was taken out.
    pub put_back_plan: fn(&Connections, String),
    /// Begins a newer version of a plan.
    pub begin_version: fn(&Connections, String),
    /// Lays an older version beside the desk.
    pub look_back: fn(&Connections, String),
    /// Hands the plan on the desk over as a page, in English too where that is asked.
    pub keep_page: fn(&Connections, bool),
    /// Hands a plan over as one file.
    pub keep_copy_of: fn(&Connections, String),
}

/// All of it. Only the code that is fetched later may name it, or it would be fetched at once.
pub const WORKS: Works = Works {
    look_at,
    fetch_rates,
    fetch_english,
    copy,
    open_file,
    directory: |_, (here, ask)| directory::answer(here, ask),
    make_pdf: paper::make,
    save_book: paper::save_book,
    put_photo,
    take_out_photo,
    take_out_plan: |this, id| this.shelves.take_out(&id),
    put_back_plan: |this, id| this.shelves.put_back(&id),
    begin_version: versions::begin_version,
    look_back: versions::look_back,
    keep_page: page::keep,
    keep_copy_of: versions::keep_copy_of,
};

/// A made-up plan goes through the same door as any file, and is laid beside the desk.
fn look_at(this: &Connections, id: Id) {
    let looked = this.looked;
    looked.set(Looked::Nothing);
    soon(async move {
        let address = format!("generated/examples/{id}.json");
        let text = loading::text(&address).await;
        let plan = text.ok().and_then(|text| open_plan(text.as_bytes()).ok());
        looked.set(plan.map_or(Looked::Missing, |plan| Looked::Here(id, plan.answers)));
    });
}

/// Without the numbers the page says nothing of them.
fn fetch_rates(this: &Connections, (): ()) {
    let rates = this.rates;
    if rates.with_untracked(Option::is_some) {
        return;
    }
    soon(async move {
        if let Some(found) = rates::rates().await {
            rates.set(Some(found));
        }
    });
}

fn fetch_english(this: &Connections, (): ()) {
    let (english, fetching) = (this.english, this.fetching);
    if english.with_untracked(Option::is_some) {
        return;
    }
    fetching.set(Fetching::Fine);
    soon(async move {
        match speaking::words(&ENGLISH, Chapter::ALL).await {
            Ok(words) => english.set(Some(Rc::new(words))),
            Err(error) => {
                leptos::logging::error!("{error}");
                fetching.set(Fetching::Trouble);
            }
        }
    });
}

/// Puts words on the clipboard, for a letter or an email.
fn copy(this: &Connections, words: String) {
    let copied = this.copied;
    copied.set(Copied::Copying);
    soon(async move {
        copied.set(match clipboard::copy(&words).await {
            Ok(()) => Copied::Copied,
            Err(error) => {
                leptos::logging::error!("{error}");
                Copied::Trouble
            }
        });
    });
}

fn open_file(this: &Connections, file: File) {
    let this = this.clone();
    soon(async move {
        let opened = opening::read(&file, &this.engine).await;
        let came_of_it = opened.and_then(|plan| {
            // An older version is looked at, so the desk stays as it is.
            let added = if plan.edition.kept.is_empty() {
                this.keeper.add(plan).map(|()| Opening::Opened)
            } else {
                this.keeper.drafts.add(plan).map(|_| Opening::Older)
            };
            added.map_err(|error| opening::not_kept(&error))
        });
        this.shelves.list();
        this.opening
            .set(came_of_it.unwrap_or_else(Opening::Trouble));
    });
}

fn put_photo(this: &Connections, (place, file): (Place, File)) {
    let keeper = Rc::clone(&this.keeper);
    soon(async move {
        match photo::make_anew(&file).await {
            Ok(photo) => keeper.put_photo(place, photo),
            Err(photo::PhotoError::TooBig) => keeper.refuse_photo(place, "photo-trouble-large"),
            Err(photo::PhotoError::NotAPicture | photo::PhotoError::NoCanvas) => {
                keeper.refuse_photo(place, "photo-trouble-kind");
            }
        }
    });
}

/// The picture itself stays beside the plan, so that undo brings it back.
fn take_out_photo(this: &Connections, at: Place) {
    let desk = this.desk;
    let name = desk.answers().with_untracked(|answers| {
        let answer = answers.at(&at)?;
        answer.picked().map(str::to_owned)
    });
    if let Some(choice) = name {
        desk.edit(Edit::Untick { at, choice });
    }
}
