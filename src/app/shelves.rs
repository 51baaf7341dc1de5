//! The plans of this device: which there are, and taking one out or putting it back.

use super::keeper::Keeper;
use crate::plan::Day;
use crate::storage::{Listed, SavedPlan};
use crate::ui::doors::{KeptPlan, PlanPlace};
use crate::ui::workspace::Desk;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;

/// Every plan of this device.
#[derive(Clone)]
pub struct Shelves {
    keeper: Rc<Keeper>,
    desk: Desk,
    plans: RwSignal<Vec<KeptPlan>>,
    /// Plans that were taken out, until the page is closed.
    taken_out: Rc<RefCell<Vec<SavedPlan>>>,
}

impl Shelves {
    /// The plans that a keeper keeps.
    pub fn new(keeper: Rc<Keeper>, desk: Desk) -> Self {
        Self {
            keeper,
            desk,
            plans: RwSignal::new(Vec::new()),
            taken_out: Rc::default(),
        }
    }

    /// Every plan, the last changed first.
    pub fn plans(&self) -> ReadSignal<Vec<KeptPlan>> {
        self.plans.read_only()
    }

    /// Puts the plan that was changed last on the desk, but for older versions, which are only looked at. One that is
    /// damaged is set aside, and the desk stays empty.
    pub fn take_newest(&self) {
        let drafts = &self.keeper.drafts;
        let mut list = drafts.list().unwrap_or_default().into_iter();
        let newest = list.find(|plan| plan.edition.kept.is_empty());
        if let Some(plan) = newest {
            self.open(&plan.id);
        }
        // A shelf that cannot be reached says so when the first change is to be kept.
        let damaged = drafts.set_damaged_aside().unwrap_or_default();
        if damaged {
            self.keeper.say_set_aside();
        }
        self.list();
    }

    /// Puts a plan on the desk.
    pub fn open(&self, id: &str) {
        if let Err(error) = self.keeper.put_on_desk(id) {
            leptos::logging::error!("{error}");
        }
        self.list();
    }

    /// Puts an empty plan on the desk.
    pub fn start_another(&self) {
        self.keeper.start_another();
        self.list();
    }

    /// Takes a plan off this device. It can be put back until the page is closed.
    pub fn take_out(&self, id: &str) {
        self.keeper.keep_now();
        let Ok(loaded) = self.keeper.drafts.load(id) else {
            return;
        };
        if self.keeper.drafts.take_out(id).is_ok() {
            self.taken_out.borrow_mut().push(loaded.plan);
            if self.keeper.id() == id {
                self.keeper.start_another();
            }
        }
        self.list();
    }

    /// Puts a plan back that was taken out.
    pub fn put_back(&self, id: &str) {
        let position = self
            .taken_out
            .borrow()
            .iter()
            .position(|plan| plan.id == id);
        let Some(position) = position else { return };
        let plan = self.taken_out.borrow_mut().remove(position);
        if self.keeper.drafts.add(plan.clone()).is_err() {
            self.taken_out.borrow_mut().push(plan);
        }
        self.list();
    }

    /// Lists the plans anew.
    pub fn list(&self) {
        let on_the_desk = self.keeper.id();
        let mut plans = Vec::new();
        for plan in self.keeper.drafts.list().unwrap_or_default() {
            let place = if plan.id == on_the_desk {
                PlanPlace::OnTheDesk
            } else {
                PlanPlace::OnTheShelf
            };
            plans.push(self.kept(plan, place));
        }
        for plan in self.taken_out.borrow().iter() {
            plans.push(self.kept(Listed::of(plan), PlanPlace::TakenOut));
        }
        self.plans.set(plans);
    }

    fn kept(&self, plan: Listed, place: PlanPlace) -> KeptPlan {
        KeptPlan {
            changed: self.in_words(&plan.updated),
            id: plan.id,
            called: plan.called,
            number: plan.edition.number,
            first: plan.edition.first,
            kept: plan.edition.kept,
            place,
        }
    }

    fn in_words(&self, written: &str) -> String {
        let words = self.desk.words_now();
        match Day::parse(written) {
            Some(day) => words.date(day.year, day.month, day.day),
            None => written.to_owned(),
        }
    }
}
