//! My plan so far: a small page from the book, that counts in words and says who has seen it.

use super::doors::Doors;
use super::icon::Icon;
use super::kept::{KeepCopy, Kept};
use super::picture::{PictureSize, picture};
use super::route::Route;
use super::workspace::{Desk, say};
use crate::form::{STEPS, Step};
use crate::plan::Answers;
use leptos::prelude::*;

/// The small page beside the list of steps.
#[component]
pub fn SoFar() -> impl IntoView {
    let desk = Desk::here();
    let doors = Doors::here();
    let last = move || match doors.last_copy.get() {
        Some(date) => desk.say_with("keep-a-copy.last", &[("date", date.into())]),
        None => desk.say("keep-a-copy.never"),
    };
    view! {
        <aside class="so-far" aria-labelledby="so-far">
            <h2 id="so-far">{say("so-far")}</h2>
            <Counts />
            <p>
                <a class="link" href=Route::Check.to_string()>
                    {say("home-look")}
                </a>
            </p>
            <div class="so-far__actions">
                <a class="button button--small" href=Route::Print.to_string()>
                    {Icon::Print.draw()}
                    {say("print")}
                </a>
                <KeepCopy />
            </div>
            <p>{last}</p>
            <p>
                <strong>{say("nobody-has-seen")}</strong>
                " "
                {say("foot-only-here")}
            </p>
            <Kept />
        </aside>
    }
}

/// What is in the plan, counted in words: the answers about me, and each list.
#[component]
fn Counts() -> impl IntoView {
    let desk = Desk::here();
    let counts = Memo::new(move |_| {
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
            return view! { <p>{desk.say("so-far-empty")}</p> }.into_any();
        }
        let lines: Vec<_> = counts
            .into_iter()
            .filter_map(|(step, number)| Some(line(desk, crate::form::step(step)?, number)))
            .collect();
        view! {
            <ul class="so-far__list" role="list">
                {lines}
            </ul>
        }
        .into_any()
    };
    lines.into_any()
}

fn line(desk: Desk, step: &'static Step, number: u32) -> AnyView {
    let message = match step.rows() {
        Some(rows) => [step.id, "-", rows.id, ".count"].concat(),
        None => ["so-far-", step.id].concat(),
    };
    let words = desk.say_with(&message, &[("count", number.into())]);
    view! {
        <li class="say">
            {picture(step.picture, PictureSize::Small)}
            <p>{words}</p>
        </li>
    }
    .into_any()
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
