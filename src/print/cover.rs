//! The first page: a paper label sewn on a book, with whose plan it is.

use super::layout::{Owner, Spot, Stamp, Strip, What};
use super::setting::{Column, Setting, Side};
use super::sheet::{BODY, Ink, Sheet, Style, mm};
use super::tags::{ElementId, Role};
use crate::document::Document;

/// The width of the label for which the lengths here are meant. On a smaller one all of them are smaller.
const WHOLE: f32 = mm(166.0);
/// From the top of the sheet to the label, and from the label to the words at the foot.
const ABOVE: f32 = mm(34.0);
/// From the edge of the label to what stands in it.
const INSIDE: f32 = mm(15.0);
/// The side of the picture.
const PICTURE: f32 = mm(62.0);

/// What stands on the cover.
pub fn page(setting: &mut Setting<'_>, document: &Document) -> Vec<Stamp> {
    let sheet = setting.sheet;
    let place = place(sheet);
    let share = share(sheet);
    let smaller = |style: Style| Style {
        size: (style.size * share).max(BODY),
        ..style
    };
    let column = Column {
        start: place.start + INSIDE * share,
        width: place.width - 2.0 * INSIDE * share,
        side: Side::Start,
    };
    let mut inside = Strip::default();
    let picture = document
        .sections
        .first()
        .map(|section| section.picture.clone())
        .unwrap_or_default();
    if let Some(mut picture) = setting.picture(ElementId::DOCUMENT, &picture, None, PICTURE * share)
    {
        picture.spot.start = column.start;
        inside.height = picture.spot.height + mm(12.0) * share;
        inside.stamps.push(picture);
    }
    let title = setting.words(
        ElementId::DOCUMENT,
        Role::Title,
        &vec![document.title.clone()],
        smaller(Style::TITLE),
        column,
    );
    inside.append_below(0.0, title);
    let which = document.which.as_ref().map(|which| which.name.clone());
    for line in which.into_iter().chain([document.date.clone()]) {
        let words = setting.words(
            ElementId::DOCUMENT,
            Role::Paragraph,
            &vec![line],
            smaller(Style::PART),
            column,
        );
        inside.append_below(mm(9.0) * share, words);
    }

    let top = place.top + (place.height - inside.height).max(2.0 * INSIDE * share) / 2.0;
    let mut stamps = label(sheet, place);
    stamps.extend(inside.stamps.into_iter().map(|mut stamp| {
        stamp.spot.top += top;
        stamp
    }));
    stamps
}

/// Where the label stands.
fn place(sheet: Sheet) -> Spot {
    let above = ABOVE * share(sheet);
    Spot {
        start: sheet.bound,
        top: above,
        width: sheet.column(),
        height: sheet.height - 2.0 * above - sheet.edge,
    }
}

/// How large everything on the label is.
fn share(sheet: Sheet) -> f32 {
    (sheet.column() / WHOLE).min(1.0)
}

/// The cloth spine, and the label with its seam. Little ink: one thin strip.
fn label(sheet: Sheet, place: Spot) -> Vec<Stamp> {
    let spine = Spot {
        start: 0.0,
        top: 0.0,
        width: mm(7.0),
        height: sheet.height,
    };
    let seam = mm(4.0);
    let sewn = Spot {
        start: place.start + seam,
        top: place.top + seam,
        width: place.width - 2.0 * seam,
        height: place.height - 2.0 * seam,
    };
    let stamp = |spot, what| Stamp {
        owner: Owner::Decoration,
        spot,
        what,
    };
    vec![
        stamp(spine, What::Fill(Ink::Damson)),
        stamp(place, What::Outline(Ink::Dark, 1.4)),
        stamp(sewn, What::Dashes(Ink::Damson, 1.4)),
    ]
}
