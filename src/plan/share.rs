//! Who sees what: each part of the plan is for me, for my helpers too, or for the council as well.

use super::answers::{Answers, Place};
use crate::form::{self, Id};

/// For whom a copy of the plan is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// The person alone.
    Me,
    /// Those who help them.
    Helpers,
    /// The council.
    Council,
}

impl Audience {
    /// Everyone that a copy can be made for.
    pub const ALL: [Audience; 3] = [Audience::Me, Audience::Helpers, Audience::Council];

    /// Its name among the choices of the form.
    pub const fn id(self) -> Id {
        match self {
            Audience::Me => "only-me",
            Audience::Helpers => "helpers",
            Audience::Council => "council",
        }
    }
}

/// The widest circle that sees each part of a plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sharing(Vec<(Id, Audience)>);

impl Sharing {
    /// What a draft says of each part, and what is usual where it says nothing.
    pub(super) fn of(draft: &Answers) -> Self {
        let questions = form::step("share")
            .into_iter()
            .flat_map(form::Step::questions);
        let levels = questions.map(|question| {
            let answer = draft.at(&Place::once("share", question.id));
            let chosen = answer.and_then(|answer| {
                let mut all = Audience::ALL.into_iter();
                all.find(|audience| answer.picked() == Some(audience.id()))
            });
            (question.id, chosen.unwrap_or_else(|| usual(question.id)))
        });
        Self(levels.collect())
    }

    /// The widest circle that sees the part that a step fills. What no question is about is seen by all.
    pub fn circle(&self, step: &str) -> Audience {
        let found = self.0.iter().find(|(part, _)| *part == step);
        found.map_or(Audience::Council, |(_, audience)| *audience)
    }

    /// Whether someone may see the part that a step fills.
    pub fn may_see(&self, audience: Audience, step: &str) -> bool {
        audience <= self.circle(step)
    }
}

/// What other parts of the plan need, whoever may see it: what the person is called, how a year is counted, and whose plan it is.
const KNOWN_TO_ALL: &[(&str, Id)] = &[("me", "called"), ("costs", "year"), ("needs", "whose")];

/// A draft as someone may see it: without every answer that the person keeps from them. So nothing in the parts that they see
/// points at it either.
pub fn shown_to(draft: &Answers, audience: Audience) -> Answers {
    let sharing = Sharing::of(draft);
    let mut shown = draft.clone();
    for (step, answers) in &mut shown.steps {
        if !sharing.may_see(audience, step) {
            answers.rows.clear();
            let is_known = |question: &String| {
                let mut known = KNOWN_TO_ALL.iter();
                known.any(|(of, name)| of == step && name == question)
            };
            answers.answers.retain(|question, _| is_known(question));
        }
    }
    shown
}

/// What is private until the person says otherwise.
fn usual(part: Id) -> Audience {
    if form::PRIVATE.contains(&part) {
        Audience::Me
    } else {
        Audience::Council
    }
}

#[cfg(test)]
mod tests {
    use super::super::Edit;
    use super::*;

    #[track_caller]
    fn check(said: Option<Audience>, part: Id, expected: [bool; 3]) {
        let mut draft = Answers::default();
        if let Some(said) = said {
            draft.apply(Edit::Pick {
                at: Place::once("share", part),
                choice: said.id().to_owned(),
            });
        }
        let sharing = Sharing::of(&draft);
        let seen = Audience::ALL.map(|audience| sharing.may_see(audience, part));
        assert_eq!(seen, expected, "{part}");
    }

    #[test]
    fn what_could_go_wrong_is_private_until_the_person_says_otherwise() {
        check(None, "risks", [true, false, false]);
        check(Some(Audience::Helpers), "risks", [true, true, false]);
        check(Some(Audience::Council), "risks", [true, true, true]);
    }

    #[test]
    fn the_rest_is_for_all_until_the_person_keeps_it() {
        check(None, "outcomes", [true, true, true]);
        check(Some(Audience::Me), "outcomes", [true, false, false]);
        check(None, "", [true, true, true]);
    }
}
