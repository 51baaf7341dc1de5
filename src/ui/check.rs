//! Check my plan: what is ready, what to look at, and what to ask; then the plan as it will be printed.

mod row;

use self::row::{Row, problem_row, row};
use super::arriving::Here;
use super::how_far::HowFar;
use super::icon::Icon;
use super::reading::ReadNow;
use super::review::Review;
use super::route::Route;
use super::title::TitleBlock;
use super::workspace::{Desk, say};
use crate::plan::check::{CheckRow, Outlook, check};
use leptos::prelude::*;

/// The check page. Nothing on it stands in the way of printing.
#[component]
pub fn CheckPage() -> impl IntoView {
    let desk = Desk::here();
    let reading = ReadNow::here();
    let checked = Memo::new(move |_| {
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
    view! {
        <TitleBlock picture_id="look-closely" message="check" />
        {groups}
        <Honest />
        <section class="part" aria-labelledby="check-paper">
            <h2 id="check-paper">{say("check.paper")}</h2>
            <Review />
        </section>
        <Way />
    }
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
fn group(desk: Desk, outlook: &'static str, rows: Vec<Row>) -> Option<AnyView> {
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
    let rows: Vec<AnyView> = rows
        .into_iter()
        .map(|row| row.draw(desk, outlook))
        .collect();
    let view = view! {
        <section class="check-group" aria-labelledby=id.clone()>
            <h2 class="check-group__title" id=id.clone() tabindex="-1">
                <span class=mark>{icon.draw()}</span>
                {title}
            </h2>
            <ul class="check-list" role="list">{rows}</ul>
        </section>
    };
    Some(view.into_any())
}

/// "Filled in. Nobody has seen this yet." The first half only where it is true.
#[component]
fn Honest() -> impl IntoView {
    let desk = Desk::here();
    let carry_on = HowFar::here().carry_on();
    let words = move || match carry_on.get() {
        None => [desk.say("filled-in-all"), desk.say("nobody-has-seen")].join(" "),
        Some(_) => desk.say("nobody-has-seen"),
    };
    view! { <p class="note">{words}</p> }
}

/// Back, and on to "Print and keep", whatever the rows say.
#[component]
fn Way() -> impl IntoView {
    let here = expect_context::<Here>().0.get_untracked();
    let back = here.back().unwrap_or(Route::Home).to_string();
    view! {
        <div class="book__end">
            <div class="button__row button__row--fill">
                <a class="button" href=back>{Icon::Back.draw()}{say("back")}</a>
                <a class="button button--main" href=Route::Print.to_string()>
                    {say("print")}
                    {Icon::On.draw()}
                </a>
            </div>
        </div>
    }
}
