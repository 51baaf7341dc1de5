//! What a page says back under its questions: the sum of a price, each payment, the good and the hard of a way.

use super::assistant_pay::assistant_pay;
use super::doughnut::doughnut;
use super::follow::follow;
use super::html::{div, p, ul};
use super::in_the_law::law_of_need;
use super::letter_here::after_a_no;
use super::open_page::OpenPage;
use super::reading::ReadNow;
use super::review;
use super::said_back::said_back;
use super::sides::{sides, sides_of_cost};
use super::totals;
use super::view::{Content, View, fragment};
use super::workspace::Desk;
use crate::document::{self, Block};
use crate::i18n::Words;
use crate::plan::contribution::Parts;
use crate::plan::often::Often;
use crate::plan::paid_out;
use crate::plan::pay_pattern::PayPattern;
use crate::plan::totals::Views;
use crate::plan::weeks_worth::WeeksWorth;
use crate::plan::{Money, Place, Plan, RowId};
use leptos::prelude::*;

/// What stands under the questions of a page, where there is something to say back.
pub fn said_under(page: OpenPage) -> Option<View> {
    match (page.step.id, page.ask.id, page.row) {
        ("costs", "number", None) => Some(spoken(number_ways)),
        ("costs", "my-part", None) => Some(spoken(parts)),
        ("costs", "pay-pattern", None) => Some(spoken(payments)),
        ("costs", "price", Some(row)) => {
            let under = fragment()
                .child(said_back(row))
                .child(spoken(move |words, plan| weeks_worth(words, plan, row)))
                .child(assistant_pay(row));
            Some(under.view())
        }
        ("costs", "managed-by", Some(row)) => Some(sides_of_cost(row)),
        ("manage", "money-way", None) => Some(sides()),
        ("days", "more-good", None) => Some(as_on_paper(document::days)),
        ("helper", "not-job", None) => Some(doughnut()),
        ("needs", "what", Some(row)) => Some(law_of_need(row)),
        ("needs", "answer", Some(row)) => {
            let council = Place::in_row("needs", row, "council");
            Some(after_a_no(council, &["no"], "L4"))
        }
        _ => None,
    }
}

/// Words about the plan in a region that was there before them, so that screen readers say what changes in it.
fn spoken(say: impl Fn(&Words, &Plan) -> Option<View> + Send + Sync + Clone + 'static) -> View {
    let desk = Desk::here();
    let reading = ReadNow::here();
    let plan = follow(move || reading.with(|reading| reading.plan.clone()));
    let shown = move || plan.with(|plan| say(&desk.words(), plan));
    div()
        .class("part")
        .attr("role", "status")
        .child(shown)
        .view()
}

/// A part of the plan that the pages before made, as it will stand on paper.
fn as_on_paper(write: fn(&Words, &Plan) -> Vec<Block>) -> View {
    let desk = Desk::here();
    let reading = ReadNow::here();
    let written = follow(move || reading.with(|reading| write(&desk.words(), &reading.plan)));
    let shown = move || written.with(|blocks| review::blocks(blocks, desk.words().language()));
    div().class("part").child(shown).view()
}

/// The number each week, every 4 weeks, each month and each year. A number that comes just once has no other ways.
fn number_ways(words: &Words, plan: &Plan) -> Option<View> {
    let often = plan.budget.often.filter(|often| *often != Often::Once)?;
    let yearly = plan.budget.amount?.times(often.times_a_year(plan.year));
    let lines = totals::lines_of(words, Views::of(yearly, plan.year));
    Some(titled(words, "number-ways", lines))
}

/// My part and the council's part each week, and what they make together.
fn parts(words: &Words, plan: &Plan) -> Option<View> {
    let Parts {
        mine,
        council,
        together,
    } = plan.contribution.parts(&plan.budget, plan.year)?;
    let lines = [
        ("parts-mine", mine),
        ("parts-council", council),
        ("parts-together", together),
    ]
    .map(|(message, share)| totals::line(words, words.say(message), share.week));
    Some(titled(words, "parts-title", lines.into()))
}

fn titled(words: &Words, title: &str, lines: Vec<View>) -> View {
    fragment()
        .child(p().class("field__echo").child(words.say(title)))
        .child(ul().class("totals").child(lines))
        .view()
}

/// What each payment is, and that 12 payments of 4 weeks are no year.
fn payments(words: &Words, plan: &Plan) -> Option<View> {
    let pattern = PayPattern::of(&plan.pay_pattern)?;
    let yearly = paid_out::yearly(plan).filter(|yearly| *yearly > Money::ZERO)?;
    let mut lines: Vec<String> = pattern
        .payments(yearly, plan.year)
        .into_iter()
        .map(|payment| {
            let amount = words.money(payment.amount.pence());
            match (payment.days, pattern) {
                (Some(days), _) => {
                    let days = words.left_to_right(&days.to_string());
                    let values = [("days", days.into()), ("amount", amount.into())];
                    words.say_with("payment-days", &values)
                }
                (None, PayPattern::FourWeeks) => {
                    words.say_with("payment-four-weeks", &[("amount", amount.into())])
                }
                (None, PayPattern::Once) => {
                    words.say_with("payment-once", &[("amount", amount.into())])
                }
                (None, PayPattern::Month | PayPattern::Days) => {
                    words.say_with("payment-month", &[("amount", amount.into())])
                }
            }
        })
        .collect();
    if pattern == PayPattern::FourWeeks {
        lines.push(words.say("payment-four-weeks.trap"));
    }
    if plan.contribution.may_come_off() {
        lines.push(words.say("payment-may-come-off"));
    }
    Some(paragraphs(lines))
}

/// How many weeks just-in-case money is.
fn weeks_worth(words: &Words, plan: &Plan, row: RowId) -> Option<View> {
    let line = plan.costs.iter().find(|line| line.id == row)?;
    let yearly = line.yearly.filter(|_| line.what.has("contingency"))?;
    let weeks = WeeksWorth::of(yearly.year_one, plan.budget.later?, plan.year)?;
    let weeks = words.left_to_right(&weeks.plain());
    let said = words.say_with("weeks-worth", &[("weeks", weeks.into())]);
    Some(paragraphs(vec![said]))
}

fn paragraphs(lines: Vec<String>) -> View {
    let lines = lines.into_iter();
    let lines: Vec<View> = lines
        .map(|line| p().class("field__echo").child(line).view())
        .collect();
    lines.view()
}

/// An amount in words, for messages.
pub fn amount(words: &Words, money: Money) -> String {
    words.money(money.pence())
}
