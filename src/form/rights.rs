//! The rights that people have, and the steps where each of them matters most.

use super::Id;

/// One right: its name in messages after `rights-`, and its picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Right {
    /// Its name.
    pub id: Id,
    /// Its picture.
    pub picture: Id,
}

/// Every right, in the order of section 2f of the domain notes, what its section 4b says about help that breaks down,
/// and that the council may let people write their plan with it, Care Act 2014 section 25(7) and (8).
pub const RIGHTS: &[Right] = &[
    right("plan", "plan"),
    right("help", "with-help"),
    right("advocate", "my-say"),
    right("joint", "together"),
    right("number", "money"),
    right("enough", "coins"),
    right("choice", "choose"),
    right("reasons", "question"),
    right("copy", "book"),
    right("change", "review"),
    right("risk", "freedom"),
    right("information", "easy-words"),
    right("step-in", "council"),
    right("carer", "carer"),
    right("complain", "talk"),
];

/// Which rights matter where: in a step, on its first page, or on one page of it, `answer/said`. A step that this release does not have yet is waiting for it here. Not at the start: the
/// words of the first pages stay small.
const WHERE: &[(Id, &[Id])] = &[
    ("stage", &["plan", "joint"]),
    ("helpers", &["help", "advocate"]),
    ("helpers/how", &["joint"]),
    ("me", &["plan"]),
    ("culture", &["information"]),
    ("communicate", &["information"]),
    ("decisions", &["help", "advocate"]),
    ("needs", &["reasons"]),
    ("outcomes", &["plan"]),
    ("supports", &["choice"]),
    ("costs", &["number", "enough"]),
    ("manage", &["choice"]),
    ("risks", &["risk"]),
    ("backup", &["step-in"]),
    ("carer", &["advocate", "carer"]),
    ("check", &["reasons", "copy"]),
    ("answer", &["reasons", "copy"]),
    ("answer/said", &["reasons", "complain"]),
    ("share", &["copy"]),
    ("spending", &["reasons"]),
    ("review", &["change"]),
    ("letters", &["reasons", "complain"]),
];

/// The rights that matter most in a step, or on one page. At most two, so that each is read.
pub fn rights_of(step: &str) -> impl Iterator<Item = &'static Right> {
    let named = WHERE.iter().find(|(one, _)| *one == step);
    let named = named.map_or(&[][..], |(_, rights)| rights);
    RIGHTS.iter().filter(|right| named.contains(&right.id))
}

const fn right(id: Id, picture: Id) -> Right {
    Right { id, picture }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(step: &str, expected: &[Id]) {
        let ids: Vec<Id> = rights_of(step).map(|right| right.id).collect();
        assert_eq!(ids, expected);
    }

    #[test]
    fn a_right_stands_where_it_matters() {
        check("risks", &["risk"]);
        check("costs", &["number", "enough"]);
        check("check", &["reasons", "copy"]);
    }

    #[test]
    fn the_first_pages_have_none() {
        check("start", &[]);
    }

    #[test]
    fn no_step_has_more_than_two_and_each_is_there() {
        for (step, rights) in WHERE {
            assert!(rights.len() <= 2, "{step}");
            assert_eq!(rights_of(step).count(), rights.len(), "{step}");
        }
    }
}
