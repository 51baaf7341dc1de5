//! Says how the plan is kept on this device, and only what is true.

use super::doors::{Doors, Keeping};
use super::html::{button, div, p, strong};
use super::icon::Icon;
use super::view::{Content, View, fragment};
use super::workspace::Desk;
use leptos::prelude::*;

/// The line under "Continue". When nothing can be kept here, it offers to keep a copy.
pub fn kept() -> View {
    let doors = Doors::here();
    let desk = Desk::here();
    let usual = move || {
        let message = match doors.keeping.get() {
            Keeping::Kept => "kept",
            Keeping::Waiting => "keeping",
            Keeping::Nothing
            | Keeping::Full
            | Keeping::Denied
            | Keeping::SetAside
            | Keeping::OtherWindow => return None,
        };
        let tick = (message == "kept").then(|| Icon::Tick.draw());
        Some(
            p().class("kept")
                .child(tick)
                .child(desk.say(message))
                .view(),
        )
    };
    let trouble = move || match doors.keeping.get() {
        Keeping::Full => Some(not_kept("not-kept-full")),
        Keeping::Denied => Some(not_kept("not-kept-blocked")),
        Keeping::SetAside => Some(not_kept("not-kept-damaged")),
        Keeping::OtherWindow => Some(not_kept("other-window")),
        Keeping::Nothing | Keeping::Waiting | Keeping::Kept => None,
    };
    fragment()
        .child(usual)
        .child(div().attr("role", "status").child(trouble))
        .view()
}

/// "Keep a copy": the plan as one file.
pub fn keep_copy() -> View {
    let doors = Doors::here();
    button()
        .attr("type", "button")
        .class("button button--small")
        .on("click", move |_| doors.keep_copy.run(()))
        .child(Icon::Keep.draw())
        .child(super::workspace::say("keep-a-copy"))
        .view()
}

fn not_kept(message: &'static str) -> View {
    let desk = Desk::here();
    let help = [message, ".help"].concat();
    div()
        .class("note note--look")
        .child(p().child(strong().child(move || desk.say(message))))
        .child(p().child(move || desk.say(&help)))
        .child(div().class("button__row").child(keep_copy()))
        .view()
}
