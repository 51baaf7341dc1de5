//! "Not sure" and "I want to talk about this": not knowing is an answer, everywhere.

use super::super::html::div;
use super::super::view::{Content, View};
use super::super::workspace::Desk;
use super::card::{Card, draw};
use super::{Asked, NamedBy};
use crate::form::Id;
use crate::plan::{Edit, Stance};
use leptos::prelude::*;

/// "Not sure", as the last card of a set of choices. It clears no other choice.
pub(super) fn not_sure_card(asked: &Asked, silent: RwSignal<bool>) -> View {
    stance_card(asked, Stance::NotSure, silent)
}

/// "Not sure", under a field that has no choices; and where it is the only question, "I want to talk about this". Where a
/// page asks several things, it stands in a group that is named after its question: of what else is one not sure?
pub(super) fn under_field(asked: &Asked) -> View {
    let small = Asked {
        named_by: NamedBy::Label,
        ..asked.clone()
    };
    let silent = RwSignal::new(false);
    let talk =
        (asked.named_by == NamedBy::Title).then(|| stance_card(&small, Stance::Talk, silent));
    let (desk, message) = (asked.desk, asked.message());
    let is_one_of_several = asked.named_by == NamedBy::Label;
    div()
        .class("choice__set choice__set--often choice__set--few")
        .attr("role", is_one_of_several.then_some("group"))
        .attr("aria-label", move || {
            is_one_of_several.then(|| desk.say(&message))
        })
        .child(not_sure_card(&small, silent))
        .child(talk)
        .view()
}

/// "I want to talk about this", once on a page, about the question that the page is about.
pub fn talk_about(asked: Asked) -> View {
    let small = Asked {
        named_by: NamedBy::Label,
        ..asked
    };
    div()
        .class("choice__set choice__set--often choice__set--few")
        .child(stance_card(&small, Stance::Talk, RwSignal::new(false)))
        .view()
}

fn stance_card(asked: &Asked, stance: Stance, silent: RwSignal<bool>) -> View {
    let desk = Desk::here();
    let (message, picture): (Id, Id) = match stance {
        Stance::NotSure => ("not-sure", "not-sure"),
        Stance::Talk => ("talk", "talk"),
        Stance::Skipped => ("skip", "later"),
    };
    let now = asked.stance;
    let at = asked.at.clone();
    let change = Callback::new(move |is_now: bool| {
        desk.edit(Edit::Stand {
            at: at.clone(),
            stance: is_now.then_some(stance),
        });
    });
    let card = Card {
        value: message.to_owned(),
        picture,
        words: Signal::derive(move || desk.say(message)),
        area: None,
    };
    let stands = Signal::derive(move || now.get() == Some(stance));
    draw(asked, card, "checkbox", stands, change, silent)
}
