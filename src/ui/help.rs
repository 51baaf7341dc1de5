//! Help: how this works, and who else can help.

use super::picture::{PictureSize, picture};
use super::route::Route;
use super::title::TitleBlock;
use super::workspace::say;
use crate::form::Id;
use leptos::prelude::*;

const HOW: &[(Id, &str)] = &[
    ("choose", "help-order"),
    ("later", "help-skip"),
    ("not-sure", "help-not-sure"),
    ("listen", "help-listen"),
    ("own-words", "help-words"),
    ("undo", "help-back"),
    ("change", "help-put-back"),
    ("save", "help-copy"),
    ("internet", "help-offline"),
    ("private", "help-private"),
    ("computer", "help-hide"),
];

const WHO: &[(Id, &str)] = &[
    ("family", "help-people-trust"),
    ("group", "help-people-group"),
    ("my-say", "help-people-advocate"),
    ("planner", "help-people-council"),
];

/// The help page.
#[component]
pub fn HelpPage() -> impl IntoView {
    view! {
        <TitleBlock picture_id="help" message="help" />
        <div class="pairs">{ideas(HOW)}</div>
        <section class="part" aria-labelledby="help-people">
            <h2 id="help-people">{say("help-people")}</h2>
            <div class="pairs">{ideas(WHO)}</div>
        </section>
        <p><a class="link" href=Route::Rights.to_string()>{say("rights")}</a></p>
    }
}

/// Pictures, each with a sentence beside it.
fn ideas(ideas: &'static [(Id, &'static str)]) -> Vec<AnyView> {
    let idea = |(shown, message): &(Id, &'static str)| {
        view! {
            <div class="say">
                {picture(shown, PictureSize::Usual)}
                <div class="say__words"><p>{say(*message)}</p></div>
            </div>
        }
        .into_any()
    };
    ideas.iter().map(idea).collect()
}
