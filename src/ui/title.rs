//! The title block of a page: one picture, one question, one line, a way to hear it, and a hard word.

use super::listen::Listen;
use super::picture::{PictureSize, picture};
use super::word_card::WordCard;
use super::workspace::Desk;
use crate::form::Id;
use leptos::prelude::*;

/// The title block. The heading has the id `title`, and its line the id `title-lead`.
#[component]
pub fn TitleBlock(
    /// The picture beside the title.
    picture_id: Id,
    /// The message of the title. Its line is `.lead`, and its hint is read aloud after them.
    #[prop(into)]
    message: String,
    /// A hard word explained here, without `word-`.
    #[prop(optional_no_strip)]
    word: Option<Id>,
    /// The field that the title is the label of, where a page asks for one thing to type.
    #[prop(optional_no_strip)]
    label_of: Option<String>,
    /// Messages that are read aloud after the title and its line, where there are words for them.
    #[prop(optional)]
    also: Vec<String>,
) -> impl IntoView {
    let desk = Desk::here();
    let title = {
        let message = message.clone();
        Memo::new(move |_| desk.say(&message))
    };
    let lead = {
        let message = [&message, ".lead"].concat();
        Memo::new(move |_| desk.say_if_any(&message))
    };
    let hint = [&message, ".hint"].concat();
    let heading = match label_of {
        Some(field) => view! { <label for=field>{title}</label> }.into_any(),
        None => title.into_any(),
    };
    let aloud = move |()| {
        let first = [Some(title.get()), lead.get(), desk.say_if_any(&hint)];
        let rest = also.iter().map(|message| desk.say_if_any(message));
        let parts: Vec<String> = first.into_iter().chain(rest).flatten().collect();
        parts.join("\n")
    };
    view! {
        <div class="ask">
            {picture(picture_id, PictureSize::Big)}
            <div class="ask__words">
                <h1 id="title" tabindex="-1">
                    {heading}
                </h1>
                {move || {
                    lead.get()
                        .map(|words| view! { <p class="ask__lead" id="title-lead">{words}</p> })
                }}
            </div>
            <div class="ask__tools">
                <Listen text=aloud /> {word.map(|word| view! { <WordCard word=word /> })}
            </div>
        </div>
    }
}
