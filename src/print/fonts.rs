//! The fonts: which one draws which letter, and how much room its lines need.

use super::sheet::Leading;
use super::{FontFile, PrintError};
use crate::document::Weight;
use rustybuzz::ttf_parser::GlyphId;
use std::cell::RefCell;
use std::collections::BTreeMap;
use unicode_bidi::{BidiClass, bidi_class};

/// The place of a face among the faces that a document may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FaceId(usize);

impl FaceId {
    /// Its place in the list of faces.
    pub fn place(self) -> usize {
        self.0
    }
}

/// One font in one weight, opened.
pub struct Face<'a> {
    /// Its short name.
    pub name: &'a str,
    /// How strong its letters are.
    pub weight: Weight,
    /// The file.
    pub bytes: &'a [u8],
    /// The font as the shaper knows it.
    pub shaper: rustybuzz::Face<'a>,
    /// How much larger its letters are set, so that scripts look equally large side by side.
    pub scale: f32,
    /// Font units in the size of a letter.
    em: f32,
}

/// Every face, in the order in which they are tried.
pub struct Faces<'a> {
    faces: Vec<Face<'a>>,
    /// The face of each letter that was asked for, plain or strong.
    chosen: RefCell<BTreeMap<(char, bool), Option<FaceId>>>,
}

/// The room that a face takes above and below the baseline, in points.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Room {
    /// Above the baseline.
    pub above: f32,
    /// Below the baseline.
    pub below: f32,
}

impl<'a> Faces<'a> {
    /// Opens every font.
    ///
    /// # Errors
    ///
    /// When there is none, or one cannot be read.
    pub fn open(files: &'a [FontFile]) -> Result<Faces<'a>, PrintError> {
        if files.is_empty() {
            return Err(PrintError::NoFonts);
        }
        let open = |file: &'a FontFile| {
            Face::open(file).ok_or_else(|| PrintError::Font(file.name.clone()))
        };
        let faces = files.iter().map(open).collect::<Result<_, _>>()?;
        Ok(Faces {
            faces,
            chosen: RefCell::default(),
        })
    }

    /// The first face that draws the letter in that weight, or else in another weight. Arabic fonts have Latin letters
    /// too, but those look like strangers: they are the last choice.
    pub fn choose(&self, letter: char, weight: Weight) -> Option<FaceId> {
        let key = (letter, weight == Weight::Strong);
        let known = self.chosen.borrow().get(&key).copied();
        known.unwrap_or_else(|| {
            let chosen = self.best(letter, weight);
            self.chosen.borrow_mut().insert(key, chosen);
            chosen
        })
    }

    fn best(&self, letter: char, weight: Weight) -> Option<FaceId> {
        let is_arabic = matches!(bidi_class(letter), BidiClass::AL | BidiClass::NSM);
        let rank = |face: &Face<'_>| {
            (
                !is_arabic && Script::of(face.name).is_arabic(),
                face.weight != weight,
            )
        };
        let drawing = self
            .faces
            .iter()
            .enumerate()
            .filter(|(_, face)| face.draws(letter));
        drawing
            .min_by_key(|(_, face)| rank(face))
            .map(|(place, _)| FaceId(place))
    }

    /// A face by its place.
    pub fn face(&self, id: FaceId) -> Option<&Face<'a>> {
        self.faces.get(id.0)
    }

    /// The face of the same name in that weight, or else the face itself.
    pub fn in_weight(&self, id: FaceId, weight: Weight) -> Option<FaceId> {
        let face = self.face(id)?;
        let twin = self
            .faces
            .iter()
            .position(|other| other.name == face.name && other.weight == weight);
        Some(twin.map_or(id, FaceId))
    }

    /// Whether that face draws the letter.
    pub fn draws(&self, id: FaceId, letter: char) -> bool {
        self.face(id).is_some_and(|face| face.draws(letter))
    }
}

impl<'a> Face<'a> {
    fn open(file: &'a FontFile) -> Option<Face<'a>> {
        let shaper = rustybuzz::Face::from_slice(&file.bytes, 0)?;
        let em = u16::try_from(shaper.units_per_em()).ok().map(f32::from)?;
        let scale = Script::of(&file.name).scale();
        Some(Face {
            name: &file.name,
            weight: file.weight,
            bytes: &file.bytes,
            shaper,
            scale,
            em,
        })
    }

    /// Whether it draws the letter.
    pub fn draws(&self, letter: char) -> bool {
        self.shaper.glyph_index(letter).is_some()
    }

    /// Font units as a share of the size of the letters.
    pub fn share(&self, units: i32) -> f32 {
        // Every distance in a font file is 16 bits wide, so nothing is lost here.
        i16::try_from(units).map_or(0.0, f32::from) / self.em
    }

    /// How far a glyph moves the pen in the PDF, in thousandths of the size: whole numbers, cut off, as the writer
    /// of the PDF does it. Knowing the same number keeps each letter in its place.
    pub fn pdf_width(&self, glyph: u16) -> f32 {
        let units = self.shaper.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0);
        (f32::from(units) * 1000.0 / self.em).trunc()
    }

    /// The room that a line of it takes, at that size.
    pub fn room(&self, size: f32, leading: Leading) -> Room {
        let size = size * self.scale;
        let (rise, fall) = (
            self.share(self.shaper.ascender().into()),
            -self.share(self.shaper.descender().into()),
        );
        let spare = Script::of(self.name).leading(leading) - rise - fall;
        Room {
            above: (rise + spare / 2.0) * size,
            below: (fall + spare / 2.0) * size,
        }
    }
}

/// The kinds of letters whose size and lines differ.
#[derive(Debug, Clone, Copy)]
enum Script {
    /// Hanging Arabic letters, which need the most room.
    Nastaliq,
    /// Upright Arabic letters.
    Naskh,
    /// All others.
    Upright,
    /// Digits with a plain zero, lent to other letters.
    Digits,
}

impl Script {
    fn of(font: &str) -> Script {
        match font {
            "nastaliq" => Script::Nastaliq,
            "naskh" => Script::Naskh,
            "digits" => Script::Digits,
            _ => Script::Upright,
        }
    }

    fn is_arabic(self) -> bool {
        match self {
            Script::Nastaliq | Script::Naskh => true,
            Script::Upright | Script::Digits => false,
        }
    }

    /// The letters of Arabic fonts are small for their size. The lent digits are taller than the capitals beside them.
    fn scale(self) -> f32 {
        match self {
            Script::Nastaliq | Script::Naskh => 1.15,
            Script::Upright => 1.0,
            Script::Digits => 0.95,
        }
    }

    /// The distance of lines as a multiple of the size.
    fn leading(self, leading: Leading) -> f32 {
        match (self, leading) {
            (Script::Nastaliq, Leading::Reading) => 2.1,
            (Script::Nastaliq, Leading::Heading | Leading::Close) => 1.95,
            (Script::Naskh, Leading::Reading) => 1.8,
            (Script::Naskh, Leading::Close) => 1.6,
            (Script::Upright | Script::Digits, Leading::Close) => 1.35,
            (Script::Naskh | Script::Upright | Script::Digits, Leading::Heading) => 1.25,
            (Script::Upright | Script::Digits, Leading::Reading) => 1.5,
        }
    }
}
