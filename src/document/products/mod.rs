//! What can be printed: the whole plan, and sheets for one purpose each. Every one is a document of its own.

mod blank;
mod council;
mod eighteen;
pub mod meetings;
mod questions;
mod review_sheet;

use super::share::{LeftOut, copy_for};
use super::writer::Writer;
use super::{
    Document, Front, Letters, PaperSize, Section, Weight, backup, changes, communicate, costs,
    culture, ending, grab_card, made_of, manage, my_helper, profile,
};
use crate::form::Id;
use crate::i18n::Words;
use crate::plan::share::{Audience, shown_to};
use crate::plan::{Answers, Day, Plan, Reading, read};

/// One thing that can be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Product {
    /// All of it.
    Plan,
    /// Who I am, on one page.
    Profile,
    /// What it costs and who looks after the money.
    Money,
    /// For the council, in short: needs, outcomes, help and costs, with the words of the law.
    Council,
    /// What to grab when something goes wrong, on half a page.
    Card,
    /// The same with the whole back-up plan, to hang up at home.
    Fridge,
    /// What a new helper needs to know.
    Helper,
    /// What to ask when we meet.
    Questions,
    /// A sheet to write on when we look again.
    Review,
    /// For before the first talk about a plan.
    Ready,
    /// For the talk in which it is made.
    Making,
    /// For looking back at how it was made.
    Looking,
    /// What changes when a young person turns 18.
    Eighteen,
    /// Every question with its pictures, and lines to write on.
    Blank,
}

impl Product {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 14] = [
        Self::Plan,
        Self::Profile,
        Self::Money,
        Self::Council,
        Self::Helper,
        Self::Card,
        Self::Fridge,
        Self::Ready,
        Self::Making,
        Self::Looking,
        Self::Questions,
        Self::Review,
        Self::Blank,
        Self::Eighteen,
    ];

    /// The same in groups, each with the message that names it.
    pub const GROUPS: [(Id, &'static [Self]); 4] = [
        (
            "product-mine",
            &[Self::Plan, Self::Profile, Self::Money, Self::Council],
        ),
        ("product-helpers", &[Self::Helper, Self::Card, Self::Fridge]),
        (
            "product-meetings",
            &[
                Self::Ready,
                Self::Making,
                Self::Looking,
                Self::Questions,
                Self::Review,
            ],
        ),
        ("product-more", &[Self::Blank, Self::Eighteen]),
    ];

    /// Its name in messages, after `product-`.
    pub const fn id(self) -> Id {
        match self {
            Self::Plan => "plan",
            Self::Profile => "profile",
            Self::Money => "money",
            Self::Council => "council",
            Self::Card => "card",
            Self::Fridge => "fridge",
            Self::Helper => "helper",
            Self::Questions => "questions",
            Self::Review => "review",
            Self::Blank => "blank",
            Self::Ready => "ready",
            Self::Making => "making",
            Self::Looking => "looking",
            Self::Eighteen => "eighteen",
        }
    }

    /// The one of that name.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|product| product.id() == id)
    }

    /// Its picture.
    pub const fn picture(self) -> Id {
        match self {
            Self::Plan => "plan",
            Self::Profile => "me",
            Self::Money => "money",
            Self::Council => "council",
            Self::Card => "emergency",
            Self::Fridge => "home",
            Self::Helper => "helper",
            Self::Questions => "question",
            Self::Review => "review",
            Self::Blank => "own-words",
            Self::Ready => "start",
            Self::Making => "meeting",
            Self::Looking => "look",
            Self::Eighteen => "freedom",
        }
    }

    /// The paper that it is made for.
    pub const fn paper(self) -> PaperSize {
        match self {
            Self::Card => PaperSize::A5,
            Self::Plan
            | Self::Profile
            | Self::Money
            | Self::Council
            | Self::Fridge
            | Self::Helper
            | Self::Questions
            | Self::Review
            | Self::Ready
            | Self::Making
            | Self::Looking
            | Self::Eighteen
            | Self::Blank => PaperSize::A4,
        }
    }

    /// The sizes of letters that it is offered in, the usual one first. What is for the council alone is small, so that it is
    /// short; with two languages beside each other nothing is.
    pub const fn letters(self, in_english: bool) -> &'static [Letters] {
        match (self, in_english) {
            (Self::Council, false) => &Letters::ALL,
            _ => &[Letters::Usual, Letters::Larger, Letters::Largest],
        }
    }

    /// The size of letters that it is printed in, unless someone says otherwise.
    pub const fn usual_letters(self, in_english: bool) -> Letters {
        match self.letters(in_english) {
            [usual, ..] => *usual,
            [] => Letters::Usual,
        }
    }

    /// For whom it is, unless someone says otherwise.
    pub const fn usual_audience(self) -> Audience {
        match self {
            Self::Council => Audience::Council,
            Self::Helper | Self::Card | Self::Fridge => Audience::Helpers,
            Self::Plan
            | Self::Profile
            | Self::Money
            | Self::Questions
            | Self::Review
            | Self::Ready
            | Self::Making
            | Self::Looking
            | Self::Eighteen
            | Self::Blank => Audience::Me,
        }
    }

    /// What it is made of. `reading` is what the draft says to whoever gets it.
    fn sections(self, writer: Writer<'_>, draft: &Answers, reading: &Reading) -> Vec<Section> {
        let plan = &reading.plan;
        let own = |sections: &[fn(Writer<'_>, &Plan) -> Section]| {
            let written = sections.iter().map(|section| section(writer, plan));
            written.collect::<Vec<_>>()
        };
        match self {
            Self::Plan => super::sections(writer, plan),
            Self::Profile => own(&[profile::one_page]),
            Self::Money => own(&[costs::section, manage::section, changes::section]),
            Self::Council => council::sections(writer, plan),
            Self::Card => own(&[grab_card::section]),
            Self::Fridge => own(&[grab_card::section, backup::section]),
            Self::Helper => own(&[
                profile::one_page,
                communicate::section,
                my_helper::jobs,
                culture::section,
                grab_card::section,
            ]),
            Self::Questions => vec![questions::section(writer, draft, reading)],
            Self::Review => review_sheet::sections(writer, plan),
            Self::Blank => blank::sections(writer),
            Self::Ready => meetings::ready(writer, plan),
            Self::Making => meetings::making(writer, plan),
            Self::Looking => vec![meetings::looking(writer)],
            Self::Eighteen => eighteen::sections(writer),
        }
    }

    /// Whether it explains its hard words. Who works for the council knows them, and a page for one purpose has few.
    const fn explains_words(self) -> bool {
        matches!(self, Self::Money | Self::Helper)
    }
}

/// Writes a product as someone may see it, and tells which parts it would have that are kept from them.
pub fn product(
    product: Product,
    draft: &Answers,
    words: &Words,
    day: Day,
    audience: Audience,
) -> (Document, Vec<LeftOut>) {
    let whole = read(draft);
    if product == Product::Plan {
        return copy_for(draft, &whole.plan, words, day, audience);
    }
    let writer = Writer { words };
    let draft_shown = match audience {
        Audience::Me => draft.clone(),
        Audience::Helpers | Audience::Council => shown_to(draft, audience),
    };
    let shown = read(&draft_shown);
    let may_see = |section: &Section| whole.plan.sharing.may_see(audience, &section.step);
    let said = |sections: Vec<Section>| {
        let sections = sections.into_iter();
        sections.filter(|section| !section.blocks.is_empty())
    };
    let left_out = said(product.sections(writer, draft, &whole))
        .filter(|section| !may_see(section))
        .map(|section| LeftOut {
            step: section.step,
            heading: section.heading,
        });
    let mut sections: Vec<Section> = said(product.sections(writer, &draft_shown, &shown))
        .filter(may_see)
        .collect();
    if product.explains_words() {
        sections.push(ending::section(writer, &shown.plan, &sections));
    } else if let Some(last) = sections.last_mut() {
        last.blocks.push(ending::credits(writer));
    }
    let name = writer.text(&["product-", product.id()].concat(), Weight::Strong, &[]);
    if let [only] = sections.as_mut_slice() {
        only.heading = vec![name.clone()];
        product.picture().clone_into(&mut only.picture);
    }
    let mut document = made_of(writer, &shown.plan, day, sections);
    document.title = name;
    document.front = Front::Title;
    (document, left_out.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_product_stands_in_one_group_in_the_order_of_all() {
        let grouped = Product::GROUPS.iter().flat_map(|(_, products)| *products);
        let grouped: Vec<Product> = grouped.copied().collect();
        assert_eq!(grouped, Product::ALL);
    }
}
