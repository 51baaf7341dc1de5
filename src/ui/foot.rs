//! The foot of every page: whose plan it is, and who to call. Safety is never behind a menu.

use super::hide::HideScreen;
use super::picture::{PictureSize, picture};
use super::route::Route;
use super::workspace::say;
use leptos::prelude::*;

/// The foot of every page.
#[component]
pub fn Foot() -> impl IntoView {
    view! {
        <footer class="foot">
            <div class="foot__list">
                <Yours />
                <Danger />
            </div>
            <ul class="foot__tools" role="list">
                <li>
                    <HideScreen />
                </li>
                <li>
                    <a class="link" href=Route::Rights.to_string()>
                        {say("rights")}
                    </a>
                </li>
                <li>
                    <a class="link" href=Route::Credits.to_string()>
                        {say("credits")}
                    </a>
                </li>
            </ul>
        </footer>
    }
}

#[component]
fn Yours() -> impl IntoView {
    view! {
        <div class="say">
            {picture("private", PictureSize::Small)}
            <div class="say__words">
                <p>
                    <strong>{say("foot-yours")}</strong>
                    " "
                    {say("foot-only-here")}
                </p>
                <p>{say("foot-nobody")}</p>
            </div>
        </div>
    }
}

#[component]
fn Danger() -> impl IntoView {
    view! {
        <div class="say">
            {picture("phone", PictureSize::Small)}
            <div class="say__words">
                <p>
                    <strong>{say("danger")}</strong>
                    " "
                    {say("danger.call")}
                </p>
                <p>
                    <strong>{say("hurt")}</strong>
                    " "
                    {say("hurt.call")}
                </p>
            </div>
        </div>
    }
}
