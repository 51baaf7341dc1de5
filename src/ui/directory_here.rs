//! The directory that lies on this device, and what someone looks for in it. It stays while people go to other pages.

use crate::form::Id;
use crate::plan::directory::{Directory, Wanted};
use leptos::prelude::*;
use std::sync::Arc;
use web_sys::File;

/// How many services are shown at once, and how many more with each "Show more".
pub const SHOWN_AT_ONCE: usize = 20;

/// The directory of this device. Provided to every later page; `app` fills it.
#[derive(Clone, Copy)]
pub struct DirectoryHere {
    /// Where the directory is.
    pub lies: RwSignal<Lies>,
    /// Why a file did not become the directory, or it could not be kept, as a message id.
    pub trouble: RwSignal<Option<Id>>,
    /// What someone looks for.
    pub wanted: RwSignal<Wanted>,
    /// How many of those found are shown.
    pub shown: RwSignal<usize>,
}

/// Where the directory is.
#[derive(Debug, Clone, Default)]
pub enum Lies {
    /// Nobody has looked yet.
    #[default]
    Unknown,
    /// What may be kept here is being looked for. A file can be opened meanwhile.
    Looking,
    /// A file is being read.
    Reading,
    /// There is none.
    Nowhere,
    /// Here.
    Here(Arc<Directory>, Kept),
    /// It was just taken off this device, and can be put back.
    TakenOut(Arc<Directory>),
}

/// What a page shows of all this. It is drawn anew only when this changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shows {
    /// A way to open one.
    WayToOpen,
    /// That one is being read.
    Reading,
    /// One.
    Directory,
    /// A way to put back the one that was taken off.
    WayBack,
}

impl Lies {
    /// What a page shows.
    pub fn shows(&self) -> Shows {
        match self {
            Self::Unknown | Self::Looking | Self::Nowhere => Shows::WayToOpen,
            Self::Reading => Shows::Reading,
            Self::Here(..) => Shows::Directory,
            Self::TakenOut(_) => Shows::WayBack,
        }
    }
}

/// How long a directory stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Until someone takes it off this device.
    OnThisDevice,
    /// The browser keeps nothing, so until the app is closed.
    ForThisVisit,
}

/// What a page asks for.
#[derive(Debug, Clone)]
pub enum DirectoryAsk {
    /// Look whether one is kept here.
    Look,
    /// Open one from a file. It takes the place of the one that is here.
    Open(File),
    /// Take it off this device.
    TakeOut,
    /// Put back the one that was just taken off.
    PutBack,
}

impl DirectoryHere {
    /// The one of the later pages.
    pub fn here() -> Self {
        expect_context()
    }

    /// Shows another directory, with nothing looked for.
    pub fn lay(self, directory: Arc<Directory>, kept: Kept) {
        self.wanted.set(Wanted::default());
        self.shown.set(SHOWN_AT_ONCE);
        self.lies.set(Lies::Here(directory, kept));
    }

    /// Looks for something else, from the first that is found.
    pub fn look_for(self, change: impl FnOnce(&mut Wanted)) {
        self.shown.set(SHOWN_AT_ONCE);
        self.wanted.update(change);
    }
}

impl Default for DirectoryHere {
    fn default() -> Self {
        Self {
            lies: RwSignal::new(Lies::default()),
            trouble: RwSignal::new(None),
            wanted: RwSignal::new(Wanted::default()),
            shown: RwSignal::new(SHOWN_AT_ONCE),
        }
    }
}
