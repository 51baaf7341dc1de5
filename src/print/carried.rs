//! The plan inside its paper: its own file travels in the PDF as an associated file, and comes out of it again.

use super::structure::{name, number, words};
use flate2::read::ZlibDecoder;
use lopdf::{Document, Object, Stream, dictionary};
use std::fmt;
use std::io::Read;

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
/// The bytes are searched for the one stream, and the rest of the file is not read: a reader for all of PDF would be a tenth of
/// the engine, and as much more for hostile files to break. (ISO 32000-1, 7.3.8 and 7.11.4.)
///
/// # Errors
///
/// When it is no whole PDF, holds no plan, or holds something too big.
pub fn take_out(pdf: &[u8]) -> Result<String, NotCarried> {
    if !pdf.starts_with(b"%PDF-") {
        return Err(NotCarried::Damaged);
    }
    let mut rest = pdf;
    while let Some(found) = find(rest, KIND) {
        let (before, after) = rest.split_at_checked(found).unwrap_or((rest, &[]));
        let after = after.get(KIND.len()..).unwrap_or_default();
        rest = after;
        // `/EmbeddedFiles` is the list of all files.
        if after.first().is_some_and(u8::is_ascii_alphabetic) {
            continue;
        }
        if let Some(stream) = Stored::around(before, after)
            && stream.is_json()
        {
            return stream.text();
        }
    }
    let is_whole = find(pdf, b"startxref").is_some();
    Err(if is_whole {
        NotCarried::NoPlan
    } else {
        NotCarried::Damaged
    })
}

/// What the dictionary of a file's stream says it is.
const KIND: &[u8] = b"/EmbeddedFile";

/// A stream as it lies in a PDF.
struct Stored<'a> {
    /// Its dictionary, in the two parts before and after its kind.
    about: [&'a [u8]; 2],
    content: &'a [u8],
}

impl<'a> Stored<'a> {
    /// The stream in whose dictionary these two parts of the file meet.
    fn around(before: &'a [u8], after: &'a [u8]) -> Option<Self> {
        let start = find_last(before, b"obj")?;
        let word = find(after, b"stream")?;
        let content = after.get(word + b"stream".len()..)?;
        let content = content.strip_prefix(b"\r").unwrap_or(content);
        let content = content.strip_prefix(b"\n").unwrap_or(content);
        let end = find(content, b"endstream")?;
        Some(Self {
            about: [before.get(start..)?, after.get(..word)?],
            content: content.get(..end)?,
        })
    }

    /// Plans are kept as JSON. The stroke in the name of that kind may be written as a number.
    fn is_json(&self) -> bool {
        self.says(b"application#2Fjson") || self.says(b"application#2fjson")
    }

    fn says(&self, word: &[u8]) -> bool {
        self.about.iter().any(|part| find(part, word).is_some())
    }

    /// What it holds, unpacked where it is packed.
    fn text(&self) -> Result<String, NotCarried> {
        let mut bytes = Vec::new();
        // One more byte than there may be tells what is too big from what just fits.
        let most = u64::try_from(LARGEST).unwrap_or(u64::MAX).saturating_add(1);
        if self.says(b"/FlateDecode") {
            let unpacked = ZlibDecoder::new(self.content)
                .take(most)
                .read_to_end(&mut bytes);
            unpacked.map_err(|_| NotCarried::Damaged)?;
        } else if self.says(b"/Filter") {
            return Err(NotCarried::NoPlan);
        } else {
            bytes.extend_from_slice(self.content.trim_ascii_end());
        }
        if bytes.len() > LARGEST {
            return Err(NotCarried::TooBig);
        }
        String::from_utf8(bytes).map_err(|_| NotCarried::Damaged)
    }
}

/// Where a word first stands in bytes.
fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|window| window == word)
}

/// Where a word last stands in bytes.
fn find_last(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).rposition(|window| window == word)
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
        let half = whole.get(..100).unwrap();
        for bytes in [&b""[..], b"%PDF-1.7", b"a letter", half] {
            assert_eq!(take_out(bytes), Err(NotCarried::Damaged));
        }
    }

    #[test]
    fn a_pdf_that_another_app_saved_again_still_carries_it() {
        let mut file = Document::load_mem(&pdf(Some("{}"))).unwrap();
        file.renumber_objects();
        assert_eq!(take_out(&saved(&mut file)).as_deref(), Ok("{}"));
        file.decompress();
        assert_eq!(take_out(&saved(&mut file)).as_deref(), Ok("{}"));
        file.catalog_mut().unwrap().remove(b"AF");
        file.catalog_mut().unwrap().remove(b"Names");
        file.prune_objects();
        assert_eq!(take_out(&saved(&mut file)), Err(NotCarried::NoPlan));
    }

    #[test]
    fn another_file_in_a_pdf_is_no_plan() {
        let mut file = Document::load_mem(&pdf(Some("{}"))).unwrap();
        for object in file.objects.values_mut() {
            if let Ok(stream) = object.as_stream_mut()
                && stream.dict.has_type(b"EmbeddedFile")
            {
                stream.dict.set("Subtype", name("text/plain"));
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
            let plan = format!("{{{text}}}");
            prop_assert_eq!(take_out(&pdf(Some(&plan))), Ok(plan));
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
