//! Who sees what is private.

use super::{CheckRow, listed, look, ready};
use crate::form::{Id, PRIVATE};
use crate::plan::answers::{Answer, Answers, Place};
use crate::plan::sheet::holds_something;
use crate::plan::spot::Spot;

/// K23: of each private part that holds something, the person said who sees it.
pub(super) fn private(draft: &Answers) -> Option<CheckRow> {
    let held = PRIVATE.iter().copied();
    let held: Vec<Id> = held.filter(|part| holds_something(draft, part)).collect();
    let is_open = |part: &Id| {
        let said = draft.at(&Place::once("share", part));
        said.is_none_or(Answer::is_empty)
    };
    let open = held.iter().copied().find(is_open);
    let spot = open.and_then(|part| Spot::of(&Place::once("share", part)));
    let row = spot.map(|spot| look("private", "K23", spot));
    listed(&held, row, ready("private", "K23"))
}

#[cfg(test)]
mod tests {
    use super::super::Outlook;
    use super::*;
    use crate::plan::{Edit, RowId};

    fn with_a_risk() -> Answers {
        let mut draft = Answers::default();
        let (step, row) = ("risks".to_owned(), RowId(1));
        draft.apply(Edit::AddRow { step, row });
        draft.apply(Edit::Write {
            at: Place::in_row("risks", row, "activity"),
            text: "Going out alone".to_owned(),
            language: "en".to_owned(),
        });
        draft
    }

    #[test]
    fn a_plan_without_anything_private_is_not_asked() {
        assert_eq!(private(&Answers::default()), None);
    }

    #[test]
    fn who_sees_a_private_part_is_asked_until_it_is_said() {
        let mut draft = with_a_risk();
        let row = private(&draft).unwrap();
        assert_eq!((row.council, row.outlook), ("K23", Outlook::Look));
        assert_eq!(row.spot.and_then(|spot| spot.question), Some("risks"));
        let (at, choice) = (Place::once("share", "risks"), "only-me".to_owned());
        draft.apply(Edit::Pick { at, choice });
        assert_eq!(private(&draft).unwrap().outlook, Outlook::Ready);
    }
}
