//! Hide my screen: covers everything at once with a page about soup, and gives it back just as it was.

use super::arriving::focus_soon;
use super::html::{button, h1, li, main, ol, p};
use super::icon::Icon;
use super::view::{Content, View};
use super::workspace::{Desk, say};
use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The attribute on the whole page by which the style sheet knows that it is hidden.
const MARK: &str = "data-hidden";

/// How long after each other two presses of Escape may come, in milliseconds.
const SOON: f64 = 1000.0;

/// Whether the screen is hidden. Provided to every page.
///
/// The whole app stays where it is, with every word in it: the style sheet shows the cover instead, which also takes
/// the app from the keyboard, from screen readers and from print.
#[derive(Clone, Copy)]
pub struct Hiding {
    desk: Desk,
    hidden: RwSignal<bool>,
    /// The title of the browser's tab and the focus, for the way back.
    before: StoredValue<(String, Option<HtmlElement>), LocalStorage>,
}

impl Hiding {
    /// Listens for Escape pressed twice, from now on.
    pub fn watch(desk: Desk) -> Self {
        let hiding = Self {
            desk,
            hidden: RwSignal::new(false),
            before: StoredValue::new_local((String::new(), None)),
        };
        let last = StoredValue::new(Escapes::default());
        let presses = window_event_listener(ev::keydown, move |event| {
            let seen = last.try_update_value(|last| last.press(&event.key(), event.time_stamp()));
            if seen == Some(Seen::Twice) {
                hiding.hide();
            }
        });
        on_cleanup(move || presses.remove());
        hiding
    }

    /// The one that the app provided.
    pub fn here() -> Self {
        expect_context()
    }

    /// Covers everything.
    pub fn hide(self) {
        if self.hidden.get_untracked() {
            return;
        }
        let focused = document()
            .active_element()
            .and_then(|element| element.dyn_into().ok());
        self.before.set_value((document().title(), focused));
        document().set_title(&untrack(|| self.desk.say("hide-soup")));
        if let Some(page) = document().document_element() {
            page.set_attribute(MARK, "").unwrap_or_default();
        }
        self.hidden.set(true);
        focus_soon("hide-title".to_owned());
    }

    /// Gives everything back, and the focus to where it was.
    fn give_back(self) {
        if let Some(page) = document().document_element() {
            page.remove_attribute(MARK).unwrap_or_default();
        }
        self.hidden.set(false);
        self.before.with_value(|(title, focused)| {
            document().set_title(title);
            if let Some(focused) = focused {
                focused.focus().unwrap_or_default();
            }
        });
    }
}

/// What was pressed before, for telling two presses of Escape from one.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Escapes {
    /// When Escape was pressed, in milliseconds, if it was the last key.
    last: Option<f64>,
}

/// What a press of a key came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Seen {
    /// Escape, twice and soon after each other.
    Twice,
    /// Anything else.
    Other,
}

impl Escapes {
    fn press(&mut self, key: &str, now: f64) -> Seen {
        let before = self.last.take();
        if key != "Escape" {
            return Seen::Other;
        }
        if before.is_some_and(|before| now - before <= SOON) {
            return Seen::Twice;
        }
        self.last = Some(now);
        Seen::Other
    }
}

/// "Hide my screen", for the foot of every page.
pub fn hide_screen() -> View {
    let hiding = Hiding::here();
    button()
        .attr("type", "button")
        .class("button button--small")
        .on("click", move |_| hiding.hide())
        .child(Icon::HideScreen.draw())
        .child(say("hide-screen"))
        .view()
}

/// What stands there instead, beside the app's own page. Its one button says nothing about what lies behind it.
pub fn cover() -> View {
    let hiding = Hiding::here();
    let steps = ["hide-soup-1", "hide-soup-2", "hide-soup-3", "hide-soup-4"];
    let soup = move || {
        let steps = steps.map(|step| li().child(say(step)).view());
        main()
            .class("hide")
            .child(
                h1().id("hide-title")
                    .attr("tabindex", "-1")
                    .child(say("hide-soup")),
            )
            .child(p().child(say("hide-soup.needs")))
            .child(ol().child(steps))
            .child(p().child(say("hide-soup.serve")))
            .child(
                button()
                    .attr("type", "button")
                    .class("hide__back")
                    .on("click", move |_| hiding.give_back())
                    .child(say("back")),
            )
            .view()
    };
    (move || hiding.hidden.get().then(soup)).view()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(presses: &[(&str, f64)], expected: Seen) {
        let mut escapes = Escapes::default();
        let seen = presses.iter().map(|(key, now)| escapes.press(key, *now));
        assert_eq!(seen.last(), Some(expected));
    }

    #[test]
    fn escape_twice_hides() {
        check(&[("Escape", 100.0), ("Escape", 400.0)], Seen::Twice);
    }

    #[test]
    fn escape_once_or_slowly_or_with_a_key_between_does_not() {
        check(&[("Escape", 100.0)], Seen::Other);
        check(&[("Escape", 100.0), ("Escape", 2_000.0)], Seen::Other);
        check(
            &[("Escape", 100.0), ("a", 200.0), ("Escape", 300.0)],
            Seen::Other,
        );
    }

    #[test]
    fn a_third_escape_counts_anew() {
        check(
            &[("Escape", 100.0), ("Escape", 200.0), ("Escape", 300.0)],
            Seen::Other,
        );
    }
}
