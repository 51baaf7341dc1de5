//! What a short plan does not ask: the ways to it stand at the end of a step, for whoever wants to say more.

use super::html::{a, h2, li, section, ul};
use super::idea::idea;
use super::open_page::OpenPage;
use super::picture::PictureSize;
use super::route::Route;
use super::view::{Content, View};
use super::workspace::{Desk, say};
use crate::form::{Ask, Page};
use crate::plan::Answers;
use crate::plan::asked::Asks;
use leptos::prelude::*;

/// A link to each page that is left out of this step. Nothing, where none is or a later page of the step is still to come.
pub fn more_here(page: OpenPage) -> Option<View> {
    let answers = Desk::here().answers();
    let pages = answers.with_untracked(|answers| left_out(page, answers));
    (!pages.is_empty()).then(|| {
        let ways = pages.into_iter().map(|ask| li().child(way(page, ask)));
        section()
            .class("part")
            .attr("aria-labelledby", "more-here")
            .child(h2().id("more-here").child(say("more-here")))
            .child(
                ul().class("part")
                    .attr("role", "list")
                    .child(ways.collect::<Vec<_>>()),
            )
            .view()
    })
}

fn left_out(page: OpenPage, answers: &Answers) -> Vec<&'static Ask> {
    let asks = Asks::of(answers, page.step, None);
    let pages = page.step.pages;
    let here = pages.iter().position(|one| one.id() == page.ask.id);
    let later = pages
        .iter()
        .skip(here.map_or(0, |here| here.saturating_add(1)));
    let mut shown_later = later.filter(|one| match one {
        Page::Ask(ask) => asks.has_page(ask),
        Page::Rows(_) => true,
    });
    if page.row.is_some() || shown_later.next().is_some() {
        return Vec::new();
    }
    let asked = pages.iter().filter_map(|one| match one {
        Page::Ask(ask) => Some(ask),
        Page::Rows(_) => None,
    });
    asked
        .filter(|ask| ask.id != page.ask.id && asks.leaves_out(ask))
        .collect()
}

/// The picture of a page and its title, which is the link.
fn way(page: OpenPage, ask: &'static Ask) -> View {
    let route = Route::Step {
        step: page.step.id.to_owned(),
        page: ask.id.to_owned(),
    };
    let link = a()
        .class("link")
        .attr("href", route.to_string())
        .child(say([page.step.id, "-", ask.id].concat()));
    idea(ask.picture, PictureSize::Small, link).view()
}
