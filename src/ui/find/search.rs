//! Looking for something in the directory: by words, and by what it is, the language, the cost and how people get in.

use super::super::arriving::focus_soon;
use super::super::directory_here::DirectoryHere;
use super::super::element::Element;
use super::super::html::{button, div, form, input, label, option, p, select, span};
use super::super::view::{Content, View, keep_true};
use super::super::workspace::{Desk, say};
use super::results::FOUND;
use crate::form::Id;
use crate::plan::directory::{Cost, Directory, Wanted};
use leptos::prelude::*;
use web_sys::HtmlSelectElement;

/// What many people look for, and the words that find it. Directories in England are written in English.
const OFTEN_WANTED: &[(Id, &str)] = &[
    ("find-often-peer", "peer"),
    ("find-often-lunch", "lunch"),
    ("find-often-carer", "carer"),
    ("find-often-advocate", "advoca"),
    ("find-often-transport", "transport"),
];

/// The choices about the cost, and what each means.
const COSTS: [(Id, Option<Cost>); 3] = [
    ("find-cost-any", None),
    ("find-cost-free", Some(Cost::Free)),
    ("find-cost-paid", Some(Cost::Paid)),
];

/// The form. Its button looks for the words; a choice looks at once.
pub(super) fn search(here: DirectoryHere, directory: &Directory) -> View {
    let typed = RwSignal::new(here.wanted.with_untracked(|wanted| wanted.words.clone()));
    let look = move || {
        let words = typed.get_untracked();
        here.look_for(|wanted| wanted.words = words);
    };
    let send = move |event: web_sys::Event| {
        event.prevent_default();
        look();
        focus_soon(FOUND.to_owned());
    };
    let words = input()
        .class("field__input")
        .id("find-words")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("maxlength", "100")
        .attr("dir", "auto")
        .attr("aria-describedby", "find-words-hint")
        .typed(move || typed.get())
        .on("input", move |event| typed.set(event_target_value(&event)));
    form()
        .class("part")
        .attr("role", "search")
        .on("submit", send)
        .child(
            field("find-words")
                .child(
                    p().class("field__hint")
                        .id("find-words-hint")
                        .child(say("find-words.hint")),
                )
                .child(words),
        )
        .child(choices(here, directory))
        .child(
            div()
                .class("button__row")
                .child(
                    button()
                        .attr("type", "submit")
                        .class("button button--main")
                        .child(say("find-look")),
                )
                .child(clear(here, typed)),
        )
        .child(often_wanted(here, typed))
        .view()
}

/// "Show all again", while something is looked for.
fn clear(here: DirectoryHere, typed: RwSignal<String>) -> View {
    let is_wanted = Memo::new(move |_| here.wanted.with(|wanted| *wanted != Wanted::default()));
    let clear = move |_| {
        typed.set(String::new());
        here.look_for(|wanted| *wanted = Wanted::default());
        focus_soon(FOUND.to_owned());
    };
    let button = move || {
        is_wanted.get().then(|| {
            button()
                .attr("type", "button")
                .class("button")
                .on("click", clear)
                .child(say("find-all"))
        })
    };
    button.view()
}

/// Words that many people look for, each as one press.
fn often_wanted(here: DirectoryHere, typed: RwSignal<String>) -> View {
    let buttons: Vec<View> = OFTEN_WANTED
        .iter()
        .map(|(message, words)| {
            let look = move |_| {
                typed.set((*words).to_owned());
                here.look_for(|wanted| (*words).clone_into(&mut wanted.words));
                focus_soon(FOUND.to_owned());
            };
            button()
                .attr("type", "button")
                .class("button button--small")
                .on("click", look)
                .child(say(*message))
                .view()
        })
        .collect();
    div()
        .attr("role", "group")
        .attr("aria-labelledby", "find-often")
        .class("field")
        .child(
            p().class("field__label")
                .id("find-often")
                .child(say("find-often")),
        )
        .child(div().class("button__row").child(buttons))
        .view()
}

/// The choices. One that this directory can say nothing about is not there.
fn choices(here: DirectoryHere, directory: &Directory) -> View {
    let names =
        |names: Vec<&str>| -> Vec<String> { names.into_iter().map(str::to_owned).collect() };
    let category = named(
        "find-category",
        "find-category.any",
        names(directory.categories()),
        move || here.wanted.with(|wanted| wanted.category.clone()),
        move |name| here.look_for(|wanted| wanted.category = name),
    );
    let language = named(
        "find-language",
        "find-language.any",
        names(directory.languages()),
        move || here.wanted.with(|wanted| wanted.language.clone()),
        move |name| here.look_for(|wanted| wanted.language = name),
    );
    let says_access = directory
        .services()
        .iter()
        .any(|service| !service.access.is_empty());
    let says_cost = directory
        .services()
        .iter()
        .any(|service| service.cost() != Cost::NotSaid);
    div()
        .class("find__choices")
        .child(category)
        .child(language)
        .child(says_cost.then(|| cost(here)))
        .child(says_access.then(|| access(here)))
        .view()
}

/// A choice among the directory's own names.
fn named(
    id: &'static str,
    any: &'static str,
    names: Vec<String>,
    now: impl Fn() -> String + Copy + 'static,
    choose: impl Fn(String) + 'static,
) -> Option<View> {
    if names.is_empty() {
        return None;
    }
    let first = option().attr("value", "").child(say(any)).view();
    let rest = names.into_iter().map(|name| {
        let option = option().attr("value", name.clone()).attr("dir", "auto");
        option.child(name).view()
    });
    let options: Vec<View> = std::iter::once(first).chain(rest).collect();
    Some(select_one(id, options, now, choose))
}

fn cost(here: DirectoryHere) -> View {
    let options =
        COSTS.map(|(message, _)| option().attr("value", message).child(say(message)).view());
    let now = move || {
        let cost = here.wanted.with(|wanted| wanted.cost);
        let found = COSTS.iter().find(|(_, one)| *one == cost);
        found.map_or("", |(message, _)| message).to_owned()
    };
    let choose = move |chosen: String| {
        let found = COSTS.iter().find(|(message, _)| *message == chosen);
        here.look_for(|wanted| wanted.cost = found.and_then(|(_, cost)| *cost));
    };
    select_one("find-cost", options.into(), now, choose)
}

/// A choice of one, closed until someone opens it. What is chosen follows `now` once the options stand in it.
fn select_one(
    id: &'static str,
    options: Vec<View>,
    now: impl Fn() -> String + 'static,
    choose: impl Fn(String) + 'static,
) -> View {
    let select = select()
        .class("field__input")
        .id(id)
        .child(options)
        .on("change", move |event| choose(event_target_value(&event)));
    let element: HtmlSelectElement = select.in_browser();
    keep_true(Box::new(move || element.set_value(&now())));
    field(id).child(select).view()
}

fn access(here: DirectoryHere) -> View {
    let is_wanted = move || here.wanted.with(|wanted| wanted.says_access);
    let turn = move |_| here.look_for(|wanted| wanted.says_access = !wanted.says_access);
    let pick = label()
        .class("choice__pick")
        .child(span().class("choice__words").child(say("find-access-said")))
        .child(
            input()
                .class("choice__box")
                .attr("type", "checkbox")
                .ticked(is_wanted)
                .on("change", turn),
        );
    div().class("choice choice--plain").child(pick).view()
}

/// A field with its label.
fn field(id: &'static str) -> Element {
    div().class("field").child(
        label()
            .class("field__label")
            .attr("for", id)
            .child(move || Desk::here().say(id)),
    )
}
