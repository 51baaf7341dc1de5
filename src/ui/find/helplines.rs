//! Lines that anyone can ring: what each is for, its number, and its page.

use super::super::html::{a, div, h2, h3, p, section};
use super::super::idea::idea;
use super::super::picture::PictureSize;
use super::super::spoken::spoken;
use super::super::view::{Content, View, fragment};
use super::super::workspace::{Desk, say};
use super::facts::{checked, outside};
use crate::form::{HELPLINES, HELPLINES_CHECKED_ON, Helpline};
use crate::plan::Day;

/// The part of the page.
pub(super) fn helplines() -> View {
    let cards: Vec<View> = HELPLINES.iter().map(card).collect();
    section()
        .class("part")
        .attr("aria-labelledby", "find-lines")
        .child(h2().id("find-lines").child(say("find-lines")))
        .child(p().child(say("find-lines.lead")))
        .child(Day::parse(HELPLINES_CHECKED_ON).map(|day| checked(day, "find-lines-checked")))
        .child(div().class("rights").child(cards))
        .view()
}

fn card(line: &'static Helpline) -> View {
    let desk = Desk::here();
    let message = ["find-line-", line.id].concat();
    let number: String = line.phone.split(' ').collect();
    let name = message.clone();
    let label = move || {
        let values = [
            ("number", line.phone.into()),
            ("what", desk.say(&name).into()),
        ];
        spoken(desk, "find-ring.what", &values)
    };
    let ring = move || {
        let number = desk.words().left_to_right(line.phone);
        desk.say_with("find-ring", &[("number", number.into())])
    };
    let ring = a()
        .class("button button--small")
        .attr("href", ["tel:", &number].concat())
        .attr("aria-label", label)
        .child(ring);
    let words = fragment()
        .child(h3().class("rights__name").child(say(message.clone())))
        .child(p().child(say([&message, ".what"].concat())))
        .child(
            div()
                .class("button__row")
                .child(ring)
                .child(outside(["https://", line.web].concat())),
        );
    div()
        .class("note")
        .child(idea(line.picture, PictureSize::Usual, words))
        .view()
}
