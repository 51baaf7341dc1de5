//! My web: someone or something around me, how near, and how it becomes help in my plan.

use super::answers::{Answer, Answers, Edit, Place, Row, RowId};
use super::said::Said;
use super::sheet::{Sheet, step};
use crate::form::{Id, OTHER};
use std::collections::BTreeMap;

/// Someone or something around me: a person, a group or a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Its row.
    pub id: RowId,
    /// Who or what it is.
    pub name: Said,
    /// How near it is, if that was said.
    pub ring: Option<Ring>,
    /// How often we meet.
    pub often: Said,
    /// Whether I want to meet more.
    pub more: Said,
    /// Whether it can help me.
    pub can_help: Said,
    /// What it could help with.
    pub help: Said,
}

/// How near someone or something is: a ring of the relationship circle, table 2e of the domain notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ring {
    /// Family and others closest to me.
    Closest,
    /// Friends.
    Friends,
    /// Groups and places.
    Groups,
    /// People who are paid to be there.
    Paid,
}

impl Ring {
    /// Every ring, from the middle out, in the order of the form.
    pub const ALL: [Self; 4] = [Self::Closest, Self::Friends, Self::Groups, Self::Paid];

    /// The one that this choice of `web-ring` means.
    pub fn of(choice: Option<&str>) -> Option<Self> {
        Self::ALL.into_iter().find(|ring| Some(ring.id()) == choice)
    }

    /// Its choice in `web-ring`.
    pub const fn id(self) -> Id {
        match self {
            Self::Closest => "closest",
            Self::Friends => "friends",
            Self::Groups => "groups",
            Self::Paid => "paid",
        }
    }

    /// The choice in `supports-what` that is true of everyone in this ring.
    const fn help(self) -> Id {
        match self {
            Self::Closest => "close",
            Self::Friends => "friend",
            Self::Groups => "place",
            Self::Paid => "paid-person",
        }
    }
}

/// Reads everything in my web, in the person's order.
pub(super) fn read(draft: &Answers) -> Vec<Node> {
    Sheet::rows(draft, step("web"))
        .map(|sheet| Node {
            id: sheet.id(),
            name: sheet.said("name"),
            ring: Ring::of(sheet.said("ring").picked()),
            often: sheet.said("often"),
            more: sheet.said("more"),
            can_help: sheet.said("can-help"),
            help: sheet.said("help"),
        })
        .collect()
}

/// The ring of one row of a draft.
pub fn ring_of(row: &Row) -> Option<Ring> {
    Ring::of(row.answers.get("ring").and_then(Answer::picked))
}

/// The help in the plan that someone in my web gives: the first that is still there.
pub fn in_plan(draft: &Answers, node: RowId) -> Option<RowId> {
    let links = draft.at(&Place::in_row("web", node, "support"))?;
    let numbers = links.chosen.iter().filter_map(|one| one.parse().ok());
    numbers
        .map(RowId)
        .find(|support| draft.row("supports", *support).is_some())
}

/// The one change that puts someone in my web into the plan as help. It has no price. None if it is there already.
pub fn put_in_plan(draft: &Answers, node: RowId) -> Option<Edit> {
    let row = draft.row("web", node)?;
    if in_plan(draft, node).is_some() {
        return None;
    }
    let support = draft.next_row("supports");
    let link = Edit::Tick {
        at: Place::in_row("web", node, "support"),
        choice: support.0.to_string(),
    };
    let help = Edit::PutBackRow {
        step: "supports".to_owned(),
        position: draft.rows("supports").len(),
        row: Row {
            id: support,
            answers: as_help(row),
        },
    };
    Some(Edit::Several(vec![link, help]))
}

/// What is known of the help: its name, in the words and the language in which it was typed, and its kind.
fn as_help(row: &Row) -> BTreeMap<String, Answer> {
    let ring = ring_of(row);
    let name = row.answers.get("name").cloned().unwrap_or_default();
    let named = |chosen: Vec<String>| Answer {
        text: name.text.clone(),
        language: name.language.clone(),
        chosen,
        stance: None,
        whose: None,
    };
    let kind = ring.map_or(OTHER.id, Ring::help).to_owned();
    let mut answers = BTreeMap::from([("what".to_owned(), named(vec![kind]))]);
    let is_person = matches!(ring, Some(Ring::Closest | Ring::Friends | Ring::Paid));
    if is_person && !name.text.trim().is_empty() {
        answers.insert("who".to_owned(), named(Vec::new()));
    }
    answers
}

#[cfg(test)]
mod tests {
    use super::super::read as read_plan;
    use super::super::support::Help;
    use super::*;

    /// A draft with one row in the web.
    fn draft(name: &str, ring: &str) -> Answers {
        let (mut draft, row) = (Answers::default(), RowId(1));
        let step = "web".to_owned();
        draft.apply(Edit::AddRow { step, row });
        draft.apply(Edit::Write {
            at: Place::in_row("web", row, "name"),
            text: name.to_owned(),
            language: "ur".to_owned(),
        });
        if !ring.is_empty() {
            draft.apply(Edit::Pick {
                at: Place::in_row("web", row, "ring"),
                choice: ring.to_owned(),
            });
        }
        draft
    }

    #[track_caller]
    fn check(ring: &str, kind: &str, area: &str, help: Help, who: Option<&str>) {
        let mut draft = draft("آشا", ring);
        let edit = put_in_plan(&draft, RowId(1)).unwrap();
        draft.apply(edit);
        let plan = read_plan(&draft).plan;
        let support = plan.supports.first().unwrap();
        let words = support.what.words.as_ref().unwrap();
        assert_eq!(
            (words.text.as_str(), words.language.as_str()),
            ("آشا", "ur")
        );
        assert_eq!(support.what.picked(), Some(kind));
        assert_eq!(support.area.map(|area| area.id), Some(area));
        assert_eq!(support.help, help);
        let named = support.who.words.as_ref().map(|who| who.text.as_str());
        assert_eq!(named, who);
        assert_eq!(plan.costs, []);
    }

    #[test]
    fn each_ring_becomes_help_of_its_own_kind_with_no_price() {
        let who = Some("آشا");
        check("closest", "close", "family", Help::Free, who);
        check("friends", "friend", "friends", Help::Free, who);
        check("groups", "place", "community", Help::Free, None);
        check("paid", "paid-person", "helpers", Help::Paid, who);
        check("", "other", "own", Help::Free, None);
    }

    #[test]
    fn someone_is_put_in_the_plan_once_and_taken_back_as_one_change() {
        let before = draft("Asha", "friends");
        let mut draft = before.clone();
        assert_eq!(in_plan(&draft, RowId(1)), None);
        let edit = put_in_plan(&draft, RowId(1)).unwrap();
        let back = draft.apply(edit).unwrap();
        assert_eq!(in_plan(&draft, RowId(1)), Some(RowId(1)));
        assert_eq!(put_in_plan(&draft, RowId(1)), None);
        draft.apply(back);
        assert_eq!(draft, before);
    }

    #[test]
    fn help_that_was_taken_out_can_be_put_in_again_as_another() {
        let mut draft = draft("Asha", "friends");
        let first = put_in_plan(&draft, RowId(1)).unwrap();
        draft.apply(first);
        let out = draft
            .apply(Edit::TakeOutRow {
                step: "supports".to_owned(),
                row: RowId(1),
            })
            .unwrap();
        assert_eq!(in_plan(&draft, RowId(1)), None);
        let again = put_in_plan(&draft, RowId(1)).unwrap();
        let back = draft.apply(again).unwrap();
        assert_eq!(in_plan(&draft, RowId(1)), Some(RowId(2)));
        draft.apply(back);
        draft.apply(out);
        assert_eq!(in_plan(&draft, RowId(1)), Some(RowId(1)));
    }

    #[test]
    fn who_is_not_there_cannot_be_put_in_the_plan() {
        assert_eq!(put_in_plan(&draft("Asha", "paid"), RowId(2)), None);
    }
}
