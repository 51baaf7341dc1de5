//! What is working and what is not, and whose view that is.

use super::answers::{Answers, Row, RowId};
use super::said::Said;
use super::sheet::{Sheet, step};

/// One thing that works, or does not, as one person sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Working {
    /// Its row.
    pub id: RowId,
    /// What it is.
    pub what: Said,
    /// Whether it works.
    pub works: Said,
    /// Whose view this is.
    pub view: Said,
    /// So what happens next.
    pub next: Said,
}

/// The things that one person sees, kept apart from what others see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice<'a> {
    /// Whose view it is, as said for the first of them. Nobody said, where nothing is given.
    pub view: &'a Said,
    /// What they see, in the person's order.
    pub things: Vec<&'a Working>,
}

/// Each voice with what it says: mine first, then my family's, a worker's, and others by name as they come.
pub fn voices(list: &[Working]) -> Vec<Voice<'_>> {
    let mut voices: Vec<Voice<'_>> = Vec::new();
    for thing in list {
        match voices
            .iter_mut()
            .find(|voice| is_same_voice(voice.view, &thing.view))
        {
            Some(voice) => voice.things.push(thing),
            None => voices.push(Voice {
                view: &thing.view,
                things: vec![thing],
            }),
        }
    }
    voices.sort_by_key(|voice| order_of_voice(voice.view));
    voices
}

/// Reads the list.
pub(super) fn read(draft: &Answers) -> Vec<Working> {
    Sheet::rows(draft, step("working"))
        .map(|sheet| Working {
            id: sheet.id(),
            what: sheet.said("what"),
            works: sheet.said("works"),
            view: sheet.said("view"),
            next: sheet.said("next"),
        })
        .collect()
}

/// Whose view a thing in the list is.
pub fn view_of(row: &Row) -> Said {
    let step = step("working");
    let answer = row.answers.get("view");
    let said = step.question("view").zip(answer);
    said.map(|(question, answer)| Said::of(step.id, Some(row.id), question, answer))
        .unwrap_or_default()
}

/// Two views are one person's if the choice and the name are the same. Capitals do not matter in a name.
pub fn is_same_voice(one: &Said, other: &Said) -> bool {
    let name = |said: &Said| said.words.as_ref().map(|words| words.text.to_lowercase());
    one.picked() == other.picked() && name(one) == name(other)
}

/// Where a voice stands among the others: mine comes first, and what nobody said the view of comes last.
pub fn order_of_voice(view: &Said) -> u8 {
    match view.picked() {
        Some("me") => 0,
        Some("family") => 1,
        Some("worker") => 2,
        Some(_) => 3,
        None if view.is_given() => 3,
        None => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Edit, Place};
    use super::*;

    /// A list with these views, in this order, and a name for "something else".
    #[track_caller]
    fn check(views: &[(&str, &str)], expected: &[&[u32]]) {
        let mut draft = Answers::default();
        for (row, (view, name)) in (1..).zip(views) {
            let row = RowId(row);
            draft.apply(Edit::AddRow {
                step: "working".to_owned(),
                row,
            });
            for (question, text) in [("what", "A thing"), ("view", *name)] {
                draft.apply(Edit::Write {
                    at: Place::in_row("working", row, question),
                    text: text.to_owned(),
                    language: "en".to_owned(),
                });
            }
            draft.apply(Edit::Pick {
                at: Place::in_row("working", row, "view"),
                choice: (*view).to_owned(),
            });
        }
        let list = read(&draft);
        let found: Vec<Vec<u32>> = voices(&list)
            .iter()
            .map(|voice| voice.things.iter().map(|thing| thing.id.0).collect())
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn my_own_voice_comes_first_and_each_voice_stands_together() {
        check(
            &[("family", ""), ("me", ""), ("worker", ""), ("me", "")],
            &[&[2, 4], &[1], &[3]],
        );
    }

    #[test]
    fn two_people_with_names_are_two_voices() {
        check(
            &[("other", "Asha"), ("other", "Ben"), ("other", "asha")],
            &[&[1, 3], &[2]],
        );
    }

    #[test]
    fn what_nobody_said_the_view_of_comes_last() {
        check(&[("", ""), ("other", "Asha")], &[&[2], &[1]]);
    }
}
