//! The pieces of a line as one string that can be read both ways: foreign words and sums are kept from being turned round.

use crate::document::{Line, Text, Tongue, Way, Weight};
use std::ops::Range;
use std::rc::Rc;

/// Keeps what follows left to right, whatever stands around it.
const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
/// Keeps what follows right to left, whatever stands around it.
const RIGHT_TO_LEFT_ISOLATE: char = '\u{2067}';
/// Ends the last isolate.
const END_ISOLATE: char = '\u{2069}';

/// So many digits in a row of groups are a phone number, and not a list of numbers.
const PHONE_DIGITS: usize = 7;

/// A line as one string.
#[derive(Debug, Clone, PartialEq)]
pub struct Wording {
    /// All its words, with isolating marks.
    pub text: String,
    /// Its pieces in order.
    pub pieces: Vec<Piece>,
    /// The way that the line as a whole runs.
    pub way: Way,
}

/// Words in one language and one weight.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// Where they stand in the text of the line.
    pub range: Range<usize>,
    /// How strongly they are said.
    pub weight: Weight,
    /// The tag of their language.
    pub tag: Rc<str>,
}

impl Wording {
    /// Joins the pieces of a line in a document that runs that way.
    pub fn new(line: &Line, document: Way) -> Wording {
        let way = way_of(line, document);
        let mut wording = Wording {
            text: String::new(),
            pieces: Vec::with_capacity(line.len()),
            way,
        };
        for text in line {
            wording.add(text);
        }
        wording
    }

    fn add(&mut self, text: &Text) {
        let start = self.text.len();
        let words = match text.tongue.direction {
            Way::LeftToRight => text.words.clone(),
            Way::RightToLeft => hold_figures(&text.words),
        };
        if text.tongue.direction == self.way {
            self.text.push_str(&words);
        } else {
            self.text.push(opening(text.tongue.direction));
            self.text.push_str(&words);
            self.text.push(END_ISOLATE);
        }
        let tag = Rc::from(text.tongue.tag.as_str());
        self.pieces.push(Piece {
            range: start..self.text.len(),
            weight: text.weight,
            tag,
        });
    }

    /// The number of the piece that the byte at that place belongs to.
    pub fn piece_at(&self, place: usize) -> usize {
        self.pieces
            .iter()
            .position(|piece| piece.range.contains(&place))
            .unwrap_or(0)
    }
}

/// A line runs as the document does, unless all of it is in a language that runs the other way.
fn way_of(line: &Line, document: Way) -> Way {
    match line.first() {
        Some(first) if line.iter().all(|text| text.tongue.direction != document) => {
            first.tongue.direction
        }
        Some(_) | None => document,
    }
}

fn opening(way: Way) -> char {
    match way {
        Way::LeftToRight => LEFT_TO_RIGHT_ISOLATE,
        Way::RightToLeft => RIGHT_TO_LEFT_ISOLATE,
    }
}

/// Whether a letter only steers others, and so is never drawn.
pub fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{AD}')
}

/// The words without the letters that only steer: what a reader hears, and what is copied out.
pub fn heard(words: &str) -> String {
    words.chars().filter(|&letter| !is_unseen(letter)).collect()
}

/// The language of all words in a line, if it is one.
pub fn one_tongue(line: &Line) -> Option<&Tongue> {
    let first = line.first()?;
    line.iter()
        .all(|text| text.tongue.tag == first.tongue.tag)
        .then_some(&first.tongue)
}

/// Puts isolating marks round sums, times, dates and phone numbers that a person typed between words that run from
/// right to left. Without them the Unicode rules print "£12.50" as "12.50£" and turn the groups of a phone number
/// round. Words that bring their own marks are left as they are.
fn hold_figures(words: &str) -> String {
    let mut held = String::with_capacity(words.len() + 16);
    let (mut rest, mut depth) = (words, 0_usize);
    while let Some(letter) = rest.chars().next() {
        match letter {
            '\u{2066}'..='\u{2068}' => depth += 1,
            END_ISOLATE => depth = depth.saturating_sub(1),
            _ => {}
        }
        let length = if depth == 0 { figure_length(rest) } else { 0 };
        let (figure, after) = rest.split_at(length.max(letter.len_utf8()));
        if length > 0 && figure.chars().any(|letter| !is_digit(letter)) {
            held.extend([LEFT_TO_RIGHT_ISOLATE]);
            held.push_str(figure);
            held.extend([END_ISOLATE]);
        } else {
            held.push_str(figure);
        }
        rest = after;
    }
    held
}

/// How many bytes at the start of the words are one figure.
fn figure_length(words: &str) -> usize {
    let joined = run_length(words, |letter| {
        matches!(letter, '.' | ',' | ':' | '/' | '-' | '–' | ' ')
    });
    let digits = words
        .get(..joined)
        .unwrap_or("")
        .chars()
        .filter(|&letter| is_digit(letter))
        .count();
    if digits >= PHONE_DIGITS {
        return joined;
    }
    run_length(words, |letter| {
        matches!(letter, '.' | ',' | ':' | '/' | '-' | '–')
    })
}

/// How many bytes at the start of the words are digits, joined by single letters of that kind.
fn run_length(words: &str, joins: fn(char) -> bool) -> usize {
    let (mut length, mut joiner) = (0, 0);
    for (place, letter) in words.char_indices() {
        let end = place + letter.len_utf8();
        if is_digit(letter) {
            (length, joiner) = (end, 0);
        } else if length > 0 && joiner == 0 && joins(letter) {
            joiner = 1;
        } else if place > 0 || !matches!(letter, '£' | '+' | '-') {
            break;
        }
    }
    length
}

fn is_digit(letter: char) -> bool {
    matches!(letter, '0'..='9' | '\u{0660}'..='\u{0669}' | '\u{06F0}'..='\u{06F9}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, expected: &str) {
        let shown = hold_figures(words)
            .replace(LEFT_TO_RIGHT_ISOLATE, "[")
            .replace(END_ISOLATE, "]");
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_sum_is_held_together() {
        check("ہفتے £12.50 میں", "ہفتے [£12.50] میں");
        check("£8,736.00", "[£8,736.00]");
    }

    #[test]
    fn a_phone_number_is_held_together() {
        check("فون 020 7946 0000 پر", "فون [020 7946 0000] پر");
        check("+44 7700 900123", "[+44 7700 900123]");
    }

    #[test]
    fn a_time_is_held_together() {
        check("10:30-11:30 بجے", "[10:30-11:30] بجے");
    }

    #[test]
    fn plain_numbers_stay_as_they_are() {
        check("7 گھنٹے، 2 دن", "7 گھنٹے، 2 دن");
        check("2 3", "2 3");
    }

    #[test]
    fn a_stop_after_a_number_is_not_part_of_it() {
        check("میں 12. پھر", "میں 12. پھر");
        check("£12.", "[£12].");
    }

    #[test]
    fn marks_that_are_there_are_enough() {
        check("\u{2068}£12.50\u{2069}", "\u{2068}£12.50]");
    }

    #[test]
    fn words_in_the_other_direction_are_isolated() {
        let text = |words: &str, tag: &str, direction| Text {
            words: words.to_owned(),
            tongue: Tongue {
                tag: tag.to_owned(),
                direction,
            },
            weight: Weight::Plain,
        };
        let line = vec![
            text("کام: ", "ur", Way::RightToLeft),
            text("Swimming", "en", Way::LeftToRight),
        ];
        let wording = Wording::new(&line, Way::RightToLeft);
        assert_eq!(wording.text, "کام: \u{2066}Swimming\u{2069}");
        assert_eq!(wording.way, Way::RightToLeft);
        assert_eq!(wording.piece_at(wording.text.len() - 4), 1);
        assert_eq!(
            Wording::new(&line[1..].to_vec(), Way::RightToLeft).way,
            Way::LeftToRight
        );
    }
}
