//! A proof, as printers call it: in words, what stands where on each page.

use super::layout::{Owner, Stamp, What};
use super::setting::Book;
use super::sheet::mm;
use std::fmt::Write;

/// What stands on each page, from the top down: how far from the top and from the bound edge in millimetres,
/// what it is, and what it says.
pub fn read(book: &Book) -> String {
    let mut out = String::new();
    for (number, page) in book.pages.iter().enumerate() {
        // Writing to a string cannot fail.
        writeln!(out, "page {}", number + 1).unwrap_or_default();
        let mut stamps: Vec<&Stamp> = page.iter().collect();
        stamps.sort_by(|a, b| (a.spot.top + middle(a)).total_cmp(&(b.spot.top + middle(b))));
        for stamp in stamps {
            if let Some(what) = what(stamp) {
                let (top, start) = (stamp.spot.top / mm(1.0), stamp.spot.start / mm(1.0));
                writeln!(
                    out,
                    "{top:5.0} {start:4.0}  {:<8} {what}",
                    role(book, stamp)
                )
                .unwrap_or_default();
            }
        }
    }
    out
}

/// Things that stand beside each other are told in the order of their middles.
fn middle(stamp: &Stamp) -> f32 {
    stamp.spot.height / 2.0
}

fn what(stamp: &Stamp) -> Option<String> {
    let size = |spot: &super::layout::Spot| {
        format!(
            "{:.0} x {:.0} mm",
            spot.width / mm(1.0),
            spot.height / mm(1.0)
        )
    };
    match &stamp.what {
        What::Words(line, _) => Some(line.read.clone()),
        What::Picture(name) | What::Photo(name) => Some(format!("{name}, {}", size(&stamp.spot))),
        What::Stripes(_) => Some(format!("striped block, {}", size(&stamp.spot))),
        What::Dashes(..) if stamp.owner == Owner::Decoration => {
            Some(format!("dashed block, {}", size(&stamp.spot)))
        }
        What::Fill(_) if stamp.owner == Owner::Decoration && stamp.spot.height > mm(1.0) => {
            Some(format!("full block, {}", size(&stamp.spot)))
        }
        What::Fill(_) | What::Outline(..) | What::Dashes(..) => None,
    }
}

/// What it is for people who hear it.
fn role(book: &Book, stamp: &Stamp) -> &'static str {
    let id = match &stamp.owner {
        Owner::Element(id) => Some(*id),
        Owner::Pieces(ids) => ids.first().copied(),
        Owner::Decoration | Owner::Furniture => None,
    };
    let element = id.and_then(|id| book.tree.elements.get(id.place()));
    match element {
        Some(element) => element.role.name(),
        None if stamp.owner == Owner::Furniture => "(margin)",
        None => "(drawn)",
    }
}
