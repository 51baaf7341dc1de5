//! A choice as one button that begins a thing in a list.

use super::arriving::go;
use super::element::Element;
use super::html::{button, span};
use super::picture::{PictureSize, picture};
use super::route::Route;
use super::workspace::{Desk, say};
use crate::form::{Choice, Id, Question, Rows};
use crate::plan::{Edit, Place};

/// The picture and the words of a choice. What it is was said by the tap, so that the page that comes is the first with
/// something to answer.
pub fn begin_with(
    step: Id,
    rows: &'static Rows,
    naming: &'static Question,
    choice: &'static Choice,
) -> Element {
    let desk = Desk::here();
    let begin = move |_| {
        let row = desk.add_row(step);
        desk.edit(Edit::Pick {
            at: Place::in_row(step, row, naming.id),
            choice: choice.id.to_owned(),
        });
        if let Some(page) = rows.pages.get(1).or(rows.pages.first()) {
            go(&Route::Row {
                step: step.to_owned(),
                row,
                page: page.id.to_owned(),
            });
        }
    };
    button()
        .attr("type", "button")
        .class("offered__begin")
        .on("click", begin)
        .child(picture(choice.picture, PictureSize::Small))
        .child(span().child(say(naming.choice_message(step, choice.id))))
}
