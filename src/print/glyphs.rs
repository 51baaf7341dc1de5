//! The shapes that a document uses: only they go into the file, each with the letters that it stands for.

use super::PrintError;
use super::fonts::{FaceId, Faces};
use super::layout::{Stamp, What};
use super::shaping::Cluster;
use super::text::Word;
use printpdf::ParsedFont;
use std::collections::BTreeMap;
use subsetter::GlyphRemapper;

/// What is copied out for a shape that is only a part of its letters: nothing that can be seen.
const NOTHING: &str = "\u{200B}";

/// The shapes that a document uses, face by face.
#[derive(Debug, Default)]
pub struct Used {
    faces: BTreeMap<FaceId, FaceUse>,
}

#[derive(Debug, Default)]
struct FaceUse {
    numbers: GlyphRemapper,
    letters: BTreeMap<u16, String>,
    /// By their numbers in the font.
    signs: Vec<Option<Sign>>,
}

/// A shape as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign {
    /// Its number in the file.
    pub number: u16,
    /// The letters that it stands for when nothing else is said.
    pub letters: String,
}

impl Used {
    /// Goes through all pages.
    pub fn new(pages: &[Vec<Stamp>], faces: &Faces<'_>) -> Used {
        let mut used = Used::default();
        let words = || {
            pages
                .iter()
                .flatten()
                .filter_map(|stamp| words_of(&stamp.what))
                .flatten()
        };
        // A shape has one set of letters in the file. Letters on their own come first, parts of letters last.
        words().for_each(|word| used.add_letters(word, faces));
        words().for_each(|word| used.add_whole(word));
        words().for_each(|word| used.add_parts(word));
        used.faces.values_mut().for_each(FaceUse::number);
        used
    }

    fn add_letters(&mut self, word: &Word, faces: &Faces<'_>) {
        let Some(face) = faces.face(word.face) else {
            return;
        };
        let letters = &mut self.faces.entry(word.face).or_default().letters;
        for letter in word.letters.chars() {
            if let Some(glyph) = face.shaper.glyph_index(letter) {
                letters.entry(glyph.0).or_insert_with(|| letter.to_string());
            }
        }
    }

    fn add_whole(&mut self, word: &Word) {
        let face = self.faces.entry(word.face).or_default();
        for cluster in &word.shaped.clusters {
            if let [glyph] = cluster.glyphs.as_slice() {
                face.letters
                    .entry(glyph.id)
                    .or_insert_with(|| letters_of(word, cluster).to_owned());
            }
        }
    }

    fn add_parts(&mut self, word: &Word) {
        let face = self.faces.entry(word.face).or_default();
        for cluster in &word.shaped.clusters {
            let mut letters = letters_of(word, cluster);
            for glyph in &cluster.glyphs {
                face.numbers.remap(glyph.id);
                face.letters
                    .entry(glyph.id)
                    .or_insert_with(|| letters.to_owned());
                letters = NOTHING;
            }
        }
    }

    /// A shape as it stands in the file.
    pub fn sign(&self, face: FaceId, glyph: u16) -> Option<&Sign> {
        let face = self.faces.get(&face)?;
        face.signs.get(usize::from(glyph))?.as_ref()
    }

    /// The faces that are used, each cut down to its used shapes.
    ///
    /// # Errors
    ///
    /// When a font cannot be cut down.
    pub fn fonts(&self, faces: &Faces<'_>) -> Result<Vec<(FaceId, ParsedFont)>, PrintError> {
        let used = self
            .faces
            .iter()
            .filter_map(|(&id, using)| Some((id, using, faces.face(id)?)));
        used.map(|(id, using, face)| {
            let trouble = || PrintError::Font(face.name.to_owned());
            let bytes = subsetter::subset(face.bytes, 0, &using.numbers).map_err(|_| trouble())?;
            let mut font =
                ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or_else(trouble)?;
            font.font_name = Some(subset_name(face.name, &font_name(id)));
            Ok((id, font))
        })
        .collect()
    }
}

impl FaceUse {
    /// Gives each used shape its number.
    fn number(&mut self) {
        for (&glyph, letters) in &mut self.letters {
            let Some(number) = self.numbers.get(glyph) else {
                continue;
            };
            let place = usize::from(glyph);
            self.signs.resize(self.signs.len().max(place + 1), None);
            if let Some(sign) = self.signs.get_mut(place) {
                let letters = std::mem::take(letters);
                *sign = Some(Sign { number, letters });
            }
        }
    }
}

/// The name of a face inside the file.
pub fn font_name(id: FaceId) -> String {
    format!("T{}", id.place())
}

/// The letters of a cluster of a word.
pub fn letters_of<'a>(word: &'a Word, cluster: &Cluster) -> &'a str {
    word.letters.get(cluster.letters.clone()).unwrap_or("")
}

fn words_of(what: &What) -> Option<&Vec<Word>> {
    match what {
        What::Words(line, _) => Some(&line.words),
        What::Picture(_)
        | What::Photo(_)
        | What::Fill(_)
        | What::Outline(..)
        | What::Dashes(..)
        | What::Stripes(_) => None,
    }
}

/// The name of a font that is cut down: six capitals that differ for each, then its own. (ISO 32000-1, 9.6.4.)
fn subset_name(name: &str, number: &str) -> String {
    let tag: String = number
        .bytes()
        .chain(*b"PLANS")
        .take(6)
        .map(|byte| char::from(b'A' + byte % 26))
        .collect();
    format!("{tag}+{name}")
}
