//! One service of Open Referral UK: version 3, which is HSDS 3.0, and version 1. Fields that are not known are passed over.

use super::fields::{Draft, days, split};
use crate::form::Id;
use crate::plan::directory::{Price, Service, Times};
use crate::plan::{Day, Money};
use serde_json::Value;

/// Whether a service can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    /// It can, or it says nothing of it.
    Running,
    /// It is closed for now.
    ClosedNow,
    /// It has ended, or is not running.
    Ended,
}

/// Things in one field that are looked at. Whatever comes after them is left out.
const LOOKED_AT: usize = 50;

/// A service, and whether it can be used. It may have no name.
pub(super) fn service(item: &Value) -> (Service, Status) {
    let status = status(text(item, "status"));
    let mut draft = Draft::new(text(item, "name"));
    draft.organisation(text(field(item, "organization"), "name"));
    draft.what(text(item, "description"));
    draft.alert(text(item, "alert"));
    draft.email(text(item, "email"));
    draft.web(text(item, "url"));
    draft.checked_on(day(text(item, "last_modified")));
    draft.checked_on(day(text(item, "assured_date")));
    if status == Status::ClosedNow {
        draft.closed_now();
    }
    categories(item, &mut draft);
    languages(item, &mut draft);
    prices(item, &mut draft);
    who_for(item, &mut draft);
    times(item, &mut draft);
    phones(item, &mut draft);
    places(item, &mut draft);
    (draft.finish(), status)
}

fn status(raw: &str) -> Status {
    match raw.trim().to_ascii_lowercase().as_str() {
        "defunct" | "inactive" => Status::Ended,
        "temporarily closed" | "temporarily_closed" => Status::ClosedNow,
        _ => Status::Running,
    }
}

/// The terms of version 3, and the taxonomies of version 1. Other things have attributes too, such as an organisation.
fn categories(item: &Value, draft: &mut Draft) {
    for one in list(item, "attributes") {
        draft.category(text(field(one, "taxonomy_term"), "name"));
    }
    for one in list(item, "service_taxonomys") {
        draft.category(text(field(one, "taxonomy"), "name"));
    }
}

/// A language may have nothing but an id. Then nobody knows which it is.
fn languages(item: &Value, draft: &mut Draft) {
    for one in list(item, "languages") {
        let names = ["name", "language", "code"].map(|name| text(one, name));
        let said = names.into_iter().find(|name| !name.trim().is_empty());
        split(said.unwrap_or_default()).for_each(|name| draft.language(name));
    }
}

/// Each price with what it is for, and then what is said about all of them.
fn prices(item: &Value, draft: &mut Draft) {
    for one in list(item, "cost_options") {
        let parts = ["option", "amount_description"].map(|part| text(one, part).trim());
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let currency = text(one, "currency");
        let is_pounds = currency.is_empty() || currency.eq_ignore_ascii_case("GBP");
        draft.price(Price {
            amount: amount(field(one, "amount")).filter(|_| is_pounds),
            says: parts.join(", "),
        });
    }
    for name in ["fees", "fees_description"] {
        draft.price(Price {
            amount: None,
            says: text(item, name).to_owned(),
        });
    }
}

/// An amount in pounds, as a number or between quotation marks.
fn amount(raw: &Value) -> Option<Money> {
    match raw {
        Value::Number(number) => Money::parse(&number.to_string()).ok(),
        Value::String(words) => Money::parse(words).ok(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

fn who_for(item: &Value, draft: &mut Draft) {
    draft.who_for(text(item, "eligibility_description"));
    draft.ages(age(item, "minimum_age"), age(item, "maximum_age"));
    for one in list(item, "eligibilitys") {
        draft.who_for(text(one, "eligibility"));
        draft.ages(age(one, "minimum_age"), age(one, "maximum_age"));
    }
}

fn age(item: &Value, name: &str) -> Option<u32> {
    u32::try_from(field(item, name).as_u64()?).ok()
}

/// The times of the service itself, or else those of its places.
fn times(item: &Value, draft: &mut Draft) {
    let at_places = || {
        let places = list(item, "service_at_locations");
        places.flat_map(|place| SCHEDULES.into_iter().flat_map(|name| list(place, name)))
    };
    let own = SCHEDULES.into_iter().flat_map(|name| list(item, name));
    for one in own.chain(at_places()).take(LOOKED_AT) {
        let days = days(text(one, "byday"));
        draft.times(Times {
            often: often(one, &days),
            days,
            opens: text(one, "opens_at").to_owned(),
            closes: text(one, "closes_at").to_owned(),
            says: text(one, "description").to_owned(),
        });
    }
}

/// Where version 3 and version 1 keep times.
const SCHEDULES: [&str; 2] = ["schedules", "regular_schedules"];

/// How often, as a choice of `supports-often`. Version 1 often says the days and nothing more, and means each week.
fn often(schedule: &Value, days: &[Id]) -> Option<Id> {
    let often = text(schedule, "freq").trim().to_ascii_uppercase();
    let interval = field(schedule, "interval");
    let every = if interval.is_null() {
        1
    } else {
        let written = || text(schedule, "interval").parse().ok();
        interval.as_u64().or_else(written)?
    };
    match (often.as_str(), every) {
        ("DAILY", 1) => Some("every-day"),
        ("WEEKLY", 1) if days.len() == 7 => Some("every-day"),
        ("WEEKLY", 1) => Some("some-days"),
        ("WEEKLY", 2) => Some("fortnight"),
        ("MONTHLY", 1) => Some("month"),
        ("", 1) if !days.is_empty() && days.len() < 7 => Some("some-days"),
        _ => None,
    }
}

/// The service's own number comes first, then those of people and places.
fn phones(item: &Value, draft: &mut Draft) {
    let people = list(item, "contacts").flat_map(|one| list(one, "phones"));
    let places = list(item, "service_at_locations");
    let at_places = places.flat_map(|one| {
        let there = list(field(one, "location"), "phones");
        list(one, "phones").chain(there)
    });
    let all = list(item, "phones").chain(people).chain(at_places);
    all.take(LOOKED_AT)
        .for_each(|one| draft.phone(text(one, "number")));
    for one in list(item, "contacts") {
        draft.email(text(one, "email"));
    }
    draft.email(text(field(item, "organization"), "email"));
    draft.web(text(field(item, "organization"), "website"));
    draft.web(text(field(item, "organization"), "url"));
}

/// The first address, and what each place says about how people get in.
fn places(item: &Value, draft: &mut Draft) {
    for one in list(item, "service_at_locations") {
        let place = field(one, "location");
        for address in list(place, "addresses").chain(list(place, "physical_addresses")) {
            let parts = ["address_1", "address_2", "city"].map(|part| text(address, part).trim());
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            draft.place(&parts.join(", "), text(address, "postal_code"));
        }
        draft.place(text(place, "name"), "");
        for access in list(place, "accessibility") {
            draft.access(text(access, "description"));
        }
        for access in list(place, "accessibility_for_disabilities") {
            draft.access(text(access, "accessibility"));
        }
    }
}

/// The day at the start of `2026-09-01T10:00:00Z`.
fn day(raw: &str) -> Option<Day> {
    Day::parse(raw.trim().get(..10)?)
}

/// A field of an object, or nothing where there is none, or where it is no object.
fn field<'a>(item: &'a Value, name: &str) -> &'a Value {
    item.get(name).unwrap_or(&Value::Null)
}

/// The words of a field. None for anything that is not words.
fn text<'a>(item: &'a Value, name: &str) -> &'a str {
    field(item, name).as_str().unwrap_or_default()
}

/// The first things of a field that holds a list.
fn list<'a>(item: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    let all = field(item, name).as_array().map_or(&[][..], Vec::as_slice);
    all.iter().take(LOOKED_AT)
}
