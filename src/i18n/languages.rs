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

/// The languages to choose from: all that people speak and, in development builds, the made-up ones.
pub fn offered() -> impl Iterator<Item = &'static Language> {
    #[cfg(debug_assertions)]
    let made_up = super::pseudo::PSEUDO;
    #[cfg(not(debug_assertions))]
    let made_up: &[Language] = &[];
    LANGUAGES.iter().chain(made_up)
}

/// The language of that tag, among those on offer.
pub fn language(tag: &str) -> Option<&'static Language> {
    offered().find(|language| language.tag == tag)
}

impl Language {
    /// The tag whose file of messages this language is made from: English for the made-up ones, else its own.
    pub fn file_tag(&self) -> &'static str {
        if LANGUAGES.iter().any(|language| language.tag == self.tag) {
            self.tag
        } else {
            ENGLISH.tag
        }
    }
}
