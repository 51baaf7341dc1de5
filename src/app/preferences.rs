//! What this device remembers of the person: the language, colours and size, and where in the plan they were.

use crate::i18n::{LANGUAGES, Language, languages};
use crate::storage::shelf::{Shelf, ShelfError};

const LANGUAGE: &str = "my-support-plan/language";
const LOOK: &str = "my-support-plan/look";
const PLACE: &str = "my-support-plan/place";

/// The language chosen here before; or the first that this device asks for and we have; or English.
pub fn language(shelf: &impl Shelf) -> &'static Language {
    let chosen = shelf.read(LANGUAGE).ok().flatten();
    chosen
        .and_then(|tag| languages::language(&tag))
        .or_else(asked_for)
        .unwrap_or(&languages::ENGLISH)
}

/// Remembers the language.
///
/// # Errors
///
/// When the shelf is full or cannot be reached. The language is then spoken until the page is closed.
pub fn remember_language(shelf: &impl Shelf, language: &Language) -> Result<(), ShelfError> {
    shelf.write(LANGUAGE, language.tag)
}

/// Colours and size chosen here before, as `ui::look` writes them. Empty if none.
pub fn look(shelf: &impl Shelf) -> String {
    shelf.read(LOOK).ok().flatten().unwrap_or_default()
}

/// Remembers colours and size.
///
/// # Errors
///
/// When the shelf is full or cannot be reached. The look then lasts until the page is closed.
pub fn remember_look(shelf: &impl Shelf, look: &str) -> Result<(), ShelfError> {
    shelf.write(LOOK, look)
}

/// Where someone was in this plan: the address of a page. Nothing, if they were last in another plan.
pub fn place(shelf: &impl Shelf, plan: &str) -> Option<String> {
    let kept = shelf.read(PLACE).ok().flatten()?;
    let (of, address) = kept.split_once(' ')?;
    (of == plan).then(|| address.to_owned())
}

/// Remembers where someone is in this plan.
///
/// # Errors
///
/// When the shelf is full or cannot be reached. The next time then starts at the list of steps.
pub fn remember_place(shelf: &impl Shelf, plan: &str, address: &str) -> Result<(), ShelfError> {
    shelf.write(PLACE, &[plan, " ", address].concat())
}

fn asked_for() -> Option<&'static Language> {
    let asked = web_sys::window()?.navigator().languages();
    asked
        .iter()
        .filter_map(|tag| tag.as_string())
        .find_map(|tag| {
            let plain = tag.split('-').next().unwrap_or(&tag);
            LANGUAGES.iter().find(|language| language.tag == plain)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::MemoryShelf;

    #[test]
    fn a_place_belongs_to_its_plan() {
        let shelf = MemoryShelf::default();
        assert_eq!(place(&shelf, "one"), None);
        remember_place(&shelf, "one", "#/costs/list").unwrap();
        assert_eq!(place(&shelf, "one").as_deref(), Some("#/costs/list"));
        assert_eq!(place(&shelf, "two"), None);
    }
}
