//! How a service becomes help in a plan.

use super::{Cost, DAYS, Service};
use crate::form::{Id, OTHER};
use crate::plan::{Answer, Answers, Edit, Row, RowId};
use std::collections::BTreeMap;

/// The help in the plan that bears the name of a service: the first.
pub fn in_plan(draft: &Answers, service: &Service) -> Option<RowId> {
    let bears_name = |row: &&Row| {
        let what = row.answers.get("what");
        what.is_some_and(|what| what.text == service.name)
    };
    let rows = draft.rows("supports").iter();
    rows.filter(bears_name).map(|row| row.id).next()
}

/// The one change that puts a service into the plan as help. It has no price there, as no idea has: what it costs the
/// person is theirs to say.
pub fn put_in_plan(draft: &Answers, service: &Service) -> Edit {
    Edit::PutBackRow {
        step: "supports".to_owned(),
        position: draft.rows("supports").len(),
        row: Row {
            id: draft.next_row("supports"),
            answers: as_help(service),
        },
    }
}

/// What is known of the help: its name, its kind, and when it is, where the directory says that in one way.
fn as_help(service: &Service) -> BTreeMap<String, Answer> {
    let what = Answer {
        text: service.name.clone(),
        language: language_of(&service.name).to_owned(),
        chosen: vec![kind(service).to_owned()],
        stance: None,
        whose: None,
    };
    let mut answers = BTreeMap::from([("what".to_owned(), what)]);
    let mut pick = |question: &str, chosen: Vec<Id>| {
        let answer = Answer {
            chosen: chosen.into_iter().map(str::to_owned).collect(),
            ..Answer::default()
        };
        answers.insert(question.to_owned(), answer);
    };
    let often = often(service);
    if let Some(often) = often {
        pick("often", vec![often]);
    }
    let days = days(service);
    if matches!(often, Some("some-days" | "fortnight")) && !days.is_empty() {
        pick("days", days);
    }
    answers
}

/// The choice in `supports-what` that is true of a service. One that costs money is among the paid places.
fn kind(service: &Service) -> Id {
    match service.cost() {
        Cost::Free => "place",
        Cost::Paid => "club",
        Cost::NotSaid => OTHER.id,
    }
}

/// How often, where all times say the same. A place that is open each day is not help on each day.
fn often(service: &Service) -> Option<Id> {
    let mut said = service.times.iter().map(|times| times.often);
    let first = said.next()??;
    said.all(|other| other == Some(first)).then_some(first)
}

/// The days of all times together, from Monday.
fn days(service: &Service) -> Vec<Id> {
    let is_said = |day: &Id| service.times.iter().any(|times| times.days.contains(day));
    DAYS.into_iter().filter(is_said).collect()
}

/// The language that words of a directory are taken to be in. Directories in England are English, but for words in other letters.
pub fn language_of(words: &str) -> &'static str {
    let is_urdu = |letter: char| matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}');
    if words.chars().any(is_urdu) {
        "ur"
    } else {
        "en"
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Price, Times};
    use super::*;
    use crate::plan::support::Help;
    use crate::plan::{Money, read};

    fn lunch(pence: Option<i64>) -> Service {
        let price = |pence| Price {
            amount: Some(Money::from_pence(pence)),
            says: String::new(),
        };
        Service {
            name: "Ekta Lunch Club".into(),
            prices: pence.map(price).into_iter().collect(),
            times: vec![times(Some("some-days"), &["tue", "thu"])],
            ..Service::default()
        }
    }

    fn times(often: Option<Id>, days: &[Id]) -> Times {
        Times {
            often,
            days: days.to_vec(),
            ..Times::default()
        }
    }

    #[track_caller]
    fn check_kind(pence: Option<i64>, choice: &str, help: Help) {
        let mut draft = Answers::default();
        let edit = put_in_plan(&draft, &lunch(pence));
        draft.apply(edit);
        let plan = read(&draft).plan;
        let support = plan.supports.first().unwrap();
        let words = support.what.words.as_ref().unwrap();
        let named = (words.text.as_str(), words.language.as_str());
        assert_eq!(named, ("Ekta Lunch Club", "en"));
        assert_eq!(support.what.picked(), Some(choice));
        assert_eq!(support.help, help);
        assert_eq!(support.often.picked(), Some("some-days"));
        assert!(support.days.has("tue") && support.days.has("thu"));
        assert_eq!(plan.costs, [], "no price goes into the plan");
    }

    #[test]
    fn a_service_becomes_help_of_its_own_kind_on_its_days() {
        check_kind(Some(0), "place", Help::Free);
        check_kind(Some(600), "club", Help::Paid);
        check_kind(None, "other", Help::Free);
    }

    #[track_caller]
    fn check_when(times: Vec<Times>, often: Option<&str>, days: &[&str]) {
        let service = Service {
            times,
            ..lunch(None)
        };
        let answers = as_help(&service);
        let picked = answers.get("often").and_then(Answer::picked);
        assert_eq!(picked, often);
        let chosen = answers.get("days").map_or(&[][..], |days| &days.chosen);
        assert_eq!(chosen, days);
    }

    #[test]
    fn days_are_taken_over_only_where_the_form_asks_for_them() {
        let week = Some("some-days");
        check_when(vec![], None, &[]);
        check_when(vec![times(None, &["tue"])], None, &[]);
        check_when(
            vec![times(week, &["thu"]), times(week, &["mon", "thu"])],
            week,
            &["mon", "thu"],
        );
        check_when(vec![times(Some("month"), &["tue"])], Some("month"), &[]);
        let mixed = vec![times(week, &["tue"]), times(Some("month"), &[])];
        check_when(mixed, None, &[]);
    }

    #[test]
    fn it_goes_in_and_comes_out_as_one_change() {
        let (mut draft, service) = (Answers::default(), lunch(Some(0)));
        assert_eq!(in_plan(&draft, &service), None);
        let edit = put_in_plan(&draft, &service);
        let back = draft.apply(edit).unwrap();
        assert_eq!(in_plan(&draft, &service), Some(RowId(1)));
        draft.apply(back);
        assert_eq!(draft, Answers::default());
    }

    #[test]
    fn a_name_in_other_letters_keeps_its_language() {
        assert_eq!(language_of("اردو کلب"), "ur");
        assert_eq!(language_of("Ekta"), "en");
    }
}
