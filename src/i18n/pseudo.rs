//! Made-up languages for those who build the app: English with accents and room to grow, from either side.
//!
//! A word on the screen without accents was not taken from `locales`. A word without its end was cut off.

use super::languages::{Direction, Language};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

/// English with accents, 40 % longer, between marks that show where it begins and ends.
const ACCENTED: Language = Language {
    tag: "en-XA",
    own_name: "[!! Éñĝļîšĥ !!]",
    english_name: "Made-up, longer",
    direction: Direction::LeftToRight,
    fonts: &["atkinson"],
    checked_by: "",
};

/// The same from right to left.
const MIRRORED: Language = Language {
    tag: "ar-XB",
    own_name: "\u{202e}English\u{202c}",
    english_name: "Made-up, from right to left",
    direction: Direction::RightToLeft,
    fonts: &["atkinson"],
    checked_by: "",
};

/// The made-up languages. They are offered in development builds only.
pub const PSEUDO: &[Language] = &[ACCENTED, MIRRORED];

/// The messages of a made-up language, from the English ones. Nothing for a language that people speak.
pub fn messages(tag: &str, english: &str) -> Option<String> {
    let language = PSEUDO.iter().find(|language| language.tag == tag)?;
    let mut resource = match parser::parse(english.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    disguise(&mut resource, language.direction);
    Some(serializer::serialize(&resource))
}

fn disguise(resource: &mut Resource<String>, direction: Direction) {
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let attributes = message.attributes.iter_mut().map(|one| &mut one.value);
            for pattern in message.value.iter_mut().chain(attributes) {
                disguise_pattern(pattern, direction);
                frame(pattern, direction);
            }
        }
    }
}

fn disguise_pattern(pattern: &mut Pattern<String>, direction: Direction) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = disguised(value, direction),
            PatternElement::Placeable { expression } => disguise_forms(expression, direction),
        }
    }
}

fn disguise_forms(expression: &mut Expression<String>, direction: Direction) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                disguise_pattern(&mut variant.value, direction);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            disguise_forms(expression, direction);
        }
        Expression::Inline(_) => {}
    }
}

/// Marks where a message begins and ends, and makes it longer. Marks are quoted: a message must not begin with `[`.
fn frame(pattern: &mut Pattern<String>, direction: Direction) {
    if direction == Direction::RightToLeft {
        return;
    }
    let letters: usize = pattern.elements.iter().map(letters).sum();
    let mark = |text: String| PatternElement::Placeable {
        expression: Expression::Inline(InlineExpression::StringLiteral { value: text }),
    };
    pattern.elements.insert(0, mark("[!! ".to_owned()));
    let more = "~".repeat((letters * 2).div_ceil(5));
    pattern.elements.push(mark(format!(" {more} !!]")));
}

fn letters(element: &PatternElement<String>) -> usize {
    match element {
        PatternElement::TextElement { value } => value.chars().count(),
        PatternElement::Placeable { .. } => 10,
    }
}

/// Each line with accents, or, from right to left, between marks that turn it round.
fn disguised(text: &str, direction: Direction) -> String {
    let turned = |line: &str| match direction {
        Direction::LeftToRight => line.chars().map(accented).collect(),
        Direction::RightToLeft if line.trim().is_empty() => line.to_owned(),
        Direction::RightToLeft => {
            let words = line.trim_end_matches('\n');
            let rest = line.strip_prefix(words).unwrap_or_default();
            format!("\u{202e}{words}\u{202c}{rest}")
        }
    };
    text.split_inclusive('\n').map(turned).collect()
}

fn accented(letter: char) -> char {
    let (plain, marked) = (
        "aceghijklnorstuwyzACEGHIJKLNORSTUWYZ",
        "áçéĝĥîĵķļñóŕšţúŵýžÁÇÉĜĤÎĴĶĻÑÓŔŠŢÚŴÝŽ",
    );
    let pairs = plain.chars().zip(marked.chars());
    pairs
        .into_iter()
        .find_map(|(one, other)| (one == letter).then_some(other))
        .unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tag: &str, english: &str, expected: Option<&str>) {
        assert_eq!(messages(tag, english).as_deref(), expected);
    }

    #[test]
    fn words_get_accents_and_grow_and_names_stay() {
        check(
            "en-XA",
            "a = Hello { $name }\n",
            Some("a = { \"[!! \" }Ĥéļļó { $name }{ \" ~~~~~~~ !!]\" }\n"),
        );
    }

    #[test]
    fn the_mirrored_one_runs_from_right_to_left() {
        check(
            "ar-XB",
            "a = Hello { $name }\n    .b = You\n",
            Some("a = \u{202e}Hello \u{202c}{ $name }\n    .b = \u{202e}You\u{202c}\n"),
        );
    }

    #[test]
    fn every_form_of_a_plural_is_disguised() {
        let english = "a =\n    { $n ->\n        [one] cat\n       *[other] cats\n    }\n";
        let made = messages("en-XA", english).unwrap();
        assert!(made.contains("çáţš"), "{made}");
        assert!(made.contains("*[other]"), "{made}");
    }

    #[test]
    fn a_language_that_people_speak_is_left_alone() {
        check("pl", "a = Hello\n", None);
    }
}
