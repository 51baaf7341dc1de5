//! The good side and the hard side of each way to look after money: of the chosen one at once, of all behind a fold.

use super::fold::fold;
use super::follow::follow;
use super::html::{div, li, p, strong, ul};
use super::idea::idea;
use super::picture::PictureSize;
use super::view::{Content, View, fragment};
use super::workspace::{Desk, say};
use crate::form::{self, Choice};
use crate::i18n::Words;
use crate::plan::{Place, RowId};
use leptos::prelude::*;

/// The ways that take a fee out of the money.
const WITH_A_FEE: &[&str] = &["managed", "isf", "card"];

/// The sides of the way that was chosen, and of every way.
pub fn sides() -> View {
    let desk = Desk::here();
    let answer = desk.answer(Place::once("manage", "way"));
    let chosen = follow(move || answer.with(|answer| answer.picked().and_then(choice)));
    let now = move || {
        let words = desk.words();
        chosen.get().map(|way| of_chosen(&words, way))
    };
    let all = move || {
        let words = desk.words();
        ways().map(|way| of_any(&words, way)).collect::<Vec<_>>()
    };
    let list = div().child(ul().class("part").attr("role", "list").child(all));
    fragment()
        .child(div().attr("role", "status").child(now))
        .child(fold(say("sides"), list))
        .view()
}

/// The sides of the way that one cost has for itself.
pub fn sides_of_cost(row: RowId) -> View {
    let desk = Desk::here();
    let answer = desk.answer(Place::in_row("costs", row, "managed-by"));
    let chosen = follow(move || answer.with(|answer| answer.picked().and_then(way_of_cost)));
    let now = move || {
        let words = desk.words();
        chosen.get().map(|way| of_chosen(&words, way))
    };
    div().attr("role", "status").child(now).view()
}

/// The way among all ways that a choice for one cost means. "The same as the rest" is none of its own.
fn way_of_cost(id: &str) -> Option<&'static Choice> {
    choice(match id {
        "dp" => "dp-self",
        "nominated" => "dp-nominated",
        "authorised" => "dp-authorised",
        as_named => as_named,
    })
}

fn ways() -> impl Iterator<Item = &'static Choice> {
    let way = form::step("manage").and_then(|step| step.question("way"));
    way.into_iter().flat_map(|way| way.kind.choices())
}

fn choice(id: &str) -> Option<&'static Choice> {
    ways().find(|way| way.id == id)
}

fn of_chosen(words: &Words, way: &'static Choice) -> View {
    let fee = WITH_A_FEE
        .contains(&way.id)
        .then(|| p().child(words.say("sides-fee")).view());
    let said = fragment().child(both(words, way)).child(fee);
    div()
        .class("note")
        .child(idea(way.picture, PictureSize::Usual, said))
        .view()
}

fn of_any(words: &Words, way: &'static Choice) -> View {
    let name = p().child(strong().child(words.say(&message(way, ""))));
    let said = fragment().child(name).child(both(words, way));
    li().child(idea(way.picture, PictureSize::Small, said))
        .view()
}

/// "Good: You have the most control." "Hard: You keep records."
fn both(words: &Words, way: &Choice) -> View {
    let side = |label: &str, part: &str| {
        p().child(strong().child(words.say(label)))
            .child(": ")
            .child(words.say(&message(way, part)))
            .view()
    };
    vec![side("side-good", ".good"), side("side-hard", ".hard")].view()
}

fn message(way: &Choice, part: &str) -> String {
    ["manage-way-", way.id, part].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_a_cost_has_its_sides() {
        let costs = form::step("costs").and_then(form::Step::rows);
        let questions = costs.into_iter().flat_map(form::Rows::questions);
        let asked: Vec<&str> = questions
            .filter(|question| question.id == "managed-by")
            .flat_map(|question| question.kind.choices())
            .map(|choice| choice.id)
            .collect();
        assert_eq!(asked.len(), 9);
        for id in asked {
            assert_eq!(way_of_cost(id).is_some(), id != "same", "{id}");
        }
    }
}
