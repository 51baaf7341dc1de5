//! The plan inside its paper: its own file travels in the PDF as an associated file, and comes out of it again.

use super::structure::{name, number, words};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use std::fmt;

/// What the file is called inside the PDF. It is not the person's own name for it, so that it is found again.
const FILE: &str = "my-support-plan.json";
/// The largest file that is taken out, in bytes.
const LARGEST: usize = 20_000_000;

/// Why no plan came out of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotCarried {
    /// It is no whole PDF: something else, or a part of it is missing.
    Damaged,
    /// It is a PDF, and holds no plan: it is not ours, or another app wrote it anew and left the plan out.
    NoPlan,
    /// What it holds is larger than any plan.
    TooBig,
}

impl fmt::Display for NotCarried {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotCarried::Damaged => write!(out, "it is no whole pdf"),
            NotCarried::NoPlan => write!(out, "there is no plan in it"),
            NotCarried::TooBig => write!(out, "what is in it is too big"),
        }
    }
}

impl std::error::Error for NotCarried {}

/// Puts the plan's file into a PDF, as what it was made from. (ISO 32000-2, 7.11.4 and 14.13.)
pub(super) fn put_in(file: &mut Document, plan: &str) {
    let size = dictionary! { "Size" => number(plan.len()) };
    let kind = dictionary! {
        "Type" => "EmbeddedFile", "Subtype" => name("application/json"), "Params" => size,
    };
    let stream = file.add_object(Stream::new(kind, plan.as_bytes().to_vec()));
    let specification = file.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => Object::string_literal(FILE),
        "UF" => Object::string_literal(FILE),
        "Desc" => words("The plan, to be opened again in My Support Plan"),
        "AFRelationship" => "Source",
        "EF" => dictionary! { "F" => stream, "UF" => stream },
    });
    let names = vec![
        Object::string_literal(FILE),
        Object::Reference(specification),
    ];
    if let Ok(catalog) = file.catalog_mut() {
        catalog.set("AF", vec![Object::Reference(specification)]);
        let files = dictionary! { "Names" => names };
        catalog.set("Names", dictionary! { "EmbeddedFiles" => files });
    }
}

/// Takes the plan's file out of a PDF, as text that nobody has checked yet.
///
/// # Errors
///
/// When it is no whole PDF, holds no plan, or holds something too big.
pub fn take_out(pdf: &[u8]) -> Result<String, NotCarried> {
    let file = Document::load_mem(pdf).map_err(|_| NotCarried::Damaged)?;
    let stream = carried(&file).ok_or(NotCarried::NoPlan)?;
    let bytes = match stream.dict.get(b"Filter") {
        Ok(_) => stream
            .decompressed_content_with_limit(LARGEST)
            .map_err(|_| NotCarried::TooBig)?,
        Err(_) => stream.content.clone(),
    };
    if bytes.len() > LARGEST {
        return Err(NotCarried::TooBig);
    }
    String::from_utf8(bytes).map_err(|_| NotCarried::Damaged)
}

/// The stream of our file, wherever a PDF names its files: among those that it was made from, or in the list of all.
fn carried(file: &Document) -> Option<&Stream> {
    let catalog = file.catalog().ok()?;
    let associated = catalog.get(b"AF").ok();
    let associated = associated.and_then(|files| list(file, files)).into_iter();
    let listed = catalog.get(b"Names").ok();
    let listed = listed
        .and_then(|names| dictionary(file, names)?.get(b"EmbeddedFiles").ok())
        .and_then(|files| dictionary(file, files)?.get(b"Names").ok())
        .and_then(|names| list(file, names));
    let mut all = associated.chain(listed).flatten();
    all.find_map(|one| {
        let specification = dictionary(file, one)?;
        let is_ours = [b"UF".as_slice(), b"F"].into_iter().any(|key| {
            let named = specification.get(key).and_then(Object::as_str);
            named.is_ok_and(|named| named == FILE.as_bytes())
        });
        let embedded = dictionary(file, specification.get(b"EF").ok()?)?;
        let id: ObjectId = embedded.get(b"F").ok()?.as_reference().ok()?;
        let stream = file.get_object(id).ok()?.as_stream().ok()?;
        is_ours.then_some(stream)
    })
}

fn list<'a>(file: &'a Document, object: &'a Object) -> Option<&'a Vec<Object>> {
    file.dereference(object).ok()?.1.as_array().ok()
}

fn dictionary<'a>(file: &'a Document, object: &'a Object) -> Option<&'a Dictionary> {
    file.dereference(object).ok()?.1.as_dict().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The bytes of a small PDF, which carries a plan if one is given.
    fn pdf(plan: Option<&str>) -> Vec<u8> {
        let mut file = Document::with_version("1.7");
        let pages = file.add_object(dictionary! {
            "Type" => "Pages", "Kids" => Vec::<Object>::new(), "Count" => 0,
        });
        let catalog = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
        file.trailer.set("Root", catalog);
        if let Some(plan) = plan {
            put_in(&mut file, plan);
        }
        file.compress();
        saved(&mut file)
    }

    fn saved(file: &mut Document) -> Vec<u8> {
        let mut bytes = Vec::new();
        file.save_to(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn what_was_put_in_comes_out() {
        let plan = r#"{"format":"mysupportplan","answers":{}}"#;
        assert_eq!(take_out(&pdf(Some(plan))).as_deref(), Ok(plan));
    }

    #[test]
    fn a_pdf_without_a_plan_says_so() {
        assert_eq!(take_out(&pdf(None)), Err(NotCarried::NoPlan));
    }

    #[test]
    fn what_is_no_whole_pdf_says_so() {
        let whole = pdf(Some("{}"));
        let half = whole.get(..whole.len() / 2).unwrap();
        for bytes in [&b""[..], b"%PDF-1.7", b"a letter", half] {
            assert_eq!(take_out(bytes), Err(NotCarried::Damaged));
        }
    }

    #[test]
    fn a_pdf_that_another_app_saved_again_still_carries_it() {
        let mut file = Document::load_mem(&pdf(Some("{}"))).unwrap();
        file.renumber_objects();
        let again = saved(&mut file);
        assert_eq!(take_out(&again).as_deref(), Ok("{}"));
        // Some apps keep the list of files alone.
        file.catalog_mut().unwrap().remove(b"AF");
        assert_eq!(take_out(&saved(&mut file)).as_deref(), Ok("{}"));
        file.catalog_mut().unwrap().remove(b"Names");
        assert_eq!(take_out(&saved(&mut file)), Err(NotCarried::NoPlan));
    }

    #[test]
    fn another_file_in_a_pdf_is_no_plan() {
        let mut file = Document::load_mem(&pdf(Some("{}"))).unwrap();
        for object in file.objects.values_mut() {
            if let Ok(specification) = object.as_dict_mut()
                && specification.has(b"UF")
            {
                specification.set("UF", Object::string_literal("other.json"));
                specification.set("F", Object::string_literal("other.json"));
            }
        }
        assert_eq!(take_out(&saved(&mut file)), Err(NotCarried::NoPlan));
    }

    #[test]
    fn what_swells_past_any_plan_is_refused() {
        let bomb = " ".repeat(LARGEST + 1);
        let bytes = pdf(Some(&bomb));
        assert!(bytes.len() < 200_000, "it is small while it is packed");
        assert_eq!(take_out(&bytes), Err(NotCarried::TooBig));
    }

    proptest! {
        #[test]
        fn any_text_comes_out_as_it_went_in(text in any::<String>()) {
            prop_assert_eq!(take_out(&pdf(Some(&text))), Ok(text));
        }

        #[test]
        fn no_bytes_stop_it(bytes in proptest::collection::vec(any::<u8>(), 0..400), at in 0_usize..600) {
            let mut pdf = pdf(Some("{}"));
            let from = at.min(pdf.len());
            let to = (from + bytes.len()).min(pdf.len());
            pdf.splice(from..to, bytes);
            take_out(&pdf).unwrap_or_default();
        }
    }
}
