//! The sheet of paper: its size, its margins, the sizes of letters and the few colours of ink.
//!
//! Every place on a sheet is kept as the distance from the bound edge and from the top, in points.
//! Only the pen that draws it knows whether the bound edge is on the left or on the right.

use crate::document::{Format, PaperSize, Weight};

/// Points in a number of millimetres.
pub const fn mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}

/// A sheet of paper in a format: its size and its margins.
///
/// Its points are those of letters in the usual size. Other letters come from drawing all of it by one scale, so that
/// everything keeps its proportions and less or more of it stands on each sheet. The margins stay as wide as they are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sheet {
    /// The width of the paper.
    pub width: f32,
    /// The height of the paper.
    pub height: f32,
    /// The margin at the bound edge, wide enough for the holes of a folder.
    pub bound: f32,
    /// The margin at the free edge.
    pub free: f32,
    /// Where the line of stitches runs, between the holes and the words.
    pub stitch: f32,
    /// The margins at the top and at the bottom.
    pub edge: f32,
    /// How many points of the paper one of these points is.
    pub scale: f32,
}

impl Sheet {
    /// The sheet of a format.
    pub fn of(format: Format) -> Sheet {
        let scale = f32::from(format.letters.points()) / BODY;
        let drawn = |millimetres: f32| mm(millimetres) / scale;
        let (width, height, [bound, free, stitch, edge]) = match format.paper {
            PaperSize::A4 => (210.0, 297.0, [28.0, 16.0, 18.0, 13.0]),
            // A card has no holes.
            PaperSize::A5 => (148.0, 210.0, [17.0, 10.0, 11.0, 9.0]),
        };
        Sheet {
            width: drawn(width),
            height: drawn(height),
            bound: drawn(bound),
            free: drawn(free),
            stitch: drawn(stitch),
            edge: drawn(edge),
            scale,
        }
    }

    /// Whether everything is drawn larger or smaller than in the usual letters.
    pub fn is_scaled(&self) -> bool {
        (self.scale - 1.0).abs() > f32::EPSILON
    }

    /// Whether it is for someone who reads plans for their work: its letters are small, and so are its pictures and headings.
    fn is_dense(&self) -> bool {
        self.scale < 1.0
    }

    /// The side of the picture beside an idea. Easy-read rule E8 asks for 30 mm or more.
    pub fn picture(&self) -> f32 {
        if self.is_dense() { mm(10.0) } else { mm(30.0) }
    }

    /// The side of a picture beside the heading of a section.
    pub fn heading_picture(&self) -> f32 {
        if self.is_dense() { mm(10.0) } else { mm(20.0) }
    }

    /// The side of a picture in a list or a table.
    pub fn small_picture(&self) -> f32 {
        if self.is_dense() { mm(10.0) } else { mm(14.0) }
    }

    /// How the heading of a section looks.
    pub fn heading(&self) -> Style {
        if self.is_dense() {
            Style::PART
        } else {
            Style::HEADING
        }
    }

    /// How far the lines of most words stand from each other.
    pub fn reading(&self) -> Leading {
        if self.is_dense() {
            Leading::Close
        } else {
            Leading::Reading
        }
    }

    /// Whether the sentences of one idea run on, where otherwise each has a line of its own.
    pub fn runs_on(&self) -> bool {
        self.is_dense()
    }

    /// The space above and below a row of a table.
    pub fn row_space(&self) -> f32 {
        if self.is_dense() { mm(1.0) } else { mm(1.6) }
    }

    /// The space above a table, under what names it.
    pub fn above_table(&self) -> f32 {
        if self.is_dense() { mm(2.0) } else { mm(4.0) }
    }

    /// How its title looks, where it has no cover.
    pub fn title(&self) -> Style {
        if self.is_dense() {
            Style::HEADING
        } else {
            Style::SHEET
        }
    }

    /// The space above a heading.
    pub fn above_heading(&self) -> f32 {
        if self.is_dense() { mm(4.0) } else { mm(8.0) }
    }

    /// The width that words and pictures have.
    pub fn column(&self) -> f32 {
        self.width - self.bound - self.free
    }
}

/// The side of a picture beside a heading inside a section.
pub const PART_PICTURE: f32 = mm(17.0);
/// The space between a picture and the words beside it.
pub const BESIDE: f32 = mm(7.0);
/// The space between one idea and the next.
pub const APART: f32 = mm(4.5);

/// The size of letters for what a person reads. Easy-read rule E5: never less than 16 pt.
pub const BODY: f32 = 16.0;

/// The inks. Each stays dark, or is not needed to understand, when printed in grey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Words.
    Dark,
    /// Second words.
    Soft,
    /// Thread and cloth.
    Damson,
    /// Thin rules between rows.
    Line,
}

impl Ink {
    /// Red, green and blue, from 0 to 1.
    pub fn rgb(self) -> [f32; 3] {
        match self {
            Ink::Dark => [0.11, 0.07, 0.12],
            Ink::Soft => [0.27, 0.22, 0.27],
            Ink::Damson => [0.38, 0.10, 0.31],
            Ink::Line => [0.52, 0.46, 0.50],
        }
    }
}

/// How far lines stand from each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leading {
    /// At least one and a half times the size of the letters, by easy-read rule E6.
    Reading,
    /// Closer, for whoever reads plans for their work.
    Close,
    /// Closer, for the few words of a heading.
    Heading,
}

/// How words look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// The size of the letters in points.
    pub size: f32,
    /// How strong all of them are at least.
    pub weight: Weight,
    /// Their ink.
    pub ink: Ink,
    /// How far their lines stand from each other.
    pub leading: Leading,
}

impl Style {
    const fn new(size: f32, weight: Weight, ink: Ink, leading: Leading) -> Style {
        Style {
            size,
            weight,
            ink,
            leading,
        }
    }

    /// The name of the plan on its cover.
    pub const TITLE: Style = Style::new(42.0, Weight::Strong, Ink::Dark, Leading::Heading);
    /// The title of a sheet that has no cover.
    pub const SHEET: Style = Style::new(32.0, Weight::Strong, Ink::Dark, Leading::Heading);
    /// The heading of a section.
    pub const HEADING: Style = Style::new(26.0, Weight::Strong, Ink::Dark, Leading::Heading);
    /// A heading inside a section.
    pub const PART: Style = Style::new(20.0, Weight::Strong, Ink::Dark, Leading::Heading);
    /// Most words.
    pub const TEXT: Style = Style::new(BODY, Weight::Plain, Ink::Dark, Leading::Reading);
    /// The words that name what stands under or beside them.
    pub const LABEL: Style = Style::new(BODY, Weight::Strong, Ink::Dark, Leading::Reading);
    /// Words at the head and the foot of a page: the only ones below 16 pt.
    pub const MARGIN: Style = Style::new(14.0, Weight::Plain, Ink::Soft, Leading::Heading);
    /// The name at the head of a page.
    pub const MARGIN_NAME: Style = Style::new(14.0, Weight::Strong, Ink::Dark, Leading::Heading);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How an ink stands out from white paper in grey, as a printer without colours mixes it. (WCAG 2.2, contrast ratio.)
    fn contrast_in_grey(ink: Ink) -> f32 {
        let [red, green, blue] = ink.rgb();
        let grey = 0.299 * red + 0.587 * green + 0.114 * blue;
        let light = ((grey + 0.055) / 1.055).powf(2.4);
        1.05 / (light + 0.05)
    }

    #[test]
    fn every_ink_is_read_in_black_and_white() {
        for (ink, least) in [
            (Ink::Dark, 15.0),
            (Ink::Soft, 7.0),
            (Ink::Damson, 7.0),
            (Ink::Line, 3.0),
        ] {
            let contrast = contrast_in_grey(ink);
            assert!(contrast >= least, "{ink:?}: {contrast}");
        }
    }

    #[test]
    fn letters_are_small_only_for_the_council_and_margins_stay() {
        use crate::document::{Format, Letters, PaperSize};
        for letters in Letters::ALL {
            let paper = PaperSize::A4;
            let sheet = Sheet::of(Format { paper, letters });
            assert_eq!(sheet.is_dense(), letters == Letters::Small);
            assert!((sheet.bound * sheet.scale - mm(28.0)).abs() < 0.01);
            assert!((sheet.width * sheet.scale - mm(210.0)).abs() < 0.01);
        }
    }
}
