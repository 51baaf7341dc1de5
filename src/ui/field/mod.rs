//! One question on the page: its name, its hint, its answer, and what to look at again. One file for each kind of answer.

mod bank;
mod card;
mod choices;
mod count;
mod day;
mod language;
mod line;
mod link;
mod money;
mod notice;
mod phone;
mod photo;
mod stance;
mod typing;
mod words;

pub use language::pick as language_pick;
pub use stance::talk_about;

use super::follow::follow;
use super::html::{button, p, span};
use super::icon::Icon;
use super::look_again::{LooksAgain, offer_words, words as problem_words};
use super::view::{Content, View, fragment};
use super::workspace::Desk;
use crate::form::{Kind, Question};
use crate::plan::{Answer, Edit, Place, Problem, Stance};
use leptos::prelude::*;

/// One question as it stands on a page. Its memos follow its own place only, so that a key press redraws one field.
#[derive(Clone)]
pub struct Asked {
    /// Where its answer is kept.
    pub at: Place,
    /// The question.
    pub question: &'static Question,
    /// Who words it.
    pub named_by: NamedBy,
    /// What was typed.
    pub text: Memo<String>,
    /// What was chosen.
    pub chosen: Memo<Vec<String>>,
    /// What was said instead of an answer, or beside it.
    pub stance: Memo<Option<Stance>>,
    /// What to look at again, once "Continue" was pressed.
    pub problem: Memo<Option<Problem>>,
    answer: Memo<Answer>,
    desk: Desk,
}

/// Who words a question: the title of its page, where it is the only one, or its own label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NamedBy {
    /// The title of the page.
    Title,
    /// A label of its own.
    Label,
}

impl Asked {
    /// A question of the page that is open.
    pub fn new(at: Place, question: &'static Question, named_by: NamedBy) -> Self {
        let desk = Desk::here();
        let answer = desk.answer(at.clone());
        let looks: LooksAgain = expect_context();
        Self {
            question,
            named_by,
            text: follow(move || answer.with(|answer| answer.text.clone())),
            chosen: follow(move || answer.with(|answer| answer.chosen.clone())),
            stance: follow(move || answer.with(|answer| answer.stance)),
            problem: looks.at(at.clone()),
            answer,
            desk,
            at,
        }
    }

    /// The id of its field, which its label and the links to it share.
    pub fn id(&self) -> String {
        self.at.field_id()
    }

    /// The message that words it.
    pub fn message(&self) -> String {
        self.at.message()
    }

    /// The message that words one of its choices or areas.
    pub fn choice_message(&self, choice: &str) -> String {
        self.question.choice_message(&self.at.step, choice)
    }

    /// The ids of what describes the field: the lead under the title, its hint, and what to look at again.
    pub fn described_by(&self) -> impl Fn() -> Option<String> + Clone + use<> {
        let desk = self.desk;
        let (id, message, named_by) = (self.id(), self.message(), self.named_by);
        let problem = self.problem;
        move || {
            let mut ids = Vec::new();
            if named_by == NamedBy::Title
                && desk.say_if_any(&[&message, ".lead"].concat()).is_some()
            {
                ids.push("title-lead".to_owned());
            }
            if desk.say_if_any(&[&message, ".hint"].concat()).is_some() {
                ids.push([&id, "-hint"].concat());
            }
            if problem.with(Option::is_some) {
                ids.push([&id, "-problem"].concat());
            }
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    }

    /// The id of what names a group of choices: the title of the page, or its own legend.
    pub fn name_id(&self) -> String {
        match self.named_by {
            NamedBy::Title => "title".to_owned(),
            NamedBy::Label => [&self.id(), "-name"].concat(),
        }
    }

    /// Keeps what was typed. Words stay in the language in which they were begun.
    pub fn write(&self, text: String) {
        let language = self.answer.with_untracked(|answer| answer.language.clone());
        let begun = self.text.with_untracked(|before| !before.is_empty());
        let language = if begun && !language.is_empty() {
            language
        } else {
            untrack(|| self.desk.language()).tag.to_owned()
        };
        self.desk.edit(Edit::Write {
            at: self.at.clone(),
            text,
            language,
        });
    }

    /// The language of what was typed, where it is another than the page's.
    pub fn other_language(&self) -> Memo<Option<String>> {
        let (answer, desk) = (self.answer, self.desk);
        follow(move || {
            answer.with(|answer| {
                let is_other =
                    !answer.language.is_empty() && answer.language != desk.language().tag;
                is_other.then(|| answer.language.clone())
            })
        })
    }
}

/// Draws the field for a question of the first step, the only one whose code is there from the start.
pub fn first_field(asked: Asked) -> View {
    match asked.question.kind {
        Kind::Notice => notice::notice(&asked),
        Kind::Language => language::language(&asked),
        Kind::One(choices) => choices::choices(asked, choices, crate::form::Pick::One),
        Kind::Line
        | Kind::Words
        | Kind::Phone
        | Kind::Money
        | Kind::Count
        | Kind::Day
        | Kind::Photo
        | Kind::Many(_)
        | Kind::Bank { .. }
        | Kind::Link { .. } => {
            debug_assert!(false, "the first step asks nothing of another kind");
            fragment().view()
        }
    }
}

/// Draws the field for a question.
pub fn field(asked: Asked) -> View {
    match asked.question.kind {
        Kind::Notice | Kind::Language | Kind::One(_) => first_field(asked),
        Kind::Line => line::line(asked),
        Kind::Words => words::words(asked),
        Kind::Phone => phone::phone(asked),
        Kind::Money => money::money(asked),
        Kind::Count => count::count(asked),
        Kind::Day => day::day(asked),
        Kind::Photo => photo::photo(&asked),
        Kind::Many(choices) => choices::choices(asked, choices, crate::form::Pick::Many),
        Kind::Bank { areas, pick } => bank::bank(asked, areas, pick),
        Kind::Link { to, pick } => link::link(asked, to, pick),
    }
}

/// The hint of a question, under its label.
fn hint(asked: &Asked) -> View {
    let desk = Desk::here();
    let id = [&asked.id(), "-hint"].concat();
    let message = [&asked.message(), ".hint"].concat();
    let hint = move || {
        desk.say_if_any(&message)
            .map(|words| p().class("field__hint").id(id.clone()).child(words).view())
    };
    hint.view()
}

/// What to look at again, at the field itself, and the likely answer as a button.
fn problem(asked: &Asked) -> View {
    let desk = Desk::here();
    let looks: LooksAgain = expect_context();
    let id = asked.id();
    let (asked, shown) = (asked.clone(), asked.problem);
    let view = move || {
        let problem = shown.get()?;
        let words = problem_words(desk, &problem);
        let offer = problem.trouble.offer().map(|offer| {
            let asked = asked.clone();
            let words = offer_words(desk, offer);
            let take = move |_| {
                asked.write(offer.typed());
                looks.settle(&asked.at);
                super::arriving::focus_soon(asked.id());
            };
            button()
                .attr("type", "button")
                .class("button button--small")
                .on("click", take)
                .child(words)
                .view()
        });
        let id = [&id, "-problem"].concat();
        Some(
            fragment()
                .child(
                    p().class("field__problem")
                        .id(id)
                        .child(Icon::Eye.draw())
                        .child(span().child(words)),
                )
                .child(offer)
                .view(),
        )
    };
    view.view()
}
