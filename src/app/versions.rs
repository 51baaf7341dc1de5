//! Versions of a plan: a newer one beside the one that is kept, and what lies there to look at.

use super::keeper::addresses;
use super::{Connections, download, opening, today};
use crate::exchange;
use crate::plan::Day;
use crate::storage::{DraftsError, SavedPlan};
use crate::ui::doors::{Looked, OlderPlan, Opening, Photos};
use leptos::prelude::*;

/// Begins a newer version of the plan of that name, or of the one on the desk where there is no name.
pub fn begin_version(this: &Connections, id: String) {
    let begun = match begin(this, &id) {
        Ok(number) => Opening::Begun(number),
        Err(error) => {
            leptos::logging::error!("{error}");
            Opening::NotBegun(opening::not_kept(&error))
        }
    };
    this.shelves.list();
    this.opening.set(begun);
}

fn begin(this: &Connections, id: &str) -> Result<u32, DraftsError> {
    let keeper = &this.keeper;
    keeper.keep_now();
    let is_here = id.is_empty() || keeper.id() == id;
    let older = if is_here {
        keeper.plan()
    } else {
        keeper.drafts.load(id)?.plan
    };
    let list = keeper.drafts.list()?.into_iter();
    let versions = list.filter(|one| one.edition.family(&one.id) == older.family());
    let newest = versions.map(|one| one.edition.number).max();
    let number = newest
        .unwrap_or_default()
        .max(older.edition.number)
        .saturating_add(1);
    let day = today::day().to_string();
    let newer = older.newer(&today::new_name(), number, &day);
    let number = newer.edition.number;
    if is_here {
        keeper.go_on_in(newer, &day)?;
    } else {
        keeper.add(newer)?;
    }
    Ok(number)
}

/// Lays the older version of that name beside the desk, or the one before the plan on the desk where there is no name.
/// It is never kept from there.
pub fn look_back(this: &Connections, id: String) {
    let found = if id.is_empty() {
        before_this(this)
    } else {
        let loaded = this.keeper.drafts.load(&id).ok();
        loaded.map(|loaded| loaded.plan)
    };
    this.looked.set(match found {
        Some(plan) => Looked::Older(Box::new(older(plan))),
        None => Looked::Missing,
    });
}

/// The newest of the versions before the one on the desk.
pub fn before_this(this: &Connections) -> Option<SavedPlan> {
    let (keeper, now) = (&this.keeper, this.keeper.plan());
    let list = keeper.drafts.list().ok()?.into_iter();
    let versions = list.filter(|one| one.edition.family(&one.id) == now.family());
    let before = versions.filter(|one| one.edition.number < now.edition.number);
    let newest = before.max_by_key(|one| one.edition.number)?;
    Some(keeper.drafts.load(&newest.id).ok()?.plan)
}

/// Hands a plan over as one file, whether or not it is on the desk.
pub fn keep_copy_of(this: &Connections, id: String) {
    let Ok(loaded) = this.keeper.drafts.load(&id) else {
        return;
    };
    let copy = exchange::keep_copy(&loaded.plan);
    if let Err(error) = download::hand_over(&copy.name, "application/json", &copy.bytes) {
        leptos::logging::error!("{error:?}");
    }
}

fn older(plan: SavedPlan) -> OlderPlan {
    let photos = Photos {
        here: addresses(&plan.photos),
        trouble: None,
    };
    OlderPlan {
        number: plan.edition.number,
        kept: Day::parse(&plan.edition.kept),
        id: plan.id,
        answers: plan.answers,
        photos,
    }
}
