//! A large set of choices in areas, each small enough to look over, and a place for own words under them.

use super::super::html::{details, div, span, summary};
use super::super::icon::Icon;
use super::super::listen::no_voice_here;
use super::super::picture::{PictureSize, picture};
use super::super::view::{Content, View, fragment};
use super::super::workspace::{Desk, say};
use super::card::{Card, card, set_class};
use super::choices::group;
use super::typing::{Shape, own_words};
use super::{Asked, NamedBy, stance};
use crate::form::{self, Area, OTHER, Pick};
use crate::plan::asked::Asks;
use leptos::prelude::*;

/// The field. Own words are offered in every bank that has "Something else".
pub(super) fn bank(asked: Asked, areas: &'static [Area], pick: Pick) -> View {
    let silent = RwSignal::new(false);
    let areas = offered(&asked, areas);
    let takes_own_words = areas
        .iter()
        .any(|area| area.choices.iter().any(|choice| choice.id == OTHER.id));
    let open = area_to_open(&asked, &areas);
    let drawn: Vec<_> = areas
        .into_iter()
        .filter(|area| !is_only_own_words(area))
        .map(|area| area_of(&asked, area, pick, area.id == open, silent))
        .collect();
    let own = takes_own_words.then(|| own_words(asked.clone(), Shape::Line));
    let inside = fragment()
        .child(div().class("bank").child(drawn))
        .child(own)
        .child(
            div()
                .class([set_class(&asked), " choice__set--few"].concat())
                .child(stance::not_sure_card(&asked, silent)),
        )
        .child(no_voice_here((silent).into()))
        .view();
    group(&asked, inside.view())
}

/// The areas that this plan is offered.
fn offered(asked: &Asked, areas: &'static [Area]) -> Vec<&'static Area> {
    let areas = areas.iter();
    Desk::here().answers().with_untracked(|answers| {
        let offers = |area: &&Area| {
            let step = form::step(&asked.at.step);
            let asks = step.map(|step| Asks::of(answers, step, asked.at.row));
            asks.is_none_or(|asks| asks.offers(asked.question, area))
        };
        areas.filter(offers).collect()
    })
}

/// An area with nothing but "Something else" is the place for own words, which always stands under the bank.
fn is_only_own_words(area: &Area) -> bool {
    area.choices.iter().all(|choice| choice.id == OTHER.id)
}

/// The area that holds a choice already made, or the first.
fn area_to_open(asked: &Asked, areas: &[&'static Area]) -> &'static str {
    let chosen = asked.chosen.get_untracked();
    areas
        .iter()
        .find(|area| {
            area.choices
                .iter()
                .any(|choice| chosen.iter().any(|one| one == choice.id))
        })
        .or_else(|| areas.first())
        .map_or("", |area| area.id)
}

/// One area. On a page that asks several things the usual area stands open for good, to save a press.
fn area_of(
    asked: &Asked,
    area: &'static Area,
    pick: Pick,
    is_open: bool,
    silent: RwSignal<bool>,
) -> View {
    let cards: Vec<_> = area
        .choices
        .iter()
        .map(|choice| Card {
            area: Some(area.id),
            ..Card::of_choice(asked, choice)
        })
        .map(|one| card(asked, one, pick, silent))
        .collect();
    let set = div().class(set_class(asked)).child(cards).view();
    if asked.named_by == NamedBy::Label && area.id == "usual" {
        return set;
    }
    let name = asked.choice_message(area.id);
    details()
        .class("bank__area")
        .attr("open", is_open)
        .child(
            summary()
                .class("bank__open")
                .child(span().class("bank__turn").child(Icon::Turn.draw()))
                .child(picture(area.picture, PictureSize::Small))
                .child(
                    span()
                        .class("bank__name")
                        .child(say(name))
                        .child(chosen_here(asked, area)),
                ),
        )
        .child(div().class("bank__body").child(set))
        .view()
}

/// What is chosen in an area, said on its closed lid.
fn chosen_here(asked: &Asked, area: &'static Area) -> View {
    let desk = Desk::here();
    let (chosen, asked) = (asked.chosen, asked.clone());
    let words = move || {
        let names: Vec<String> = area
            .choices
            .iter()
            .filter(|choice| chosen.with(|chosen| chosen.iter().any(|one| one == choice.id)))
            .map(|choice| desk.say(&asked.choice_message(choice.id)))
            .collect();
        (!names.is_empty()).then(|| {
            span()
                .class("bank__chosen")
                .child(names.join(&desk.say("list-comma")))
                .view()
        })
    };
    words.view()
}
