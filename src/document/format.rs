//! How large the letters are and on what paper: what a person asks for. Only `print` knows what it means.

use serde::{Deserialize, Serialize};

/// The paper and the letters that something is printed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Format {
    /// The paper.
    pub paper: PaperSize,
    /// The letters.
    pub letters: Letters,
}

/// The size of a sheet of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperSize {
    /// 210 by 297 millimetres, for a folder.
    #[default]
    A4,
    /// 148 by 210 millimetres, half of A4: for a bag or a fridge.
    A5,
}

/// How large the letters are that most is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Letters {
    /// 12 points: for whoever reads plans for their work. What people read of themselves is never so small (easy-read rule E5).
    Small,
    /// 16 points.
    #[default]
    Usual,
    /// 20 points.
    Larger,
    /// 24 points.
    Largest,
}

impl Letters {
    /// All of them, the smallest first.
    pub const ALL: [Self; 4] = [Self::Small, Self::Usual, Self::Larger, Self::Largest];

    /// Their size in points.
    pub const fn points(self) -> u16 {
        match self {
            Self::Small => 12,
            Self::Usual => 16,
            Self::Larger => 20,
            Self::Largest => 24,
        }
    }
}
