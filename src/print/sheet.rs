//! The sheet of paper: its size, its margins, the sizes of letters and the few colours of ink.
//!
//! Every place on a sheet is kept as the distance from the bound edge and from the top, in points.
//! Only the pen that draws it knows whether the bound edge is on the left or on the right.

use crate::document::Weight;

/// Points in a number of millimetres.
pub const fn mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}

/// The width of A4.
pub const WIDTH: f32 = mm(210.0);
/// The height of A4.
pub const HEIGHT: f32 = mm(297.0);
/// The margin at the bound edge, wide enough for the holes of a folder.
pub const BOUND: f32 = mm(28.0);
/// The margin at the free edge.
pub const FREE: f32 = mm(16.0);
/// Where the line of stitches runs, between the holes and the words.
pub const STITCH: f32 = mm(18.0);
/// The margins at the top and at the bottom.
pub const EDGE: f32 = mm(13.0);
/// The width that words and pictures have.
pub const COLUMN: f32 = WIDTH - BOUND - FREE;

/// The side of the picture beside an idea. Easy-read rule E8 asks for 30 mm or more.
pub const PICTURE: f32 = mm(30.0);
/// The side of a picture beside a heading.
pub const HEADING_PICTURE: f32 = mm(20.0);
/// The side of a picture beside a heading inside a section.
pub const PART_PICTURE: f32 = mm(17.0);
/// The side of a picture in a list or a table.
pub const SMALL_PICTURE: f32 = mm(14.0);
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
