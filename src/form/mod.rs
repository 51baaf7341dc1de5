//! What we ask: every step, question, choice and picture, as tables without words or logic.
//!
//! A message is named after its id, so there is no mapping table:
//!
//! | message | what it says |
//! | --- | --- |
//! | `costs`, `costs.about` | the step's name, and one line about it |
//! | `costs-lines`, `costs-lines.lead` | a page's title, and its one line under the title |
//! | `costs-amount`, `.hint`, `.missing` | a question, its hint, and what to do when its answer cannot be read |
//! | `costs-often-week`, `.plan` | a choice, and the sentence it makes in the plan ("I …") |
//! | `needs-what-toilet.law` | what the law calls it, in English in every language |
//! | `choice-not-important` | a choice that many questions offer, worded once for all of them |
//! | `manage-way-council`, `.good`, `.hard` | a choice, and its good side and its hard side |
//! | `outcomes-what-people` | the name of an area of a bank of choices |
//! | `idea-swim.free`, `.low`, `.paid` | an idea for an outcome: what costs nothing, what costs a little, paid help |
//! | `word-outcome`, `.means`, `.example` | a hard word, what it means, and one example |
//!
//! Ids are never renamed: saved plans hold them. A rename is an upgrade step in `storage`.

mod actions;
mod answer;
mod backup;
mod carer;
mod communicate;
mod costs;
mod culture;
mod days;
mod decisions;
mod diary;
mod examples;
mod helplines;
mod ideas;
mod life;
mod make;
mod manage;
mod me;
mod my_helper;
mod needs;
mod outcomes;
pub mod pictures;
mod review;
pub mod rights;
mod risks;
mod shape;
mod share;
mod spend;
mod spending;
mod stage;
mod start;
mod supports;
mod web;
mod week;
mod who_helps;
pub mod words;
mod working;

pub use backup::ABOUT_THEM;
pub use carer::SOMEONE;
pub use costs::PAID_BY_THE_HOUR;
pub use examples::{EXAMPLES, Example, example_of};
pub use helplines::{HELPLINES, HELPLINES_CHECKED_ON, Helpline};
pub use ideas::{IDEAS, Ideas, ideas_for};
pub use life::{LIFE, LifePart};
pub use manage::{DIRECT_PAYMENTS, MUST_AGREE};
pub use needs::AS_A_CARER;
pub use shape::{
    Area, Ask, Begin, Choice, Depth, Id, Kind, Nothing, Order, Page, Part, Pick, Plans, Question,
    Rows, Shape, Shown, Step,
};
pub use share::PRIVATE;
pub use stage::STAGES;
pub use supports::PAID_HELP;

use make::{
    area, ask, choice, follow_up, in_full, in_plans, optional, page, question, says_as,
    unless_chosen, unless_said,
};

/// "Something else": opens a place for the person's own words.
pub const OTHER: Choice = choice("other", "own-words");

/// "This is not important to me": an answer too, so that nobody has to explain.
pub const NOT_IMPORTANT: Choice = choice("not-important", "no");

/// "Ask me about this in private": the plan then says this, and nothing else that was answered there.
pub const ASK_PRIVATELY: Choice = choice("ask-privately", "private");

/// Where a thing in a list keeps the name of a photo or a drawing of the person's own, which stands for it in place of our
/// picture. It is no question: nobody has to have one.
pub const OWN_PICTURE: Id = "own-picture";

/// The choices that are worded once for all questions.
const WORDED_ONCE: &[Choice] = &[NOT_IMPORTANT, ASK_PRIVATELY];

/// Every step, in the order that people meet them. A person may go to any step at any time.
pub const STEPS: &[Step] = &[
    start::STEP,
    stage::STEP,
    who_helps::STEP,
    me::STEP,
    web::STEP,
    culture::STEP,
    communicate::STEP,
    days::STEP,
    working::STEP,
    needs::STEP,
    outcomes::STEP,
    supports::STEP,
    Step {
        id: "find",
        picture: "community",
        part: Part::Want,
        depth: Depth::Full,
        minutes: 10,
        pages: &[],
    },
    week::STEP,
    my_helper::STEP,
    costs::STEP,
    manage::STEP,
    spend::STEP,
    risks::STEP,
    backup::STEP,
    carer::STEP,
    decisions::STEP,
    actions::STEP,
    Step {
        id: "check",
        picture: "look-closely",
        part: Part::Go,
        depth: Depth::Short,
        minutes: 10,
        pages: &[],
    },
    share::STEP,
    Step {
        id: "print",
        picture: "print",
        part: Part::Go,
        depth: Depth::Short,
        minutes: 5,
        pages: &[],
    },
    answer::STEP,
    diary::STEP,
    spending::STEP,
    review::STEP,
    Step {
        id: "letters",
        picture: "letter",
        part: Part::Go,
        depth: Depth::Full,
        minutes: 5,
        pages: &[],
    },
];

/// The message that words a choice or an area, as the question `says` words it: `risks-good-fun`.
pub fn choice_message(step: &str, says: &str, choice: &str) -> String {
    if WORDED_ONCE.iter().any(|one| one.id == choice) {
        ["choice-", choice].concat()
    } else {
        [step, "-", says, "-", choice].concat()
    }
}

/// The step of that name, if there is one.
pub fn step(id: &str) -> Option<&'static Step> {
    STEPS.iter().find(|step| step.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[track_caller]
    fn check_distinct(what: &str, ids: impl Iterator<Item = Id>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            assert!(seen.insert(id), "{what}: '{id}' stands twice");
        }
    }

    #[test]
    fn every_name_is_used_once() {
        check_distinct("steps", STEPS.iter().map(|step| step.id));
        for step in STEPS {
            let rows = step.rows().into_iter().flat_map(Rows::questions);
            check_distinct(
                step.id,
                step.questions().chain(rows).map(|question| question.id),
            );
            let rows = step.rows().into_iter().flat_map(Rows::questions);
            for question in step.questions().chain(rows) {
                let areas: &[Area] = match question.kind {
                    Kind::Bank { areas, .. } => areas,
                    Kind::Notice
                    | Kind::Language
                    | Kind::Line
                    | Kind::Words
                    | Kind::Phone
                    | Kind::Money
                    | Kind::Count
                    | Kind::Day
                    | Kind::Photo
                    | Kind::One(_)
                    | Kind::Many(_)
                    | Kind::Link { .. } => &[],
                };
                let areas = areas.iter().map(|area| area.id);
                // An area and a choice are both worded by their id, so they may not share one.
                check_distinct(
                    question.id,
                    question.kind.choices().map(|choice| choice.id).chain(areas),
                );
            }
        }
    }

    #[test]
    fn questions_that_share_words_share_their_choices() {
        let ids = |question: &Question| -> Vec<Id> {
            question.kind.choices().map(|choice| choice.id).collect()
        };
        for step in STEPS {
            let rows = step.rows().into_iter().flat_map(Rows::questions);
            for question in step.questions().chain(rows) {
                let worded = step.question(question.says).map(ids).unwrap_or_default();
                for choice in ids(question) {
                    assert!(
                        worded.contains(&choice),
                        "{}-{}: '{}' has no words for '{choice}'",
                        step.id,
                        question.id,
                        question.says
                    );
                }
            }
        }
    }

    #[test]
    fn parts_come_in_their_order() {
        let parts: Vec<Part> = STEPS.iter().map(|step| step.part).collect();
        let mut at = 0;
        for part in parts {
            let found = Part::ALL.iter().position(|one| *one == part).unwrap();
            assert!(found >= at, "{part:?} stands after a later part");
            at = found;
        }
    }

    #[test]
    fn a_page_of_one_question_shares_its_name() {
        for step in STEPS {
            for page in step.pages {
                if let Page::Ask(Ask {
                    id,
                    questions: [only],
                    ..
                }) = page
                {
                    assert_eq!(*id, only.id, "in step '{}'", step.id);
                }
            }
        }
    }

    #[test]
    fn every_screen_offers_few_choices() {
        for step in STEPS {
            let rows = step.rows().into_iter().flat_map(Rows::questions);
            for question in step.questions().chain(rows) {
                let groups: Vec<&[Choice]> = match question.kind {
                    Kind::One(choices) | Kind::Many(choices) => vec![choices],
                    Kind::Bank { areas, .. } => areas.iter().map(|area| area.choices).collect(),
                    Kind::Notice
                    | Kind::Language
                    | Kind::Line
                    | Kind::Words
                    | Kind::Phone
                    | Kind::Money
                    | Kind::Count
                    | Kind::Day
                    | Kind::Photo
                    | Kind::Link { .. } => Vec::new(),
                };
                for group in groups {
                    // The choices that stand under many questions are known when they come again.
                    let is_known = |one: &Choice| *one == OTHER || WORDED_ONCE.contains(one);
                    let offered = group.iter().filter(|one| !is_known(one)).count();
                    assert!(
                        offered <= 7,
                        "{}-{} offers {offered} choices at once",
                        step.id,
                        question.id
                    );
                }
            }
        }
    }
}
