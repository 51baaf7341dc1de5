//! What the directory says about a service: first what it is, when and for how much, and closed under it all the rest.

use super::super::element::Element;
use super::super::fold::fold;
use super::super::html::{a, bdi, div, p, strong};
use super::super::view::{Content, View, fragment};
use super::super::workspace::{Desk, say};
use crate::plan::Day;
use crate::plan::directory::{Price, Service, Times, language_of};

/// What it is, when, and what it costs; and when somebody last looked whether that is true.
pub(super) fn first(service: &Service) -> View {
    let what: Vec<View> = service.what.lines().map(words).collect();
    let alert = some(&service.alert).map(words);
    let times: Vec<View> = service.times.iter().filter_map(time).collect();
    let prices: Vec<View> = service.prices.iter().map(price).collect();
    div()
        .class("find__facts")
        .child(alert)
        .child(what)
        .child(times)
        .child(prices)
        .child(match service.checked_on {
            Some(day) => checked(day, "find-checked"),
            None => p()
                .class("cost-line__for")
                .child(say("find-not-checked"))
                .view(),
        })
        .view()
}

/// Who runs it, where it is, how people get in, who it is for, and how to reach it.
pub(super) fn rest(service: &Service) -> Option<View> {
    let place = [service.place.as_str(), service.postcode.as_str()];
    let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
    let said = [
        ("find-run-by", service.organisation.clone()),
        ("find-where", place.join(", ")),
        ("find-access", service.access.join(" ")),
        ("find-speaks", service.languages.join(", ")),
        ("find-kind", service.categories.join(", ")),
        ("find-for", service.who_for.clone()),
    ];
    let mut facts: Vec<View> = said
        .into_iter()
        .filter(|(_, words)| !words.is_empty())
        .map(|(label, words)| fact(label, own(words)))
        .collect();
    facts.extend(ages(service));
    facts.extend(reach(service));
    if facts.is_empty() {
        return None;
    }
    let inside = div().class("find__facts").child(facts);
    Some(fold(say("find-rest"), inside).view())
}

/// "Checked: 1 September 2026. Ring first."
pub(super) fn checked(day: Day, message: &'static str) -> View {
    let desk = Desk::here();
    let words = move || {
        let date = desk.words().date(day.year, day.month, day.day);
        desk.say_with(message, &[("date", date.into())])
    };
    p().class("cost-line__for").child(words).view()
}

/// A link that leaves the app. It opens beside it, so that nobody loses their page, and tells nobody where it came from.
pub(super) fn outside(address: String) -> Element {
    let seen = address
        .trim_start_matches("https://")
        .trim_start_matches("http://");
    let seen = seen.trim_end_matches('/').to_owned();
    a().class("link find__address")
        .attr("href", address)
        .attr("target", "_blank")
        .attr("rel", "noopener noreferrer")
        .child(bdi().attr("dir", "ltr").child(seen))
}

/// Words of the directory, on a line of their own.
fn words(words: &str) -> View {
    p().attr("dir", "auto")
        .attr("lang", language_of(words))
        .child(words.to_owned())
        .view()
}

/// Words of the directory, among ours.
fn own(words: String) -> View {
    bdi().attr("lang", language_of(&words)).child(words).view()
}

/// A fact with what it is about before it.
fn fact(label: &'static str, value: impl Content) -> View {
    p().child(strong().child(say(label)))
        .child(" ")
        .child(value)
        .view()
}

/// "When: Tuesday, Thursday, 11:30 – 14:00".
fn time(times: &Times) -> Option<View> {
    let desk = Desk::here();
    let (often, days) = (times.often, times.days.clone());
    let known = move || {
        // Days say by themselves that it is each week.
        let often = often.filter(|often| *often != "some-days" || days.is_empty());
        let often = often.map(|often| desk.say(&["supports-often-", often].concat()));
        let days = days
            .iter()
            .map(|day| desk.say(&["supports-days-", day].concat()));
        let parts: Vec<String> = often.into_iter().chain(days).collect();
        parts.join(&desk.say("list-comma"))
    };
    let hours = match (times.opens.as_str(), times.closes.as_str()) {
        ("", "") => None,
        (opens, "") => Some(opens.to_owned()),
        ("", closes) => Some(["– ", closes].concat()),
        (opens, closes) => Some([opens, " – ", closes].concat()),
    };
    let has_known = times.often.is_some() || !times.days.is_empty();
    if !has_known && hours.is_none() && times.says.is_empty() {
        return None;
    }
    let comma = move || desk.say("list-comma");
    let hours = hours.map(|hours| bdi().attr("dir", "ltr").child(hours).view());
    let value = fragment()
        .child(has_known.then_some(known))
        .child((has_known && hours.is_some()).then_some(comma))
        .child(hours)
        .child(" ")
        .child(some(&times.says).map(|says| own(says.to_owned())));
    Some(fact("find-when", value))
}

/// "Cost: £6.00. Lunch, per visit", or "Cost: free".
fn price(price: &Price) -> View {
    let desk = Desk::here();
    let amount = price.amount.map(|amount| {
        move || match amount.pence() {
            0 => desk.say("find-free"),
            pence => desk.words().money(pence),
        }
    });
    let says = some(&price.says).map(|says| own(says.to_owned()));
    let comma = move || desk.say("list-comma");
    let is_both = amount.is_some() && says.is_some();
    let value = fragment()
        .child(amount)
        .child(is_both.then_some(comma))
        .child(says);
    fact("find-costs", value)
}

fn ages(service: &Service) -> Option<View> {
    let desk = Desk::here();
    let (youngest, oldest) = service.ages;
    let ages = move || match (youngest, oldest) {
        (Some(from), Some(to)) => desk.say_with(
            "find-ages.both",
            &[("from", from.into()), ("to", to.into())],
        ),
        (Some(from), None) => desk.say_with("find-ages.from", &[("from", from.into())]),
        (None, Some(to)) => desk.say_with("find-ages.to", &[("to", to.into())]),
        (None, None) => String::new(),
    };
    (youngest.is_some() || oldest.is_some()).then(|| fact("find-ages", ages))
}

/// The number, the email address and the page, as links where they are what they seem.
fn reach(service: &Service) -> Vec<View> {
    let phone = some(&service.phone).map(|phone| {
        let words = bdi().attr("dir", "ltr").child(phone.to_owned());
        match service.number_to_ring() {
            Some(number) => link(["tel:", &number].concat()).child(words).view(),
            None => words.view(),
        }
    });
    let email = some(&service.email).map(|email| {
        let words = bdi().attr("dir", "ltr").child(email.to_owned());
        link(["mailto:", email].concat()).child(words).view()
    });
    let web = some(&service.web).map(|web| outside(web.to_owned()).view());
    let ways = [
        ("find-phone", phone),
        ("find-email", email),
        ("find-web", web),
    ];
    let said = ways.into_iter();
    said.filter_map(|(label, way)| Some(fact(label, way?)))
        .collect()
}

fn link(address: String) -> Element {
    a().class("link find__address").attr("href", address)
}

fn some(words: &str) -> Option<&str> {
    (!words.is_empty()).then_some(words)
}
