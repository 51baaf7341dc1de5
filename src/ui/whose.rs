//! Whose words these are: quiet on screen, visible on paper. The plan is the person's, whoever writes it down.

use super::follow::follow;
use super::html::{div, fieldset, input, label, legend, span};
use super::open_page::OpenPage;
use super::view::{Content, View};
use super::word_card::fold;
use super::workspace::{Desk, say};
use crate::form::Id;
use crate::plan::{Answer, Edit, Whose};
use leptos::prelude::*;

const NAMED: [(Whose, Id); 3] = [
    (Whose::Mine, "whose-mine"),
    (Whose::WithHelp, "whose-with-help"),
    (Whose::SomeoneElse, "whose-someone-else"),
];

/// The question, closed until someone wants it, once there is something on the page that has a speaker.
pub fn whose_words(page: OpenPage) -> View {
    let desk = Desk::here();
    let is_given = follow(move || {
        let places = page.places_now(desk);
        desk.answers().with(|answers| {
            let mut given = places.iter().filter_map(|at| answers.at(at));
            given.any(Answer::is_given)
        })
    });
    (move || is_given.get().then(|| asked(page, desk))).view()
}

fn asked(page: OpenPage, desk: Desk) -> View {
    let said = follow(move || {
        let places = page.places_now(desk);
        desk.answers().with(|answers| {
            let mut answers = places.iter().filter_map(|at| answers.at(at));
            answers.find_map(|answer| answer.whose)
        })
    });
    let lid = move || {
        let chosen = NAMED.iter().find(|(whose, _)| said.get() == Some(*whose));
        match chosen {
            Some((_, message)) => {
                desk.say_with("whose.said", &[("whose", desk.say(message).into())])
            }
            None => desk.say("whose"),
        }
    };
    let choices: Vec<_> = NAMED
        .iter()
        .map(|(whose, message)| choice(page, desk, said, *whose, message))
        .collect();
    let inside = fieldset()
        .class("whose")
        .child(legend().class("unseen").child(say("whose")))
        .child(choices);
    fold(lid, div().child(inside)).view()
}

/// One speaker, for every answer of the page.
fn choice(
    page: OpenPage,
    desk: Desk,
    said: Memo<Option<Whose>>,
    whose: Whose,
    message: Id,
) -> View {
    let mark = move |_| {
        for at in untrack(|| page.places_now(desk)) {
            let is_given = desk
                .answers()
                .with_untracked(|answers| answers.at(&at).is_some_and(Answer::is_given));
            if is_given {
                let whose = Some(whose);
                desk.edit(Edit::Mark { at, whose });
            }
        }
    };
    label()
        .class("whose__pick")
        .child(
            input()
                .class("choice__box")
                .attr("type", "radio")
                .attr("name", "whose")
                .ticked(move || said.get() == Some(whose))
                .on("change", mark),
        )
        .child(span().child(say(message)))
        .view()
}
