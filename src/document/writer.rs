//! Puts answers into words for paper: choices from messages, own words just as typed.

use super::{Block, Column, Holds, Item, Line, Picture, Text, Tongue, Way, Weight};
use crate::form::Choice;
use crate::i18n::{Direction, Language, Value, Words, languages};
use crate::plan::{OwnWords, Said, Stance, Whose};

/// Writes in one language.
#[derive(Clone, Copy)]
pub struct Writer<'a> {
    pub(super) words: &'a Words,
}

impl Writer<'_> {
    /// A message as a line.
    pub fn line(self, message: &str) -> Line {
        vec![self.text(message, Weight::Plain, &[])]
    }

    /// A message as a bold line.
    pub fn strong(self, message: &str) -> Line {
        vec![self.text(message, Weight::Strong, &[])]
    }

    /// A message as a line, with values in place of the names in its braces.
    pub fn line_with(self, message: &str, values: &[(&str, Value<'_>)]) -> Line {
        vec![self.text(message, Weight::Plain, values)]
    }

    /// A message as text. Where the language has no words for it, it is said and marked as English.
    pub fn text(self, message: &str, weight: Weight, values: &[(&str, Value<'_>)]) -> Text {
        Text {
            words: self.words.say_with(message, values),
            tongue: Tongue::of(self.words.language_of(message)),
            weight,
        }
    }

    /// Words that are the same in every language: an amount, a number.
    pub fn plain(self, words: String, weight: Weight) -> Text {
        Text {
            words,
            tongue: Tongue::of(self.words.language()),
            weight,
        }
    }

    /// Own words, a line for each line typed, in the language they were typed in.
    pub fn own(self, words: &OwnWords) -> Vec<Line> {
        let tongue = self.tongue_typed(words);
        let lines = words
            .text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty());
        lines
            .map(|line| {
                vec![Text {
                    words: line.to_owned(),
                    tongue: tongue.clone(),
                    weight: Weight::Plain,
                }]
            })
            .collect()
    }

    /// Own words on one line, for a name or a table.
    pub fn own_line(self, words: &OwnWords, weight: Weight) -> Text {
        let text = words.text.split_whitespace().collect::<Vec<_>>().join(" ");
        Text {
            words: text,
            tongue: self.tongue_typed(words),
            weight,
        }
    }

    /// A picture with the words for people who cannot see it.
    pub fn picture(self, id: &str) -> Picture {
        let message = format!("picture-{id}");
        Picture {
            id: id.to_owned(),
            photo: None,
            alt: self.text(&message, Weight::Plain, &[]),
        }
    }

    /// The sentence that a choice makes in the plan.
    pub fn choice(self, said: &Said, choice: &Choice) -> Line {
        let message = said.choice_message(choice);
        let sentence = format!("{message}.plan");
        self.line(if self.words.has(&sentence) {
            &sentence
        } else {
            &message
        })
    }

    /// The words of the law for a choice, if the law names it. They stay English, which the council reads.
    pub fn law(self, said: &Said, choice: &Choice) -> Option<Line> {
        let message = format!("{}.law", said.choice_message(choice));
        self.words.has(&message).then(|| {
            vec![Text {
                tongue: Tongue::of(&languages::ENGLISH),
                ..self.text(&message, Weight::Plain, &[])
            }]
        })
    }

    /// The sentences of the choices, and that I am not sure or want to talk: for a table.
    pub fn sentences(self, said: &Said) -> Vec<Line> {
        let choices = said.printed().map(|choice| self.choice(said, choice));
        let mut lines = self.noted_lines(choices.collect(), said);
        lines.extend(match said.stance {
            Some(Stance::NotSure) => Some(self.line("paper-not-sure")),
            Some(Stance::Talk) => Some(self.line("paper-talk")),
            Some(Stance::Skipped) | None => None,
        });
        lines
    }

    /// Several short things on one line, with commas between them.
    pub fn joined(self, lines: impl IntoIterator<Item = Line>) -> Line {
        let mut all = Line::new();
        for line in lines {
            if !all.is_empty() {
                all.push(self.text("list-comma", Weight::Plain, &[]));
            }
            all.extend(line);
        }
        all
    }

    /// The choices of an answer, each with its picture.
    pub fn items(self, said: &Said) -> Vec<Item> {
        said.printed()
            .map(|choice| Item {
                picture: Some(self.picture(choice.picture)),
                line: self.choice(said, choice),
            })
            .collect()
    }

    /// Everything said to one question: choices, own words, and "not sure". Nothing, if nothing was said.
    pub fn said(self, said: &Said, label: &str) -> Vec<Block> {
        let items = self.items(said);
        let mut blocks = Vec::new();
        if !items.is_empty() {
            blocks.push(Block::List {
                label: Some(self.strong(label)),
                items,
            });
        }
        if let Some(words) = &said.words {
            blocks.push(Block::OwnWords {
                label: self.strong(if blocks.is_empty() {
                    label
                } else {
                    "paper-own-words"
                }),
                lines: self.own(words),
            });
        }
        if !blocks.is_empty() {
            blocks.extend(self.whose(said));
        }
        blocks.extend(self.stance(said, label, blocks.is_empty()));
        blocks
    }

    /// What the plan calls a thing in a list: the person's own name for it, or its choice.
    pub fn name(self, said: &Said, untitled: &str, weight: Weight) -> Text {
        if let Some(words) = &said.words {
            return self.own_line(words, weight);
        }
        match said.chosen.first() {
            Some(choice) => self.text(&said.choice_message(choice), weight, &[]),
            None => self.text(untitled, weight, &[]),
        }
    }

    /// The name of a thing where it stands for itself, and not where the plan points at it: with whose words it is.
    pub fn titled(self, said: &Said, untitled: &str) -> Line {
        self.noted(vec![self.name(said, untitled, Weight::Strong)], said)
    }

    /// A line with a quiet note behind it, where others had a part in the answer: "– said with help".
    pub fn noted(self, mut line: Line, said: &Said) -> Line {
        let message = match said.whose {
            Some(Whose::WithHelp) => "whose-with-help-note",
            Some(Whose::SomeoneElse) => "whose-someone-else-note",
            Some(Whose::Mine) | None => return line,
        };
        if said.is_given() {
            line.push(self.plain(" ".to_owned(), Weight::Plain));
            line.push(self.text(message, Weight::Plain, &[]));
        }
        line
    }

    /// The same for the last of several lines.
    pub(super) fn noted_lines(self, mut lines: Vec<Line>, said: &Said) -> Vec<Line> {
        let last = lines.pop().map(|last| self.noted(last, said));
        lines.extend(last);
        lines
    }

    /// The picture of a thing in a list: the person's own, its choice's, or the one given.
    pub fn picture_of(self, said: &Said, otherwise: &str) -> Picture {
        let chosen = said.chosen.first();
        let ours = self.picture(chosen.map_or(otherwise, |choice| choice.picture));
        match &said.own_picture {
            Some(photo) => Picture {
                photo: Some(photo.clone()),
                alt: self.text("paper-own-picture", Weight::Plain, &[]),
                ..ours
            },
            None => ours,
        }
    }

    /// That others had a part in an answer, where that was said. The person's own need no words.
    fn whose(self, said: &Said) -> Option<Block> {
        let (message, picture) = match said.whose? {
            Whose::Mine => return None,
            Whose::WithHelp => ("whose-with-help-paper", "with-help"),
            Whose::SomeoneElse => ("whose-someone-else-paper", "planner"),
        };
        Some(Block::Idea {
            picture: Some(self.picture(picture)),
            lines: vec![self.line(message)],
        })
    }

    /// Everything said to one question as the lines of a table's cell: choices, own words, and "not sure". A choice
    /// that makes a sentence has a line of its own. The others are names of things, and share one.
    pub fn cell(self, said: &Said) -> Vec<Line> {
        let makes_sentence = |choice: &&Choice| {
            let message = said.choice_message(choice);
            self.words.has(&[&message, ".plan"].concat())
        };
        let (sentences, names): (Vec<&Choice>, Vec<&Choice>) =
            said.printed().partition(makes_sentence);
        let mut lines: Vec<Line> = sentences
            .into_iter()
            .map(|choice| self.choice(said, choice))
            .collect();
        let names = names.into_iter().map(|choice| self.choice(said, choice));
        lines.extend(names.reduce(|mut line, name| {
            line.push(self.text("list-comma", Weight::Plain, &[]));
            line.extend(name);
            line
        }));
        lines.extend(self.own_in_cell(said, lines.is_empty()));
        let mut lines = self.noted_lines(lines, said);
        let stance = said.stance.and_then(in_words);
        lines.extend(stance.map(|(message, _)| self.line(message)));
        lines
    }

    /// Own words in a cell. Beside choices they are called that, so that everyone sees whose words they are.
    fn own_in_cell(self, said: &Said, alone: bool) -> Vec<Line> {
        let mut lines: Vec<Line> = said
            .words
            .iter()
            .flat_map(|words| self.own(words))
            .collect();
        if let (false, Some(first)) = (alone, lines.first_mut()) {
            let label = self.text("paper-own-words", Weight::Plain, &[]);
            let between = self.plain(": ".to_owned(), Weight::Plain);
            first.splice(0..0, [label, between]);
        }
        lines
    }

    /// A column of words with its share of the width.
    pub fn column(self, message: &str, share: u8) -> Column {
        Column {
            head: self.strong(message),
            share,
            holds: Holds::Words,
        }
    }

    fn stance(self, said: &Said, label: &str, alone: bool) -> Option<Block> {
        let (message, picture) = in_words(said.stance?)?;
        let mut lines = Vec::new();
        if alone {
            lines.push(self.strong(label));
        }
        lines.push(self.line(message));
        Some(Block::Idea {
            picture: Some(self.picture(picture)),
            lines,
        })
    }

    /// The language that words were typed in. An unknown tag is kept, and runs as the plan does.
    fn tongue_typed(self, words: &OwnWords) -> Tongue {
        match languages::language(&words.language) {
            Some(language) => Tongue::of(language),
            None if words.language.is_empty() => Tongue::of(self.words.language()),
            None => Tongue {
                tag: words.language.clone(),
                ..Tongue::of(self.words.language())
            },
        }
    }
}

/// The message that says how a person stands to a question, and its picture.
fn in_words(stance: Stance) -> Option<(&'static str, &'static str)> {
    match stance {
        Stance::NotSure => Some(("paper-not-sure", "not-sure")),
        Stance::Talk => Some(("paper-talk", "talk")),
        // What was skipped beside an answer is answered; alone, it is simply not there yet.
        Stance::Skipped => None,
    }
}

impl Tongue {
    /// A language on offer, as a document knows it.
    pub fn of(language: &Language) -> Self {
        Self {
            tag: language.tag.to_owned(),
            direction: match language.direction {
                Direction::LeftToRight => Way::LeftToRight,
                Direction::RightToLeft => Way::RightToLeft,
            },
        }
    }
}
