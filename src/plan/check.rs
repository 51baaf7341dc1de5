//! What the council will look for, as questions to oneself: ready, look or ask. None of them blocks.
//!
//! The questions are those of table 5a of the domain notes, as far as this release asks what they need. A question
//! that does not concern this plan is left out.

use super::answers::{Answers, Stance};
use super::budget::State;
use super::cost::{CostLine, Payer};
use super::reading::{Plan, Reading};
use super::said::Said;
use super::spot::{Spot, spots};
use super::support::{Help, Support};
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

/// The council's questions, in the order of the form.
pub fn check(draft: &Answers, reading: &Reading) -> Vec<CheckRow> {
    let plan = &reading.plan;
    let rows = [
        Some(about_me(plan)),
        Some(goals(plan)),
        know(plan),
        support(plan),
        support_goal(plan),
        explained(plan),
        free_first(plan),
        prices(plan),
        money(plan),
        cost_goal(plan),
        Some(number(plan)),
        boss(plan),
        insurance(plan),
        family(plan),
        Some(risks(plan)),
        risk_plan(plan),
        Some(backup(plan)),
        numbers(reading),
    ];
    rows.into_iter().flatten().chain(talk(draft)).collect()
}

/// K1: at least three things that are important to me, and some of my own words.
fn about_me(plan: &Plan) -> CheckRow {
    let me = &plan.profile;
    let said = [&me.important, &me.liked, &me.support, &me.communicate];
    let has_own_words = said.iter().any(|said| said.words.is_some());
    if me.important.chosen.len() >= 3 && has_own_words {
        return ready("about-me", "K1");
    }
    look("about-me", "K1", once("me", "important", "important"))
}

/// K3: at least one outcome.
fn goals(plan: &Plan) -> CheckRow {
    if plan.outcomes.iter().any(|outcome| outcome.what.is_given()) {
        ready("goals", "K3")
    } else {
        look("goals", "K3", list("outcomes"))
    }
}

/// K3: for each outcome, how I will know.
fn know(plan: &Plan) -> Option<CheckRow> {
    let vague = plan
        .outcomes
        .iter()
        .find(|outcome| !outcome.know.is_given());
    let row = vague.map(|outcome| look_at("know", "K3", &outcome.what, "know", "know"));
    listed(&plan.outcomes, row, ready("know", "K3"))
}

/// K4, as far as we can tell: each outcome has a support, free or paid.
fn support(plan: &Plan) -> Option<CheckRow> {
    let alone = plan
        .outcomes
        .iter()
        .find(|outcome| plan.supports_for(outcome.id).next().is_none());
    let row = alone.map(|outcome| CheckRow {
        about: Some(About::Row(outcome.what.clone())),
        ..look("support", "K4", list("supports"))
    });
    listed(&plan.outcomes, row, ready("support", "K4"))
}

/// Each support helps with something I want.
fn support_goal(plan: &Plan) -> Option<CheckRow> {
    let aimless = plan
        .supports
        .iter()
        .find(|support| support.outcomes.is_empty());
    let row =
        aimless.map(|support| look_at("support-goal", "", &support.what, "outcomes", "outcomes"));
    listed(&plan.supports, row, ready("support-goal", ""))
}

/// K5: each support says what, who and how often.
fn explained(plan: &Plan) -> Option<CheckRow> {
    let row = plan.supports.iter().find_map(|support| {
        let by_me = support.area.is_some_and(|area| area.id == "me");
        let (page, question) = if !support.what.is_given() {
            ("what", "what")
        } else if !support.who.is_given() && !by_me {
            ("who", "who")
        } else if !support.often.is_given() {
            ("when", "often")
        } else {
            return None;
        };
        Some(look_at("explained", "K5", &support.what, page, question))
    });
    listed(&plan.supports, row, ready("explained", "K5"))
}

/// K6: where help is paid for, free help serves the same outcome too.
fn free_first(plan: &Plan) -> Option<CheckRow> {
    let has_free_help = |paid: &Support| {
        plan.supports.iter().any(|other| {
            other.help == Help::Free && other.outcomes.iter().any(|id| paid.outcomes.contains(id))
        })
    };
    let alone = plan
        .supports
        .iter()
        .any(|support| support.help == Help::Paid && !has_free_help(support));
    let row = alone.then(|| look("free-first", "K6", list("supports")));
    listed(&plan.supports, row, ready("free-first", "K6"))
}

/// K7: each cost has a price and says how often.
fn prices(plan: &Plan) -> Option<CheckRow> {
    let unknown = plan.costs.iter().find(|line| line.yearly.is_none());
    let row = unknown.map(|line| {
        let (page, question) = missing_in(line);
        look_at("prices", "K7", &line.what, page, question)
    });
    listed(&plan.costs, row, ready("prices", "K7"))
}

/// K7: what the budget pays is no more than the number. Nothing is said while nobody can say.
fn money(plan: &Plan) -> Option<CheckRow> {
    match plan.standing.state {
        State::OverYear1Only | State::OverLaterOnly | State::Over => {
            Some(look("money", "K7", list("costs")))
        }
        State::Under | State::Fits if plan.costs.is_empty() || plan.standing.is_so_far() => None,
        State::Under | State::Fits => Some(ready("money", "K7")),
        State::NoNumber => None,
    }
}

/// K8: each cost that the budget pays helps with something I want, through the support it pays for.
fn cost_goal(plan: &Plan) -> Option<CheckRow> {
    let paid: Vec<&CostLine> = plan
        .costs
        .iter()
        .filter(|line| line.payer == Payer::Budget)
        .collect();
    let aimless = paid
        .iter()
        .find(|line| plan.outcomes_served(line).next().is_none());
    let row = aimless.map(|line| {
        let support = line.support.and_then(|id| plan.support(id));
        let spot = match support {
            Some(support) => in_row(&support.what, "outcomes", "outcomes"),
            None => in_row(&line.what, "support", "support"),
        };
        CheckRow {
            about: Some(About::Row(line.what.clone())),
            ..look("cost-goal", "K8", spot)
        }
    });
    listed(&paid, row, ready("cost-goal", "K8"))
}

/// K9: the number is known.
fn number(plan: &Plan) -> CheckRow {
    if plan.budget.year_one.is_some() {
        ready("number", "K9")
    } else {
        CheckRow {
            outlook: Outlook::Ask,
            ..look("number", "K9", once("costs", "number", "told"))
        }
    }
}

/// K11: someone who pays a helper's wages thought of insurance, payroll and holiday pay.
fn boss(plan: &Plan) -> Option<CheckRow> {
    pays(plan, "pa-wages").then(|| {
        let holiday = pays(plan, "pa-holiday") || pays(plan, "pa-holiday-cover");
        if pays(plan, "insurance") && pays(plan, "payroll") && holiday {
            ready("boss", "K11")
        } else {
            CheckRow {
                outlook: Outlook::Ask,
                ..look("boss", "K11", list("costs"))
            }
        }
    })
}

/// K11: insurance for being a boss is the law.
fn insurance(plan: &Plan) -> Option<CheckRow> {
    pays(plan, "pa-wages").then(|| {
        if pays(plan, "insurance") {
            ready("insurance", "K11")
        } else {
            look("insurance", "K11", list("costs"))
        }
    })
}

/// K12: the council must agree before the budget pays someone of the family.
fn family(plan: &Plan) -> Option<CheckRow> {
    plan.costs
        .iter()
        .filter(|line| line.payer == Payer::Budget)
        .filter_map(|line| plan.support(line.support?))
        .find(|support| support.area.is_some_and(|area| area.id == "family"))
        .map(|support| CheckRow {
            outlook: Outlook::Ask,
            ..look_at("family", "K12", &support.what, "what", "what")
        })
}

/// K13: at least one risk was thought about.
fn risks(plan: &Plan) -> CheckRow {
    if plan.risks.is_empty() {
        look("risks", "K13", list("risks"))
    } else {
        ready("risks", "K13")
    }
}

/// K13: each risk has a plan.
fn risk_plan(plan: &Plan) -> Option<CheckRow> {
    let bare = plan.risks.iter().find(|risk| !risk.has_plan());
    let row = bare.map(|risk| look_at("risk-plan", "K13", &risk.activity, "plan", "i-do"));
    listed(&plan.risks, row, ready("risk-plan", "K13"))
}

/// K14: there is someone to call, with a number.
fn backup(plan: &Plan) -> CheckRow {
    let backup = &plan.backup;
    if backup.is_ready() {
        return ready("backup", "K14");
    }
    let question = if backup.name.is_given() {
        "backup-phone"
    } else {
        "backup-name"
    };
    look("backup", "K14", once("risks", "backup", question))
}

/// Every number that was typed can be read.
fn numbers(reading: &Reading) -> Option<CheckRow> {
    let row = reading.problems.iter().find_map(|problem| {
        let spot = Spot::of(&problem.at)?;
        Some(look_about(Outlook::Look, "numbers", spot))
    });
    listed(&reading.plan.costs, row.clone(), ready("numbers", "")).or(row)
}

/// Everything that the person wants to talk about.
fn talk(draft: &Answers) -> impl Iterator<Item = CheckRow> {
    let wants_to_talk = |spot: &Spot| {
        let answer = spot.place().and_then(|place| draft.at(&place));
        answer.is_some_and(|answer| answer.stance == Some(Stance::Talk))
    };
    spots(draft)
        .into_iter()
        .filter(wants_to_talk)
        .map(|spot| look_about(Outlook::Ask, "talk", spot))
}

fn pays(plan: &Plan, kind: &str) -> bool {
    plan.costs.iter().any(|line| line.what.has(kind))
}

fn missing_in(line: &CostLine) -> (Id, Id) {
    match (line.unit_price, line.count, line.often) {
        (None, _, _) => ("price", "amount"),
        (_, None, _) => ("price", "count"),
        (_, _, None) => ("price", "often"),
        _ => ("part", "weeks"),
    }
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
    Spot {
        step,
        page: "list",
        row: None,
        question: None,
    }
}
