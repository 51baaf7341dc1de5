//! What happens when someone arrives at a page: its address is read, its title is set, and the focus goes to its heading.

use super::later::{Arrival, Later};
use super::listen::Voice;
use super::route::Route;
use super::shown::ShownNow;
use super::spoken::spoken;
use super::waiting;
use super::workspace::Desk;
use crate::plan::ShownSteps;
use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

/// Where in the app someone is. Provided to every page.
#[derive(Clone, Copy)]
pub struct Here(pub ReadSignal<Route>);

impl Here {
    /// Reads the address now, and again whenever it changes.
    pub fn watch() -> Self {
        let (route, set_route) = signal(current());
        let changes = window_event_listener(ev::hashchange, move |_| {
            let now = current();
            if route.get_untracked() != now {
                set_route.set(now);
            }
        });
        on_cleanup(move || changes.remove());
        Self(route)
    }

    /// The route now and whenever it changes.
    pub fn route(self) -> Route {
        self.0.get()
    }
}

/// Goes to another page, as a link would.
pub fn go(route: &Route) {
    // Browsers refuse this only in a page that is being taken down, where nobody is left to see it.
    window()
        .location()
        .set_hash(&route.to_string())
        .unwrap_or_default();
}

/// Puts the focus on an element once the page is drawn, so that it can be one that appears now.
pub fn focus_soon(id: String) {
    request_animation_frame(move || {
        if let Some(element) = element(&id) {
            element.focus().unwrap_or_default();
        }
    });
}

/// What stood on the page before, to tell what is new.
struct Stood {
    route: Route,
    parts: Parts,
    /// Whether anyone went there, or the app began there.
    went: Went,
}

/// What the page is made of that may come after it: its code, and its words.
type Parts = (Arrival, bool);

/// How someone came to a page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Went {
    /// The app began on it.
    Began,
    /// By a link, a button or an address.
    There,
}

/// Where the focus goes when something new stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Focus {
    /// It stays.
    Stays,
    /// To the heading.
    Moves,
    /// To the heading, unless the person has gone elsewhere with it meanwhile.
    MovesIfLost,
}

impl Stood {
    /// The first page keeps the focus where the browser put it: nobody pressed anything yet.
    fn then(before: Option<&Self>, now: &Route, parts: Parts) -> (Went, Focus) {
        match before {
            None => (Went::Began, Focus::Stays),
            Some(before) if before.route != *now => (Went::There, Focus::Moves),
            // A part of this page came, or did not come: other words stand there now.
            Some(before)
                if before.went == Went::There && before.parts != parts && now.is_later() =>
            {
                (Went::There, Focus::MovesIfLost)
            }
            Some(before) => (before.went, Focus::Stays),
        }
    }
}

/// Sets title, language and direction, and moves the focus to the heading of each new page.
pub fn greet(here: Here, desk: Desk, voice: Voice, later: Later) {
    let shown = ShownNow::here();
    Effect::new(move |before: Option<Stood>| {
        let now = here.route();
        let parts = (later.arrival(), waiting::arrived(desk, now.chapters()));
        let language = desk.language();
        if let Some(root) = document().document_element() {
            set(&root, "lang", language.tag);
            set(&root, "dir", language.direction.attribute());
        }
        let (went, focus) = Stood::then(before.as_ref(), &now, parts);
        let arrived = now.clone();
        request_animation_frame(move || arrive(&arrived, desk, &shown.now(), focus));
        if focus == Focus::Moves {
            voice.hush();
        }
        Stood {
            route: now,
            parts,
            went,
        }
    });
}

fn arrive(route: &Route, desk: Desk, shown: &ShownSteps, focus: Focus) {
    let heading = document()
        .query_selector("main h1")
        .ok()
        .flatten()
        .and_then(|heading| heading.dyn_into::<HtmlElement>().ok());
    let words = heading
        .as_ref()
        .and_then(|heading| heading.text_content())
        .unwrap_or_default();
    document().set_title(&untrack(|| title(route, desk, shown, &words)));
    let moves = match focus {
        Focus::Stays => false,
        Focus::Moves => true,
        Focus::MovesIfLost => is_focus_lost(),
    };
    let Some(heading) = heading.filter(|_| moves) else {
        return;
    };
    set(&heading, "tabindex", "-1");
    let still = FocusOptions::new();
    still.set_prevent_scroll(true);
    heading.focus_with_options(&still).unwrap_or_default();
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// What held the focus was taken off the page: browsers then give it to the page as a whole.
fn is_focus_lost() -> bool {
    document()
        .active_element()
        .is_none_or(|element| element.tag_name() == "BODY")
}

/// "What do you want in your life? Step 2 of 7 – My support plan".
fn title(route: &Route, desk: Desk, shown: &ShownSteps, words: &str) -> String {
    let page = ("page", words.into());
    let number = route.step().and_then(|step| shown.number_of(step.id));
    match number {
        Some((number, total)) => {
            let values = [page, ("number", number.into()), ("total", total.into())];
            spoken(desk, "tab-title-step", &values)
        }
        None => spoken(desk, "tab-title", &[page]),
    }
}

/// The route of the address now.
pub fn current() -> Route {
    Route::read(&window().location().hash().unwrap_or_default())
}

fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

fn set(element: &web_sys::Element, name: &str, value: &str) {
    // Browsers refuse only names that are no names, and these are.
    element.set_attribute(name, value).unwrap_or_default();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(before: (&str, Arrival, Went), now: &str, arrival: Arrival, expected: Focus) {
        let (address, stood, went) = before;
        let before = Stood {
            route: Route::read(address),
            parts: (stood, true),
            went,
        };
        let (_, focus) = Stood::then(Some(&before), &Route::read(now), (arrival, true));
        assert_eq!(focus, expected);
    }

    #[test]
    fn the_focus_goes_to_each_new_page() {
        let front = ("#/", Arrival::Here, Went::Began);
        check(front, "#/start/who", Arrival::Here, Focus::Moves);
        check(front, "#/", Arrival::Here, Focus::Stays);
    }

    #[test]
    fn the_focus_goes_to_a_page_that_comes_late_unless_the_app_began_there() {
        let (went, began) = (Went::There, Went::Began);
        let (coming, here) = (Arrival::OnItsWay, Arrival::Here);
        check(("#/help", coming, went), "#/help", here, Focus::MovesIfLost);
        check(("#/help", coming, began), "#/help", here, Focus::Stays);
    }

    #[test]
    fn the_focus_stays_on_a_first_page_while_the_rest_comes() {
        let who = ("#/start/who", Arrival::OnItsWay, Went::There);
        check(who, "#/start/who", Arrival::Here, Focus::Stays);
        check(who, "#/start/who", Arrival::Missing, Focus::Stays);
    }
}
