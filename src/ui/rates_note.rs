//! The lowest pay that the law allows, with the time it is for and where it was read; and a gentle word below it.

use super::doors::Doors;
use super::follow::follow;
use super::html::{div, p};
use super::reading::ReadNow;
use super::said_under::amount;
use super::view::{Content, View};
use super::workspace::Desk;
use crate::i18n::Words;
use crate::plan::rates::Rates;
use crate::plan::{Day, Money, RowId};
use leptos::prelude::*;

/// The note under the price of an assistant's wages. The numbers are fetched only for it.
pub fn rates_note(row: RowId) -> View {
    let desk = Desk::here();
    let reading = ReadNow::here();
    let doors = Doors::here();
    let an_hour = follow(move || {
        reading.with(|reading| {
            let line = reading.plan.costs.iter().find(|line| line.id == row)?;
            let is_pay = line.what.has("pa-wages");
            is_pay.then_some(line.unit_price)
        })
    });
    Effect::new(move |_| {
        if an_hour.with(Option::is_some) {
            doors.fetch_rates.run(());
        }
    });
    let rates = doors.rates;
    let shown = move || {
        let an_hour = an_hour.get()?;
        let words = desk.words();
        rates.with(|rates| {
            let rates = rates.as_ref()?;
            Some(note(&words, rates, (doors.today)(), an_hour))
        })
    };
    div()
        .class("part")
        .attr("role", "status")
        .child(shown)
        .view()
}

fn note(words: &Words, rates: &Rates, today: Day, an_hour: Option<Money>) -> View {
    let class = if rates.are_past(today) {
        "note note--past"
    } else {
        "note"
    };
    let lines = sentences(words, rates, today, an_hour).into_iter();
    let lines: Vec<View> = lines.map(|line| p().child(line).view()).collect();
    div().class(class).child(lines).view()
}

/// What to look at again first, then the number, the time it is for, and where it was read. Numbers of another time
/// are no reason to look again.
fn sentences(words: &Words, rates: &Rates, today: Day, an_hour: Option<Money>) -> Vec<String> {
    let date = |day: Day| words.date(day.year, day.month, day.day);
    let lowest = amount(words, rates.lowest_pay);
    let is_past = rates.are_past(today);
    let mut lines = Vec::new();
    if is_past {
        lines.push(words.say("rates-past"));
    } else if an_hour.is_some_and(|pay| rates.is_below(pay)) {
        lines.push(words.say("rates-below"));
    }
    let values = [("amount", lowest.into()), ("age", rates.age.into())];
    lines.push(words.say_with("rates-lowest", &values));
    let values = [
        ("from", date(rates.from).into()),
        ("to", date(rates.to).into()),
    ];
    lines.push(words.say_with("rates-time", &values));
    let source = words.left_to_right(&rates.source);
    lines.push(words.say_with("rates-source", &[("source", source.into())]));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::LANGUAGES;

    /// The first thing that is said on a day about pay for an hour. No words are loaded, so that messages say their names.
    #[track_caller]
    fn check(today: &str, an_hour: Option<i64>, expected: &str) {
        let words = Words::new(LANGUAGES.first().unwrap(), "", None).unwrap();
        let rates = Rates {
            from: Day::parse("2026-04-01").unwrap(),
            to: Day::parse("2027-03-31").unwrap(),
            lowest_pay: Money::from_pence(12_71),
            age: 21,
            source: "a made-up place".to_owned(),
        };
        let today = Day::parse(today).unwrap();
        let said = sentences(&words, &rates, today, an_hour.map(Money::from_pence));
        assert_eq!(said.first().map(String::as_str), Some(expected));
    }

    #[test]
    fn pay_below_the_lowest_is_looked_at_again() {
        check("2026-11-23", Some(12_00), "rates-below");
        check("2026-11-23", Some(12_71), "rates-lowest");
        check("2026-11-23", None, "rates-lowest");
    }

    #[test]
    fn numbers_of_another_year_say_so_and_hold_nothing_against_the_pay() {
        check("2027-04-01", Some(12_00), "rates-past");
    }
}
