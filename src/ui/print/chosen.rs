//! What is to be printed, for whom, and in which letters: what was chosen on the page, and what it comes to.

use super::super::doors::{Copy, Doors};
use super::super::follow::follow;
use super::super::review;
use super::super::view::{Content, View};
use super::super::workspace::Desk;
use crate::document::products::{Product, product};
use crate::document::share::LeftOut;
use crate::document::{Document, Letters};
use crate::plan::share::Audience;
use leptos::prelude::*;

/// What was chosen, and the document that it is.
#[derive(Clone, Copy)]
pub struct Chosen {
    copy: RwSignal<Copy>,
    /// The document, and what is kept from whoever gets it.
    pub written: Memo<(Document, Vec<LeftOut>)>,
}

impl Chosen {
    /// The whole plan for the person, until something else is chosen.
    pub fn whole_plan() -> Self {
        let desk = Desk::here();
        let today = Doors::here().today;
        let copy = RwSignal::new(Copy {
            product: Product::Plan,
            audience: Audience::Me,
            letters: Letters::Usual,
        });
        let asked = follow(move || {
            let Copy {
                product, audience, ..
            } = copy.get();
            (product, audience)
        });
        let written = follow(move || {
            let (wanted, audience) = asked.get();
            let words = desk.words();
            desk.answers()
                .with(|draft| product(wanted, draft, &words, today(), audience))
        });
        Self { copy, written }
    }

    /// What is chosen at this moment.
    pub fn now(self) -> Copy {
        self.copy.get_untracked()
    }

    /// What is chosen, now and whenever that changes.
    pub fn get(self) -> Copy {
        self.copy.get()
    }

    /// Chooses what to print. It goes to those for whom it is meant, until someone says otherwise.
    pub fn print(self, product: Product) {
        self.copy.update(|copy| {
            copy.product = product;
            copy.audience = product.usual_audience();
        });
    }

    /// Chooses for whom.
    pub fn give_to(self, audience: Audience) {
        self.copy.update(|copy| copy.audience = audience);
    }

    /// Chooses the letters.
    pub fn write_in(self, letters: Letters) {
        self.copy.update(|copy| copy.letters = letters);
    }

    /// What it says, drawn anew whenever that changes.
    pub fn drawn(self) -> View {
        (move || self.written.with(|(document, _)| review::drawn(document))).view()
    }
}
