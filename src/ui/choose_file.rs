//! A button that opens the device's own way to choose a file.

use super::icon::Icon;
use leptos::html::Input;
use leptos::prelude::*;
use web_sys::File;

/// The button. The file input itself is hidden, because its own words are in the browser's language, not the page's.
#[component]
pub fn ChooseFile(
    /// The id of the file input.
    id: String,
    /// The words on the button.
    #[prop(into)]
    words: Signal<String>,
    /// The kinds of file to offer first.
    accept: &'static str,
    /// What to do with the file.
    chosen: UnsyncCallback<File>,
) -> impl IntoView {
    let input: NodeRef<Input> = NodeRef::new();
    let open = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let take = move |_| {
        let Some(input) = input.get_untracked() else {
            return;
        };
        let file = input.files().and_then(|files| files.get(0));
        // The same file can be chosen again only when the input forgets it.
        input.set_value("");
        if let Some(file) = file {
            chosen.run(file);
        }
    };
    view! {
        <button type="button" class="button" on:click=open>
            {Icon::Folder.draw()}
            {words}
        </button>
        <input
            node_ref=input
            id=id
            type="file"
            accept=accept
            aria-label=words
            hidden
            on:change=take
        />
    }
}
