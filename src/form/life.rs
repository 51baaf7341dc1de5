//! The parts of a whole life, wider than what a council pays for, and the areas of the bank of outcomes that belong to each.
//!
//! They are those of need 16 in section 1b of the domain notes.

use super::Id;

/// One part of a life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LifePart {
    /// Its name in messages after `life-`.
    pub id: Id,
    /// Its picture.
    pub picture: Id,
    /// The areas of the bank of outcomes that are about it, in order.
    pub areas: &'static [Id],
}

/// Every part. The last holds what people want in words of their own.
pub const LIFE: &[LifePart] = &[
    part("home", "home", &["home", "food", "clean"]),
    part("health", "health", &["health", "mind"]),
    part("people", "friends", &["people", "children", "carer"]),
    part("work", "work", &["work"]),
    part("fun", "music", &["fun"]),
    part("faith", "culture", &["faith"]),
    part("about", "bus", &["out"]),
    part("money", "money", &["money"]),
    part("giving", "volunteer", &["giving", "my-say"]),
    part("own", "own-words", &["own"]),
];

const fn part(id: Id, picture: Id, areas: &'static [Id]) -> LifePart {
    LifePart { id, picture, areas }
}

#[cfg(test)]
mod tests {
    use super::super::{Kind, Step, step};
    use super::*;

    #[test]
    fn every_area_of_the_bank_belongs_to_one_part() {
        let naming = step("outcomes").and_then(Step::rows).unwrap().naming();
        let Kind::Bank { areas, .. } = naming.unwrap().kind else {
            panic!("outcomes are chosen from a bank");
        };
        let mut bank: Vec<Id> = areas.iter().map(|area| area.id).collect();
        let mut parts: Vec<Id> = LIFE.iter().flat_map(|part| part.areas).copied().collect();
        bank.sort_unstable();
        parts.sort_unstable();
        assert_eq!(parts, bank);
    }
}
