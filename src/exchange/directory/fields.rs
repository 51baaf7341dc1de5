//! A service while it is read: each field cleaned and held to its length, whatever kind of file it comes from.

use super::clean::{line, lines};
use super::links;
use crate::form::Id;
use crate::plan::directory::{DAYS, Price, Service, Times};
use crate::plan::{Day, Money};

/// Letters in a name, of a service, an organisation, a category or a language.
const NAME: usize = 120;
/// Letters in what a service is.
const WHAT: usize = 1_500;
/// Letters in other sentences.
const SAYS: usize = 300;
/// Letters in a phone number and what stands beside it.
const PHONE: usize = 60;
/// Letters in a postcode.
const POSTCODE: usize = 12;
/// Things of one kind: categories, languages, prices, times.
const MOST: usize = 10;
/// The oldest age.
const OLDEST: u32 = 120;

/// Words that say that something costs nothing.
const FREE: &[&str] = &[
    "free",
    "free of charge",
    "no charge",
    "no cost",
    "none",
    "nil",
    "bezpłatnie",
    "za darmo",
    "مفت",
];

/// A service that is being read. What comes first stays: a second place or phone number is left out.
#[derive(Debug, Clone, Default)]
pub(super) struct Draft(Service);

impl Draft {
    /// A service with its name, which may be empty.
    pub fn new(name: &str) -> Self {
        Self(Service {
            name: line(name, NAME),
            ..Service::default()
        })
    }

    /// The service. Whoever takes it looks whether it has a name.
    pub fn finish(self) -> Service {
        self.0
    }

    /// Who runs it. Nothing where that is its own name.
    pub fn organisation(&mut self, raw: &str) {
        let organisation = line(raw, NAME);
        if organisation != self.0.name {
            self.0.organisation = organisation;
        }
    }

    /// What it is.
    pub fn what(&mut self, raw: &str) {
        self.0.what = lines(raw, WHAT);
    }

    /// Something to know first.
    pub fn alert(&mut self, raw: &str) {
        self.0.alert = line(raw, SAYS);
    }

    /// One more category.
    pub fn category(&mut self, raw: &str) {
        add(&mut self.0.categories, line(raw, NAME));
    }

    /// One more language.
    pub fn language(&mut self, raw: &str) {
        add(&mut self.0.languages, line(raw, NAME));
    }

    /// How people get in, hear and see there.
    pub fn access(&mut self, raw: &str) {
        add(&mut self.0.access, line(raw, SAYS));
    }

    /// One more price. One that says nothing is left out.
    pub fn price(&mut self, price: Price) {
        let says = line(&price.says, SAYS);
        let is_free = FREE.contains(&says.to_lowercase().as_str());
        let price = match price.amount {
            // Many files say "Free" beside the number, or instead of one.
            None | Some(Money::ZERO) if is_free => Price {
                amount: Some(Money::ZERO),
                says: String::new(),
            },
            amount => Price { amount, says },
        };
        let says_something = price.amount.is_some() || !price.says.is_empty();
        if says_something && self.0.prices.len() < MOST && !self.0.prices.contains(&price) {
            self.0.prices.push(price);
        }
    }

    /// One more time. One that says nothing is left out.
    pub fn times(&mut self, times: Times) {
        let times = Times {
            opens: hour(&times.opens),
            closes: hour(&times.closes),
            says: line(&times.says, SAYS),
            ..times
        };
        if times != Times::default() && self.0.times.len() < MOST && !self.0.times.contains(&times)
        {
            self.0.times.push(times);
        }
    }

    /// Where it is.
    pub fn place(&mut self, place: &str, postcode: &str) {
        let (place, postcode) = (line(place, SAYS), line(postcode, POSTCODE));
        if self.0.place.is_empty() && self.0.postcode.is_empty() {
            (self.0.place, self.0.postcode) = (place, postcode);
        }
    }

    /// The number to ring.
    pub fn phone(&mut self, raw: &str) {
        let raw = raw.trim();
        let raw = raw.strip_prefix("tel:").unwrap_or(raw);
        keep_first(&mut self.0.phone, line(raw, PHONE));
    }

    /// Its email address.
    pub fn email(&mut self, raw: &str) {
        keep_first(&mut self.0.email, links::email(raw));
    }

    /// Its page.
    pub fn web(&mut self, raw: &str) {
        keep_first(&mut self.0.web, links::page(raw));
    }

    /// Who it is for.
    pub fn who_for(&mut self, raw: &str) {
        keep_first(&mut self.0.who_for, line(raw, SAYS));
    }

    /// The youngest and the oldest that it is for. Ages that nobody has are left out.
    pub fn ages(&mut self, youngest: Option<u32>, oldest: Option<u32>) {
        let likely = |age: Option<u32>| age.filter(|age| (1..=OLDEST).contains(age));
        let (youngest, oldest) = (likely(youngest), likely(oldest));
        // Everyone is younger than 100: many files write this where they have nothing to say.
        let oldest = oldest.filter(|age| *age < 99);
        self.0.ages = (self.0.ages.0.or(youngest), self.0.ages.1.or(oldest));
    }

    /// That it is closed for now.
    pub fn closed_now(&mut self) {
        self.0.is_closed_now = true;
    }

    /// When somebody last looked whether it is true.
    pub fn checked_on(&mut self, day: Option<Day>) {
        self.0.checked_on = self.0.checked_on.or(day);
    }
}

/// The parts of a cell or a field that holds several names.
pub(super) fn split(raw: &str) -> impl Iterator<Item = &str> {
    // More would be cut off anyway, and a field of commas alone would take long.
    raw.split([';', '|', ',', '\n']).take(MOST * 4)
}

/// The days of `TU,TH` or `2TU`, as choices of `supports-days`.
pub(super) fn days(raw: &str) -> Vec<Id> {
    const SHORT: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let named: Vec<String> = raw
        .split([',', ' '])
        .take(MOST * 4)
        .map(|day| {
            day.trim_start_matches(|sign: char| sign.is_ascii_digit() || "+-".contains(sign))
        })
        .map(|day| day.chars().take(2).collect::<String>().to_ascii_uppercase())
        .collect();
    let pairs = SHORT.iter().zip(DAYS);
    let said = pairs.filter(|(short, _)| named.iter().any(|one| one == *short));
    said.map(|(_, day)| day).collect()
}

/// `11:30` from `11:30`, `11:30:00` or `11:30:00Z`. Empty for what is no time of day.
fn hour(raw: &str) -> String {
    let (Some(hour), Some(":"), Some(minute)) = (raw.get(..2), raw.get(2..3), raw.get(3..5)) else {
        return String::new();
    };
    let read = |digits: &str| {
        let are_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse::<u8>().ok().filter(|_| are_digits)
    };
    match (read(hour), read(minute)) {
        (Some(0..=24), Some(0..=59)) => [hour, ":", minute].concat(),
        _ => String::new(),
    }
}

fn keep_first(field: &mut String, found: String) {
    if field.is_empty() {
        *field = found;
    }
}

fn add(to: &mut Vec<String>, name: String) {
    if !name.is_empty() && to.len() < MOST && !to.contains(&name) {
        to.push(name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_every_usual_way() {
        assert_eq!(days("TU,TH"), ["tue", "thu"]);
        assert_eq!(days("th, tu"), ["tue", "thu"]);
        assert_eq!(days("1MO,-1FR"), ["mon", "fri"]);
        assert_eq!(days("Monday"), ["mon"]);
        assert!(days("").is_empty() && days("XX,8").is_empty());
    }

    #[test]
    fn only_times_of_day_are_times() {
        assert_eq!(hour("11:30:00"), "11:30");
        assert_eq!(hour("09:05Z"), "09:05");
        for raw in ["", "11", "25:00", "11:60", "1130", "+1:30", "ab:cd", "چائے"] {
            assert_eq!(hour(raw), "", "{raw}");
        }
    }

    #[test]
    fn each_field_is_held_to_its_length_and_number() {
        let long = "x".repeat(5_000);
        let mut draft = Draft::new(&long);
        draft.what(&long);
        draft.phone(&long);
        draft.place(&long, &long);
        for number in 0..50 {
            draft.category(&format!("Kind {number}"));
            draft.access(&format!("{number} {long}"));
        }
        let service = draft.finish();
        let letters = |words: &str| words.chars().count();
        assert_eq!(
            (letters(&service.name), letters(&service.what)),
            (NAME, WHAT)
        );
        assert_eq!(
            (letters(&service.phone), letters(&service.postcode)),
            (PHONE, POSTCODE)
        );
        assert_eq!(
            (service.categories.len(), service.access.len()),
            (MOST, MOST)
        );
        assert!(service.access.iter().all(|one| letters(one) <= SAYS));
    }

    #[track_caller]
    fn check_price(pence: Option<i64>, says: &str, expected: Option<(Option<i64>, &str)>) {
        let mut draft = Draft::new("Ekta");
        draft.price(Price {
            amount: pence.map(Money::from_pence),
            says: says.to_owned(),
        });
        let service = draft.finish();
        let read = service.prices.first();
        let read = read.map(|price| (price.amount.map(Money::pence), price.says.as_str()));
        assert_eq!(read, expected);
    }

    #[test]
    fn what_is_free_is_said_once() {
        check_price(None, "Free", Some((Some(0), "")));
        check_price(Some(0), "free of charge", Some((Some(0), "")));
        check_price(Some(0), "First visit", Some((Some(0), "First visit")));
        check_price(Some(600), "Free", Some((Some(600), "Free")));
        check_price(None, "Ask us", Some((None, "Ask us")));
        check_price(None, " ", None);
    }

    #[test]
    fn ages_that_nobody_has_are_left_out() {
        let read = |youngest, oldest| {
            let mut draft = Draft::new("Ekta");
            draft.ages(youngest, oldest);
            draft.finish().ages
        };
        assert_eq!(read(Some(55), Some(70)), (Some(55), Some(70)));
        assert_eq!(read(Some(0), Some(100)), (None, None));
        assert_eq!(read(Some(9_000), None), (None, None));
    }
}
