//! A button that opens the device's own way to choose a file.

use super::html::{button, input};
use super::icon::Icon;
use super::view::{Content, View, fragment};
use leptos::prelude::*;
use web_sys::{File, HtmlInputElement};

/// The button. The file input itself is hidden, because its own words are in the browser's language, not the page's.
/// `id` is the file input's, and `accept` the kinds of file to offer first.
pub fn choose_file(
    id: String,
    words: Signal<String>,
    accept: &'static str,
    chosen: UnsyncCallback<File>,
) -> View {
    let input = input()
        .id(id)
        .attr("type", "file")
        .attr("accept", accept)
        .attr("aria-label", words)
        .attr("hidden", true);
    let chooser: HtmlInputElement = input.in_browser();
    let opener = chooser.clone();
    let take = move |_| {
        let file = chooser.files().and_then(|files| files.get(0));
        // The same file can be chosen again only when the input forgets it.
        chooser.set_value("");
        if let Some(file) = file {
            chosen.run(file);
        }
    };
    let button = button()
        .attr("type", "button")
        .class("button")
        .on("click", move |_| opener.click())
        .child(Icon::Folder.draw())
        .child(words);
    fragment()
        .child(button)
        .child(input.on("change", take))
        .view()
}
