//! The languages on offer: tag, own name, direction, fonts, and who checked the words.

/// Which way a language runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

/// One language on offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 tag, and the name of its folder in `locales`.
    pub tag: &'static str,
    /// What its readers call it, in its own script.
    pub own_name: &'static str,
    /// What English readers call it.
    pub english_name: &'static str,
    /// Which way it runs.
    pub direction: Direction,
    /// Its fonts on paper, without weight and ending, first choice first: `public/generated/fonts/NAME-400.ttf`.
    pub fonts: &'static [&'static str],
    /// Who checked the translation, and when. Empty: "not checked yet".
    pub checked_by: &'static str,
}

impl Direction {
    /// The value of an HTML `dir` attribute.
    pub fn attribute(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

/// English, the language of the council and of every fallback.
pub const ENGLISH: Language = Language {
    tag: "en",
    own_name: "English",
    english_name: "English",
    direction: Direction::LeftToRight,
    fonts: &["atkinson"],
    checked_by: "",
};

/// Every language on offer. The first is the one that others fall back to.
pub const LANGUAGES: &[Language] = &[
    ENGLISH,
    Language {
        tag: "pl",
        own_name: "Polski",
        english_name: "Polish",
        direction: Direction::LeftToRight,
        fonts: &["atkinson"],
        checked_by: "",
    },
    Language {
        tag: "ur",
        own_name: "اردو",
        english_name: "Urdu",
        direction: Direction::RightToLeft,
        fonts: &["nastaliq", "naskh", "atkinson"],
        checked_by: "",
    },
];

/// The language of that tag.
pub fn language(tag: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.tag == tag)
}
