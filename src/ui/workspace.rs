//! The live draft on the desk: one signal in, memos out, and the way back for every change.

use super::follow::follow;
use crate::i18n::{Chapter, Language, Value, Words};
use crate::plan::{Answer, Answers, Edit, Place, RowId};
use leptos::prelude::*;
use std::rc::Rc;

/// The longest way back that is kept: changes, newest last.
const MOST_UNDO: usize = 500;

/// What is being worked on, and in which words. Cheap to copy into every component.
#[derive(Clone, Copy)]
pub struct Desk {
    answers: RwSignal<Answers>,
    undo: RwSignal<Vec<Edit>>,
    words: RwSignal<Rc<Words>, LocalStorage>,
    laid: RwSignal<u32>,
}

impl Desk {
    /// A desk with a draft on it.
    pub fn new(answers: Answers, words: Rc<Words>) -> Self {
        Self {
            answers: RwSignal::new(answers),
            undo: RwSignal::new(Vec::new()),
            words: RwSignal::new_local(words),
            laid: RwSignal::new(0),
        }
    }

    /// The desk that the app provided.
    pub fn here() -> Self {
        expect_context()
    }

    /// Makes one change. Typing on in the same field is one change, so that undo takes back a thought, not a letter.
    pub fn edit(self, edit: Edit) {
        let typed_at = if let Edit::Write { at, .. } = &edit {
            Some(at.clone())
        } else {
            None
        };
        let Some(back) = self
            .answers
            .try_update(|answers| answers.apply(edit))
            .flatten()
        else {
            return;
        };
        self.undo.update(|undo| {
            let goes_on = typed_at.is_some_and(
                |at| matches!(undo.last(), Some(Edit::PutBack { at: last, .. }) if *last == at),
            );
            if !goes_on {
                undo.push(back);
            }
            let over = undo.len().saturating_sub(MOST_UNDO);
            undo.drain(..over);
        });
    }

    /// Takes the last change back.
    pub fn undo(self) {
        let Some(back) = self.undo.try_update(Vec::pop).flatten() else {
            return;
        };
        self.answers.update(|answers| {
            answers.apply(back);
        });
    }

    /// Whether there is a change to take back.
    pub fn can_undo(self) -> bool {
        self.undo.with(|undo| !undo.is_empty())
    }

    /// The change that "undo" would make now.
    pub fn last_change(self) -> Option<Edit> {
        self.undo.with_untracked(|undo| undo.last().cloned())
    }

    /// Puts another draft on the desk. Its way back starts empty.
    pub fn put_down(self, answers: Answers) {
        self.undo.set(Vec::new());
        self.laid.update(|laid| *laid = laid.wrapping_add(1));
        self.answers.set(answers);
    }

    /// How often a draft was put on the desk: tells a draft that was laid here from one that was changed here.
    pub fn times_laid(self) -> u32 {
        self.laid.get_untracked()
    }

    /// The whole draft, now and whenever it changes.
    pub fn answers(self) -> ReadSignal<Answers> {
        self.answers.read_only()
    }

    /// What was answered at a place, now and whenever it changes.
    pub fn answer(self, at: Place) -> Memo<Answer> {
        follow(move || {
            self.answers
                .with(|answers| answers.at(&at).cloned().unwrap_or_default())
        })
    }

    /// The rows of a step, in order, now and whenever they change.
    pub fn rows(self, step: &'static str) -> Memo<Vec<RowId>> {
        follow(move || {
            self.answers
                .with(|answers| answers.rows(step).iter().map(|row| row.id).collect())
        })
    }

    /// Adds a row to a step's list, and returns its name.
    pub fn add_row(self, step: &str) -> RowId {
        let row = self
            .answers
            .with_untracked(|answers| answers.next_row(step));
        self.edit(Edit::AddRow {
            step: step.to_owned(),
            row,
        });
        row
    }

    /// Speaks another language from now on. Every answer stays.
    pub fn speak(self, words: Rc<Words>) {
        self.words.set(words);
    }

    /// The words in use, now and whenever the language changes.
    pub fn words(self) -> Rc<Words> {
        self.words.get()
    }

    /// Whether these chapters of the words have arrived, now and whenever they do.
    pub fn words_have(self, chapters: &[Chapter]) -> bool {
        self.words
            .with(|words| chapters.iter().all(|one| words.chapters().contains(one)))
    }

    /// The same, for what is drawn anew only when it changes.
    pub fn has_chapters(self, chapters: &'static [Chapter]) -> Memo<bool> {
        follow(move || self.words_have(chapters))
    }

    /// The words in use at this moment.
    pub fn words_now(self) -> Rc<Words> {
        self.words.get_untracked()
    }

    /// The language in use at this moment.
    pub fn language_now(self) -> &'static Language {
        self.words.with_untracked(|words| words.language())
    }

    /// The language in use, now and whenever it changes.
    pub fn language(self) -> &'static Language {
        self.words.with(|words| words.language())
    }

    /// Says a message, in the language in use, and again when it changes.
    pub fn say(self, message: &str) -> String {
        self.words.with(|words| words.say(message))
    }

    /// Says a message with values in place of the names in its braces.
    pub fn say_with(self, message: &str, values: &[(&str, Value<'_>)]) -> String {
        self.words.with(|words| words.say_with(message, values))
    }

    /// Says a message if there are words for it: a hint, a lead, an example.
    pub fn say_if_any(self, message: &str) -> Option<String> {
        self.words
            .with(|words| words.has(message).then(|| words.say(message)))
    }
}

/// Says a message wherever a view takes text, and again when the language changes.
pub fn say(message: impl Into<String>) -> impl Fn() -> String + Clone + Send + 'static {
    let message = message.into();
    let desk = Desk::here();
    move || desk.say(&message)
}
