//! The pen: draws what stands on a page, and marks which part of the structure each thing is.

use super::fonts::{FaceId, Faces};
use super::glyphs::{Used, font_name, letters_of};
use super::layout::{Owner, Spot, Stamp, What};
use super::shaping::{Cluster, Glyph};
use super::sheet::{Ink, Sheet};
use super::tags::{ElementId, Tree};
use super::text::{SetLine, Word};
use crate::document::Way;
use printpdf::{
    Codepoint, Color, DictItem, FontId, Line, LineDashPattern, LinePoint, Op, PaintMode,
    PdfFontHandle, Point, Pt, Rect, Rgb, TextItem, TextMatrix, XObjectId, XObjectTransform,
};
use std::collections::BTreeMap;

/// A page as it is drawn.
pub struct Drawn {
    /// What draws it.
    pub ops: Vec<Op>,
    /// The element of each mark, in the order of their numbers.
    pub marks: Vec<ElementId>,
}

/// What all pages share.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The fonts.
    pub faces: &'a Faces<'a>,
    /// The shapes in the file.
    pub used: &'a Used,
    /// The structure.
    pub tree: &'a Tree,
    /// Which way the document runs.
    pub way: Way,
    /// The paper.
    pub sheet: Sheet,
}

/// Draws one page.
struct Pen<'a> {
    desk: Desk<'a>,
    ops: Vec<Op>,
    marks: Vec<ElementId>,
    inside: Option<Inside>,
    ink: Option<Ink>,
    font: Option<(FaceId, f32)>,
    text: Open,
    /// Letters that are not yet drawn.
    letters: Vec<TextItem>,
}

/// Whether text is open, and where the last letter left the pen.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Open {
    NoText,
    Text,
    At { x: f32, line: f32 },
}

/// What the pen draws at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    Element(ElementId),
    Decoration,
    Furniture,
}

/// Letters that stand nearer to their place than this, in thousandths of their size, are not moved.
const NEAR: f32 = 1.0;

/// Draws a page.
pub fn page(stamps: &[Stamp], desk: Desk<'_>) -> Drawn {
    let mut pen = Pen {
        desk,
        ops: Vec::new(),
        marks: Vec::new(),
        inside: None,
        ink: None,
        font: None,
        text: Open::NoText,
        letters: Vec::new(),
    };
    for stamp in stamps {
        pen.stamp(stamp);
    }
    pen.leave();
    Drawn {
        ops: pen.ops,
        marks: pen.marks,
    }
}

/// The left edge of a place on the sheet: the bound edge is on the right where words run from right to left.
pub fn left(spot: &Spot, way: Way, sheet: Sheet) -> f32 {
    match way {
        Way::LeftToRight => spot.start,
        Way::RightToLeft => sheet.width - spot.start - spot.width,
    }
}

impl Pen<'_> {
    fn stamp(&mut self, stamp: &Stamp) {
        let (left, bottom) = (
            left(&stamp.spot, self.desk.way, self.desk.sheet),
            self.desk.sheet.height - stamp.spot.bottom(),
        );
        if let What::Words(line, ink) = &stamp.what {
            return self.line(stamp, line, *ink, left);
        }
        self.enter(owner_of(&stamp.owner, 0));
        // Nothing but letters may be drawn while text is open.
        self.end_text();
        let place = [left, bottom, stamp.spot.width, stamp.spot.height];
        match &stamp.what {
            What::Picture(name) | What::Photo(name) => self.picture(&stamp.what, name, place),
            What::Fill(ink) => {
                self.fill_ink(*ink);
                self.box_of(place, PaintMode::Fill);
            }
            What::Outline(ink, thickness) => {
                self.line_ink(*ink, *thickness);
                self.box_of(place, PaintMode::Stroke);
            }
            What::Dashes(ink, thickness) => self.dashed(*ink, *thickness, place),
            What::Stripes(ink) => self.stripes(*ink, place),
            What::Words(..) => {}
        }
    }

    /// Opens a new mark, unless the pen is in it.
    fn enter(&mut self, inside: Inside) {
        if self.inside == Some(inside) {
            return;
        }
        self.leave();
        self.inside = Some(inside);
        let (tag, key, value) = match inside {
            Inside::Element(id) => {
                let mark = i64::try_from(self.marks.len()).unwrap_or(i64::MAX);
                self.marks.push(id);
                let role = self
                    .desk
                    .tree
                    .elements
                    .get(id.place())
                    .map_or("Span", |element| element.role.name());
                (role, "MCID", DictItem::Int(mark))
            }
            Inside::Decoration => ("Artifact", "Type", DictItem::Name(b"Layout".to_vec())),
            Inside::Furniture => ("Artifact", "Type", DictItem::Name(b"Pagination".to_vec())),
        };
        self.mark(tag, key, value);
    }

    fn mark(&mut self, tag: &str, key: &str, value: DictItem) {
        let properties = DictItem::Dict {
            map: BTreeMap::from([(key.to_owned(), value)]),
        };
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties,
        });
    }

    /// Closes the text and the mark.
    fn leave(&mut self) {
        self.end_text();
        if self.inside.take().is_some() {
            self.ops.push(Op::EndMarkedContentWithProperties);
        }
    }

    fn end_text(&mut self) {
        self.flush();
        if self.text != Open::NoText {
            self.text = Open::NoText;
            self.ops.push(Op::EndTextSection);
        }
    }

    fn line(&mut self, stamp: &Stamp, line: &SetLine, ink: Ink, left: f32) {
        let baseline = self.desk.sheet.height - stamp.spot.top - line.baseline;
        for word in &line.words {
            self.enter(owner_of(&stamp.owner, word.piece));
            if self.text == Open::NoText {
                self.text = Open::Text;
                self.ops.push(Op::StartTextSection);
            }
            self.fill_ink(ink);
            self.word(word, left + word.left, baseline);
        }
    }

    fn word(&mut self, word: &Word, left: f32, baseline: f32) {
        if self.font != Some((word.face, word.size)) {
            self.flush();
            self.font = Some((word.face, word.size));
            let font = PdfFontHandle::External(FontId(font_name(word.face)));
            self.ops.push(Op::SetFont {
                font,
                size: Pt(word.size),
            });
        }
        for cluster in &word.shaped.clusters {
            let letters = letters_of(word, cluster);
            let is_plain = self.is_plain(word, cluster, letters);
            if !is_plain {
                self.flush();
                self.mark(
                    "Span",
                    "ActualText",
                    DictItem::String {
                        data: utf16(letters),
                        literal: true,
                    },
                );
            }
            for glyph in &cluster.glyphs {
                self.glyph(word, glyph, left, baseline);
            }
            if !is_plain {
                self.flush();
                self.ops.push(Op::EndMarkedContentWithProperties);
            }
        }
    }

    /// Whether the shape of a cluster says by itself which letters it stands for.
    fn is_plain(&self, word: &Word, cluster: &Cluster, letters: &str) -> bool {
        match cluster.glyphs.as_slice() {
            [glyph] => {
                let sign = self.desk.used.sign(word.face, glyph.id);
                sign.is_some_and(|sign| sign.letters == letters)
            }
            _ => false,
        }
    }

    fn glyph(&mut self, word: &Word, glyph: &Glyph, left: f32, baseline: f32) {
        let (x, y) = (
            hundredth(left + glyph.right * word.size),
            hundredth(baseline + glyph.up * word.size),
        );
        let mut pen = match self.text {
            Open::At { x, line } if (line - y).abs() < 0.005 => x,
            Open::At { .. } | Open::Text | Open::NoText => {
                self.flush();
                self.ops.push(Op::SetTextMatrix {
                    matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]),
                });
                x
            }
        };
        let back = ((pen - x) * 1000.0 / word.size).round();
        if back.abs() > NEAR {
            self.letters.push(TextItem::Offset(back));
            pen -= back * word.size / 1000.0;
        }
        let Some(sign) = self.desk.used.sign(word.face, glyph.id) else {
            return;
        };
        let code = Codepoint {
            gid: sign.number,
            offset: 0.0,
            cid: Some(sign.letters.clone()),
        };
        match self.letters.last_mut() {
            Some(TextItem::GlyphIds(codes)) => codes.push(code),
            Some(TextItem::Offset(_) | TextItem::Text(_)) | None => {
                self.letters.push(TextItem::GlyphIds(vec![code]));
            }
        }
        let advance = self
            .desk
            .faces
            .face(word.face)
            .map_or(0.0, |face| face.pdf_width(glyph.id));
        self.text = Open::At {
            x: pen + advance * word.size / 1000.0,
            line: y,
        };
    }

    fn flush(&mut self) {
        if !self.letters.is_empty() {
            self.ops.push(Op::ShowText {
                items: std::mem::take(&mut self.letters),
            });
        }
    }

    fn picture(&mut self, what: &What, name: &str, [left, bottom, width, height]: [f32; 4]) {
        let id = XObjectId(xobject_name(what, name));
        let transform = XObjectTransform {
            translate_x: Some(Pt(left)),
            translate_y: Some(Pt(bottom)),
            scale_x: Some(width),
            scale_y: Some(height),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        self.ops.push(Op::UseXobject { id, transform });
    }

    fn dashed(&mut self, ink: Ink, thickness: f32, place: [f32; 4]) {
        let [left, bottom, width, height] = place;
        self.line_ink(ink, thickness);
        self.dashes(&[2.4 * thickness, 2.0 * thickness]);
        if width > 0.0 {
            self.box_of(place, PaintMode::Stroke);
        } else {
            self.stroke([left, bottom], [left, bottom + height]);
        }
        // Pictures draw their lines as they find them: whole.
        self.dashes(&[]);
    }

    fn stripes(&mut self, ink: Ink, [left, bottom, width, height]: [f32; 4]) {
        self.line_ink(ink, 1.2);
        self.box_of([left, bottom, width, height], PaintMode::Stroke);
        self.line_ink(ink, 1.6);
        let step = 5.0;
        let mut shift = step - height;
        while shift < width {
            let (from, to) = (shift.max(0.0), (height + shift).min(width));
            self.stroke(
                [left + from, bottom + from - shift],
                [left + to, bottom + to - shift],
            );
            shift += step;
        }
    }

    fn stroke(&mut self, from: [f32; 2], to: [f32; 2]) {
        let point = |[x, y]: [f32; 2]| LinePoint {
            p: Point {
                x: Pt(hundredth(x)),
                y: Pt(hundredth(y)),
            },
            bezier: false,
        };
        self.ops.push(Op::DrawLine {
            line: Line {
                points: vec![point(from), point(to)],
                is_closed: false,
            },
        });
    }

    fn box_of(&mut self, place: [f32; 4], mode: PaintMode) {
        let [x, y, width, height] = place.map(|side| Pt(hundredth(side)));
        let rectangle = Rect {
            x,
            y,
            width,
            height,
            mode: Some(mode),
            winding_order: None,
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    fn fill_ink(&mut self, ink: Ink) {
        if self.ink != Some(ink) {
            self.flush();
            self.ink = Some(ink);
            self.ops.push(Op::SetFillColor { col: colour(ink) });
        }
    }

    fn line_ink(&mut self, ink: Ink, thickness: f32) {
        self.ops.push(Op::SetOutlineColor { col: colour(ink) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(thickness) });
    }

    fn dashes(&mut self, dashes: &[f32]) {
        self.ops.push(Op::SetLineDashPattern {
            dash: LineDashPattern {
                offset: 0.0,
                pattern: dashes.into(),
            },
        });
    }
}

fn owner_of(owner: &Owner, piece: usize) -> Inside {
    match owner {
        Owner::Element(id) => Inside::Element(*id),
        Owner::Pieces(pieces) => pieces
            .get(piece)
            .copied()
            .map_or(Inside::Decoration, Inside::Element),
        Owner::Decoration => Inside::Decoration,
        Owner::Furniture => Inside::Furniture,
    }
}

/// The name of a picture or a photo inside the file.
pub fn xobject_name(what: &What, name: &str) -> String {
    let kind = if matches!(what, What::Photo(_)) {
        "Photo-"
    } else {
        "Pic-"
    };
    let is_safe = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    kind.chars()
        .chain(
            name.chars()
                .map(|letter| if is_safe(letter) { letter } else { '-' }),
        )
        .collect()
}

fn colour(ink: Ink) -> Color {
    let [r, g, b] = ink.rgb();
    Color::Rgb(Rgb {
        r,
        g,
        b,
        icc_profile: None,
    })
}

/// Rounded to a hundredth of a point, which nobody sees and which keeps the file small.
fn hundredth(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

/// Letters as a PDF text string. (ISO 32000-1, 7.9.2.2.)
pub fn utf16(letters: &str) -> Vec<u8> {
    [0xFE, 0xFF]
        .into_iter()
        .chain(letters.encode_utf16().flat_map(u16::to_be_bytes))
        .collect()
}
