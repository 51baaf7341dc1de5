//! The price of a cost in words: how many at what price, how often, and in which weeks.

use super::writer::Writer;
use super::{Line, Weight};
use crate::plan::cost::{CostLine, PartOfYear};
use crate::plan::count::Count;
use crate::plan::often::Often;
use crate::plan::{Money, Plan};

/// "8 at £13.50", "every week", "for 40 weeks": a line each. "2 nights a week at £95" is one line.
pub fn lines(writer: Writer<'_>, plan: &Plan, line: &CostLine) -> Vec<Line> {
    let Some(price) = line.unit_price else {
        return vec![writer.line("paper-no-price")];
    };
    let mut lines = match nights(writer, line, price) {
        Some(nights) => nights,
        None => usual(writer, line, price),
    };
    for said in [
        &line.pa_hours,
        &line.relative,
        &line.sleep_boss,
        &line.priority,
    ] {
        lines.extend(said.printed().map(|choice| writer.choice(said, choice)));
    }
    lines.extend(super::money::weeks_worth(writer, plan, line));
    lines.extend(weeks(writer, line.part));
    lines
}

/// How many at what price, and how often.
fn usual(writer: Writer<'_>, line: &CostLine, price: Money) -> Vec<Line> {
    let amount = writer.words.money(price.pence());
    let each = match line.count {
        Some(count) if count != Count::ONE => {
            let count = writer.words.left_to_right(&count.plain());
            let values = [("count", count.into()), ("amount", amount.into())];
            writer.line_with("paper-times", &values)
        }
        Some(_) | None => vec![writer.plain(amount, Weight::Plain)],
    };
    let mut lines = vec![each];
    lines.extend(line.often.map(|often| how_often(writer, often)));
    lines
}

/// The same for nights, which are counted as nights. None for what is no night, and for a part of one.
fn nights(writer: Writer<'_>, line: &CostLine, price: Money) -> Option<Vec<Line>> {
    let count = line.count.filter(|_| line.is_nights())?.whole()?;
    let amount = writer.words.money(price.pence());
    let values = [("count", count.into()), ("amount", amount.into())];
    Some(match line.often {
        Some(Often::Week) => vec![writer.line_with("paper-nights-a-week", &values)],
        often => [writer.line_with("paper-nights", &values)]
            .into_iter()
            .chain(often.map(|often| how_often(writer, often)))
            .collect(),
    })
}

fn how_often(writer: Writer<'_>, often: Often) -> Line {
    writer.line(&format!("costs-often-{}.plan", often.id()))
}

/// In which weeks it is paid, where that is not every week.
fn weeks(writer: Writer<'_>, part: PartOfYear) -> Option<Line> {
    let (message, value) = match part {
        PartOfYear::All | PartOfYear::NotKnown => return None,
        PartOfYear::Weeks(count) => ("paper-weeks", ("count", count.into())),
        PartOfYear::From(week) => ("paper-from-week", ("number", week.into())),
        PartOfYear::Until(week) => ("paper-until-week", ("number", week.into())),
    };
    Some(writer.line_with(message, &[value]))
}
