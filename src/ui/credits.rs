//! Who made the pictures and letters, and who checked the words.

use super::language_page::Translation;
use super::title::TitleBlock;
use super::workspace::say;
use leptos::prelude::*;

/// The credits page.
#[component]
pub fn CreditsPage() -> impl IntoView {
    view! {
        <TitleBlock picture_id="pictures" message="credits" />
        <section class="part" aria-labelledby="credits-pictures">
            <h2 id="credits-pictures">{say("credits-pictures")}</h2>
            <p>{say("credits-openmoji")}</p>
            <p>{say("credits-health-icons")}</p>
            <p>{say("credits-own")}</p>
        </section>
        <section class="part" aria-labelledby="credits-letters">
            <h2 id="credits-letters">{say("credits-letters")}</h2>
            <p>{say("credits-fonts")}</p>
        </section>
        <Translation />
    }
}
