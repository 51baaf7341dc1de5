//! Ideas for what would help, by outcome: one that costs nothing, one that costs a little, and one that is paid help.

use super::Id;

/// Three ways to one outcome, each by the choice of help that it becomes in a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ideas {
    /// The outcome, by its choice in the bank.
    pub outcome: Id,
    /// One that costs nothing.
    pub free: Id,
    /// One that costs a little.
    pub low: Id,
    /// One that is paid help.
    pub paid: Id,
}

impl Ideas {
    /// Each of them: its name in the message of the outcome, and the choice of help that it becomes.
    pub const fn all(&self) -> [(Id, Id); 3] {
        [("free", self.free), ("low", self.low), ("paid", self.paid)]
    }
}

/// The ideas for an outcome. Own words get those of "something else".
pub fn ideas_for(outcome: &str) -> Option<&'static Ideas> {
    IDEAS.iter().find(|ideas| ideas.outcome == outcome)
}

/// Every outcome of the bank, in its order.
pub const IDEAS: &[Ideas] = &[
    for_outcome("see-family", "relative", "phone", "assistant"),
    for_outcome("see-friends", "friend", "place", "assistant"),
    for_outcome("make-friends", "peer-group", "lunch-club", "support-worker"),
    for_outcome("partner", "friend", "place", "support-worker"),
    for_outcome("use-bus", "bus-pass", "phone", "travel-training"),
    for_outcome("go-shopping", "neighbour", "phone", "assistant"),
    for_outcome("swim", "friend", "place", "assistant"),
    for_outcome("join-group", "library", "place", "support-worker"),
    for_outcome("music-art", "library", "place", "club"),
    for_outcome("day-trip", "close", "place", "assistant"),
    for_outcome("cook", "relative", "home-things", "assistant"),
    for_outcome("eat-together", "neighbour", "lunch-club", "day-place"),
    for_outcome("tidy-home", "do-it", "home-things", "paid-person"),
    for_outcome("stay-home", "home-things", "alarm", "agency"),
    for_outcome("safe-night", "neighbour", "alarm", "assistant"),
    for_outcome("wash-my-way", "home-things", "home-things", "assistant"),
    for_outcome("choose-clothes", "close", "home-things", "assistant"),
    for_outcome("get-job", "place", "college", "support-worker"),
    for_outcome("learn-read", "library", "phone", "paid-person"),
    for_outcome("learn-skill", "library", "college", "support-worker"),
    for_outcome("volunteer", "place", "bus-pass", "support-worker"),
    for_outcome("walk-more", "place", "home-things", "assistant"),
    for_outcome("sleep-well", "do-it", "home-things", "assistant"),
    for_outcome("medicine-time", "relative", "clock-pills", "agency"),
    for_outcome("see-dentist", "close", "place", "assistant"),
    for_outcome("less-worried", "place", "peer-group", "support-worker"),
    for_outcome("someone-to-talk", "place", "phone", "paid-person"),
    for_outcome("out-of-hospital", "close", "alarm", "support-worker"),
    for_outcome("pray-together", "faith-group", "phone", "assistant"),
    for_outcome("keep-culture", "relative", "place", "assistant"),
    for_outcome("festivals", "faith-group", "do-it", "assistant"),
    for_outcome("be-parent", "place", "home-things", "assistant"),
    for_outcome("child-time", "relative", "place", "assistant"),
    for_outcome("pay-bills", "place", "home-things", "support-worker"),
    for_outcome("not-tricked", "close", "phone", "support-worker"),
    for_outcome("help-neighbour", "do-it", "do-it", "assistant"),
    for_outcome("vote", "do-it", "bus-pass", "assistant"),
    for_outcome("teach-language", "library", "do-it", "assistant"),
    for_outcome("choose-helpers", "close", "do-it", "paid-person"),
    for_outcome("run-meeting", "friend", "do-it", "support-worker"),
    for_outcome("carer-sleep", "relative", "alarm", "sitter"),
    for_outcome("carer-job", "neighbour", "lunch-club", "agency"),
    for_outcome("carer-day-off", "friend", "lunch-club", "sitter"),
    for_outcome("other", "friend", "place", "paid-person"),
];

const fn for_outcome(outcome: Id, free: Id, low: Id, paid: Id) -> Ideas {
    Ideas {
        outcome,
        free,
        low,
        paid,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Kind, PAID_HELP, Question, Step, step};
    use super::*;

    fn naming(id: &str) -> &'static Question {
        let rows = step(id).and_then(Step::rows).unwrap();
        rows.naming().unwrap()
    }

    #[test]
    fn every_outcome_of_the_bank_has_ideas_and_no_other() {
        let bank: Vec<Id> = naming("outcomes")
            .kind
            .choices()
            .map(|one| one.id)
            .collect();
        let have: Vec<Id> = IDEAS.iter().map(|ideas| ideas.outcome).collect();
        assert_eq!(have, bank);
    }

    #[test]
    fn only_the_last_idea_is_paid_help() {
        let kind: Kind = naming("supports").kind;
        for ideas in IDEAS {
            for (cost, help) in ideas.all() {
                let area = kind.area_of(help).unwrap();
                let is_paid = PAID_HELP.contains(&area.id);
                assert_eq!(is_paid, cost == "paid", "{}: {help}", ideas.outcome);
            }
        }
    }
}
