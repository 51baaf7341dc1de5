//! Answers longer than a page, a table over pages, and a word wider than a line.

use super::{costs, en, english, own_words, row, section};
use my_support_plan::document::{Document, TableRow};

const SENTENCE: &str = "I want to tell you about my week, my friends, my music and all of the things that I do at home. ";
const ADDRESS: &str = "https://www.example.org/a/very/long/address/that-never-ends-becauseithassomanypartswithoutanyspaceatall.html";

/// The plan.
pub fn long() -> Document {
    let story = [6, 14, 2].map(|times| en(&SENTENCE.repeat(times)));
    let words = vec![
        own_words(en("My story"), story.into()),
        own_words(en("Where to find more"), vec![en(ADDRESS)]),
    ];
    let heads = [en("What"), en("How much"), en("In a year")];
    let total = [
        vec![en("All together")],
        vec![en("")],
        vec![en("£25,248.00")],
    ];
    let table = costs(
        en("What my money is for"),
        heads,
        (1..=24).map(cost).collect(),
        total,
    );
    let sections = vec![
        section("me", "me", en("About me"), words),
        section("costs", "money", en("What it costs"), vec![table]),
    ];
    Document {
        sections,
        ..english()
    }
}

fn cost(number: u16) -> TableRow {
    let what = en(&format!("Thing number {number} that I pay for"));
    let id = if number.is_multiple_of(2) {
        "bus"
    } else {
        "music"
    };
    row(
        id,
        [
            vec![what],
            vec![en("£1.00 every week")],
            vec![en("£1,052.00")],
        ],
    )
}
