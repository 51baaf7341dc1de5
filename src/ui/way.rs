//! The way on and back through the pages, past those that ask nothing of this plan.

use super::open_page::OpenPage;
use super::route::Route;
use crate::form::{self, Page};
use crate::plan::{Answers, ShownSteps};

/// Where "Continue" leads with these answers.
pub fn onward(from: &Route, answers: &Answers) -> Option<Route> {
    past(from, Route::next, answers)
}

/// Where "Back" leads with these answers.
pub fn backward(from: &Route, answers: &Answers) -> Option<Route> {
    past(from, Route::back, answers)
}

/// The pages stand in one order and each way comes to an end, so this does too.
fn past(
    from: &Route,
    go: fn(&Route, &ShownSteps) -> Option<Route>,
    answers: &Answers,
) -> Option<Route> {
    let shown = ShownSteps::of(answers);
    let mut to = go(from, &shown)?;
    while !asks_something(&to, answers) {
        to = go(&to, &shown)?;
    }
    Some(to)
}

/// Whether a page has something to ask or to tell. Lists and pages without questions always do.
fn asks_something(route: &Route, answers: &Answers) -> bool {
    page_of(route).is_none_or(|page| page.is_there(answers))
}

fn page_of(route: &Route) -> Option<OpenPage> {
    let (step, page, row) = match route {
        Route::Step { step, page } => (step, page, None),
        Route::Row { step, page, row } => (step, page, Some(*row)),
        Route::Front
        | Route::Home
        | Route::Find
        | Route::Check
        | Route::Print
        | Route::Sheet(_)
        | Route::Letters
        | Route::Letter(_)
        | Route::Guide(_)
        | Route::Plans
        | Route::Older(_)
        | Route::WhatsNew
        | Route::Examples
        | Route::Example(_)
        | Route::Language
        | Route::Look
        | Route::Help
        | Route::Rights
        | Route::Credits
        | Route::Gallery => return None,
    };
    let step = form::step(step)?;
    let ask = match row {
        Some(_) => step.rows()?.pages.iter().find(|ask| ask.id == page)?,
        None => step.pages.iter().find_map(|one| match one {
            Page::Ask(ask) if ask.id == page => Some(ask),
            Page::Ask(_) | Page::Rows(_) => None,
        })?,
    };
    Some(OpenPage { step, ask, row })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Edit, Length, Place, RowId};

    fn draft(answers: &[(Place, &str)]) -> Answers {
        let mut draft = Answers::default();
        draft.apply(Edit::AddRow {
            step: "decisions".to_owned(),
            row: RowId(1),
        });
        draft.apply(Edit::Pick {
            at: Length::place(),
            choice: Length::Full.id().to_owned(),
        });
        for (at, choice) in answers {
            draft.apply(Edit::Pick {
                at: at.clone(),
                choice: (*choice).to_owned(),
            });
        }
        draft
    }

    #[track_caller]
    fn check(answers: &[(Place, &str)], from: &str, back: &str, on: &str) {
        let (draft, from) = (draft(answers), Route::read(from));
        let said = |route: Option<Route>| route.map(|route| route.to_string()).unwrap_or_default();
        assert_eq!(said(backward(&from, &draft)), back);
        assert_eq!(said(onward(&from, &draft)), on);
    }

    #[test]
    fn without_a_carer_nothing_more_is_asked_about_one() {
        let there = || Place::once("carer", "there");
        let after = "#/decisions/principles";
        check(&[], "#/carer/who", "#/backup/where", after);
        check(&[(there(), "no")], "#/carer/who", "#/backup/where", after);
        check(&[(there(), "no")], after, "#/carer/who", "#/decisions/list");
        check(
            &[(there(), "other-word")],
            "#/carer/does",
            "#/carer/who",
            "#/carer/wants",
        );
        check(
            &[(there(), "more")],
            after,
            "#/carer/assessment",
            "#/decisions/list",
        );
    }

    #[test]
    fn a_short_plan_goes_past_the_pages_that_only_a_full_one_has() {
        let short = || (Length::place(), "short");
        let deaf = || (Place::once("culture", "deaf"), "sign");
        check(
            &[short()],
            "#/culture/food",
            "#/culture/believe",
            "#/culture/helper",
        );
        let last = "#/culture/helper";
        check(
            &[short(), deaf()],
            last,
            "#/culture/food",
            "#/culture/belong",
        );
        check(&[], last, "#/culture/food", "#/culture/washing");
    }

    #[test]
    fn the_page_to_find_help_is_on_the_way_of_a_full_plan() {
        check(&[], "#/find", "#/supports/list", "#/week/list");
        check(&[], "#/supports/list", "#/outcomes/list", "#/find");
    }

    #[test]
    fn who_decides_for_me_is_asked_only_where_someone_does() {
        let word = || Place::in_row("decisions", RowId(1), "last-word");
        let page = "#/decisions/list/1/last-word";
        let before = "#/decisions/list/1/helps";
        check(&[(word(), "me")], page, before, "#/decisions/list");
        let next = "#/decisions/list/1/others";
        check(&[(word(), "someone-else")], page, before, next);
    }
}
