//! Letters to glyphs: which shapes stand for a word, and how far each moves the pen.

use super::fonts::{Face, FaceId};
use crate::document::Way;
use rustybuzz::{Direction, Language, UnicodeBuffer};
use std::cell::RefCell;
use std::collections::HashMap;
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

/// Who speaks a word: the face, whether it runs from right to left, and the language change its shapes.
type Voice = (FaceId, bool, usize);

/// Shapes words and remembers them, since plans say the same words often.
#[derive(Default)]
pub struct Shaper {
    known: RefCell<HashMap<Voice, HashMap<String, Rc<Shaped>>>>,
    languages: RefCell<Vec<(Rc<str>, Option<Language>)>>,
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
        let (place, language) = self.language(tag);
        let mut known = self.known.borrow_mut();
        let words = known
            .entry((id, way == Way::RightToLeft, place))
            .or_default();
        if let Some(shaped) = words.get(word) {
            return Rc::clone(shaped);
        }
        let shaped = Rc::new(shape(face, word, way, language));
        words.insert(word.to_owned(), Rc::clone(&shaped));
        shaped
    }

    /// The place of a language among those met so far, and the language as the shaper knows it.
    fn language(&self, tag: &Rc<str>) -> (usize, Option<Language>) {
        let mut languages = self.languages.borrow_mut();
        if let Some(place) = languages.iter().position(|(known, _)| known == tag) {
            return (
                place,
                languages
                    .get(place)
                    .and_then(|(_, language)| language.clone()),
            );
        }
        let language = Language::from_str(tag).ok();
        languages.push((Rc::clone(tag), language.clone()));
        (languages.len() - 1, language)
    }
}

fn shape(face: &Face<'_>, word: &str, way: Way, language: Option<Language>) -> Shaped {
    let mut letters = UnicodeBuffer::new();
    letters.push_str(word);
    letters.guess_segment_properties();
    letters.set_direction(match way {
        Way::LeftToRight => Direction::LeftToRight,
        Way::RightToLeft => Direction::RightToLeft,
    });
    if let Some(language) = language {
        letters.set_language(language);
    }
    let glyphs = rustybuzz::shape(&face.shaper, &[], letters);
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
