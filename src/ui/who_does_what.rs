//! Who does what: the people whom someone with a support plan may meet.

use super::card::{aloud, card};
use super::html::div;
use super::title::Title;
use super::view::{Content, View, fragment};
use super::words_here::words_here;
use crate::form::Id;

/// The people of row 20 of the domain notes, each with a picture.
const PEOPLE: &[(Id, &str)] = &[
    ("planner", "who-social-worker"),
    ("money", "who-finance"),
    ("meeting", "who-panel"),
    ("helper", "who-broker"),
    ("plan", "who-planner"),
    ("my-say", "who-advocate"),
    ("payroll", "who-payroll"),
    ("personal-assistant", "who-assistant"),
    ("health", "who-doctor"),
    ("carer", "who-carer"),
];

/// The page.
pub fn who_page() -> View {
    let cards: Vec<_> = PEOPLE
        .iter()
        .map(|(shown, message)| card(shown, message, None))
        .collect();
    fragment()
        .child(
            Title::new("group", "who")
                .also(aloud(PEOPLE.iter().map(|(_, message)| *message)))
                .words(words_here("who")),
        )
        .child(div().class("rights").child(cards))
        .view()
}
