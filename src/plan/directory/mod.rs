//! A local directory: the services near someone, from a list that an organisation handed out.
//!
//! A directory is no part of anyone's plan. What of it becomes help in a plan is in [`into_plan`].

mod into_plan;
mod search;

pub use into_plan::{in_plan, language_of, put_in_plan};
pub use search::Wanted;

use super::day::Day;
use super::money::Money;
use crate::form::Id;
use search::plainly;
use std::collections::BTreeMap;

/// A directory, as it lies on this device.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Directory {
    /// Where it came from.
    pub source: Source,
    services: Vec<Service>,
    /// What each service is found by: the words of its name, and all its words. Plain, so that capitals do not matter.
    found_by: Vec<(String, String)>,
    categories: BTreeMap<String, u32>,
    languages: BTreeMap<String, u32>,
}

/// Where a directory came from, and what of it was left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Source {
    /// The name of the file.
    pub file: String,
    /// The day it was opened here.
    pub opened_on: Option<Day>,
    /// How many services had no name, so that nobody could have found them.
    pub nameless: u32,
    /// How many have ended or are not running.
    pub ended: u32,
    /// Whether there were more than a directory here may hold. Those after the last are left out.
    pub is_cut: bool,
}

/// Something that a person can use or go to: a lunch club, a bus, a helpline, a shop for equipment. Its words are the
/// directory's own. They are text and never parts of a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Service {
    /// What it is called. Never empty.
    pub name: String,
    /// Who runs it.
    pub organisation: String,
    /// What it is, in one or more lines.
    pub what: String,
    /// Something to know first, such as "Online only".
    pub alert: String,
    /// What kinds of service it is.
    pub categories: Vec<String>,
    /// The languages that people speak there.
    pub languages: Vec<String>,
    /// What it costs.
    pub prices: Vec<Price>,
    /// When it is there.
    pub times: Vec<Times>,
    /// Where it is, without the postcode.
    pub place: String,
    /// The postcode.
    pub postcode: String,
    /// How people get in, hear and see there.
    pub access: Vec<String>,
    /// Who it is for, in words.
    pub who_for: String,
    /// The youngest and the oldest that it is for, in years.
    pub ages: (Option<u32>, Option<u32>),
    /// The number to ring, as written.
    pub phone: String,
    /// Its email address, and nothing else.
    pub email: String,
    /// Its page on the web: an address that starts with `https://` or `http://`.
    pub web: String,
    /// Whether it is closed for now, and will open again.
    pub is_closed_now: bool,
    /// The day when somebody last looked whether all this is true.
    pub checked_on: Option<Day>,
}

/// What something costs at a service.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Price {
    /// How much, where it is a number. Nothing at all where it is free.
    pub amount: Option<Money>,
    /// What for: "Lunch, per visit". Where there is no number, all that is said.
    pub says: String,
}

/// When a service is there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Times {
    /// How often, as a choice of `supports-often`, if that is known.
    pub often: Option<Id>,
    /// On which days, as choices of `supports-days`, from Monday.
    pub days: Vec<Id>,
    /// From when in the day, as `11:30`. May be empty.
    pub opens: String,
    /// Until when. May be empty.
    pub closes: String,
    /// What else is said about it.
    pub says: String,
}

/// Whether a service costs money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cost {
    /// All of it is free.
    Free,
    /// Some of it costs money.
    Paid,
    /// The directory gives no number.
    NotSaid,
}

/// The days of a week as choices of `supports-days`.
pub const DAYS: [Id; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl Directory {
    /// An empty one.
    pub fn new(source: Source) -> Self {
        Self {
            source,
            ..Self::default()
        }
    }

    /// Puts one more service after those that are there.
    pub fn add(&mut self, service: Service) {
        let name = plainly(&service.name);
        let all = service.all_words().map(plainly);
        let all = all.collect::<Vec<_>>().join("\n");
        for (names, counts) in [
            (&service.categories, &mut self.categories),
            (&service.languages, &mut self.languages),
        ] {
            for name in names {
                *counts.entry(name.clone()).or_default() += 1;
            }
        }
        self.found_by.push((name, all));
        self.services.push(service);
    }

    /// How many services it holds.
    pub fn len(&self) -> usize {
        self.services.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.services.is_empty()
    }

    /// One service, counted from 0.
    pub fn service(&self, position: usize) -> Option<&Service> {
        self.services.get(position)
    }

    /// All of them, in the order of the file.
    pub fn services(&self) -> &[Service] {
        &self.services
    }

    /// The categories to choose from: the most common ones, by name.
    pub fn categories(&self) -> Vec<&str> {
        most_common(&self.categories)
    }

    /// The languages to choose from: the most common ones, by name.
    pub fn languages(&self) -> Vec<&str> {
        most_common(&self.languages)
    }
}

impl Service {
    /// Whether it costs money.
    pub fn cost(&self) -> Cost {
        let mut amounts = self.prices.iter().filter_map(|price| price.amount);
        let Some(first) = amounts.next() else {
            return Cost::NotSaid;
        };
        if first.plus(amounts.fold(Money::ZERO, Money::plus)) > Money::ZERO {
            Cost::Paid
        } else {
            Cost::Free
        }
    }

    /// The number as a telephone takes it, without spaces. None where the words are more than a number.
    pub fn number_to_ring(&self) -> Option<String> {
        let is_of_number = |sign: char| sign.is_ascii_digit() || " +()-".contains(sign);
        let number: String = self
            .phone
            .chars()
            .filter(|sign| sign.is_ascii_digit() || *sign == '+')
            .collect();
        let is_number = self.phone.chars().all(is_of_number) && number.rfind('+').unwrap_or(0) == 0;
        (is_number && (3..=16).contains(&number.len())).then_some(number)
    }

    /// All that it may be found by.
    fn all_words(&self) -> impl Iterator<Item = &str> {
        let single = [
            &self.name,
            &self.organisation,
            &self.what,
            &self.place,
            &self.postcode,
            &self.who_for,
        ];
        let many = [&self.categories, &self.languages, &self.access];
        let many = many.into_iter().flatten();
        single.into_iter().chain(many).map(String::as_str)
    }
}

/// The most names to choose from. A list of thousands would help nobody, and the search finds the rest.
const MOST_NAMES: usize = 100;

fn most_common(counts: &BTreeMap<String, u32>) -> Vec<&str> {
    let mut names: Vec<(&str, u32)> = counts.iter().map(|(name, n)| (name.as_str(), *n)).collect();
    names.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    names.truncate(MOST_NAMES);
    names.sort_by_key(|(name, _)| plainly(name));
    names.into_iter().map(|(name, _)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_cost(pence: &[Option<i64>], expected: Cost) {
        let price = |pence: &Option<i64>| Price {
            amount: pence.map(Money::from_pence),
            says: String::new(),
        };
        let service = Service {
            prices: pence.iter().map(price).collect(),
            ..Service::default()
        };
        assert_eq!(service.cost(), expected);
    }

    #[test]
    fn what_costs_something_is_not_free() {
        check_cost(&[], Cost::NotSaid);
        check_cost(&[None], Cost::NotSaid);
        check_cost(&[Some(0)], Cost::Free);
        check_cost(&[Some(0), None], Cost::Free);
        check_cost(&[Some(0), Some(600)], Cost::Paid);
        check_cost(&[Some(600), Some(0)], Cost::Paid);
    }

    #[track_caller]
    fn check_number(phone: &str, expected: Option<&str>) {
        let service = Service {
            phone: phone.to_owned(),
            ..Service::default()
        };
        assert_eq!(service.number_to_ring().as_deref(), expected);
    }

    #[test]
    fn only_a_number_can_be_rung() {
        check_number("0116 496 0000", Some("01164960000"));
        check_number("+44 (116) 496-0000", Some("+441164960000"));
        check_number("111", Some("111"));
        check_number("0116 496 0000, ask for Asha", None);
        check_number("44+1", None);
        check_number("12", None);
        check_number("", None);
        check_number("01164960000 01164960001", None);
    }

    #[test]
    fn the_most_common_names_can_be_chosen() {
        let mut directory = Directory::default();
        for number in 0..=150 {
            directory.add(Service {
                categories: vec![format!("Kind {number}"), "Ärzte".into(), "club".into()],
                ..Service::default()
            });
        }
        let names = directory.categories();
        assert_eq!(names.len(), MOST_NAMES);
        assert_eq!(names[..2], ["Ärzte", "club"]);
    }
}
