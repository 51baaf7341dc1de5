//! The structure tree as it stands in the file, tied to the marks on the pages.

use super::ink::{left, utf16};
use super::layout::{Owner, What};
use super::setting::Book;
use super::tags::{Element, ElementId, Role};
use lopdf::{Dictionary, Object, ObjectId, StringFormat, dictionary};
use std::collections::HashMap;

/// What an element holds: a mark, by its page and its number there, or another element.
#[derive(Debug, Clone, Copy)]
enum Kid {
    Mark(usize, usize),
    Element(ElementId),
}

/// Adds the structure to the file. (ISO 32000-1, 14.7 and 14.8; ISO 14289-1.)
pub fn add(file: &mut lopdf::Document, book: &Book, pages: &[ObjectId], marks: &[Vec<ElementId>]) {
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = book
        .tree
        .elements
        .iter()
        .map(|_| file.new_object_id())
        .collect();
    let kids = kids(book, marks);
    let boxes = boxes(book);
    for (place, (element, &id)) in book.tree.elements.iter().zip(&ids).enumerate() {
        let parent = element
            .parent
            .and_then(|parent| ids.get(parent.place()))
            .copied()
            .unwrap_or(root);
        let mut entry = described(element, boxes.get(&place).copied());
        entry.set("P", parent);
        set_kids(
            &mut entry,
            kids.get(&place).map_or(&[], Vec::as_slice),
            &ids,
            pages,
        );
        file.objects.insert(id, Object::Dictionary(entry));
    }
    let top: Vec<Object> = ids
        .first()
        .map(|&id| Object::Reference(id))
        .into_iter()
        .collect();
    let parents = parent_tree(file, marks, &ids);
    let next = number(pages.len());
    let entry = dictionary! { "Type" => "StructTreeRoot", "K" => top, "ParentTree" => parents, "ParentTreeNextKey" => next };
    file.objects.insert(root, Object::Dictionary(entry));
    for (place, &page) in pages.iter().enumerate() {
        if let Ok(page) = file.get_dictionary_mut(page) {
            page.set("StructParents", number(place));
            page.set("Tabs", name("S"));
            // The writer leaves an empty list of links on every page.
            page.remove(b"Annots");
        }
    }
    if let Ok(catalog) = file.catalog_mut() {
        catalog.set("StructTreeRoot", root);
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
    }
}

/// What each element holds, in the order in which it is read.
fn kids(book: &Book, marks: &[Vec<ElementId>]) -> HashMap<usize, Vec<Kid>> {
    let mut kids: HashMap<usize, Vec<Kid>> = HashMap::new();
    for (place, element) in book.tree.elements.iter().enumerate() {
        if let Some(parent) = element.parent {
            kids.entry(parent.place())
                .or_default()
                .push(Kid::Element(ElementId::at(place)));
        }
    }
    for (page, marks) in marks.iter().enumerate() {
        for (mark, element) in marks.iter().enumerate() {
            kids.entry(element.place())
                .or_default()
                .push(Kid::Mark(page, mark));
        }
    }
    kids
}

/// Where each picture stands on its page, as left, bottom, right and top.
fn boxes(book: &Book) -> HashMap<usize, [f32; 4]> {
    let pictures =
        book.pages
            .iter()
            .flatten()
            .filter_map(|stamp| match (&stamp.what, &stamp.owner) {
                (What::Picture(_) | What::Photo(_), Owner::Element(id)) => {
                    Some((id.place(), stamp.spot))
                }
                (_, _) => None,
            });
    let sides = |(place, spot): (usize, super::layout::Spot)| {
        let sheet = book.sheet;
        let (left, bottom) = (left(&spot, book.way, sheet), sheet.height - spot.bottom());
        let sides = [left, bottom, left + spot.width, bottom + spot.height];
        (place, sides.map(|side| side * sheet.scale))
    };
    pictures.map(sides).collect()
}

fn described(element: &Element, sides: Option<[f32; 4]>) -> Dictionary {
    let mut entry = dictionary! { "Type" => "StructElem", "S" => element.role.name() };
    if let Some(tag) = &element.tag {
        entry.set("Lang", Object::string_literal(tag.as_str()));
    }
    if let Some(alt) = &element.alt {
        entry.set("Alt", words(alt));
    }
    if let Some(actual) = &element.actual {
        entry.set("ActualText", words(actual));
    }
    let scope = |scope: &str| dictionary! { "O" => "Table", "Scope" => scope };
    let attributes = match element.role {
        Role::ColumnName => Some(scope("Column")),
        Role::RowName => Some(scope("Row")),
        Role::List => Some(dictionary! { "O" => "List", "ListNumbering" => "None" }),
        Role::Figure => sides.map(|sides| {
            let sides: Vec<Object> = sides
                .into_iter()
                .map(|side| Object::Real(side.round()))
                .collect();
            dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => sides }
        }),
        Role::Document
        | Role::Section
        | Role::Title
        | Role::Heading
        | Role::Part
        | Role::Paragraph
        | Role::Entry
        | Role::EntryBody
        | Role::Table
        | Role::Caption
        | Role::TableHead
        | Role::TableBody
        | Role::Row
        | Role::Cell
        | Role::Span => None,
    };
    if let Some(attributes) = attributes {
        entry.set("A", attributes);
    }
    entry
}

fn set_kids(entry: &mut Dictionary, kids: &[Kid], ids: &[ObjectId], pages: &[ObjectId]) {
    let home = kids.iter().find_map(|kid| match kid {
        Kid::Mark(page, _) => Some(*page),
        Kid::Element(_) => None,
    });
    if let Some(page) = home.and_then(|home| pages.get(home)) {
        entry.set("Pg", *page);
    }
    let object = |kid: &Kid| match kid {
        Kid::Element(id) => ids.get(id.place()).map(|&id| Object::Reference(id)),
        Kid::Mark(page, mark) if Some(*page) == home => Some(number(*mark)),
        Kid::Mark(page, mark) => pages.get(*page).map(|&page| {
            Object::Dictionary(
                dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => number(*mark) },
            )
        }),
    };
    let mut kids: Vec<Object> = kids.iter().filter_map(object).collect();
    match kids.len() {
        0 => {}
        1 => entry.set("K", kids.remove(0)),
        _ => entry.set("K", kids),
    }
}

/// For each page, the element of each of its marks.
fn parent_tree(file: &mut lopdf::Document, marks: &[Vec<ElementId>], ids: &[ObjectId]) -> ObjectId {
    let mut numbers = Vec::new();
    for (page, marks) in marks.iter().enumerate() {
        let owners = marks
            .iter()
            .filter_map(|mark| ids.get(mark.place()))
            .map(|&id| Object::Reference(id));
        let owners = file.add_object(Object::Array(owners.collect()));
        numbers.extend([number(page), Object::Reference(owners)]);
    }
    file.add_object(dictionary! { "Nums" => numbers })
}

/// A whole number.
pub fn number(number: usize) -> Object {
    Object::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}

/// A name.
pub fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

/// Words that may be in any script.
pub fn words(words: &str) -> Object {
    Object::String(utf16(words), StringFormat::Literal)
}
