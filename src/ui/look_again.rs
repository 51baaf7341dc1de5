//! What to look at again on the open page: found when "Continue" is pressed, and never in the way a second time.

use super::follow::follow;
use super::problem_list::LookAgain;
use super::workspace::Desk;
use crate::plan::problem::Offer;
use crate::plan::{Answers, Place, Problem};
use leptos::prelude::*;

/// What was found on the open page. Provided to its fields.
#[derive(Clone, Copy)]
pub struct LooksAgain(RwSignal<Vec<Problem>>, FindProblems);

/// Finds every problem in a draft.
pub type FindProblems = fn(&Answers) -> Vec<Problem>;

/// What "Continue" does next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Onward {
    /// Stay: there is something to look at, and nobody saw it yet.
    Stay,
    /// Go on.
    Go,
}

impl LooksAgain {
    /// A page on which nothing was found yet.
    pub fn none(find: FindProblems) -> Self {
        Self(RwSignal::new(Vec::new()), find)
    }

    /// What was found at one place, now and whenever it changes.
    pub fn at(self, at: Place) -> Memo<Option<Problem>> {
        follow(move || {
            self.0
                .with(|found| found.iter().find(|problem| problem.at == at).cloned())
        })
    }

    /// Looks at these places. What was already shown does not stop anyone again.
    pub fn look(self, desk: Desk, places: &[Place]) -> Onward {
        let found: Vec<Problem> = desk
            .answers()
            .with_untracked(self.1)
            .into_iter()
            .filter(|problem| places.contains(&problem.at))
            .collect();
        if found.is_empty() || self.0.with_untracked(|shown| *shown == found) {
            return Onward::Go;
        }
        self.0.set(found);
        Onward::Stay
    }

    /// Forgets what was found at a place: the likely answer was taken.
    pub fn settle(self, at: &Place) {
        self.0.update(|found| found.retain(|one| one.at != *at));
    }

    /// Everything that was found, for the box at the top of the page.
    pub fn items(self, desk: Desk) -> Signal<Vec<LookAgain>> {
        Signal::derive(move || {
            self.0.with(|found| {
                found
                    .iter()
                    .map(|problem| LookAgain {
                        field: problem.at.field_id(),
                        words: words(desk, problem),
                    })
                    .collect()
            })
        })
    }
}

/// What to write, in words: what stood in the way, or else what the question itself says.
pub fn words(desk: Desk, problem: &Problem) -> String {
    desk.say_if_any(problem.trouble.message())
        .or_else(|| desk.say_if_any(&[&problem.at.message(), ".missing"].concat()))
        .unwrap_or_default()
}

/// The words of the button that takes what was likely meant: "Yes, use £12.50".
pub fn offer_words(desk: Desk, offer: Offer) -> String {
    let amount = match offer {
        Offer::Money(money) => desk.words().money(money.pence()),
        Offer::Count(count) => desk.words().left_to_right(&count.plain()),
    };
    desk.say_with("trouble-did-you-mean.use", &[("amount", amount.into())])
}
