//! Who made the pictures and letters, and who checked the words.

use super::html::{h2, p, section};
use super::language_page::translation;
use super::title::Title;
use super::view::{Content, View, fragment};
use super::workspace::say;

/// The credits page.
pub fn credits_page() -> View {
    fragment()
        .child(Title::new("pictures", "credits"))
        .child(
            section()
                .class("part")
                .attr("aria-labelledby", "credits-pictures")
                .child(h2().id("credits-pictures").child(say("credits-pictures")))
                .child(p().child(say("credits-openmoji")))
                .child(p().child(say("credits-health-icons")))
                .child(p().child(say("credits-own"))),
        )
        .child(
            section()
                .class("part")
                .attr("aria-labelledby", "credits-letters")
                .child(h2().id("credits-letters").child(say("credits-letters")))
                .child(p().child(say("credits-fonts"))),
        )
        .child(translation())
        .view()
}
