//! The plan in short for the council: what I need in the words of the law, what I want, what helps, and what it costs.
//!
//! Then who looks after the money, how risks are met, who to call, and when we look again. (Section 5a of the domain notes.)

use super::super::in_table::{RowOfWords, table};
use super::super::writer::Writer;
use super::super::{
    Block, Line, Section, Text, Weight, backup, manage, outcomes, reviews, supports,
};
use crate::plan::cost::Payer;
use crate::plan::need::Need;
use crate::plan::outcome::Outcome;
use crate::plan::risk::Risk;
use crate::plan::totals::Views;
use crate::plan::{Money, Plan, RowId};

/// Its sections.
pub(super) fn sections(writer: Writer<'_>, plan: &Plan) -> Vec<Section> {
    vec![
        needs(writer, plan),
        money(writer, plan),
        manage::in_short(writer, plan),
        risks(writer, plan),
        backup::in_short(writer, plan),
        reviews::in_short(writer, plan),
    ]
}

/// A row for each need with the outcomes that meet it, and last those outcomes that meet none.
fn needs(writer: Writer<'_>, plan: &Plan) -> Section {
    let of_needs = plan.needs.iter().filter(|need| need.wants_help());
    let of_needs = of_needs.map(|need| {
        let wanted: Vec<&Outcome> = plan.outcomes_for(need.id).collect();
        RowOfWords {
            picture: writer.picture_of(&need.what, "needs"),
            cells: cells(writer, plan, named(writer, need), &wanted),
        }
    });
    let other: Vec<&Outcome> = plan
        .outcomes
        .iter()
        .filter(|one| one.needs.is_empty())
        .collect();
    let other = (!other.is_empty()).then(|| RowOfWords {
        picture: writer.picture("goal"),
        cells: cells(
            writer,
            plan,
            vec![writer.strong("paper-council-other")],
            &other,
        ),
    });
    let heads = [
        ("paper-need-what", 4),
        ("paper-council-wants", 4),
        ("paper-council-costs", 4),
    ];
    let rows = of_needs.chain(other).collect();
    Section {
        step: "needs".to_owned(),
        picture: "needs".to_owned(),
        heading: writer.strong("paper-council"),
        blocks: table(writer, "paper-needs-law", &heads, rows)
            .into_iter()
            .collect(),
    }
}

/// The need, the law's words for it, and what the council said.
fn named(writer: Writer<'_>, need: &Need) -> Vec<Line> {
    let mut name = vec![writer.titled(&need.what, "needs-list.untitled")];
    let law = need.what.chosen.iter();
    name.extend(law.filter_map(|choice| writer.law(&need.what, choice)));
    name.extend(writer.sentences(&need.council));
    name
}

/// The need, the outcomes, and the help for them, each with what it costs in a year.
fn cells(writer: Writer<'_>, plan: &Plan, name: Vec<Line>, wanted: &[&Outcome]) -> Vec<Vec<Line>> {
    let goals = wanted.iter();
    let goals = goals.map(|outcome| outcomes::name(writer, outcome, Weight::Plain));
    let mut help: Vec<Line> = Vec::new();
    for support in wanted
        .iter()
        .flat_map(|outcome| plan.supports_for(outcome.id))
    {
        let mut line = supports::name(writer, support, Weight::Plain);
        line.extend(cost_of(writer, plan, support.id));
        if !help.contains(&line) {
            help.push(line);
        }
    }
    vec![name, goals.collect(), help]
}

/// ": £5,616.00", where the budget pays for the help.
fn cost_of(writer: Writer<'_>, plan: &Plan, support: RowId) -> Vec<Text> {
    let lines = plan.costs.iter();
    let lines = lines.filter(|line| line.payer == Payer::Budget && line.support == Some(support));
    let sum = lines
        .filter_map(|line| line.yearly)
        .map(|yearly| yearly.year_one);
    let Some(sum) = sum.reduce(Money::plus) else {
        return Vec::new();
    };
    let sum = writer.words.money(sum.pence());
    vec![supports::between(writer), writer.plain(sum, Weight::Strong)]
}

/// What all of it costs, in a week and in a year.
fn money(writer: Writer<'_>, plan: &Plan) -> Section {
    let yearly = plan.totals.budget().yearly;
    let amount = |message: &str, money: Money| {
        let money = writer.words.money(money.pence());
        writer.after(message, vec![writer.plain(money, Weight::Strong)])
    };
    let week = Views::of(yearly.year_one, plan.year).week;
    let mut lines = Vec::new();
    if !plan.costs.is_empty() {
        if !plan.comes_once() {
            lines.push(amount("total-week", week));
        }
        lines.push(amount("paper-first-year", yearly.year_one));
        if yearly.later != yearly.year_one {
            lines.push(amount("paper-later-years", yearly.later));
        }
    }
    let said = (!lines.is_empty()).then(|| Block::Idea {
        picture: Some(writer.picture("money")),
        lines,
    });
    Section {
        step: "costs".to_owned(),
        picture: "money".to_owned(),
        heading: writer.strong("paper-costs"),
        blocks: said.into_iter().collect(),
    }
}

/// What I want to do, what could go wrong, and what we do: a row each.
fn risks(writer: Writer<'_>, plan: &Plan) -> Section {
    let row = |risk: &Risk| {
        let mut plan = writer.lines(&risk.i_do);
        plan.extend(writer.lines(&risk.others_do));
        plan.extend(writer.lines(&risk.decides));
        let mut what = vec![writer.titled(&risk.activity, "risks-list.untitled")];
        what.extend(writer.lines(&risk.wrong));
        RowOfWords {
            picture: writer.picture_of(&risk.wrong, "safe"),
            cells: vec![what, plan],
        }
    };
    let rows = plan.risks.iter().map(row).collect();
    let heads = [("paper-wrong", 4), ("risk-card-plan", 5)];
    Section {
        step: "risks".to_owned(),
        picture: "safe".to_owned(),
        heading: writer.strong("paper-risks"),
        blocks: table(writer, "paper-risks", &heads, rows)
            .into_iter()
            .collect(),
    }
}
