//! The structure of the document for people who hear it: headings, paragraphs, lists, tables and what pictures show.

use super::wording::{heard, one_tongue};
use crate::document::{Line, Text, Tongue, Way};
use std::rc::Rc;

/// The number of an element in its tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElementId(usize);

/// What an element is, by the names of ISO 32000-1, 14.8.4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// All of it.
    Document,
    /// One section.
    Section,
    /// The name of the plan.
    Title,
    /// The heading of a section.
    Heading,
    /// A heading inside a section.
    Part,
    /// Words.
    Paragraph,
    /// A list.
    List,
    /// One entry of a list.
    Entry,
    /// The words of an entry.
    EntryBody,
    /// A table.
    Table,
    /// What a table is about.
    Caption,
    /// The head of a table.
    TableHead,
    /// The rows of a table.
    TableBody,
    /// One row.
    Row,
    /// A cell that names its column.
    ColumnName,
    /// A cell that names its row.
    RowName,
    /// Any other cell.
    Cell,
    /// A picture or a photo.
    Figure,
    /// Words in another language.
    Span,
}

/// One element.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    /// What it is.
    pub role: Role,
    /// The element that it is in.
    pub parent: Option<ElementId>,
    /// Its language, where it differs from the element that it is in.
    pub tag: Option<String>,
    /// What it shows, for a picture.
    pub alt: Option<String>,
    /// Its words as they are read, where their order on paper is another.
    pub actual: Option<String>,
}

/// All elements, each after the one that it is in, in the order in which they are read.
#[derive(Debug, Clone, PartialEq)]
pub struct Tree {
    /// The elements. The first is the document.
    pub elements: Vec<Element>,
    language: String,
    way: Way,
}

impl Role {
    /// Its name in a PDF.
    pub fn name(self) -> &'static str {
        match self {
            Role::Document => "Document",
            Role::Section => "Sect",
            Role::Title => "H1",
            Role::Heading => "H2",
            Role::Part => "H3",
            Role::Paragraph => "P",
            Role::List => "L",
            Role::Entry => "LI",
            Role::EntryBody => "LBody",
            Role::Table => "Table",
            Role::Caption => "Caption",
            Role::TableHead => "THead",
            Role::TableBody => "TBody",
            Role::Row => "TR",
            Role::ColumnName | Role::RowName => "TH",
            Role::Cell => "TD",
            Role::Figure => "Figure",
            Role::Span => "Span",
        }
    }
}

impl ElementId {
    /// The whole document.
    pub const DOCUMENT: ElementId = ElementId(0);

    /// The element at a place in the list of elements.
    pub fn at(place: usize) -> ElementId {
        ElementId(place)
    }

    /// Its place in the list of elements.
    pub fn place(self) -> usize {
        self.0
    }
}

impl Tree {
    /// A tree for a document in that language.
    pub fn new(language: &Tongue) -> Tree {
        let document = Element {
            role: Role::Document,
            parent: None,
            tag: None,
            alt: None,
            actual: None,
        };
        Tree {
            elements: vec![document],
            language: language.tag.clone(),
            way: language.direction,
        }
    }

    /// Adds an element at the end of another.
    pub fn add(&mut self, parent: ElementId, role: Role) -> ElementId {
        self.elements.push(Element {
            role,
            parent: Some(parent),
            tag: None,
            alt: None,
            actual: None,
        });
        ElementId(self.elements.len() - 1)
    }

    /// Adds a picture with what it shows.
    pub fn add_figure(&mut self, parent: ElementId, alt: &Text) -> ElementId {
        let id = self.add(parent, Role::Figure);
        self.edit(id, |figure| figure.alt = Some(heard(&alt.words)));
        self.set_language(id, &alt.tongue.tag);
        id
    }

    /// Says which elements the pieces of a line belong to: the element itself, or one in it for each piece where
    /// the line is in several languages. Words that run from right to left carry their letters as they are read.
    pub fn words_of(&mut self, id: ElementId, line: &Line) -> Rc<[ElementId]> {
        if let Some(tongue) = one_tongue(line) {
            self.set_language(id, &tongue.tag);
            self.set_words(id, line);
            return Rc::from(vec![id; line.len()]);
        }
        let pieces: Vec<ElementId> = line
            .iter()
            .map(|text| {
                let span = self.add(id, Role::Span);
                self.set_language(span, &text.tongue.tag);
                self.set_words(span, std::slice::from_ref(text));
                span
            })
            .collect();
        Rc::from(pieces)
    }

    fn set_language(&mut self, id: ElementId, tag: &str) {
        if tag != self.language {
            let tag = tag.to_owned();
            self.edit(id, |element| element.tag = Some(tag));
        }
    }

    /// Says what an element is heard as, where its words run from right to left, or stand among others that do: whoever
    /// copies those out is given their full stops and question marks at the wrong end.
    pub fn set_words(&mut self, id: ElementId, line: &[Text]) {
        let runs_left = |way: Way| way == Way::RightToLeft;
        if !runs_left(self.way) && !line.iter().any(|text| runs_left(text.tongue.direction)) {
            return;
        }
        let words: String = line.iter().map(|text| heard(&text.words)).collect();
        self.edit(id, |element| element.actual = Some(words));
    }

    fn edit(&mut self, id: ElementId, change: impl FnOnce(&mut Element)) {
        if let Some(element) = self.elements.get_mut(id.0) {
            change(element);
        }
    }
}
