//! Short reminders for whoever helps, and questions to think further. They stand on the screen and are never printed.

use super::fold::fold;
use super::follow::follow;
use super::html::{div, li, ul};
use super::view::{Content, View};
use super::workspace::{Desk, say};
use crate::form::{Id, Step};
use crate::plan::{Answer, Place};
use leptos::prelude::*;

const REMINDERS: [Id; 4] = [
    "reminder-ask",
    "reminder-wait",
    "reminder-words",
    "reminder-quiet",
];

/// What helps someone to decide: section 4c of the domain notes.
const TO_DECIDE: [Id; 4] = [
    "reminder-one",
    "reminder-two",
    "reminder-show",
    "reminder-later",
];

/// The steps in which thinking further helps, and what to ask oneself there.
const THINK: &[(Id, &[Id])] = &[
    ("me", &["think-loved", "think-proud", "think-people"]),
    ("outcomes", &["think-free-day", "think-loved", "think-else"]),
    (
        "supports",
        &["think-free-help", "think-friends", "think-else"],
    ),
    ("week", &["think-free-day", "think-people"]),
    ("risks", &["think-good", "think-not"]),
];

/// What stands under the title of a page of this step: both, one or nothing.
pub fn helper_cards(step: &'static Step) -> View {
    div()
        .class("helper-cards")
        .child(reminders(step))
        .child(think_more(step))
        .view()
}

/// For whoever helps with the plan: only where someone said that they do.
fn reminders(step: &'static Step) -> View {
    let desk = Desk::here();
    let maker = desk.answer(Place::once("start", "who"));
    let has_helper = follow(move || {
        maker.with(|answer| matches!(Answer::picked(answer), Some("with-help" | "for-me")))
    });
    let card = move || {
        let more = (step.id == "decisions").then_some(&TO_DECIDE);
        let reminders: Vec<Id> = (REMINDERS.iter().chain(more.into_iter().flatten()))
            .copied()
            .collect();
        let card = || fold(say("reminder"), list(&reminders));
        has_helper.get().then(card)
    };
    card.view()
}

fn think_more(step: &'static Step) -> Option<View> {
    let (_, questions) = THINK.iter().find(|(id, _)| *id == step.id)?;
    Some(fold(say("think"), list(questions)).view())
}

fn list(messages: &[Id]) -> super::element::Element {
    let lines: Vec<_> = messages
        .iter()
        .map(|message| li().child(say(*message)).view())
        .collect();
    ul().child(lines)
}
