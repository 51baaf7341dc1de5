//! The page where someone chooses the look. Every choice shows at once what it does.

use super::super::html::{button, div, fieldset, h2, input, label, legend, p, span};
use super::super::view::{Content, View, fragment};
use super::{Letters, Look, Looking, Movement, Part, Script, Size, Theme, Voice};
use crate::i18n::Direction;
use crate::ui::title::Title;
use crate::ui::workspace::{Desk, say};
use leptos::prelude::*;

/// A choice, the message that words it, and what its example looks like.
type Offer<P> = (P, &'static str, &'static str);

const THEMES: &[Offer<Theme>] = &[
    (Theme::Device, "look-theme-device", ""),
    (Theme::Paper, "look-theme-light", "paper"),
    (Theme::Cream, "look-theme-cream", "cream"),
    (Theme::Dark, "look-theme-dark", "dark"),
    (Theme::Contrast, "look-theme-contrast", "contrast"),
];

const SIZES: &[Offer<Size>] = &[
    (Size::Usual, "look-size-usual", "look__example--100"),
    (Size::Bigger, "look-size-bigger", "look__example--125"),
    (Size::Large, "look-size-large", "look__example--150"),
    (Size::Larger, "look-size-larger", "look__example--175"),
    (Size::Largest, "look-size-largest", "look__example--200"),
];

const LETTERS: &[Offer<Letters>] = &[
    (
        Letters::Atkinson,
        "look-letters-clear",
        "look__example--atkinson",
    ),
    (
        Letters::Plain,
        "look-letters-device",
        "look__example--system",
    ),
];

const SCRIPTS: &[Offer<Script>] = &[
    (
        Script::Nastaliq,
        "look-letters-flowing",
        "look__example--nastaliq",
    ),
    (
        Script::Naskh,
        "look-letters-straight",
        "look__example--naskh",
    ),
];

const VOICES: &[Offer<Voice>] = &[
    (Voice::Usual, "look-voice-usual", ""),
    (Voice::Slow, "look-voice-slow", ""),
];

const MOVEMENTS: &[Offer<Movement>] = &[
    (Movement::Device, "look-movement-device", ""),
    (Movement::Less, "look-movement-none", ""),
];

/// The colours and size page.
pub fn look_page() -> View {
    let (desk, looking) = (Desk::here(), Looking::here());
    let script = move || {
        let flows = desk.language().direction == Direction::RightToLeft;
        flows.then(|| group("look-script", SCRIPTS, |look| &mut look.script))
    };
    fragment()
        .child(Title::new("eyes", "look"))
        .child(group("look-theme", THEMES, |look| &mut look.theme))
        .child(group("look-size", SIZES, |look| &mut look.size))
        .child(group("look-letters", LETTERS, |look| &mut look.letters))
        .child(script)
        .child(group("look-movement", MOVEMENTS, |look| &mut look.movement))
        .child(group("look-voice", VOICES, |look| &mut look.voice))
        .child(p().class("note").child(say("look-example")))
        .child(
            div().class("button__row").child(
                button()
                    .attr("type", "button")
                    .class("button button--small")
                    .on("click", move |_| {
                        looking.change(|look| *look = Look::default());
                    })
                    .child(say("look-reset")),
            ),
        )
        .view()
}

/// One part of the look, as a question with picture choices.
fn group<P: Part + Send + Sync>(
    title: &'static str,
    offers: &'static [Offer<P>],
    part: fn(&mut Look) -> &mut P,
) -> View {
    let offers: Vec<View> = offers
        .iter()
        .map(|offer| {
            let (value, message, example) = *offer;
            let looking = Looking::here();
            let chosen = move || *part(&mut looking.look()) == value;
            let choose = move || looking.change(|look| *part(look) = value);
            choice(
                title,
                message,
                example,
                Signal::derive(chosen),
                UnsyncCallback::new(move |()| choose()),
            )
        })
        .collect();
    fieldset()
        .class("part")
        .child(legend().class("look__title").child(h2().child(say(title))))
        .child(div().class("choice__set choice__set--three").child(offers))
        .view()
}

/// One choice. Its example stands where other choices have a picture, and wears what it offers.
fn choice(
    group: &'static str,
    message: &'static str,
    example: &'static str,
    chosen: Signal<bool>,
    choose: UnsyncCallback<()>,
) -> View {
    div()
        .class("choice choice--plain")
        .child(
            label()
                .class("choice__pick")
                .child(shown(group, example))
                .child(span().class("choice__words").child(say(message)))
                .child(
                    input()
                        .class("choice__box")
                        .attr("type", "radio")
                        .attr("name", group)
                        .attr("value", message)
                        .ticked(move || chosen.get())
                        .on("change", move |_| choose.run(())),
                ),
        )
        .view()
}

/// What a choice looks like: "Aa" in its colours, its size or its letters. The words beside it say the same.
fn shown(group: &'static str, example: &'static str) -> Option<View> {
    if example.is_empty() {
        return None;
    }
    let (theme, class) = match group {
        "look-theme" => (Some(example), ""),
        _ => (None, example),
    };
    let (tag, letters) = match group {
        "look-script" => ("ur", "اردو"),
        _ => ("en", "Aa"),
    };
    let class = ["look__example ", class].concat();
    let view = span()
        .class(class)
        .attr("data-theme", theme)
        .attr("lang", tag)
        .attr("aria-hidden", "true")
        .child(letters)
        .view();
    Some(view.view())
}
