//! Letters to the council: each in easy words and in formal ones, filled in from the plan, with room for what it lacks.

mod facts;
mod table;

use super::writer::Writer;
use super::{Line, Text, Tongue, Weight};
use crate::form::Id;
use crate::i18n::{Language, Words};
use crate::plan::{Day, Plan};
use facts::Facts;
pub use table::{LETTERS, Letter, letter};

/// A letter written out, ready to be shown, printed or copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its language and direction.
    pub tongue: Tongue,
    /// Who writes, from where, to whom and when.
    pub head: Vec<Line>,
    /// "Hello,".
    pub greeting: Line,
    /// What it is about.
    pub subject: Line,
    /// What it says, in order.
    pub paragraphs: Vec<Paragraph>,
    /// How it ends, down to the name.
    pub close: Vec<Line>,
}

/// One part of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paragraph {
    /// Sentences. Easy ones have a line each.
    Says(Vec<Line>),
    /// Things in a list, or lines to write on by hand.
    Lists(Vec<Line>),
    /// Boxes, each ticked by the plan or left to be ticked by hand.
    Ticks(Vec<(TickBox, Line)>),
}

/// A box before a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TickBox {
    /// The plan says so.
    Ticked,
    /// The plan does not say.
    Empty,
}

/// Which of the twins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// In easy words.
    Easy,
    /// In formal words. It says the same.
    Formal,
}

/// What stands in a letter wherever the plan does not say: room to write by hand.
pub const BLANK: &str = "__________";

/// Who reads a letter before it is sent, and when that is.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    /// The language that the person reads, whatever language the letter is in.
    pub reads: &'static Language,
    /// The day.
    pub today: Day,
}

/// Writes a letter from a plan.
pub fn write(
    letter: &Letter,
    manner: Manner,
    plan: &Plan,
    words: &Words,
    reader: Reader,
) -> Written {
    let writing = Writing {
        writer: Writer { words },
        facts: Facts::of(plan, words, reader),
        plan,
        manner,
    };
    let mut close = writing.said("letter-thanks");
    close.extend(writing.lines(match letter.from {
        Sender::Me => "letter-sign",
        Sender::Carer => "letter-sign-here",
    }));
    Written {
        tongue: Tongue::of(words.language()),
        head: writing.head(letter),
        greeting: writing.said("letter-hello").concat(),
        subject: writing.subject(letter),
        paragraphs: letter
            .parts
            .iter()
            .flat_map(|part| writing.part(part))
            .chain([Paragraph::Says(writing.said("letter-answer"))])
            .collect(),
        close,
    }
}

/// One part of a letter, before it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What it says, always.
    Says(Id),
    /// What it says only where the plan knows this.
    SaysIf(Known, Id),
    /// What it says, and these things of the plan under it; or room to write, where the plan has none.
    Lists(Things, Id),
    /// The same, and nothing at all where the plan has none.
    ListsIf(Things, Id),
    /// What it says, and room to write.
    Room(Id),
    /// What it says, and boxes, each with what ticks it.
    Ticks(Id, &'static [(Id, Ticked)]),
}

/// What a plan may know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// My number.
    Number,
    /// What it costs.
    Cost,
    /// How much more than my number that is.
    More,
}

/// What ticks a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ticked {
    /// Nothing in a plan does.
    ByHand,
    /// Someone reads easy words.
    ReadsEasyWords,
    /// Someone reads large print.
    ReadsLargePrint,
    /// Someone reads a language other than English.
    ReadsAnotherLanguage,
    /// Someone needs an interpreter.
    HasInterpreter,
}

/// Things of a plan that a letter can list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Things {
    /// What I want.
    Wants,
    /// What the budget pays.
    Costs,
    /// What the budget pays, each with what it helps with.
    CostsAndGoals,
    /// What money is kept for: holidays, insurance, a bad day.
    KeptFor,
    /// How I tell people things.
    Telling,
    /// The needs that the council said no to.
    NeedsRefused,
    /// Why they said no.
    Reasons,
    /// What has changed, and what does not work any more.
    Changed,
}

/// Who sends a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sender {
    /// The person whose plan it is.
    Me,
    /// Someone who looks after that person.
    Carer,
}

/// How many lines there are to write on.
const ROOM: usize = 3;

/// A letter being written.
struct Writing<'a> {
    writer: Writer<'a>,
    facts: Facts,
    plan: &'a Plan,
    manner: Manner,
}

impl Writing<'_> {
    fn part(&self, part: &Part) -> Vec<Paragraph> {
        let says = |message| Paragraph::Says(self.said(message));
        match *part {
            Part::Says(message) => vec![says(message)],
            Part::SaysIf(known, message) if self.facts.knows(known) => vec![says(message)],
            Part::SaysIf(..) => Vec::new(),
            Part::Lists(things, message) => {
                let found = self.listed(things);
                let list = if found.is_empty() { self.room() } else { found };
                vec![says(message), Paragraph::Lists(list)]
            }
            Part::ListsIf(things, message) => {
                let found = self.listed(things);
                let list = (!found.is_empty()).then(|| [says(message), Paragraph::Lists(found)]);
                list.into_iter().flatten().collect()
            }
            Part::Room(message) => vec![says(message), Paragraph::Lists(self.room())],
            Part::Ticks(message, boxes) => {
                let boxes = boxes.iter().flat_map(|(one, ticked)| {
                    let ticked = facts::ticked(self.plan, &self.facts, *ticked);
                    self.said(one).into_iter().map(move |line| (ticked, line))
                });
                vec![says(message), Paragraph::Ticks(boxes.collect())]
            }
        }
    }

    fn head(&self, letter: &Letter) -> Vec<Line> {
        let name = match letter.from {
            Sender::Me => "letter-from",
            Sender::Carer => "letter-from-me",
        };
        [name, "letter-address", "letter-to", "letter-date"]
            .into_iter()
            .flat_map(|message| self.lines(message))
            .collect()
    }

    fn subject(&self, letter: &Letter) -> Line {
        let message = ["letter-", letter.id, "-subject", self.ending()].concat();
        vec![self.writer.text(&message, Weight::Strong, &[])]
    }

    /// A message in the manner of the letter.
    fn said(&self, message: &str) -> Vec<Line> {
        self.lines(&[message, self.ending()].concat())
    }

    /// A message with what the plan knows, a line for each of its lines.
    fn lines(&self, message: &str) -> Vec<Line> {
        let text = self
            .writer
            .text(message, Weight::Plain, &self.facts.values());
        let line = |words: &str| {
            vec![Text {
                words: words.to_owned(),
                ..text.clone()
            }]
        };
        text.words.lines().map(line).collect()
    }

    const fn ending(&self) -> &'static str {
        match self.manner {
            Manner::Easy => ".easy",
            Manner::Formal => ".formal",
        }
    }

    fn listed(&self, things: Things) -> Vec<Line> {
        facts::listed(self.writer, self.plan, things)
    }

    fn room(&self) -> Vec<Line> {
        let line = self.writer.plain(BLANK.repeat(3), Weight::Plain);
        vec![vec![line]; ROOM]
    }
}

impl Written {
    /// The letter as plain words, to put into an email.
    pub fn plain_words(&self) -> String {
        let listed = |mark: &'static str, lines: &[Line]| {
            let lines = lines.iter().map(|line| [mark, &words_of(line)].concat());
            lines.collect::<Vec<_>>().join("\n")
        };
        let lines = |lines: &[Line]| listed("", lines);
        let paragraphs = self.paragraphs.iter().map(|one| match one {
            Paragraph::Says(said) => lines(said),
            Paragraph::Lists(things) => listed("- ", things),
            Paragraph::Ticks(boxes) => {
                let boxes = boxes.iter().map(|(ticked, line)| {
                    let mark = match ticked {
                        TickBox::Ticked => "[x] ",
                        TickBox::Empty => "[ ] ",
                    };
                    [mark, &words_of(line)].concat()
                });
                boxes.collect::<Vec<_>>().join("\n")
            }
        });
        let begin = [
            lines(&self.head),
            words_of(&self.greeting),
            words_of(&self.subject),
        ];
        let all = begin.into_iter().chain(paragraphs);
        let all: Vec<String> = all.chain([lines(&self.close)]).collect();
        all.join("\n\n") + "\n"
    }
}

/// The words of a line, without the marks that hold directions apart: other programs show some of them as boxes.
fn words_of(line: &Line) -> String {
    let words: String = line.iter().map(|text| text.words.as_str()).collect();
    words.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}
