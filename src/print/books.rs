//! Shares a long plan out over books: as few as can be, none too long to hold, and each part of the plan in one book.

use super::Resources;
use super::setting::{Book, book};
use super::sheet::Sheet;
use super::text::Typeset;
use crate::document::Document;
use std::ops::Range;

/// The most pages that one book has. (Easy-read rule E21: 20 to 24.)
pub const MOST_PAGES: usize = 24;

/// The fewest pages that a book has besides its share of the plan: its cover, its contents and its hard words.
const BESIDES: f32 = 2.0;

/// One book, ready to be written.
pub struct SetBook {
    /// What it says.
    pub document: Document,
    /// How it stands on its pages.
    pub book: Book,
    /// Its share of the plan's own sections.
    pub share: Range<usize>,
}

/// Sets a document, in one book if that is not too long.
pub fn books(
    document: &Document,
    resources: &Resources,
    typeset: &dyn Typeset,
    sheet: Sheet,
) -> Vec<SetBook> {
    let own = document.own_sections().len();
    let whole = book(document, resources, typeset, sheet);
    let lengths = lengths(&whole, own);
    if whole.pages.len() <= MOST_PAGES {
        return vec![SetBook {
            document: document.clone(),
            book: whole,
            share: 0..own,
        }];
    }
    let parts = document.parts();
    let mut besides = BESIDES;
    loop {
        let shares = shares(&parts, &lengths, pages(MOST_PAGES) - besides);
        let is_last = shares.len() == lengths.len();
        let documents = document.in_books(&shares);
        let set = documents.into_iter().zip(shares).map(|(document, share)| {
            let book = book(&document, resources, typeset, sheet);
            SetBook {
                document,
                book,
                share,
            }
        });
        let books: Vec<SetBook> = set.collect();
        let too_long = books
            .iter()
            .filter(|one| one.book.pages.len() > MOST_PAGES && one.share.len() > 1);
        // What a book has besides its share is known once it is set: its hard words are its own.
        let more = too_long.map(|one| pages(one.book.pages.len()) - total(&one.share, &lengths));
        let Some(more) = more.reduce(f32::max).filter(|_| !is_last) else {
            return books;
        };
        besides = more.max(besides + 0.5);
    }
}

/// How many pages each own section takes, in parts of a page.
fn lengths(book: &Book, own: usize) -> Vec<f32> {
    let start = |place: usize| book.starts.get(place).copied();
    let end = start(own).unwrap_or(pages(book.pages.len()));
    let length = |place: usize| {
        let next = if place + 1 < own {
            start(place + 1)
        } else {
            None
        };
        next.unwrap_or(end) - start(place).unwrap_or(end)
    };
    (0..own).map(length).collect()
}

fn pages(count: usize) -> f32 {
    u16::try_from(count).map_or(f32::MAX, f32::from)
}

/// The best way to share sections out such that no share is more than the room: few books before many, whole parts before cut
/// ones, and books of one length before uneven ones. A section that is longer than a book has one of its own.
fn shares(parts: &[Range<usize>], lengths: &[f32], room: f32) -> Vec<Range<usize>> {
    let single: Vec<Range<usize>> = (0..lengths.len()).map(|place| place..place + 1).collect();
    let whole = filled(parts, lengths, room, room);
    let cut = filled(&single, lengths, room, room).unwrap_or_else(|| single.clone());
    let (units, fewest) = match whole {
        Some(whole) if whole.len() <= cut.len() => (parts, whole),
        Some(_) | None => (single.as_slice(), cut),
    };
    evenly(units, lengths, room, fewest)
}

/// How much of a book a share takes. A section that is longer than a book fills it, and no way to share can help that.
fn load(share: &Range<usize>, lengths: &[f32], room: f32) -> f32 {
    let total = total(share, lengths);
    if share.len() == 1 {
        total.min(room)
    } else {
        total
    }
}

fn total(share: &Range<usize>, lengths: &[f32]) -> f32 {
    lengths.get(share.clone()).unwrap_or_default().iter().sum()
}

/// Units one after another in shares that are no longer than `most`, each as full as can be, from the last to the first. None,
/// where a unit alone is longer.
fn filled(
    units: &[Range<usize>],
    lengths: &[f32],
    room: f32,
    most: f32,
) -> Option<Vec<Range<usize>>> {
    let mut shares: Vec<Range<usize>> = Vec::new();
    for unit in units.iter().rev() {
        let alone = load(unit, lengths, room);
        let with = shares.last().map(|share| unit.start..share.end);
        match with.filter(|with| load(with, lengths, room) <= most) {
            Some(with) => {
                shares.pop();
                shares.push(with);
            }
            None if alone <= most => shares.push(unit.clone()),
            None => return None,
        }
    }
    shares.reverse();
    Some(shares)
}

/// As many shares as these, the longest of which is as short as it can be, to a hundredth of a page.
fn evenly(
    units: &[Range<usize>],
    lengths: &[f32],
    room: f32,
    fewest: Vec<Range<usize>>,
) -> Vec<Range<usize>> {
    let (mut short, mut long, mut best) = (0.0, room, fewest);
    while long - short > 0.01 {
        let between = f32::midpoint(short, long);
        match filled(units, lengths, room, between).filter(|shares| shares.len() <= best.len()) {
            Some(shares) => (long, best) = (between, shares),
            None => short = between,
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::slice;

    #[track_caller]
    fn check(parts: &[Range<usize>], lengths: &[f32], expected: &[Range<usize>]) {
        let room = pages(MOST_PAGES) - BESIDES;
        assert_eq!(shares(parts, lengths, room), expected, "{lengths:?}");
    }

    #[test]
    fn whole_parts_go_together_where_they_can() {
        check(&[0..2, 2..3, 3..4], &[6.0, 6.0, 9.0, 12.0], &[0..2, 2..4]);
    }

    #[test]
    fn a_part_is_cut_before_there_are_more_books() {
        check(&[0..2, 2..4], &[2.0, 1.0, 18.0, 15.0], &[0..3, 3..4]);
    }

    #[test]
    fn there_are_as_many_books_as_it_takes() {
        check(
            &[0..1, 1..2, 2..3],
            &[20.0, 21.0, 22.0],
            &[0..1, 1..2, 2..3],
        );
    }

    #[test]
    fn a_section_that_is_too_long_has_a_book_of_its_own() {
        let one_part = 0..3;
        let parts = slice::from_ref(&one_part);
        check(parts, &[5.0, 40.0, 5.0], &[0..1, 1..2, 2..3]);
        let one_part = 0..5;
        let parts = slice::from_ref(&one_part);
        check(parts, &[5.0, 5.0, 40.0, 5.0, 5.0], &[0..2, 2..3, 3..5]);
    }

    #[test]
    fn shares_are_even() {
        let units: Vec<Range<usize>> = (0..6).map(|place| place..place + 1).collect();
        let lengths = [4.0, 4.0, 4.0, 20.0, 4.0, 4.0];
        check(&units, &lengths, &[0..3, 3..4, 4..6]);
    }

    #[test]
    fn many_sections_are_shared_out_in_no_time() {
        let units: Vec<Range<usize>> = (0..20_000).map(|place| place..place + 1).collect();
        let lengths = vec![1.5; units.len()];
        let room = pages(MOST_PAGES) - BESIDES;
        let found = shares(&units, &lengths, room);
        assert_eq!(found.len(), 20_000_usize.div_ceil(14));
    }
}
