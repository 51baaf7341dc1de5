//! Reads a draft into a plan. Reading never fails: what cannot be read becomes a gentle problem.

use super::action::{self, Action};
use super::answers::{Answers, RowId};
use super::backup::{self, Backup};
use super::budget::{Budget, Standing, Told};
use super::carer::{self, Carer};
use super::caring::{self, Caring};
use super::communication::{self, Communication};
use super::contribution::Contribution;
use super::cost::{CostLine, PartOfYear, Payer};
use super::culture::{self, Culture};
use super::days::{self, Days};
use super::decision::{self, Decisions};
use super::diary::{self, Diary};
use super::manage::{self, Manage};
use super::money::Money;
use super::my_helper;
use super::need::{self, Need};
use super::often::{Often, WeeksPerYear};
use super::outcome::Outcome;
use super::pay_pattern::PayPattern;
use super::problem::Problem;
use super::profile::{self, Profile};
use super::reply::{self, Reply};
use super::review::{self, Review};
use super::risk::{self, Risk};
use super::said::Said;
use super::share::Sharing;
use super::sheet::{Sheet, step};
use super::spend_to_save::{self, Change};
use super::spending::{self, Spent};
use super::stage::{self, Stage};
use super::support::{Help, Support};
use super::totals::Totals;
use super::web;
use super::week;
use super::who_helps::{self, Helper};
use super::working::{self, Working};

/// A draft, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What it says.
    pub plan: Plan,
    /// What could not be read, in the order of the form.
    pub problems: Vec<Problem>,
}

/// A plan as it can be printed and added up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Where I am now.
    pub stage: Stage,
    /// About me.
    pub profile: Profile,
    /// Who can help me plan.
    pub helpers: Vec<Helper>,
    /// My culture, faith and language.
    pub culture: Culture,
    /// How I communicate.
    pub communication: Communication,
    /// My good days and bad days.
    pub days: Days,
    /// What is working and what is not.
    pub working: Vec<Working>,
    /// What I need.
    pub needs: Vec<Need>,
    /// What I do as a carer, where the plan is for what I need because of it.
    pub caring: Caring,
    /// Who and what is around me, in the person's order.
    pub web: Vec<web::Node>,
    /// What I want, the most important first.
    pub outcomes: Vec<Outcome>,
    /// What would help, in the person's order.
    pub supports: Vec<Support>,
    /// What I do in a week, in the person's order.
    pub week: Vec<week::Activity>,
    /// Who I want to help me.
    pub helper: my_helper::Helper,
    /// My number.
    pub budget: Budget,
    /// My part of it.
    pub contribution: Contribution,
    /// How the council pays it out.
    pub pay_pattern: Said,
    /// How many weeks the council counts in a year.
    pub year: WeeksPerYear,
    /// What it costs, in the person's order.
    pub costs: Vec<CostLine>,
    /// What it comes to.
    pub totals: Totals,
    /// How it stands against my number.
    pub standing: Standing,
    /// Who looks after the money.
    pub manage: Manage,
    /// Changes that cost more at the start.
    pub changes: Vec<Change>,
    /// Whether something should be asked about first, and what.
    pub ask_first: AskFirst,
    /// Whether I thought about what could go wrong, and have no worries.
    pub no_worries: Said,
    /// Whether I want a change that costs less later.
    pub wants_change: Said,
    /// What could go wrong.
    pub risks: Vec<Risk>,
    /// My back-up plan.
    pub backup: Backup,
    /// Who sees what.
    pub sharing: Sharing,
    /// Who looks after me.
    pub carer: Carer,
    /// My decisions.
    pub decisions: Decisions,
    /// What happens first.
    pub actions: Vec<Action>,
    /// What they said to the plan.
    pub reply: Reply,
    /// My questions, and whom I talked to.
    pub diary: Diary,
    /// What I spent.
    pub spent: Vec<Spent>,
    /// When we look again, and what we found.
    pub reviews: Vec<Review>,
}

/// What the council may have to agree to first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskFirst {
    /// Whether there is something.
    pub said: Said,
    /// What it is.
    pub what: Said,
}

/// Reads a draft. A link to something that was taken out is quietly left out here, and kept in the draft.
pub fn read(draft: &Answers) -> Reading {
    let mut problems = Vec::new();
    let helpers = who_helps::read(draft, &mut problems);
    let needs = need::read(draft);
    let caring = caring::read(draft, &mut problems);
    let outcomes = outcomes(draft, &needs);
    let mut supports = supports(draft, &outcomes, &mut problems);
    let week = week(draft, &supports, &mut problems);
    let sheet = Sheet::once(draft, step("costs"));
    let year = WeeksPerYear::of(sheet.said("year").picked());
    let contribution = Contribution::read(&sheet, &mut problems);
    let budget = budget(&sheet, year, &contribution, &mut problems);
    let costs = costs(draft, year, &supports, &mut problems);
    mark_paid(&mut supports, &costs);
    let totals = Totals::of(&costs, year);
    let standing = Standing::of(&totals.budget(), &budget);
    let manage = manage::read(draft, &mut problems);
    let changes = spend_to_save::read(draft, &mut problems);
    let backup = backup::read(draft, &costs, &mut problems);
    let carer = carer::read(draft, &mut problems);
    let spent = spending::read(draft, &costs, &mut problems);
    let reviews = review::read(draft, &outcomes);
    let plan = Plan {
        stage: stage::read(draft),
        profile: profile::read(draft),
        helpers,
        culture: culture::read(draft),
        communication: communication::read(draft),
        days: days::read(draft),
        working: working::read(draft),
        needs,
        caring,
        web: web::read(draft),
        outcomes,
        supports,
        week,
        helper: my_helper::read(draft),
        budget,
        contribution,
        pay_pattern: sheet.said("pay-pattern"),
        year,
        costs,
        totals,
        standing,
        manage,
        changes,
        ask_first: AskFirst {
            said: sheet.said("legal"),
            what: sheet.said("legal-what"),
        },
        no_worries: risk::no_worries(draft),
        wants_change: spend_to_save::wanted(draft),
        risks: risk::read(draft),
        backup,
        sharing: Sharing::of(draft),
        carer,
        decisions: decision::read(draft),
        actions: action::read(draft),
        reply: reply::read(draft),
        diary: diary::read(draft),
        spent,
        reviews,
    };
    Reading { plan, problems }
}

impl Plan {
    /// The outcome of that row.
    pub fn outcome(&self, id: RowId) -> Option<&Outcome> {
        self.outcomes.iter().find(|outcome| outcome.id == id)
    }

    /// The support of that row.
    pub fn support(&self, id: RowId) -> Option<&Support> {
        self.supports.iter().find(|support| support.id == id)
    }

    /// The outcomes that serve a need.
    pub fn outcomes_for(&self, need: RowId) -> impl Iterator<Item = &Outcome> {
        self.outcomes
            .iter()
            .filter(move |outcome| outcome.needs.contains(&need))
    }

    /// What helps with a need, through the outcomes that serve it, each once.
    pub fn supports_for_need(&self, need: RowId) -> impl Iterator<Item = &Support> {
        let serves = move |id: &RowId| self.outcomes_for(need).any(|outcome| outcome.id == *id);
        self.supports
            .iter()
            .filter(move |support| support.outcomes.iter().any(serves))
    }

    /// What helps with an outcome.
    pub fn supports_for(&self, outcome: RowId) -> impl Iterator<Item = &Support> {
        self.supports
            .iter()
            .filter(move |support| support.outcomes.contains(&outcome))
    }

    /// Whether the money comes just once, so that a week or a month of it says nothing.
    pub fn comes_once(&self) -> bool {
        match self.budget.often {
            Some(often) => often == Often::Once,
            None => PayPattern::of(&self.pay_pattern) == Some(PayPattern::Once),
        }
    }

    /// Whether someone in the family helps.
    pub fn has_help_from_family(&self) -> bool {
        let is_family = |support: &Support| support.area.is_some_and(|area| area.id == "family");
        self.supports.iter().any(is_family)
    }

    /// How many supports are free.
    pub fn free_help(&self) -> usize {
        let is_free = |support: &&Support| support.help == Help::Free;
        self.supports.iter().filter(is_free).count()
    }

    /// What a support costs.
    pub fn costs_of(&self, support: RowId) -> impl Iterator<Item = &CostLine> {
        self.costs
            .iter()
            .filter(move |cost| cost.support == Some(support))
    }

    /// The outcomes that a cost serves, through the support it pays for.
    pub fn outcomes_served(&self, cost: &CostLine) -> impl Iterator<Item = &Outcome> {
        let support = cost.support.and_then(|id| self.support(id));
        support
            .into_iter()
            .flat_map(|support| &support.outcomes)
            .filter_map(|id| self.outcome(*id))
    }
}

fn outcomes(draft: &Answers, needs: &[Need]) -> Vec<Outcome> {
    let there: Vec<RowId> = needs.iter().map(|need| need.id).collect();
    Sheet::rows(draft, step("outcomes"))
        .map(|sheet| {
            let what = sheet.said("what");
            Outcome {
                id: sheet.id(),
                area: sheet.area(&what),
                what,
                why: sheet.said("why"),
                know: sheet.said("know"),
                needs: sheet.links("needs", &there),
            }
        })
        .collect()
}

fn supports(draft: &Answers, outcomes: &[Outcome], problems: &mut Vec<Problem>) -> Vec<Support> {
    let there: Vec<RowId> = outcomes.iter().map(|outcome| outcome.id).collect();
    Sheet::rows(draft, step("supports"))
        .map(|sheet| {
            let what = sheet.said("what");
            let area = sheet.area(&what);
            Support {
                id: sheet.id(),
                help: Help::of(area),
                area,
                what,
                outcomes: sheet.links("outcomes", &there),
                who: sheet.said("who"),
                often: sheet.said("often"),
                days: sheet.said("days"),
                hours: sheet.count("hours", problems),
            }
        })
        .collect()
}

fn week(draft: &Answers, supports: &[Support], problems: &mut Vec<Problem>) -> Vec<week::Activity> {
    let there: Vec<RowId> = supports.iter().map(|support| support.id).collect();
    week::read(draft, &there, problems)
}

/// Help that a cost points at is paid for, whatever its kind: unless that cost is nothing.
fn mark_paid(supports: &mut [Support], costs: &[CostLine]) {
    for support in supports {
        let is_paid = costs
            .iter()
            .any(|cost| cost.support == Some(support.id) && cost.unit_price != Some(Money::ZERO));
        if is_paid {
            support.help = Help::Paid;
        }
    }
}

/// The number, with my part where that comes on top: costs are held against both together.
fn budget(
    sheet: &Sheet<'_>,
    year: WeeksPerYear,
    contribution: &Contribution,
    problems: &mut Vec<Problem>,
) -> Budget {
    let said = sheet.said("told");
    let amount = sheet.money("budget", problems);
    let often = sheet.often("per");
    let (year_one, later) = Budget::yearly(amount, often, year);
    let on_top = contribution.on_top(often, year);
    Budget {
        told: Told::of(&said),
        said,
        amount,
        often,
        year_one: year_one.map(|money| money.plus(on_top)),
        later: later.map(|money| money.plus(on_top)),
    }
}

fn costs(
    draft: &Answers,
    year: WeeksPerYear,
    supports: &[Support],
    problems: &mut Vec<Problem>,
) -> Vec<CostLine> {
    let there: Vec<RowId> = supports.iter().map(|support| support.id).collect();
    Sheet::rows(draft, step("costs"))
        .map(|sheet| cost(&sheet, year, &there, problems))
        .collect()
}

fn cost(
    sheet: &Sheet<'_>,
    year: WeeksPerYear,
    supports: &[RowId],
    problems: &mut Vec<Problem>,
) -> CostLine {
    let unit_price = sheet.money("amount", problems);
    let count = sheet.count_or_one("count", problems);
    let often = sheet.often("often");
    let part = part_of_year(sheet, problems);
    let payer_said = sheet.said("payer");
    CostLine {
        id: sheet.id(),
        what: sheet.said("what"),
        unit_price,
        count,
        often,
        part,
        payer: Payer::of(payer_said.picked()),
        payer_said,
        pa_hours: sheet.said("pa-hours"),
        relative: sheet.said("relative"),
        sleep_boss: sheet.said("sleep-boss"),
        managed_by: sheet.said("managed-by"),
        put_by: sheet.said("put-by-now"),
        put_by_day: sheet.day("put-by-day"),
        priority: sheet.said("priority"),
        support: sheet.links("support", supports).first().copied(),
        yearly: CostLine::reckon(unit_price, count, often, part, year),
    }
}

fn part_of_year(sheet: &Sheet<'_>, problems: &mut Vec<Problem>) -> PartOfYear {
    let known = match sheet.said("weeks").picked() {
        Some("some") => sheet.weeks("weeks-used", problems).map(PartOfYear::Weeks),
        Some("later") => sheet.weeks("from-week", problems).map(PartOfYear::From),
        Some("stops") => sheet.weeks("until-week", problems).map(PartOfYear::Until),
        _ => Some(PartOfYear::All),
    };
    known.unwrap_or(PartOfYear::NotKnown)
}
