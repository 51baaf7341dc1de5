//! My back-up plan: who to call, what cannot wait, and what to do in each situation.

use super::answers::{Answers, RowId};
use super::call::{self, Call};
use super::cost::CostLine;
use super::problem::Problem;
use super::said::Said;
use super::sheet::{Sheet, step};
use crate::form::ABOUT_THEM;

/// The back-up plan: section 4b of the domain notes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Backup {
    /// Who to call whatever happens.
    pub call: Call,
    /// What cannot wait.
    pub cannot_wait: Said,
    /// What could happen, in the person's order.
    pub situations: Vec<Situation>,
    /// The council's number for nights and weekends, as typed.
    pub out_of_hours: Said,
    /// Where my keys are.
    pub keys: Said,
    /// Where my medicine is.
    pub medicine: Said,
    /// Where this plan is.
    pub sheet: Said,
}

/// Something that could happen, and what to do then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Situation {
    /// Its row.
    pub id: RowId,
    /// What happens.
    pub what: Said,
    /// Who to call first.
    pub first: Call,
    /// Whether they know me and have a key.
    pub knows: Said,
    /// Who to call if the first person cannot come.
    pub second: Call,
    /// What must happen.
    pub must: Said,
    /// How long I can wait.
    pub wait: Said,
    /// What must happen for the person I look after.
    pub they_must: Said,
    /// How long that person can be alone.
    pub they_wait: Said,
    /// The cost that is kept for this, if it is still there.
    pub cost: Option<RowId>,
}

impl Backup {
    /// Whether there is someone with a number to call, whatever happens or in one situation.
    pub fn is_ready(&self) -> bool {
        self.call.is_ready() || self.situations.iter().any(|one| one.first.is_ready())
    }

    /// Who to call first: the person for every situation, or the first that any situation names.
    pub fn call_first(&self) -> Option<&Call> {
        self.calls().next()
    }

    /// Who to call when the first does not answer: the next that goes by another name.
    pub fn call_second(&self) -> Option<&Call> {
        let first = self.call_first()?;
        self.calls().find(|call| !call.is_same_as(first))
    }

    /// Who to call first and next for the person I look after: those of a situation in which that person is without me,
    /// or else those for everything.
    pub fn calls_for_them(&self) -> Vec<&Call> {
        let about_them = self.situations.iter().filter(|one| one.is_about_them());
        let own = about_them.flat_map(|one| [&one.first, &one.second]);
        let own: Vec<&Call> = own.filter(|call| call.is_given()).collect();
        let found = if own.is_empty() {
            self.calls().collect()
        } else {
            own
        };
        found.into_iter().fold(Vec::new(), |mut calls, call| {
            if calls.len() < 2 && !calls.iter().any(|other| call.is_same_as(other)) {
                calls.push(call);
            }
            calls
        })
    }

    /// Whether someone with a number comes when the person I look after is without me.
    pub fn is_ready_for_them(&self) -> bool {
        let mut about_them = self.situations.iter().filter(|one| one.is_about_them());
        about_them.any(|one| one.first.is_ready())
    }

    /// Everyone with a name or a number, in the order of calling.
    fn calls(&self) -> impl Iterator<Item = &Call> {
        let firsts = self.situations.iter().map(|one| &one.first);
        let seconds = self.situations.iter().map(|one| &one.second);
        std::iter::once(&self.call)
            .chain(firsts)
            .chain(seconds)
            .filter(|call| call.is_given())
    }

    /// Whether anything was said that a card to grab can show.
    pub fn has_card(&self) -> bool {
        let said = [
            &self.cannot_wait,
            &self.out_of_hours,
            &self.keys,
            &self.medicine,
            &self.sheet,
        ];
        self.call_first().is_some() || said.iter().any(|said| said.is_given())
    }
}

impl Situation {
    /// Whether it is one in which the person I look after is without me.
    pub fn is_about_them(&self) -> bool {
        ABOUT_THEM.iter().any(|about| self.what.has(about))
    }
}

/// Reads the step.
pub(super) fn read(draft: &Answers, costs: &[CostLine], problems: &mut Vec<Problem>) -> Backup {
    let there: Vec<RowId> = costs.iter().map(|cost| cost.id).collect();
    let sheet = Sheet::once(draft, step("backup"));
    let call = call::read(&sheet, "name", "phone", problems);
    let situations = Sheet::rows(draft, step("backup"))
        .map(|row| Situation {
            id: row.id(),
            what: row.said("what"),
            first: call::read(&row, "first", "first-phone", problems),
            knows: row.said("knows"),
            second: call::read(&row, "second", "second-phone", problems),
            must: row.said("must"),
            wait: row.said("wait"),
            they_must: row.said("they-must"),
            they_wait: row.said("they-wait"),
            cost: row.links("cost", &there).first().copied(),
        })
        .collect();
    sheet.phone("out-of-hours", problems);
    Backup {
        call,
        cannot_wait: sheet.said("cannot-wait"),
        situations,
        out_of_hours: sheet.said("out-of-hours"),
        keys: sheet.said("where-keys"),
        medicine: sheet.said("where-medicine"),
        sheet: sheet.said("where-sheet"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::said::OwnWords;
    use super::*;

    fn words(text: &str) -> Said {
        let own = OwnWords {
            text: text.to_owned(),
            language: String::new(),
        };
        Said {
            words: (!text.is_empty()).then_some(own),
            ..Said::default()
        }
    }

    fn someone((name, phone): (&str, &str)) -> Call {
        Call {
            name: words(name),
            phone: words(phone),
        }
    }

    /// Who is called first and second, with this person for everything, and these for one situation each.
    #[track_caller]
    fn check(
        call: (&str, &str),
        situations: &[[(&str, &str); 2]],
        expected: (Option<&str>, Option<&str>),
    ) {
        let situation = |[first, second]: &[(&str, &str); 2]| Situation {
            id: RowId(1),
            what: Said::default(),
            first: someone(*first),
            knows: Said::default(),
            second: someone(*second),
            must: Said::default(),
            wait: Said::default(),
            they_must: Said::default(),
            they_wait: Said::default(),
            cost: None,
        };
        let backup = Backup {
            call: someone(call),
            situations: situations.iter().map(situation).collect(),
            ..Backup::default()
        };
        let called = |call: Option<&Call>| {
            let said = call.map(|call| {
                if call.name.is_given() {
                    &call.name
                } else {
                    &call.phone
                }
            });
            said.and_then(|said| said.words.clone())
                .map(|words| words.text)
        };
        let found = (called(backup.call_first()), called(backup.call_second()));
        assert_eq!((found.0.as_deref(), found.1.as_deref()), expected);
    }

    #[test]
    fn the_second_to_call_is_another_person() {
        check(("Mum", "1"), &[], (Some("Mum"), None));
        check(
            ("Mum", "1"),
            &[[("mum ", "2"), ("Priya", "3")], [("Dev", "4"), ("", "")]],
            (Some("Mum"), Some("Dev")),
        );
        check(("Mum", "1"), &[[("", "1"), ("", "")]], (Some("Mum"), None));
        check(
            ("Mum", "1"),
            &[[("", "2"), ("", "")]],
            (Some("Mum"), Some("2")),
        );
    }

    #[test]
    fn a_person_of_one_situation_is_called_first_where_no_other_is_known() {
        check(
            ("", ""),
            &[[("Priya", ""), ("Dev", "")]],
            (Some("Priya"), Some("Dev")),
        );
        check(("", ""), &[], (None, None));
    }

    /// A situation that is a choice of the form, and whom to call then.
    fn happens(what: &str, first: (&str, &str), second: (&str, &str)) -> Situation {
        let bank = step("backup")
            .question("what")
            .map(|question| question.kind);
        let chosen = bank.and_then(|kind| kind.choice(what)).into_iter();
        Situation {
            id: RowId(1),
            what: Said {
                chosen: chosen.collect(),
                ..Said::default()
            },
            first: someone(first),
            knows: Said::default(),
            second: someone(second),
            must: Said::default(),
            wait: Said::default(),
            they_must: Said::default(),
            they_wait: Said::default(),
            cost: None,
        }
    }

    #[track_caller]
    fn check_for_them(situations: Vec<Situation>, expected: &[&str], is_ready: bool) {
        let backup = Backup {
            call: someone(("Mum", "1")),
            situations,
            ..Backup::default()
        };
        let calls = backup.calls_for_them().into_iter();
        let names: Vec<_> = calls
            .filter_map(|call| Some(call.name.words.as_ref()?.text.as_str()))
            .collect();
        assert_eq!(names, expected);
        assert_eq!(backup.is_ready_for_them(), is_ready);
    }

    #[test]
    fn for_the_person_i_look_after_the_one_named_for_that_is_called() {
        let (none, kai, ann) = (("", ""), ("Kai", "2"), ("Ann", "3"));
        check_for_them(vec![happens("hospital", kai, none)], &["Mum", "Kai"], false);
        let alone = happens("they-are-alone", ann, none);
        check_for_them(
            vec![happens("hospital", kai, none), alone.clone()],
            &["Ann"],
            true,
        );
        let ill = happens("i-am-ill", ("ann", "3"), kai);
        check_for_them(vec![alone, ill], &["Ann", "Kai"], true);
        let without_number = happens("i-am-ill", ("Ann", ""), none);
        check_for_them(vec![without_number], &["Ann"], false);
    }
}
