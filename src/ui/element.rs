//! An element of a page: its attributes, what it holds, and what happens when someone uses it.

use super::view::{Content, append, keep_true};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use web_sys::{Event, HtmlInputElement, HtmlTextAreaElement};

/// An element, already made in the browser. `html` and `svg` have one function for each kind.
#[must_use = "an element that nothing holds is on no page"]
pub struct Element(pub(super) web_sys::Element);

/// What an attribute can be set to. `None` and `false` take it away; a closure sets it anew when a signal changes.
pub trait Attribute {
    /// Sets the attribute of that name.
    fn put(self, element: &web_sys::Element, name: &'static str);
}

impl Element {
    /// The element itself, as the browser knows it.
    pub fn in_browser<E: JsCast>(&self) -> E {
        self.0.clone().unchecked_into()
    }

    /// Puts one more thing after those that it holds.
    pub fn child(self, child: impl Content) -> Self {
        append(&self.0, child.view());
        self
    }

    /// Sets an attribute.
    pub fn attr(self, name: &'static str, value: impl Attribute) -> Self {
        value.put(&self.0, name);
        self
    }

    /// Sets the class.
    pub fn class(self, value: impl Attribute) -> Self {
        self.attr("class", value)
    }

    /// Sets the id.
    pub fn id(self, value: impl Attribute) -> Self {
        self.attr("id", value)
    }

    /// Gives it one more class while something is so.
    pub fn class_while(self, class: &'static str, is_so: impl Fn() -> bool + 'static) -> Self {
        let classes = self.0.class_list();
        keep_true(Box::new(move || {
            let put = if is_so() {
                classes.add_1(class)
            } else {
                classes.remove_1(class)
            };
            // Browsers refuse only a class with a space in it.
            put.unwrap_or_default();
        }));
        self
    }

    /// What is typed in it follows a signal. Typing goes on where it was: equal words are not written again.
    pub fn typed(self, now: impl Fn() -> String + 'static) -> Self {
        let element = self.0.clone();
        keep_true(Box::new(move || type_into(&element, &now())));
        self
    }

    /// Whether it is ticked follows a signal.
    pub fn ticked(self, now: impl Fn() -> bool + 'static) -> Self {
        let input = self.in_browser::<HtmlInputElement>();
        keep_true(Box::new(move || input.set_checked(now())));
        self
    }

    /// Does something when someone uses it: `click`, `input`, `change`, `submit`.
    pub fn on(self, name: &'static str, act: impl FnMut(Event) + 'static) -> Self {
        listen(&self.0, name, Box::new(act));
        self
    }
}

fn type_into(element: &web_sys::Element, now: &str) {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        if input.value() != now {
            input.set_value(now);
        }
    } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>()
        && area.value() != now
    {
        area.set_value(now);
    }
}

/// Listens for as long as the part of the page lives. Some browsers still tell an element that it lost the focus while
/// it is taken out, when what would hear it is gone already, so the end of listening is said first.
fn listen(element: &web_sys::Element, name: &'static str, act: Box<dyn FnMut(Event)>) {
    let listener = Closure::wrap(act);
    let function = listener.as_ref().unchecked_ref();
    // Browsers refuse no name of an event.
    element
        .add_event_listener_with_callback(name, function)
        .unwrap_or_default();
    StoredValue::new_local(Listening {
        element: element.clone(),
        name,
        listener,
    });
}

/// Something that is listened for.
struct Listening {
    element: web_sys::Element,
    name: &'static str,
    listener: Closure<dyn FnMut(Event)>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        let function = self.listener.as_ref().unchecked_ref();
        self.element
            .remove_event_listener_with_callback(self.name, function)
            .unwrap_or_default();
    }
}

fn set(element: &web_sys::Element, name: &'static str, value: &str) {
    // Browsers refuse only names that are no names, and these are.
    element.set_attribute(name, value).unwrap_or_default();
}

fn remove(element: &web_sys::Element, name: &'static str) {
    element.remove_attribute(name).unwrap_or_default();
}

/// Sets an attribute now, and anew whenever a signal that it reads changes.
fn keep_set(element: &web_sys::Element, act: Box<dyn Fn(&web_sys::Element)>) {
    let element = element.clone();
    keep_true(Box::new(move || act(&element)));
}

impl Attribute for &str {
    fn put(self, element: &web_sys::Element, name: &'static str) {
        set(element, name, self);
    }
}

impl Attribute for String {
    fn put(self, element: &web_sys::Element, name: &'static str) {
        set(element, name, &self);
    }
}

impl Attribute for bool {
    fn put(self, element: &web_sys::Element, name: &'static str) {
        self.then_some("").put(element, name);
    }
}

impl<A: Attribute> Attribute for Option<A> {
    fn put(self, element: &web_sys::Element, name: &'static str) {
        match self {
            Some(value) => value.put(element, name),
            None => remove(element, name),
        }
    }
}

impl<F: Fn() -> A + 'static, A: Attribute> Attribute for F {
    fn put(self, element: &web_sys::Element, name: &'static str) {
        keep_set(element, Box::new(move |element| self().put(element, name)));
    }
}

impl<A: Attribute + Clone + Send + Sync + 'static> Attribute for Memo<A> {
    fn put(self, element: &web_sys::Element, name: &'static str) {
        (move || self.get()).put(element, name);
    }
}

impl<A: Attribute + Clone + Send + Sync + 'static> Attribute for Signal<A> {
    fn put(self, element: &web_sys::Element, name: &'static str) {
        (move || self.get()).put(element, name);
    }
}
