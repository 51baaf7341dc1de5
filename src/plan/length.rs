//! How much of the form a plan shows: a short plan hides steps, and never what was answered in them.

use super::answers::{Answer, Answers, Place};
use super::sheet::holds_something;
use crate::form::{Depth, Id, Page, STEPS, Step};

/// The step before the numbered ones: it is about the app, and the plan starts after it.
const BEFORE_THE_FIRST: Id = "start";

/// How long a plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// The steps that every plan has.
    Short,
    /// All of them.
    Full,
    /// All of them, and what someone with a lot of support needs: who is there at night, and 2 helpers at once.
    Big,
}

impl Length {
    /// Every one, the shortest first.
    pub const ALL: [Self; 3] = [Self::Short, Self::Full, Self::Big];

    /// Where it is kept.
    pub fn place() -> Place {
        Place::once("start", "length")
    }

    /// The length of a plan. Short until someone says otherwise.
    pub fn of(draft: &Answers) -> Self {
        match draft.at(&Self::place()).and_then(Answer::picked) {
            Some("full") => Self::Full,
            Some("big") => Self::Big,
            Some(_) | None => Self::Short,
        }
    }

    /// Its name among the choices of the question.
    pub const fn id(self) -> Id {
        match self {
            Self::Short => "short",
            Self::Full => "full",
            Self::Big => "big",
        }
    }

    /// Whether it has what stands at that depth.
    pub fn has(self, depth: Depth) -> bool {
        depth
            <= match self {
                Self::Short => Depth::Short,
                Self::Full => Depth::Full,
                Self::Big => Depth::Big,
            }
    }

    /// How many minutes a step takes most people: less in a short plan, which leaves out some of its pages.
    pub fn minutes(self, step: &Step) -> u32 {
        let is_asked = |page: &&Page| match page {
            Page::Ask(ask) => self.has(ask.depth),
            Page::Rows(_) => true,
        };
        let count = |pages: usize| u32::try_from(pages).unwrap_or(u32::MAX);
        let asked = count(step.pages.iter().filter(is_asked).count());
        match count(step.pages.len()) {
            0 => step.minutes,
            all => step.minutes.saturating_mul(asked).div_ceil(all),
        }
    }
}

/// The steps that a plan shows, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownSteps(Vec<Id>);

impl ShownSteps {
    /// Those of a draft: of a short plan too every step in which something was said.
    pub fn of(draft: &Answers) -> Self {
        let length = Length::of(draft);
        let is_shown = |step: &&Step| length.has(step.depth) || holds_something(draft, step.id);
        Self(STEPS.iter().filter(is_shown).map(|step| step.id).collect())
    }

    /// With the step that is open, whatever its length. A link may lead into a step that a short plan hides: it then
    /// stands in its place and carries its number like every other, for as long as someone is there.
    #[must_use]
    pub fn with_open(self, open: Option<&Step>) -> Self {
        let is_open = |step: &Step| open.is_some_and(|open| open.id == step.id);
        let steps = STEPS.iter();
        let shown = steps.filter(|step| is_open(step) || self.has(step.id));
        Self(shown.map(|step| step.id).collect())
    }

    /// Whether a step is shown.
    pub fn has(&self, step: &str) -> bool {
        self.0.contains(&step)
    }

    /// The steps that carry a number, in order.
    pub fn numbered(&self) -> impl Iterator<Item = Id> + '_ {
        let numbered = self.0.iter().copied();
        numbered.filter(|step| *step != BEFORE_THE_FIRST)
    }

    /// A step's number, and how many there are. None for the step before the first, and for one that is not shown.
    pub fn number_of(&self, step: &str) -> Option<(u32, u32)> {
        let position = self.numbered().position(|one| one == step)?;
        let number = u32::try_from(position).ok()?.saturating_add(1);
        Some((number, u32::try_from(self.numbered().count()).ok()?))
    }

    /// The next step that is shown. From a step that is not shown, the next after it.
    pub fn after(&self, step: &str) -> Option<Id> {
        let here = position(step)?;
        let later = STEPS.iter().skip(here.saturating_add(1));
        later.map(|step| step.id).find(|id| self.has(id))
    }

    /// The step before that is shown.
    pub fn before(&self, step: &str) -> Option<Id> {
        let earlier = STEPS.iter().take(position(step)?).rev();
        earlier.map(|step| step.id).find(|id| self.has(id))
    }
}

fn position(step: &str) -> Option<usize> {
    STEPS.iter().position(|one| one.id == step)
}

#[cfg(test)]
mod tests {
    use super::super::Edit;
    use super::*;

    fn of_length(length: Length) -> Answers {
        let mut draft = Answers::default();
        draft.apply(Edit::Pick {
            at: Length::place(),
            choice: length.id().to_owned(),
        });
        draft
    }

    #[test]
    fn a_plan_is_short_until_someone_says_otherwise() {
        assert_eq!(Length::of(&Answers::default()), Length::Short);
        for length in Length::ALL {
            assert_eq!(Length::of(&of_length(length)), length);
        }
    }

    #[test]
    fn a_full_plan_shows_every_step_and_a_short_one_those_of_every_plan() {
        let all: Vec<Id> = STEPS.iter().map(|step| step.id).collect();
        for length in [Length::Full, Length::Big] {
            assert_eq!(ShownSteps::of(&of_length(length)), ShownSteps(all.clone()));
        }
        for step in STEPS {
            let shown = ShownSteps::of(&of_length(Length::Short));
            assert_eq!(
                shown.has(step.id),
                step.depth == Depth::Short,
                "{}",
                step.id
            );
        }
    }

    #[test]
    fn a_short_plan_takes_less_time_where_it_asks_less() {
        for step in STEPS {
            let (short, full) = (Length::Short.minutes(step), Length::Full.minutes(step));
            assert_eq!(full, step.minutes, "{}", step.id);
            let leaves_out =
                |page: &Page| matches!(page, Page::Ask(ask) if ask.depth == Depth::Full);
            assert_eq!(
                short < full,
                step.pages.iter().any(leaves_out),
                "{}",
                step.id
            );
        }
    }

    #[test]
    fn a_step_with_an_answer_is_never_hidden() {
        let hidden = STEPS.iter().filter(|step| step.depth == Depth::Full);
        for step in hidden.filter(|step| step.questions().next().is_some()) {
            let mut draft = of_length(Length::Short);
            let question = step.questions().next().map_or("", |question| question.id);
            draft.apply(Edit::Write {
                at: Place::once(step.id, question),
                text: "Words".to_owned(),
                language: "en".to_owned(),
            });
            assert!(ShownSteps::of(&draft).has(step.id), "{}", step.id);
        }
    }

    #[test]
    fn a_hidden_step_that_is_open_stands_in_its_place() {
        let short = ShownSteps::of(&of_length(Length::Short));
        for id in ["helpers", "review"] {
            assert_eq!(short.number_of(id), None);
            let open = short.clone().with_open(crate::form::step(id));
            let (number, total) = open.number_of(id).unwrap();
            assert_eq!(total, short.number_of("me").unwrap().1 + 1, "{id}");
            let before = open.before(id).unwrap();
            assert_eq!(open.after(before), Some(id));
            assert!(number > 1 || before == "start", "{id}");
        }
        let open = short.clone().with_open(crate::form::step("me"));
        assert_eq!(open, short);
        assert_eq!(short.clone().with_open(None), short);
    }

    #[test]
    fn numbers_start_after_the_start_and_end_with_the_last_step() {
        let shown = ShownSteps::of(&of_length(Length::Full));
        let total = u32::try_from(STEPS.len() - 1).unwrap();
        assert_eq!(shown.number_of("start"), None);
        assert_eq!(shown.number_of(STEPS[1].id), Some((1, total)));
        assert_eq!(
            shown.number_of(STEPS[STEPS.len() - 1].id),
            Some((total, total))
        );
    }

    #[test]
    fn the_way_on_and_back_meets_the_same_steps() {
        for length in Length::ALL {
            let shown = ShownSteps::of(&of_length(length));
            let mut way = vec!["start"];
            while let Some(next) = shown.after(way[way.len() - 1]) {
                assert_eq!(shown.before(next), way.last().copied());
                way.push(next);
            }
            assert_eq!(ShownSteps(way), shown);
        }
    }
}
