//! A part of a page: drawn once, and kept true by the signals that it reads.
//!
//! Pages are written as Leptos writes them without its macro: `div().class("note").child(say("kept"))`. Leptos gives
//! each view a type of its own, and the compiler makes all of its code anew for each. Here a view is what it is in the
//! browser, one node, and its code is there once, so that there is less to fetch. Signals, memos, effects and contexts are
//! Leptos's own.

use super::element::Element;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::Node;

/// A part of a page: an element, some words, or several of these side by side.
pub struct View(pub(super) Node);

/// What can stand in a page.
pub trait Content: Sized + 'static {
    /// Draws it.
    fn view(self) -> View;

    /// Draws what `now` gives, and draws it anew whenever a signal that it reads changes.
    ///
    /// What stands there is replaced. A thing that can hold the focus or someone's words is drawn by a `now` that reads
    /// only what decides whether it is there.
    fn live(now: Box<dyn Fn() -> Self>) -> View {
        region(Box::new(move || now().view()))
    }
}

/// Several things side by side, with nothing around them.
pub fn fragment() -> Fragment {
    Fragment(document().create_document_fragment().unchecked_into())
}

/// Several things side by side: what [`fragment`] begins.
#[must_use = "what nothing holds is on no page"]
pub struct Fragment(Node);

impl Fragment {
    /// Puts one more thing after those that are there.
    pub fn child(self, child: impl Content) -> Self {
        append(&self.0, child.view());
        self
    }
}

/// Draws a thing for each key, in their order. What belongs to a key that stays is never drawn again. Where it has to be
/// moved, browsers take the focus from it, and whoever moves it gives the focus back.
pub fn each<K: Copy + PartialEq + 'static>(
    keys: impl Fn() -> Vec<K> + 'static,
    draw: impl Fn(K) -> View + 'static,
) -> View {
    let (start, end) = (marker(), marker());
    let all = fragment()
        .child(View(start.clone()))
        .child(View(end.clone()));
    let owner = Owner::current().unwrap_or_default();
    let mut things: Vec<Thing<K>> = Vec::new();
    keep_true(Box::new(move || {
        let keys = keys();
        for gone in things.extract_if(.., |thing| !keys.contains(&thing.key)) {
            gone.owner.cleanup();
            take_out(&gone.start, &gone.end);
        }
        let mut before = start.clone();
        for (position, key) in keys.iter().enumerate() {
            let found = things.iter().position(|thing| thing.key == *key);
            let mut thing = match found {
                Some(at) => things.remove(at),
                None => Thing::draw(*key, owner.child(), &draw),
            };
            thing.stand_after(&before);
            before = thing.end.clone();
            things.insert(position.min(things.len()), thing);
        }
    }));
    all.view()
}

/// What is drawn for one key.
struct Thing<K> {
    key: K,
    owner: Owner,
    start: Node,
    end: Node,
    /// Drawn, and not yet on the page.
    new: Option<View>,
}

impl<K: Copy> Thing<K> {
    fn draw(key: K, owner: Owner, draw: &impl Fn(K) -> View) -> Self {
        let (start, end) = (marker(), marker());
        let inside = untrack(|| owner.with(|| draw(key)));
        let all = fragment().child(View(start.clone())).child(inside);
        let new = Some(all.child(View(end.clone())).view());
        Self {
            key,
            owner,
            start,
            end,
            new,
        }
    }

    /// Moves it behind a node, unless it is there.
    fn stand_after(&mut self, before: &Node) {
        let is_there = before.next_sibling().is_some_and(|next| next == self.start);
        if is_there {
            return;
        }
        let all = self
            .new
            .take()
            .unwrap_or_else(|| between(&self.start, &self.end));
        if let Some(parent) = before.parent_node() {
            insert(&parent, &all.0, before.next_sibling().as_ref());
        }
    }
}

/// A place whose content is drawn anew whenever a signal that it reads changes.
fn region(now: Box<dyn Fn() -> View>) -> View {
    let (start, end) = (marker(), marker());
    let all = fragment()
        .child(View(start.clone()))
        .child(View(end.clone()));
    keep_true(Box::new(move || {
        let new = now();
        empty(&start, &end);
        if let Some(parent) = end.parent_node() {
            insert(&parent, &new.0, Some(&end));
        }
    }));
    all.view()
}

/// Does something now, and again whenever a signal that it reads changes, for as long as the part of the page lives.
pub(super) fn keep_true(mut act: Box<dyn FnMut()>) {
    StoredValue::new_local(RenderEffect::new(move |_| act()));
}

/// Words that follow a signal.
fn live_words(now: Box<dyn Fn() -> String>) -> View {
    let words = document().create_text_node("");
    let node = View(words.clone().unchecked_into());
    keep_true(Box::new(move || words.set_data(&now())));
    node
}

/// A node that nobody sees or hears, to find a place again.
fn marker() -> Node {
    document().create_comment("").unchecked_into()
}

/// Takes out all that stands between two markers.
fn empty(start: &Node, end: &Node) {
    while let Some(next) = start.next_sibling().filter(|next| next != end) {
        detach(&next);
    }
}

/// Takes out two markers and all that stands between them.
fn take_out(start: &Node, end: &Node) {
    empty(start, end);
    detach(start);
    detach(end);
}

/// Gathers two markers and all that stands between them, to put them elsewhere.
fn between(start: &Node, end: &Node) -> View {
    let gathered = fragment();
    let mut next = Some(start.clone());
    while let Some(node) = next {
        next = node.next_sibling().filter(|_| node != *end);
        insert(&gathered.0, &node, None);
    }
    gathered.view()
}

fn detach(node: &Node) {
    if let Some(parent) = node.parent_node() {
        // Browsers refuse only a node that is not there, and this one is.
        parent.remove_child(node).map(drop).unwrap_or_default();
    }
}

/// Puts a node before another, or at the end.
fn insert(parent: &Node, node: &Node, before: Option<&Node>) {
    // Browsers refuse only a node that would hold itself, and a view holds only what was drawn for it.
    parent
        .insert_before(node, before)
        .map(drop)
        .unwrap_or_default();
}

/// Puts a view at the end of a node.
pub(super) fn append(parent: &Node, view: View) {
    insert(parent, &view.0, None);
}

/// Puts a view on the page, at the end of an element that was there before.
pub fn put_on_page(place: &web_sys::Element, view: View) {
    append(place, view);
}

impl Content for View {
    fn view(self) -> View {
        self
    }
}

impl Content for Fragment {
    fn view(self) -> View {
        View(self.0)
    }
}

impl Content for Element {
    fn view(self) -> View {
        View(self.0.unchecked_into())
    }
}

impl Content for &'static str {
    fn view(self) -> View {
        View(document().create_text_node(self).unchecked_into())
    }

    fn live(now: Box<dyn Fn() -> Self>) -> View {
        live_words(Box::new(move || now().to_owned()))
    }
}

impl Content for String {
    fn view(self) -> View {
        View(document().create_text_node(&self).unchecked_into())
    }

    fn live(now: Box<dyn Fn() -> Self>) -> View {
        live_words(now)
    }
}

impl<C: Content> Content for Option<C> {
    fn view(self) -> View {
        self.map_or_else(|| fragment().view(), Content::view)
    }
}

impl<C: Content> Content for Vec<C> {
    fn view(self) -> View {
        self.into_iter().fold(fragment(), Fragment::child).view()
    }
}

impl<C: Content, const N: usize> Content for [C; N] {
    fn view(self) -> View {
        self.into_iter().fold(fragment(), Fragment::child).view()
    }
}

impl<F: Fn() -> C + 'static, C: Content> Content for F {
    fn view(self) -> View {
        C::live(Box::new(self))
    }
}

impl<C: Content + Clone + Send + Sync> Content for Memo<C> {
    fn view(self) -> View {
        C::live(Box::new(move || self.get()))
    }
}

impl<C: Content + Clone + Send + Sync> Content for Signal<C> {
    fn view(self) -> View {
        C::live(Box::new(move || self.get()))
    }
}

impl<C: Content + Clone + Send + Sync> Content for RwSignal<C> {
    fn view(self) -> View {
        C::live(Box::new(move || self.get()))
    }
}
