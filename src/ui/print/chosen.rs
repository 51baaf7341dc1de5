//! What is to be printed, for whom, and in which letters: what was chosen on the page, and what it comes to.

use super::super::doors::{Doors, ToPrint};
use super::super::follow::follow;
use super::super::review;
use super::super::view::{Content, View};
use super::super::workspace::Desk;
use crate::document::products::{Product, product as written_as};
use crate::document::share::LeftOut;
use crate::document::{Document, Letters, with_english};
use crate::plan::share::Audience;
use leptos::prelude::*;

/// What was chosen, and the document that it is.
#[derive(Clone, Copy)]
pub struct Chosen {
    copy: RwSignal<ToPrint>,
    /// The document, and what is kept from whoever gets it.
    pub written: Memo<(Document, Vec<LeftOut>)>,
}

impl Chosen {
    /// A product for those whom it is meant for, until something else is chosen.
    pub fn first(product: Product) -> Self {
        let desk = Desk::here();
        let doors = Doors::here();
        let copy = RwSignal::new(ToPrint {
            product,
            audience: product.usual_audience(),
            letters: product.usual_letters(false),
            in_english: false,
        });
        let asked = follow(move || {
            let ToPrint {
                product,
                audience,
                in_english,
                ..
            } = copy.get();
            (product, audience, in_english)
        });
        let written = follow(move || {
            let (wanted, audience, in_english) = asked.get();
            let (words, day) = (desk.words(), (doors.today)());
            let english = if in_english {
                doors.english.get()
            } else {
                None
            };
            desk.answers().with(|draft| {
                let (document, left_out) = written_as(wanted, draft, &words, day, audience);
                let document = match english {
                    Some(english) => {
                        let english = written_as(wanted, draft, &english, day, audience).0;
                        with_english(document, &english, &words)
                    }
                    None => document,
                };
                (document, left_out)
            })
        });
        Self { copy, written }
    }

    /// What is chosen at this moment.
    pub fn now(self) -> ToPrint {
        self.copy.get_untracked()
    }

    /// What is chosen, now and whenever that changes.
    pub fn get(self) -> ToPrint {
        self.copy.get()
    }

    /// Chooses what to print. It goes to those for whom it is meant, until someone says otherwise.
    pub fn print(self, product: Product) {
        self.copy.update(|copy| {
            copy.product = product;
            copy.audience = product.usual_audience();
            settle_letters(copy);
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

    /// Chooses whether it says everything in English too.
    pub fn say_in_english(self, in_english: bool) {
        self.copy.update(|copy| {
            copy.in_english = in_english;
            settle_letters(copy);
        });
    }

    /// What it says, drawn anew whenever that changes.
    pub fn drawn(self) -> View {
        (move || self.written.with(|(document, _)| review::drawn(document))).view()
    }
}

/// Who chose large letters keeps them. Others get those that are usual for what is printed.
fn settle_letters(copy: &mut ToPrint) {
    if matches!(copy.letters, Letters::Small | Letters::Usual) {
        copy.letters = copy.product.usual_letters(copy.in_english);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(product: Product, in_english: bool, chosen: Letters, expected: Letters) {
        let mut copy = ToPrint {
            product,
            audience: product.usual_audience(),
            letters: chosen,
            in_english,
        };
        settle_letters(&mut copy);
        assert_eq!(copy.letters, expected);
    }

    #[test]
    fn what_is_for_the_council_alone_is_small_and_large_letters_stay_chosen() {
        check(Product::Council, false, Letters::Usual, Letters::Small);
        check(Product::Council, false, Letters::Largest, Letters::Largest);
        check(Product::Council, true, Letters::Small, Letters::Usual);
        check(Product::Plan, false, Letters::Small, Letters::Usual);
        check(Product::Plan, false, Letters::Larger, Letters::Larger);
    }
}
