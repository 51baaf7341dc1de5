//! The address of each page: after the `#`, so that the app works from a folder, a stick or `file://`.

use super::guide::Guide;
use crate::document::letters;
use crate::document::products::Product;
use crate::form::{self, Ask, Id, Page, Rows, Step};
use crate::i18n::Chapter;
use crate::plan::spot::Spot;
use crate::plan::{Place, RowId, ShownSteps};
use std::fmt;

/// The step before the numbered ones: it is about the app, and the plan starts after it.
pub const FIRST_STEP: &str = "start";

/// Where in the app someone is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The front page: make my plan, or open one.
    Front,
    /// The plan's own page: every step and how far it is.
    Home,
    /// A page of a step.
    Step {
        /// The step's id.
        step: String,
        /// The page's id.
        page: String,
    },
    /// A page about one thing in a step's list.
    Row {
        /// The step's id.
        step: String,
        /// The thing.
        row: RowId,
        /// The page's id, among the list's pages.
        page: String,
    },
    /// Find help: a local directory, lines to ring, and my own places.
    Find,
    /// The plan as it will be printed, and what the council may ask.
    Check,
    /// Make the PDF, keep a copy, open a plan.
    Print,
    /// The same, with one sheet chosen.
    Sheet(Product),
    /// Every letter to the council.
    Letters,
    /// One letter, by its name: `L3`.
    Letter(Id),
    /// A page to read: where am I, who does what, what hard words mean.
    Guide(Guide),
    /// Every plan kept on this device.
    Plans,
    /// An older version of a plan, by its name in storage.
    Older(String),
    /// What is new since the version before.
    WhatsNew,
    /// Made-up plans to look at.
    Examples,
    /// One of them.
    Example(Id),
    /// Choose the language.
    Language,
    /// Colours and size.
    Look,
    /// Help.
    Help,
    /// My rights.
    Rights,
    /// About the pictures, the letters and the translation.
    Credits,
    /// Every field in every state, in development builds.
    Gallery,
}

impl Route {
    /// The route of an address such as `#/costs/list/3/price`. Anything unknown is the front page.
    pub fn read(address: &str) -> Self {
        let parts: Vec<&str> = address.trim_start_matches(['#', '/']).split('/').collect();
        match parts.as_slice() {
            ["plan"] => Route::Home,
            ["find"] => Route::Find,
            ["check"] => Route::Check,
            ["print"] => Route::Print,
            ["print", product] => Product::of(product).map_or(Route::Print, Route::Sheet),
            ["letters"] => Route::Letters,
            ["letters", letter] => {
                letters::letter(letter).map_or(Route::Letters, |letter| Route::Letter(letter.id))
            }
            ["plans"] => Route::Plans,
            ["plans", id] => Route::Older((*id).to_owned()),
            ["whats-new"] => Route::WhatsNew,
            ["examples"] => Route::Examples,
            ["examples", id] => {
                form::example_of(id).map_or(Route::Examples, |one| Route::Example(one.id))
            }
            ["language"] => Route::Language,
            ["look"] => Route::Look,
            ["help"] => Route::Help,
            ["rights"] => Route::Rights,
            ["credits"] => Route::Credits,
            ["gallery"] => Route::Gallery,
            [one] => Guide::of(one)
                .map(Route::Guide)
                .or_else(|| Self::start_of(one))
                .unwrap_or(Route::Front),
            [step, page] => Self::page(step, page).unwrap_or(Route::Front),
            [step, list, row, page] => Self::row(step, list, row, page).unwrap_or(Route::Front),
            _ => Route::Front,
        }
    }

    /// The first page of a step.
    pub fn start_of(step: &str) -> Option<Self> {
        match form::step(step)? {
            Step { id: "find", .. } => Some(Route::Find),
            Step { id: "check", .. } => Some(Route::Check),
            Step { id: "print", .. } => Some(Route::Print),
            Step { id: "letters", .. } => Some(Route::Letters),
            step => Some(Route::Step {
                step: step.id.to_owned(),
                page: step.pages.first()?.id().to_owned(),
            }),
        }
    }

    /// The page that asks what is answered at a place, for links from problems and from "Change".
    pub fn of_place(place: &Place) -> Option<Self> {
        let step = form::step(&place.step)?;
        let asks = |ask: &Ask| {
            ask.questions
                .iter()
                .any(|question| question.id == place.question)
        };
        match place.row {
            Some(row) => {
                let page = step.rows()?.pages.iter().find(|ask| asks(ask))?;
                Some(Route::Row {
                    step: step.id.to_owned(),
                    row,
                    page: page.id.to_owned(),
                })
            }
            None => step.pages.iter().find_map(|page| match page {
                Page::Ask(ask) if asks(ask) => Some(Route::Step {
                    step: step.id.to_owned(),
                    page: ask.id.to_owned(),
                }),
                Page::Ask(_) | Page::Rows(_) => None,
            }),
        }
    }

    /// The first page about a thing in a step's list.
    pub fn first_of_row(step: &str, row: RowId) -> Option<Self> {
        let step = form::step(step)?;
        Some(Route::Row {
            step: step.id.to_owned(),
            row,
            page: step.rows()?.pages.first()?.id.to_owned(),
        })
    }

    /// The page of a spot.
    pub fn of_spot(spot: Spot) -> Self {
        let (step, page) = (spot.step.to_owned(), spot.page.to_owned());
        match spot.row {
            Some(row) => Route::Row { step, row, page },
            None => Route::Step { step, page },
        }
    }

    /// The step that this page belongs to.
    pub fn step(&self) -> Option<&'static Step> {
        match self {
            Route::Step { step, .. } | Route::Row { step, .. } => form::step(step),
            Route::Find => form::step("find"),
            Route::Check => form::step("check"),
            Route::Print | Route::Sheet(_) => form::step("print"),
            Route::Letters | Route::Letter(_) => form::step("letters"),
            Route::Guide(_)
            | Route::Front
            | Route::Home
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
            | Route::Gallery => None,
        }
    }

    /// The page of the first step that this is. Its code is there from the start, as the front page's is.
    pub fn first_ask(&self) -> Option<(&'static Step, &'static Ask)> {
        let Route::Step { step, page } = self else {
            return None;
        };
        let step = form::step(step).filter(|step| step.id == FIRST_STEP)?;
        match step.pages.iter().find(|one| one.id() == page)? {
            Page::Ask(ask) => Some((step, ask)),
            Page::Rows(_) => None,
        }
    }

    /// Whether the code of its page is fetched later.
    pub fn is_later(&self) -> bool {
        *self != Route::Front && self.first_ask().is_none()
    }

    /// The chapters of words that its page needs.
    pub fn chapters(&self) -> &'static [Chapter] {
        match self {
            Route::Letters | Route::Letter(_) | Route::Guide(Guide::SayNo) => Chapter::ALL,
            Route::Find | Route::Guide(Guide::Where | Guide::Who | Guide::New | Guide::Life) => {
                Chapter::FOR_THE_GUIDES
            }
            Route::Guide(Guide::Meetings | Guide::Eighteen)
            | Route::Check
            | Route::Print
            | Route::Sheet(_)
            | Route::Example(_)
            | Route::Older(_)
            | Route::WhatsNew => Chapter::FOR_THE_PAPER,
            // A change that costs less later is shown on its page as it is on paper; so are good and bad days, and the doughnut.
            Route::Step { step, .. } | Route::Row { step, .. } if step == "spend" => {
                Chapter::FOR_THE_PAPER
            }
            Route::Step { step, page }
                if matches!(
                    (step.as_str(), page.as_str()),
                    ("days", "more-good") | ("helper", "not-job")
                ) =>
            {
                Chapter::FOR_THE_PAPER
            }
            // Each thing that the person wants has ideas for what would help with it.
            Route::Step { step, page }
                if (step.as_str(), page.as_str()) == ("supports", "list") =>
            {
                Chapter::FOR_THE_GUIDES
            }
            Route::Step { .. }
            | Route::Row { .. }
            | Route::Front
            | Route::Home
            | Route::Guide(Guide::Words | Guide::Break)
            | Route::Plans
            | Route::Examples
            | Route::Language
            | Route::Look
            | Route::Help
            | Route::Rights
            | Route::Credits
            | Route::Gallery => {
                if self.is_later() {
                    Chapter::FOR_THE_PLAN
                } else {
                    Chapter::FOR_THE_FIRST_PAGES
                }
            }
        }
    }

    /// Whether this is a place in the plan to come back to: a page that asks something.
    pub fn is_in_plan(&self) -> bool {
        matches!(self, Route::Row { .. })
            || matches!(self, Route::Step { step, .. } if step != FIRST_STEP)
    }

    /// Where "Continue" leads from here, through the steps that are shown.
    pub fn next(&self, shown: &ShownSteps) -> Option<Self> {
        match self {
            Route::Step { step, page } => {
                let found = form::step(step)?;
                let here = found.pages.iter().position(|one| one.id() == page)?;
                match found.pages.get(here + 1) {
                    Some(next) => Some(Self::on(step, next.id())),
                    None => Self::start_of(shown.after(step)?),
                }
            }
            Route::Row { step, row, page } => {
                let rows = form::step(step)?.rows()?;
                let here = rows.pages.iter().position(|one| one.id == page)?;
                let next = rows.pages.get(here + 1).map(|one| one.id);
                Some(Self::about(step, *row, rows, next))
            }
            Route::Find | Route::Check | Route::Print | Route::Sheet(_) => {
                Self::start_of(shown.after(self.step()?.id)?)
            }
            Route::Front => Self::start_of("start"),
            Route::Home
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
            | Route::Gallery => None,
        }
    }

    /// Where "Back" leads from here, by the order of the pages and not by where someone came from.
    pub fn back(&self, shown: &ShownSteps) -> Option<Self> {
        match self {
            Route::Step { step, page } => {
                let found = form::step(step)?;
                let here = found.pages.iter().position(|one| one.id() == page)?;
                let before = here
                    .checked_sub(1)
                    .and_then(|before| found.pages.get(before));
                match (before, shown.before(step)) {
                    (Some(before), _) => Some(Self::on(step, before.id())),
                    (None, Some(before)) => Self::end_of(before),
                    (None, None) => Some(Route::Front),
                }
            }
            Route::Row { step, row, page } => {
                let rows = form::step(step)?.rows()?;
                let here = rows.pages.iter().position(|one| one.id == page)?;
                let before = here.checked_sub(1);
                let before = before.and_then(|before| rows.pages.get(before));
                Some(Self::about(step, *row, rows, before.map(|one| one.id)))
            }
            Route::Find | Route::Check | Route::Print | Route::Letters => {
                Self::end_of(shown.before(self.step()?.id)?)
            }
            Route::Letter(_) => Some(Route::Letters),
            Route::Sheet(_) => Some(Route::Print),
            Route::Older(_) => Some(Route::Plans),
            Route::Front => None,
            Route::Home
            | Route::Guide(_)
            | Route::Plans
            | Route::WhatsNew
            | Route::Examples
            | Route::Example(_)
            | Route::Language
            | Route::Look
            | Route::Help
            | Route::Rights
            | Route::Credits
            | Route::Gallery => Some(Route::Home),
        }
    }

    /// A page of a step.
    fn on(step: &str, page: &str) -> Self {
        Route::Step {
            step: step.to_owned(),
            page: page.to_owned(),
        }
    }

    /// A page about one thing in a list, or the list itself.
    fn about(step: &str, row: RowId, rows: &Rows, page: Option<&str>) -> Self {
        match page {
            Some(page) => Route::Row {
                step: step.to_owned(),
                row,
                page: page.to_owned(),
            },
            None => Self::on(step, rows.id),
        }
    }

    fn page(step: &str, page: &str) -> Option<Self> {
        let found = form::step(step)?;
        let page = found.pages.iter().find(|one| one.id() == page)?;
        Some(Route::Step {
            step: found.id.to_owned(),
            page: page.id().to_owned(),
        })
    }

    fn row(step: &str, list: &str, row: &str, page: &str) -> Option<Self> {
        let found = form::step(step)?;
        let rows: &Rows = found.rows().filter(|rows| rows.id == list)?;
        let page = rows.pages.iter().find(|one| one.id == page)?;
        let row = RowId(row.parse().ok()?);
        Some(Route::Row {
            step: found.id.to_owned(),
            row,
            page: page.id.to_owned(),
        })
    }

    fn end_of(step: &str) -> Option<Self> {
        let step = form::step(step)?;
        match step.pages.last() {
            Some(page) => Some(Route::Step {
                step: step.id.to_owned(),
                page: page.id().to_owned(),
            }),
            None => Self::start_of(step.id),
        }
    }
}

/// Writes the address, `#` and all.
impl fmt::Display for Route {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Front => write!(formatter, "#/"),
            Route::Home => write!(formatter, "#/plan"),
            Route::Step { step, page } => write!(formatter, "#/{step}/{page}"),
            Route::Row { step, row, page } => {
                let list = form::step(step)
                    .and_then(Step::rows)
                    .map_or("list", |rows| rows.id);
                write!(formatter, "#/{step}/{list}/{}/{page}", row.0)
            }
            Route::Find => write!(formatter, "#/find"),
            Route::Check => write!(formatter, "#/check"),
            Route::Print => write!(formatter, "#/print"),
            Route::Sheet(product) => write!(formatter, "#/print/{}", product.id()),
            Route::Letters => write!(formatter, "#/letters"),
            Route::Letter(letter) => write!(formatter, "#/letters/{letter}"),
            Route::Guide(guide) => write!(formatter, "#/{}", guide.id()),
            Route::Plans => write!(formatter, "#/plans"),
            Route::Older(id) => write!(formatter, "#/plans/{id}"),
            Route::WhatsNew => write!(formatter, "#/whats-new"),
            Route::Examples => write!(formatter, "#/examples"),
            Route::Example(id) => write!(formatter, "#/examples/{id}"),
            Route::Language => write!(formatter, "#/language"),
            Route::Look => write!(formatter, "#/look"),
            Route::Help => write!(formatter, "#/help"),
            Route::Rights => write!(formatter, "#/rights"),
            Route::Credits => write!(formatter, "#/credits"),
            Route::Gallery => write!(formatter, "#/gallery"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Answers;

    #[track_caller]
    fn check_next(from: &str, expected: &str) {
        assert_eq!(
            Route::read(from)
                .next(&ShownSteps::of(&Answers::default()))
                .map(|route| route.to_string())
                .as_deref(),
            Some(expected)
        );
    }

    #[track_caller]
    fn check_back(from: &str, expected: &str) {
        assert_eq!(
            Route::read(from)
                .back(&ShownSteps::of(&Answers::default()))
                .map(|route| route.to_string())
                .as_deref(),
            Some(expected)
        );
    }

    #[test]
    fn every_page_has_an_address_that_leads_back_to_it() {
        for step in form::STEPS {
            for page in step.pages {
                let route = Route::Step {
                    step: step.id.to_owned(),
                    page: page.id().to_owned(),
                };
                assert_eq!(Route::read(&route.to_string()), route);
            }
            for page in step.rows().into_iter().flat_map(|rows| rows.pages) {
                let route = Route::Row {
                    step: step.id.to_owned(),
                    row: RowId(7),
                    page: page.id.to_owned(),
                };
                assert_eq!(Route::read(&route.to_string()), route);
            }
        }
    }

    #[track_caller]
    fn check_chapters(address: &str, expected: &[Chapter]) {
        let route = Route::read(address);
        assert_eq!(route.chapters(), expected, "{address}");
        assert_eq!(Route::read(&route.to_string()), route, "{address}");
    }

    #[test]
    fn a_page_fetches_only_the_words_it_needs() {
        check_chapters("#/", &[Chapter::First]);
        check_chapters("#/start/who", &[Chapter::First]);
        for address in ["#/stage/now", "#/words", "#/break"] {
            check_chapters(address, &[Chapter::First, Chapter::Plan]);
        }
        for address in ["#/where", "#/who", "#/find"] {
            check_chapters(address, &[Chapter::First, Chapter::Plan, Chapter::Guides]);
        }
        for address in [
            "#/check",
            "#/print",
            "#/examples/sam",
            "#/spend/list",
            "#/plans/abc-2",
            "#/whats-new",
        ] {
            check_chapters(address, &[Chapter::First, Chapter::Plan, Chapter::Paper]);
        }
        check_chapters("#/say-no", Chapter::ALL);
        check_chapters("#/letters", Chapter::ALL);
        check_chapters("#/letters/L12", Chapter::ALL);
    }

    #[test]
    fn a_letter_that_is_not_there_is_the_list_of_letters() {
        assert_eq!(Route::read("#/letters/L99"), Route::Letters);
    }

    #[test]
    fn only_pages_that_ask_are_places_to_come_back_to() {
        let is_in_plan = |address| Route::read(address).is_in_plan();
        assert!(is_in_plan("#/me/called") && is_in_plan("#/costs/list/3/price"));
        for address in [
            "#/",
            "#/start/who",
            "#/plan",
            "#/find",
            "#/check",
            "#/letters/L3",
            "#/break",
        ] {
            assert!(!is_in_plan(address), "{address}");
        }
    }

    #[test]
    fn an_unknown_address_is_the_front_page() {
        for address in [
            "",
            "#",
            "#/",
            "#/nothing",
            "#/me/nothing",
            "#/costs/list/x/price",
            "#/a/b/c/d/e",
        ] {
            assert_eq!(Route::read(address), Route::Front, "{address}");
        }
    }

    #[test]
    fn continue_goes_through_every_page_in_order() {
        check_next("#/start/private", "#/me/called");
        check_next("#/me/called", "#/me/photo");
        check_next("#/me/communicate", "#/me/barriers");
        check_next("#/web/list/1/name", "#/web/list/1/ring");
        check_next("#/needs/list", "#/outcomes/list");
        check_next("#/costs/list/3/price", "#/costs/list/3/part");
        check_next("#/risks/list", "#/backup/who");
        check_next("#/find", "#/costs/number");
        check_next("#/actions/list", "#/check");
        check_next("#/check", "#/share/about-me");
        check_next("#/share/after", "#/print");
    }

    #[test]
    fn back_goes_the_same_way_back() {
        check_back("#/me/photo", "#/me/called");
        check_back("#/costs/list/3/what", "#/costs/list");
        check_back("#/backup/who", "#/risks/list");
        check_back("#/find", "#/supports/list");
        check_back("#/check", "#/actions/list");
        check_back("#/start/language", "#/");
        check_back("#/letters/L3", "#/letters");
        check_back("#/print/ready", "#/print");
        check_back("#/say-no", "#/plan");
        check_back("#/whats-new", "#/plan");
        check_back("#/plans/abc", "#/plans");
    }

    #[test]
    fn from_a_step_that_a_short_plan_hides_the_way_leads_to_those_it_shows() {
        check_next("#/days/more-good", "#/needs/whose");
        check_back("#/working/list", "#/culture/money");
        check_back("#/letters", "#/print");
    }

    #[test]
    fn a_problem_links_to_the_page_that_asks() {
        let amount = Place::in_row("costs", RowId(2), "amount");
        assert_eq!(
            Route::of_place(&amount).unwrap().to_string(),
            "#/costs/list/2/price"
        );
        let phone = Place::once("backup", "phone");
        assert_eq!(Route::of_place(&phone).unwrap().to_string(), "#/backup/who");
    }
}
