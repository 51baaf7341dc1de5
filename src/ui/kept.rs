//! Says how the plan is kept on this device, and only what is true.

use super::doors::{Doors, Keeping};
use super::icon::Icon;
use super::workspace::Desk;
use leptos::prelude::*;

/// The line under "Continue". When nothing can be kept here, it offers to keep a copy.
#[component]
pub fn Kept() -> impl IntoView {
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
        Some(view! { <p class="kept">{tick} {desk.say(message)}</p> })
    };
    let trouble = move || match doors.keeping.get() {
        Keeping::Full => Some(view! { <NotKept message="not-kept-full" /> }),
        Keeping::Denied => Some(view! { <NotKept message="not-kept-blocked" /> }),
        Keeping::SetAside => Some(view! { <NotKept message="not-kept-damaged" /> }),
        Keeping::OtherWindow => Some(view! { <NotKept message="other-window" /> }),
        Keeping::Nothing | Keeping::Waiting | Keeping::Kept => None,
    };
    view! {
        {usual}
        <div role="status">{trouble}</div>
    }
}

/// "Keep a copy": the plan as one file.
#[component]
pub fn KeepCopy() -> impl IntoView {
    let doors = Doors::here();
    view! {
        <button
            type="button"
            class="button button--small"
            on:click=move |_| doors.keep_copy.run(())
        >
            {Icon::Keep.draw()}
            {super::workspace::say("keep-a-copy")}
        </button>
    }
}

#[component]
fn NotKept(message: &'static str) -> impl IntoView {
    let desk = Desk::here();
    let help = [message, ".help"].concat();
    view! {
        <div class="note note--look">
            <p>
                <strong>{move || desk.say(message)}</strong>
            </p>
            <p>{move || desk.say(&help)}</p>
            <div class="button__row">
                <KeepCopy />
            </div>
        </div>
    }
}
