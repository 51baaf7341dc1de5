//! What happens when someone arrives at a page: its address is read, its title is set, and the focus goes to its heading.

use super::listen::Voice;
use super::route::Route;
use super::spoken::spoken;
use super::thread::number_of;
use super::workspace::Desk;
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

/// A page that someone came to.
struct Arrival {
    route: Route,
    /// Whether they came from another page of the app.
    is_new: bool,
    /// Whether its words were here, so that it had a heading to go to.
    is_drawn: bool,
}

/// Sets title, language and direction, and moves the focus to the heading of each new page.
pub fn greet(here: Here, desk: Desk, voice: Voice) {
    Effect::new(move |before: Option<Arrival>| {
        let route = here.route();
        let language = desk.language();
        if let Some(root) = document().document_element() {
            set(&root, "lang", language.tag);
            set(&root, "dir", language.direction.attribute());
        }
        let is_drawn = desk.words_have(route.chapters());
        let is_new =
            before.is_some_and(|before| before.route != route || before.is_new && !before.is_drawn);
        let arrived = route.clone();
        request_animation_frame(move || arrive(&arrived, desk, is_new));
        if is_new {
            voice.hush();
        }
        Arrival {
            route,
            is_new,
            is_drawn,
        }
    });
}

/// The first page keeps the focus where the browser put it: nobody pressed anything yet.
fn arrive(route: &Route, desk: Desk, is_new: bool) {
    let heading = document()
        .query_selector("main h1")
        .ok()
        .flatten()
        .and_then(|heading| heading.dyn_into::<HtmlElement>().ok());
    let words = heading
        .as_ref()
        .and_then(|heading| heading.text_content())
        .unwrap_or_default();
    document().set_title(&untrack(|| title(route, desk, &words)));
    let Some(heading) = heading.filter(|_| is_new) else {
        return;
    };
    set(&heading, "tabindex", "-1");
    let still = FocusOptions::new();
    still.set_prevent_scroll(true);
    heading.focus_with_options(&still).unwrap_or_default();
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// "What do you want in your life? Step 2 of 7 – My support plan".
fn title(route: &Route, desk: Desk, words: &str) -> String {
    let page = ("page", words.into());
    match route.step().and_then(|step| number_of(step.id)) {
        Some((number, total)) => {
            let values = [page, ("number", number.into()), ("total", total.into())];
            spoken(desk, "tab-title-step", &values)
        }
        None => spoken(desk, "tab-title", &[page]),
    }
}

fn current() -> Route {
    Route::read(&window().location().hash().unwrap_or_default())
}

fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

fn set(element: &web_sys::Element, name: &str, value: &str) {
    // Browsers refuse only names that are no names, and these are.
    element.set_attribute(name, value).unwrap_or_default();
}
