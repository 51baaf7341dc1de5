//! A few picture choices: one of them, or any of them, and "Not sure" as the last.

use super::super::follow::follow;
use super::super::html::{div, fieldset, legend};
use super::super::listen::no_voice_here;
use super::super::view::{Content, View, fragment};
use super::super::workspace::say;
use super::card::{Card, card, set_class};
use super::typing::{Shape, own_words};
use super::{Asked, NamedBy, hint, problem, stance};
use crate::form::{Choice, OTHER, Pick};
use leptos::prelude::*;

/// The field.
pub(super) fn choices(asked: Asked, choices: &'static [Choice], pick: Pick) -> View {
    let silent = RwSignal::new(false);
    let cards: Vec<_> = choices
        .iter()
        .map(|choice| card(&asked, Card::of_choice(&asked, choice), pick, silent))
        .collect();
    let not_sure = stance::not_sure_card(&asked, silent);
    let set = div()
        .class(set_class(&asked))
        .child(cards)
        .child(not_sure)
        .view();
    let inside = fragment()
        .child(set.view())
        .child(no_voice_here((silent).into()))
        .view();
    let else_words = something_else(&asked);
    fragment()
        .child(group(&asked, inside.view()))
        .child(else_words)
        .view()
}

/// A group of choices with its name, its hint and what to look at again.
pub(super) fn group(asked: &Asked, inside: View) -> View {
    let legend = (asked.named_by == NamedBy::Label).then(|| {
        legend()
            .class("field__legend")
            .id(asked.name_id())
            .child(say(asked.message()))
            .view()
    });
    fieldset()
        .class("part")
        .id(asked.id())
        .attr("tabindex", "-1")
        .attr("aria-labelledby", asked.name_id())
        .attr("aria-describedby", asked.described_by())
        .child(legend)
        .child(hint(asked))
        .child(problem(asked))
        .child(inside)
        .view()
}

/// "Something else" opens a place for own words. Words that are there stay in sight.
fn something_else(asked: &Asked) -> View {
    let (chosen, text) = (asked.chosen, asked.text);
    let has_other = follow(move || {
        chosen.with(|chosen| chosen.iter().any(|one| one == OTHER.id))
            || text.with(|text| !text.is_empty())
    });
    let asked = asked.clone();
    let field = move || {
        has_other
            .get()
            .then(|| own_words(asked.clone(), Shape::Words))
    };
    field.view()
}
