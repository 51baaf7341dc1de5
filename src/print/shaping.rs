//! Letters to glyphs: which shapes stand for a word, and how far each moves the pen.

use super::fonts::{Face, FaceId};
use crate::document::Way;
use rustybuzz::{Direction, GlyphBuffer, Language, Script, ShapePlan, UnicodeBuffer};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;
use std::str::FromStr;

/// A word as shapes, from left to right. Distances are shares of the size of the letters.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shaped {
    /// Its parts, from left to right.
    pub clusters: Vec<Cluster>,
    /// How far it moves the pen.
    pub advance: f32,
}

/// The letters that became one group of shapes: one letter, a letter with its marks, or letters that melt together.
#[derive(Debug, Clone, PartialEq)]
pub struct Cluster {
    /// The letters, as a range of bytes in the word.
    pub letters: Range<usize>,
    /// Their shapes.
    pub glyphs: Vec<Glyph>,
}

/// One shape.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u16,
    /// How far it stands from the start of the word.
    pub right: f32,
    /// How far it stands above the baseline.
    pub up: f32,
}

impl Shaped {
    /// How far the pen moves over one cluster.
    fn advance_of(&self, place: usize) -> f32 {
        let start = |place: usize| {
            self.clusters
                .get(place)
                .and_then(|c| c.glyphs.first())
                .map(|glyph| glyph.right)
        };
        start(place + 1).unwrap_or(self.advance) - start(place).unwrap_or(self.advance)
    }

    /// Where the word can be cut so that each part is at most that wide, as places in its letters.
    pub fn cuts(&self, width: f32) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.clusters.len()).collect();
        order.sort_by_key(|&place| {
            self.clusters
                .get(place)
                .map(|cluster| cluster.letters.start)
        });
        let (mut cuts, mut used) = (Vec::new(), 0.0);
        for place in order {
            let advance = self.advance_of(place);
            if used > 0.0 && used + advance > width {
                cuts.extend(
                    self.clusters
                        .get(place)
                        .map(|cluster| cluster.letters.start),
                );
                used = 0.0;
            }
            used += advance;
        }
        cuts
    }
}

/// Shapes words and remembers them, since plans say the same words often.
#[derive(Default)]
pub struct Shaper {
    voices: RefCell<Vec<Voice>>,
}

/// Who speaks a word: the face, the way and the language change its shapes.
struct Voice {
    face: FaceId,
    way: Way,
    tag: Rc<str>,
    language: Option<Language>,
    /// What a font does with a script. It takes longer to find out than to shape a word.
    plans: Vec<(Script, ShapePlan)>,
    words: BTreeMap<String, Rc<Shaped>>,
}

impl Shaper {
    /// The shapes of a word.
    pub fn shape(
        &self,
        id: FaceId,
        face: &Face<'_>,
        word: &str,
        way: Way,
        tag: &Rc<str>,
    ) -> Rc<Shaped> {
        let mut voices = self.voices.borrow_mut();
        let is_speaking = |voice: &Voice| voice.face == id && voice.way == way && voice.tag == *tag;
        if let Some(voice) = voices.iter_mut().find(|voice| is_speaking(voice)) {
            return voice.say(face, word);
        }
        let mut voice = Voice::new(id, way, tag);
        let shaped = voice.say(face, word);
        voices.push(voice);
        shaped
    }
}

impl Voice {
    fn new(face: FaceId, way: Way, tag: &Rc<str>) -> Voice {
        let language = Language::from_str(tag).ok();
        Voice {
            face,
            way,
            tag: Rc::clone(tag),
            language,
            plans: Vec::new(),
            words: BTreeMap::new(),
        }
    }

    fn say(&mut self, face: &Face<'_>, word: &str) -> Rc<Shaped> {
        if let Some(shaped) = self.words.get(word) {
            return Rc::clone(shaped);
        }
        let shaped = Rc::new(self.shape(face, word));
        self.words.insert(word.to_owned(), Rc::clone(&shaped));
        shaped
    }

    fn shape(&mut self, face: &Face<'_>, word: &str) -> Shaped {
        let direction = match self.way {
            Way::LeftToRight => Direction::LeftToRight,
            Way::RightToLeft => Direction::RightToLeft,
        };
        let mut letters = UnicodeBuffer::new();
        letters.push_str(word);
        letters.guess_segment_properties();
        letters.set_direction(direction);
        if let Some(language) = self.language.clone() {
            letters.set_language(language);
        }
        let script = letters.script();
        if let Some((_, plan)) = self.plans.iter().find(|(known, _)| *known == script) {
            return shaped(
                face,
                word,
                &rustybuzz::shape_with_plan(&face.shaper, plan, letters),
            );
        }
        let language = self.language.as_ref();
        let plan = ShapePlan::new(&face.shaper, direction, Some(script), language, &[]);
        let glyphs = rustybuzz::shape_with_plan(&face.shaper, &plan, letters);
        self.plans.push((script, plan));
        shaped(face, word, &glyphs)
    }
}

fn shaped(face: &Face<'_>, word: &str, glyphs: &GlyphBuffer) -> Shaped {
    let starts: Vec<usize> = glyphs
        .glyph_infos()
        .iter()
        .filter_map(|glyph| usize::try_from(glyph.cluster).ok())
        .collect();
    let end_of = |start: usize| {
        starts
            .iter()
            .copied()
            .filter(|&other| other > start)
            .min()
            .unwrap_or(word.len())
    };

    let mut shaped = Shaped::default();
    for (position, (info, &start)) in glyphs
        .glyph_positions()
        .iter()
        .zip(glyphs.glyph_infos().iter().zip(&starts))
    {
        let glyph = Glyph {
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            right: shaped.advance + face.share(position.x_offset),
            up: face.share(position.y_offset),
        };
        shaped.advance += face.share(position.x_advance);
        match shaped.clusters.last_mut() {
            Some(cluster) if cluster.letters.start == start => cluster.glyphs.push(glyph),
            Some(_) | None => {
                shaped.clusters.push(Cluster {
                    letters: start..end_of(start),
                    glyphs: vec![glyph],
                });
            }
        }
    }
    shaped
}
