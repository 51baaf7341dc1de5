//! The same help in the same place on every page: home, language, colours and size, help.

use super::icon::Icon;
use super::route::Route;
use super::workspace::say;
use leptos::prelude::*;

/// The top of every page.
#[component]
pub fn Topbar() -> impl IntoView {
    view! {
        <header class="topbar">
            <a class="topbar__brand" href=Route::Home.to_string()>
                <BookMark />
                <span>{say("brand")}</span>
            </a>
            <ul class="topbar__tools" role="list">
                <Tool to=Route::Language icon=Icon::Language words="language" />
                <Tool to=Route::Look icon=Icon::Look words="look" />
                <Tool to=Route::Help icon=Icon::Help words="help" />
            </ul>
        </header>
    }
}

#[component]
fn Tool(to: Route, icon: Icon, words: &'static str) -> impl IntoView {
    view! {
        <li>
            <a class="button button--tool" href=to.to_string()>
                {icon.draw()}
                {say(words)}
            </a>
        </li>
    }
}

/// The small sewn book.
#[component]
fn BookMark() -> impl IntoView {
    view! {
        <svg class="topbar__mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
            <path class="topbar__mark-cloth" d="M6 3h20a8 8 0 0 1 8 8v18a8 8 0 0 1-8 8H6z" />
            <path class="topbar__mark-thread" d="M11 7v5M11 16.500v6M11 27v6" />
            <path class="topbar__mark-paper" d="M16 10h13v11H16z" />
        </svg>
    }
}
