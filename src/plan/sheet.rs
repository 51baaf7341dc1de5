//! The answers of one step or one row, read by the kind of each question.

use super::answers::{Answer, Answers, Place, Row, RowId};
use super::count::Count;
use super::day::Day;
use super::money::Money;
use super::often::{Often, WeeksPerYear};
use super::problem::{Problem, Trouble};
use super::said::Said;
use crate::form::{self, Area, Depth, Id, Kind, Part, Pick, Question, Shown, Step};
use std::collections::BTreeMap;

/// The answers of one step, or of one row in its list.
pub(super) struct Sheet<'a> {
    step: &'static Step,
    row: Option<RowId>,
    answers: &'a BTreeMap<String, Answer>,
}

static NOTHING: BTreeMap<String, Answer> = BTreeMap::new();

impl<'a> Sheet<'a> {
    /// What is asked once in a step.
    pub(super) fn once(draft: &'a Answers, step: &'static Step) -> Self {
        let answers = draft
            .steps
            .get(step.id)
            .map_or(&NOTHING, |step| &step.answers);
        Self {
            step,
            row: None,
            answers,
        }
    }

    /// What is asked of each row of a step. Rows in which nothing at all was said are left out.
    pub(super) fn rows(draft: &'a Answers, step: &'static Step) -> impl Iterator<Item = Sheet<'a>> {
        draft
            .rows(step.id)
            .iter()
            .filter(|row| is_begun(row))
            .map(move |row| Self {
                step,
                row: Some(row.id),
                answers: &row.answers,
            })
    }

    /// The row's name. A sheet that is no row has the name 0, which no row has.
    pub(super) fn id(&self) -> RowId {
        self.row.unwrap_or(RowId(0))
    }

    /// What was said to a question that is asked.
    pub(super) fn said(&self, question: Id) -> Said {
        match self.asked(question) {
            Some((question, answer)) => Said {
                own_picture: self.own_picture(),
                ..Said::of(self.step.id, self.row, question, answer)
            },
            None => Said {
                own_picture: self.own_picture(),
                step: self.step.id,
                row: self.row,
                question,
                says: question,
                ..Said::default()
            },
        }
    }

    /// The photo or drawing that stands for a thing in a list.
    fn own_picture(&self) -> Option<String> {
        self.row?;
        let chosen = self.answers.get(form::OWN_PICTURE)?.picked()?;
        Some(chosen.to_owned())
    }

    /// The area of the bank that the choice belongs to.
    pub(super) fn area(&self, said: &Said) -> Option<&'static Area> {
        self.step
            .question(said.question)?
            .kind
            .area_of(said.picked()?)
    }

    /// An amount of money, or none and a problem.
    pub(super) fn money(&self, question: Id, problems: &mut Vec<Problem>) -> Option<Money> {
        self.number(question, Money::parse, problems)
    }

    /// A number of things, or none and a problem.
    pub(super) fn count(&self, question: Id, problems: &mut Vec<Problem>) -> Option<Count> {
        self.number(question, Count::parse, problems)
    }

    /// A number of things: one where nothing was typed.
    pub(super) fn count_or_one(&self, question: Id, problems: &mut Vec<Problem>) -> Option<Count> {
        if self.typed(question).is_some() {
            self.count(question, problems)
        } else {
            Some(Count::ONE)
        }
    }

    /// A whole number of weeks from 1 to 52.
    pub(super) fn weeks(&self, question: Id, problems: &mut Vec<Problem>) -> Option<u32> {
        self.number(question, |typed| whole_weeks(typed, 1), problems)
    }

    /// A whole number of weeks up to 52: none where nothing was typed, or a nought.
    pub(super) fn weeks_or_none(&self, question: Id, problems: &mut Vec<Problem>) -> Option<u32> {
        if self.typed(question).is_some() {
            self.number(question, |typed| whole_weeks(typed, 0), problems)
        } else {
            Some(0)
        }
    }

    /// A problem, if a phone number was typed without a digit in it.
    pub(super) fn phone(&self, question: Id, problems: &mut Vec<Problem>) {
        let has_digit = |typed: &str| typed.chars().any(char::is_numeric);
        let read = |typed: &str| has_digit(typed).then_some(()).ok_or(Trouble::Phone);
        self.number(question, read, problems);
    }

    /// A day. What is typed there is the browser's own, so what is none was not typed by a person.
    pub(super) fn day(&self, question: Id) -> Option<Day> {
        Day::parse(self.typed(question)?)
    }

    /// How often, if that was chosen.
    pub(super) fn often(&self, question: Id) -> Option<Often> {
        Often::of(self.said(question).picked()?)
    }

    /// The rows linked to that are still there, each once, in the order of linking.
    pub(super) fn links(&self, question: Id, there: &[RowId]) -> Vec<RowId> {
        let mut links = Vec::new();
        let Some((question, answer)) = self.asked(question) else {
            return links;
        };
        let numbers = answer
            .chosen
            .iter()
            .filter_map(|number| number.parse().ok().map(RowId));
        for row in numbers {
            if there.contains(&row) && !links.contains(&row) {
                links.push(row);
            }
        }
        if question.kind.pick() == Some(Pick::One) {
            links.truncate(1);
        }
        links
    }

    /// The answer as it stands, for the kinds whose choices are in no table: languages and photos.
    pub(super) fn answer(&self, question: Id) -> Option<&'a Answer> {
        self.asked(question).map(|(_, answer)| answer)
    }

    fn number<T>(
        &self,
        question: Id,
        parse: impl Fn(&str) -> Result<T, Trouble>,
        problems: &mut Vec<Problem>,
    ) -> Option<T> {
        match parse(self.typed(question)?) {
            Ok(number) => Some(number),
            Err(trouble) => {
                let at = Place {
                    step: self.step.id.to_owned(),
                    row: self.row,
                    question: question.to_owned(),
                };
                problems.push(Problem { at, trouble });
                None
            }
        }
    }

    fn typed(&self, question: Id) -> Option<&'a str> {
        let text = self.asked(question)?.1.text.as_str();
        (!text.trim().is_empty()).then_some(text)
    }

    /// The question and its answer, unless it was not answered or is not asked now.
    fn asked(&self, question: Id) -> Option<(&'static Question, &'a Answer)> {
        let found = self.step.question(question);
        debug_assert!(
            found.is_some(),
            "no question '{question}' in step '{}'",
            self.step.id
        );
        let question = found?;
        is_read(question, self.answers).then_some(())?;
        Some((question, self.answers.get(question.id)?))
    }
}

fn whole_weeks(typed: &str, least: u32) -> Result<u32, Trouble> {
    let weeks = Count::parse(typed)?.whole();
    weeks
        .filter(|weeks| (least..=WeeksPerYear::WHOLE_WEEKS).contains(weeks))
        .ok_or(Trouble::WeekRange)
}

/// Whether the answer to a question counts, with these answers beside it. What another step may hide stays asked
/// once it was answered, so its answer always counts.
pub(super) fn is_read(question: &Question, beside: &BTreeMap<String, Answer>) -> bool {
    if matches!(question.kind, Kind::Notice) {
        return false;
    }
    match question.shown {
        Shown::Always | Shown::In(_) | Shown::WhereSaid { .. } | Shown::UnlessSaid { .. } => true,
        Shown::When { question, chosen } => beside
            .get(question)
            .is_some_and(|answer| chosen.iter().any(|choice| answer.has(choice))),
        Shown::Unless { question, chosen } => beside
            .get(question)
            .is_none_or(|answer| !chosen.iter().any(|choice| answer.has(choice))),
    }
}

/// Whether anything at all was said in a row.
pub(super) fn is_begun(row: &Row) -> bool {
    row.answers.values().any(|answer| !answer.is_empty())
}

/// Whether anything at all was said in a step.
pub(super) fn holds_something(draft: &Answers, step: &str) -> bool {
    draft.steps.get(step).is_some_and(|step| {
        let once = step.answers.values().any(|answer| !answer.is_empty());
        once || step.rows.iter().any(is_begun)
    })
}

/// A step of the form. The tables are fixed, so it is always there.
pub(super) fn step(id: Id) -> &'static Step {
    let found = form::step(id);
    debug_assert!(found.is_some(), "no step '{id}'");
    found.unwrap_or(&NO_STEP)
}

static NO_STEP: Step = Step {
    id: "",
    picture: "",
    part: Part::Start,
    depth: Depth::Full,
    minutes: 0,
    pages: &[],
};
