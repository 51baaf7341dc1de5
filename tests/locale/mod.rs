//! The words of a language, straight from its files.

use std::fs;
use std::path::{Path, PathBuf};

/// All that a language says, every chapter and every file of it, as one text.
pub fn text(tag: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(tag);
    let mut files: Vec<PathBuf> = inside(&folder)
        .iter()
        .flat_map(|chapter| inside(chapter))
        .collect();
    files.sort();
    let texts = files
        .iter()
        .map(|file| fs::read_to_string(file).unwrap_or_default());
    texts.map(|text| text + "\n").collect()
}

fn inside(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}
