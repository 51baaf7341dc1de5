//! The pictures: shapes with plain colours, turned into the words of a PDF.

use super::photo::fitted;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Every picture for paper, by its id: the file `drawings.json`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Drawings {
    drawings: BTreeMap<String, Drawing>,
}

/// One picture.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Drawing {
    /// Its width in its own units.
    pub width: f32,
    /// Its height in its own units.
    pub height: f32,
    /// Its shapes, the lowest first.
    pub shapes: Vec<Shape>,
}

/// One shape of a picture.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Shape {
    /// Its outline: absolute M, L, C and Z of an SVG path, y downwards.
    pub d: String,
    /// The colour inside, as `#rrggbb`.
    #[serde(default)]
    pub fill: Option<String>,
    /// The colour of the outline, as `#rrggbb`.
    #[serde(default)]
    pub stroke: Option<String>,
    /// The thickness of the outline.
    #[serde(default)]
    pub stroke_width: Option<f32>,
    /// The ends of the outline: `butt`, `round` or `square`.
    #[serde(default)]
    pub cap: Option<String>,
    /// The corners of the outline: `miter`, `round` or `bevel`.
    #[serde(default)]
    pub join: Option<String>,
}

impl Drawings {
    /// The picture of that id.
    pub fn drawing(&self, id: &str) -> Option<&Drawing> {
        self.drawings.get(id)
    }
}

impl FromIterator<(String, Drawing)> for Drawings {
    fn from_iter<I: IntoIterator<Item = (String, Drawing)>>(drawings: I) -> Drawings {
        Drawings {
            drawings: drawings.into_iter().collect(),
        }
    }
}

impl Drawing {
    /// Its width and height in a box of that side.
    pub fn fitted(&self, side: f32) -> (f32, f32) {
        fitted(self.width, self.height, side)
    }

    /// The picture as the operators of a PDF, in its own units, y downwards. (ISO 32000-1, 8.5.)
    pub fn operators(&self) -> Vec<u8> {
        let mut out = String::new();
        for shape in &self.shapes {
            shape.draw(&mut out);
        }
        out.into_bytes()
    }
}

impl Shape {
    fn draw(&self, out: &mut String) {
        let fill = self.fill.as_deref().and_then(colour);
        let stroke = self.stroke.as_deref().and_then(colour);
        let paint = match (&fill, &stroke) {
            (Some(_), Some(_)) => "B",
            (Some(_), None) => "f",
            (None, Some(_)) => "S",
            (None, None) => return,
        };
        if let Some([red, green, blue]) = fill {
            add(out, &[red, green, blue], "rg");
        }
        if let Some([red, green, blue]) = stroke {
            add(out, &[red, green, blue], "RG");
            add(out, &[self.stroke_width.unwrap_or(1.0)], "w");
            add(
                out,
                &[style(self.cap.as_deref(), &["butt", "round", "square"])],
                "J",
            );
            add(
                out,
                &[style(self.join.as_deref(), &["miter", "round", "bevel"])],
                "j",
            );
        }
        path(&self.d, out);
        add(out, &[], paint);
    }
}

/// The place of a name among its choices, which is its number in a PDF.
fn style(name: Option<&str>, choices: &[&str]) -> f32 {
    let place = name.and_then(|name| choices.iter().position(|&choice| choice == name));
    place
        .and_then(|place| u8::try_from(place).ok())
        .map_or(0.0, f32::from)
}

/// Turns a path into operators. Its numbers are taken over as they are written.
fn path(d: &str, out: &mut String) {
    let (mut command, mut numbers) = (' ', 0);
    for word in Words(d) {
        if let Some(letter) = word.chars().next().filter(char::is_ascii_alphabetic) {
            (command, numbers) = (letter, 0);
        } else {
            out.push_str(word);
            out.push(' ');
            numbers += 1;
        }
        let operator = match (command, numbers) {
            ('M', 2) => "m",
            ('L', 2) => "l",
            ('C', 6) => "c",
            ('Z', 0) => "h",
            (_, _) => continue,
        };
        out.push_str(operator);
        out.push('\n');
        numbers = 0;
        // More points after a start are lines. (SVG 1.1, 8.3.2.)
        if command == 'M' {
            command = 'L';
        }
    }
}

/// The commands and numbers of a path, one by one.
struct Words<'a>(&'a str);

impl<'a> Iterator for Words<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self
            .0
            .trim_start_matches(|letter: char| letter.is_whitespace() || letter == ',');
        let first = rest.chars().next()?;
        let is_part = |(place, letter): &(usize, char)| {
            !(letter.is_ascii_digit()
                || *letter == '.'
                || *letter == 'e'
                || (*letter == '-' && *place == 0))
        };
        let length = if first.is_ascii_alphabetic() {
            first.len_utf8()
        } else {
            rest.char_indices()
                .find(is_part)
                .map_or(rest.len(), |(place, _)| place)
                .max(first.len_utf8())
        };
        let (word, after) = rest.split_at(length);
        self.0 = after;
        Some(word)
    }
}

/// Red, green and blue from 0 to 1, of `#rrggbb`.
fn colour(hex: &str) -> Option<[f32; 3]> {
    let digits = hex
        .strip_prefix('#')
        .filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let part = |from: usize| {
        u8::from_str_radix(digits.get(from..from + 2)?, 16)
            .ok()
            .map(|part| f32::from(part) / 255.0)
    };
    Some([part(0)?, part(2)?, part(4)?])
}

/// Adds numbers, with two digits after the point at most, and an operator.
fn add(out: &mut String, numbers: &[f32], operator: &str) {
    for number in numbers {
        out.push_str(&short(*number));
        out.push(' ');
    }
    // Writing to a string cannot fail.
    writeln!(out, "{operator}").unwrap_or_default();
}

/// A number with two digits after the point at most.
fn short(number: f32) -> String {
    let text = format!("{number:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" {
        String::from("0")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(shape: Shape, expected: &str) {
        let drawing = Drawing {
            width: 10.0,
            height: 10.0,
            shapes: vec![shape],
        };
        let operators = String::from_utf8(drawing.operators()).unwrap();
        assert_eq!(operators.replace('\n', "; "), expected);
    }

    #[test]
    fn a_filled_shape_keeps_its_numbers() {
        let shape = Shape {
            d: "M0 0L10,2.5-1 3Z".into(),
            fill: Some("#ff0080".into()),
            ..Shape::default()
        };
        check(shape, "1 0 0.5 rg; 0 0 m; 10 2.5 l; -1 3 l; h; f; ");
    }

    #[test]
    fn an_outline_keeps_its_thickness_its_ends_and_its_corners() {
        let shape = Shape {
            d: "M 0 0 C 1 1 2 2 3 3".into(),
            stroke: Some("#000000".into()),
            stroke_width: Some(2.0),
            cap: Some("round".into()),
            join: Some("bevel".into()),
            ..Shape::default()
        };
        check(shape, "0 0 0 RG; 2 w; 1 J; 2 j; 0 0 m; 1 1 2 2 3 3 c; S; ");
    }

    #[test]
    fn a_shape_without_colour_is_not_drawn() {
        check(
            Shape {
                d: "M0 0L1 1".into(),
                fill: Some("red".into()),
                ..Shape::default()
            },
            "",
        );
    }

    #[test]
    fn points_after_a_start_are_lines() {
        let shape = Shape {
            d: "M0 0 1 1 2 2".into(),
            fill: Some("#000000".into()),
            ..Shape::default()
        };
        check(shape, "0 0 0 rg; 0 0 m; 1 1 l; 2 2 l; f; ");
    }
}
