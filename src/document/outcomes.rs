//! What I want: each outcome with why it matters, how I will know, and what helps with it.

use super::writer::Writer;
use super::{Block, Item, Line, Section, Weight};
use crate::plan::Plan;
use crate::plan::outcome::Outcome;

/// The section, in the person's order.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let mut blocks = Vec::new();
    if plan.outcomes.len() > 1 {
        blocks.push(Block::Idea {
            picture: None,
            lines: vec![writer.line("paper-most-important")],
        });
    }
    for outcome in &plan.outcomes {
        blocks.extend(one(writer, plan, outcome));
    }
    Section {
        step: "outcomes".to_owned(),
        picture: "goal".to_owned(),
        heading: writer.strong("paper-outcomes"),
        blocks,
    }
}

/// What an outcome is called wherever the plan points at it.
pub fn name(writer: Writer<'_>, outcome: &Outcome, weight: Weight) -> Line {
    vec![writer.name(&outcome.what, "outcomes-list.untitled", weight)]
}

fn one(writer: Writer<'_>, plan: &Plan, outcome: &Outcome) -> Vec<Block> {
    let mut blocks = vec![Block::Heading {
        picture: Some(writer.picture_of(&outcome.what, "goal")),
        line: sentence(writer, outcome),
    }];
    for (said, message) in [(&outcome.why, "paper-why"), (&outcome.know, "paper-know")] {
        blocks.extend(writer.said(said, message));
    }
    let items: Vec<Item> = plan
        .supports_for(outcome.id)
        .map(|support| Item {
            picture: Some(writer.picture_of(&support.what, "support")),
            line: super::supports::name(writer, support, Weight::Plain),
        })
        .collect();
    if !items.is_empty() {
        blocks.push(Block::List {
            label: Some(writer.strong("paper-helped-by")),
            items,
        });
    }
    blocks
}

/// "I want to see my friends.", or the person's own words.
fn sentence(writer: Writer<'_>, outcome: &Outcome) -> Line {
    let line = match (&outcome.what.words, outcome.what.chosen.first()) {
        (None, Some(choice)) => {
            let message = outcome.what.choice_message(choice);
            let sentence = format!("{message}.plan");
            // "Something else" alone makes no sentence.
            let said = if writer.words.has(&sentence) {
                sentence
            } else {
                message
            };
            vec![writer.text(&said, Weight::Strong, &[])]
        }
        _ => name(writer, outcome, Weight::Strong),
    };
    writer.noted(line, &outcome.what)
}
