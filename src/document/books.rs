//! A long plan in several books, each whole in itself.

use super::writer::Writer;
use super::{Block, Document, Line, Section, Text, Weight};
use crate::form::{Part, STEPS};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// What is said of books, wherever a document ends up in several.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BookWords {
    /// On the cover, with `{book}` and `{books}` for the numbers: "Book {book} of {books}".
    pub book_of: Text,
    /// The heading of the contents of one book.
    pub contents: Line,
    /// Before the headings that stand in another, with `{book}` for its number: "In book {book}".
    pub in_book: Text,
    /// Between one heading and the next.
    pub between: Text,
    /// The parts of the plan, in the order of the paper.
    pub parts: Vec<PartOfPlan>,
}

/// One of the large parts of a plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PartOfPlan {
    /// Its name: "My money".
    pub name: Text,
    /// The steps that belong to it.
    pub steps: Vec<String>,
}

/// Which of several books a document is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WhichBook {
    /// "Book 1 of 2".
    pub name: Text,
    /// Its number, from 1.
    pub number: usize,
    /// How many books there are.
    pub of: usize,
    /// What stands in the others, a line for each.
    pub elsewhere: Vec<Line>,
}

impl BookWords {
    /// In the language of the writer.
    pub(super) fn of(writer: Writer<'_>) -> Self {
        let text = |message: &str| writer.text(message, Weight::Plain, &[]);
        Self {
            book_of: text("paper-book-of"),
            contents: writer.strong("paper-contents-book"),
            in_book: writer.text("paper-in-book", Weight::Strong, &[]),
            between: text("paper-contents-between"),
            parts: Part::ALL
                .iter()
                .filter_map(|part| part_of_plan(writer, *part))
                .collect(),
        }
    }
}

impl Document {
    /// The sections that can be shared out over books: all that say something of the plan itself. What ends every book
    /// is in none of them.
    pub fn own_sections(&self) -> Vec<&Section> {
        let own = |section: &&Section| !section.ends_a_book();
        self.sections.iter().filter(own).collect()
    }

    /// The own sections by the parts of the plan, as people meet them: about me, what I want, the money and so on.
    pub fn parts(&self) -> Vec<Range<usize>> {
        let mut parts: Vec<Range<usize>> = Vec::new();
        let mut now = None;
        for (place, section) in self.own_sections().into_iter().enumerate() {
            let part = self.part_of(section);
            match parts.last_mut() {
                Some(last) if part.is_none() || now.is_none() || part == now => {
                    last.end = place + 1;
                }
                Some(_) | None => parts.push(place..place + 1),
            }
            now = part.or(now);
        }
        parts
    }

    /// The books that hold these own sections each. A document in one book stays as it is.
    pub fn in_books(&self, shares: &[Range<usize>]) -> Vec<Document> {
        if shares.len() < 2 {
            return vec![self.clone()];
        }
        let number = |place: usize| (place + 1).to_string();
        let of = shares.len();
        let others = |here: usize| {
            let others = shares
                .iter()
                .enumerate()
                .filter(move |(one, _)| *one != here);
            others.map(|(place, share)| self.told(&number(place), share))
        };
        let book = |(here, share): (usize, &Range<usize>)| {
            let name = self.books.book_of.filled("{books}", &of.to_string());
            let name = name.filled("{book}", &number(here));
            let mut running_head = self.running_head.clone();
            running_head.extend([self.books.between.clone(), name.clone()]);
            Document {
                running_head,
                contents: self.books.contents.clone(),
                which: Some(WhichBook {
                    name,
                    number: here + 1,
                    of,
                    elsewhere: others(here).collect(),
                }),
                sections: self.sections_of(share),
                ..self.clone()
            }
        };
        shares.iter().enumerate().map(book).collect()
    }

    /// "In book 2: My money, Staying safe". Of a part that is shared out over books, the headings are named.
    fn told(&self, number: &str, share: &Range<usize>) -> Line {
        let mut line = vec![self.books.in_book.filled("{book}", number)];
        let mut named: Vec<Line> = Vec::new();
        for part in self.parts() {
            let here = part.start.max(share.start)..part.end.min(share.end);
            match self.name_of(&part) {
                Some(name) if here == part => named.push(vec![name]),
                Some(_) | None => named.extend(self.headings(&here)),
            }
        }
        for (place, name) in named.into_iter().enumerate() {
            if place > 0 {
                line.push(self.books.between.clone());
            }
            line.extend(name);
        }
        line
    }

    /// The name of the part of the plan that these own sections are.
    fn name_of(&self, part: &Range<usize>) -> Option<Text> {
        let own = self.own_sections();
        let mut sections = own.get(part.clone())?.iter();
        let place = sections.find_map(|section| self.part_of(section))?;
        self.books.parts.get(place).map(|part| part.name.clone())
    }

    /// The place of the part of the plan that a section belongs to.
    fn part_of(&self, section: &Section) -> Option<usize> {
        let mut parts = self.books.parts.iter();
        parts.position(|part| part.steps.contains(&section.step))
    }

    /// The headings of some own sections, no stronger than the words around them.
    pub fn headings(&self, share: &Range<usize>) -> Vec<Line> {
        let own = self.own_sections();
        let plain = |text: &Text| Text {
            weight: Weight::Plain,
            ..text.clone()
        };
        let heading = |section: &&Section| section.heading.iter().map(plain).collect();
        let there = own.get(share.clone()).unwrap_or_default();
        there.iter().map(heading).collect()
    }

    /// The sections of one book, with the hard words that stand in them.
    fn sections_of(&self, share: &Range<usize>) -> Vec<Section> {
        let own = self.own_sections();
        let own = own.get(share.clone()).unwrap_or_default();
        let endings = self.sections.iter().filter(|one| one.ends_a_book());
        let sections = own.iter().copied().chain(endings).cloned().collect();
        with_their_words(sections)
    }
}

impl Section {
    /// Whether it explains hard words, as the last section of every book does.
    fn ends_a_book(&self) -> bool {
        let explains = |block: &Block| matches!(block, Block::HardWords(_));
        self.blocks.iter().any(explains)
    }
}

impl Text {
    /// With a value in its place.
    fn filled(&self, place: &str, value: &str) -> Text {
        Text {
            words: self.words.replace(place, value),
            ..self.clone()
        }
    }
}

/// Sections of which some were taken out, explaining only the hard words that stand in those that are left.
pub(super) fn with_their_words(mut sections: Vec<Section>) -> Vec<Section> {
    let steps: Vec<String> = sections.iter().map(|one| one.step.clone()).collect();
    for block in sections.iter_mut().flat_map(|one| &mut one.blocks) {
        if let Block::HardWords(words) = block {
            let is_there = |step: &String| steps.contains(step);
            words.retain(|word| word.steps.is_empty() || word.steps.iter().any(is_there));
        }
    }
    sections
}

/// A part as it stands on paper. Getting ready is there a part of who I am: it tells who helped me.
fn part_of_plan(writer: Writer<'_>, part: Part) -> Option<PartOfPlan> {
    let on_paper = |part| match part {
        Part::Start | Part::About => Part::About,
        Part::Want | Part::Money | Part::Safe | Part::Go => part,
    };
    let steps = STEPS.iter().filter(|step| on_paper(step.part) == part);
    let steps: Vec<String> = steps.map(|step| step.id.to_owned()).collect();
    let message = ["part-", part.id()].concat();
    (!steps.is_empty()).then(|| PartOfPlan {
        name: writer.text(&message, Weight::Plain, &[]),
        steps,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Front, HardWord, Item, Tongue, Way};

    fn text(words: &str) -> Text {
        Text {
            words: words.to_owned(),
            tongue: Tongue {
                tag: "en".to_owned(),
                direction: Way::LeftToRight,
            },
            weight: Weight::Plain,
        }
    }

    fn section(step: &str, blocks: Vec<Block>) -> Section {
        Section {
            step: step.to_owned(),
            picture: String::new(),
            heading: vec![text(step)],
            blocks,
        }
    }

    fn word(word: &str, steps: &[&str]) -> HardWord {
        HardWord {
            item: Item {
                picture: None,
                line: vec![text(word)],
            },
            steps: steps.iter().map(|step| (*step).to_owned()).collect(),
        }
    }

    fn part((name, steps): (&str, &[&str])) -> PartOfPlan {
        PartOfPlan {
            name: text(name),
            steps: steps.iter().map(|step| (*step).to_owned()).collect(),
        }
    }

    fn plan(steps: &[&str]) -> Document {
        let words = vec![
            word("Plan", &[]),
            word("Budget", &["costs"]),
            word("Risk", &["risks", "backup"]),
        ];
        let own = steps.iter().map(|step| section(step, Vec::new()));
        let ending = section("", vec![Block::HardWords(words)]);
        Document {
            front: Front::Cover,
            title: text("My plan"),
            running_head: vec![text("My plan")],
            date: text("today"),
            page_of: text("{page} of {pages}"),
            belongs: vec![text("mine")],
            contents: vec![text("In this plan")],
            books: BookWords {
                book_of: text("Book {book} of {books}"),
                contents: vec![text("In this book")],
                in_book: text("In book {book}: "),
                between: text(", "),
                parts: [
                    ("About me", &["me", "web", "helpers"][..]),
                    ("My needs", &["needs"]),
                    ("My money", &["costs"]),
                    ("Staying safe", &["risks", "backup"]),
                ]
                .map(part)
                .into(),
            },
            which: None,
            language: text("").tongue,
            sections: own.chain([ending]).collect(),
        }
    }

    fn said(line: &Line) -> String {
        line.iter().map(|text| text.words.as_str()).collect()
    }

    /// What stands in a book: its headings, and the hard words that it explains.
    fn told(book: &Document) -> String {
        let words = book.sections.iter().flat_map(|one| &one.blocks);
        let words = words.filter_map(|block| match block {
            Block::HardWords(words) => Some(words),
            Block::Heading { .. }
            | Block::Idea { .. }
            | Block::OwnWords { .. }
            | Block::List { .. }
            | Block::Table(_)
            | Block::Bar(_)
            | Block::Photo { .. }
            | Block::WriteHere { .. } => None,
        });
        let words = words.flatten().map(|word| said(&word.item.line));
        let headings = book.sections.iter().map(|one| said(&one.heading));
        let all: Vec<String> = headings
            .chain(words)
            .filter(|one| !one.is_empty())
            .collect();
        all.join(" ")
    }

    #[test]
    fn parts_are_those_of_the_plan() {
        let plan = plan(&["me", "web", "helpers", "needs", "costs", "risks", "backup"]);
        assert_eq!(plan.parts(), [0..3, 3..4, 4..5, 5..7]);
    }

    #[test]
    fn a_section_of_no_step_goes_with_what_stands_before_it() {
        assert_eq!(plan(&["", "me", "", "needs"]).parts().len(), 2);
        assert_eq!(plan(&["me", "", "needs"]).parts(), [0..2, 2..3]);
    }

    #[test]
    fn each_book_has_its_sections_and_explains_its_words() {
        let plan = plan(&["me", "costs", "risks"]);
        let books = plan.in_books(&[0..2, 2..3]);
        let told: Vec<String> = books.iter().map(told).collect();
        assert_eq!(told, ["me costs Plan Budget", "risks Plan Risk"]);
    }

    #[test]
    fn each_book_says_which_it_is_and_what_is_in_the_others() {
        let books = plan(&["me", "costs", "risks", "backup"]).in_books(&[0..1, 1..3, 3..4]);
        let [first, _, third] = books.as_slice() else {
            panic!("there are three books");
        };
        assert_eq!(said(&first.running_head), "My plan, Book 1 of 3");
        let elsewhere = |book: &Document| -> Vec<String> {
            let which = book.which.as_ref().unwrap();
            which.elsewhere.iter().map(said).collect()
        };
        assert_eq!(
            elsewhere(first),
            ["In book 2: My money, risks", "In book 3: backup"]
        );
        assert_eq!(
            elsewhere(third),
            ["In book 1: About me", "In book 2: My money, risks"]
        );
    }

    #[test]
    fn one_book_is_the_document_itself() {
        let plan = plan(&["me"]);
        let all = 0..1;
        assert_eq!(
            plan.in_books(std::slice::from_ref(&all)),
            std::slice::from_ref(&plan)
        );
    }
}
