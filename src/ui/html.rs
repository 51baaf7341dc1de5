//! The kinds of element that our pages are made of: one function each, named as in HTML.

use super::element::Element;
use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;

/// Where the browser keeps the kinds of element that draw.
const SVG: &str = "http://www.w3.org/2000/svg";

macro_rules! kinds {
    ($($make:ident: $($name:ident)+;)+) => {
        $($(
            #[doc = concat!("A new `<", stringify!($name), ">`.")]
            pub fn $name() -> Element {
                $make(stringify!($name))
            }
        )+)+
    };
}

kinds! {
    element:
        a article aside bdi button caption details div fieldset footer form h1 h2 h3 h4 header img input label legend
        li main nav ol option p section select span strong summary table tbody td textarea tfoot th thead tr ul;
    drawing: svg path ellipse text;
}

fn element(name: &str) -> Element {
    // Browsers refuse only names that are no names, and these are.
    Element(
        document()
            .create_element(name)
            .unwrap_or_else(JsCast::unchecked_into),
    )
}

fn drawing(name: &str) -> Element {
    let made = document().create_element_ns(Some(SVG), name);
    Element(made.unwrap_or_else(JsCast::unchecked_into))
}
