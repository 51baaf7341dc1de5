//! Who connects the rooms: the only one that sees all the others.

mod clipboard;
mod directory;
pub mod download;
pub mod keeper;
mod kept_directory;
mod letters;
pub mod loading;
mod opening;
mod page;
mod paper;
pub mod pdf_engine;
pub mod photo;
mod preferences;
mod rates;
mod rest;
mod shelves;
mod speaking;
pub mod today;
mod versions;
mod works;

use crate::i18n::{Chapter, Language, Words};
use crate::plan::rates::Rates;
use crate::storage::{BrowserShelf, Drafts};
use crate::ui::arriving;
use crate::ui::doors::{Copied, Doors, Fetching, Looked, Opening, Paper};
use crate::ui::later::Later;
use crate::ui::look::{Look, Looking};
use crate::ui::view::put_on_page;
use crate::ui::workspace::Desk;
use keeper::Keeper;
use leptos::prelude::*;
use pdf_engine::PdfEngine;
use shelves::Shelves;
use std::cell::{OnceCell, RefCell};
use std::pin::Pin;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use works::Works;

/// How long after the first page the rest of the app is fetched, so that what this page shows comes before it.
const A_MOMENT: Duration = Duration::from_millis(300);

/// Starts the app: fetches the words, takes the last plan from the shelf, and shows the page.
pub fn start() {
    console_error_panic_hook::set_once();
    let route = arriving::current();
    if route.is_later() {
        // Fetched beside the words. What comes of it is asked when the page is drawn.
        soon(async { drop(rest::rest().await) });
    }
    soon(async move {
        let language = preferences::language(&BrowserShelf);
        let words = match speaking::words(language, route.chapters()).await {
            Ok(words) => words,
            Err(error) => return say_not_loaded(&error),
        };
        speaking::mark_page(language);
        let root = document()
            .get_element_by_id("app")
            .and_then(|root| root.dyn_into().ok());
        let Some(root): Option<web_sys::HtmlElement> = root else {
            return;
        };
        root.set_text_content(None);
        leptos::mount::mount_to(root.clone(), move || {
            let desk = Desk::new(crate::plan::Answers::default(), Rc::new(words));
            let connections = Connections::new(desk);
            connections.provide();
            put_on_page(&root, crate::ui::app());
            let later = Later::here();
            set_timeout(move || later.ask(), A_MOMENT);
        })
        .forget();
    });
}

/// Does something that waits for the browser. All of it is of one kind to the compiler, which would else make the whole
/// way of waiting anew for each.
fn soon(work: impl Future<Output = ()> + 'static) {
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    wasm_bindgen_futures::spawn_local(work);
}

/// The page itself has words for this, so that they show when no words could be fetched.
fn say_not_loaded(error: &speaking::SpeakError) {
    leptos::logging::error!("{error}");
    if let Some(message) = document().get_element_by_id("not-loaded") {
        message.remove_attribute("hidden").unwrap_or_default();
    }
}

/// A file that waits to be handed over: its name, and its bytes.
type NamedFile = (String, Vec<u8>);

/// What stands behind the doors of the pages.
#[derive(Clone)]
struct Connections {
    desk: Desk,
    keeper: Rc<Keeper>,
    shelves: Shelves,
    engine: Rc<PdfEngine>,
    paper: RwSignal<Paper>,
    books: Rc<RefCell<Vec<NamedFile>>>,
    opening: RwSignal<Opening>,
    last_copy: RwSignal<Option<String>>,
    fetching: RwSignal<Fetching>,
    looked: RwSignal<Looked>,
    works: Rc<OnceCell<Works>>,
    rates: RwSignal<Option<Rates>>,
    english: RwSignal<Option<Rc<Words>>, LocalStorage>,
    copied: RwSignal<Copied>,
    was_at: RwSignal<Option<String>>,
}

impl Connections {
    fn new(desk: Desk) -> Self {
        let keeper = Keeper::new(Drafts::on(BrowserShelf), desk);
        let shelves = Shelves::new(Rc::clone(&keeper), desk);
        shelves.take_newest();
        Self {
            desk,
            keeper,
            shelves,
            engine: Rc::default(),
            paper: RwSignal::new(Paper::Idle),
            books: Rc::default(),
            opening: RwSignal::new(Opening::Idle),
            last_copy: RwSignal::new(None),
            fetching: RwSignal::new(Fetching::Fine),
            looked: RwSignal::new(Looked::Nothing),
            works: Rc::default(),
            rates: RwSignal::new(None),
            english: RwSignal::new_local(None),
            copied: RwSignal::new(Copied::Nothing),
            was_at: RwSignal::new(None),
        }
    }

    /// Gives the pages their desk, their doors and their look, and keeps watch over the draft.
    fn provide(&self) {
        provide_context(self.desk);
        provide_context(self.doors());
        provide_context(Later::fetched_by(self.door(Self::fetch_rest)));
        let look = Look::read(&preferences::look(&BrowserShelf));
        let keep_look = UnsyncCallback::new(|look: Look| {
            // A look that cannot be remembered still lasts until the page is closed.
            preferences::remember_look(&BrowserShelf, &look.write()).unwrap_or_default();
        });
        provide_context(Looking::new(look, keep_look));
        self.watch();
    }

    fn doors(&self) -> Doors {
        Doors {
            speak: self.door(Self::speak),
            fetch: self.door(Self::fetch),
            fetching: self.fetching.read_only(),
            fetch_rates: self.later_door(|works| works.fetch_rates),
            rates: self.rates.read_only(),
            fetch_english: self.later_door(|works| works.fetch_english),
            english: self.english.read_only(),
            copy: self.later_door(|works| works.copy),
            copied: self.copied.read_only(),
            be_at: self.door(Self::be_at),
            was_at: self.was_at.read_only(),
            today: today::day,
            keep_copy: self.door(|this, ()| this.keep_copy()),
            look_at: self.later_door(|works| works.look_at),
            looked: self.looked.read_only(),
            open_file: self.later_door(|works| works.open_file),
            directory: self.later_door(|works| works.directory),
            make_pdf: self.later_door(|works| works.make_pdf),
            save_book: self.later_door(|works| works.save_book),
            put_photo: self.later_door(|works| works.put_photo),
            take_out_photo: self.later_door(|works| works.take_out_photo),
            open_plan: self.door(|this, id: String| this.shelves.open(&id)),
            start_plan: self.door(|this, ()| this.shelves.start_another()),
            take_out_plan: self.later_door(|works| works.take_out_plan),
            put_back_plan: self.later_door(|works| works.put_back_plan),
            begin_version: self.later_door(|works| works.begin_version),
            look_back: self.later_door(|works| works.look_back),
            keep_page: self.later_door(|works| works.keep_page),
            keep_copy_of: self.later_door(|works| works.keep_copy_of),
            keeping: self.keeper.keeping(),
            paper: self.paper.read_only(),
            opening: self.opening.read_only(),
            photos: self.keeper.photos(),
            plans: self.shelves.plans(),
            last_copy: self.last_copy.read_only(),
        }
    }

    fn door<In: 'static>(&self, act: fn(&Self, In)) -> UnsyncCallback<In> {
        let this = self.clone();
        UnsyncCallback::new(move |given| act(&this, given))
    }

    /// A door that only the later pages have. What stands behind it comes with them.
    fn later_door<In: 'static>(&self, work: fn(&Works) -> fn(&Self, In)) -> UnsyncCallback<In> {
        let this = self.clone();
        UnsyncCallback::new(move |given| {
            debug_assert!(this.works.get().is_some(), "its page is here");
            if let Some(works) = this.works.get() {
                work(works)(&this, given);
            }
        })
    }

    /// The code of the later pages, and what they say beside it.
    fn fetch_rest(&self, later: Later) {
        self.fetch(Chapter::Plan);
        let works = Rc::clone(&self.works);
        soon(async move {
            match rest::rest().await {
                Ok(rest) => {
                    works.get_or_init(|| rest.works);
                    later.arrive(rest.pages);
                }
                Err(error) => {
                    leptos::logging::error!("{error}");
                    later.miss();
                }
            }
        });
    }

    /// Keeps every change a moment later, and what still waits when the page is left or hidden.
    fn watch(&self) {
        let (keeper, answers) = (Rc::clone(&self.keeper), self.desk.answers());
        let (desk, this) = (self.desk, self.clone());
        Effect::new(move |laid: Option<u32>| {
            answers.track();
            // What was only laid on the desk is kept already.
            let now = desk.times_laid();
            if laid == Some(now) {
                keeper.note_change();
            } else {
                this.look_where();
            }
            now
        });
        for event in ["pagehide", "visibilitychange", "beforeunload"] {
            let keeper = Rc::clone(&self.keeper);
            window_event_listener_untyped(event, move |_| keeper.keep_now());
        }
    }

    fn speak(&self, language: &'static Language) {
        let desk = self.desk;
        soon(async move {
            let chapters = desk.words_now().chapters().to_vec();
            match speaking::words(language, &chapters).await {
                Ok(words) => {
                    speaking::mark_page(language);
                    desk.speak(Rc::new(words));
                    preferences::remember_language(&BrowserShelf, language).unwrap_or_default();
                }
                Err(error) => leptos::logging::error!("{error}"),
            }
        });
    }

    /// Fetches a chapter of the words in use. What another call has fetched meanwhile is there already.
    fn fetch(&self, chapter: Chapter) {
        let (desk, fetching) = (self.desk, self.fetching);
        let language = desk.language_now();
        let is_missing = move || {
            let words = desk.words_now();
            words.language() == language && !words.chapters().contains(&chapter)
        };
        if !is_missing() {
            return;
        }
        fetching.set(Fetching::Fine);
        soon(async move {
            let arrived = speaking::text(language, chapter).await;
            if !is_missing() {
                return;
            }
            // Another chapter may have arrived meanwhile, so this one is put beside all that is here now.
            let now = desk.words_now();
            match arrived.and_then(|text| speaking::with(&now, chapter, &text)) {
                Ok(words) => desk.speak(Rc::new(words)),
                Err(error) => {
                    leptos::logging::error!("{error}");
                    fetching.set(Fetching::Trouble);
                }
            }
        });
    }

    /// Remembers where in the plan someone is, for the next time.
    fn be_at(&self, address: String) {
        // A place that cannot be remembered costs nobody more than a look at the list of steps.
        preferences::remember_place(&BrowserShelf, &self.keeper.id(), &address).unwrap_or_default();
        self.was_at.set(Some(address));
    }

    /// Where someone was in the plan on the desk, if that is remembered.
    fn look_where(&self) {
        self.was_at
            .set(preferences::place(&BrowserShelf, &self.keeper.id()));
    }

    fn keep_copy(&self) {
        self.keeper.keep_now();
        let copy = crate::exchange::keep_copy(&self.keeper.plan());
        let handed = download::hand_over(&copy.name, "application/json", &copy.bytes);
        if handed.is_ok() {
            let day = today::day();
            let words = self.desk.words_now();
            self.last_copy
                .set(Some(words.date(day.year, day.month, day.day)));
        }
    }
}
