//! What a page that asks can do: the first pages need little, so that little is fetched before them.

use super::super::field::{Asked, field, first_field};
use super::super::helper_card::helper_cards;
use super::super::letter_here::letter_here;
use super::super::look_again::FindProblems;
use super::super::more_here::more_here;
use super::super::open_page::OpenPage;
use super::super::own_photo::own_picture;
use super::super::rights::rights_here;
use super::super::said_under::said_under;
use super::super::view::{Content, View, fragment};
use super::super::week_offer::week_offer;
use super::super::whose::whose_words;
use super::super::words_here::words_here;
use crate::plan::read;

/// What a page that asks is given beside its table.
#[derive(Clone, Copy)]
pub struct Means {
    /// Draws the field of a question.
    pub field: fn(Asked) -> View,
    /// Finds what to look at again when "Continue" is pressed.
    pub problems: FindProblems,
    /// The hard words of the page.
    pub words: fn(OpenPage) -> Option<View>,
    /// What is said back under the fields.
    pub said_back: fn(OpenPage) -> Option<View>,
    /// A right that matters here, reminders for whoever helps, and questions to think further.
    pub helper_cards: fn(OpenPage) -> Option<View>,
    /// Whose words these are.
    pub whose_words: fn(OpenPage) -> Option<View>,
}

/// For the first step: it asks for choices only, and a choice is never a problem.
pub const FIRST: Means = Means {
    field: first_field,
    problems: |_| Vec::new(),
    words: |_| None,
    said_back: |_| None,
    helper_cards: |_| None,
    whose_words: |_| None,
};

/// For every step. Only the code that is fetched later may name it.
pub const ALL: Means = Means {
    field,
    problems: |answers| read(answers).problems,
    words: |page| words_here(&name_of(page)),
    said_back: |page| Some(said_back_of(page)),
    helper_cards: |page| Some(cards(page)),
    whose_words: |page| Some(whose_words(page)),
};

/// What tables call the page: `costs/number`.
fn name_of(page: OpenPage) -> String {
    [page.step.id, "/", page.ask.id].concat()
}

/// Most rights stand where a step begins.
fn cards(page: OpenPage) -> View {
    let rights = page
        .begins_its_step()
        .then(|| rights_here(page.step.id))
        .flatten();
    fragment()
        .child(rights)
        .child(rights_here(&name_of(page)))
        .child(helper_cards(page.step))
        .view()
}

/// A picture of one's own, what the fields come to, the letter that helps, and what more could be said in a short plan; and the hours that the week
/// says, once the help that a cost pays for is known.
fn said_back_of(page: OpenPage) -> View {
    let under = said_under(page);
    let hours = page
        .row
        .filter(|_| page.step.id == "costs" && matches!(page.ask.id, "price" | "support"));
    let hours = hours.map(week_offer);
    let letter = letter_here(&name_of(page));
    fragment()
        .child(own_picture(page))
        .child(under)
        .child(hours)
        .child(letter)
        .child(more_here(page))
        .view()
}
