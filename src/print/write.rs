//! Pages, fonts, pictures and structure into one file.

use super::drawing::Drawing;
use super::fonts::Faces;
use super::glyphs::{Used, font_name};
use super::ink::{Desk, Drawn, page, xobject_name};
use super::layout::What;
use super::photo::{Colours, PhotoSize, size};
use super::setting::Book;
use super::sheet::Sheet;
use super::{PrintError, Resources, about, carried, structure};
use crate::document::Document;
use printpdf::{
    CurTransMat, DictItem, ExternalStream, ExternalXObject, FontId, Op, PdfDocument, PdfFont,
    PdfPage, PdfSaveOptions, Pt, Rect, XObject, XObjectId,
};
use std::collections::BTreeMap;

/// The file.
///
/// # Errors
///
/// When a font cannot be cut down, or the file cannot be put together.
pub fn bytes(
    document: &Document,
    book: &Book,
    faces: &Faces<'_>,
    resources: &Resources,
) -> Result<Vec<u8>, PrintError> {
    let used = Used::new(&book.pages, faces);
    let desk = Desk {
        faces,
        used: &used,
        tree: &book.tree,
        way: book.way,
        sheet: book.sheet,
    };
    let drawn: Vec<Drawn> = book.pages.iter().map(|stamps| page(stamps, desk)).collect();
    let marks: Vec<_> = drawn.iter().map(|page| page.marks.clone()).collect();

    let mut writer = PdfDocument::new("");
    for (id, font) in used.fonts(faces)? {
        writer
            .resources
            .fonts
            .map
            .insert(FontId(font_name(id)), PdfFont::new(font));
    }
    for stamp in book.pages.iter().flatten() {
        let (What::Picture(name) | What::Photo(name)) = &stamp.what else {
            continue;
        };
        let id = XObjectId(xobject_name(&stamp.what, name));
        let pictures = &mut writer.resources.xobjects.map;
        if !pictures.contains_key(&id)
            && let Some(object) = xobject(&stamp.what, resources)
        {
            pictures.insert(id, XObject::External(object));
        }
    }
    writer.with_pages(
        drawn
            .into_iter()
            .map(|page| sheet_of(page.ops, book.sheet))
            .collect(),
    );
    let options = PdfSaveOptions {
        optimize: true,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut file = writer.to_lopdf_document(&options, &mut Vec::new());

    let pages: Vec<lopdf::ObjectId> = file.get_pages().into_values().collect();
    structure::add(&mut file, book, &pages, &marks);
    about::add(&mut file, document, book, &pages);
    if let Some(plan) = &resources.plan {
        carried::put_in(&mut file, plan);
    }
    file.prune_objects();
    file.renumber_objects();
    file.compress();
    about::save(&mut file).map_err(PrintError::Save)
}

fn sheet_of(ops: Vec<Op>, sheet: Sheet) -> PdfPage {
    let whole = || {
        let (width, height) = (sheet.width * sheet.scale, sheet.height * sheet.scale);
        Rect::from_wh(Pt(width), Pt(height))
    };
    PdfPage {
        media_box: whole(),
        trim_box: whole(),
        crop_box: whole(),
        ops: enlarged(ops, sheet),
    }
}

/// What is drawn, in the points of the paper: larger letters are all of it drawn larger.
fn enlarged(ops: Vec<Op>, sheet: Sheet) -> Vec<Op> {
    if !sheet.is_scaled() {
        return ops;
    }
    let matrix = CurTransMat::Scale(sheet.scale, sheet.scale);
    let larger = [
        Op::SaveGraphicsState,
        Op::SetTransformationMatrix { matrix },
    ];
    larger
        .into_iter()
        .chain(ops)
        .chain([Op::RestoreGraphicsState])
        .collect()
}

/// A picture or a photo, as it is stored once in the file.
fn xobject(what: &What, resources: &Resources) -> Option<ExternalXObject> {
    let stream = match what {
        What::Picture(name) => form(resources.drawings.drawing(name)?),
        What::Photo(name) => {
            let bytes = resources.photos.get(name)?;
            image(bytes, size(bytes)?)
        }
        What::Words(..)
        | What::Fill(_)
        | What::Outline(..)
        | What::Dashes(..)
        | What::Stripes(_) => return None,
    };
    Some(ExternalXObject {
        stream,
        width: None,
        height: None,
        dpi: None,
    })
}

/// A picture one point wide and one point high, turned the right way up. (ISO 32000-1, 8.10.)
fn form(drawing: &Drawing) -> ExternalStream {
    let Drawing { width, height, .. } = *drawing;
    let real = DictItem::Real;
    let numbers = |numbers: &[f32]| DictItem::Array(numbers.iter().copied().map(real).collect());
    let dict = BTreeMap::from([
        (String::from("Type"), name("XObject")),
        (String::from("Subtype"), name("Form")),
        (String::from("BBox"), numbers(&[0.0, 0.0, width, height])),
        (
            String::from("Matrix"),
            numbers(&[1.0 / width, 0.0, 0.0, -1.0 / height, 0.0, 1.0]),
        ),
        (
            String::from("Resources"),
            DictItem::Dict {
                map: BTreeMap::new(),
            },
        ),
    ]);
    ExternalStream {
        dict,
        content: drawing.operators(),
        compress: true,
    }
}

/// A photo as it came. (ISO 32000-1, 8.9 and 7.4.8.)
fn image(bytes: &[u8], size: PhotoSize) -> ExternalStream {
    let colours = match size.colours {
        Colours::Grey => "DeviceGray",
        Colours::Rgb => "DeviceRGB",
    };
    let dict = BTreeMap::from([
        (String::from("Type"), name("XObject")),
        (String::from("Subtype"), name("Image")),
        (String::from("Width"), DictItem::Int(size.width.into())),
        (String::from("Height"), DictItem::Int(size.height.into())),
        (String::from("BitsPerComponent"), DictItem::Int(8)),
        (String::from("ColorSpace"), name(colours)),
        (String::from("Filter"), name("DCTDecode")),
    ]);
    ExternalStream {
        dict,
        content: bytes.to_vec(),
        compress: false,
    }
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.as_bytes().to_vec())
}
