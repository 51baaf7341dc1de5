//! The plan in short for the council: what I need in the words of the law, what I want, what helps, and what it costs.
//!
//! Then who looks after the money, how risks are met, who to call, and when we look again. (Section 5a of the domain notes.)

use super::super::in_table::{RowOfWords, table};
use super::super::writer::Writer;
use super::super::{
    Block, Column, Holds, Line, Section, Table, TableRow, Weight, backup, manage, outcomes,
    reviews, supports,
};
use crate::plan::cost::{CostLine, Payer};
use crate::plan::need::Need;
use crate::plan::outcome::Outcome;
use crate::plan::risk::Risk;
use crate::plan::support::Support;
use crate::plan::totals::Views;
use crate::plan::{Money, Plan, RowId};

/// Its sections.
pub(super) fn sections(writer: Writer<'_>, plan: &Plan) -> Vec<Section> {
    vec![
        needs(writer, plan),
        help(writer, plan),
        money(writer, plan),
        manage::in_short(writer, plan),
        risks(writer, plan),
        backup::in_short(writer, plan),
        reviews::in_short(writer, plan),
    ]
}

/// A row for each need with the outcomes that meet it, and last those outcomes that meet none.
fn needs(writer: Writer<'_>, plan: &Plan) -> Section {
    let names = |outcomes: Vec<&Outcome>| {
        let names = outcomes.into_iter();
        vec![writer.joined(names.map(|one| outcomes::name(writer, one, Weight::Plain)))]
    };
    let of_needs = plan.needs.iter().filter(|need| need.wants_help());
    let of_needs = of_needs.map(|need| RowOfWords {
        picture: writer.picture_of(&need.what, "needs"),
        cells: vec![
            named(writer, need),
            names(plan.outcomes_for(need.id).collect()),
        ],
    });
    let other: Vec<&Outcome> = plan
        .outcomes
        .iter()
        .filter(|one| one.needs.is_empty())
        .collect();
    let other = (!other.is_empty()).then(|| RowOfWords {
        picture: writer.picture("goal"),
        cells: vec![vec![writer.strong("paper-council-other")], names(other)],
    });
    let heads = [("paper-need-what", 6), ("paper-council-wants", 4)];
    let rows = of_needs.chain(other).collect();
    Section {
        step: "needs".to_owned(),
        picture: "needs".to_owned(),
        heading: writer.strong("paper-needs"),
        blocks: table(writer, "paper-needs-law", &heads, rows)
            .into_iter()
            .collect(),
    }
}

/// The need, the law's words for it, and what the council said.
fn named(writer: Writer<'_>, need: &Need) -> Vec<Line> {
    let law = need.what.chosen.iter();
    let mut name = vec![writer.titled(&need.what, "needs-list.untitled")];
    name.extend(law.filter_map(|choice| writer.law(&need.what, choice)));
    name.extend(writer.sentences(&need.council));
    name
}

/// What helps, each once, with the outcomes that it is for and what my budget pays for it in a year; and last what the budget
/// pays that is for none of it, so that the column holds all that it pays.
fn help(writer: Writer<'_>, plan: &Plan) -> Section {
    let row = |support: &Support| {
        let wanted = support.outcomes.iter();
        let wanted = wanted.filter_map(|id| plan.outcomes.iter().find(|one| one.id == *id));
        let wanted = wanted.map(|one| outcomes::name(writer, one, Weight::Plain));
        TableRow {
            picture: Some(writer.picture_of(&support.what, "support")),
            cells: vec![
                vec![supports::name(writer, support, Weight::Strong)],
                vec![writer.joined(wanted)],
                cost_of(writer, plan, support.id).into_iter().collect(),
            ],
        }
    };
    let is_alone = |line: &&CostLine| {
        let helps = line.support.and_then(|id| plan.support(id));
        line.payer == Payer::Budget && helps.is_none()
    };
    let cost = |line: &CostLine| TableRow {
        picture: Some(writer.picture_of(&line.what, "coins")),
        cells: vec![
            vec![writer.titled(&line.what, "costs-list.untitled")],
            Vec::new(),
            line.yearly
                .map(|yearly| amount(writer, yearly.year_one))
                .into_iter()
                .collect(),
        ],
    };
    let alone = plan.costs.iter().filter(is_alone).map(cost);
    let rows: Vec<TableRow> = plan.supports.iter().map(row).chain(alone).collect();
    let is_empty = rows.is_empty();
    let table = Block::Table(Table {
        caption: Line::new(),
        columns: vec![
            writer.column("paper-column-what", 5),
            writer.column("paper-council-wants", 4),
            Column {
                holds: Holds::Amounts,
                ..writer.column("paper-first-year", 3)
            },
        ],
        rows,
        totals: Vec::new(),
    });
    Section {
        step: "supports".to_owned(),
        picture: "support".to_owned(),
        heading: writer.strong("paper-council-costs"),
        blocks: (!is_empty).then_some(table).into_iter().collect(),
    }
}

/// "£5,616.00", where the budget pays for the help.
fn cost_of(writer: Writer<'_>, plan: &Plan, support: RowId) -> Option<Line> {
    let lines = plan.costs.iter();
    let lines = lines.filter(|line| line.payer == Payer::Budget && line.support == Some(support));
    let sum = lines
        .filter_map(|line| line.yearly)
        .map(|yearly| yearly.year_one);
    sum.reduce(Money::plus).map(|sum| amount(writer, sum))
}

fn amount(writer: Writer<'_>, money: Money) -> Line {
    vec![writer.plain(writer.words.money(money.pence()), Weight::Plain)]
}

/// What all of it costs, in a week and in a year.
fn money(writer: Writer<'_>, plan: &Plan) -> Section {
    let yearly = plan.totals.budget().yearly;
    let said = |message: &str, money: Money| {
        let money = writer.words.money(money.pence());
        writer.after(message, vec![writer.plain(money, Weight::Strong)])
    };
    let week = Views::of(yearly.year_one, plan.year).week;
    let mut lines = Vec::new();
    if !plan.costs.is_empty() {
        if !plan.comes_once() {
            lines.push(said("total-week", week));
        }
        lines.push(said("paper-first-year", yearly.year_one));
        if yearly.later != yearly.year_one {
            lines.push(said("paper-later-years", yearly.later));
        }
    }
    let idea = (!lines.is_empty()).then(|| Block::Idea {
        picture: Some(writer.picture("money")),
        lines,
    });
    Section {
        step: "costs".to_owned(),
        picture: "money".to_owned(),
        heading: writer.strong("paper-costs"),
        blocks: idea.into_iter().collect(),
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
    let heads = [("paper-wrong", 4), ("risk-card-plan", 6)];
    Section {
        step: "risks".to_owned(),
        picture: "safe".to_owned(),
        heading: writer.strong("paper-risks"),
        blocks: table(writer, "", &heads, rows).into_iter().collect(),
    }
}
