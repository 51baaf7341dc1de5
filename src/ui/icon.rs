//! The small line drawings beside words on buttons. They take the colour of the words.

use super::html::{path, svg};
use super::view::{Content, View};

/// One line drawing of ours, on a box of 24 by 24. It never stands instead of a word, except "Listen" in a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// A plus: add to a list.
    Add,
    /// A question mark: something to ask about.
    Ask,
    /// An arrow back, towards the start side.
    Back,
    /// A pen: change an answer.
    Change,
    /// An arrow down: move further down a list.
    Down,
    /// An eye: something to look at again.
    Eye,
    /// A folder: open a plan that was kept.
    Folder,
    /// A question mark in a ring.
    Help,
    /// A screen struck through.
    HideScreen,
    /// An arrow into a tray: keep a copy.
    Keep,
    /// A globe.
    Language,
    /// A speaker.
    Listen,
    /// A large and a small letter: colours and size.
    Look,
    /// An arrow on, towards the end side.
    On,
    /// A printer.
    Print,
    /// A square: stop listening.
    Stop,
    /// A minus: take out of a list.
    TakeOut,
    /// A tick.
    Tick,
    /// An arrowhead that turns when a part is opened.
    Turn,
    /// An arrow that turns back: undo.
    Undo,
    /// An arrow up: move further up a list.
    Up,
}

impl Icon {
    /// Draws it. Screen readers pass it by: the words beside it say the same.
    pub fn draw(self) -> View {
        svg()
            .class(self.class())
            .attr("viewBox", "0 0 24 24")
            .attr("aria-hidden", "true")
            .attr("focusable", "false")
            .child(path().attr("d", self.lines()))
            .view()
    }

    /// Drawings that point along the line of reading are turned round in right-to-left languages.
    fn class(self) -> &'static str {
        if matches!(self, Icon::Back | Icon::On | Icon::Listen) {
            "icon icon--flow"
        } else {
            "icon"
        }
    }

    fn lines(self) -> &'static str {
        match self {
            Icon::Add => "M12 5v14M5 12h14",
            Icon::Ask => {
                "M9 9.300a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.200-1.500 2.300M12 17.500v.1"
            }
            Icon::Back => "M20 12H5M11 6l-6 6 6 6",
            Icon::Change => "M5 19l1-4L16 5l3 3L9 18z",
            Icon::Down => "M12 4v15M6 13l6 6 6-6",
            Icon::Eye => {
                "M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM15 12a3 3 0 1 1-6 0a3 3 0 1 1 6 0"
            }
            Icon::Folder => "M3 19V6h6l2 2.500h8V11M3 19l3-8h16l-3 8z",
            Icon::Help => {
                "M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0M9.300 9.500a2.800 2.800 0 1 1 4.300 2.300c-1 .7-1.600 1.200-1.600 2.400M12 17.300v.1"
            }
            Icon::HideScreen => {
                "M4.500 5h15a1.500 1.500 0 0 1 1.500 1.500v9a1.500 1.500 0 0 1-1.500 1.500h-15a1.500 1.500 0 0 1-1.500-1.500v-9a1.500 1.500 0 0 1 1.500-1.500zM9 21h6M3.500 16.500 20.500 5.500"
            }
            Icon::Keep => "M12 4v11M7.500 11 12 15.500 16.500 11M5 20h14",
            Icon::Language => {
                "M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0M3 12h18M12 3c3 3 3.600 6 3.600 9s-.6 6-3.600 9c-3-3-3.600-6-3.600-9S9 6 12 3z"
            }
            Icon::Listen => {
                "M4 9.500v5h3.500L12 18.500v-13L7.500 9.500zM15.500 9a4.200 4.200 0 0 1 0 6M18.300 6.500a8 8 0 0 1 0 11"
            }
            Icon::Look => {
                "M4 18.500 8.500 6h1L14 18.500M5.500 14.500h7M15.500 18.500l2.700-7h.6l2.700 7M16.500 16h4"
            }
            Icon::On => "M4 12h15M13 6l6 6-6 6",
            Icon::Print => "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
            Icon::Stop => "M6 6h12v12H6z",
            Icon::TakeOut => "M5 12h14",
            Icon::Tick => "M4.500 12.800 10 18 19.500 6.500",
            Icon::Turn => "M9 5l7 7-7 7",
            Icon::Undo => "M4 9h10a5.500 5.500 0 0 1 0 11H9M9 4 4 9l5 5",
            Icon::Up => "M12 20V5M6 11l6-6 6 6",
        }
    }
}
