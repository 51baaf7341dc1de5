//! The list while its page is open: what is in it, and what was just taken out and can be put back in its place.

use super::super::arriving::focus_soon;
use super::super::follow::follow;
use super::super::route::Route;
use super::super::row_name::name_of;
use super::super::spoken::spoken;
use super::super::workspace::Desk;
use crate::form::{Order, Rows, Step};
use crate::plan::{Edit, Row, RowId};
use leptos::prelude::*;

/// The list of the open page. Cheap to copy into every line.
#[derive(Clone, Copy)]
pub(super) struct OpenList {
    /// The step.
    pub step: &'static Step,
    /// Its list.
    pub rows: &'static Rows,
    /// What was just done, for screen readers.
    pub said: RwSignal<String>,
    taken: RwSignal<Vec<Taken>>,
    desk: Desk,
}

/// A thing that was just taken out.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Taken {
    /// The thing as it was.
    pub row: Row,
    /// What it was called.
    pub name: String,
    position: usize,
}

/// Which way a thing is moved in a list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Move {
    /// Towards the top.
    Up,
    /// Towards the end.
    Down,
}

impl OpenList {
    /// The list, with nothing taken out yet.
    pub fn open(step: &'static Step, rows: &'static Rows) -> Self {
        Self {
            step,
            rows,
            said: RwSignal::new(String::new()),
            taken: RwSignal::new(Vec::new()),
            desk: Desk::here(),
        }
    }

    /// The message of the page: `costs-list`.
    pub fn message(self) -> String {
        [self.step.id, "-", self.rows.id].concat()
    }

    /// Whether the person puts what matters most first.
    pub fn is_ordered(self) -> bool {
        self.rows.order == Order::MostImportantFirst
    }

    /// Every line to show, in order: what is in the list, and what was taken out, where it stood.
    pub fn shown(self) -> Memo<Vec<RowId>> {
        let rows = self.desk.rows(self.step.id);
        follow(move || {
            self.taken.with(|taken| {
                let taken = taken.iter().map(|one| (one.row.id, one.position));
                with_taken(rows.get(), taken)
            })
        })
    }

    /// What was taken out of this line, if it is not in the list now.
    pub fn taken(self, row: RowId) -> Memo<Option<Taken>> {
        let rows = self.desk.rows(self.step.id);
        follow(move || {
            if rows.with(|rows| rows.contains(&row)) {
                return None;
            }
            self.taken
                .with(|taken| taken.iter().find(|one| one.row.id == row).cloned())
        })
    }

    /// A thing as it stands in the list, or as it was when it was taken out.
    pub fn row(self, id: RowId) -> Option<Row> {
        self.desk
            .answers()
            .with(|answers| answers.row(self.step.id, id).cloned())
            .or_else(|| {
                self.taken.with(|taken| {
                    taken
                        .iter()
                        .find(|one| one.row.id == id)
                        .map(|one| one.row.clone())
                })
            })
    }

    /// The first page that is asked about a thing.
    pub fn first_page(self, row: RowId) -> Option<Route> {
        Some(Route::Row {
            step: self.step.id.to_owned(),
            row,
            page: self.rows.pages.first()?.id.to_owned(),
        })
    }

    /// Where a thing stands, counted from 0, and how many there are.
    pub fn position(self, row: RowId) -> Memo<(usize, usize)> {
        let rows = self.desk.rows(self.step.id);
        follow(move || {
            rows.with(|rows| {
                let position = rows.iter().position(|one| *one == row).unwrap_or(0);
                (position, rows.len())
            })
        })
    }

    /// Takes a thing out. Its line stays, to put it back, until the page is left.
    pub fn take_out(self, id: RowId, place: u32) {
        let found = self.desk.answers().with_untracked(|answers| {
            let rows = answers.rows(self.step.id);
            let position = rows.iter().position(|row| row.id == id)?;
            let row = rows.get(position)?.clone();
            let name = untrack(|| name_of(self.desk, answers, self.step.id, id));
            Some(Taken {
                row,
                name,
                position,
            })
        });
        let Some(found) = found else { return };
        let words = untrack(|| {
            self.desk
                .say_with("taken-out.what", &[("what", found.name.clone().into())])
        });
        self.taken.update(|taken| {
            taken.retain(|one| one.row.id != id);
            taken.push(found);
        });
        let step = self.step.id.to_owned();
        self.desk.edit(Edit::TakeOutRow { step, row: id });
        self.said.set(words);
        focus_soon(button_id("put-back", place, id));
    }

    /// Puts a thing back where it stood among what is there now.
    pub fn put_back(self, id: RowId, place: u32) {
        let rows = untrack(|| self.desk.rows(self.step.id).get());
        let shown = untrack(|| self.shown().get());
        let position = shown
            .iter()
            .take_while(|one| **one != id)
            .filter(|one| rows.contains(one))
            .count();
        let row = self.taken.with_untracked(|taken| {
            taken
                .iter()
                .find(|one| one.row.id == id)
                .map(|one| one.row.clone())
        });
        let Some(row) = row else { return };
        self.desk.edit(Edit::PutBackRow {
            step: self.step.id.to_owned(),
            position,
            row,
        });
        self.taken
            .update(|taken| taken.retain(|one| one.row.id != id));
        self.said.set(String::new());
        focus_soon(button_id("take-out", place, id));
    }

    /// Moves a thing one place, and keeps the focus on its button, or on the other one at either end.
    pub fn move_row(self, id: RowId, way: Move, place: u32) {
        let (here, count) = untrack(|| self.position(id).get());
        let to = match way {
            Move::Up => here.saturating_sub(1),
            Move::Down => here.saturating_add(1).min(count.saturating_sub(1)),
        };
        let step = self.step.id.to_owned();
        self.desk.edit(Edit::MoveRow { step, row: id, to });
        let name = self
            .desk
            .answers()
            .with_untracked(|answers| untrack(|| name_of(self.desk, answers, self.step.id, id)));
        let number = u32::try_from(to).unwrap_or(u32::MAX).saturating_add(1);
        let values = [("what", name.into()), ("number", number.into())];
        self.said
            .set(untrack(|| spoken(self.desk, "moved", &values)));
        let button = match way {
            Move::Up if to > 0 => "up",
            Move::Down if to.saturating_add(1) >= count => "up",
            Move::Up | Move::Down => "down",
        };
        focus_soon(button_id(button, place, id));
    }
}

/// The id of a line's button. A support stands under each outcome it helps with, so the place is part of it.
pub(super) fn button_id(button: &str, place: u32, row: RowId) -> String {
    format!("{button}-{place}-{}", row.0)
}

/// Lays what was taken out, oldest first, among the rows that are left, each where it stood when it was taken out.
fn with_taken(
    rows: Vec<RowId>,
    taken: impl DoubleEndedIterator<Item = (RowId, usize)>,
) -> Vec<RowId> {
    let mut shown = rows.clone();
    // Each position was counted without what was taken out before it: so the last goes in first.
    for (row, position) in taken.rev().filter(|(row, _)| !rows.contains(row)) {
        shown.insert(position.min(shown.len()), row);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(rows: &[u32], taken: &[(u32, usize)], expected: &[u32]) {
        let rows = rows.iter().copied().map(RowId).collect();
        let taken = taken.iter().map(|(row, position)| (RowId(*row), *position));
        let shown: Vec<u32> = with_taken(rows, taken).iter().map(|row| row.0).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn what_was_taken_out_stands_where_it_stood() {
        check(&[1, 3], &[(2, 1)], &[1, 2, 3]);
        check(&[3], &[(1, 0), (2, 0)], &[1, 2, 3]);
        check(&[], &[(2, 1), (1, 0), (3, 0)], &[1, 2, 3]);
    }

    #[test]
    fn what_was_put_back_another_way_is_there_once() {
        check(&[1, 2], &[(2, 0)], &[1, 2]);
    }

    #[test]
    fn a_place_past_the_end_is_the_end() {
        check(&[1], &[(4, 9)], &[1, 4]);
    }
}
