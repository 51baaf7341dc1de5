//! About me: the cover of the plan, with a photo, what matters to me and how to support me well.

use super::writer::Writer;
use super::{Block, Section};
use crate::plan::Plan;

/// The section. It always stands, so that a plan that was only begun still has a first page.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let profile = &plan.profile;
    let mut blocks = Vec::new();
    if let Some(photo) = &profile.photo {
        let alt = match profile.name() {
            Some(name) => ("photo-alt", vec![("name", name.text.as_str().into())]),
            None => ("paper-photo", Vec::new()),
        };
        blocks.push(Block::Photo {
            photo: photo.name.clone(),
            alt: writer.text(alt.0, super::Weight::Plain, &alt.1),
        });
    }
    for (said, message) in [
        (&profile.maker, "paper-who-made"),
        (&plan.stage.now, "paper-stage"),
        (&profile.important, "paper-important"),
        (&profile.liked, "paper-liked"),
        (&profile.support, "paper-support"),
        (&profile.communicate, "paper-communicate"),
    ] {
        blocks.extend(writer.said(said, message));
    }
    blocks.push(Block::Idea {
        picture: Some(writer.picture("private")),
        lines: vec![writer.strong("paper-nobody-has-seen")],
    });
    Section {
        step: "me".to_owned(),
        picture: "me".to_owned(),
        heading: writer.strong("paper-me"),
        blocks,
    }
}
