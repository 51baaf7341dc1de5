//! About me: a profile that can be shared alone, with a photo, what matters to me and how to treat me well.

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
        (&profile.liked, "paper-liked"),
        (&profile.strengths, "me-strengths.plan"),
        (&profile.important, "paper-important"),
        (&profile.important_for, "me-important-for.plan"),
        (&profile.support, "paper-support"),
        (&profile.treat_me, "me-treat-me.plan"),
        (&profile.please_do, "me-please-do.plan"),
        (&profile.please_not, "me-please-not.plan"),
        (&profile.communicate, "paper-communicate"),
        (&profile.maker, "paper-who-made"),
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
