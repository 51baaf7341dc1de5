//! My whole life: what I want in each part of it, and a way to want more. A life is more than what a council pays for.

use super::begin_with::begin_with;
use super::fold::fold;
use super::follow::follow;
use super::guide::Guide;
use super::html::{a, bdi, div, h2, li, p, section, ul};
use super::idea::idea;
use super::picture::PictureSize;
use super::route::Route;
use super::row_name::RowName;
use super::rows::not_in;
use super::title::Title;
use super::view::{Content, View, each, fragment};
use super::workspace::{Desk, say};
use crate::form::{self, Choice, LIFE, LifePart, OTHER, Question, Rows, Step};
use crate::plan::{Answer, Answers, RowId};
use leptos::prelude::*;

/// The page.
pub fn life_page() -> View {
    let Some((step, rows, naming)) = outcomes() else {
        return fragment().view();
    };
    let parts: Vec<View> = LIFE
        .iter()
        .map(|one| part(one, step, rows, naming))
        .collect();
    let list = Route::start_of(step.id).map(|route| {
        a().class("link")
            .attr("href", route.to_string())
            .child(say("life-list"))
    });
    fragment()
        .child(Title::new("happy", "life"))
        .child(div().class("pairs").child(parts))
        .child(p().child(list))
        .view()
}

/// The way to this page.
pub fn life_link() -> View {
    let link = a()
        .class("link")
        .attr("href", Guide::Life.address())
        .child(say("life"));
    p().child(link).view()
}

/// The step, its list, and the question that names what someone wants.
fn outcomes() -> Option<(&'static Step, &'static Rows, &'static Question)> {
    let step = form::step("outcomes")?;
    let rows = step.rows()?;
    Some((step, rows, rows.naming()?))
}

/// One part of a life: what I want in it, and closed under it what else there is.
fn part(
    part: &'static LifePart,
    step: &'static Step,
    rows: &'static Rows,
    naming: &'static Question,
) -> View {
    let desk = Desk::here();
    let id = ["life-", part.id].concat();
    let mine = follow(move || desk.answers().with(|answers| wanted(answers, naming, part)));
    let is_empty = follow(move || mine.with(Vec::is_empty));
    let list = move || {
        if is_empty.get() {
            return p()
                .class("cost-line__for")
                .child(say("life-nothing"))
                .view();
        }
        ul().child(each(move || mine.get(), wish)).view()
    };
    let open = follow(move || {
        desk.answers()
            .with(|answers| open(answers, step, naming, part))
    });
    let more = move || {
        let choices = open.get();
        (!choices.is_empty()).then(|| {
            let begin: Vec<View> = choices
                .into_iter()
                .map(|choice| li().child(begin_with(step.id, rows, naming, choice)).view())
                .collect();
            let offered = ul().class("offered").attr("role", "list").child(begin);
            let lid = move || {
                let part = desk.say(&["life-", part.id].concat());
                desk.say_with("life-more", &[("part", part.into())])
            };
            fold(lid, offered).view()
        })
    };
    let words = fragment()
        .child(h2().id(id.clone()).child(say(id.clone())))
        .child(list);
    section()
        .class("part")
        .attr("aria-labelledby", id)
        .child(idea(part.picture, PictureSize::Usual, words))
        .child(more)
        .view()
}

/// One thing that I want, as the way to it.
fn wish(row: RowId) -> View {
    let name = RowName::follow("outcomes", row);
    let address = Route::first_of_row("outcomes", row).map(|route| route.to_string());
    let link = a()
        .class("link")
        .attr("href", address)
        .child(bdi().attr("lang", name.language).child(name.words));
    li().child(link).view()
}

/// What the person wants in a part of their life, in their order. Own words alone stand in the last part.
fn wanted(answers: &Answers, naming: &Question, part: &LifePart) -> Vec<RowId> {
    let rows = answers.rows("outcomes").iter();
    rows.filter(|row| {
        let answer = row.answers.get(naming.id);
        let chosen = answer.and_then(Answer::picked).unwrap_or(OTHER.id);
        let area = naming.kind.area_of(chosen);
        area.is_some_and(|area| part.areas.contains(&area.id))
    })
    .map(|row| row.id)
    .collect()
}

/// What the bank offers in a part and the plan does not hold yet.
fn open(
    answers: &Answers,
    step: &'static Step,
    naming: &'static Question,
    part: &LifePart,
) -> Vec<&'static Choice> {
    let left = not_in(step, naming, answers);
    let is_left = |choice: &&Choice| choice.id == OTHER.id || left.contains(&choice.id);
    let is_here = |choice: &&Choice| {
        let area = naming.kind.area_of(choice.id);
        area.is_some_and(|area| part.areas.contains(&area.id))
    };
    let choices = naming.kind.choices();
    choices.filter(is_here).filter(is_left).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Edit, Place};

    fn draft(wants: &[&str]) -> Answers {
        let mut draft = Answers::default();
        for (row, choice) in (1..).zip(wants) {
            let (step, row) = ("outcomes".to_owned(), RowId(row));
            draft.apply(Edit::AddRow { step, row });
            if !choice.is_empty() {
                let choice = (*choice).to_owned();
                let at = Place::in_row("outcomes", row, "what");
                draft.apply(Edit::Pick { at, choice });
            }
        }
        draft
    }

    #[track_caller]
    fn check(part: &str, wants: &[&str], rows: &[u32], offered: usize) {
        let (step, _, naming) = outcomes().unwrap();
        let part = LIFE.iter().find(|one| one.id == part).unwrap();
        let draft = draft(wants);
        let found: Vec<u32> = wanted(&draft, naming, part)
            .iter()
            .map(|row| row.0)
            .collect();
        assert_eq!(found, rows);
        assert_eq!(open(&draft, step, naming, part).len(), offered);
    }

    #[test]
    fn what_i_want_stands_in_its_part_of_my_life_and_is_not_offered_again() {
        check("about", &[], &[], 3);
        check("about", &["swim", "cook", "use-bus"], &[1, 3], 1);
        check("home", &["swim", "cook", "use-bus"], &[2], 6);
    }

    #[test]
    fn my_own_idea_stands_in_the_last_part_and_there_may_be_more_of_them() {
        check("own", &["other", "", "swim"], &[1, 2], 1);
    }
}
