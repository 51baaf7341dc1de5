//! The world around me: what gets in my way, and the people I trust. It is kept apart from the profile, which others see.

use super::writer::Writer;
use super::{Block, Section};
use crate::plan::Plan;

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let profile = &plan.profile;
    let mut blocks: Vec<Block> = Vec::new();
    for (said, message) in [
        (&profile.barriers, "me-barriers.plan"),
        (&profile.trusted, "me-trusted.plan"),
        (&profile.with_me, "me-with-me.plan"),
    ] {
        blocks.extend(writer.said(said, message));
    }
    Section {
        step: "me".to_owned(),
        picture: "together".to_owned(),
        heading: writer.strong("paper-around-me"),
        blocks,
    }
}
