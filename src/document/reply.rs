//! What they said: who has the plan, what they decided, why, and what we did not agree, each voice apart.

use super::writer::Writer;
use super::{Block, Line, Section, Weight};
use crate::form::Id;
use crate::plan::Plan;
use crate::plan::reply::Reply;

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let reply = &plan.reply;
    let mut blocks: Vec<Block> = standing(writer, reply).into_iter().collect();
    for (said, message) in [
        (&reply.while_waiting, "paper-while-waiting"),
        (&reply.reasons, "paper-reasons"),
        (&reply.changes, "paper-changes"),
        (&reply.my_view, "paper-not-agreed-mine"),
        (&reply.their_view, "paper-not-agreed-theirs"),
    ] {
        blocks.extend(writer.said(said, message));
    }
    Section {
        step: "answer".to_owned(),
        picture: "answer".to_owned(),
        heading: writer.strong("paper-reply"),
        blocks,
    }
}

/// Where the plan stands, for its first page: agreed, sent, or that nobody has seen it yet.
pub fn cover(writer: Writer<'_>, plan: &Plan) -> Block {
    standing(writer, &plan.reply).unwrap_or_else(|| nobody(writer))
}

/// That nobody has seen it yet.
pub fn nobody(writer: Writer<'_>) -> Block {
    Block::Idea {
        picture: Some(writer.picture("private")),
        lines: vec![writer.strong("paper-nobody-has-seen")],
    }
}

/// Who agreed it and when, or what was said; and before that, who has it. None while nobody has.
///
/// "Agreed" stands here only where the person wrote down yes, by whom, and on which day.
fn standing(writer: Writer<'_>, reply: &Reply) -> Option<Block> {
    let mut lines: Vec<Line> = Vec::new();
    let sent = [
        writer.labelled("paper-sent-to", &reply.sent_to),
        writer.day("paper-sent-on", reply.sent_on),
    ];
    if let Some((by, on)) = reply.agreed() {
        let date = writer.words.date(on.year, on.month, on.day);
        let values = [("who", by.text.as_str().into()), ("date", date.into())];
        lines.push(vec![writer.text("paper-agreed", Weight::Strong, &values)]);
        lines.extend(sent.into_iter().flatten());
    } else {
        lines.extend(writer.lines(&reply.decision));
        lines.extend(writer.labelled("paper-decided-by", &reply.by));
        lines.extend(writer.day("paper-decided-on", reply.on));
        lines.extend(sent.into_iter().flatten());
    }
    (!lines.is_empty()).then(|| Block::Idea {
        picture: Some(writer.picture(picture_of(reply))),
        lines,
    })
}

fn picture_of(reply: &Reply) -> Id {
    let chosen = reply.decision.chosen.first();
    match (reply.agreed(), chosen) {
        (Some(_), _) => "agree",
        (None, Some(choice)) => choice.picture,
        (None, None) => "letter",
    }
}
