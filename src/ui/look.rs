//! How the app looks on this device: colours, size of words, letters, and how much moves.

use leptos::prelude::*;

mod page;

pub use page::look_page;

/// Everything that someone chose about the look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Look {
    /// The colours.
    pub theme: Theme,
    /// The size of words.
    pub size: Size,
    /// The letters of languages written in Latin letters.
    pub letters: Letters,
    /// The letters of Urdu.
    pub script: Script,
    /// How much moves.
    pub movement: Movement,
    /// How fast "Listen" reads.
    pub voice: Voice,
}

/// The colours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    /// Light or dark, as the device asks.
    #[default]
    Device,
    /// Dark words on light paper.
    Paper,
    /// Dark words on cream.
    Cream,
    /// Light words on a soft dark.
    Dark,
    /// White words on black.
    Contrast,
}

/// The size of words, in hundredths of the usual size.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Size {
    /// 100, the usual size: 20 px where the browser's own size is not changed.
    #[default]
    Usual,
    /// 125.
    Bigger,
    /// 150.
    Large,
    /// 175.
    Larger,
    /// 200.
    Largest,
}

/// The letters of languages written in Latin letters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Letters {
    /// Atkinson Hyperlegible, whose letters are hard to mix up.
    #[default]
    Atkinson,
    /// The letters of the device.
    Plain,
}

/// The letters of Urdu.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Script {
    /// Nastaliq, the hand of books and newspapers.
    #[default]
    Nastaliq,
    /// Naskh, flatter, as on many phones.
    Naskh,
}

/// How much moves.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Movement {
    /// As the device asks.
    #[default]
    Device,
    /// Nothing.
    Less,
}

/// How fast "Listen" reads.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Voice {
    /// A little slower than people talk.
    #[default]
    Usual,
    /// Slow.
    Slow,
}

/// A part of the look: its name in attributes and in storage, and everything that can be chosen.
trait Part: Copy + PartialEq + Default + 'static {
    const NAME: &'static str;
    const ALL: &'static [(Self, &'static str)];

    /// The chosen name, as `data-theme` and its like have it.
    fn name(self) -> &'static str {
        let found = Self::ALL.iter().find(|(one, _)| *one == self);
        found.map_or("", |(_, name)| name)
    }

    fn read(name: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(_, one)| *one == name);
        found.map(|(part, _)| *part)
    }
}

impl Part for Theme {
    const NAME: &'static str = "theme";
    const ALL: &'static [(Self, &'static str)] = &[
        (Theme::Device, "device"),
        (Theme::Paper, "paper"),
        (Theme::Cream, "cream"),
        (Theme::Dark, "dark"),
        (Theme::Contrast, "contrast"),
    ];
}

impl Part for Size {
    const NAME: &'static str = "size";
    const ALL: &'static [(Self, &'static str)] = &[
        (Size::Usual, "100"),
        (Size::Bigger, "125"),
        (Size::Large, "150"),
        (Size::Larger, "175"),
        (Size::Largest, "200"),
    ];
}

impl Part for Letters {
    const NAME: &'static str = "letters";
    const ALL: &'static [(Self, &'static str)] =
        &[(Letters::Atkinson, "atkinson"), (Letters::Plain, "system")];
}

impl Part for Script {
    const NAME: &'static str = "script";
    const ALL: &'static [(Self, &'static str)] =
        &[(Script::Nastaliq, "nastaliq"), (Script::Naskh, "naskh")];
}

impl Part for Movement {
    const NAME: &'static str = "movement";
    const ALL: &'static [(Self, &'static str)] =
        &[(Movement::Device, "device"), (Movement::Less, "less")];
}

impl Part for Voice {
    const NAME: &'static str = "voice";
    const ALL: &'static [(Self, &'static str)] = &[(Voice::Usual, "usual"), (Voice::Slow, "slow")];
}

impl Look {
    /// Reads what [`Look::write`] wrote. What is unknown or missing is as usual, so that reading never fails.
    pub fn read(written: &str) -> Self {
        Self {
            theme: part_of(written),
            size: part_of(written),
            letters: part_of(written),
            script: part_of(written),
            movement: part_of(written),
            voice: part_of(written),
        }
    }

    /// Writes it as one line: `theme=cream size=150 letters=system script=naskh movement=less voice=usual`.
    pub fn write(self) -> String {
        let parts = self.parts().map(|(part, name)| format!("{part}={name}"));
        parts.join(" ")
    }

    /// Each part and what is chosen of it.
    fn parts(self) -> [(&'static str, &'static str); 6] {
        [
            (Theme::NAME, self.theme.name()),
            (Size::NAME, self.size.name()),
            (Letters::NAME, self.letters.name()),
            (Script::NAME, self.script.name()),
            (Movement::NAME, self.movement.name()),
            (Voice::NAME, self.voice.name()),
        ]
    }
}

fn part_of<P: Part>(written: &str) -> P {
    let mut pairs = written
        .split_ascii_whitespace()
        .filter_map(|pair| pair.split_once('='));
    pairs
        .find(|(part, _)| *part == P::NAME)
        .and_then(|(_, name)| P::read(name))
        .unwrap_or_default()
}

/// The look in use, and the door behind which it is kept. Cheap to copy into every component.
#[derive(Clone, Copy)]
pub struct Looking {
    look: RwSignal<Look>,
    keep: UnsyncCallback<Look>,
}

impl Looking {
    /// Wears this look, now and whenever it changes. `keep` is asked to keep each change.
    pub fn new(look: Look, keep: UnsyncCallback<Look>) -> Self {
        let look = RwSignal::new(look);
        Effect::new(move |_| wear(look.get()));
        Self { look, keep }
    }

    /// The look that the app provided.
    pub fn here() -> Self {
        expect_context()
    }

    /// The look in use, now and whenever it changes.
    pub fn look(self) -> Look {
        self.look.get()
    }

    /// Changes the look, at once and for the next time.
    pub fn change(self, change: impl FnOnce(&mut Look)) {
        self.look.update(change);
        self.keep.run(self.look.get_untracked());
    }
}

/// Puts the look on the whole page as attributes, which the style sheet reads: `data-theme`, `data-size` and so on.
fn wear(look: Look) {
    let Some(page) = document().document_element() else {
        return;
    };
    for (part, name) in look.parts() {
        let attribute = format!("data-{part}");
        // "As the device asks" is no attribute, so that the style sheet's own questions to the device are heard.
        let done = if name == "device" {
            page.remove_attribute(&attribute)
        } else {
            page.set_attribute(&attribute, name)
        };
        debug_assert!(done.is_ok(), "the page takes '{attribute}'");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(written: &str, expected: Look) {
        assert_eq!(Look::read(written), expected);
    }

    #[test]
    fn every_look_is_read_as_it_was_written() {
        for (theme, _) in Theme::ALL {
            for (size, _) in Size::ALL {
                let look = Look {
                    theme: *theme,
                    size: *size,
                    letters: Letters::Plain,
                    script: Script::Naskh,
                    movement: Movement::Less,
                    voice: Voice::Slow,
                };
                check(&look.write(), look);
            }
        }
    }

    #[test]
    fn a_look_is_one_line() {
        let look = Look {
            theme: Theme::Cream,
            size: Size::Large,
            ..Look::default()
        };
        let line =
            "theme=cream size=150 letters=atkinson script=nastaliq movement=device voice=usual";
        assert_eq!(look.write(), line);
    }

    #[test]
    fn what_is_unknown_is_as_usual_and_the_rest_is_kept() {
        let plain = Look {
            letters: Letters::Plain,
            ..Look::default()
        };
        check("", Look::default());
        check("theme=purple size=999 letters=system", plain);
        check("letters=system smell=rose = == x", plain);
    }
}
