//! Who is this copy for? What they do not see is said before anything is printed.

use super::super::html::{a, div, fieldset, input, label, legend, li, p, span, ul};
use super::super::picture::{PictureSize, picture};
use super::super::review;
use super::super::route::Route;
use super::super::view::{Content, View};
use super::super::workspace::say;
use super::chosen::Chosen;
use crate::form::Id;
use crate::plan::share::Audience;
use leptos::prelude::*;

const NAMED: [(Audience, Id, Id); 3] = [
    (Audience::Me, "for-whom-me", "me"),
    (Audience::Helpers, "for-whom-helpers", "with-help"),
    (Audience::Council, "for-whom-council", "council"),
];

/// The question, and what the copy leaves out.
pub(super) fn for_whom(chosen: Chosen) -> View {
    let choices: Vec<_> = NAMED
        .iter()
        .map(|(audience, message, shown)| choice(chosen, *audience, message, shown))
        .collect();
    let set = div().class("choice__set choice__set--often").child(choices);
    fieldset()
        .class("part")
        .child(legend().class("field__legend").child(say("for-whom")))
        .child(set)
        .child(
            div()
                .class("print__state")
                .attr("role", "status")
                .child(move || left_out(chosen)),
        )
        .view()
}

fn choice(chosen: Chosen, audience: Audience, message: Id, shown: Id) -> View {
    let pick = label()
        .class("choice__pick")
        .child(picture(shown, PictureSize::Usual))
        .child(span().class("choice__words").child(say(message)))
        .child(
            input()
                .class("choice__box")
                .attr("type", "radio")
                .attr("name", "for-whom")
                .ticked(move || chosen.get().audience == audience)
                .on("change", move |_| chosen.give_to(audience)),
        );
    div().class("choice").child(pick).view()
}

fn left_out(chosen: Chosen) -> View {
    let (left_out, around) = chosen
        .written
        .with(|(document, left_out)| (left_out.clone(), document.language.clone()));
    if chosen.get().audience == Audience::Me {
        return p().child(say("for-whom-all")).view();
    }
    let change = a()
        .class("link")
        .attr(
            "href",
            Route::start_of("share").map(|route| route.to_string()),
        )
        .child(say("for-whom-change"));
    let words = if left_out.is_empty() {
        p().child(say("for-whom-nothing")).view()
    } else {
        let parts: Vec<_> = left_out
            .iter()
            .map(|part| li().child(review::pieces(&part.heading, &around)).view())
            .collect();
        let list = ul().class("print__left-out").child(parts);
        div()
            .child(p().class("say__strong").child(say("for-whom-left-out")))
            .child(list)
            .view()
    };
    div().child(words).child(p().child(change)).view()
}
