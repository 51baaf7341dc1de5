//! The title block of a page: one picture, one question, one line, a way to hear it, and a hard word.

use super::listen::listen;
use super::picture::{PictureSize, picture};
use super::word_card::word_card;
use super::workspace::Desk;
use crate::form::Id;
use crate::ui::follow::follow;
use crate::ui::html::{div, h1, label, p};
use crate::ui::view::{Content, View};
use leptos::prelude::*;

/// The title block. The heading has the id `title`, and its line the id `title-lead`.
pub fn title_block(
    // The picture beside the title.
    picture_id: Id,
    // The message of the title. Its line is `.lead`, and its hint is read aloud after them.
    message: String,
    // A hard word explained here, without `word-`.
    word: Option<Id>,
    // The field that the title is the label of, where a page asks for one thing to type.
    label_of: Option<String>,
    // Messages that are read aloud after the title and its line, where there are words for them.
    also: Vec<String>,
) -> View {
    let desk = Desk::here();
    let title = {
        let message = message.clone();
        follow(move || desk.say(&message))
    };
    let lead = {
        let message = [&message, ".lead"].concat();
        follow(move || desk.say_if_any(&message))
    };
    let hint = [&message, ".hint"].concat();
    let heading = match label_of {
        Some(field) => label().attr("for", field).child(title).view(),
        None => title.view(),
    };
    let aloud = move || {
        let first = [Some(title.get()), lead.get(), desk.say_if_any(&hint)];
        let rest = also.iter().map(|message| desk.say_if_any(message));
        let parts: Vec<String> = first.into_iter().chain(rest).flatten().collect();
        parts.join("\n")
    };
    div()
        .class("ask")
        .child(picture(picture_id, PictureSize::Big))
        .child(
            div()
                .class("ask__words")
                .child(h1().id("title").attr("tabindex", "-1").child(heading))
                .child(move || {
                    lead.get()
                        .map(|words| p().class("ask__lead").id("title-lead").child(words).view())
                }),
        )
        .child(
            div()
                .class("ask__tools")
                .child(listen(aloud))
                .child(word.map(word_card)),
        )
        .view()
}
