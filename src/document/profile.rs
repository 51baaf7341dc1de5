//! About me: a profile that can be shared alone, with a photo, what matters to me and how to treat me well.

use super::communicate::{topic, topics};
use super::writer::Writer;
use super::{Block, Section, TableRow};
use crate::plan::Plan;
use crate::plan::profile::Profile;

/// The section. It always stands, so that a plan that was only begun still has a first page.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let profile = &plan.profile;
    let mut blocks: Vec<Block> = photo(writer, profile).into_iter().collect();
    for (said, message) in [
        (&plan.stage.now, "paper-stage"),
        (&profile.liked, "paper-liked"),
        (&profile.important, "paper-important"),
    ] {
        blocks.extend(writer.said(said, message));
    }
    blocks.extend(topics(writer, how_to_be_with_me(writer, profile)));
    blocks.push(super::reply::cover(writer, plan));
    Section {
        step: "me".to_owned(),
        picture: "me".to_owned(),
        heading: writer.strong("paper-me"),
        blocks,
    }
}

/// The profile on one page, to be shared alone: my photo, what people like about me, what matters to me and for me, and how to
/// support me well. (Table 2e of the domain notes.)
pub fn one_page(writer: Writer<'_>, plan: &Plan) -> Section {
    let profile = &plan.profile;
    let rows = [
        (&profile.liked, "paper-liked", "thumbs-up"),
        (&profile.important, "paper-important", "important"),
        (&profile.important_for, "me-important-for.plan", "health"),
        (&profile.support, "paper-support", "support"),
    ];
    let ideas = rows.into_iter().filter_map(|(said, name, picture)| {
        let answer = writer.in_short(said);
        (!answer.is_empty()).then(|| Block::Idea {
            picture: Some(writer.picture(picture)),
            lines: [writer.strong(name)].into_iter().chain(answer).collect(),
        })
    });
    Section {
        step: "me".to_owned(),
        picture: "me".to_owned(),
        heading: writer.strong("paper-me"),
        blocks: photo(writer, profile).into_iter().chain(ideas).collect(),
    }
}

fn photo(writer: Writer<'_>, profile: &Profile) -> Option<Block> {
    let photo = profile.photo.as_ref()?;
    let alt = match profile.name() {
        Some(name) => ("photo-alt", vec![("name", name.text.as_str().into())]),
        None => ("paper-photo", Vec::new()),
    };
    Some(Block::Photo {
        photo: photo.name.clone(),
        alt: writer.text(alt.0, super::Weight::Plain, &alt.1),
    })
}

/// What keeps me well, how to support and to treat me, what I can do, and who made the plan: a row each.
fn how_to_be_with_me(writer: Writer<'_>, profile: &Profile) -> Vec<TableRow> {
    [
        (&profile.important_for, "me-important-for.plan", "health"),
        (&profile.learn, "me-learn.plan", "learning"),
        (&profile.support, "paper-support", "support"),
        (&profile.treat_me, "me-treat-me.plan", "help"),
        (&profile.please_do, "me-please-do.plan", "thumbs-up"),
        (&profile.please_not, "me-please-not.plan", "thumbs-down"),
        (&profile.strengths, "me-strengths.plan", "good-at"),
        (&profile.communicate, "paper-communicate", "talk"),
        (&profile.maker, "paper-who-made", "plan"),
    ]
    .into_iter()
    .filter_map(|(said, name, picture)| topic(writer, said, name, writer.picture(picture)))
    .collect()
}
