//! The page where someone chooses the look. Every choice shows at once what it does.

use super::{Letters, Look, Looking, Movement, Part, Script, Size, Theme, Voice};
use crate::i18n::Direction;
use crate::ui::title::TitleBlock;
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
#[component]
pub fn LookPage() -> impl IntoView {
    let (desk, looking) = (Desk::here(), Looking::here());
    let script = move || {
        let flows = desk.language().direction == Direction::RightToLeft;
        flows.then(|| group("look-script", SCRIPTS, |look| &mut look.script))
    };
    view! {
        <TitleBlock picture_id="eyes" message="look" />
        {group("look-theme", THEMES, |look| &mut look.theme)}
        {group("look-size", SIZES, |look| &mut look.size)}
        {group("look-letters", LETTERS, |look| &mut look.letters)}
        {script}
        {group("look-movement", MOVEMENTS, |look| &mut look.movement)}
        {group("look-voice", VOICES, |look| &mut look.voice)}
        <p class="note">{say("look-example")}</p>
        <div class="button__row">
            <button type="button" class="button button--small" on:click=move |_| looking.change(|look| *look = Look::default())>
                {say("look-reset")}
            </button>
        </div>
    }
}

/// One part of the look, as a question with picture choices.
fn group<P: Part + Send + Sync>(
    title: &'static str,
    offers: &'static [Offer<P>],
    part: fn(&mut Look) -> &mut P,
) -> AnyView {
    let offers: Vec<AnyView> = offers
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
    view! {
        <fieldset class="part">
            <legend class="look__title"><h2>{say(title)}</h2></legend>
            <div class="choice__set choice__set--three">{offers}</div>
        </fieldset>
    }
    .into_any()
}

/// One choice. Its example stands where other choices have a picture, and wears what it offers.
fn choice(
    group: &'static str,
    message: &'static str,
    example: &'static str,
    chosen: Signal<bool>,
    choose: UnsyncCallback<()>,
) -> AnyView {
    view! {
        <div class="choice choice--plain">
            <label class="choice__pick">
                {shown(group, example)}
                <span class="choice__words">{say(message)}</span>
                <input class="choice__box" type="radio" name=group value=message prop:checked=chosen on:change=move |_| choose.run(()) />
            </label>
        </div>
    }
    .into_any()
}

/// What a choice looks like: "Aa" in its colours, its size or its letters. The words beside it say the same.
fn shown(group: &'static str, example: &'static str) -> Option<AnyView> {
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
    let view =
        view! { <span class=class data-theme=theme lang=tag aria-hidden="true">{letters}</span> };
    Some(view.into_any())
}
