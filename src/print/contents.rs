//! What is in a book, and on which page; and what stands in the other books of the same plan.

use super::layout::{Hold, Owner, Stamp, Strip, What};
use super::setting::{Column, Setting, Side};
use super::sheet::{APART, Style, mm};
use super::tags::{ElementId, Role, Tree};
use super::text::Typeset;
use crate::document::{Document, Front, Line, Text, Weight};
use std::rc::Rc;

/// A book of fewer sections needs no contents: it is leafed through.
const FEWEST: usize = 5;
/// So many entries stand under one another. More stand in two columns.
const ONE_COLUMN: usize = 8;
/// The space between the columns, and between an entry and the next.
const BETWEEN: f32 = mm(9.0);
const BELOW: f32 = mm(1.0);
/// The room that a page number takes.
const NUMBER: f32 = mm(9.0);

/// The places for the numbers of pages: one for each section.
pub struct Numbers {
    places: Vec<Rc<[ElementId]>>,
    plain: Text,
}

impl Setting<'_> {
    /// The contents, for a document that has enough in it. The numbers are put in when the pages are known.
    pub fn contents(&mut self, document: &Document) -> Numbers {
        let plain = Text {
            words: String::new(),
            ..document.date.clone()
        };
        let mut numbers = Numbers {
            places: Vec::new(),
            plain,
        };
        let is_short = document.sections.len() < FEWEST || document.front == Front::Title;
        if is_short && document.which.is_none() {
            return numbers;
        }
        let parent = self.tree.add(ElementId::DOCUMENT, Role::Section);
        let heading = self.words(
            parent,
            Role::Heading,
            &document.contents,
            Style::HEADING,
            self.column(),
        );
        self.strips.push(Strip {
            hold: Hold::WithNext,
            ..heading
        });
        let headings: Vec<&Line> = document.sections.iter().map(|one| &one.heading).collect();
        let list = self.entries(parent, &headings, &mut numbers);
        self.strips.push(Strip {
            gap: mm(5.0),
            ..list
        });
        for line in document.which.iter().flat_map(|which| &which.elsewhere) {
            let words = self.words(parent, Role::Paragraph, line, Style::TEXT, self.column());
            self.strips.push(Strip {
                gap: APART,
                ..words
            });
        }
        numbers
    }

    /// All entries, first down the first column and then down the second.
    fn entries(&mut self, parent: ElementId, headings: &[&Line], numbers: &mut Numbers) -> Strip {
        let list = self.tree.add(parent, Role::List);
        let columns = if headings.len() > ONE_COLUMN { 2 } else { 1 };
        let gaps = if columns == 2 { BETWEEN } else { 0.0 };
        let share = if columns == 2 { 0.5 } else { 1.0 };
        let width = (self.sheet.column() - gaps) * share;
        let mut all = Strip::default();
        for (place, entries) in headings
            .chunks(headings.len().div_ceil(columns))
            .enumerate()
        {
            let start = if place == 0 { 0.0 } else { width + BETWEEN };
            let column = Column {
                start,
                width,
                side: Side::Start,
            };
            let mut down = Strip::default();
            for heading in entries {
                let entry = self.entry_of_contents(list, heading, column, numbers);
                down.append_below(if down.height > 0.0 { BELOW } else { 0.0 }, entry);
            }
            all.height = all.height.max(down.height);
            all.stamps.extend(down.stamps);
        }
        all
    }

    /// The heading, and room for its number at the end of its last line.
    fn entry_of_contents(
        &mut self,
        list: ElementId,
        heading: &Line,
        column: Column,
        numbers: &mut Numbers,
    ) -> Strip {
        let entry = self.tree.add(list, Role::Entry);
        let body = self.tree.add(entry, Role::EntryBody);
        let words = self.tree.add(body, Role::Span);
        let room = Column {
            width: column.width - NUMBER,
            ..column
        };
        let plain = |text: &Text| Text {
            weight: Weight::Plain,
            ..text.clone()
        };
        let heading: Line = heading.iter().map(plain).collect();
        let mut strip = self.words_in(words, &heading, Style::TEXT, room);
        let number = self.tree.add(body, Role::Span);
        let end = Column {
            side: Side::End,
            ..column
        };
        let line = vec![numbers.number(0)];
        let mut set = self.words_in(number, &line, Style::LABEL, end);
        let down = strip.height - set.height;
        for stamp in &mut set.stamps {
            stamp.spot.top += down;
        }
        if let Some(Owner::Pieces(owner)) = set.stamps.first().map(|stamp| &stamp.owner) {
            numbers.places.push(Rc::clone(owner));
        }
        strip.stamps.append(&mut set.stamps);
        strip
    }
}

impl Numbers {
    /// Puts the number of the page at which each section starts into its place, to be seen and to be heard.
    pub fn put_in(
        &self,
        pages: &mut [Vec<Stamp>],
        starts: &[usize],
        typeset: &dyn Typeset,
        tree: &mut Tree,
    ) {
        for stamp in pages.iter_mut().flatten() {
            let Owner::Pieces(owner) = &stamp.owner else {
                continue;
            };
            let is_here = |place: &Rc<[ElementId]>| Rc::ptr_eq(place, owner);
            let Some(place) = self.places.iter().position(is_here) else {
                continue;
            };
            let line = vec![self.number(starts.get(place).map_or(0, |page| page + 1))];
            for element in owner.iter() {
                tree.set_words(*element, &line);
            }
            let set = typeset.set(&line, Style::LABEL, NUMBER);
            if let (Some(set), What::Words(words, _)) = (set.into_iter().next(), &mut stamp.what) {
                stamp.spot.start += stamp.spot.width - set.width;
                stamp.spot.width = set.width;
                *words = set;
            }
        }
    }

    fn number(&self, page: usize) -> Text {
        Text {
            words: page.to_string(),
            ..self.plain.clone()
        }
    }
}
