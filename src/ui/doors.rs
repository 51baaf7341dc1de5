//! Doors to the outside: what pages ask for and cannot do themselves. `app` stands behind them.

use super::directory_here::{DirectoryAsk, DirectoryHere};
use crate::document::products::Product;
use crate::document::{Format, Letters, Line, Text};
use crate::form::Id;
use crate::i18n::{Chapter, Language, Words};
use crate::plan::rates::Rates;
use crate::plan::share::Audience;
use crate::plan::{Answers, Day, Place};
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::rc::Rc;
use web_sys::File;

/// Everything that a page may ask of the outside world, and what it can know of the answer.
#[derive(Clone, Copy)]
pub struct Doors {
    /// Speak another language from now on.
    pub speak: UnsyncCallback<&'static Language>,
    /// Fetch a chapter of the words, if it is not here.
    pub fetch: UnsyncCallback<Chapter>,
    /// How the chapter comes along that was asked for last.
    pub fetching: ReadSignal<Fetching>,
    /// Fetch the numbers of the year that the law sets, if they are not here.
    pub fetch_rates: UnsyncCallback<()>,
    /// Those numbers, once they have arrived and make sense.
    pub rates: ReadSignal<Option<Rates>>,
    /// Fetch the English words too, for what the council reads.
    pub fetch_english: UnsyncCallback<()>,
    /// All the English words, once they are fetched.
    pub english: ReadSignal<Option<Rc<Words>>, LocalStorage>,
    /// Copy words, to put them into an email.
    pub copy: UnsyncCallback<String>,
    /// What came of copying.
    pub copied: ReadSignal<Copied>,
    /// Remember the address of this page of the plan.
    pub be_at: UnsyncCallback<String>,
    /// The address of the page of this plan where someone was before.
    pub was_at: ReadSignal<Option<String>>,
    /// The day it is, by the clock of this device.
    pub today: fn() -> Day,
    /// Hand the plan over as one file.
    pub keep_copy: UnsyncCallback<()>,
    /// Open a plan from a file, beside the plans that are already here.
    pub open_file: UnsyncCallback<File>,
    /// Look at a made-up plan.
    pub look_at: UnsyncCallback<Id>,
    /// The made-up plan or the older version that was asked for last.
    pub looked: ReadSignal<Looked>,
    /// Do something with the directory of this device.
    pub directory: UnsyncCallback<(DirectoryHere, DirectoryAsk)>,
    /// Make a PDF.
    pub make_pdf: UnsyncCallback<Printed>,
    /// Hand over one book of the PDF that was made last, by its place.
    pub save_book: UnsyncCallback<usize>,
    /// Put this photo into the plan, at that place.
    pub put_photo: UnsyncCallback<(Place, File)>,
    /// Take the photo at that place out of the plan.
    pub take_out_photo: UnsyncCallback<Place>,
    /// Put a plan that is kept on this device on the desk.
    pub open_plan: UnsyncCallback<String>,
    /// Start another plan, and leave this one where it is.
    pub start_plan: UnsyncCallback<()>,
    /// Take a plan off this device. It can be put back until the page is left.
    pub take_out_plan: UnsyncCallback<String>,
    /// Put the plan back that was just taken out.
    pub put_back_plan: UnsyncCallback<String>,
    /// Begin a newer version of the plan of that name, put it on the desk, and keep that one as it is.
    pub begin_version: UnsyncCallback<String>,
    /// Look at the older version of that name, or at the one before the plan on the desk where there is no name.
    pub look_back: UnsyncCallback<String>,
    /// Hand the plan of that name over as one file.
    pub keep_copy_of: UnsyncCallback<String>,
    /// Hands the plan on the desk over as a page that any browser shows, in English too where that is asked.
    pub keep_page: UnsyncCallback<bool>,
    /// How the draft is kept.
    pub keeping: ReadSignal<Keeping>,
    /// How the PDF comes along.
    pub paper: ReadSignal<Paper>,
    /// What came of opening a file, or of beginning a newer version.
    pub opening: ReadSignal<Opening>,
    /// The photos of the plan, or why one could not be used.
    pub photos: ReadSignal<Photos>,
    /// Every plan kept on this device, the newest first.
    pub plans: ReadSignal<Vec<KeptPlan>>,
    /// When the last copy was handed over, as words, if ever.
    pub last_copy: ReadSignal<Option<String>>,
}

/// How a chapter of the words comes along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fetching {
    /// Nothing is on its way, or it is.
    Fine,
    /// It did not arrive.
    Trouble,
}

/// A plan to look at, which lies beside the desk and is never kept from there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Looked {
    /// None was asked for, or it is on its way.
    Nothing,
    /// This made-up plan.
    Here(Id, Answers),
    /// This older version.
    Older(Box<OlderPlan>),
    /// It did not arrive, or is not here.
    Missing,
}

/// What a PDF can be made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Printed {
    /// Something of the plan on the desk.
    Copy(ToPrint),
    /// The plan on the desk, with what is new since the version before it.
    WithNews,
    /// The older version of that name.
    Older(String),
}

/// What is printed of the plan on the desk, for whom, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToPrint {
    /// All of it, or a sheet for one purpose.
    pub product: Product,
    /// Who gets it: what is kept from them is not in it.
    pub audience: Audience,
    /// How large the letters are.
    pub letters: Letters,
    /// Whether it says everything in English too.
    pub in_english: bool,
}

impl ToPrint {
    /// Whether the plan's own file travels in the PDF: only in the person's own copy of all of it. Whoever else gets a copy gets
    /// what they may see, and nothing behind it.
    pub fn carries_the_plan(self) -> bool {
        self.product == Product::Plan && self.audience == Audience::Me
    }

    /// The paper and the letters.
    pub fn format(self) -> Format {
        Format {
            paper: self.product.paper(),
            letters: self.letters,
        }
    }
}

/// One older version of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OlderPlan {
    /// Its name in storage.
    pub id: String,
    /// Its number.
    pub number: u32,
    /// The day from which it is kept as it was, if that is known.
    pub kept: Option<Day>,
    /// What was answered in it.
    pub answers: Answers,
    /// The photos in it.
    pub photos: Photos,
}

/// What came of copying words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copied {
    /// Nothing was copied.
    Nothing,
    /// The browser is asked.
    Copying,
    /// The words are on the clipboard.
    Copied,
    /// The browser did not let us.
    Trouble,
}

/// How the draft on the desk is kept on this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// Nothing was typed yet.
    Nothing,
    /// A change waits to be kept.
    Waiting,
    /// Written, read back and equal.
    Kept,
    /// There is no room left on this device.
    Full,
    /// The browser does not let us keep anything.
    Denied,
    /// What was kept here was damaged. It is set aside, and this is a new draft.
    SetAside,
    /// Another window changed this plan. Both are kept: this one under a name of its own.
    OtherWindow,
}

/// How the PDF comes along.
#[derive(Debug, Clone, PartialEq)]
pub enum Paper {
    /// Not asked for.
    Idle,
    /// Being made.
    Making,
    /// There it is. One book was handed over; several wait to be saved. Letters that no font has are named.
    Made {
        /// The books of a long plan, in order. None where the plan is one book.
        books: Vec<BookMade>,
        /// Letters that could not be printed.
        missing: Vec<char>,
    },
    /// It did not work, as a message id.
    Trouble(&'static str),
}

/// One book of a long plan.
#[derive(Debug, Clone, PartialEq)]
pub struct BookMade {
    /// Which it is: "Book 1 of 2".
    pub name: Text,
    /// The headings of what stands in it.
    pub holds: Vec<Line>,
    /// How many pages it has.
    pub pages: u32,
}

/// What came of opening a file, or of beginning a newer version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opening {
    /// No file was opened.
    Idle,
    /// The plan is on the desk.
    Opened,
    /// It is an older version. It is among the plans, to look at.
    Older,
    /// It could not be opened, as a message id. Nothing was lost.
    Trouble(&'static str),
    /// A newer version is on the desk. This is its number.
    Begun(u32),
    /// A newer version could not be kept, as a message id. Everything is as it was.
    NotBegun(&'static str),
}

/// The photos of a plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Photos {
    /// An address for `<img>` for each, by its name.
    pub here: BTreeMap<String, String>,
    /// Where one could not be used, and why, as a message id.
    pub trouble: Option<(Place, &'static str)>,
}

/// One plan kept on this device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPlan {
    /// Its name in storage.
    pub id: String,
    /// What the person likes to be called, if they said.
    pub called: String,
    /// The day it was last changed, in words.
    pub changed: String,
    /// Which version of the plan it is, from 1.
    pub number: u32,
    /// The name in storage of its first version. Empty where this is it.
    pub first: String,
    /// The day from which it is kept as it was: `2026-11-26`. Empty while it is worked on, or else it is only looked at.
    pub kept: String,
    /// Whether it is the one on the desk, or was just taken out.
    pub place: PlanPlace,
}

/// Where a kept plan is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanPlace {
    /// On the desk.
    OnTheDesk,
    /// On this device.
    OnTheShelf,
    /// Taken out, and can be put back.
    TakenOut,
}

impl KeptPlan {
    /// What all versions of a plan share: the name of the first.
    pub fn family(&self) -> &str {
        if self.first.is_empty() {
            &self.id
        } else {
            &self.first
        }
    }
}

impl Doors {
    /// The doors that the app provided.
    pub fn here() -> Self {
        expect_context()
    }
}
