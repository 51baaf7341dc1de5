//! My plan so far: a small page from the book, that counts in words and says who has seen it.

use super::doors::Doors;
use super::follow::follow;
use super::html::{a, aside, div, h2, li, p, strong, ul};
use super::icon::Icon;
use super::kept::{keep_copy, kept};
use super::picture::{PictureSize, picture};
use super::reading::ReadNow;
use super::route::Route;
use super::view::{Content, View};
use super::workspace::{Desk, say};
use crate::form::{STEPS, Step};
use crate::plan::Answers;
use leptos::prelude::*;

/// The small page beside the list of steps.
pub fn so_far() -> View {
    let desk = Desk::here();
    let doors = Doors::here();
    let last = move || match doors.last_copy.get() {
        Some(date) => desk.say_with("keep-a-copy.last", &[("date", date.into())]),
        None => desk.say("keep-a-copy.never"),
    };
    aside()
        .class("so-far")
        .attr("aria-labelledby", "so-far")
        .child(h2().id("so-far").child(say("so-far")))
        .child(counts())
        .child(
            p().child(
                a().class("link")
                    .attr("href", Route::Check.to_string())
                    .child(say("home-look")),
            ),
        )
        .child(
            div()
                .class("so-far__actions")
                .child(
                    a().class("button button--small")
                        .attr("href", Route::Print.to_string())
                        .child(Icon::Print.draw())
                        .child(say("print")),
                )
                .child(keep_copy()),
        )
        .child(p().child(last))
        .child(p().child(strong().child(who_has_seen())))
        .child(kept())
        .view()
}

/// "Nobody has seen this yet", until the person wrote down that someone has it.
pub fn who_has_seen() -> Memo<String> {
    let (desk, reading) = (Desk::here(), ReadNow::here());
    let is_sent = follow(move || reading.with(|reading| reading.plan.reply.is_sent()));
    follow(move || {
        desk.say(if is_sent.get() {
            "somebody-has-seen"
        } else {
            "nobody-has-seen"
        })
    })
}

/// What is in the plan, counted in words: the answers about me, and each list.
fn counts() -> View {
    let desk = Desk::here();
    let counts = follow(move || {
        desk.answers().with(|answers| {
            STEPS
                .iter()
                .map(|step| (step, counted(step, answers)))
                .filter(|(_, number)| *number > 0)
                .map(|(step, number)| (step.id, number))
                .collect::<Vec<_>>()
        })
    });
    let lines = move || {
        let counts = counts.get();
        if counts.is_empty() {
            return p().child(desk.say("so-far-empty")).view();
        }
        let lines: Vec<_> = counts
            .into_iter()
            .filter_map(|(step, number)| Some(line(desk, crate::form::step(step)?, number)))
            .collect();
        ul().class("so-far__list")
            .attr("role", "list")
            .child(lines)
            .view()
    };
    lines.view()
}

fn line(desk: Desk, step: &'static Step, number: u32) -> View {
    let message = match step.rows() {
        Some(rows) => [step.id, "-", rows.id, ".count"].concat(),
        None => ["so-far-", step.id].concat(),
    };
    let words = desk.say_with(&message, &[("count", number.into())]);
    li().class("say")
        .child(picture(step.picture, PictureSize::Small))
        .child(p().child(words))
        .view()
}

/// How many things of a step are in the plan: rows of its list, or answers given about me.
fn counted(step: &Step, answers: &Answers) -> u32 {
    let number = match (step.rows(), step.id) {
        (Some(_), _) => answers.rows(step.id).len(),
        (None, "me") => answers.steps.get(step.id).map_or(0, |given| {
            given
                .answers
                .values()
                .map(|answer| answer.chosen.len() + usize::from(!answer.text.trim().is_empty()))
                .sum()
        }),
        (None, _) => 0,
    };
    u32::try_from(number).unwrap_or(u32::MAX)
}
