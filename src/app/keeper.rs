//! Keeps the plan on the desk: a moment after each change, and at once on leaving the page.

use super::today;
use crate::plan::{Edit, Place};
use crate::storage::{BrowserShelf, Drafts, DraftsError, SavedPlan, ShelfError, Turn};
use crate::ui::doors::{Keeping, Photo};
use crate::ui::workspace::Desk;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

/// How long a change may wait. Closing the tab earlier keeps it at once, so this only spares the shelf.
const WAIT: Duration = Duration::from_millis(400);

/// The place of the person's photo. Its choice is the photo's name among those kept with the plan.
pub const PHOTO: &str = "me";

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
    photo: RwSignal<Photo>,
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
            photo: RwSignal::new(Photo::None),
        })
    }

    /// How the plan on the desk is kept.
    pub fn keeping(&self) -> ReadSignal<Keeping> {
        self.keeping.read_only()
    }

    /// The photo of the person.
    pub fn photo(&self) -> ReadSignal<Photo> {
        self.photo.read_only()
    }

    /// The name in storage of the plan on the desk.
    pub fn id(&self) -> String {
        self.plan.borrow().id.clone()
    }

    /// The whole plan as it stands now.
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
        let is_trouble = |photo: &Photo| matches!(photo, Photo::Trouble(_));
        if self.photo.with_untracked(is_trouble) {
            self.show_photo();
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

    /// Puts a photo into the plan, as base64 JPEG.
    pub fn put_photo(&self, photo: String) {
        if let Err(error) = self.drafts.keep_photo(&self.id(), PHOTO, &photo) {
            let message = match error {
                ShelfError::Full | ShelfError::Changed => "photo-trouble-room",
                // Without storage the photo lasts as long as the page, as every word does.
                ShelfError::Denied => "",
            };
            if !message.is_empty() {
                self.photo.set(Photo::Trouble(message));
                return;
            }
        }
        self.plan
            .borrow_mut()
            .photos
            .insert(PHOTO.to_owned(), photo);
        self.desk.edit(Edit::Pick {
            at: photo_place(),
            choice: PHOTO.to_owned(),
        });
        self.show_photo();
    }

    /// Says why there is no photo.
    pub fn refuse_photo(&self, message: &'static str) {
        self.photo.set(Photo::Trouble(message));
    }

    /// Shows the photo that the draft has, if its picture is here.
    pub fn show_photo(&self) {
        let name = self.desk.answers().with_untracked(|answers| {
            let answer = answers.at(&photo_place())?;
            answer.picked().map(str::to_owned)
        });
        let plan = self.plan.borrow();
        let photo = name.and_then(|name| plan.photos.get(&name));
        let shown = photo.map_or(Photo::None, |photo| {
            Photo::Here(format!("data:image/jpeg;base64,{photo}"))
        });
        if self.photo.get_untracked() != shown {
            self.photo.set(shown);
        }
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
        self.show_photo();
    }
}

/// Where the photo is chosen.
pub fn photo_place() -> Place {
    Place::once("me", "photo")
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
