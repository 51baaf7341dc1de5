//! Each block of the document to a strip of paper: the picture at the start side, the words beside it.

use super::layout::{Begins, Hold, Owner, Spot, Stamp, Strip, What, height, pages};
use super::sheet::{
    APART, BESIDE, BOUND, COLUMN, HEADING_PICTURE, Ink, PICTURE, SMALL_PICTURE, Style, mm,
};
use super::tags::{ElementId, Role, Tree};
use super::text::Typeset;
use super::{Resources, cover, furniture::Furniture, photo};
use crate::document::{Block, Document, Item, Line, Picture, Section, Text, Way};

/// A document on its pages.
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    /// What stands on each page: places are from the bound edge and from the top of the sheet.
    pub pages: Vec<Vec<Stamp>>,
    /// What each thing is.
    pub tree: Tree,
    /// Which way the document runs, and so which edge is bound.
    pub way: Way,
}

/// The space that words have beside other things.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// From the start side.
    pub start: f32,
    /// The width.
    pub width: f32,
    /// The side at which words stand.
    pub side: Side,
}

/// The side of a column at which words stand.
#[derive(Debug, Clone, Copy)]
pub enum Side {
    /// Where reading starts.
    Start,
    /// The other.
    End,
}

/// Sets a document, block by block.
pub struct Setting<'a> {
    /// The pictures and photos.
    pub resources: &'a Resources,
    /// What sets words into lines.
    pub typeset: &'a dyn Typeset,
    /// The structure so far.
    pub tree: Tree,
    /// The table heads so far.
    pub heads: Vec<Strip>,
    /// The strips so far.
    pub strips: Vec<Strip>,
}

/// Sets a document and shares it out over pages.
pub fn book(document: &Document, resources: &Resources, typeset: &dyn Typeset) -> Book {
    let tree = Tree::new(&document.language);
    let mut setting = Setting {
        resources,
        typeset,
        tree,
        heads: Vec::new(),
        strips: Vec::new(),
    };
    let front = cover::page(&mut setting, document);
    for section in &document.sections {
        setting.section(section);
    }
    let furniture = Furniture::new(document, typeset);
    let room = furniture.room();
    let inside = pages(std::mem::take(&mut setting.strips), &setting.heads, room);
    let inside = inside
        .into_iter()
        .filter(|page| !page.is_empty())
        .map(|page| furniture.shifted(page));
    let mut all: Vec<Vec<Stamp>> = std::iter::once(front).chain(inside).collect();
    furniture.put_on(&mut all);
    Book {
        pages: all,
        tree: setting.tree,
        way: document.language.direction,
    }
}

impl Column {
    /// The whole width of the page.
    pub const PAGE: Column = Column {
        start: 0.0,
        width: COLUMN,
        side: Side::Start,
    };

    /// What is left of the page from there on.
    pub const fn from(start: f32) -> Column {
        Column {
            start,
            width: COLUMN - start,
            side: Side::Start,
        }
    }
}

impl Setting<'_> {
    fn section(&mut self, section: &Section) {
        let first = self.strips.len();
        let parent = self.tree.add(ElementId::DOCUMENT, Role::Section);
        let picture = (!section.picture.is_empty()).then_some(section.picture.as_str());
        self.heading(
            parent,
            Role::Heading,
            picture.map(|id| (id, None)),
            &section.heading,
            Style::HEADING,
        );
        for (place, block) in section.blocks.iter().enumerate() {
            self.block(parent, block);
            // The words that say what a bar shows stay with it.
            if let (Block::Idea { .. }, Some(Block::Bar(_)), Some(words)) =
                (block, section.blocks.get(place + 1), self.strips.last_mut())
            {
                words.hold = Hold::WithNext;
            }
        }
        let wanted = height(self.strips.get(first..).unwrap_or(&[]));
        if let Some(strip) = self.strips.get_mut(first) {
            strip.gap = mm(14.0);
            // A short section may share a page. A long one starts high up on a page of its own.
            strip.begins = Begins::WithRoom(wanted.min(mm(130.0)));
        }
    }

    fn block(&mut self, parent: ElementId, block: &Block) {
        match block {
            Block::Heading { picture, line } => {
                let picture = picture
                    .as_ref()
                    .map(|picture| (picture.id.as_str(), Some(&picture.alt)));
                self.heading(parent, Role::Part, picture, line, Style::PART);
            }
            Block::Idea { picture, lines } => self.idea(parent, picture.as_ref(), lines),
            Block::OwnWords { label, lines } => self.own_words(parent, label, lines),
            Block::List { label, items } => self.list(parent, label.as_ref(), items),
            Block::Table(table) => self.table(parent, table),
            Block::Bar(bar) => self.bar(parent, bar),
            Block::Photo { photo, alt } => self.photo(parent, photo, alt),
            Block::WriteHere { label, lines } => self.write_here(parent, label, *lines),
        }
    }

    fn heading(
        &mut self,
        parent: ElementId,
        role: Role,
        picture: Option<(&str, Option<&Text>)>,
        line: &Line,
        style: Style,
    ) {
        let mut strip = Strip {
            gap: mm(10.0),
            hold: Hold::WithNext,
            ..Strip::default()
        };
        let side = if role == Role::Heading {
            HEADING_PICTURE
        } else {
            SMALL_PICTURE
        };
        let shown = picture.and_then(|(id, alt)| self.picture(parent, id, alt, side));
        let column = if shown.is_some() {
            Column::from(side + BESIDE)
        } else {
            Column::PAGE
        };
        let words = self.words(parent, role, line, style, column);
        beside(&mut strip, shown, words);
        self.strips.push(strip);
    }

    fn idea(&mut self, parent: ElementId, picture: Option<&Picture>, lines: &[Line]) {
        let mut strip = Strip {
            gap: APART,
            ..Strip::default()
        };
        let shown = picture
            .and_then(|picture| self.picture(parent, &picture.id, Some(&picture.alt), PICTURE));
        let column = if shown.is_some() {
            Column::from(PICTURE + BESIDE)
        } else {
            Column::PAGE
        };
        let words = self.paragraphs(parent, lines, Style::TEXT, column);
        beside(&mut strip, shown, words);
        self.strips.push(strip);
    }

    fn own_words(&mut self, parent: ElementId, label: &Line, lines: &[Line]) {
        let column = Column::from(mm(5.0));
        let mut words = self.words(parent, Role::Paragraph, label, Style::SECOND, column);
        words.append_below(mm(0.5), self.paragraphs(parent, lines, Style::TEXT, column));
        let spot = Spot {
            start: 0.0,
            top: 0.0,
            width: 2.4,
            height: words.height,
        };
        let bar = Stamp {
            owner: Owner::Decoration,
            spot,
            what: What::Fill(Ink::Damson),
        };
        let stamps = std::iter::once(bar).chain(words.stamps).collect();
        self.strips.push(Strip {
            gap: APART,
            height: words.height,
            stamps,
            ..Strip::default()
        });
    }

    fn list(&mut self, parent: ElementId, label: Option<&Line>, items: &[Item]) {
        if let Some(label) = label {
            let words = self.words(parent, Role::Paragraph, label, Style::LABEL, Column::PAGE);
            self.strips.push(Strip {
                gap: APART,
                hold: Hold::WithNext,
                ..words
            });
        }
        let list = self.tree.add(parent, Role::List);
        let has_pictures = items.iter().any(|item| item.picture.is_some());
        let start = if has_pictures {
            SMALL_PICTURE + mm(5.0)
        } else {
            mm(6.0)
        };
        for (place, item) in items.iter().enumerate() {
            let entry = self.tree.add(list, Role::Entry);
            let body = self.tree.add(entry, Role::EntryBody);
            let picture = item.picture.as_ref();
            let shown = picture.and_then(|picture| {
                self.picture(body, &picture.id, Some(&picture.alt), SMALL_PICTURE)
            });
            let mut strip = Strip {
                gap: mm(if place == 0 && label.is_none() {
                    8.0
                } else {
                    3.0
                }),
                ..Strip::default()
            };
            let words = self.words(
                body,
                Role::Paragraph,
                &item.line,
                Style::TEXT,
                Column::from(start),
            );
            beside(&mut strip, shown.or_else(|| Some(dot())), words);
            self.strips.push(strip);
        }
    }

    fn photo(&mut self, parent: ElementId, name: &str, alt: &Text) {
        let Some(size) = self
            .resources
            .photos
            .get(name)
            .and_then(|bytes| photo::size(bytes))
        else {
            // A photo that cannot be shown is told in words, so that the paper stays true.
            return self.idea(parent, None, &[vec![alt.clone()]]);
        };
        let (width, height) = size.fitted(mm(80.0));
        let owner = Owner::Element(self.tree.add_figure(parent, alt));
        let spot = Spot {
            width,
            height,
            ..Spot::default()
        };
        let stamps = vec![Stamp {
            owner,
            spot,
            what: What::Photo(name.to_owned()),
        }];
        self.strips.push(Strip {
            gap: APART,
            height,
            stamps,
            ..Strip::default()
        });
    }

    fn write_here(&mut self, parent: ElementId, label: &Line, lines: u8) {
        let mut strip = self.words(parent, Role::Paragraph, label, Style::TEXT, Column::PAGE);
        for _ in 0..lines {
            strip.height += mm(12.0);
            let spot = Spot {
                start: 0.0,
                top: strip.height - 1.0,
                width: COLUMN,
                height: 1.0,
            };
            strip.stamps.push(Stamp {
                owner: Owner::Decoration,
                spot,
                what: What::Fill(Ink::Line),
            });
        }
        self.strips.push(Strip {
            gap: APART,
            ..strip
        });
    }

    /// A picture in a box of that side, if there is a drawing of it. With words for it, it is part of the structure.
    pub fn picture(
        &mut self,
        parent: ElementId,
        id: &str,
        alt: Option<&Text>,
        side: f32,
    ) -> Option<Stamp> {
        let drawing = self.resources.drawings.drawing(id)?;
        let (width, height) = drawing.fitted(side);
        let owner = match alt {
            Some(alt) if !alt.words.is_empty() => Owner::Element(self.tree.add_figure(parent, alt)),
            Some(_) | None => Owner::Decoration,
        };
        let spot = Spot {
            start: (side - width) / 2.0,
            top: 0.0,
            width,
            height,
        };
        Some(Stamp {
            owner,
            spot,
            what: What::Picture(id.to_owned()),
        })
    }

    /// One line as an element of its own.
    pub fn words(
        &mut self,
        parent: ElementId,
        role: Role,
        line: &Line,
        style: Style,
        column: Column,
    ) -> Strip {
        let element = self.tree.add(parent, role);
        self.words_in(element, line, style, column)
    }

    /// One line in an element that is there.
    pub fn words_in(
        &mut self,
        element: ElementId,
        line: &Line,
        style: Style,
        column: Column,
    ) -> Strip {
        let owner = Owner::Pieces(self.tree.words_of(element, line));
        let mut strip = Strip::default();
        for set in self.typeset.set(line, style, column.width) {
            let start = match column.side {
                Side::Start => column.start,
                Side::End => column.start + column.width - set.width,
            };
            let spot = Spot {
                start,
                top: strip.height,
                width: set.width,
                height: set.height,
            };
            strip.height += set.height;
            strip.stamps.push(Stamp {
                owner: owner.clone(),
                spot,
                what: What::Words(set, style.ink),
            });
        }
        strip
    }

    /// Lines, a paragraph each, one under another.
    pub fn paragraphs(
        &mut self,
        parent: ElementId,
        lines: &[Line],
        style: Style,
        column: Column,
    ) -> Strip {
        let mut strip = Strip::default();
        for line in lines {
            let words = self.words(parent, Role::Paragraph, line, style, column);
            strip.append_below(mm(if strip.height > 0.0 { 1.0 } else { 0.0 }), words);
        }
        strip
    }
}

impl Strip {
    /// Adds what stands on another strip below, with a space between.
    pub fn append_below(&mut self, space: f32, other: Strip) {
        let top = self.height + space;
        self.stamps
            .extend(other.stamps.into_iter().map(|mut stamp| {
                stamp.spot.top += top;
                stamp
            }));
        self.height = top + other.height;
    }
}

/// A picture with words beside it, the lower of the two half-way up the higher.
fn beside(strip: &mut Strip, picture: Option<Stamp>, words: Strip) {
    let picture_height = picture.as_ref().map_or(0.0, |picture| picture.spot.height);
    strip.height = picture_height.max(words.height);
    let middle = |height: f32| (strip.height - height) / 2.0;
    // Beside many words a picture stands at the top, where reading starts.
    let picture_top = middle(picture_height).min(mm(6.0));
    let words_top = middle(words.height);
    strip.stamps.extend(picture.map(|mut picture| {
        picture.spot.top = picture_top;
        picture
    }));
    strip
        .stamps
        .extend(words.stamps.into_iter().map(|mut stamp| {
            stamp.spot.top += words_top;
            stamp
        }));
}

/// The mark before an entry of a list that has no picture.
fn dot() -> Stamp {
    let spot = Spot {
        start: mm(1.0),
        top: 0.0,
        width: mm(2.0),
        height: mm(2.0),
    };
    Stamp {
        owner: Owner::Decoration,
        spot,
        what: What::Fill(Ink::Damson),
    }
}

/// Moves stamps from the column of words to the whole sheet.
pub fn on_sheet(stamps: Vec<Stamp>, top: f32) -> Vec<Stamp> {
    let move_in = |mut stamp: Stamp| {
        stamp.spot.start += BOUND;
        stamp.spot.top += top;
        stamp
    };
    stamps.into_iter().map(move_in).collect()
}
