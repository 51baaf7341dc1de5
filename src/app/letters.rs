//! Which fonts a document needs: its own language's, and those of every other script in it.

use crate::document::{Block, Document, Line};
use crate::form::Id;
use crate::i18n::{LANGUAGES, Language};

/// The font of plain digits. It comes first, so that a zero never looks like a letter.
const DIGITS: Id = "digits";

/// The names of the fonts, first choice first. Fonts of scripts that the document does not use are not fetched.
pub fn fonts_for(document: &Document, language: &Language) -> Vec<Id> {
    let mut fonts = vec![DIGITS];
    fonts.extend(language.fonts);
    let texts = || {
        document
            .sections
            .iter()
            .flat_map(|section| &section.blocks)
            .flat_map(lines)
            .flatten()
    };
    for other in LANGUAGES {
        let is_named = texts().any(|text| text.tongue.tag == other.tag);
        let is_written =
            is_arabic(other) && texts().any(|text| text.words.chars().any(is_arabic_letter));
        if is_named || is_written {
            fonts.extend(
                other
                    .fonts
                    .iter()
                    .filter(|font| !fonts.contains(font))
                    .collect::<Vec<_>>(),
            );
        }
    }
    fonts
}

/// People also type Urdu while the app speaks English, so the letters count and not only the language.
fn is_arabic_letter(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

fn is_arabic(language: &Language) -> bool {
    language.own_name.chars().any(is_arabic_letter)
}

/// The lines where a person's own words can stand.
fn lines(block: &Block) -> Vec<&Line> {
    match block {
        Block::Heading { line, .. } => vec![line],
        Block::Idea { lines, .. } | Block::OwnWords { lines, .. } => lines.iter().collect(),
        Block::List { items, .. } => items.iter().map(|item| &item.line).collect(),
        Block::Table(table) => table
            .rows
            .iter()
            .flat_map(|row| row.cells.iter().flatten())
            .collect(),
        Block::HardWords(_) | Block::Bar(_) | Block::Photo { .. } | Block::WriteHere { .. } => {
            Vec::new()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Words;
    use crate::plan::{Answers, Edit, Place};

    #[track_caller]
    fn check(called: &str, expected: &[Id]) {
        let mut draft = Answers::default();
        draft.apply(Edit::Write {
            at: Place::once("me", "important"),
            text: called.to_owned(),
            language: "en".to_owned(),
        });
        let english = LANGUAGES.first().unwrap();
        let words = Words::new(english, "", None).unwrap();
        let day = crate::plan::Day {
            year: 2026,
            month: 11,
            day: 23,
        };
        let document = crate::document::write(&crate::plan::read(&draft).plan, &words, day);
        assert_eq!(fonts_for(&document, english), expected);
    }

    #[test]
    fn a_plan_fetches_only_the_letters_it_uses() {
        check("Łódź", &["digits", "atkinson"]);
    }

    #[test]
    fn urdu_typed_into_an_english_plan_brings_its_letters() {
        check("امینہ", &["digits", "atkinson", "nastaliq", "naskh"]);
    }
}
