//! The plan as a page that any browser shows: its words as they stand, with the pictures fetched and put into the one file.

use super::{Connections, download, loading, soon, today};
use crate::document;
use crate::exchange::{keep_page, pictures_of};
use crate::i18n::Words;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Hands the plan over as a page, in English too where that is asked and its words are here. A picture that cannot be fetched is left out: the words say the same.
pub fn keep(this: &Connections, in_english: bool) {
    this.keeper.keep_now();
    let this = this.clone();
    soon(async move {
        let plan = this.keeper.plan();
        let reading = crate::plan::read(&plan.answers);
        let words = this.desk.words_now();
        let written = |words: &Words| document::write(&reading.plan, words, today::day());
        let english = this.english.get_untracked().filter(|_| in_english);
        let document = match english {
            Some(english) => document::with_english(written(&words), &written(&english), &words),
            None => written(&words),
        };
        let mut pictures = BTreeMap::new();
        for id in pictures_of(&document) {
            let address = ["generated/pictures/", &id, ".svg"].concat();
            if let Ok(drawing) = loading::text(&address).await {
                pictures.insert(id, drawing);
            }
        }
        let copy = keep_page(&plan, &document, &pictures);
        if let Err(error) = download::hand_over(&copy.name, "text/html", &copy.bytes) {
            leptos::logging::error!("{error:?}");
        }
    });
}
