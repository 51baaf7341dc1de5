//! Keeps the plan on the desk: a moment after each change, and at once on leaving the page.

use super::today;
use crate::plan::{Edit, Place};
use crate::storage::{BrowserShelf, Drafts, DraftsError, SavedPlan, ShelfError, Turn};
use crate::ui::doors::{Keeping, Photos};
use crate::ui::workspace::Desk;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;
use std::time::Duration;

/// How long a change may wait. Closing the tab earlier keeps it at once, so this only spares the shelf.
const WAIT: Duration = Duration::from_millis(400);

/// Keeps one plan at a time: the one on the desk.
pub struct Keeper {
    /// The plans of this device.
    pub drafts: Drafts<BrowserShelf>,
    desk: Desk,
    /// All of the plan but its answers, which lie on the desk.
    plan: RefCell<SavedPlan>,
    turn: Cell<Turn>,
    wait: Cell<Wait>,
    keeping: RwSignal<Keeping>,
    photos: RwSignal<Photos>,
}

/// Whether a change waits to be kept.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wait {
    /// Everything is kept, or nothing was changed yet.
    Nothing,
    /// A change waits for its moment.
    Scheduled,
}

impl Keeper {
    /// A keeper with an empty plan on the desk.
    pub fn new(drafts: Drafts<BrowserShelf>, desk: Desk) -> Rc<Self> {
        let plan = fresh(desk);
        Rc::new(Self {
            drafts,
            desk,
            plan: RefCell::new(plan),
            turn: Cell::new(Turn::default()),
            wait: Cell::new(Wait::Nothing),
            keeping: RwSignal::new(Keeping::Nothing),
            photos: RwSignal::new(Photos::default()),
        })
    }

    /// How the plan on the desk is kept.
    pub fn keeping(&self) -> ReadSignal<Keeping> {
        self.keeping.read_only()
    }

    /// The photos of the plan on the desk.
    pub fn photos(&self) -> ReadSignal<Photos> {
        self.photos.read_only()
    }

    /// The name in storage of the plan on the desk.
    pub fn id(&self) -> String {
        self.plan.borrow().id.clone()
    }

    /// The whole plan as it stands now. A photo that was taken out is still beside it, so that undo brings it back.
    pub fn plan(&self) -> SavedPlan {
        let mut plan = self.plan.borrow().clone();
        plan.answers = self.desk.answers().get_untracked();
        self.desk.language_now().tag.clone_into(&mut plan.language);
        plan.updated = today::day().to_string();
        plan
    }

    /// Notes that the draft changed: it is kept within a moment.
    pub fn note_change(self: &Rc<Self>) {
        // What was wrong with a photo is no news any more once something was changed.
        if self
            .photos
            .with_untracked(|photos| photos.trouble.is_some())
        {
            self.photos.update(|photos| photos.trouble = None);
        }
        if self.wait.replace(Wait::Scheduled) == Wait::Scheduled {
            return;
        }
        self.keeping.set(Keeping::Waiting);
        let keeper = Rc::clone(self);
        set_timeout(move || keeper.keep_now(), WAIT);
    }

    /// Keeps what waits, now.
    pub fn keep_now(&self) {
        if self.wait.replace(Wait::Nothing) == Wait::Nothing {
            return;
        }
        let plan = self.plan();
        match self.drafts.keep(&plan, self.turn.get()) {
            Ok(turn) => {
                self.turn.set(turn);
                self.keeping.set(Keeping::Kept);
            }
            Err(DraftsError::Elsewhere(_)) => self.keep_beside(plan),
            Err(error) => self.keeping.set(trouble(&error)),
        }
    }

    /// Puts a plan of this device on the desk. What was on the desk is kept first.
    ///
    /// # Errors
    ///
    /// When that plan cannot be read. The desk is then as it was.
    pub fn put_on_desk(&self, id: &str) -> Result<(), DraftsError> {
        self.keep_now();
        let loaded = self.drafts.load(id)?;
        let keeping = match loaded.set_aside {
            Some(_) => Keeping::SetAside,
            None => Keeping::Kept,
        };
        self.lay(loaded.plan, loaded.turn, keeping);
        Ok(())
    }

    /// Puts an empty plan on the desk. What was on the desk is kept first.
    pub fn start_another(&self) {
        self.keep_now();
        self.lay(fresh(self.desk), Turn::default(), Keeping::Nothing);
    }

    /// Puts a plan from elsewhere on the desk, beside the plans that are here.
    ///
    /// # Errors
    ///
    /// When there is no room for it. The desk is then as it was.
    pub fn add(&self, plan: SavedPlan) -> Result<(), DraftsError> {
        self.keep_now();
        let (plan, turn) = self.drafts.add(plan)?;
        self.lay(plan, turn, Keeping::Kept);
        Ok(())
    }

    /// Puts a newer version of the plan on the desk, and keeps that plan as it is from that day on.
    ///
    /// # Errors
    ///
    /// When there is no room for both. Everything is then as it was.
    pub fn go_on_in(&self, newer: SavedPlan, day: &str) -> Result<(), DraftsError> {
        let mut older = self.plan();
        day.clone_into(&mut older.edition.kept);
        let (newer, turn) = self.drafts.add(newer)?;
        match self.drafts.keep(&older, self.turn.get()) {
            Ok(_) => {
                self.lay(newer, turn, Keeping::Kept);
                Ok(())
            }
            Err(error) => {
                self.drafts.take_out(&newer.id)?;
                Err(error)
            }
        }
    }

    /// Says that the plan that was here was damaged and is set aside.
    pub fn say_set_aside(&self) {
        self.keeping.set(Keeping::SetAside);
    }

    /// Puts a photo into the plan, as base64 JPEG, at a place. Each photo has a name of its own, so that undo brings back the
    /// one before.
    pub fn put_photo(&self, at: Place, photo: String) {
        let name = name_of(&photo);
        if let Err(error) = self.drafts.keep_photo(&self.id(), &name, &photo) {
            match error {
                ShelfError::Full | ShelfError::Changed => {
                    return self.refuse_photo(at, "photo-trouble-room");
                }
                // Without storage the photo lasts as long as the page, as every word does.
                ShelfError::Denied => {}
            }
        }
        let address = address(&photo);
        self.plan.borrow_mut().photos.insert(name.clone(), photo);
        self.photos.update(|photos| {
            photos.here.insert(name.clone(), address);
            photos.trouble = None;
        });
        self.desk.edit(Edit::Pick { at, choice: name });
    }

    /// Says why there is no photo at a place.
    pub fn refuse_photo(&self, at: Place, message: &'static str) {
        self.photos
            .update(|photos| photos.trouble = Some((at, message)));
    }

    /// Both plans are kept: the one that the other window wrote, and this one beside it under another name.
    fn keep_beside(&self, plan: SavedPlan) {
        match self.drafts.add(plan) {
            Ok((plan, turn)) => {
                self.plan.replace(plan);
                self.turn.set(turn);
                self.keeping.set(Keeping::OtherWindow);
            }
            Err(error) => self.keeping.set(trouble(&error)),
        }
    }

    fn lay(&self, mut plan: SavedPlan, turn: Turn, keeping: Keeping) {
        let answers = std::mem::take(&mut plan.answers);
        self.plan.replace(plan);
        self.turn.set(turn);
        self.desk.put_down(answers);
        self.wait.set(Wait::Nothing);
        self.keeping.set(keeping);
        let here = addresses(&self.plan.borrow().photos);
        self.photos.set(Photos {
            here,
            trouble: None,
        });
    }
}

/// A photo as an address for `<img>`.
fn address(photo: &str) -> String {
    ["data:image/jpeg;base64,", photo].concat()
}

/// The addresses of photos, by their names.
pub fn addresses(photos: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let photos = photos.iter();
    photos
        .map(|(name, photo)| (name.clone(), address(photo)))
        .collect()
}

/// A name for a photo: the same for the same photo.
fn name_of(photo: &str) -> String {
    let mut hasher = DefaultHasher::new();
    photo.hash(&mut hasher);
    format!("photo-{:016x}", hasher.finish())
}

fn fresh(desk: Desk) -> SavedPlan {
    let today = today::day().to_string();
    SavedPlan::new(&today::new_name(), &today, desk.language_now().tag)
}

fn trouble(error: &DraftsError) -> Keeping {
    match error {
        DraftsError::Shelf(ShelfError::Full) => Keeping::Full,
        DraftsError::Shelf(ShelfError::Denied | ShelfError::Changed) | DraftsError::NotThere => {
            Keeping::Denied
        }
        DraftsError::Elsewhere(_) => Keeping::OtherWindow,
        DraftsError::Newer(_) | DraftsError::Damaged(_) => Keeping::SetAside,
    }
}
