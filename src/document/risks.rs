//! What could go wrong: for each thing I want to do, the good first, then the risk, the plan and who decides.

use super::writer::Writer;
use super::{Block, Item, Section};
use crate::plan::Plan;
use crate::plan::risk::Risk;

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let mut blocks: Vec<Block> = plan
        .risks
        .iter()
        .flat_map(|risk| one(writer, risk))
        .collect();
    if blocks.is_empty() && plan.no_worries.has("yes") {
        blocks.push(Block::Idea {
            picture: Some(writer.picture_of(&plan.no_worries, "calm")),
            lines: writer.lines(&plan.no_worries),
        });
    }
    Section {
        step: "risks".to_owned(),
        picture: "safe".to_owned(),
        heading: writer.strong("paper-risks"),
        blocks,
    }
}

fn one(writer: Writer<'_>, risk: &Risk) -> Vec<Block> {
    let mut blocks = vec![Block::Heading {
        picture: Some(writer.picture("goal")),
        line: writer.titled(&risk.activity, "risks-list.untitled"),
    }];
    for (said, message) in [
        (&risk.good, "paper-good"),
        (&risk.if_not, "paper-if-not"),
        (&risk.wrong, "paper-wrong"),
    ] {
        blocks.extend(writer.said(said, message));
    }
    blocks.extend(how_bad(writer, risk));
    for (said, message) in [
        (&risk.tried, "paper-tried"),
        (&risk.i_do, "paper-i-do"),
        (&risk.others_do, "paper-others-do"),
        (&risk.signs, "paper-signs"),
        (&risk.if_happens, "paper-if-happens"),
        (&risk.my_view, "paper-my-view"),
        (&risk.family_view, "paper-family-view"),
        (&risk.worker_view, "paper-worker-view"),
        (&risk.decides, "paper-decides"),
        (&risk.decision, "paper-decision"),
    ] {
        blocks.extend(writer.said(said, message));
    }
    blocks.extend(look_again(writer, risk));
    blocks
}

/// In how long we look again, and on which day.
fn look_again(writer: Writer<'_>, risk: &Risk) -> Vec<Block> {
    let Some(day) = risk.look_again_day else {
        return writer.said(&risk.look_again, "paper-look-again");
    };
    let mut items = writer.items(&risk.look_again);
    items.push(Item {
        picture: Some(writer.picture("calendar")),
        line: writer.date(day),
    });
    vec![Block::List {
        label: Some(writer.strong("paper-look-again")),
        items,
    }]
}

/// Who could be hurt, how likely and how bad: three short answers, no number and no verdict.
fn how_bad(writer: Writer<'_>, risk: &Risk) -> Option<Block> {
    let items: Vec<_> = [&risk.who_hurt, &risk.likely, &risk.serious]
        .into_iter()
        .flat_map(|said| writer.items(said))
        .collect();
    (!items.is_empty()).then(|| Block::List {
        label: Some(writer.strong("paper-how-bad")),
        items,
    })
}
