//! A place to type: one line or many, a number, a phone number. What is typed stays as typed.

use super::super::follow::follow;
use super::super::html;
use super::super::html::{div, label, p, span, textarea};
use super::super::view::{Content, View};
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
    /// A day, by the browser's own calendar.
    Day,
}

/// A whole field: label, hint, what to look at again, and the place to type.
pub(super) fn typing(asked: Asked, shape: Shape) -> View {
    let shown = asked.problem;
    let class = move || {
        if shown.with(Option::is_some) {
            "field field--problem"
        } else {
            "field"
        }
    };
    let label = (asked.named_by == NamedBy::Label).then(|| {
        label()
            .class("field__label")
            .attr("for", asked.id())
            .child(say(asked.message()))
            .view()
    });
    div()
        .class(class)
        .child(label)
        .child(hint(&asked))
        .child(problem(&asked))
        .child(input(asked.clone(), asked.id(), shape, None))
        .view()
}

/// The place to type alone, described by the question's own hint, or by another.
pub(super) fn input(asked: Asked, id: String, shape: Shape, described_by: Option<String>) -> View {
    let own = asked.described_by();
    let described_by = move || described_by.clone().or_else(&own);
    let problem = asked.problem;
    let looks_again = move || problem.with(Option::is_some).then_some("true");
    let (text, language) = (asked.text, asked.other_language());
    let is_empty = follow(move || text.with(String::is_empty));
    // An empty field follows the page; words in it follow their own first letter.
    let direction = move || match shape {
        Shape::Line | Shape::Words => (!is_empty.get()).then_some("auto"),
        Shape::Phone | Shape::Money | Shape::Count => Some("ltr"),
        // The browser writes a day in its own language, and so knows which way it runs.
        Shape::Day => None,
    };
    if shape == Shape::Words {
        return textarea()
            .class("field__input field__input--words")
            .id(id)
            .attr("rows", "4")
            .attr("autocomplete", "off")
            .attr("lang", language)
            .attr("dir", direction)
            .attr("aria-describedby", described_by)
            .typed(move || text.get())
            .on("input", move |event| {
                asked.write(event_target_value(&event));
            })
            .view();
    }
    let (kind, keyboard, class) = match shape {
        Shape::Line | Shape::Words => ("text", "text", "field__input"),
        Shape::Phone => ("tel", "tel", "field__input"),
        Shape::Money | Shape::Count => ("text", "decimal", "field__input field__input--number"),
        Shape::Day => ("date", "none", "field__input field__input--number"),
    };
    html::input()
        .class(class)
        .id(id)
        .attr("type", kind)
        .attr("inputmode", keyboard)
        .attr("autocomplete", "off")
        // Without a last year the calendar takes years of 6 digits, and a slip of the finger makes it 12026.
        .attr("max", (shape == Shape::Day).then_some("9999-12-31"))
        .attr("lang", language)
        .attr("dir", direction)
        .attr("aria-describedby", described_by)
        .attr("aria-invalid", looks_again)
        .typed(move || text.get())
        .on("input", move |event| {
            asked.write(event_target_value(&event));
        })
        .view()
}

/// A place for own words beside choices.
pub(super) fn own_words(asked: Asked, shape: Shape) -> View {
    let id = [&asked.id(), "-own"].concat();
    let hint = [&id, "-hint"].concat();
    let desk = Desk::here();
    // Where a page asks several things, each place for own words says what it is for.
    let about = (asked.named_by == NamedBy::Label).then(|| {
        span()
            .class("unseen")
            .child(": ")
            .child(say(asked.message()))
    });
    div()
        .class("field")
        .child(
            label()
                .class("field__label")
                .attr("for", id.clone())
                .child(say("own-words"))
                .child(about),
        )
        .child(
            p().class("field__hint")
                .id(hint.clone())
                .child(move || desk.say("own-words.hint")),
        )
        .child(input(asked, id, shape, Some(hint)))
        .view()
}
