//! Sentences that run on in one paragraph, for a sheet that is to be short.

use crate::document::{Line, Text, Weight};

/// The lines with those that are not names joined into paragraphs. What ends without a stop is set apart by a point.
pub fn run_on(lines: &[Line]) -> Vec<Line> {
    let mut all: Vec<Line> = Vec::new();
    for line in lines {
        match all.last_mut() {
            Some(last) if !is_name(last) && !is_name(line) => {
                last.extend(between(last));
                last.extend(line.iter().cloned());
            }
            Some(_) | None => all.push(line.clone()),
        }
    }
    all
}

/// Whether all of a line is bold: then it names what follows.
fn is_name(line: &Line) -> bool {
    line.iter().all(|text| text.weight == Weight::Strong)
}

/// What stands between a sentence and the next.
fn between(line: &Line) -> Option<Text> {
    let last = line.last()?;
    let ends = last
        .words
        .trim_end()
        .ends_with(['.', '!', '?', '\u{6d4}', '\u{61f}']);
    Some(Text {
        words: if ends { " " } else { " \u{b7} " }.to_owned(),
        tongue: last.tongue.clone(),
        weight: Weight::Plain,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Tongue, Way};

    fn line(words: &str, weight: Weight) -> Line {
        let tongue = Tongue {
            tag: "en".to_owned(),
            direction: Way::LeftToRight,
        };
        vec![Text {
            words: words.to_owned(),
            tongue,
            weight,
        }]
    }

    #[track_caller]
    fn check(lines: &[(&str, Weight)], expected: &[&str]) {
        let lines: Vec<Line> = lines
            .iter()
            .map(|(words, weight)| line(words, *weight))
            .collect();
        let said: Vec<String> = run_on(&lines)
            .iter()
            .map(|line| line.iter().map(|text| text.words.as_str()).collect())
            .collect();
        assert_eq!(said, expected);
    }

    #[test]
    fn sentences_run_on_and_names_stand_alone() {
        let (plain, strong) = (Weight::Plain, Weight::Strong);
        check(
            &[
                ("Tea alone", strong),
                ("I could fall.", plain),
                ("Fire", plain),
                ("I forget.", plain),
            ],
            &["Tea alone", "I could fall. Fire \u{b7} I forget."],
        );
        check(&[("Anna", strong), ("Ben", strong)], &["Anna", "Ben"]);
        check(&[], &[]);
    }
}
