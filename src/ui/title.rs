//! The title block of a page: one picture, one question, one line, a way to hear it, and its hard words.

use super::follow::follow;
use super::html::{div, h1, label, p};
use super::listen::listen;
use super::picture::{PictureSize, picture};
use super::view::{Content, View};
use super::workspace::Desk;
use crate::form::Id;
use leptos::prelude::*;

/// The title block of a page. The heading has the id `title`, and its line the id `title-lead`.
#[must_use = "a title that nothing holds is on no page"]
pub struct Title {
    picture: Id,
    message: String,
    words: Option<View>,
    label_of: Option<String>,
    also: Vec<String>,
}

impl Title {
    /// A title with its picture. The line under it is `.lead`, and its hint is read aloud after them.
    pub fn new(picture: Id, message: impl Into<String>) -> Self {
        Self {
            picture,
            message: message.into(),
            words: None,
            label_of: None,
            also: Vec::new(),
        }
    }

    /// With the hard words of the page, closed until someone wants to know one.
    pub fn words(self, words: Option<View>) -> Self {
        Self { words, ..self }
    }

    /// As the label of a field, where a page asks for one thing to type.
    pub fn label_of(self, label_of: Option<String>) -> Self {
        Self { label_of, ..self }
    }

    /// With messages that are read aloud after the title and its line, where there are words for them.
    pub fn also(self, also: Vec<String>) -> Self {
        Self { also, ..self }
    }
}

impl Content for Title {
    fn view(self) -> View {
        let desk = Desk::here();
        let [title, lead, hint] =
            ["", ".lead", ".hint"].map(|part| [self.message.as_str(), part].concat());
        let title = follow(move || desk.say(&title));
        let lead = follow(move || desk.say_if_any(&lead));
        let also = self.also;
        let aloud = move || {
            let first = [Some(title.get()), lead.get(), desk.say_if_any(&hint)];
            let rest = also.iter().map(|message| desk.say_if_any(message));
            let parts: Vec<String> = first.into_iter().chain(rest).flatten().collect();
            parts.join("\n")
        };
        let heading = match self.label_of {
            Some(field) => label().attr("for", field).child(title).view(),
            None => title.view(),
        };
        let lead = move || {
            lead.get()
                .map(|words| p().class("ask__lead").id("title-lead").child(words))
        };
        let words = div()
            .class("ask__words")
            .child(h1().id("title").attr("tabindex", "-1").child(heading))
            .child(lead);
        let tools = div()
            .class("ask__tools")
            .child(listen(aloud))
            .child(self.words);
        div()
            .class("ask")
            .child(picture(self.picture, PictureSize::Big))
            .child(words)
            .child(tools)
            .view()
    }
}
