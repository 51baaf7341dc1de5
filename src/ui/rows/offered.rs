//! What a list offers and has not got yet: one tap begins it.

use super::super::begin_with::begin_with;
use super::super::follow::follow;
use super::super::html::{h2, li, section, ul};
use super::super::view::{Content, View};
use super::super::workspace::{Desk, say};
use super::open_list::OpenList;
use crate::form::{Begin, Choice, Id, OTHER, Question, Step};
use crate::plan::Answers;
use crate::plan::asked::Asks;
use leptos::prelude::*;

/// Every choice that is not in the list yet. Nothing, for a list that is begun with an empty page.
pub(super) fn offered(list: OpenList) -> Option<View> {
    let naming = list.rows.naming()?;
    if list.rows.begin != Begin::Offered {
        return None;
    }
    let desk = Desk::here();
    let open = follow(move || {
        desk.answers()
            .with(|answers| not_in(list.step, naming, answers))
    });
    let section = move || {
        let cards: Vec<_> = open.with(|open| {
            let choices = open.iter().filter_map(|id| naming.kind.choice(id));
            choices
                .map(|choice| {
                    li().child(begin_with(list.step.id, list.rows, naming, choice))
                        .view()
                })
                .collect()
        });
        if cards.is_empty() {
            return None;
        }
        let section = section()
            .class("part")
            .attr("aria-labelledby", "offered")
            .child(h2().id("offered").child(say("offered")))
            .child(ul().class("offered").attr("role", "list").child(cards));
        Some(section.view())
    };
    Some(section.view())
}

/// The choices that name no row. "Something else" may stand in a list more than once, and has its own button.
/// What only other plans are offered stays out.
pub fn not_in(step: &'static Step, naming: &Question, answers: &Answers) -> Vec<Id> {
    let asks = Asks::of(answers, step, None);
    let is_offered = |choice: &Choice| {
        let area = naming.kind.area_of(choice.id);
        area.is_none_or(|area| asks.offers(naming, area))
    };
    let is_there = |choice: &Choice| {
        answers.rows(step.id).iter().any(|row| {
            let answer = row.answers.get(naming.id);
            answer.is_some_and(|answer| answer.has(choice.id))
        })
    };
    let choices = naming.kind.choices();
    let open =
        choices.filter(|choice| choice.id != OTHER.id && is_offered(choice) && !is_there(choice));
    open.map(|choice| choice.id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form;
    use crate::plan::{Edit, Place, RowId};

    #[test]
    fn what_is_in_the_list_is_not_offered_again() {
        let step = form::step("outcomes").unwrap();
        let naming = step.rows().and_then(form::Rows::naming).unwrap();
        let mut draft = Answers::default();
        let all = not_in(step, naming, &draft);
        assert!(all.contains(&"swim") && !all.contains(&"other"));
        let row = RowId(1);
        draft.apply(Edit::AddRow {
            step: "outcomes".to_owned(),
            row,
        });
        let mut pick = |choice: &str| {
            let (at, choice) = (Place::in_row("outcomes", row, "what"), choice.to_owned());
            draft.apply(Edit::Pick { at, choice });
            not_in(step, naming, &draft)
        };
        let without: Vec<Id> = all.iter().copied().filter(|id| *id != "swim").collect();
        assert_eq!(pick("swim"), without);
        assert_eq!(pick("other"), all);
    }

    #[test]
    fn a_carer_is_offered_the_eight_outcomes_and_everyone_else_the_ten() {
        let step = form::step("needs").unwrap();
        let naming = step.rows().and_then(form::Rows::naming).unwrap();
        let mut draft = Answers::default();
        let ten = not_in(step, naming, &draft);
        assert_eq!(ten.len(), 10);
        let (at, choice) = (Place::once("needs", "whose"), "carer".to_owned());
        draft.apply(Edit::Pick { at, choice });
        let eight_and_health = not_in(step, naming, &draft);
        assert_eq!(eight_and_health.len(), 9);
        assert!(eight_and_health.iter().all(|id| !ten.contains(id)));
    }
}
