//! The world around me: what gets in my way, and the people I trust. It is kept apart from the profile, which others see.

use super::Section;
use super::communicate::{paper_name, topic, topics};
use super::writer::Writer;
use crate::plan::Plan;

/// The section.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let profile = &plan.profile;
    let rows = [
        (&profile.barriers, "barrier"),
        (&profile.trusted, "together"),
        (&profile.with_me, "with-help"),
    ];
    let rows = rows.into_iter().filter_map(|(said, picture)| {
        topic(writer, said, &paper_name(said), writer.picture(picture))
    });
    Section {
        step: "me".to_owned(),
        picture: "together".to_owned(),
        heading: writer.strong("paper-around-me"),
        blocks: topics(writer, rows.collect()).into_iter().collect(),
    }
}
