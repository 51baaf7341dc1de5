//! The made-up plans that people can look at: who they are about, in the order of the gallery.

use super::Id;

/// One made-up plan. Its file is `tests/plans/ID.json`, which is a test of the sums too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// Its name.
    pub id: Id,
    /// The picture on its card.
    pub picture: Id,
    /// The languages in which the same person wrote it too, by their tags, and the names of those files.
    pub also_in: &'static [(Id, Id)],
}

impl Example {
    /// The name of the file to show to someone who reads this language.
    pub fn file(&self, tag: &str) -> Id {
        let own = self.also_in.iter().find(|(language, _)| *language == tag);
        own.map_or(self.id, |(_, file)| file)
    }
}

/// Every made-up plan.
pub const EXAMPLES: &[Example] = &[
    example("sam", "bus"),
    Example {
        also_in: &[("ur", "kamlaben-ur")],
        ..example("kamlaben", "praying")
    },
    example("ted-and-june", "walking"),
    example("maya", "calm"),
    example("abdi", "college"),
    example("lorna", "personal-assistant"),
    example("mei", "swimming"),
    example("stanislaw", "home"),
];

/// The made-up plan of that name.
pub fn example_of(id: &str) -> Option<&'static Example> {
    EXAMPLES.iter().find(|one| one.id == id)
}

const fn example(id: Id, picture: Id) -> Example {
    Example {
        id,
        picture,
        also_in: &[],
    }
}
