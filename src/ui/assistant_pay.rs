//! What a personal assistant's pay comes to in a year, and a line for the weeks away that one press adds.

use super::arriving::focus_soon;
use super::follow::follow;
use super::html::{button, div, p};
use super::icon::Icon;
use super::rates_note::rates_note;
use super::reading::ReadNow;
use super::said_under::amount;
use super::view::{Content, View, fragment};
use super::workspace::Desk;
use crate::plan::assistant::{AssistantPay, Beside};
use crate::plan::{Edit, Place, Plan, RowId};
use leptos::prelude::*;

/// Where the focus goes when the button that added a line is gone.
const ADDED: &str = "assistant-added";

/// What is shown: the pay, what a new line would share with this one, and whether it is there already.
#[derive(Clone, PartialEq)]
struct Shown {
    pay: AssistantPay,
    support: Option<RowId>,
    payer: &'static str,
    is_added: bool,
    /// The line for the other way to count the weeks away. Both together would count them twice.
    instead: Option<RowId>,
}

/// The words under the price of an assistant's wages. They say nothing under any other price.
pub fn assistant_pay(row: RowId) -> View {
    let desk = Desk::here();
    let reading = ReadNow::here();
    let shown = follow(move || reading.with(|reading| shown(&reading.plan, row)));
    let words = move || shown.get().map(|shown| drawn(desk, &shown));
    div()
        .class("part")
        .child(words)
        .child(rates_note(row))
        .view()
}

fn shown(plan: &Plan, row: RowId) -> Option<Shown> {
    let line = plan.costs.iter().find(|line| line.id == row)?;
    let pay = AssistantPay::of(line)?;
    let of_kind = |kind: &str| {
        let mut lines = plan.costs.iter();
        lines.find(|other| other.what.has(kind) && other.support == line.support)
    };
    let (kind, other_kind) = (
        pay.beside.map(Beside::kind),
        pay.beside.map(Beside::other_kind),
    );
    let is_added = kind.and_then(of_kind).is_some();
    let instead = other_kind.and_then(of_kind).map(|other| other.id);
    Some(Shown {
        pay,
        support: line.support,
        payer: line.payer.id(),
        is_added,
        instead,
    })
}

fn drawn(desk: Desk, shown: &Shown) -> View {
    let words = desk.words();
    let money = |money| amount(&words, money);
    let year = words.say_with(
        "assistant-year",
        &[("amount", money(shown.pay.yearly).into())],
    );
    let lines = match shown.pay.beside {
        Some(Beside::Cover(cover)) => vec![
            words.say("assistant-same"),
            words.say_with("assistant-cover", &[("amount", money(cover).into())]),
        ],
        Some(Beside::HolidayPay(holiday)) => vec![
            words.say("assistant-change"),
            words.say_with("assistant-holiday", &[("amount", money(holiday).into())]),
        ],
        None => Vec::new(),
    };
    let lines = std::iter::once(year).chain(lines);
    let lines: Vec<View> = lines.map(|line| p().child(line).view()).collect();
    let way = shown
        .pay
        .beside
        .map(|beside| match (shown.is_added, shown.instead) {
            (false, Some(other)) => change(desk, other, beside),
            (false, None) => add(desk, shown, beside),
            (true, _) => added(desk, beside),
        });
    let said = fragment()
        .child(lines)
        .child(way)
        .child(p().child(words.say("assistant-tax")));
    div().class("note").child(said).view()
}

/// "A line for cover is in your costs."
fn added(desk: Desk, beside: Beside) -> View {
    let message = match beside {
        Beside::Cover(_) => "assistant-cover.added",
        Beside::HolidayPay(_) => "assistant-holiday.added",
    };
    p().id(ADDED)
        .attr("tabindex", "-1")
        .child(desk.say(message))
        .view()
}

/// "Add a line for cover: £604.80 a year".
fn add(desk: Desk, shown: &Shown, beside: Beside) -> View {
    let message = match beside {
        Beside::Cover(_) => "assistant-cover.add",
        Beside::HolidayPay(_) => "assistant-holiday.add",
    };
    let cost = amount(&desk.words(), beside.amount());
    let words = desk.say_with(message, &[("amount", cost.into())]);
    let (support, payer) = (shown.support, shown.payer);
    let press = move |_| {
        add_line(desk, beside, support, payer);
        focus_soon(ADDED.to_owned());
    };
    button()
        .attr("type", "button")
        .class("button button--small")
        .on("click", press)
        .child(Icon::Add.draw())
        .child(words)
        .view()
}

/// "Change the line for cover into holiday pay: £677.85 a year". Nobody's weeks away are counted twice.
fn change(desk: Desk, other: RowId, beside: Beside) -> View {
    let message = match beside {
        Beside::Cover(_) => "assistant-cover.change",
        Beside::HolidayPay(_) => "assistant-holiday.change",
    };
    let cost = amount(&desk.words(), beside.amount());
    let words = desk.say_with(message, &[("amount", cost.into())]);
    let press = move |_| {
        let at = |question: &str| Place::in_row("costs", other, question);
        let (what, choice) = (at("what"), beside.kind().to_owned());
        desk.edit(Edit::Pick { at: what, choice });
        write_amount(desk, other, beside);
        focus_soon(ADDED.to_owned());
    };
    button()
        .attr("type", "button")
        .class("button button--small")
        .on("click", press)
        .child(Icon::Change.draw())
        .child(words)
        .view()
}

fn write_amount(desk: Desk, row: RowId, beside: Beside) {
    let at = Place::in_row("costs", row, "amount");
    let text = beside.amount().plain();
    let language = desk.language_now().tag.to_owned();
    desk.edit(Edit::Write { at, text, language });
}

/// Adds a yearly cost of that kind for the same support, paid by the same payer.
fn add_line(desk: Desk, beside: Beside, support: Option<RowId>, payer: &'static str) {
    let row = desk.add_row("costs");
    let at = |question: &str| Place::in_row("costs", row, question);
    let picks = [
        ("what", beside.kind()),
        ("often", "year"),
        ("weeks", "all"),
        ("payer", payer),
    ];
    for (question, choice) in picks {
        let (at, choice) = (at(question), choice.to_owned());
        desk.edit(Edit::Pick { at, choice });
    }
    if let Some(support) = support {
        let (at, choice) = (at("support"), support.0.to_string());
        desk.edit(Edit::Pick { at, choice });
    }
    write_amount(desk, row, beside);
}

#[cfg(test)]
#[allow(
    clippy::expect_used,
    reason = "a test that meets the unexpected should stop there"
)]
mod tests {
    use super::*;
    use crate::plan::{Answers, read};

    #[track_caller]
    fn check_added(kind: &str, support: &str, expected: bool) {
        let is_added = shown_beside(kind, support).is_added;
        assert_eq!(is_added, expected, "{kind} for support {support}");
    }

    #[track_caller]
    fn check_instead(kind: &str, support: &str, expected: Option<RowId>) {
        let instead = shown_beside(kind, support).instead;
        assert_eq!(instead, expected, "{kind} for support {support}");
    }

    /// Wages of the same hours each week for support 1, and another line of that kind for that support: what is shown.
    fn shown_beside(kind: &str, support: &str) -> Shown {
        let mut draft = Answers::default();
        for row in [1, 2].map(RowId) {
            for step in ["supports", "costs"] {
                let step = step.to_owned();
                draft.apply(Edit::AddRow { step, row });
            }
            let at = Place::in_row("supports", row, "who");
            let (text, language) = ("Asha".to_owned(), "en".to_owned());
            draft.apply(Edit::Write { at, text, language });
        }
        let picks = [
            (1, "what", "pa-wages"),
            (1, "often", "week"),
            (1, "pa-hours", "same"),
            (1, "support", "1"),
            (2, "what", kind),
            (2, "support", support),
        ];
        for (row, question, choice) in picks {
            let at = Place::in_row("costs", RowId(row), question);
            let choice = choice.to_owned();
            draft.apply(Edit::Pick { at, choice });
        }
        let at = Place::in_row("costs", RowId(1), "amount");
        let (text, language) = ("13.50".to_owned(), "en".to_owned());
        draft.apply(Edit::Write { at, text, language });
        let plan = read(&draft).plan;
        assert!(shown(&plan, RowId(2)).is_none(), "only wages have it");
        shown(&plan, RowId(1)).expect("wages have it")
    }

    #[test]
    fn a_line_is_offered_until_the_same_support_has_one() {
        check_added("pa-holiday-cover", "1", true);
        check_added("pa-holiday-cover", "2", false);
        check_added("insurance", "1", false);
        check_added("pa-holiday", "1", false);
    }

    #[test]
    fn holiday_pay_becomes_cover_and_is_not_added_to_it() {
        check_instead("pa-holiday", "1", Some(RowId(2)));
        check_instead("pa-holiday", "2", None);
        check_instead("pa-holiday-cover", "1", None);
    }
}
