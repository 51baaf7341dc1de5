//! The made-up plans that people can look at: who they are about, in the order of the gallery.

use super::Id;

/// One made-up plan. Its file is `tests/plans/ID.json`, which is a test of the sums too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// Its name.
    pub id: Id,
    /// The picture on its card.
    pub picture: Id,
}

/// Every made-up plan.
pub const EXAMPLES: &[Example] = &[
    example("sam", "bus"),
    example("kamlaben", "praying"),
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
    Example { id, picture }
}
