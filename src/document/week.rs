//! My week: what I do on which days, where I go and who I meet, and how many hours of help it takes.

use super::supports::between;
use super::writer::Writer;
use super::{Block, Column, Holds, Item, Line, Section, Table, TableRow, Weight};
use crate::form::{self, Choice};
use crate::plan::count::Count;
use crate::plan::support::Support;
use crate::plan::week::{Activity, WeeklyHours, hours_by_support};
use crate::plan::{Plan, Said};

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let blocks = [
        table(writer, plan),
        rota(writer, plan),
        details(writer, plan),
        hours(writer, plan),
    ];
    Section {
        step: "week".to_owned(),
        picture: "week".to_owned(),
        heading: writer.strong("paper-week"),
        blocks: blocks.into_iter().flatten().collect(),
    }
}

/// "8 hours each week".
pub fn hours_a_week(writer: Writer<'_>, hours: Count) -> Line {
    if let Some(count) = hours.whole() {
        return writer.line_with("week-hours-count", &[("count", count.into())]);
    }
    let hours = writer.words.left_to_right(&hours.plain());
    writer.line_with("week-hours-each", &[("hours", hours.into())])
}

/// What I do, by day and part of the day.
fn table(writer: Writer<'_>, plan: &Plan) -> Option<Block> {
    let placed: Vec<&Activity> = plan.week.iter().filter(|one| one.has_time()).collect();
    by_day(writer, "week-table", &placed, |one| {
        vec![name_of(writer, one, Weight::Plain)]
    })
}

/// Who is with me, by day and part of the day, once someone said how many are there at once, or who is there at night.
fn rota(writer: Writer<'_>, plan: &Plan) -> Option<Block> {
    let is_asked = |one: &Activity| one.at_once.is_given() || one.nights.is_given();
    if !plan.week.iter().any(is_asked) {
        return None;
    }
    let with_help = |one: &&Activity| one.has_time() && one.need.has("with-help");
    let helped: Vec<&Activity> = plan.week.iter().filter(with_help).collect();
    by_day(writer, "paper-week-rota", &helped, |one| {
        let mut line = match one.support.and_then(|id| plan.support(id)) {
            Some(support) => who(writer, support),
            None => writer.line("week-nobody"),
        };
        if one.helpers() > 1 {
            line.push(between(writer));
            line.push(writer.text("week-at-once-two", Weight::Plain, &[]));
        }
        line
    })
}

/// The name of whoever helps, or what the help is.
fn who(writer: Writer<'_>, support: &Support) -> Line {
    match &support.who.words {
        Some(name) => vec![writer.own_line(name, Weight::Plain)],
        None => super::supports::name(writer, support, Weight::Plain),
    }
}

/// The days in which there is something, by the parts of the day in which there ever is, with a line for each thing.
fn by_day(
    writer: Writer<'_>,
    caption: &str,
    placed: &[&Activity],
    line: impl Fn(&Activity) -> Line,
) -> Option<Block> {
    let any = placed.first()?;
    let days = used(&any.days, |day| placed.iter().any(|one| one.days.has(day)));
    let parts = used(&any.parts, |part| {
        placed.iter().any(|one| one.parts.has(part))
    });
    let row = |day: &Choice| {
        let name = writer.strong(&any.days.choice_message(day));
        let cell = |part: &Choice| -> Vec<Line> {
            let here = placed.iter().filter(|one| one.is_at(day.id, part.id));
            here.map(|one| line(one)).collect()
        };
        TableRow {
            picture: None,
            cells: [vec![name]]
                .into_iter()
                .chain(parts.iter().map(|part| cell(part)))
                .collect(),
        }
    };
    let column = |head: Line| Column {
        head,
        share: 1,
        holds: Holds::Words,
    };
    let heads = parts
        .iter()
        .map(|part| writer.strong(&any.parts.choice_message(part)));
    Some(Block::Table(Table {
        caption: writer.strong(caption),
        columns: [writer.strong("week-day")]
            .into_iter()
            .chain(heads)
            .map(column)
            .collect(),
        rows: days.iter().map(|day| row(day)).collect(),
        totals: Vec::new(),
    }))
}

/// The choices of a question that are used, in the order of the form.
fn used(said: &Said, is_used: impl Fn(&str) -> bool) -> Vec<&'static Choice> {
    let question = form::step(said.step).and_then(|step| step.question(said.question));
    let choices = question.into_iter().flat_map(|one| one.kind.choices());
    choices.filter(|choice| is_used(choice.id)).collect()
}

fn name_of(writer: Writer<'_>, activity: &Activity, weight: Weight) -> super::Text {
    writer.name(&activity.what, "week-list.untitled", weight)
}

/// Where I go, who I meet and how I take part: a line for each thing of which that was said, or that has no time yet.
fn details(writer: Writer<'_>, plan: &Plan) -> Option<Block> {
    let items: Vec<Item> = plan
        .week
        .iter()
        .filter_map(|activity| {
            let said = said_of(writer, activity);
            (!said.is_empty()).then(|| Item {
                picture: None,
                line: joined(
                    writer,
                    writer.titled(&activity.what, "week-list.untitled"),
                    said,
                ),
            })
        })
        .collect();
    (!items.is_empty()).then(|| Block::List {
        label: Some(writer.strong("paper-week-where")),
        items,
    })
}

fn said_of(writer: Writer<'_>, activity: &Activity) -> Vec<Line> {
    let mut said = Vec::new();
    if let Some(place) = &activity.place.words {
        let line = vec![writer.own_line(place, Weight::Plain)];
        said.push(writer.noted(line, &activity.place));
    }
    if let Some(who) = &activity.who.words {
        let line = vec![
            writer.text("paper-week-with", Weight::Plain, &[]),
            writer.plain(" ".to_owned(), Weight::Plain),
            writer.own_line(who, Weight::Plain),
        ];
        said.push(writer.noted(line, &activity.who));
    }
    for one in [
        &activity.taking_part,
        &activity.need,
        &activity.at_once,
        &activity.nights,
    ] {
        let chosen = one.chosen.first();
        said.extend(chosen.map(|choice| writer.choice(one, choice)));
    }
    if !activity.has_time() {
        said.push(writer.line("week-no-time.plan"));
    }
    said
}

/// "Swimming: the pool, with Ben, I join in".
fn joined(writer: Writer<'_>, name: Line, said: Vec<Line>) -> Line {
    let mut line = name;
    for (place, words) in said.into_iter().enumerate() {
        line.push(match place {
            0 => between(writer),
            _ => writer.text("list-comma", Weight::Plain, &[]),
        });
        line.extend(words);
    }
    line
}

/// "Asha: 8 hours each week", for each kind of help.
fn hours(writer: Writer<'_>, plan: &Plan) -> Option<Block> {
    let items: Vec<Item> = hours_by_support(&plan.week)
        .into_iter()
        .map(|one| item(writer, plan, one))
        .collect();
    (!items.is_empty()).then(|| Block::List {
        label: Some(writer.strong("paper-week-hours")),
        items,
    })
}

fn item(writer: Writer<'_>, plan: &Plan, one: WeeklyHours) -> Item {
    let support = one.support.and_then(|id| plan.support(id));
    let mut line = match support {
        Some(support) => super::supports::name(writer, support, Weight::Plain),
        None => writer.line("week-nobody"),
    };
    line.push(between(writer));
    line.extend(hours_a_week(writer, one.hours));
    Item {
        picture: None,
        line,
    }
}
