//! The pages behind the first ones: their code is fetched once the first page is there.

use super::arriving::Here;
use super::html::{button, div, h1, p};
use super::route::Route;
use super::view::{Content, View, fragment};
use super::workspace::say;
use leptos::prelude::*;

/// What the code of the later pages can do, once it is here. Whatever only these functions reach is fetched with it.
#[derive(Debug, Clone, Copy)]
pub struct Pages {
    /// Makes ready what the later pages share and what lasts as long as the app.
    pub settle: fn(),
    /// Draws the page of a route.
    pub page: fn(Route) -> View,
    /// Draws the thread beside the pages of the numbered steps.
    pub thread: fn(Here) -> View,
}

/// How the code of the later pages comes along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// Nobody asked for it.
    NotAsked,
    /// It was asked for.
    OnItsWay,
    /// It is here, and stays.
    Here,
    /// It did not arrive. It can be asked for again.
    Missing,
}

/// The way to the later pages. Provided to every page; `app` stands behind it and fetches.
#[derive(Clone, Copy)]
pub struct Later {
    arrival: RwSignal<Arrival>,
    pages: StoredValue<Option<Pages>>,
    fetch: UnsyncCallback<Self>,
    /// Where the app's own things are provided, which a page's things would not outlast.
    owner: StoredValue<Owner>,
}

impl Later {
    /// Nothing is here yet. `fetch` is to fetch it, and then to say [`Later::arrive`] or [`Later::miss`].
    pub fn fetched_by(fetch: UnsyncCallback<Self>) -> Self {
        Self {
            arrival: RwSignal::new(Arrival::NotAsked),
            pages: StoredValue::new(None),
            fetch,
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
        }
    }

    /// The one that the app provided.
    pub fn here() -> Self {
        expect_context()
    }

    /// How the code comes along, now and whenever that changes.
    pub fn arrival(self) -> Arrival {
        self.arrival.get()
    }

    /// Fetches the code, unless it is here or on its way.
    pub fn ask(self) {
        match self.arrival.get_untracked() {
            Arrival::NotAsked | Arrival::Missing => {
                self.arrival.set(Arrival::OnItsWay);
                self.fetch.run(self);
            }
            Arrival::OnItsWay | Arrival::Here => {}
        }
    }

    /// The code is here. Pages that wait for it are drawn.
    pub fn arrive(self, pages: Pages) {
        self.owner.with_value(|owner| owner.with(pages.settle));
        self.pages.set_value(Some(pages));
        self.arrival.set(Arrival::Here);
    }

    /// The code did not come. Pages that wait for it say so.
    pub fn miss(self) {
        self.arrival.set(Arrival::Missing);
    }

    /// What the code can do, now and once it is here.
    fn pages(self) -> Option<Pages> {
        self.arrival.track();
        self.pages.get_value()
    }
}

/// The page of a route behind the first ones. Where its code is here it is drawn at once.
pub fn later_page(route: Route) -> View {
    let later = Later::here();
    later.ask();
    let page = move || match later.pages() {
        Some(pages) => (pages.page)(route.clone()),
        None if later.arrival() == Arrival::Missing => missing(move |_| later.ask()),
        None => wait(),
    };
    page.view()
}

/// The thread beside a page, once its code is here.
pub fn later_thread(here: Here) -> View {
    let later = Later::here();
    (move || later.pages().map(|pages| (pages.thread)(here))).view()
}

/// The heading takes the focus as every page's does, and the status is for those who began on this page.
pub(super) fn wait() -> View {
    let words = p().attr("role", "status").child(say("page-wait.lead"));
    fragment()
        .child(h1().id("title").child(say("page-wait")))
        .child(words)
        .view()
}

/// Nothing is lost by waiting here: the plan lies on the desk, and the way on is to ask again.
pub(super) fn missing(ask: impl Fn(web_sys::Event) + 'static) -> View {
    let again = button()
        .attr("type", "button")
        .class("button button--main")
        .on("click", ask)
        .child(say("page-missing.again"));
    let words = div()
        .class("note note--look")
        .attr("role", "alert")
        .child(p().child(say("page-missing.safe")))
        .child(p().child(say("page-missing.online")));
    fragment()
        .child(h1().id("title").child(say("page-missing")))
        .child(words)
        .child(div().class("button__row").child(again))
        .view()
}
