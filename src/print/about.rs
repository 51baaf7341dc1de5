//! What the file says about itself: its name, its language, its table of contents, and that it keeps to PDF/UA.

use super::packing::packed;
use super::setting::Book;
use super::structure::{name, number, words};
use super::tags::ElementId;
use super::wording::heard;
use crate::document::{Document, Way};
use lopdf::{Dictionary, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};

/// What made the file.
const MAKER: &str = "My Support Plan";
/// What wrote the bytes.
const PRODUCER: &str = "printpdf 0.12.8";
/// So many objects are packed together.
const PACKED: usize = 400;

/// Says it all in the file. No day and no time is written, so that the same plan gives the same file.
pub fn add(file: &mut lopdf::Document, document: &Document, book: &Book, pages: &[ObjectId]) {
    file.version = String::from("1.7");
    let title = name_of(document);
    let info = file.add_object(dictionary! {
        "Title" => words(&title), "Creator" => words(MAKER), "Producer" => words(PRODUCER),
    });
    file.trailer.set("Info", info);
    let mut metadata = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(document, &title),
    );
    metadata.allows_compression = false;
    let metadata = file.add_object(metadata);
    let contents = contents(file, document, book, pages);
    if let Ok(catalog) = file.catalog_mut() {
        catalog.set("Metadata", metadata);
        catalog.set(
            "Lang",
            Object::string_literal(document.language.tag.as_str()),
        );
        catalog.set("ViewerPreferences", preferences(book.way));
        catalog.remove(b"PageLayout");
        if let Some(contents) = contents {
            catalog.set("Outlines", contents);
        }
    }
}

/// Its name: "Sam's support plan", or "Sam's support plan, Book 1 of 2".
fn name_of(document: &Document) -> String {
    let pieces = document.running_head.iter();
    pieces.map(|text| heard(&text.words)).collect()
}

fn preferences(way: Way) -> Dictionary {
    let mut preferences = dictionary! { "DisplayDocTitle" => true };
    if way == Way::RightToLeft {
        preferences.set("Direction", name("R2L"));
    }
    preferences
}

/// The same facts for machines. (ISO 16684-1; ISO 14289-1, 5.)
fn xmp(document: &Document, title: &str) -> Vec<u8> {
    let title = escaped(title);
    let language = escaped(&document.language.tag);
    format!(
        "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
         xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\
         <dc:format>application/pdf</dc:format>\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\
         <pdf:Producer>{PRODUCER}</pdf:Producer><xmp:CreatorTool>{MAKER}</xmp:CreatorTool>\
         <pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"
    )
    .into_bytes()
}

fn escaped(words: &str) -> String {
    words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// The table of contents that viewers show beside the pages: one entry for each section.
fn contents(
    file: &mut lopdf::Document,
    document: &Document,
    book: &Book,
    pages: &[ObjectId],
) -> Option<ObjectId> {
    let found: Vec<(String, Object)> = (book.headings.iter())
        .zip(&document.sections)
        .filter_map(|(heading, section)| {
            let words: String = section
                .heading
                .iter()
                .map(|text| heard(&text.words))
                .collect();
            Some((words, destination(book, pages, *heading)?))
        })
        .collect();
    let list = file.new_object_id();
    let ids: Vec<ObjectId> = found.iter().map(|_| file.new_object_id()).collect();
    for (place, (title, destination)) in found.into_iter().enumerate() {
        let mut entry =
            dictionary! { "Title" => words(&title), "Parent" => list, "Dest" => destination };
        if let Some(&before) = place.checked_sub(1).and_then(|before| ids.get(before)) {
            entry.set("Prev", before);
        }
        if let Some(&next) = ids.get(place + 1) {
            entry.set("Next", next);
        }
        file.objects
            .insert(*ids.get(place)?, Object::Dictionary(entry));
    }
    let entry = dictionary! {
        "Type" => "Outlines", "First" => *ids.first()?, "Last" => *ids.last()?, "Count" => number(ids.len()),
    };
    file.objects.insert(list, Object::Dictionary(entry));
    Some(list)
}

/// Where the first words of an element stand, as a place that a viewer can go to.
fn destination(book: &Book, pages: &[ObjectId], element: ElementId) -> Option<Object> {
    let found = book.pages.iter().zip(pages).find_map(|(stamps, &page)| {
        let stamp = stamps
            .iter()
            .find(|stamp| stamp.is_of(element, &book.tree))?;
        Some((
            page,
            (book.sheet.height - stamp.spot.top) * book.sheet.scale,
        ))
    });
    let (page, top) = found?;
    let top = Object::Real((top + 12.0).round());
    Some(Object::Array(vec![
        Object::Reference(page),
        name("XYZ"),
        Object::Null,
        top,
        Object::Null,
    ]))
}

/// The bytes of the file, small parts packed together. (ISO 32000-1, 7.5.7 and 7.5.8.)
///
/// # Errors
///
/// When the file cannot be put together.
pub fn save(file: &mut lopdf::Document) -> std::io::Result<Vec<u8>> {
    let id = Object::String(fingerprint(file), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(PACKED)
        .compression_level(9)
        .build();
    let mut bytes = Vec::new();
    file.save_with_options(&mut bytes, options)?;
    Ok(packed(bytes))
}

/// Sixteen bytes that differ when what is in the file differs. (FNV-1a, 128 bits.)
fn fingerprint(file: &lopdf::Document) -> Vec<u8> {
    const START: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let mut sum = START;
    for object in file.objects.values() {
        let content = object
            .as_stream()
            .map_or(&[][..], |stream| stream.content.as_slice());
        for &byte in content {
            sum = (sum ^ u128::from(byte)).wrapping_mul(PRIME);
        }
    }
    sum.to_be_bytes().to_vec()
}
