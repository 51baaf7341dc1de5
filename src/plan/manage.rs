//! Who looks after the money, and whether someone is ready to be a boss.

use super::answers::Answers;
use super::money::Money;
use super::often::Often;
use super::problem::Problem;
use super::said::Said;
use super::sheet::{Sheet, step};
use crate::form::{DIRECT_PAYMENTS, MUST_AGREE};

/// Who looks after the money: section 3f of the domain notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manage {
    /// The way that was chosen.
    pub way: Said,
    /// Who it is, where someone with a name looks after it.
    pub who: Said,
    /// Whether they agree, where they must.
    pub agrees: Said,
    /// How much a direct payment is, if that was said and can be read.
    pub dp_amount: Option<Money>,
    /// How often a direct payment comes.
    pub dp_often: Option<Often>,
    /// How I check the money.
    pub how_check: Said,
    /// What is ready for being a boss.
    pub boss: Said,
}

/// Reads it.
pub(super) fn read(draft: &Answers, problems: &mut Vec<Problem>) -> Manage {
    let sheet = Sheet::once(draft, step("manage"));
    Manage {
        way: sheet.said("way"),
        who: sheet.said("who"),
        agrees: sheet.said("agrees"),
        dp_amount: sheet.money("dp-amount", problems),
        dp_often: sheet.often("dp-often"),
        how_check: sheet.said("how-check"),
        boss: sheet.said("boss"),
    }
}

impl Manage {
    /// Whether someone must agree to get the money.
    pub fn needs_someone_to_agree(&self) -> bool {
        self.way
            .picked()
            .is_some_and(|way| MUST_AGREE.contains(&way))
    }

    /// Whether the money is a direct payment, or a part of it is.
    pub fn is_direct_payment(&self) -> bool {
        self.way
            .picked()
            .is_some_and(|way| DIRECT_PAYMENTS.contains(&way))
    }

    /// Whether each cost has a way of its own.
    pub fn is_mix(&self) -> bool {
        self.way.has("mix")
    }

    /// Whether it was said who does the payroll: me, a service, or one that the council pays.
    pub fn has_payroll(&self) -> bool {
        let who = ["payroll-me", "payroll-service", "payroll-council"];
        who.iter().any(|who| self.boss.has(who))
    }
}
