//! My rights, in plain words.

use super::picture::{PictureSize, picture};
use super::title::TitleBlock;
use super::workspace::{Desk, say};
use crate::form::Id;
use leptos::prelude::*;

/// The cards of section 2f of the domain notes, each with its picture.
const RIGHTS: &[(Id, &str)] = &[
    ("plan", "rights-plan"),
    ("with-help", "rights-help"),
    ("my-say", "rights-advocate"),
    ("money", "rights-number"),
    ("coins", "rights-enough"),
    ("choose", "rights-choice"),
    ("question", "rights-reasons"),
    ("book", "rights-copy"),
    ("review", "rights-change"),
    ("freedom", "rights-risk"),
    ("easy-words", "rights-information"),
    ("carer", "rights-carer"),
    ("talk", "rights-complain"),
];

/// The rights page.
#[component]
pub fn RightsPage() -> impl IntoView {
    let cards: Vec<_> = RIGHTS
        .iter()
        .map(|(shown, message)| card(shown, message))
        .collect();
    view! {
        <TitleBlock picture_id="my-say" message="rights" />
        <div class="rights">{cards}</div>
        <p class="note">{say("rights-england")}</p>
    }
}

/// One right: its name, and each sentence on a line of its own.
fn card(shown: Id, message: &'static str) -> AnyView {
    let desk = Desk::here();
    let means = [message, ".means"].concat();
    let sentences = move || {
        let said = desk.say(&means);
        let lines = said
            .lines()
            .map(|line| view! { <p>{line.to_owned()}</p> }.into_any());
        lines.collect::<Vec<_>>()
    };
    view! {
        <section class="note">
            <div class="say">
                {picture(shown, PictureSize::Usual)}
                <div class="say__words">
                    <h2 class="rights__name">{say(message)}</h2>
                    {sentences}
                </div>
            </div>
        </section>
    }
    .into_any()
}
