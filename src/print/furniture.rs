//! What stands on every page: whose plan it is, the date, the number of the page, and the stitches at the bound edge.

use super::layout::{Owner, Spot, Stamp, What};
use super::setting::on_sheet;
use super::sheet::{Ink, Sheet, Style, mm};
use super::text::{SetLine, Typeset};
use crate::document::{Document, Front, Line, Text};

/// The space between the head or the foot and its rule.
const TO_RULE: f32 = mm(2.0);
/// The space between the rules and what stands between them.
const TO_PAGE: f32 = mm(7.0);
/// The thickness of the rules.
const RULE: f32 = 0.8;
/// The share of the width that the name or the owner may take; the date or the number has the rest.
const NAME_SHARE: f32 = 0.66;

/// The head and the foot of the pages of one document.
pub struct Furniture<'a> {
    typeset: &'a dyn Typeset,
    sheet: Sheet,
    name: Vec<SetLine>,
    date: Vec<SetLine>,
    belongs: Vec<SetLine>,
    page_of: &'a Text,
    /// Whether the first page is a cover, which has no head: its title says the same.
    has_cover: bool,
}

impl<'a> Furniture<'a> {
    /// Sets the words that are the same on every page.
    pub fn new(document: &'a Document, typeset: &'a dyn Typeset, sheet: Sheet) -> Furniture<'a> {
        let set = |line: &Line, style, share| typeset.set(line, style, sheet.column() * share);
        let beside = 1.0 - NAME_SHARE;
        Furniture {
            typeset,
            sheet,
            name: set(&document.running_head, Style::MARGIN_NAME, NAME_SHARE),
            date: set(&vec![document.date.clone()], Style::MARGIN, beside),
            belongs: set(&document.belongs, Style::MARGIN, NAME_SHARE),
            page_of: &document.page_of,
            has_cover: document.front == Front::Cover,
        }
    }

    /// The height that is left between the head and the foot.
    pub fn room(&self) -> f32 {
        self.sheet.height - self.top() - self.foot_height() - RULE - TO_PAGE - self.sheet.edge
    }

    /// Where the words of a page start.
    fn top(&self) -> f32 {
        self.sheet.edge + self.head_height() + RULE + TO_PAGE
    }

    fn head_height(&self) -> f32 {
        height(&self.name).max(height(&self.date)) + TO_RULE
    }

    fn foot_height(&self) -> f32 {
        // A page number takes no more than a line, and is set in the same letters as the words beside it.
        height(&self.belongs).max(height(&self.number(99, 99))) + TO_RULE
    }

    /// What stands on a page, moved to its place on the sheet.
    pub fn shifted(&self, page: Vec<Stamp>) -> Vec<Stamp> {
        on_sheet(page, self.sheet, self.top())
    }

    /// Puts the head, the foot and the stitches on each page. On the first, the day may be somebody's words.
    pub fn put_on(&self, pages: &mut [Vec<Stamp>], day: Option<&Owner>) {
        let all = pages.len();
        for (place, page) in pages.iter_mut().enumerate() {
            let mut stamps = vec![stitches(self.sheet)];
            if place > 0 || !self.has_cover {
                stamps.extend(self.head(day.filter(|_| place == 0)));
            }
            stamps.append(page);
            stamps.extend(self.foot(place + 1, all));
            *page = stamps;
        }
    }

    fn head(&self, day: Option<&Owner>) -> Vec<Stamp> {
        let rule = self.sheet.edge + self.head_height();
        let mut stamps = self.on_one_baseline(&self.name, &self.date, rule - TO_RULE);
        if let Some(day) = day {
            // The name stands first, and then the day.
            for stamp in stamps.iter_mut().skip(self.name.len()) {
                stamp.owner = day.clone();
            }
        }
        stamps.push(ruled(self.sheet, rule));
        on_sheet(stamps, self.sheet, 0.0)
    }

    fn foot(&self, page: usize, pages: usize) -> Vec<Stamp> {
        let bottom = self.sheet.height - self.sheet.edge;
        let number = self.number(page, pages);
        let mut stamps = self.on_one_baseline(&self.belongs, &number, bottom);
        stamps.push(ruled(self.sheet, bottom - self.foot_height() - RULE));
        on_sheet(stamps, self.sheet, 0.0)
    }

    fn number(&self, page: usize, pages: usize) -> Vec<SetLine> {
        let words = self
            .page_of
            .words
            .replace("{pages}", &pages.to_string())
            .replace("{page}", &page.to_string());
        let line = vec![Text {
            words,
            ..self.page_of.clone()
        }];
        self.typeset.set(
            &line,
            Style::MARGIN,
            self.sheet.column() * (1.0 - NAME_SHARE),
        )
    }

    /// Words at the start side and words at the end side, their last lines on one baseline above that place.
    fn on_one_baseline(&self, start: &[SetLine], end: &[SetLine], bottom: f32) -> Vec<Stamp> {
        let below =
            |lines: &[SetLine]| lines.last().map_or(0.0, |line| line.height - line.baseline);
        let lowest = below(start).max(below(end));
        let mut stamps = Vec::new();
        for (lines, is_end) in [(start, false), (end, true)] {
            let mut top = bottom - height(lines) - (lowest - below(lines));
            for line in lines {
                let from = if is_end {
                    self.sheet.column() - line.width
                } else {
                    0.0
                };
                let ink = if is_end { Ink::Soft } else { Ink::Dark };
                let spot = Spot {
                    start: from,
                    top,
                    width: line.width,
                    height: line.height,
                };
                stamps.push(Stamp {
                    owner: Owner::Furniture,
                    spot,
                    what: What::Words(line.clone(), ink),
                });
                top += line.height;
            }
        }
        stamps
    }
}

fn height(lines: &[SetLine]) -> f32 {
    lines.iter().map(|line| line.height).sum()
}

fn ruled(sheet: Sheet, top: f32) -> Stamp {
    let spot = Spot {
        start: 0.0,
        top,
        width: sheet.column(),
        height: RULE,
    };
    Stamp {
        owner: Owner::Furniture,
        spot,
        what: What::Fill(Ink::Line),
    }
}

/// The line of stitches between the holes of a folder and the words.
fn stitches(sheet: Sheet) -> Stamp {
    let spot = Spot {
        start: sheet.stitch,
        top: sheet.edge,
        width: 0.0,
        height: sheet.height - 2.0 * sheet.edge,
    };
    Stamp {
        owner: Owner::Furniture,
        spot,
        what: What::Dashes(Ink::Damson, 1.2),
    }
}
