//! Sets a document: words and pictures to strips, strips to pages.

use super::layout::{Hold, Owner, Spot, Stamp, Strip, What, pages};
use super::photo;
use super::run_on::run_on;
use super::sheet::{Sheet, Style, mm};
use super::tags::{ElementId, Role, Tree};
use super::text::Typeset;
use super::{Resources, cover, furniture::Furniture};
use crate::document::{Document, Front, Line, Picture, Text, Way};
use std::borrow::Cow;

/// A document on its pages.
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    /// What stands on each page: places are from the bound edge and from the top of the sheet.
    pub pages: Vec<Vec<Stamp>>,
    /// What each thing is.
    pub tree: Tree,
    /// The heading of each section.
    pub headings: Vec<ElementId>,
    /// Where each section starts, in pages from the first: 2.5 is half-way down the third.
    pub starts: Vec<f32>,
    /// Which way the document runs, and so which edge is bound.
    pub way: Way,
    /// The paper that it stands on.
    pub sheet: Sheet,
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
    /// The paper.
    pub sheet: Sheet,
    /// The structure so far.
    pub tree: Tree,
    /// The table heads so far.
    pub heads: Vec<Strip>,
    /// The strips so far.
    pub strips: Vec<Strip>,
}

/// Sets a document and shares it out over pages.
pub fn book(
    document: &Document,
    resources: &Resources,
    typeset: &dyn Typeset,
    sheet: Sheet,
) -> Book {
    let tree = Tree::new(&document.language);
    let mut setting = Setting {
        resources,
        typeset,
        sheet,
        tree,
        heads: Vec::new(),
        strips: Vec::new(),
    };
    let front = match document.front {
        Front::Cover => Some(cover::page(&mut setting, document)),
        Front::Title => {
            if !document.is_one_section() {
                setting.title(document);
            }
            None
        }
    };
    // The title of a sheet of one section is its heading.
    let (role, style) = if document.is_one_section() {
        (Role::Title, sheet.title())
    } else {
        (Role::Heading, sheet.heading())
    };
    let numbers = setting.contents(document);
    let mut headings = Vec::new();
    for section in &document.sections {
        headings.push(setting.section(section, role, style));
    }
    let day = match document.front {
        Front::Cover => None,
        Front::Title => setting.day(document),
    };
    let furniture = Furniture::new(document, typeset, sheet);
    let room = furniture.room();
    let inside = pages(std::mem::take(&mut setting.strips), &setting.heads, room);
    let inside = inside
        .into_iter()
        .filter(|page| !page.is_empty())
        .map(|page| furniture.shifted(page));
    let mut all: Vec<Vec<Stamp>> = front.into_iter().chain(inside).collect();
    let starts = starts(&headings, &all, &setting.tree);
    let first_pages: Vec<usize> = starts.iter().map(|(page, _)| *page).collect();
    numbers.put_in(&mut all, &first_pages, typeset, &mut setting.tree);
    furniture.put_on(&mut all, day.as_ref());
    Book {
        pages: all,
        tree: setting.tree,
        headings,
        starts: starts
            .into_iter()
            .map(|(page, top)| in_pages(page, top / sheet.height))
            .collect(),
        way: document.language.direction,
        sheet,
    }
}

/// Where each of these elements starts: its page, and how far down its first words stand.
fn starts(elements: &[ElementId], pages: &[Vec<Stamp>], tree: &Tree) -> Vec<(usize, f32)> {
    let on = |element: ElementId| {
        pages.iter().enumerate().find_map(|(place, page)| {
            let first = page.iter().find(|stamp| stamp.is_of(element, tree))?;
            Some((place, first.spot.top))
        })
    };
    // What stands nowhere starts where nothing is any more.
    let nowhere = (pages.len(), 0.0);
    elements
        .iter()
        .map(|one| on(*one).unwrap_or(nowhere))
        .collect()
}

/// A place on a page, as a share of it from its top, as a number of pages.
fn in_pages(page: usize, down: f32) -> f32 {
    u16::try_from(page).map_or(f32::MAX, f32::from) + down
}

impl Setting<'_> {
    /// The title of a sheet and which book it is, above the first words.
    fn title(&mut self, document: &Document) {
        let column = self.column();
        let title = vec![document.title.clone()];
        let title = self.words(
            ElementId::DOCUMENT,
            Role::Title,
            &title,
            self.sheet.title(),
            column,
        );
        self.strips.push(Strip {
            hold: Hold::WithNext,
            ..title
        });
        if let Some(which) = &document.which {
            self.under_title(&which.name, Style::PART);
        }
    }

    /// A few words under the title of a sheet.
    fn under_title(&mut self, text: &Text, style: Style) {
        let (line, column) = (vec![text.clone()], self.column());
        let words = self.words(ElementId::DOCUMENT, Role::Paragraph, &line, style, column);
        self.strips.push(Strip {
            gap: mm(2.0),
            hold: Hold::WithNext,
            ..words
        });
    }

    /// What stands in paragraphs of their own: each line, or on a sheet that is to be short several together.
    pub fn paragraphs_of<'l>(&self, lines: &'l [Line]) -> Cow<'l, [Line]> {
        if self.sheet.runs_on() {
            Cow::Owned(run_on(lines))
        } else {
            Cow::Borrowed(lines)
        }
    }

    /// Whose words the day at the head of the first page is. A sheet says it nowhere else, and furniture is never heard.
    fn day(&mut self, document: &Document) -> Option<Owner> {
        let (line, column) = (vec![document.date.clone()], self.column());
        let words = self.words(
            ElementId::DOCUMENT,
            Role::Paragraph,
            &line,
            Style::MARGIN,
            column,
        );
        let first = words.stamps.into_iter().next();
        first.map(|stamp| stamp.owner)
    }

    /// The whole width that words have.
    pub fn column(&self) -> Column {
        self.column_from(0.0)
    }

    /// What is left of it from there on.
    pub fn column_from(&self, start: f32) -> Column {
        Column {
            start,
            width: self.sheet.column() - start,
            side: Side::Start,
        }
    }

    /// A picture with its words, in a box of that side: the photo that stands in its place, if it can be shown, or our own.
    pub fn shown(&mut self, parent: ElementId, picture: &Picture, side: f32) -> Option<Stamp> {
        let own = picture.photo.as_ref().and_then(|name| {
            let found = photo::size(self.resources.photos.get(name)?)?;
            Some((name.clone(), found.fitted(side)))
        });
        let Some((name, fitted)) = own else {
            return self.picture(parent, &picture.id, Some(&picture.alt), side);
        };
        Some(Stamp {
            owner: Owner::Element(self.tree.add_figure(parent, &picture.alt)),
            spot: Spot::across(side, fitted),
            what: What::Photo(name),
        })
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
        let fitted = drawing.fitted(side);
        let owner = match alt {
            Some(alt) if !alt.words.is_empty() => Owner::Element(self.tree.add_figure(parent, alt)),
            Some(_) | None => Owner::Decoration,
        };
        Some(Stamp {
            owner,
            spot: Spot::across(side, fitted),
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
        for line in self.paragraphs_of(lines).iter() {
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

/// Moves stamps from the column of words to the whole sheet.
pub fn on_sheet(stamps: Vec<Stamp>, sheet: Sheet, top: f32) -> Vec<Stamp> {
    let move_in = |mut stamp: Stamp| {
        stamp.spot.start += sheet.bound;
        stamp.spot.top += top;
        stamp
    };
    stamps.into_iter().map(move_in).collect()
}
