//! Strips of words and pictures to pages: what stays together, what moves on, what is said again. Pure arithmetic.

use super::sheet::Ink;
use super::tags::{ElementId, Tree};
use super::text::SetLine;
use std::rc::Rc;

/// A strip as wide as the page, put down whole where it can be.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Strip {
    /// The space above it, left out at the top of a page.
    pub gap: f32,
    /// Its height.
    pub height: f32,
    /// What it is tied to.
    pub hold: Hold,
    /// Where it may start.
    pub begins: Begins,
    /// The table head, by its number, that is said again above it at the top of a page.
    pub head: Option<usize>,
    /// How it may be cut where a page ends. None for what only moves on whole, if a page can hold it.
    pub cuts: Option<Cuts>,
    /// What stands on it.
    pub stamps: Vec<Stamp>,
}

/// How a strip may be cut where a page ends.
#[derive(Debug, Clone, PartialEq)]
pub struct Cuts {
    /// So much of it stands on each page at least.
    pub least: f32,
    /// The space above what goes on the next page.
    pub space: f32,
    /// What is said again there, at the height at which it stands there: whose row it is.
    pub again: Vec<Stamp>,
}

/// What a strip is tied to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Hold {
    /// Nothing.
    #[default]
    Free,
    /// The next strip: both on one page.
    WithNext,
}

/// Where a strip may start.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Begins {
    /// Anywhere.
    #[default]
    Anywhere,
    /// Only where so much of the page is left, or else on a new page.
    WithRoom(f32),
}

/// One thing that stands on paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Stamp {
    /// The part of the document that it is.
    pub owner: Owner,
    /// Where it stands.
    pub spot: Spot,
    /// What it is.
    pub what: What,
}

/// The part of the document that a thing on paper is.
#[derive(Debug, Clone, PartialEq)]
pub enum Owner {
    /// Part of the words and pictures.
    Element(ElementId),
    /// Words of several languages: one part for each piece of the line.
    Pieces(Rc<[ElementId]>),
    /// Decoration.
    Decoration,
    /// Said again on every page.
    Furniture,
}

/// A place: from the bound edge of its column and from the top.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Spot {
    /// From the start side.
    pub start: f32,
    /// From the top.
    pub top: f32,
    /// The width.
    pub width: f32,
    /// The height.
    pub height: f32,
}

/// What can stand on paper.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// A line of words in an ink.
    Words(SetLine, Ink),
    /// A picture by its id.
    Picture(String),
    /// A photo by its name.
    Photo(String),
    /// A filled box, or a rule.
    Fill(Ink),
    /// The outline of a box, so many points thick.
    Outline(Ink, f32),
    /// A dashed outline, so many points thick.
    Dashes(Ink, f32),
    /// A box with stripes and an outline.
    Stripes(Ink),
}

impl Spot {
    /// Whether one of the two would stand above the other, or over it.
    fn stands_over(&self, other: &Spot) -> bool {
        self.start < other.start + other.width && other.start < self.start + self.width
    }

    /// The spot of something of that width and height in the middle of a box of that side, at its top.
    pub fn across(side: f32, (width, height): (f32, f32)) -> Self {
        Self {
            start: (side - width) / 2.0,
            top: 0.0,
            width,
            height,
        }
    }

    /// The lower end.
    pub fn bottom(&self) -> f32 {
        self.top + self.height
    }
}

impl Strip {
    /// How far down it may be cut where so much of the page is left.
    fn first_cut(&self, left: f32) -> f32 {
        let least = self.cuts.as_ref().map_or(0.0, |cuts| cuts.least);
        left.min(self.height - least)
    }
}

impl Stamp {
    /// Whether it is an element, or a piece of one in several languages.
    pub fn is_of(&self, element: ElementId, tree: &Tree) -> bool {
        match &self.owner {
            Owner::Element(id) => *id == element,
            Owner::Pieces(ids) => ids.iter().any(|id| {
                let parent = tree.elements.get(id.place()).and_then(|piece| piece.parent);
                *id == element || parent == Some(element)
            }),
            Owner::Decoration | Owner::Furniture => false,
        }
    }

    /// Whether it may be cut in two: bars and rules may, words and pictures never.
    fn is_bar(&self) -> bool {
        matches!(self.what, What::Fill(_))
    }

    fn moved_down(mut self, by: f32) -> Stamp {
        self.spot.top += by;
        self
    }
}

/// Shares strips out over pages of that height. `heads` are the table heads that strips name.
pub fn pages(strips: Vec<Strip>, heads: &[Strip], room: f32) -> Vec<Vec<Stamp>> {
    let mut stack = Stack {
        heads,
        room,
        used: 0.0,
        pages: vec![Vec::new()],
    };
    let mut chain = Vec::new();
    for strip in strips {
        let hold = strip.hold;
        chain.push(strip);
        if hold == Hold::Free {
            stack.chain(std::mem::take(&mut chain));
        }
    }
    stack.chain(chain);
    stack.pages
}

/// How high strips are one under another, the first at the top of a page.
pub fn height(strips: &[Strip]) -> f32 {
    let gaps: f32 = strips.iter().skip(1).map(|strip| strip.gap).sum();
    gaps + strips.iter().map(|strip| strip.height).sum::<f32>()
}

/// The pages so far.
struct Stack<'a> {
    heads: &'a [Strip],
    room: f32,
    used: f32,
    pages: Vec<Vec<Stamp>>,
}

/// A strip that is too high for a page keeps at least this share of a page below what it is tied to.
const LEAST: f32 = 0.12;
/// Heights that differ by less are the same.
const HAIR: f32 = 0.05;

impl Stack<'_> {
    /// Puts strips that are tied to each other on one page, if a page can hold them.
    fn chain(&mut self, chain: Vec<Strip>) {
        let Some(first) = chain.first() else { return };
        if let Begins::WithRoom(wanted) = first.begins
            && self.left() < wanted.min(self.room) + self.gap_of(first)
        {
            self.turn();
        }
        let whole = height(&chain);
        if self.gap_of(first) + self.head_of(first) + whole <= self.left() + HAIR {
            self.put_all(chain);
        } else if self.can_begin(&chain) {
            self.long_chain(chain);
        } else if self.head_height(first) + whole <= self.room + HAIR {
            self.turn();
            self.put_all(chain);
        } else {
            self.long_chain(chain);
        }
    }

    /// Whether strips that are tied to each other can begin here, as the last of them may be cut.
    fn can_begin(&self, chain: &[Strip]) -> bool {
        let Some((last, tied)) = chain.split_last() else {
            return false;
        };
        let (Some(cuts), Some(first)) = (&last.cuts, chain.first()) else {
            return false;
        };
        let before = height(tied) + if tied.is_empty() { 0.0 } else { last.gap };
        let left = self.left() - self.gap_of(first) - self.head_of(first) - before;
        best_cut(&last.stamps, last.first_cut(left)) >= cuts.least
    }

    /// Puts down strips that no page can hold, or that may be cut: one after another, cut between lines where they must be.
    fn long_chain(&mut self, chain: Vec<Strip>) {
        if self.can_begin(&chain) {
            return chain.into_iter().for_each(|strip| self.cut_and_put(strip));
        }
        let tied = chain.len().saturating_sub(1);
        let lead = height(chain.get(..tied).unwrap_or(&[]))
            + chain
                .last()
                .map_or(0.0, |last| last.height.min(LEAST * self.room));
        if lead > self.left() && lead <= self.room {
            self.turn();
        }
        for strip in chain {
            self.cut_and_put(strip);
        }
    }

    fn cut_and_put(&mut self, mut strip: Strip) {
        loop {
            let left = self.left() - self.gap_of(&strip) - self.head_of(&strip);
            if strip.height <= left + HAIR {
                return self.put(strip);
            }
            let at = best_cut(&strip.stamps, strip.first_cut(left));
            if at > strip.cuts.as_ref().map_or(0.0, |cuts| cuts.space) {
                let (upper, lower) = cut(strip, at);
                self.put(upper);
                strip = lower;
            } else if self.used <= 0.0 {
                // Nothing can be cut, and the page is empty: what hangs over the edge is the smallest loss.
                return self.put(strip);
            }
            self.turn();
        }
    }

    fn put_all(&mut self, strips: Vec<Strip>) {
        for strip in strips {
            self.put(strip);
        }
    }

    fn put(&mut self, strip: Strip) {
        let head = if self.used > 0.0 {
            None
        } else {
            strip.head.and_then(|number| self.heads.get(number))
        };
        let mut stamps: Vec<Stamp> = Vec::new();
        if let Some(head) = head {
            stamps.extend(head.stamps.iter().cloned().map(|stamp| Stamp {
                owner: Owner::Furniture,
                ..stamp
            }));
            self.used += head.height;
        }
        let top = self.used + self.gap_of(&strip);
        stamps.extend(strip.stamps.into_iter().map(|stamp| stamp.moved_down(top)));
        self.used = top + strip.height;
        if let Some(page) = self.pages.last_mut() {
            page.append(&mut stamps);
        }
    }

    /// Starts a new page, unless this one is still empty.
    fn turn(&mut self) {
        if self.used > 0.0 {
            self.pages.push(Vec::new());
            self.used = 0.0;
        }
    }

    fn left(&self) -> f32 {
        self.room - self.used
    }

    /// The space above the strip where it would stand now.
    fn gap_of(&self, strip: &Strip) -> f32 {
        if self.used > 0.0 { strip.gap } else { 0.0 }
    }

    /// The height of the table head that would be said again above the strip where it would stand now.
    fn head_of(&self, strip: &Strip) -> f32 {
        if self.used > 0.0 {
            0.0
        } else {
            self.head_height(strip)
        }
    }

    fn head_height(&self, strip: &Strip) -> f32 {
        strip
            .head
            .and_then(|number| self.heads.get(number))
            .map_or(0.0, |head| head.height)
    }
}

/// The lowest place, at most that far down, where no words and no picture are cut. 0 if there is none.
fn best_cut(stamps: &[Stamp], limit: f32) -> f32 {
    let solid = || {
        stamps
            .iter()
            .filter(|stamp| !stamp.is_bar())
            .map(|stamp| stamp.spot)
    };
    let is_clear = |at: f32| !solid().any(|spot| spot.top < at - HAIR && spot.bottom() > at + HAIR);
    solid()
        .map(|spot| spot.bottom())
        .filter(|&at| at <= limit && is_clear(at))
        .fold(0.0, f32::max)
}

/// The strip in two, cut at that height.
fn cut(strip: Strip, at: f32) -> (Strip, Strip) {
    let mut upper = Strip {
        height: at,
        stamps: Vec::new(),
        hold: Hold::Free,
        ..strip.clone()
    };
    let mut lower = Strip {
        height: strip.height - at,
        gap: 0.0,
        stamps: Vec::new(),
        begins: Begins::Anywhere,
        ..strip
    };
    let space = lower.cuts.as_ref().map_or(0.0, |cuts| cuts.space);
    for stamp in strip.stamps {
        if stamp.spot.bottom() <= at + HAIR {
            upper.stamps.push(stamp);
        } else if stamp.spot.top >= at - HAIR {
            lower.stamps.push(stamp.moved_down(space - at));
        } else {
            let (mut above, mut below) = (stamp.clone(), stamp);
            below.spot.height = below.spot.bottom() - at;
            below.spot.top = space;
            above.spot.height = at - above.spot.top;
            upper.stamps.push(above);
            lower.stamps.push(below);
        }
    }
    if let Some(cuts) = &lower.cuts {
        // Where the name itself goes on, it is not said again over it.
        let again = cuts.again.iter().filter(|again| {
            let mut rest = lower.stamps.iter().filter(|stamp| !stamp.is_bar());
            !rest.any(|stamp| stamp.spot.stands_over(&again.spot))
        });
        let again: Vec<Stamp> = again.cloned().collect();
        let bottoms = again.iter().map(|stamp| stamp.spot.bottom());
        lower.height = bottoms.fold(lower.height + space, f32::max);
        lower.stamps.splice(0..0, again);
    }
    (upper, lower)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A strip of lines, each 10 high, named by its first letter.
    fn strip(name: &str, lines: u16) -> Strip {
        let stamp = |number: u16| Stamp {
            owner: Owner::Decoration,
            spot: Spot {
                top: f32::from(number) * 10.0,
                height: 10.0,
                ..Spot::default()
            },
            what: What::Picture(format!("{name}{number}")),
        };
        Strip {
            height: f32::from(lines) * 10.0,
            stamps: (0..lines).map(stamp).collect(),
            ..Strip::default()
        }
    }

    fn tied(name: &str, lines: u16) -> Strip {
        Strip {
            hold: Hold::WithNext,
            ..strip(name, lines)
        }
    }

    /// Pages of ten lines, as "name@top name@top | …".
    #[track_caller]
    fn check(strips: Vec<Strip>, expected: &str) {
        check_with_heads(strips, &[], expected);
    }

    #[track_caller]
    fn check_with_heads(strips: Vec<Strip>, heads: &[Strip], expected: &str) {
        let name = |stamp: &Stamp| match &stamp.what {
            What::Picture(name) => format!("{name}@{}", stamp.spot.top),
            What::Fill(_) => format!("bar@{}+{}", stamp.spot.top, stamp.spot.height),
            What::Words(..)
            | What::Photo(_)
            | What::Outline(..)
            | What::Dashes(..)
            | What::Stripes(_) => {
                panic!("{:?}", stamp.what)
            }
        };
        let pages = pages(strips, heads, 100.0);
        let pages: Vec<String> = pages
            .iter()
            .map(|page| page.iter().map(name).collect::<Vec<_>>().join(" "))
            .collect();
        assert_eq!(pages.join(" | "), expected);
    }

    #[test]
    fn strips_follow_each_other() {
        check(vec![strip("a", 1), strip("b", 2)], "a0@0 b0@10 b1@20");
    }

    #[test]
    fn a_gap_is_left_out_at_the_top_of_a_page() {
        let spaced = |name| Strip {
            gap: 5.0,
            ..strip(name, 5)
        };
        check(
            vec![spaced("a"), spaced("b")],
            "a0@0 a1@10 a2@20 a3@30 a4@40 | b0@0 b1@10 b2@20 b3@30 b4@40",
        );
    }

    #[test]
    fn a_strip_that_does_not_fit_moves_on_whole() {
        check(
            vec![strip("a", 9), strip("b", 2)],
            "a0@0 a1@10 a2@20 a3@30 a4@40 a5@50 a6@60 a7@70 a8@80 | b0@0 b1@10",
        );
    }

    #[test]
    fn a_heading_moves_on_with_what_follows() {
        check(
            vec![strip("a", 8), tied("h", 1), strip("b", 2)],
            "a0@0 a1@10 a2@20 a3@30 a4@40 a5@50 a6@60 a7@70 | h0@0 b0@10 b1@20",
        );
    }

    #[test]
    fn a_strip_longer_than_a_page_is_cut_between_lines() {
        check(
            vec![strip("a", 4), strip("b", 11)],
            "a0@0 a1@10 a2@20 a3@30 b0@40 b1@50 b2@60 b3@70 b4@80 b5@90 | b6@0 b7@10 b8@20 b9@30 b10@40",
        );
    }

    #[test]
    fn a_strip_that_may_be_cut_begins_where_enough_of_it_finds_room() {
        let row = || Strip {
            cuts: Some(Cuts {
                least: 20.0,
                space: 5.0,
                again: strip("n", 1).stamps,
            }),
            ..strip("b", 6)
        };
        check(
            vec![strip("a", 6), row()],
            "a0@0 a1@10 a2@20 a3@30 a4@40 a5@50 b0@60 b1@70 b2@80 b3@90 | n0@0 b4@5 b5@15",
        );
        check(
            vec![strip("a", 5), row()],
            "a0@0 a1@10 a2@20 a3@30 a4@40 b0@50 b1@60 b2@70 b3@80 | n0@0 b4@5 b5@15",
        );
        check(
            vec![strip("a", 7), tied("h", 1), row()],
            "a0@0 a1@10 a2@20 a3@30 a4@40 a5@50 a6@60 h0@70 b0@80 b1@90 \
             | n0@0 b2@5 b3@15 b4@25 b5@35",
        );
        // A row whose name goes on says nothing over it.
        let mut named = row();
        for stamp in named
            .stamps
            .iter_mut()
            .chain(named.cuts.iter_mut().flat_map(|cuts| &mut cuts.again))
        {
            stamp.spot.width = 30.0;
        }
        check(
            vec![strip("a", 7), named],
            "a0@0 a1@10 a2@20 a3@30 a4@40 a5@50 a6@60 b0@70 b1@80 b2@90 | b3@5 b4@15 b5@25",
        );
        check(
            vec![strip("a", 9), row()],
            "a0@0 a1@10 a2@20 a3@30 a4@40 a5@50 a6@60 a7@70 a8@80 \
             | b0@0 b1@10 b2@20 b3@30 b4@40 b5@50",
        );
    }

    #[test]
    fn a_heading_is_never_left_alone_above_a_long_strip() {
        check(
            vec![strip("a", 8), tied("h", 1), strip("b", 11)],
            "a0@0 a1@10 a2@20 a3@30 a4@40 a5@50 a6@60 a7@70 \
             | h0@0 b0@10 b1@20 b2@30 b3@40 b4@50 b5@60 b6@70 b7@80 b8@90 | b9@0 b10@10",
        );
    }

    #[test]
    fn the_bar_beside_a_long_strip_is_cut_with_it() {
        let mut long = strip("b", 12);
        let spot = Spot {
            height: 120.0,
            ..Spot::default()
        };
        long.stamps.insert(
            0,
            Stamp {
                owner: Owner::Decoration,
                spot,
                what: What::Fill(Ink::Damson),
            },
        );
        check(
            vec![long],
            "bar@0+100 b0@0 b1@10 b2@20 b3@30 b4@40 b5@50 b6@60 b7@70 b8@80 b9@90 | bar@0+20 b10@0 b11@10",
        );
    }

    #[test]
    fn a_table_head_is_said_again() {
        let row = |name| Strip {
            head: Some(0),
            ..strip(name, 4)
        };
        check_with_heads(
            vec![tied("h", 1), row("a"), row("b"), row("c")],
            &[strip("h", 1)],
            "h0@0 a0@10 a1@20 a2@30 a3@40 b0@50 b1@60 b2@70 b3@80 | h0@0 c0@10 c1@20 c2@30 c3@40",
        );
    }

    #[test]
    fn a_section_starts_where_there_is_room() {
        let section = Strip {
            begins: Begins::WithRoom(45.0),
            ..strip("s", 1)
        };
        check(
            vec![strip("a", 5), section.clone()],
            "a0@0 a1@10 a2@20 a3@30 a4@40 s0@50",
        );
        check(
            vec![strip("a", 6), section],
            "a0@0 a1@10 a2@20 a3@30 a4@40 a5@50 | s0@0",
        );
    }

    #[test]
    fn nothing_is_endless() {
        let mut tall = strip("t", 1);
        tall.height = 500.0;
        tall.stamps
            .iter_mut()
            .for_each(|stamp| stamp.spot.height = 500.0);
        check(
            vec![strip("a", 1), tall, strip("b", 1)],
            "a0@0 | t0@0 | b0@0",
        );
    }
}
