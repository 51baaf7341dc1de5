//! What it all costs: per week, 4 weeks, month and year, in words and in blocks.

mod bar;
mod state;
mod ways;

pub use state::state_words;

use super::follow::follow;
use super::html::{div, h2, h3, li, p, section, span, ul};
use super::picture::{PictureSize, picture};
use super::reading::ReadNow;
use super::view::{Content, View, fragment};
use super::what_if::what_if;
use super::workspace::Desk;
use crate::i18n::Words;
use crate::plan::budget::State;
use crate::plan::cost::{Payer, Yearly};
use crate::plan::often::WeeksPerYear;
use crate::plan::priority;
use crate::plan::totals::Views;
use crate::plan::{Money, Plan};
use leptos::prelude::*;

/// The totals under the costs. They say nothing while there is no cost.
pub fn totals() -> View {
    let desk = Desk::here();
    let reading = ReadNow::here();
    let plan = follow(move || reading.with(|reading| reading.plan.clone()));
    let any = follow(move || plan.with(|plan| !plan.costs.is_empty()));
    let said = move || plan.with(|plan| standing(&desk.words(), plan));
    let drawn = move || plan.with(|plan| bar::bar(&desk.words(), plan));
    let sums = move || plan.with(|plan| sums(&desk.words(), plan));
    // The words change inside a region that was there before them, so that screen readers say the new sum.
    let shown = move || {
        any.get().then(|| {
            fragment()
                .child(
                    section()
                        .class("blocks-bar")
                        .attr("aria-labelledby", "totals-state")
                        .child(
                            div()
                                .class("say")
                                .child(picture("money", PictureSize::Usual))
                                .child(
                                    div()
                                        .class("blocks-bar__words")
                                        .attr("role", "status")
                                        .child(said),
                                ),
                        )
                        .child(drawn)
                        .child(options(desk, plan)),
                )
                .child(sums)
                .child(what_if(desk, plan))
                .view()
        })
    };
    div().class("part").child(shown).view()
}

/// The state of the money: one strong sentence, then what it means in pounds.
fn standing(words: &Words, plan: &Plan) -> View {
    let mut lines = state_words(words, plan).into_iter();
    let first = lines.next();
    let rest: Vec<View> = lines.map(|line| p().child(line).view()).collect();
    fragment()
        .child(
            h2().class("blocks-bar__state")
                .id("totals-state")
                .child(first),
        )
        .child(rest)
        .view()
}

/// What someone can do about it.
fn options(desk: Desk, plan: Memo<Plan>) -> View {
    let state = follow(move || plan.with(|plan| plan.standing.state));
    let shown = move || {
        let help = match state.get() {
            State::Fits => return None,
            State::NoNumber => "budget-no-number.help",
            State::Under => "budget-under.help",
            State::OverYear1Only => "budget-over-first-year.help",
            State::OverLaterOnly => "budget-over-later.help",
            State::Over => "budget-over.help",
        };
        let ways = ways::ways(desk, plan, state.get());
        Some(
            fragment()
                .child(help_line(desk, help, state.get()))
                .child(ways)
                .view(),
        )
    };
    div().class("blocks-bar__words").child(shown).view()
}

/// What may help. Someone without a number is led to the letter that asks for it.
fn help_line(desk: Desk, help: &'static str, state: State) -> View {
    let line = match state {
        State::NoNumber => p().child(ways::letter_link(desk, help, "L1")),
        State::Under | State::Fits | State::OverYear1Only | State::OverLaterOnly | State::Over => {
            p().child(desk.say(help))
        }
    };
    line.view()
}

/// The whole sum four ways, for the first year and for later years where they differ; and who else pays.
fn sums(words: &Words, plan: &Plan) -> View {
    let Yearly { year_one, later } = plan.totals.budget().yearly;
    let years = if plan.comes_once() {
        let all = line(words, words.say("parts-together"), year_one);
        list(words.say("total-title"), vec![all])
    } else if year_one == later {
        views(words, "total-title", Views::of(year_one, plan.year))
    } else {
        let first = views(words, "total-first-year", Views::of(year_one, plan.year));
        let later = views(words, "total-later-years", Views::of(later, plan.year));
        fragment().child(first).child(later).view()
    };
    let counted = match plan.year {
        WeeksPerYear::FiftyTwo => "budget-year-52",
        WeeksPerYear::Days365 => "budget-year-365",
    };
    fragment()
        .child(years)
        .child(payers(words, plan))
        .child(free_help(words, plan))
        .child(priorities(words, plan))
        // There is no year of money that comes just once.
        .child((!plan.comes_once()).then(|| p().child(words.say(counted))))
        .view()
}

fn views(words: &Words, title: &str, views: Views) -> View {
    list(words.say(title), lines_of(words, views))
}

/// One yearly amount, seen four ways: a line each.
pub fn lines_of(words: &Words, views: Views) -> Vec<View> {
    vec![
        line(words, words.say("total-week"), views.week),
        line(words, words.say("total-four-weeks"), views.four_weeks),
        line(words, words.say("total-month"), views.month),
        line(words, words.say("total-year"), views.year),
    ]
}

/// What must be, what should be and what would be nice, where that was said of any cost.
fn priorities(words: &Words, plan: &Plan) -> Option<View> {
    let sums = priority::sums(&plan.costs);
    let any = !sums.is_empty();
    let lines = sums.into_iter().map(|(priority, yearly)| {
        let what = match priority {
            Some(priority) => words.say(&["costs-priority-", priority.id()].concat()),
            None => words.say("priority-none"),
        };
        line(words, what, yearly.year_one)
    });
    any.then(|| list(words.say("priority-title"), lines.collect()))
}

/// What each payer pays in the first year, where anyone but the budget pays something.
fn payers(words: &Words, plan: &Plan) -> Option<View> {
    let payers = &plan.totals.payers;
    if payers.iter().all(|total| total.payer == Payer::Budget) {
        return None;
    }
    let lines = payers.iter().map(|total| {
        let who = words.say(&["costs-payer-", total.payer.id()].concat());
        line(words, who, total.yearly.year_one)
    });
    Some(list(words.say("total-by-payer"), lines.collect()))
}

/// How much of the help is free. It is counted, and never turned into money.
fn free_help(words: &Words, plan: &Plan) -> Option<View> {
    let count = u32::try_from(plan.free_help()).unwrap_or(u32::MAX);
    let said = words.say_with("free-help", &[("count", count.into())]);
    (count > 0).then(|| {
        div()
            .class("say")
            .child(picture("support", PictureSize::Small))
            .child(p().child(said))
            .view()
    })
}

fn list(title: String, lines: Vec<View>) -> View {
    section()
        .class("part")
        .child(h3().child(title))
        .child(ul().class("totals").child(lines))
        .view()
}

/// What something is, and what it comes to.
pub fn line(words: &Words, what: String, sum: Money) -> View {
    let sum = words.money(sum.pence());
    li().class("totals__line")
        .child(span().child(what).child(" "))
        .child(span().class("totals__sum").child(sum))
        .view()
}
