//! The person who looks after me: what they do, what they want to do, and what they need themselves.

use super::answers::Answers;
use super::problem::Problem;
use super::said::Said;
use super::sheet::{Sheet, step};
use crate::form::SOMEONE;

/// A carer, as section 2b of the domain notes and regulation 3 ask about one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Carer {
    /// Whether there is someone.
    pub there: Said,
    /// Who it is.
    pub name: Said,
    /// What they do.
    pub does: Said,
    /// Whether they can help, and want to.
    pub willing: Said,
    /// What they will not do.
    pub will_not: Said,
    /// The break they need.
    pub rest: Said,
    /// Who helps when they cannot.
    pub step_in_name: Said,
    /// The phone number of who helps then, as typed.
    pub step_in_phone: Said,
    /// What is hard for them because they help.
    pub hard: Said,
    /// Whether the council looked at their own needs.
    pub assessment: Said,
}

impl Carer {
    /// Whether someone looks after me.
    pub fn is_there(&self) -> bool {
        SOMEONE.iter().any(|there| self.there.has(there))
    }

    /// Whether it was said if there is someone.
    pub fn is_said(&self) -> bool {
        self.there.is_said()
    }

    /// Whether there is someone to step in, with a number to call. A number in any script will do.
    pub fn has_step_in(&self) -> bool {
        let has_digit = |text: &str| text.chars().any(char::is_numeric);
        let phone = self.step_in_phone.words.as_ref();
        self.step_in_name.is_given() && phone.is_some_and(|phone| has_digit(&phone.text))
    }
}

/// Who looks after me.
pub(super) fn read(draft: &Answers, problems: &mut Vec<Problem>) -> Carer {
    let sheet = Sheet::once(draft, step("carer"));
    sheet.phone("step-in-phone", problems);
    Carer {
        there: sheet.said("there"),
        name: sheet.said("name"),
        does: sheet.said("does"),
        willing: sheet.said("willing"),
        will_not: sheet.said("will-not"),
        rest: sheet.said("break"),
        step_in_name: sheet.said("step-in-name"),
        step_in_phone: sheet.said("step-in-phone"),
        hard: sheet.said("hard"),
        assessment: sheet.said("assessment"),
    }
}
