//! A directory as it is kept on this device: a line about where it came from, then a line for each service.
//!
//! What was kept is read with the same care as a file from elsewhere, because anything may have changed it meanwhile.

use super::Found;
use super::fields::Draft;
use crate::form::{self, Id};
use crate::plan::directory::{DAYS, Directory, Price, Service, Source, Times};
use crate::plan::{Day, Money};
use serde_json::{Map, Value, json};

/// What the first line says this is.
const FORMAT: &str = "mysupportplan-directory";

/// The version of its shape. Another version is not read: the file that the directory came from still is.
const VERSION: u32 = 1;

/// Things in one field that are looked at.
const LOOKED_AT: usize = 50;

/// Letters in the name of a file.
const FILE_NAME: usize = 120;

/// The first line.
pub(super) fn write_source(source: &Source) -> String {
    let mut text = json!({
        "format": FORMAT,
        "version": VERSION,
        "file": source.file,
        "opened_on": source.opened_on.map(|day| day.to_string()),
        "nameless": source.nameless,
        "ended": source.ended,
        "is_cut": source.is_cut,
    })
    .to_string();
    text.push('\n');
    text
}

/// The line of a service, with what it says and nothing else.
pub(super) fn write_service(service: &Service) -> String {
    let mut fields = Map::new();
    let words = [
        ("name", &service.name),
        ("organisation", &service.organisation),
        ("what", &service.what),
        ("alert", &service.alert),
        ("place", &service.place),
        ("postcode", &service.postcode),
        ("who_for", &service.who_for),
        ("phone", &service.phone),
        ("email", &service.email),
        ("web", &service.web),
    ];
    for (name, words) in words {
        put(&mut fields, name, words.as_str().into(), words.is_empty());
    }
    let lists = [
        ("categories", &service.categories),
        ("languages", &service.languages),
        ("access", &service.access),
    ];
    for (name, list) in lists {
        put(&mut fields, name, json!(list), list.is_empty());
    }
    let prices: Vec<Value> = service.prices.iter().map(write_price).collect();
    put(&mut fields, "prices", json!(prices), prices.is_empty());
    let times: Vec<Value> = service.times.iter().map(write_times).collect();
    put(&mut fields, "times", json!(times), times.is_empty());
    let (youngest, oldest) = service.ages;
    put(&mut fields, "youngest", json!(youngest), youngest.is_none());
    put(&mut fields, "oldest", json!(oldest), oldest.is_none());
    let is_closed = service.is_closed_now;
    put(&mut fields, "closed_now", json!(is_closed), !is_closed);
    let checked = service.checked_on.map(|day| day.to_string());
    put(&mut fields, "checked_on", json!(checked), checked.is_none());
    let mut text = Value::Object(fields).to_string();
    text.push('\n');
    text
}

fn put(fields: &mut Map<String, Value>, name: &str, value: Value, is_empty: bool) {
    if !is_empty {
        fields.insert(name.to_owned(), value);
    }
}

fn write_price(price: &Price) -> Value {
    json!([price.amount.map(Money::pence), price.says])
}

fn write_times(times: &Times) -> Value {
    json!([
        times.often,
        times.days,
        times.opens,
        times.closes,
        times.says
    ])
}

/// The directory of the first line, without its services. None if it is no directory of ours.
pub(super) fn source(first: &str) -> Option<Directory> {
    let line: Value = serde_json::from_str(first).ok()?;
    let is_ours = text(&line, "format") == FORMAT && number(&line, "version") == Some(VERSION);
    let source = Source {
        file: file_name(text(&line, "file")),
        opened_on: Day::parse(text(&line, "opened_on")),
        nameless: number(&line, "nameless").unwrap_or_default(),
        ended: number(&line, "ended").unwrap_or_default(),
        is_cut: line
            .get("is_cut")
            .and_then(Value::as_bool)
            .unwrap_or_default(),
    };
    is_ours.then(|| Directory::new(source))
}

/// The name of a file as it can be shown.
pub(super) fn file_name(raw: &str) -> String {
    super::clean::line(raw, FILE_NAME)
}

/// The service of a line. A line that is damaged is left out.
pub(super) fn service(line: &str) -> Option<Found> {
    let line: Value = serde_json::from_str(line).ok()?;
    let mut draft = Draft::new(text(&line, "name"));
    draft.organisation(text(&line, "organisation"));
    draft.what(text(&line, "what"));
    draft.alert(text(&line, "alert"));
    draft.place(text(&line, "place"), text(&line, "postcode"));
    draft.who_for(text(&line, "who_for"));
    draft.phone(text(&line, "phone"));
    draft.email(text(&line, "email"));
    draft.web(text(&line, "web"));
    let words = |name| list(&line, name).iter().filter_map(Value::as_str);
    words("categories").for_each(|one| draft.category(one));
    words("languages").for_each(|one| draft.language(one));
    words("access").for_each(|one| draft.access(one));
    list(&line, "prices")
        .iter()
        .filter_map(price)
        .for_each(|one| draft.price(one));
    list(&line, "times")
        .iter()
        .filter_map(times)
        .for_each(|one| draft.times(one));
    draft.ages(number(&line, "youngest"), number(&line, "oldest"));
    draft.checked_on(Day::parse(text(&line, "checked_on")));
    if line.get("closed_now").and_then(Value::as_bool) == Some(true) {
        draft.closed_now();
    }
    Some(Found::named(draft.finish()))
}

fn price(value: &Value) -> Option<Price> {
    let [amount, says] = value.as_array()?.as_slice() else {
        return None;
    };
    let pence = amount.as_i64().map(Money::from_pence);
    Some(Price {
        amount: pence.filter(|pence| (Money::ZERO..=Money::MOST).contains(pence)),
        says: says.as_str()?.to_owned(),
    })
}

fn times(value: &Value) -> Option<Times> {
    let [often, days, opens, closes, says] = value.as_array()?.as_slice() else {
        return None;
    };
    let said: Vec<&str> = days
        .as_array()?
        .iter()
        .take(DAYS.len())
        .filter_map(Value::as_str)
        .collect();
    Some(Times {
        often: often.as_str().and_then(how_often),
        days: DAYS.into_iter().filter(|day| said.contains(day)).collect(),
        opens: opens.as_str()?.to_owned(),
        closes: closes.as_str()?.to_owned(),
        says: says.as_str()?.to_owned(),
    })
}

/// The choice of `supports-often` of that name.
fn how_often(name: &str) -> Option<Id> {
    let question = form::step("supports")?.question("often")?;
    question.kind.choice(name).map(|choice| choice.id)
}

fn text<'a>(line: &'a Value, name: &str) -> &'a str {
    line.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn number(line: &Value, name: &str) -> Option<u32> {
    u32::try_from(line.get(name)?.as_u64()?).ok()
}

fn list<'a>(line: &'a Value, name: &str) -> &'a [Value] {
    let list = line.get(name).and_then(Value::as_array);
    let list = list.map_or(&[][..], Vec::as_slice);
    list.get(..LOOKED_AT).unwrap_or(list)
}
