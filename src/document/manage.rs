//! Who looks after my money: the way I chose, who it is, the direct payment, and being a boss.

use super::writer::Writer;
use super::{Block, Line, Section, Weight};
use crate::plan::Plan;
use crate::plan::manage::Manage;

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let manage = &plan.manage;
    let mut blocks = Vec::new();
    blocks.extend(way(writer, manage));
    blocks.extend(super::money::own_ways(writer, plan));
    blocks.extend(writer.said(&manage.how_check, "paper-how-check"));
    blocks.extend(writer.said(&manage.boss, "paper-boss"));
    Section {
        step: "manage".to_owned(),
        picture: "bank".to_owned(),
        heading: writer.strong("paper-manage"),
        blocks,
    }
}

/// The way alone, for the council.
pub fn in_short(writer: Writer<'_>, plan: &Plan) -> Section {
    Section {
        blocks: way(writer, &plan.manage).into_iter().collect(),
        ..section(writer, plan)
    }
}

/// The way, who it is, whether they agree, and how much comes how often: one idea.
fn way(writer: Writer<'_>, manage: &Manage) -> Option<Block> {
    let chosen = manage.way.printed();
    let chosen = chosen.map(|choice| writer.choice(&manage.way, choice));
    let mut lines: Vec<Line> = writer.noted_lines(chosen.collect(), &manage.way);
    if let Some(who) = &manage.who.words {
        let line = vec![
            writer.text("paper-manage-who", Weight::Plain, &[]),
            super::supports::between(writer),
            writer.own_line(who, Weight::Strong),
        ];
        lines.push(writer.noted(line, &manage.who));
    }
    let agrees = manage.agrees.printed();
    lines.extend(agrees.map(|choice| writer.choice(&manage.agrees, choice)));
    lines.extend(direct_payment(writer, manage));
    if lines.is_empty() {
        return writer.said(&manage.way, "paper-manage").into_iter().next();
    }
    Some(Block::Idea {
        picture: Some(writer.picture_of(&manage.way, "bank")),
        lines,
    })
}

/// "My direct payment is £600.00 every 4 weeks."
fn direct_payment(writer: Writer<'_>, manage: &Manage) -> Option<Line> {
    let amount = writer.words.money(manage.dp_amount?.pence());
    let Some(often) = manage.dp_often else {
        let amount = [("amount", amount.into())];
        return Some(writer.line_with("paper-direct-payment.amount", &amount));
    };
    let often = format!("manage-dp-often-{}.plan", often.id());
    let values = [
        ("amount", amount.into()),
        ("often", writer.words.say(&often).into()),
    ];
    Some(writer.line_with("paper-direct-payment", &values))
}
