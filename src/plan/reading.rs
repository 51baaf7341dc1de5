//! Reads a draft into a plan. Reading never fails: what cannot be read becomes a gentle problem.

use super::answers::{Answers, RowId};
use super::backup::Backup;
use super::budget::{Budget, Standing, Told};
use super::cost::{CostLine, PartOfYear, Payer};
use super::money::Money;
use super::often::WeeksPerYear;
use super::outcome::Outcome;
use super::problem::Problem;
use super::profile::{Photo, Profile};
use super::risk::Risk;
use super::said::OwnWords;
use super::sheet::{Sheet, step};
use super::stage::{self, Stage};
use super::support::{Help, Support};
use super::totals::Totals;

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
    /// What I want, the most important first.
    pub outcomes: Vec<Outcome>,
    /// What would help, in the person's order.
    pub supports: Vec<Support>,
    /// My number.
    pub budget: Budget,
    /// How many weeks the council counts in a year.
    pub year: WeeksPerYear,
    /// What it costs, in the person's order.
    pub costs: Vec<CostLine>,
    /// What it comes to.
    pub totals: Totals,
    /// How it stands against my number.
    pub standing: Standing,
    /// What could go wrong.
    pub risks: Vec<Risk>,
    /// Who to call.
    pub backup: Backup,
}

/// Reads a draft. A link to something that was taken out is quietly left out here, and kept in the draft.
pub fn read(draft: &Answers) -> Reading {
    let mut problems = Vec::new();
    let outcomes = outcomes(draft);
    let mut supports = supports(draft, &outcomes, &mut problems);
    let sheet = Sheet::once(draft, step("costs"));
    let year = WeeksPerYear::of(sheet.said("year").picked());
    let budget = budget(&sheet, year, &mut problems);
    let costs = costs(draft, year, &supports, &mut problems);
    mark_paid(&mut supports, &costs);
    let totals = Totals::of(&costs, year);
    let standing = Standing::of(&totals.budget(), &budget);
    let backup = backup(draft, &mut problems);
    let plan = Plan {
        stage: stage::read(draft),
        profile: profile(draft),
        outcomes,
        supports,
        budget,
        year,
        costs,
        totals,
        standing,
        risks: risks(draft),
        backup,
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

    /// What helps with an outcome.
    pub fn supports_for(&self, outcome: RowId) -> impl Iterator<Item = &Support> {
        self.supports
            .iter()
            .filter(move |support| support.outcomes.contains(&outcome))
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

fn profile(draft: &Answers) -> Profile {
    let sheet = Sheet::once(draft, step("me"));
    Profile {
        maker: Sheet::once(draft, step("start")).said("who"),
        called: sheet.said("called"),
        photo: photo(&sheet),
        important: sheet.said("important"),
        liked: sheet.said("liked"),
        support: sheet.said("support"),
        communicate: sheet.said("communicate"),
    }
}

fn photo(sheet: &Sheet<'_>) -> Option<Photo> {
    let answer = sheet.answer("photo")?;
    Some(Photo {
        name: answer.picked()?.to_owned(),
        shows: OwnWords::of(answer),
    })
}

fn outcomes(draft: &Answers) -> Vec<Outcome> {
    Sheet::rows(draft, step("outcomes"))
        .map(|sheet| {
            let what = sheet.said("what");
            Outcome {
                id: sheet.id(),
                area: sheet.area(&what),
                what,
                why: sheet.said("why"),
                know: sheet.said("know"),
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

fn budget(sheet: &Sheet<'_>, year: WeeksPerYear, problems: &mut Vec<Problem>) -> Budget {
    let said = sheet.said("told");
    let amount = sheet.money("budget", problems);
    let often = sheet.often("per");
    let (year_one, later) = Budget::yearly(amount, often, year);
    Budget {
        told: Told::of(&said),
        said,
        amount,
        often,
        year_one,
        later,
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

fn risks(draft: &Answers) -> Vec<Risk> {
    Sheet::rows(draft, step("risks"))
        .map(|sheet| Risk {
            id: sheet.id(),
            activity: sheet.said("activity"),
            good: sheet.said("good"),
            if_not: sheet.said("if-not"),
            wrong: sheet.said("wrong"),
            who_hurt: sheet.said("who-hurt"),
            likely: sheet.said("likely"),
            serious: sheet.said("serious"),
            tried: sheet.said("tried"),
            i_do: sheet.said("i-do"),
            others_do: sheet.said("others-do"),
            signs: sheet.said("signs"),
            if_happens: sheet.said("if-happens"),
            my_view: sheet.said("my-view"),
            family_view: sheet.said("family-view"),
            worker_view: sheet.said("worker-view"),
            decides: sheet.said("decides"),
            decision: sheet.said("decision"),
            look_again: sheet.said("look-again"),
        })
        .collect()
}

fn backup(draft: &Answers, problems: &mut Vec<Problem>) -> Backup {
    let sheet = Sheet::once(draft, step("risks"));
    sheet.phone("backup-phone", problems);
    Backup {
        name: sheet.said("backup-name"),
        phone: sheet.said("backup-phone"),
        cannot_wait: sheet.said("cannot-wait"),
    }
}
