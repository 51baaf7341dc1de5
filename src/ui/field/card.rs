//! One picture choice: the whole card is the label of a real box or a real round button.

use super::super::follow::follow;
use super::super::html::{div, input, label, span};
use super::super::listen::listen_to_choice;
use super::super::picture::{PictureSize, picture};
use super::super::view::{Content, View};
use super::super::workspace::Desk;
use super::{Asked, NamedBy};
use crate::form::{Id, Pick};
use crate::plan::Edit;
use leptos::prelude::*;

/// What a card shows and what choosing it keeps.
#[derive(Clone)]
pub(super) struct Card {
    /// What is kept when it is chosen.
    pub value: String,
    /// Its picture.
    pub picture: Id,
    /// Its words.
    pub words: Signal<String>,
    /// The area of a bank in which it stands. Tab goes to each area, and arrow keys go round inside it.
    pub area: Option<Id>,
}

impl Card {
    /// A choice of a question.
    pub fn of_choice(asked: &Asked, choice: &'static crate::form::Choice) -> Self {
        let desk = Desk::here();
        let message = asked.choice_message(choice.id);
        Self {
            value: choice.id.to_owned(),
            picture: choice.picture,
            words: Signal::derive(move || desk.say(&message)),
            area: None,
        }
    }
}

/// The class of a set of cards: smaller where the page asks several things.
pub(super) fn set_class(asked: &Asked) -> &'static str {
    match asked.named_by {
        NamedBy::Title => "choice__set",
        NamedBy::Label => "choice__set choice__set--often",
    }
}

/// A card that is an answer: chosen by a tick where many may be, and by a round button where one may be.
pub(super) fn card(asked: &Asked, card: Card, pick: Pick, silent: RwSignal<bool>) -> View {
    let (chosen, desk) = (asked.chosen, asked.desk);
    let value = card.value.clone();
    let is_chosen = follow(move || chosen.with(|chosen| chosen.contains(&value)));
    let (at, choice) = (asked.at.clone(), card.value.clone());
    let change = Callback::new(move |is_now: bool| {
        let (at, choice) = (at.clone(), choice.clone());
        desk.edit(match pick {
            Pick::One => Edit::Pick { at, choice },
            Pick::Many if is_now => Edit::Tick { at, choice },
            Pick::Many => Edit::Untick { at, choice },
        });
    });
    let kind = match pick {
        Pick::One => "radio",
        Pick::Many => "checkbox",
    };
    draw(asked, card, kind, is_chosen.into(), change, silent)
}

/// Any card. One by one, the inputs of a question share a name, so that arrow keys go round them; in a bank those of an
/// area do, because a browser's Tab passes over the round buttons of an area when it has been to that name before.
pub(super) fn draw(
    asked: &Asked,
    card: Card,
    kind: &'static str,
    is_chosen: Signal<bool>,
    change: Callback<bool>,
    silent: RwSignal<bool>,
) -> View {
    let words = card.words;
    let id = [&asked.id(), "-", &card.value].concat();
    let name = card
        .area
        .map_or_else(|| asked.id(), |area| [&asked.id(), "-", area].concat());
    let listen =
        (asked.named_by == NamedBy::Title).then(|| listen_to_choice(move || words.get(), silent));
    div()
        .class("choice")
        .child(
            label()
                .class("choice__pick")
                .child(picture(card.picture, PictureSize::Usual))
                .child(span().class("choice__words").child(words))
                .child(
                    input()
                        .class("choice__box")
                        .id(id)
                        .attr("type", kind)
                        .attr("name", name)
                        .ticked(move || is_chosen.get())
                        .on("change", move |event| {
                            change.run(event_target_checked(&event));
                        }),
                ),
        )
        .child(listen)
        .view()
}
