//! Ideas for what would help with an outcome: one that costs nothing first, then one that costs a little, then paid help.

use super::super::fold::fold;
use super::super::follow::follow;
use super::super::html::{div, li, p, span, strong, ul};
use super::super::picture::{PictureSize, picture};
use super::super::row_name::RowName;
use super::super::use_idea::use_idea;
use super::super::view::{Content, View};
use super::super::workspace::{Desk, say};
use crate::form::{self, Choice, Id, Ideas, Kind, Question, Rows, ideas_for};
use crate::plan::support::begin_help;
use crate::plan::{Answer, Place, RowId};
use leptos::prelude::*;

/// The ideas for an outcome, closed until someone wants them. Nothing, while nobody said what the outcome is.
pub(super) fn ideas(outcome: RowId) -> View {
    let desk = Desk::here();
    let name = RowName::follow("outcomes", outcome);
    let answer = desk.answer(Place::in_row("outcomes", outcome, "what"));
    let found = follow(move || answer.with(|answer| of(answer).map(|ideas| ideas.outcome)));
    let lid = move || desk.say_with("ideas-here.what", &[("what", name.words.get().into())]);
    let drawn = move || {
        let ideas = found.get().and_then(ideas_for)?;
        let cards: Vec<View> = ideas
            .all()
            .into_iter()
            .map(|(cost, help)| card(outcome, ideas, cost, help))
            .collect();
        let inside = div()
            .child(ul().class("cost-list").attr("role", "list").child(cards))
            .child(p().class("cost-line__for").child(say("ideas-here.ask")));
        Some(fold(lid, inside).view())
    };
    drawn.view()
}

/// The ideas for what was chosen. Own words alone are something else.
fn of(answer: &Answer) -> Option<&'static Ideas> {
    let is_own = answer.chosen.is_empty() && !answer.text.trim().is_empty();
    let chosen = answer.picked();
    chosen.or(is_own.then_some("other")).and_then(ideas_for)
}

/// One idea: what it costs, what it is, and the way into the plan.
fn card(outcome: RowId, ideas: &'static Ideas, cost: Id, help: Id) -> View {
    let desk = Desk::here();
    let message = ["idea-", ideas.outcome, ".", cost].concat();
    let words = message.clone();
    let name = move || desk.say(&words);
    let take = move |desk: Desk| {
        let answers = desk.answers();
        let (row, begin) = answers.with_untracked(|answers| begin_help(answers, help, outcome));
        desk.edit(begin);
        row
    };
    let words = p()
        .child(strong().child(say(["ideas-", cost].concat())))
        .child(span().class("cost-line__for").child(say(message)));
    li().class("cost-line")
        .child(picture(picture_of(help), PictureSize::Usual))
        .child(words)
        .child(use_idea(name, take))
        .view()
}

/// The picture of a kind of help.
fn picture_of(help: &str) -> Id {
    let naming: Option<&Question> = form::step("supports")
        .and_then(form::Step::rows)
        .and_then(Rows::naming);
    let choice = naming.and_then(|naming| Kind::choice(&naming.kind, help));
    choice.map_or("support", |choice: &Choice| choice.picture)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(chosen: &[&str], text: &str, expected: Option<&str>) {
        let answer = Answer {
            chosen: chosen.iter().map(|one| (*one).to_owned()).collect(),
            text: text.to_owned(),
            ..Answer::default()
        };
        assert_eq!(of(&answer).map(|ideas| ideas.outcome), expected);
    }

    #[test]
    fn an_outcome_has_the_ideas_of_its_choice_and_own_words_those_of_something_else() {
        check(&["swim"], "", Some("swim"));
        check(&["swim"], "Swim on Mondays", Some("swim"));
        check(&[], "Fly a kite", Some("other"));
        check(&["other"], "Fly a kite", Some("other"));
        check(&[], " ", None);
    }
}
