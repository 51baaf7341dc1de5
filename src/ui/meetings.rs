//! Three talks about a plan: what each is for, the steps that belong to it, and a sheet to take along.

use super::html::{a, h2, li, p, section, ul};
use super::idea::idea;
use super::picture::PictureSize;
use super::route::Route;
use super::title::Title;
use super::view::{Content, View, fragment};
use super::workspace::say;
use crate::document::products::Product;
use crate::document::products::meetings::TALKED_ABOUT;
use crate::form::Id;

/// The talks in order, each by its sheet, with the steps that belong to it.
const TALKS: &[(Product, &[Id])] = &[
    (
        Product::Ready,
        &[
            "stage",
            "helpers",
            "me",
            "web",
            "communicate",
            "days",
            "working",
        ],
    ),
    (Product::Making, TALKED_ABOUT),
    (Product::Looking, &["check", "share", "print", "review"]),
];

/// The page.
pub fn meetings_page() -> View {
    let talks: Vec<View> = TALKS
        .iter()
        .map(|(sheet, steps)| talk(*sheet, steps))
        .collect();
    fragment()
        .child(Title::new("meeting", "meetings"))
        .child(talks)
        .view()
}

fn talk(sheet: Product, steps: &'static [Id]) -> View {
    let id = ["product-", sheet.id()].concat();
    let print = a()
        .class("link")
        .attr("href", Route::Sheet(sheet).to_string())
        .child(say("meetings-sheet"));
    let words = super::view::fragment()
        .child(h2().id(id.clone()).child(say(id.clone())))
        .child(p().child(say([&id, ".about"].concat())))
        .child(p().child(print));
    let steps: Vec<View> = steps.iter().copied().filter_map(step).collect();
    section()
        .class("part")
        .attr("aria-labelledby", id)
        .child(idea(sheet.picture(), PictureSize::Usual, words))
        .child(p().class("say__strong").child(say("meetings-steps")))
        .child(ul().child(steps))
        .view()
}

/// The way to a step.
fn step(id: Id) -> Option<View> {
    let address = Route::start_of(id)?.to_string();
    let link = a().class("link").attr("href", address).child(say(id));
    Some(li().child(link).view())
}
