//! One answer that can be printed: choices by their ids, and own words just as they were typed.

use super::answers::{Answer, Place, RowId, Stance, Whose};
use crate::form::{self, ASK_PRIVATELY, Choice, Id, OTHER, Pick, Question};

/// What was said to one question. Choices print again in any language; own words stay in the language typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// The step of the question.
    pub step: Id,
    /// The row it was asked of, if any.
    pub row: Option<RowId>,
    /// The question.
    pub question: Id,
    /// The question whose messages word the choices.
    pub says: Id,
    /// The choices made, in the order of choosing. Choices that this release does not know are left out.
    pub chosen: Vec<&'static Choice>,
    /// The person's own words, if any were typed.
    pub words: Option<OwnWords>,
    /// "Not sure" and the like, beside an answer or instead of one.
    pub stance: Option<Stance>,
    /// Whose words or choices these are, where that was said.
    pub whose: Option<Whose>,
    /// The name of a photo or a drawing that stands for the thing it was said of, among those kept with the plan.
    pub own_picture: Option<String>,
}

/// Words that the person typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnWords {
    /// The words, without the white space before and after them.
    pub text: String,
    /// The language tag they were typed in, such as `gu`. Empty if that is not known.
    pub language: String,
}

impl Said {
    /// Whether words were typed or something was chosen.
    pub fn is_given(&self) -> bool {
        self.words.is_some() || !self.chosen.is_empty()
    }

    /// Whether anything at all was said, "not sure" too.
    pub fn is_said(&self) -> bool {
        self.is_given() || self.stance.is_some()
    }

    /// Whether this choice was made.
    pub fn has(&self, choice: &str) -> bool {
        self.chosen.iter().any(|one| one.id == choice)
    }

    /// The only choice, where one may be chosen.
    pub fn picked(&self) -> Option<Id> {
        self.chosen.first().map(|choice| choice.id)
    }

    /// The choices to print: "something else" gives way to the words that say what else.
    pub fn printed(&self) -> impl Iterator<Item = &'static Choice> + '_ {
        let else_is_said = self.words.is_some();
        self.chosen
            .iter()
            .copied()
            .filter(move |choice| !(else_is_said && choice.id == OTHER.id))
    }

    /// The message that words the question: `risks-good`.
    pub fn message(&self) -> String {
        format!("{}-{}", self.step, self.question)
    }

    /// The message that words one of its choices: `risks-good-fun`.
    pub fn choice_message(&self, choice: &Choice) -> String {
        form::choice_message(self.step, self.says, choice.id)
    }

    /// What an answer to a question says.
    pub fn of(step: Id, row: Option<RowId>, question: &Question, answer: &Answer) -> Self {
        let mut said = Self {
            step,
            row,
            question: question.id,
            says: question.says,
            words: OwnWords::of(answer),
            stance: answer.stance,
            whose: answer.whose,
            ..Self::default()
        };
        let known = answer.chosen.iter();
        let known = known.filter_map(|id| question.kind.choice(id));
        match question.kind.pick() {
            Some(Pick::One) => said.chosen.extend(known.take(1)),
            Some(Pick::Many) => known.for_each(|choice| {
                if !said.chosen.contains(&choice) {
                    said.chosen.push(choice);
                }
            }),
            None => {}
        }
        said.kept_private()
    }

    /// What may be read by others. Where the person wants to be asked in private, that is all that is said.
    fn kept_private(mut self) -> Self {
        if self.has(ASK_PRIVATELY.id) {
            self.chosen.retain(|choice| choice.id == ASK_PRIVATELY.id);
            self.words = None;
        }
        self
    }

    /// Where it was said.
    pub fn place(&self) -> Place {
        Place {
            step: self.step.to_owned(),
            row: self.row,
            question: self.question.to_owned(),
        }
    }
}

impl OwnWords {
    /// The words of an answer, if any were typed.
    pub(super) fn of(answer: &Answer) -> Option<Self> {
        let text = answer.text.trim();
        (!text.is_empty()).then(|| Self {
            text: text.to_owned(),
            language: answer.language.clone(),
        })
    }
}
