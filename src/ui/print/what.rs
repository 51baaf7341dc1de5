//! What to print, and how large its letters are.

use super::super::doors::Doors;
use super::super::follow::follow;
use super::super::html::{a, div, fieldset, input, label, legend, p, span};
use super::super::idea::idea;
use super::super::picture::{PictureSize, picture};
use super::super::route::Route;
use super::super::view::{Content, View, fragment};
use super::super::waiting::part_on_its_way;
use super::super::workspace::{Desk, say};
use super::chosen::Chosen;
use crate::document::Letters;
use crate::document::products::Product;
use crate::i18n::languages::ENGLISH;
use leptos::prelude::*;

/// Everything that can be printed in its groups, each with its picture and what it is for.
pub(super) fn what_to_print(chosen: Chosen) -> View {
    let groups: Vec<View> = Product::GROUPS
        .iter()
        .map(|(name, products)| group(chosen, name, products))
        .collect();
    fieldset()
        .class("part")
        .child(legend().class("field__legend").child(say("product")))
        .child(groups)
        .child(idea("letter", PictureSize::Usual, letters_link()))
        .view()
}

/// The way to the letters, each of which is printed from its own page.
fn letters_link() -> View {
    let link = a()
        .class("link")
        .attr("href", Route::Letters.to_string())
        .child(say("letters"));
    fragment()
        .child(p().child(link))
        .child(p().child(say("letters.about")))
        .view()
}

/// Some of them, under what they are for.
fn group(chosen: Chosen, name: &'static str, products: &'static [Product]) -> View {
    let choices: Vec<View> = products
        .iter()
        .map(|product| one(chosen, *product))
        .collect();
    div()
        .attr("role", "group")
        .attr("aria-labelledby", name)
        .child(p().class("say__strong").id(name).child(say(name)))
        .child(div().class("choice__set choice__set--often").child(choices))
        .view()
}

fn one(chosen: Chosen, product: Product) -> View {
    let message = ["product-", product.id()].concat();
    let words = span()
        .class("choice__words")
        .child(span().child(say(message.clone())))
        .child(span().class("choice__about").child(say(message + ".about")));
    let pick = label()
        .class("choice__pick")
        .child(picture(product.picture(), PictureSize::Usual))
        .child(words)
        .child(
            input()
                .class("choice__box")
                .attr("type", "radio")
                .attr("name", "product")
                .ticked(move || chosen.get().product == product)
                .on("change", move |_| chosen.print(product)),
        );
    div().class("choice").child(pick).view()
}

/// The sizes of letters that are offered, each as large beside the others as on paper.
pub(super) fn letters(chosen: Chosen) -> View {
    let offered = follow(move || {
        let copy = chosen.get();
        copy.product.letters(copy.in_english)
    });
    let sizes = move || {
        let sizes = offered.get().iter().map(|letters| size(chosen, *letters));
        set("letters-size", sizes.collect())
    };
    sizes.view()
}

fn size(chosen: Chosen, letters: Letters) -> View {
    let (message, class) = match letters {
        Letters::Small => ("letters-small", "choice__about"),
        Letters::Usual => ("letters-usual", "choice__words"),
        Letters::Larger => ("letters-larger", "choice__words print__larger"),
        Letters::Largest => ("letters-largest", "choice__words print__largest"),
    };
    let pick = label()
        .class("choice__pick")
        .child(span().class(class).child(say(message)))
        .child(
            input()
                .class("choice__box")
                .attr("type", "radio")
                .attr("name", "letters-size")
                .ticked(move || chosen.get().letters == letters)
                .on("change", move |_| chosen.write_in(letters)),
        );
    div().class("choice choice--plain").child(pick).view()
}

/// "Print it in English too", for whoever reads another language. The English words are fetched when it is ticked.
pub(super) fn in_english(chosen: Chosen) -> View {
    let (desk, doors) = (Desk::here(), Doors::here());
    let tick = move |event| {
        let is_ticked = event_target_checked(&event);
        if is_ticked {
            doors.fetch_english.run(());
        }
        chosen.say_in_english(is_ticked);
    };
    let state = move || {
        let is_waiting = chosen.get().in_english && doors.english.with(Option::is_none);
        is_waiting.then(|| part_on_its_way(move || doors.fetch_english.run(())))
    };
    let shown = move || {
        (desk.language() != &ENGLISH).then(|| {
            let words = span()
                .class("choice__words")
                .child(span().child(say("print-in-english")))
                .child(
                    span()
                        .class("choice__about")
                        .child(say("print-in-english.lead")),
                );
            let pick = label().class("choice__pick").child(words).child(
                input()
                    .class("choice__box")
                    .attr("type", "checkbox")
                    .ticked(move || chosen.get().in_english)
                    .on("change", tick),
            );
            let state = div()
                .class("print__state")
                .attr("role", "status")
                .child(state);
            div()
                .class("part")
                .child(div().class("choice choice--plain").child(pick))
                .child(state)
        })
    };
    shown.view()
}

fn set(message: &'static str, choices: Vec<View>) -> View {
    fieldset()
        .class("part")
        .child(legend().class("field__legend").child(say(message)))
        .child(div().class("choice__set choice__set--often").child(choices))
        .view()
}
