//! The hard words that councils use, each with its picture: the list of section 7 of the domain notes, and a few more.

use super::{Id, Page, Step};

/// One hard word: its name in messages after `word-`, and its picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HardWord {
    /// Its name.
    pub id: Id,
    /// Its picture.
    pub picture: Id,
}

/// Every hard word, those of one matter together.
pub const WORDS: &[HardWord] = &[
    // The plan.
    word("support-plan", "plan"),
    word("assessment", "talk"),
    word("need", "needs"),
    word("eligible-need", "yes"),
    word("outcome", "goal"),
    word("support", "support"),
    word("wellbeing", "happy"),
    word("sign-off", "agree"),
    word("panel", "meeting"),
    word("review", "review"),
    // The money.
    word("personal-budget", "money"),
    word("indicative-budget", "coins"),
    word("direct-payment", "bank"),
    word("contribution", "purse"),
    word("financial-assessment", "bill"),
    word("individual-service-fund", "group"),
    word("managed-account", "savings"),
    word("prepaid-card", "card"),
    word("nominated-person", "friend"),
    word("authorised-person", "best-interests"),
    word("just-in-case-money", "backup"),
    word("clawback", "letter"),
    // The people.
    word("social-worker", "planner"),
    word("advocate", "my-say"),
    word("broker", "helper"),
    word("support-worker", "support"),
    word("personal-assistant", "personal-assistant"),
    word("agency", "community"),
    word("carer", "carer"),
    word("carers-assessment", "talk"),
    word("interpreter", "interpreter"),
    word("ombudsman", "look-closely"),
    // Being a boss.
    word("employer", "work"),
    word("contract", "list"),
    word("payroll", "payroll"),
    word("insurance", "insurance"),
    word("national-insurance", "payslip"),
    word("pension", "later"),
    // Staying safe, and deciding.
    word("risk", "warning"),
    word("capacity", "decide"),
    word("best-interests", "best-interests"),
    word("lasting-power-of-attorney", "letter"),
    word("deputy", "court"),
    word("appointee", "friend"),
    word("safeguarding", "safe"),
    word("short-break", "rest"),
    word("reablement", "strong"),
];

/// The hard words that a step explains where it asks, in the order of its pages.
pub fn words_of(step: &Step) -> impl Iterator<Item = Id> {
    step.pages.iter().flat_map(|page| {
        let (own, pages) = match page {
            Page::Ask(ask) => (ask.word, &[][..]),
            Page::Rows(rows) => (rows.word, rows.pages),
        };
        own.into_iter()
            .chain(pages.iter().filter_map(|page| page.word))
    })
}

const fn word(id: Id, picture: Id) -> HardWord {
    HardWord { id, picture }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::STEPS;

    #[test]
    fn every_word_that_a_step_explains_is_on_the_list_once() {
        for step in STEPS {
            for word in words_of(step) {
                let found = WORDS.iter().filter(|one| one.id == word);
                assert_eq!(found.count(), 1, "{word} in '{}'", step.id);
            }
        }
    }
}
