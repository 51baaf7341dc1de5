//! Money to count: blocks in a row, and what each shape means. It can be read without colour.

use super::layout::{Hold, Owner, Spot, Stamp, Strip, What};
use super::setting::Setting;
use super::sheet::{Ink, Style, mm};
use super::tags::{ElementId, Role};
use crate::document::{Bar, BarLine, BarShape, Line};

/// The widest that a block may be.
const WIDEST: f32 = mm(12.0);
/// The height of a block.
const HIGH: f32 = mm(11.0);
/// The space between blocks.
const BETWEEN: f32 = mm(1.0);
/// The thick line where the number stands, and how far it stands out above and below.
const LINE_WIDE: f32 = mm(1.4);
const LINE_OUT: f32 = mm(2.0);
/// So many blocks fit in one row and can still be told apart.
const ROW: u16 = 24;

impl Setting<'_> {
    /// The blocks with their key. The blocks are decoration: the words beside the bar say all of it.
    pub fn bar(&mut self, parent: ElementId, bar: &Bar) {
        let stamps = blocks(bar, self.sheet.column());
        if stamps.is_empty() {
            return;
        }
        let height = stamps
            .iter()
            .map(|stamp| stamp.spot.bottom())
            .fold(0.0, f32::max)
            + LINE_OUT;
        let hold = if bar.key.is_empty() {
            Hold::Free
        } else {
            Hold::WithNext
        };
        self.strips.push(Strip {
            gap: mm(7.0),
            height,
            hold,
            stamps,
            ..Strip::default()
        });
        let last = bar.key.len().saturating_sub(1);
        for (place, (shape, line)) in bar.key.iter().enumerate() {
            let hold = if place == last {
                Hold::Free
            } else {
                Hold::WithNext
            };
            let strip = self.key(parent, *shape, line);
            self.strips.push(Strip {
                gap: mm(1.5),
                hold,
                ..strip
            });
        }
    }

    fn key(&mut self, parent: ElementId, shape: BarShape, line: &Line) -> Strip {
        let mut words = self.words(
            parent,
            Role::Paragraph,
            line,
            Style::TEXT,
            self.column_from(mm(13.0)),
        );
        let middle = words
            .stamps
            .first()
            .map_or(words.height, |stamp| stamp.spot.height)
            / 2.0;
        let (width, height) = match shape {
            BarShape::Line => (LINE_WIDE, mm(7.0)),
            BarShape::Planned | BarShape::Left | BarShape::More => (mm(6.0), mm(6.0)),
        };
        let spot = Spot {
            start: (mm(8.0) - width) / 2.0,
            top: middle - height / 2.0,
            width,
            height,
        };
        words.stamps.insert(
            0,
            Stamp {
                owner: Owner::Decoration,
                spot,
                what: drawn(shape),
            },
        );
        words
    }
}

fn drawn(shape: BarShape) -> What {
    match shape {
        BarShape::Planned => What::Fill(Ink::Damson),
        BarShape::Left => What::Dashes(Ink::Soft, 1.2),
        BarShape::More => What::Stripes(Ink::Damson),
        BarShape::Line => What::Fill(Ink::Dark),
    }
}

/// The blocks from the start side on, in as many rows of that width as they need.
fn blocks(bar: &Bar, width: f32) -> Vec<Stamp> {
    let inside = bar.planned.saturating_add(bar.left);
    let all = inside.saturating_add(bar.more);
    let line_room = LINE_WIDE + 2.0 * BETWEEN;
    let in_row = f32::from(all.clamp(1, ROW));
    let wide = ((width - line_room + BETWEEN) / in_row - BETWEEN).min(WIDEST);
    let mut stamps = Vec::new();
    let (mut start, mut top) = (0.0, LINE_OUT);
    for number in 0..all {
        if number > 0 && number.is_multiple_of(ROW) {
            (start, top) = (0.0, top + HIGH + 2.0 * LINE_OUT);
        }
        if number == inside && bar.line == BarLine::Drawn {
            stamps.push(line(&mut start, top));
        }
        let shape = match number {
            number if number < bar.planned => BarShape::Planned,
            number if number < inside => BarShape::Left,
            _ => BarShape::More,
        };
        let spot = Spot {
            start,
            top,
            width: wide,
            height: HIGH,
        };
        stamps.push(Stamp {
            owner: Owner::Decoration,
            spot,
            what: drawn(shape),
        });
        start += wide + BETWEEN;
    }
    if bar.more == 0 && bar.line == BarLine::Drawn {
        stamps.push(line(&mut start, top));
    }
    stamps
}

fn line(start: &mut f32, top: f32) -> Stamp {
    let spot = Spot {
        start: *start,
        top: top - LINE_OUT,
        width: LINE_WIDE,
        height: HIGH + 2.0 * LINE_OUT,
    };
    *start += LINE_WIDE + BETWEEN;
    Stamp {
        owner: Owner::Decoration,
        spot,
        what: drawn(BarShape::Line),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The width of the words on A4.
    const WIDTH: f32 = mm(166.0);

    #[track_caller]
    fn check(planned: u16, left: u16, more: u16, line: BarLine, expected: &str) {
        let bar = Bar {
            planned,
            left,
            more,
            line,
            key: Vec::new(),
        };
        let stamps = blocks(&bar, WIDTH);
        let shape = |stamp: &Stamp| match stamp.what {
            What::Fill(Ink::Dark) => '|',
            What::Fill(_) => 'o',
            What::Dashes(..) => '-',
            What::Stripes(_) => '/',
            What::Words(..) | What::Picture(_) | What::Photo(_) | What::Outline(..) => '?',
        };
        assert_eq!(stamps.iter().map(shape).collect::<String>(), expected);
        assert!(
            stamps
                .iter()
                .all(|stamp| stamp.spot.start + stamp.spot.width <= WIDTH + 0.1),
            "inside the page"
        );
        let order = stamps.windows(2).all(|pair| {
            pair[0].spot.start < pair[1].spot.start || pair[0].spot.top < pair[1].spot.top
        });
        assert!(order, "one beside another");
    }

    #[test]
    fn blocks_that_are_left_stand_before_the_line() {
        check(5, 2, 0, BarLine::Drawn, "ooooo--|");
    }

    #[test]
    fn blocks_that_are_more_stand_past_the_line() {
        check(5, 0, 2, BarLine::Drawn, "ooooo|//");
    }

    #[test]
    fn without_a_number_there_is_no_line() {
        check(4, 0, 0, BarLine::None, "oooo");
        check(0, 0, 0, BarLine::None, "");
    }

    #[test]
    fn many_blocks_take_two_rows() {
        check(24, 2, 0, BarLine::Drawn, "oooooooooooooooooooooooo--|");
    }
}
