//! A place to type: one line or many, a number, a phone number. What is typed stays as typed.

use super::super::workspace::{Desk, say};
use super::{Asked, NamedBy, hint, problem};
use leptos::prelude::*;

/// How a place to type looks and what keyboard it brings up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A few words.
    Line,
    /// As many words as people like.
    Words,
    /// A phone number, left to right in every language.
    Phone,
    /// An amount, left to right in every language.
    Money,
    /// A number, left to right in every language.
    Count,
}

/// A whole field: label, hint, what to look at again, and the place to type.
pub(super) fn typing(asked: Asked, shape: Shape) -> AnyView {
    let shown = asked.problem;
    let class = move || {
        if shown.with(Option::is_some) {
            "field field--problem"
        } else {
            "field"
        }
    };
    let label = (asked.named_by == NamedBy::Label).then(|| {
        view! {
            <label class="field__label" for=asked.id()>
                {say(asked.message())}
            </label>
        }
    });
    view! {
        <div class=class>
            {label}
            {hint(&asked)}
            {problem(&asked)}
            {input(asked.clone(), asked.id(), shape, None)}
        </div>
    }
    .into_any()
}

/// The place to type alone, described by the question's own hint, or by another.
pub(super) fn input(
    asked: Asked,
    id: String,
    shape: Shape,
    described_by: Option<String>,
) -> AnyView {
    let own = asked.described_by();
    let described_by = move || described_by.clone().or_else(&own);
    let problem = asked.problem;
    let looks_again = move || problem.with(Option::is_some).then_some("true");
    let (text, language) = (asked.text, asked.other_language());
    let is_empty = Memo::new(move |_| text.with(String::is_empty));
    // An empty field follows the page; words in it follow their own first letter.
    let direction = move || match shape {
        Shape::Line | Shape::Words => (!is_empty.get()).then_some("auto"),
        Shape::Phone | Shape::Money | Shape::Count => Some("ltr"),
    };
    if shape == Shape::Words {
        return view! {
            <textarea
                class="field__input field__input--words"
                id=id
                rows="4"
                autocomplete="off"
                lang=language
                dir=direction
                aria-describedby=described_by
                prop:value=text
                on:input=move |event| asked.write(event_target_value(&event))
            ></textarea>
        }
        .into_any();
    }
    let (kind, keyboard, class) = match shape {
        Shape::Line | Shape::Words => ("text", "text", "field__input"),
        Shape::Phone => ("tel", "tel", "field__input"),
        Shape::Money | Shape::Count => ("text", "decimal", "field__input field__input--number"),
    };
    view! {
        <input
            class=class
            id=id
            type=kind
            inputmode=keyboard
            autocomplete="off"
            lang=language
            dir=direction
            aria-describedby=described_by
            aria-invalid=looks_again
            prop:value=text
            on:input=move |event| asked.write(event_target_value(&event))
        />
    }
    .into_any()
}

/// A place for own words beside choices.
pub(super) fn own_words(asked: Asked, shape: Shape) -> AnyView {
    let id = [&asked.id(), "-own"].concat();
    let hint = [&id, "-hint"].concat();
    let desk = Desk::here();
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>
                {say("own-words")}
            </label>
            <p class="field__hint" id=hint.clone()>
                {move || desk.say("own-words.hint")}
            </p>
            {input(asked, id, shape, Some(hint))}
        </div>
    }
    .into_any()
}
