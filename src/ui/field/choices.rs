//! A few picture choices: one of them, or any of them, and "Not sure" as the last.

use super::super::listen::NoVoiceHere;
use super::super::workspace::say;
use super::card::{Card, card, set_class};
use super::typing::{Shape, own_words};
use super::{Asked, NamedBy, hint, problem, stance};
use crate::form::{Choice, OTHER, Pick};
use leptos::prelude::*;

/// The field.
pub(super) fn choices(asked: Asked, choices: &'static [Choice], pick: Pick) -> AnyView {
    let silent = RwSignal::new(false);
    let cards: Vec<_> = choices
        .iter()
        .map(|choice| card(&asked, Card::of_choice(&asked, choice), pick, silent))
        .collect();
    let not_sure = stance::not_sure_card(&asked, silent);
    let set = view! { <div class=set_class(&asked)>{cards} {not_sure}</div> };
    let inside = view! {
        {set.into_any()}
        <NoVoiceHere silent=silent />
    };
    let else_words = something_else(&asked);
    view! {
        {group(&asked, inside.into_any())}
        {else_words}
    }
    .into_any()
}

/// A group of choices with its name, its hint and what to look at again.
pub(super) fn group(asked: &Asked, inside: AnyView) -> AnyView {
    let legend = (asked.named_by == NamedBy::Label).then(|| {
        view! {
            <legend class="field__legend" id=asked.name_id()>
                {say(asked.message())}
            </legend>
        }
    });
    view! {
        <fieldset
            class="part"
            id=asked.id()
            tabindex="-1"
            aria-labelledby=asked.name_id()
            aria-describedby=asked.described_by()
        >
            {legend}
            {hint(asked)}
            {problem(asked)}
            {inside}
        </fieldset>
    }
    .into_any()
}

/// "Something else" opens a place for own words. Words that are there stay in sight.
fn something_else(asked: &Asked) -> AnyView {
    let (chosen, text) = (asked.chosen, asked.text);
    let has_other = Memo::new(move |_| {
        chosen.with(|chosen| chosen.iter().any(|one| one == OTHER.id))
            || text.with(|text| !text.is_empty())
    });
    let asked = asked.clone();
    let field = move || {
        has_other
            .get()
            .then(|| own_words(asked.clone(), Shape::Words))
    };
    field.into_any()
}
