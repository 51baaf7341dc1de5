//! What the council will look for, as questions to oneself: ready, look or ask. None of them blocks.
//!
//! The questions are those of table 5a of the domain notes, as far as this release asks what they need. A question
//! that does not concern this plan is left out.

mod after;
mod caring;
mod goals;
mod managing;
mod me;
mod money;
mod needs;
mod people;
mod private;
mod safety;

use super::answers::Answers;
use super::reading::Reading;
use super::said::Said;
use super::spot::Spot;
use crate::form::Id;

/// One question of the council's, answered by the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckRow {
    /// Its name in messages, after `check-`: `goals`.
    pub id: Id,
    /// Its name in table 5a: `K3`. Empty where the question is our own.
    pub council: Id,
    /// What the plan says to it.
    pub outlook: Outlook,
    /// Where to look, unless it is ready.
    pub spot: Option<Spot>,
    /// What it is about, unless it is ready or about the plan as a whole.
    pub about: Option<About>,
}

impl CheckRow {
    /// Where to look, or where the question is answered.
    pub fn leads_to(&self) -> Option<Spot> {
        let is_here = |(id, _, _): &&(Id, Id, Id)| *id == self.id;
        let answered = || ANSWERED_ON.iter().find(is_here);
        self.spot
            .or_else(|| answered().map(|(_, step, page)| page_of(step, page)))
    }
}

/// What the plan says to a question. There is no fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outlook {
    /// The plan answers it.
    Ready,
    /// Look at this again.
    Look,
    /// Ask someone about this.
    Ask,
}

impl Outlook {
    /// Its name in messages, and in what the command line says.
    pub const fn id(self) -> Id {
        match self {
            Self::Ready => "ready",
            Self::Look => "look",
            Self::Ask => "ask",
        }
    }
}

/// What a question of the council's is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// A thing in a list, by what names it. That may be empty still.
    Row(Said),
    /// A question of the form: its step and its name.
    Question(Id, Id),
}

/// How many questions table 5a of the domain notes has: K1 to K24.
pub const COUNCILS: u8 = 24;

/// The council's questions, in the order of the form.
pub fn check(draft: &Answers, reading: &Reading) -> Vec<CheckRow> {
    let plan = &reading.plan;
    let rows = [
        Some(me::about_me(plan)),
        Some(me::who_helped(plan)),
        Some(me::culture(plan)),
        caring::caring(plan),
        caring::need(plan),
        needs::helped(plan),
        needs::refused(plan),
        Some(goals::goals(plan)),
        goals::know(plan),
        goals::support(plan),
        goals::support_goal(plan),
        goals::explained(plan),
        goals::free_first(plan),
        goals::grow(plan),
        money::prices(plan),
        money::money(plan),
        money::cost_goal(plan),
        Some(money::number(plan)),
        managing::manage(plan),
        managing::agrees(plan),
        managing::direct_payment(plan),
        money::boss(plan),
        money::holiday_once(plan),
        money::insurance(plan),
        managing::contract(plan),
        money::family(plan),
        caring::own_break(plan),
        managing::legal(plan),
        Some(safety::risks(plan)),
        safety::risk_plan(plan),
        Some(safety::backup(plan)),
        caring::alone(plan),
        people::carer(draft, plan),
        people::decisions(draft, plan),
        people::paper(plan),
        Some(after::actions(plan)),
        Some(after::review(plan)),
        money::numbers(reading),
        private::private(draft),
    ];
    rows.into_iter()
        .flatten()
        .chain(safety::talk(draft))
        .collect()
}

/// The open row, or that all is ready; or nothing, where there is nothing to ask about.
fn listed<T>(list: &[T], open: Option<CheckRow>, ready: CheckRow) -> Option<CheckRow> {
    (!list.is_empty()).then(|| open.unwrap_or(ready))
}

fn ready(id: Id, council: Id) -> CheckRow {
    CheckRow {
        id,
        council,
        outlook: Outlook::Ready,
        spot: None,
        about: None,
    }
}

/// The step and the page that answer each question, where nothing is open any more.
const ANSWERED_ON: &[(Id, Id, Id)] = &[
    ("about-me", "me", "important"),
    ("who-helped", "start", "who"),
    ("culture", "culture", "language"),
    ("caring", "needs", "whose"),
    ("caring-need", "needs", "list"),
    ("need-support", "supports", "list"),
    ("need-refused", "needs", "list"),
    ("goals", "outcomes", "list"),
    ("know", "outcomes", "list"),
    ("support", "supports", "list"),
    ("support-goal", "supports", "list"),
    ("explained", "supports", "list"),
    ("free-first", "supports", "list"),
    ("grow", "outcomes", "list"),
    ("prices", "costs", "list"),
    ("money", "costs", "list"),
    ("cost-goal", "costs", "list"),
    ("numbers", "costs", "list"),
    ("number", "costs", "number"),
    ("boss", "costs", "list"),
    ("insurance", "costs", "list"),
    ("manage", "manage", "money-way"),
    ("agrees", "manage", "money-way"),
    ("direct-payment", "manage", "money-way"),
    ("contract", "manage", "boss"),
    ("legal", "costs", "ask-first"),
    ("risks", "risks", "list"),
    ("risk-plan", "risks", "list"),
    ("backup", "backup", "who"),
    ("caring-alone", "backup", "list"),
    ("carer", "carer", "who"),
    ("decisions", "decisions", "list"),
    ("actions", "actions", "list"),
    ("review", "review", "list"),
    ("private", "share", "about-me"),
];

fn look(id: Id, council: Id, spot: Spot) -> CheckRow {
    CheckRow {
        outlook: Outlook::Look,
        spot: Some(spot),
        ..ready(id, council)
    }
}

fn look_at(id: Id, council: Id, named: &Said, page: Id, question: Id) -> CheckRow {
    CheckRow {
        about: Some(About::Row(named.clone())),
        ..look(id, council, in_row(named, page, question))
    }
}

fn look_about(outlook: Outlook, id: Id, spot: Spot) -> CheckRow {
    CheckRow {
        outlook,
        about: spot
            .question
            .map(|question| About::Question(spot.step, question)),
        ..look(id, "", spot)
    }
}

fn once(step: Id, page: Id, question: Id) -> Spot {
    Spot {
        step,
        page,
        row: None,
        question: Some(question),
    }
}

fn in_row(named: &Said, page: Id, question: Id) -> Spot {
    Spot {
        step: named.step,
        page,
        row: named.row,
        question: Some(question),
    }
}

fn list(step: Id) -> Spot {
    page_of(step, "list")
}

fn page_of(step: Id, page: Id) -> Spot {
    Spot {
        step,
        page,
        row: None,
        question: None,
    }
}
