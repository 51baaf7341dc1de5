//! Words to lines: which font draws each letter, where lines break, and which way each word runs.

use super::fonts::{FaceId, Faces, Room};
use super::shaping::{Shaped, Shaper};
use super::sheet::{Leading, Style};
use super::wording::{Wording, is_unseen};
use crate::document::{Line, Way, Weight};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};
use unicode_linebreak::BreakOpportunity;

/// How wide the gap is where a letter has no shape, as a share of the size.
const GAP: f32 = 0.2;

/// One line on paper.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetLine {
    /// How wide its words are.
    pub width: f32,
    /// How high it is, with the space that lines keep from each other.
    pub height: f32,
    /// How far its baseline stands below its top.
    pub baseline: f32,
    /// Its words, from left to right.
    pub words: Vec<Word>,
    /// Its words in the order in which they are read.
    pub read: String,
}

/// One word, or the space between two, on a line.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    /// The face that draws it.
    pub face: FaceId,
    /// The size of its letters.
    pub size: f32,
    /// How far it stands from the left end of the line.
    pub left: f32,
    /// Its shapes.
    pub shaped: Rc<Shaped>,
    /// Its letters.
    pub letters: String,
    /// The number of the piece of the line that it belongs to.
    pub piece: usize,
}

/// Sets words into lines. Tests have one that needs no font.
pub trait Typeset {
    /// The lines of a paragraph that are at most so wide.
    fn set(&self, line: &Line, style: Style, width: f32) -> Vec<SetLine>;
}

/// Sets words into lines with real fonts.
pub struct Typesetter<'a> {
    faces: &'a Faces<'a>,
    way: Way,
    reading: Leading,
    shaper: Shaper,
    missing: RefCell<BTreeSet<char>>,
}

/// A word or a space, before it has its place on a line.
#[derive(Debug, Clone)]
struct Atom {
    range: Range<usize>,
    face: Option<FaceId>,
    piece: usize,
    level: Level,
    kind: Kind,
    /// Whether a line may or must end before it.
    before: Option<BreakOpportunity>,
    width: f32,
    shaped: Rc<Shaped>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letters,
    Blank,
}

impl Typeset for Typesetter<'_> {
    fn set(&self, line: &Line, style: Style, width: f32) -> Vec<SetLine> {
        let wording = Wording::new(line, self.way);
        let base = if wording.way == Way::RightToLeft {
            Level::rtl()
        } else {
            Level::ltr()
        };
        // Most lines run one way only.
        let turns = wording.way == Way::RightToLeft || wording.text.contains(may_turn);
        let bidi = turns.then(|| BidiInfo::new(&wording.text, Some(base)));
        let bidi = bidi.as_ref();
        let atoms = self.chopped(self.atoms(&wording, bidi, style), &wording, style, width);
        broken(&atoms, width)
            .into_iter()
            .filter_map(|range| atoms.get(range))
            .map(|atoms| self.line(atoms, &wording, bidi, style))
            .collect()
    }
}

impl<'a> Typesetter<'a> {
    /// A typesetter for a document that runs that way, on a sheet where most lines stand that far from each other.
    pub fn new(faces: &'a Faces<'a>, way: Way, reading: Leading) -> Typesetter<'a> {
        Typesetter {
            faces,
            way,
            reading,
            shaper: Shaper::default(),
            missing: RefCell::default(),
        }
    }

    /// The letters that no face could draw so far, each once.
    pub fn missing(&self) -> Vec<char> {
        self.missing.borrow().iter().copied().collect()
    }

    /// Cuts a wording where the face, the weight, the language or the way changes, at blanks, and where lines may break.
    fn atoms(&self, wording: &Wording, bidi: Option<&BidiInfo<'_>>, style: Style) -> Vec<Atom> {
        let mut breaks = unicode_linebreak::linebreaks(&wording.text).peekable();
        let mut atoms: Vec<Atom> = Vec::new();
        let mut picker = Picker::new(self.faces, wording, style.weight);
        let mut waiting = None;
        for (place, letter) in wording.text.char_indices() {
            let mut before = None;
            while let Some((_, kind)) = breaks.next_if(|&(at, _)| at <= place) {
                before = Some(if before == Some(BreakOpportunity::Mandatory) {
                    BreakOpportunity::Mandatory
                } else {
                    kind
                });
            }
            let piece = wording.piece_at(place);
            let face = picker.pick(place, letter, piece);
            if is_unseen(letter) {
                // A break at a letter that is not drawn belongs to the next one that is.
                waiting = before.or(waiting);
                continue;
            }
            before = before.or(waiting.take());
            if face.is_none() {
                self.missing.borrow_mut().insert(letter);
            }
            let level = bidi
                .and_then(|bidi| bidi.levels.get(place).copied())
                .unwrap_or_else(Level::ltr);
            let kind = if letter.is_whitespace() {
                Kind::Blank
            } else {
                Kind::Letters
            };
            let end = place + letter.len_utf8();
            match atoms.last_mut() {
                Some(last)
                    if before.is_none()
                        && last.range.end == place
                        && (last.face, last.piece, last.level, last.kind)
                            == (face, piece, level, kind) =>
                {
                    last.range.end = end;
                }
                Some(_) | None => atoms.push(Atom {
                    range: place..end,
                    face,
                    piece,
                    level,
                    kind,
                    before,
                    width: 0.0,
                    shaped: Rc::default(),
                }),
            }
        }
        atoms
            .into_iter()
            .map(|atom| self.shaped(atom, wording, style))
            .collect()
    }

    /// The atom with its shapes and its width.
    fn shaped(&self, mut atom: Atom, wording: &Wording, style: Style) -> Atom {
        let letters = wording.text.get(atom.range.clone()).unwrap_or("");
        let (Some(id), Some(piece)) = (atom.face, wording.pieces.get(atom.piece)) else {
            atom.width = GAP * style.size;
            return atom;
        };
        let Some(face) = self.faces.face(id) else {
            return atom;
        };
        let way = if atom.level.is_rtl() {
            Way::RightToLeft
        } else {
            Way::LeftToRight
        };
        atom.shaped = self.shaper.shape(id, face, letters, way, &piece.tag);
        atom.width = atom.shaped.advance * style.size * face.scale;
        atom
    }

    /// Lets lines break inside a word that is wider than a whole line, such as a web address. No hyphen is put in.
    fn chopped(&self, atoms: Vec<Atom>, wording: &Wording, style: Style, width: f32) -> Vec<Atom> {
        let mut whole: Vec<Atom> = Vec::with_capacity(atoms.len());
        for group in atoms.chunk_by(|_, next| next.before.is_none()) {
            if group
                .iter()
                .filter(|atom| atom.kind == Kind::Letters)
                .map(|atom| atom.width)
                .sum::<f32>()
                <= width
            {
                whole.extend_from_slice(group);
                continue;
            }
            for atom in group {
                whole.extend(self.cut(atom, wording, style, width));
            }
        }
        whole
    }

    fn cut(&self, atom: &Atom, wording: &Wording, style: Style, width: f32) -> Vec<Atom> {
        let size = atom
            .face
            .and_then(|id| self.faces.face(id))
            .map_or(style.size, |face| style.size * face.scale);
        let mut edges = vec![atom.range.start];
        edges.extend(
            atom.shaped
                .cuts(width / size)
                .into_iter()
                .map(|place| atom.range.start + place),
        );
        let ends = edges.iter().copied().skip(1).chain([atom.range.end]);
        let part = |(start, end)| {
            let before = atom.before.or(Some(BreakOpportunity::Allowed));
            self.shaped(
                Atom {
                    range: start..end,
                    before,
                    ..atom.clone()
                },
                wording,
                style,
            )
        };
        edges.iter().copied().zip(ends).map(part).collect()
    }

    /// One line from its atoms, each put in its place from left to right.
    fn line(
        &self,
        atoms: &[Atom],
        wording: &Wording,
        bidi: Option<&BidiInfo<'_>>,
        style: Style,
    ) -> SetLine {
        let mut line = SetLine {
            read: read(atoms, wording),
            ..SetLine::default()
        };
        let leading = match style.leading {
            Leading::Reading | Leading::Close => self.reading,
            Leading::Heading => Leading::Heading,
        };
        let mut room = Room::default();
        for atom in in_sight_order(atoms, bidi) {
            if let Some((id, face)) = atom.face.and_then(|id| Some((id, self.faces.face(id)?))) {
                let own = face.room(style.size, leading);
                room = Room {
                    above: room.above.max(own.above),
                    below: room.below.max(own.below),
                };
                line.words.push(Word {
                    face: id,
                    size: style.size * face.scale,
                    left: line.width,
                    shaped: Rc::clone(&atom.shaped),
                    letters: wording
                        .text
                        .get(atom.range.clone())
                        .unwrap_or("")
                        .to_owned(),
                    piece: atom.piece,
                });
            }
            line.width += atom.width;
        }
        if line.words.is_empty() {
            room = Room {
                above: style.size,
                below: style.size / 2.0,
            };
        }
        (line.height, line.baseline) = (room.above + room.below, room.above);
        line
    }
}

/// What a line says, in the order in which it is read.
fn read(atoms: &[Atom], wording: &Wording) -> String {
    atoms
        .iter()
        .filter(|atom| atom.face.is_some())
        .filter_map(|atom| wording.text.get(atom.range.clone()))
        .collect()
}

/// Whether a letter may make words run from right to left.
fn may_turn(letter: char) -> bool {
    matches!(
        letter,
        '\u{590}'..='\u{8FF}'
            | '\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FB1D}'..='\u{FEFF}'
            | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}'
    )
}

/// The atoms of one line from left to right.
fn in_sight_order<'b>(atoms: &'b [Atom], bidi: Option<&BidiInfo<'_>>) -> Vec<&'b Atom> {
    let as_they_are = || atoms.iter().collect();
    let (Some(first), Some(last), Some(bidi)) = (atoms.first(), atoms.last(), bidi) else {
        return as_they_are();
    };
    let whole = first.range.start..last.range.end;
    let holds = |range: &Range<usize>| range.contains(&whole.start);
    let Some(paragraph) = bidi
        .paragraphs
        .iter()
        .find(|paragraph| holds(&paragraph.range))
    else {
        return as_they_are();
    };
    let (levels, runs) = bidi.visual_runs(paragraph, whole);
    let mut seen = Vec::with_capacity(atoms.len());
    for run in runs {
        let inside = atoms.iter().filter(|atom| run.contains(&atom.range.start));
        if levels.get(run.start).is_some_and(Level::is_rtl) {
            seen.extend(inside.rev());
        } else {
            seen.extend(inside);
        }
    }
    seen
}

/// Which atoms share a line. Blanks at the end of a line are left out.
fn broken(atoms: &[Atom], width: f32) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let (mut start, mut last_chance, mut used) = (0, 0, 0.0);
    for (place, atom) in atoms.iter().enumerate() {
        if atom.before == Some(BreakOpportunity::Mandatory) && place > start {
            lines.push(start..place);
            (start, last_chance, used) = (place, place, 0.0);
        }
        if atom.before.is_some() {
            last_chance = place;
        }
        // A hair of room keeps a sum that was measured from breaking in a column of just its width.
        if atom.kind == Kind::Letters && used + atom.width > width + 0.01 && last_chance > start {
            lines.push(start..last_chance);
            start = last_chance;
            used = atoms
                .get(start..place)
                .unwrap_or(&[])
                .iter()
                .map(|atom| atom.width)
                .sum();
        }
        used += atom.width;
    }
    lines.push(start..atoms.len());
    lines
        .into_iter()
        .map(|line| trimmed(atoms, line))
        .filter(|line| !line.is_empty())
        .collect()
}

fn trimmed(atoms: &[Atom], line: Range<usize>) -> Range<usize> {
    let is_letters = |atom: &Atom| atom.kind == Kind::Letters;
    let inside = atoms.get(line.clone()).unwrap_or(&[]);
    match (
        inside.iter().position(is_letters),
        inside.iter().rposition(is_letters),
    ) {
        (Some(first), Some(last)) => line.start + first..line.start + last + 1,
        (_, _) => line.start..line.start,
    }
}

/// Picks the face of each letter in turn.
struct Picker<'a> {
    faces: &'a Faces<'a>,
    wording: &'a Wording,
    weight: Weight,
    /// The piece that the last letter belongs to.
    piece: Option<usize>,
    /// The face of the last letter of any kind.
    last: Option<FaceId>,
    /// The face of the last letter proper, which marks and stops follow.
    letters: Option<FaceId>,
}

impl<'a> Picker<'a> {
    fn new(faces: &'a Faces<'a>, wording: &'a Wording, weight: Weight) -> Picker<'a> {
        Picker {
            faces,
            wording,
            weight,
            piece: None,
            last: None,
            letters: None,
        }
    }

    /// Starts a piece: stops and blanks before its first letter look as that letter does.
    fn start(&mut self, piece: usize) {
        self.piece = Some(piece);
        let range = self
            .wording
            .pieces
            .get(piece)
            .map(|piece| piece.range.clone());
        let words = range
            .and_then(|range| self.wording.text.get(range))
            .unwrap_or("");
        let first = words.chars().find(|&letter| is_letter(bidi_class(letter)));
        let face = first.and_then(|letter| self.faces.choose(letter, self.weight_of(piece)));
        self.letters = face.or(self.letters);
    }

    fn weight_of(&self, piece: usize) -> Weight {
        match self.weight {
            Weight::Strong => Weight::Strong,
            Weight::Plain => self
                .wording
                .pieces
                .get(piece)
                .map_or(Weight::Plain, |piece| piece.weight),
        }
    }

    fn pick(&mut self, place: usize, letter: char, piece: usize) -> Option<FaceId> {
        if self.piece != Some(piece) {
            self.start(piece);
        }
        let class = class_of(letter);
        let weight = self.weight_of(piece);
        if matches!(class, BidiClass::NSM | BidiClass::BN) && self.last.is_some() {
            return self.last;
        }
        let own = self.faces.choose(letter, weight);
        let face = if is_letter(class) {
            self.letters = own.or(self.letters);
            own
        } else if matches!(class, BidiClass::EN | BidiClass::AN) {
            own
        } else {
            self.follow(place, letter, weight).or(own)
        };
        self.last = face;
        face
    }

    /// The face for a stop, a sign or a blank: that of the words around it, but beside a digit that of Latin letters,
    /// so that sums look alike in every script.
    fn follow(&self, place: usize, letter: char, weight: Weight) -> Option<FaceId> {
        let (before, after) = self.wording.text.split_at(place);
        let after_digit = before.ends_with(|c: char| c.is_ascii_digit());
        let before_digit = after
            .strip_prefix(letter)
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        let is_figure = if letter.is_whitespace() {
            after_digit && before_digit
        } else {
            after_digit || before_digit
        };
        let wanted = if is_figure {
            self.faces.choose('n', weight)
        } else {
            self.letters
        };
        // The weight may have changed since the last letter: the same name in the new weight is asked for.
        let wanted = wanted.and_then(|id| self.faces.in_weight(id, weight));
        wanted.filter(|&id| self.faces.draws(id, letter))
    }
}

/// The way of a letter, by the Unicode rules. Most letters need no look at the table.
fn class_of(letter: char) -> BidiClass {
    match letter {
        'a'..='z' | 'A'..='Z' => BidiClass::L,
        '0'..='9' => BidiClass::EN,
        ' ' => BidiClass::WS,
        _ => bidi_class(letter),
    }
}

/// Whether letters of that class belong to words of one script.
fn is_letter(class: BidiClass) -> bool {
    matches!(class, BidiClass::L | BidiClass::R | BidiClass::AL)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words as wide as they have letters, and blanks as wide as a letter. A line may end before each word, and must
    /// end before one that starts with a bar.
    fn atoms(words: &str) -> Vec<Atom> {
        let mut atoms = Vec::new();
        for (place, word) in words.split(' ').enumerate() {
            let before = match (place, word.starts_with('|')) {
                (0, _) => None,
                (_, true) => Some(BreakOpportunity::Mandatory),
                (_, false) => Some(BreakOpportunity::Allowed),
            };
            let length = word.chars().count();
            let kinds = [(Kind::Letters, length, before), (Kind::Blank, 1, None)];
            atoms.extend(kinds.into_iter().filter(|&(_, length, _)| length > 0).map(
                |(kind, length, before)| Atom {
                    range: 0..length,
                    face: None,
                    piece: 0,
                    level: Level::ltr(),
                    kind,
                    before,
                    width: f32::from(u8::try_from(length).unwrap()),
                    shaped: Rc::default(),
                },
            ));
        }
        atoms
    }

    /// The numbers of letters on each line, with the blanks between them, in a column ten letters wide.
    #[track_caller]
    fn check(words: &str, expected: &[usize]) {
        let atoms = atoms(words);
        let letters =
            |line: Range<usize>| atoms[line].iter().map(|atom| atom.range.end).sum::<usize>();
        assert_eq!(
            broken(&atoms, 10.0)
                .into_iter()
                .map(letters)
                .collect::<Vec<_>>(),
            expected
        );
    }

    #[test]
    fn words_share_a_line_while_they_fit() {
        check("aaaa bbbbb", &[10]);
        check("aaaa bbbbbb", &[4, 6]);
        check("aa bb cc dd ee", &[8, 5]);
    }

    #[test]
    fn a_blank_at_the_end_of_a_line_takes_no_room() {
        check("aaaaaaaaaa bb", &[10, 2]);
        check("aaaaaaaaaa  ", &[10]);
    }

    #[test]
    fn a_line_ends_where_it_must() {
        check("aa |b", &[2, 2]);
    }

    #[test]
    fn nothing_takes_no_line() {
        check("", &[]);
    }
}
