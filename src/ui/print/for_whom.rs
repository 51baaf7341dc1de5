//! Who is this copy for? What they do not see is said before anything is printed.

use super::super::doors::Doors;
use super::super::follow::follow;
use super::super::html::{a, div, fieldset, input, label, legend, li, p, span, ul};
use super::super::picture::{PictureSize, picture};
use super::super::reading::ReadNow;
use super::super::review;
use super::super::route::Route;
use super::super::view::{Content, View};
use super::super::workspace::{Desk, say};
use crate::document::Document;
use crate::document::share::{LeftOut, copy_for};
use crate::form::Id;
use crate::plan::Answers;
use crate::plan::share::Audience;
use leptos::prelude::*;

/// The copy that is asked for: the plan as that person may see it.
#[derive(Clone, Copy)]
pub struct ForWhom {
    audience: RwSignal<Audience>,
    written: Memo<(Document, Vec<LeftOut>)>,
}

const NAMED: [(Audience, Id, Id); 3] = [
    (Audience::Me, "for-whom-me", "me"),
    (Audience::Helpers, "for-whom-helpers", "with-help"),
    (Audience::Council, "for-whom-council", "council"),
];

impl ForWhom {
    /// A copy for the person, until another is asked for.
    pub fn me() -> Self {
        let (desk, reading) = (Desk::here(), ReadNow::here());
        let today = Doors::here().today;
        let audience = RwSignal::new(Audience::Me);
        let written = follow(move || {
            reading.with(|reading| {
                let (words, plan) = (desk.words(), &reading.plan);
                let copy = |draft: &Answers| copy_for(draft, plan, &words, today(), audience.get());
                desk.answers().with(copy)
            })
        });
        Self { audience, written }
    }

    /// For whom it is at this moment.
    pub fn now(self) -> Audience {
        self.audience.get_untracked()
    }

    /// What it says, drawn anew whenever that changes.
    pub fn drawn(self) -> View {
        (move || self.written.with(|(document, _)| review::drawn(document))).view()
    }
}

/// The question, and what the copy leaves out.
pub(super) fn for_whom(copy: ForWhom) -> View {
    let choices: Vec<_> = NAMED
        .iter()
        .map(|(audience, message, shown)| choice(copy, *audience, message, shown))
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
                .child(move || left_out(copy)),
        )
        .view()
}

fn choice(copy: ForWhom, audience: Audience, message: Id, shown: Id) -> View {
    let pick = label()
        .class("choice__pick")
        .child(picture(shown, PictureSize::Usual))
        .child(span().class("choice__words").child(say(message)))
        .child(
            input()
                .class("choice__box")
                .attr("type", "radio")
                .attr("name", "for-whom")
                .ticked(move || copy.audience.get() == audience)
                .on("change", move |_| copy.audience.set(audience)),
        );
    div().class("choice").child(pick).view()
}

fn left_out(copy: ForWhom) -> View {
    let (left_out, around) = copy
        .written
        .with(|(document, left_out)| (left_out.clone(), document.language.clone()));
    if copy.audience.get() == Audience::Me {
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
