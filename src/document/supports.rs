//! What would help: each support with who, when and which outcomes it is for. Free help is shown first, and proudly.

use super::writer::Writer;
use super::{Block, Line, Section, Text, Weight};
use crate::plan::Plan;
use crate::plan::support::{Help, Support};

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let of = |help: Help| {
        plan.supports
            .iter()
            .filter(move |support| support.help == help)
    };
    let blocks: Vec<Block> = of(Help::Free)
        .chain(of(Help::Paid))
        .map(|support| one(writer, plan, support))
        .collect();
    Section {
        step: "supports".to_owned(),
        picture: "support".to_owned(),
        heading: writer.strong("paper-supports"),
        blocks,
    }
}

/// What a support is called wherever the plan points at it.
pub fn name(writer: Writer<'_>, support: &Support, weight: Weight) -> Line {
    vec![writer.name(&support.what, "supports-list.untitled", weight)]
}

fn one(writer: Writer<'_>, plan: &Plan, support: &Support) -> Block {
    let mut lines = vec![writer.titled(&support.what, "supports-list.untitled")];
    if support.what.words.is_some() {
        lines.extend(
            support
                .what
                .printed()
                .map(|choice| writer.choice(&support.what, choice)),
        );
    }
    // Someone whose name is that of the help is named once.
    if support.what.words != support.who.words {
        lines.extend(writer.labelled("paper-who", &support.who));
    }
    lines.extend(when(writer, support));
    if let Some(hours) = support.hours {
        let line = match hours.whole() {
            Some(count) => writer.line_with("paper-hours-count", &[("count", count.into())]),
            None => writer.line_with("paper-hours-each", &[("hours", hours.plain().into())]),
        };
        lines.push(line);
    }
    for outcome in support.outcomes.iter().filter_map(|id| plan.outcome(*id)) {
        let mut line = vec![
            writer.text("paper-helps-with", Weight::Plain, &[]),
            between(writer),
        ];
        line.extend(super::outcomes::name(writer, outcome, Weight::Plain));
        lines.push(line);
    }
    Block::Idea {
        picture: Some(writer.picture_of(&support.what, "support")),
        lines,
    }
}

/// How often, and on which days: one line.
fn when(writer: Writer<'_>, support: &Support) -> Option<Line> {
    let often = support.often.chosen.first()?;
    let mut line = writer.choice(&support.often, often);
    let mut days = support.days.chosen.iter();
    if let Some(first) = days.next() {
        line.push(between(writer));
        line.extend(writer.choice(&support.days, first));
        for day in days {
            line.push(writer.text("list-comma", Weight::Plain, &[]));
            line.extend(writer.choice(&support.days, day));
        }
    }
    Some(line)
}

/// What stands between a label and what it labels.
pub fn between(writer: Writer<'_>) -> Text {
    writer.plain(": ".to_owned(), Weight::Plain)
}
