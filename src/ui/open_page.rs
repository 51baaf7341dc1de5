//! The page that is open: which of its questions are asked now, and what leaving it says.

use super::field::NamedBy;
use super::workspace::Desk;
use crate::form::{Ask, Kind, Question, Step};
use crate::plan::asked::Asks;
use crate::plan::{Answer, Answers, Edit, Place, RowId, Stance};
use leptos::prelude::*;

/// Which page of which step, about which thing.
#[derive(Clone, Copy)]
pub struct OpenPage {
    /// The step.
    pub step: &'static Step,
    /// The page.
    pub ask: &'static Ask,
    /// The thing in the step's list, where the page asks about one.
    pub row: Option<RowId>,
}

impl OpenPage {
    /// Where a question of the page is answered.
    pub fn place(self, question: &Question) -> Place {
        match self.row {
            Some(row) => Place::in_row(self.step.id, row, question.id),
            None => Place::once(self.step.id, question.id),
        }
    }

    /// Whether this is the page that its step begins with.
    pub fn begins_its_step(self) -> bool {
        let first = self.step.pages.first();
        self.row.is_none() && first.is_some_and(|first| first.id() == self.ask.id)
    }

    /// The question of that name, if the page asks it.
    pub fn question(self, id: &str) -> Option<&'static Question> {
        let mut questions = self.ask.questions.iter();
        questions.find(|question| question.id == id)
    }

    /// The question that the page is about: the first that asks something.
    pub fn first_question(self) -> Option<&'static Question> {
        let asks = |question: &&Question| !matches!(question.kind, Kind::Notice);
        self.ask.questions.iter().find(asks)
    }

    /// A page of one question is named by its title, and any other question by its own label.
    pub fn named_by(self) -> NamedBy {
        if self.ask.questions.len() == 1 {
            NamedBy::Title
        } else {
            NamedBy::Label
        }
    }

    /// The field that the title is the label of: where the only question is answered by typing.
    pub fn field_of_title(self) -> Option<String> {
        let [only] = self.ask.questions else {
            return None;
        };
        let is_typed = matches!(
            only.kind,
            Kind::Line | Kind::Words | Kind::Phone | Kind::Money | Kind::Count | Kind::Day
        );
        is_typed.then(|| self.place(only).field_id())
    }

    /// Whether there is anything to be unsure about or to skip.
    pub fn asks_something(self) -> bool {
        self.ask
            .questions
            .iter()
            .any(|question| !matches!(question.kind, Kind::Notice | Kind::Language))
    }

    /// Whether "I want to talk about this" stands at the end. A single field to type in has it at its side.
    pub fn talks_at_its_end(self) -> bool {
        self.asks_something() && self.field_of_title().is_none()
    }

    /// The messages that "Listen" reads after the title where a page asks several things: each question, its hint and
    /// its choices. A page of one question has "Listen" on each choice instead.
    pub fn read_aloud_too(self) -> Vec<String> {
        if self.named_by() == NamedBy::Title {
            return Vec::new();
        }
        let messages = |question: &'static Question| {
            let message = self.place(question).message();
            let choices: Vec<String> = question
                .kind
                .choices()
                .map(|choice| question.choice_message(self.step.id, choice.id))
                .collect();
            let hint = [&message, ".hint"].concat();
            [message, hint].into_iter().chain(choices)
        };
        self.ask.questions.iter().flat_map(messages).collect()
    }

    /// The places of the questions that are asked at this moment. What is only to know has none.
    pub fn places(self, desk: Desk) -> Vec<Place> {
        untrack(|| self.places_now(desk))
    }

    /// The same, now and whenever they change.
    pub fn places_now(self, desk: Desk) -> Vec<Place> {
        desk.answers().with(|answers| {
            self.ask
                .questions
                .iter()
                .filter(|question| self.is_asked(answers, question))
                .filter(|question| !matches!(question.kind, Kind::Notice))
                .map(|question| self.place(question))
                .collect()
        })
    }

    /// Whether a question is asked now.
    pub fn is_asked(self, answers: &Answers, question: &Question) -> bool {
        Asks::of(answers, self.step, self.row).has(question)
    }

    /// Whether the page asks or tells anything of this plan.
    pub fn is_there(self, answers: &Answers) -> bool {
        Asks::of(answers, self.step, self.row).has_page(self.ask)
    }

    /// Pressing "Continue" on the language page says that the language is right as it is.
    pub fn note_language(self, desk: Desk) {
        let asks_language = |question: &&Question| matches!(question.kind, Kind::Language);
        if let Some(question) = self.ask.questions.iter().find(asks_language) {
            desk.edit(Edit::Pick {
                at: self.place(question),
                choice: untrack(|| desk.language()).tag.to_owned(),
            });
        }
    }

    /// Says "skipped" wherever nothing else was said.
    pub fn skip(self, desk: Desk) {
        for at in self.places(desk) {
            let is_open = desk
                .answers()
                .with_untracked(|answers| answers.at(&at).is_none_or(Answer::is_empty));
            if is_open {
                let stance = Some(Stance::Skipped);
                desk.edit(Edit::Stand { at, stance });
            }
        }
    }

    /// A thing about which nothing was said yet goes when someone goes back from its first page.
    pub fn leave_if_empty(self, desk: Desk) {
        let Some(row) = self.row else { return };
        let is_empty = desk.answers().with_untracked(|answers| {
            answers
                .row(self.step.id, row)
                .is_some_and(|row| row.answers.is_empty())
        });
        let is_first = self
            .step
            .rows()
            .and_then(|rows| rows.pages.first())
            .is_some_and(|first| first.id == self.ask.id);
        if is_empty && is_first {
            let step = self.step.id.to_owned();
            desk.edit(Edit::TakeOutRow { step, row });
        }
    }
}
