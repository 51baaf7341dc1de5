//! Who I want to help me, and a page for a new helper: what they must do, can decide, and need not do.

use super::writer::Writer;
use super::{Block, Item, Section};
use crate::plan::{Plan, Said};

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let mut blocks = wanted(writer, plan);
    let jobs = jobs(writer, plan);
    if !jobs.blocks.is_empty() {
        blocks.push(Block::Heading {
            picture: Some(writer.picture(&jobs.picture)),
            line: jobs.heading,
        });
        blocks.extend(jobs.blocks);
    }
    Section {
        step: "helper".to_owned(),
        picture: "helper".to_owned(),
        heading: writer.strong("paper-helper"),
        blocks,
    }
}

/// What a new helper needs to know of their job, under a heading of its own.
pub fn jobs(writer: Writer<'_>, plan: &Plan) -> Section {
    Section {
        step: "helper".to_owned(),
        picture: "doughnut".to_owned(),
        heading: writer.strong("paper-helper-page"),
        blocks: doughnut(writer, plan).into_iter().flatten().collect(),
    }
}

/// The doughnut, from its middle out: what a helper must do, what they can decide, and what is not their job.
pub(super) fn doughnut(writer: Writer<'_>, plan: &Plan) -> [Vec<Block>; 3] {
    let helper = &plan.helper;
    [
        (&helper.must, "paper-helper-must"),
        (&helper.judge, "paper-helper-judge"),
        (&helper.not_job, "paper-helper-not-job"),
    ]
    .map(|(said, message)| writer.said(said, message))
}

/// What was chosen about the helper, as one list of whole sentences; then what was said in own words, under its label.
fn wanted(writer: Writer<'_>, plan: &Plan) -> Vec<Block> {
    let helper = &plan.helper;
    let said = [
        (&helper.skills, "paper-helper-skills"),
        (&helper.character, "paper-helper-character"),
        (&helper.interests, "paper-helper-interests"),
        (&helper.gender, "paper-helper-gender"),
        (&helper.speaks, "paper-helper-speaks"),
        (&helper.faith, "paper-helper-faith"),
        (&helper.matters, "paper-helper-matters"),
    ];
    let items: Vec<Item> = said
        .iter()
        .flat_map(|(said, _)| items(writer, said))
        .collect();
    let list = (!items.is_empty()).then_some(Block::List { label: None, items });
    let rest = said.iter().flat_map(|(said, message)| {
        let unlisted = Said {
            chosen: Vec::new(),
            stance: said.stance.filter(|_| said.chosen.is_empty()),
            ..(*said).clone()
        };
        writer.said(&unlisted, message)
    });
    list.into_iter().chain(rest).collect()
}

/// The choices of one answer. Whose they are stands with the last, unless own words follow that say it.
fn items(writer: Writer<'_>, said: &Said) -> Vec<Item> {
    let mut items = writer.items(said);
    if let (None, Some(last)) = (&said.words, items.last_mut()) {
        last.line = writer.noted(std::mem::take(&mut last.line), said);
    }
    items
}
