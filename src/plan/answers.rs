//! The draft, exactly as the person typed and chose it.
//!
//! Answers are kept by id, so a new question needs no change here, in storage, on screen or on paper. Ids that this
//! release does not know are kept too: a newer release may have asked.

use std::collections::BTreeMap;

/// A whole draft: the answers of each step, by the step's id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// What was answered in each step. A step without an entry is not started.
    pub steps: BTreeMap<String, StepAnswers>,
}

/// What was answered in one step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StepAnswers {
    /// Answers to what is asked once, by question id.
    pub answers: BTreeMap<String, Answer>,
    /// The list of things, in the person's order.
    pub rows: Vec<Row>,
}

/// One thing in a list: an outcome, a support, a cost, a risk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its name, one in its step, never used again after it is taken out.
    pub id: RowId,
    /// Its answers, by question id.
    pub answers: BTreeMap<String, Answer>,
}

/// The name of a row: a number that stays when rows are moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowId(pub u32);

/// One answer, as given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// What was typed, untouched: never trimmed, never corrected.
    pub text: String,
    /// The language tag in which the words were typed, such as `ur`. Empty where nothing was typed.
    pub language: String,
    /// Ids of the choices made, in the order of choosing. For links, the numbers of the rows.
    pub chosen: Vec<String>,
    /// "Not sure", "Skip for now" or "I want to talk about this". It stands beside an answer and clears nothing.
    pub stance: Option<Stance>,
    /// Whose words or choices these are, where that was said.
    pub whose: Option<Whose>,
}

/// Whose words or choices an answer holds. The plan is the person's; what others put into it is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// The person's own.
    Mine,
    /// The person's, said with help.
    WithHelp,
    /// Someone else's, for the person.
    SomeoneElse,
}

/// What someone may say instead of answering, or beside an answer. Not knowing is an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stance {
    /// "Not sure."
    NotSure,
    /// "Skip for now."
    Skipped,
    /// "I want to talk about this."
    Talk,
}

/// The one address that a field's id, a problem's link and a stored answer share.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The step's id.
    pub step: String,
    /// The row, for what is asked of each thing in a list.
    pub row: Option<RowId>,
    /// The question's id.
    pub question: String,
}

/// One change to a draft. [`Answers::apply`] is the only way to make one, and returns the way back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Replace the words typed at a place.
    Write {
        /// Where.
        at: Place,
        /// Everything that now stands in the field.
        text: String,
        /// The language it is typed in.
        language: String,
    },
    /// Choose this, and nothing else, at a place where one may be chosen.
    Pick {
        /// Where.
        at: Place,
        /// The choice.
        choice: String,
    },
    /// Add one choice at a place where many may be chosen.
    Tick {
        /// Where.
        at: Place,
        /// The choice.
        choice: String,
    },
    /// Take one choice back.
    Untick {
        /// Where.
        at: Place,
        /// The choice.
        choice: String,
    },
    /// Say "not sure" and the like, or take it back.
    Stand {
        /// Where.
        at: Place,
        /// What is said instead of an answer.
        stance: Option<Stance>,
    },
    /// Say whose words or choices these are, or take that back.
    Mark {
        /// Where.
        at: Place,
        /// Whose.
        whose: Option<Whose>,
    },
    /// Add an empty row at the end of a step's list.
    AddRow {
        /// The step.
        step: String,
        /// Its name, from [`Answers::next_row`].
        row: RowId,
    },
    /// Take a row out. Links to it are left as they are, so that putting it back is whole.
    TakeOutRow {
        /// The step.
        step: String,
        /// The row.
        row: RowId,
    },
    /// Move a row to another position, counted from 0.
    MoveRow {
        /// The step.
        step: String,
        /// The row.
        row: RowId,
        /// Where it then stands. Past the end means the end.
        to: usize,
    },
    /// Put an answer back as it was, or take it away if there was none.
    PutBack {
        /// Where.
        at: Place,
        /// The answer as it was.
        answer: Option<Answer>,
    },
    /// Put a row back where it was.
    PutBackRow {
        /// The step.
        step: String,
        /// Its position, counted from 0.
        position: usize,
        /// The row as it was.
        row: Row,
    },
    /// Several changes that are one thought: made in this order, and taken back together.
    Several(Vec<Edit>),
}

impl Place {
    /// A question asked once.
    pub fn once(step: &str, question: &str) -> Self {
        Self {
            step: step.to_owned(),
            row: None,
            question: question.to_owned(),
        }
    }

    /// A question asked of one row.
    pub fn in_row(step: &str, row: RowId, question: &str) -> Self {
        Self {
            step: step.to_owned(),
            row: Some(row),
            question: question.to_owned(),
        }
    }

    /// The id of its field on the page: `costs-3-amount`, `me-called`.
    pub fn field_id(&self) -> String {
        match self.row {
            Some(RowId(row)) => format!("{}-{row}-{}", self.step, self.question),
            None => format!("{}-{}", self.step, self.question),
        }
    }

    /// The message that words the question: `costs-amount`, `me-called`.
    pub fn message(&self) -> String {
        format!("{}-{}", self.step, self.question)
    }
}

impl Answer {
    /// Whether anything at all was said here.
    pub fn is_empty(&self) -> bool {
        !self.is_given() && self.stance.is_none()
    }

    /// Whether words were typed or something was chosen.
    pub fn is_given(&self) -> bool {
        !self.text.trim().is_empty() || !self.chosen.is_empty()
    }

    /// Whether this choice was made.
    pub fn has(&self, choice: &str) -> bool {
        self.chosen.iter().any(|one| one == choice)
    }

    /// The only choice, where one may be chosen.
    pub fn picked(&self) -> Option<&str> {
        self.chosen.first().map(String::as_str)
    }
}

impl Answers {
    /// What was answered at a place.
    pub fn at(&self, place: &Place) -> Option<&Answer> {
        self.answers_of(&place.step, place.row)?
            .get(&place.question)
    }

    /// Whether a photo of that name stands in the plan. Any answer may choose it, also one that only a newer release knows.
    pub fn chooses_photo(&self, name: &str) -> bool {
        let chooses = |answers: &BTreeMap<String, Answer>| {
            let mut answers = answers.values();
            answers.any(|answer| answer.has(name))
        };
        self.steps.values().any(|step| {
            let mut rows = step.rows.iter();
            chooses(&step.answers) || rows.any(|row| chooses(&row.answers))
        })
    }

    /// The rows of a step, in the person's order.
    pub fn rows(&self, step: &str) -> &[Row] {
        self.steps.get(step).map_or(&[], |step| &step.rows)
    }

    /// One row of a step.
    pub fn row(&self, step: &str, id: RowId) -> Option<&Row> {
        self.rows(step).iter().find(|row| row.id == id)
    }

    /// A name for the next row of a step: higher than any row there, and than any row linked to.
    pub fn next_row(&self, step: &str) -> RowId {
        let own = self.rows(step).iter().map(|row| row.id.0);
        let linked = self.links_to(step);
        RowId(own.chain(linked).max().unwrap_or(0).saturating_add(1))
    }

    /// Makes one change and returns the change that takes it back. A change that changes nothing returns nothing.
    pub fn apply(&mut self, edit: Edit) -> Option<Edit> {
        match edit {
            Edit::Write { at, text, language } => self.change(at, |answer| {
                answer.language = if text.is_empty() {
                    String::new()
                } else {
                    language
                };
                answer.text = text;
            }),
            Edit::Pick { at, choice } => self.change(at, |answer| answer.chosen = vec![choice]),
            Edit::Tick { at, choice } => self.change(at, |answer| {
                if !answer.has(&choice) {
                    answer.chosen.push(choice);
                }
            }),
            Edit::Untick { at, choice } => {
                self.change(at, |answer| answer.chosen.retain(|one| *one != choice))
            }
            Edit::Stand { at, stance } => self.change(at, |answer| answer.stance = stance),
            Edit::Mark { at, whose } => self.change(at, |answer| answer.whose = whose),
            Edit::AddRow { step, row } => {
                let position = self.rows(&step).len();
                self.put_back_row(
                    step,
                    position,
                    Row {
                        id: row,
                        answers: BTreeMap::new(),
                    },
                )
            }
            Edit::TakeOutRow { step, row } => self.take_out_row(step, row),
            Edit::MoveRow { step, row, to } => self.move_row(step, row, to),
            Edit::PutBack { at, answer } => {
                self.change(at, |now| *now = answer.unwrap_or_default())
            }
            Edit::PutBackRow {
                step,
                position,
                row,
            } => self.put_back_row(step, position, row),
            Edit::Several(edits) => {
                let back = edits.into_iter().filter_map(|edit| self.apply(edit));
                let mut back: Vec<Edit> = back.collect();
                back.reverse();
                (!back.is_empty()).then_some(Edit::Several(back))
            }
        }
    }

    pub(super) fn answers_of(
        &self,
        step: &str,
        row: Option<RowId>,
    ) -> Option<&BTreeMap<String, Answer>> {
        match row {
            Some(id) => self.row(step, id).map(|row| &row.answers),
            None => self.steps.get(step).map(|step| &step.answers),
        }
    }

    /// An emptied answer is taken away, so that undoing everything gives an equal draft.
    fn change(&mut self, at: Place, change: impl FnOnce(&mut Answer)) -> Option<Edit> {
        let before = self.at(&at).cloned();
        let mut after = before.clone().unwrap_or_default();
        change(&mut after);
        if before.clone().unwrap_or_default() == after {
            return None;
        }
        let answers = self.answers_of_mut(&at)?;
        if after == Answer::default() {
            answers.remove(&at.question);
        } else {
            answers.insert(at.question.clone(), after);
        }
        self.forget_empty_step(&at.step);
        Some(Edit::PutBack { at, answer: before })
    }

    fn answers_of_mut(&mut self, at: &Place) -> Option<&mut BTreeMap<String, Answer>> {
        let step = match at.row {
            Some(_) => self.steps.get_mut(&at.step)?,
            None => self.steps.entry(at.step.clone()).or_default(),
        };
        match at.row {
            Some(id) => step
                .rows
                .iter_mut()
                .find(|row| row.id == id)
                .map(|row| &mut row.answers),
            None => Some(&mut step.answers),
        }
    }

    fn take_out_row(&mut self, step: String, id: RowId) -> Option<Edit> {
        let rows = &mut self.steps.get_mut(&step)?.rows;
        let position = rows.iter().position(|row| row.id == id)?;
        let row = rows.remove(position);
        self.forget_empty_step(&step);
        Some(Edit::PutBackRow {
            step,
            position,
            row,
        })
    }

    fn put_back_row(&mut self, step: String, position: usize, row: Row) -> Option<Edit> {
        if self.row(&step, row.id).is_some() {
            return None;
        }
        let id = row.id;
        let rows = &mut self.steps.entry(step.clone()).or_default().rows;
        rows.insert(position.min(rows.len()), row);
        Some(Edit::TakeOutRow { step, row: id })
    }

    fn move_row(&mut self, step: String, id: RowId, to: usize) -> Option<Edit> {
        let rows = &mut self.steps.get_mut(&step)?.rows;
        let from = rows.iter().position(|row| row.id == id)?;
        let to = to.min(rows.len().saturating_sub(1));
        if from == to {
            return None;
        }
        let row = rows.remove(from);
        rows.insert(to, row);
        Some(Edit::MoveRow {
            step,
            row: id,
            to: from,
        })
    }

    fn forget_empty_step(&mut self, step: &str) {
        if self
            .steps
            .get(step)
            .is_some_and(|step| step.answers.is_empty() && step.rows.is_empty())
        {
            self.steps.remove(step);
        }
    }

    /// The numbers of rows in `target` that any row's link points at, taken-out rows too.
    fn links_to<'a>(&'a self, target: &'a str) -> impl Iterator<Item = u32> + 'a {
        crate::form::STEPS.iter().flat_map(move |step| {
            let links = step.rows().into_iter().flat_map(crate::form::Rows::questions).filter(
                move |question| matches!(question.kind, crate::form::Kind::Link { to, .. } if to == target),
            );
            links.flat_map(move |question| {
                self.rows(step.id)
                    .iter()
                    .filter_map(|row| row.answers.get(question.id))
                    .flat_map(|answer| answer.chosen.iter().filter_map(|number| number.parse().ok()))
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(at: &Place, text: &str) -> Edit {
        Edit::Write {
            at: at.clone(),
            text: text.to_owned(),
            language: "en".to_owned(),
        }
    }

    #[track_caller]
    fn check_undone(before: &Answers, edit: Edit) {
        let mut draft = before.clone();
        let back = draft.apply(edit).expect("the edit changes something");
        assert_ne!(&draft, before);
        draft.apply(back);
        assert_eq!(&draft, before);
    }

    fn two_outcomes() -> Answers {
        let mut draft = Answers::default();
        for number in [1, 2] {
            draft.apply(Edit::AddRow {
                step: "outcomes".to_owned(),
                row: RowId(number),
            });
            let at = Place::in_row("outcomes", RowId(number), "why");
            draft.apply(write(&at, "It matters"));
        }
        draft
    }

    #[test]
    fn a_photo_stands_in_the_plan_while_something_has_it() {
        let mut draft = Answers::default();
        let (step, row) = ("supports".to_owned(), RowId(1));
        draft.apply(Edit::AddRow { step, row });
        let me = Place::once("me", "photo");
        let help = Place::in_row("supports", row, "own-picture");
        for (at, choice) in [(me, "a"), (help.clone(), "b")] {
            let choice = choice.to_owned();
            draft.apply(Edit::Pick { at, choice });
        }
        assert_eq!(
            ["a", "b", "c"].map(|name| draft.chooses_photo(name)),
            [true, true, false]
        );
        let choice = "b".to_owned();
        draft.apply(Edit::Untick { at: help, choice });
        assert!(!draft.chooses_photo("b"));
    }

    #[test]
    fn every_change_can_be_taken_back() {
        let draft = two_outcomes();
        let step = || "outcomes".to_owned();
        let at = Place::in_row("outcomes", RowId(1), "what");
        let choice = || "use-bus".to_owned();
        check_undone(&draft, write(&Place::once("me", "called"), "Sam"));
        check_undone(
            &draft,
            write(&Place::in_row("outcomes", RowId(2), "why"), ""),
        );
        check_undone(
            &draft,
            Edit::Pick {
                at: at.clone(),
                choice: choice(),
            },
        );
        check_undone(
            &draft,
            Edit::Tick {
                at: at.clone(),
                choice: choice(),
            },
        );
        check_undone(
            &draft,
            Edit::Stand {
                at,
                stance: Some(Stance::NotSure),
            },
        );
        check_undone(
            &draft,
            Edit::AddRow {
                step: step(),
                row: RowId(3),
            },
        );
        check_undone(
            &draft,
            Edit::TakeOutRow {
                step: step(),
                row: RowId(1),
            },
        );
        check_undone(
            &draft,
            Edit::MoveRow {
                step: step(),
                row: RowId(1),
                to: 9,
            },
        );
        let at = Place::in_row("outcomes", RowId(3), "why");
        let (step, row) = (step(), RowId(3));
        let add = Edit::AddRow { step, row };
        check_undone(&draft, Edit::Several(vec![add, write(&at, "It is fun")]));
    }

    #[test]
    fn several_changes_that_change_nothing_are_no_change() {
        let mut draft = two_outcomes();
        let at = Place::in_row("outcomes", RowId(1), "why");
        let edit = Edit::Several(vec![write(&at, "It matters"), Edit::Several(Vec::new())]);
        assert_eq!(draft.apply(edit), None);
    }

    #[test]
    fn a_change_that_changes_nothing_is_no_change() {
        let mut draft = two_outcomes();
        let again = write(&Place::in_row("outcomes", RowId(1), "why"), "It matters");
        assert_eq!(draft.apply(again), None);
        assert_eq!(
            draft.apply(Edit::MoveRow {
                step: "outcomes".to_owned(),
                row: RowId(2),
                to: 7
            }),
            None
        );
    }

    #[test]
    fn a_change_to_a_row_that_is_gone_is_no_change() {
        let mut draft = two_outcomes();
        let before = draft.clone();
        assert_eq!(
            draft.apply(write(&Place::in_row("outcomes", RowId(9), "why"), "x")),
            None
        );
        assert_eq!(draft, before);
    }

    #[test]
    fn a_number_is_not_used_again_while_something_points_at_it() {
        let mut draft = two_outcomes();
        draft.apply(Edit::AddRow {
            step: "supports".to_owned(),
            row: RowId(1),
        });
        let at = Place::in_row("supports", RowId(1), "outcomes");
        draft.apply(Edit::Tick {
            at,
            choice: "2".to_owned(),
        });
        draft.apply(Edit::TakeOutRow {
            step: "outcomes".to_owned(),
            row: RowId(2),
        });
        assert_eq!(draft.next_row("outcomes"), RowId(3));
    }

    #[test]
    fn saying_not_sure_clears_nothing() {
        let mut draft = Answers::default();
        let at = Place::once("me", "important");
        draft.apply(Edit::Tick {
            at: at.clone(),
            choice: "family".to_owned(),
        });
        draft.apply(Edit::Stand {
            at: at.clone(),
            stance: Some(Stance::NotSure),
        });
        let answer = draft.at(&at).expect("an answer");
        assert!(answer.has("family"));
        assert_eq!(answer.stance, Some(Stance::NotSure));
    }
}
