//! A hard word, closed until someone wants to know: the word, what it means, and one example.

use super::icon::Icon;
use super::picture::{PictureSize, picture};
use super::workspace::Desk;
use crate::form::Id;
use leptos::prelude::*;

/// The card of one hard word.
#[component]
pub fn WordCard(
    /// The word, as a message id without `word-`.
    word: Id,
) -> impl IntoView {
    let desk = Desk::here();
    let message = ["word-", word].concat();
    let means = [&message, ".means"].concat();
    let example = [&message, ".example"].concat();
    let name = Memo::new(move |_| desk.say(&message));
    let ask = move || desk.say_with("word-ask", &[("word", name.get().into())]);
    let example = move || {
        desk.say_if_any(&example)
            .map(|example| desk.say_with("word-example", &[("example", example.into())]))
            .map(|words| view! { <p>{words}</p> })
    };
    view! {
        <details class="word-card">
            <summary class="word-card__open">
                <span class="word-card__turn">{Icon::Turn.draw()}</span>
                <span class="word-card__open-words">{ask}</span>
            </summary>
            <div class="word-card__body say">
                {picture("book", PictureSize::Usual)}
                <div class="say__words">
                    <p class="word-card__word">{name}</p>
                    <p>{move || desk.say(&means)}</p>
                    {example}
                </div>
            </div>
        </details>
    }
}
