//! Check my plan: what is ready, what to look at, and what to ask; then the plan as it will be printed.

mod row;

use self::row::{Row, problem_row, row};
use super::follow::follow;
use super::guide::Guide;
use super::how_far::HowFar;
use super::html::{a, h2, p, section, span, ul};
use super::icon::Icon;
use super::page_end::{Ways, back_link, on_link, page_end};
use super::reading::ReadNow;
use super::review::review;
use super::rights::rights_here;
use super::so_far::who_has_seen;
use super::title::Title;
use super::view::{Content, View, fragment};
use super::words_here::words_here;
use super::workspace::{Desk, say};
use crate::plan::check::{CheckRow, Outlook, check};
use leptos::prelude::*;

/// The check page. Nothing on it stands in the way of printing.
pub fn check_page() -> View {
    let desk = Desk::here();
    let reading = ReadNow::here();
    let checked = follow(move || {
        desk.answers()
            .with(|draft| reading.with(|reading| check(draft, reading)))
    });
    let groups = move || {
        let words = desk.words();
        let rows = checked.get();
        let (looks, asks, ready) = sorted(&rows);
        let problems = reading.with(|reading| reading.problems.clone());
        let problems = problems.iter().map(|problem| problem_row(desk, problem));
        let looks = problems.chain(looks.into_iter().map(|one| row(&words, one)));
        [
            group(desk, "look", looks.collect()),
            group(
                desk,
                "ask",
                asks.into_iter().map(|one| row(&words, one)).collect(),
            ),
            group(
                desk,
                "ready",
                ready.into_iter().map(|one| row(&words, one)).collect(),
            ),
        ]
    };
    fragment()
        .child(Title::new("look-closely", "check").words(words_here("check")))
        .child(rights_here("check"))
        .child(groups)
        .child(honest())
        .child(if_they_say_no())
        .child(
            section()
                .class("part")
                .attr("aria-labelledby", "check-paper")
                .child(h2().id("check-paper").child(say("check.paper")))
                .child(review()),
        )
        .child(way())
        .view()
}

/// The rows to look at, to ask about, and ready. Numbers that cannot be read have rows of their own.
fn sorted(rows: &[CheckRow]) -> (Vec<&CheckRow>, Vec<&CheckRow>, Vec<&CheckRow>) {
    let of = |outlook| rows.iter().filter(move |row| row.outlook == outlook);
    let looks = of(Outlook::Look).filter(|row| row.id != "numbers");
    (
        looks.collect(),
        of(Outlook::Ask).collect(),
        of(Outlook::Ready).collect(),
    )
}

/// Rows with one outlook, under a heading that counts them. Mark, number and word say the same, and no colour does.
fn group(desk: Desk, outlook: &'static str, rows: Vec<Row>) -> Option<View> {
    let count = u32::try_from(rows.len()).ok().filter(|count| *count > 0)?;
    let title = desk.say_with(
        &["check-", outlook, "-count"].concat(),
        &[("count", count.into())],
    );
    let icon = match outlook {
        "look" => Icon::Eye,
        "ask" => Icon::Ask,
        _ => Icon::Tick,
    };
    let id = ["check-", outlook].concat();
    let mark = ["mark mark--", outlook].concat();
    let rows: Vec<View> = rows
        .into_iter()
        .map(|row| row.draw(desk, outlook))
        .collect();
    let view = section()
        .class("check-group")
        .attr("aria-labelledby", id.clone())
        .child(
            h2().class("check-group__title")
                .id(id.clone())
                .attr("tabindex", "-1")
                .child(span().class(mark).child(icon.draw()))
                .child(title),
        )
        .child(ul().class("check-list").attr("role", "list").child(rows))
        .view();
    Some(view.view())
}

/// "Filled in. Nobody has seen this yet." Each half only where it is true.
fn honest() -> View {
    let desk = Desk::here();
    let (carry_on, who) = (HowFar::here().carry_on(), who_has_seen());
    let words = move || match carry_on.get() {
        None => [desk.say("filled-in-all"), who.get()].join(" "),
        Some(_) => who.get(),
    };
    p().class("note").child(words).view()
}

/// What to do if the council says no, before anyone has to ask.
fn if_they_say_no() -> View {
    let link = a()
        .class("link")
        .attr("href", Guide::SayNo.address())
        .child(say("say-no"));
    p().child(link).view()
}

/// Back, and on to "Print and keep", whatever the rows say.
fn way() -> View {
    page_end(back_link(), Some(on_link(&Ways::here().next(), "continue"))).view()
}
