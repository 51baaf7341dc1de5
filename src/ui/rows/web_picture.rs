//! The picture of my web: me in the middle, four rings, and everyone on their ring with their name.
//!
//! Screen readers pass it by: the list under it says the same.

use super::super::follow::follow;
use super::super::html::{ellipse, p, path, svg, text};
use super::super::row_name::name_of;
use super::super::view::{Content, View, fragment};
use super::super::workspace::Desk;
use super::web_places::{Guest, ME, MOST_IN_RING, Places, Point, WIDTH, places};
use crate::plan::web::{Ring, ring_of};
use crate::plan::{Answers, RowId};
use leptos::prelude::*;

/// The most letters of a name in the picture, and how wide one is.
const LETTERS: usize = 10;
const LETTER: i32 = 12;

/// Someone in the picture.
#[derive(Clone, PartialEq, Eq)]
struct Drawn {
    ring: Ring,
    name: String,
    language: Option<String>,
}

/// The picture, as long as someone stands in a ring; and under it, how many are only in the list.
pub(super) fn web_picture() -> View {
    let desk = Desk::here();
    let drawn = follow(move || desk.answers().with(|answers| drawn(desk, answers)));
    let rows = desk.rows("web");
    let left_out = follow(move || rows.with(Vec::len).saturating_sub(drawn.with(Vec::len)));
    let picture = move || drawn.with(|drawn| (!drawn.is_empty()).then(|| web(desk, drawn)));
    let rest = move || {
        let count = u32::try_from(left_out.get()).unwrap_or(u32::MAX);
        let is_said = count > 0 && drawn.with(|drawn| !drawn.is_empty());
        is_said.then(|| {
            let words = desk.say_with("web-rest", &[("count", count.into())]);
            p().child(words).view()
        })
    };
    fragment().child(picture).child(rest).view()
}

/// A mark by itself, beside the name of its ring.
pub(super) fn mark_alone(ring: Ring) -> View {
    svg()
        .class("web__key")
        .attr("viewBox", "-13 -13 26 26")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(mark(ring, Point { x: 0, y: 0 }))
        .view()
}

/// Everyone who stands in a ring, the inner rings first, as many as can be seen.
fn drawn(desk: Desk, answers: &Answers) -> Vec<Drawn> {
    let rows = answers.rows("web");
    let in_ring = |ring: Ring| rows.iter().filter(move |row| ring_of(row) == Some(ring));
    Ring::ALL
        .into_iter()
        .flat_map(|ring| {
            let inside = in_ring(ring).take(MOST_IN_RING);
            inside.map(move |row| (ring, row.id))
        })
        .map(|(ring, row)| Drawn {
            ring,
            name: shortened(&name_of(desk, answers, "web", row)),
            language: language(answers, row),
        })
        .collect()
}

fn language(answers: &Answers, row: RowId) -> Option<String> {
    let name = answers.row("web", row)?.answers.get("name")?;
    (!name.language.is_empty()).then(|| name.language.clone())
}

/// A name that fits into the picture: whole, or what stands before the comma ("Harish, my son"), or as many of its words as fit,
/// or its first letters.
fn shortened(name: &str) -> String {
    let name = match name.split_once([',', '،']) {
        Some((before, _)) if !before.trim().is_empty() => before.trim_end(),
        _ => name,
    };
    if name.chars().count() <= LETTERS {
        return name.to_owned();
    }
    let first: String = name.chars().take(LETTERS).collect();
    let words = first.rsplit_once(char::is_whitespace);
    let kept = match words {
        Some((words, _)) if words.chars().count() > 3 => words.trim_end().to_owned(),
        _ => first.chars().take(LETTERS - 1).collect(),
    };
    kept + "…"
}

fn web(desk: Desk, drawn: &[Drawn]) -> View {
    let guests: Vec<Guest> = drawn.iter().map(guest).collect();
    let found = places(&guests);
    let box_of = format!("0 0 {WIDTH} {}", found.height);
    let rings: Vec<View> = found
        .rings
        .iter()
        .rev()
        .map(|reach| oval(found.me, *reach, "web__ring"))
        .collect();
    let people: Vec<View> = drawn
        .iter()
        .zip(&found.guests)
        .map(|(one, point)| person(one, *point))
        .collect();
    let me = text()
        .class("web__name web__name--me")
        .attr("x", found.me.x.to_string())
        .attr("y", found.me.y.saturating_add(7).to_string())
        .child(desk.say("web-me"));
    svg()
        .class("web__picture")
        .attr("viewBox", box_of)
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(rings)
        .child(path().class("web__thread").attr("d", threads(&found)))
        .child(oval(found.me, Point { x: ME, y: ME }, "web__me"))
        .child(me)
        .child(people)
        .view()
}

fn guest(one: &Drawn) -> Guest {
    let letters = i32::try_from(one.name.chars().count()).unwrap_or(i32::MAX);
    let ring = Ring::ALL.iter().position(|ring| *ring == one.ring);
    Guest {
        ring: ring.unwrap_or_default(),
        name_width: letters.saturating_mul(LETTER).saturating_add(6),
    }
}

fn oval(middle: Point, reach: Point, class: &'static str) -> View {
    ellipse()
        .class(class)
        .attr("cx", middle.x.to_string())
        .attr("cy", middle.y.to_string())
        .attr("rx", reach.x.to_string())
        .attr("ry", reach.y.to_string())
        .view()
}

/// A thread from me to everyone.
fn threads(found: &Places) -> String {
    let (x, y) = (found.me.x, found.me.y);
    let thread = |to: &Point| format!("M{x} {y}L{} {}", to.x, to.y);
    found.guests.iter().map(thread).collect()
}

fn person(one: &Drawn, point: Point) -> View {
    let name = text()
        .class("web__name")
        .attr("x", point.x.to_string())
        .attr("y", point.y.saturating_add(29).to_string())
        .attr("lang", one.language.clone())
        .child(one.name.clone());
    fragment().child(mark(one.ring, point)).child(name).view()
}

/// Each ring has a shape of its own, so that colour never stands alone.
fn mark(ring: Ring, Point { x, y }: Point) -> View {
    let (class, shape) = match ring {
        Ring::Closest => ("web__mark", "m-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0z"),
        Ring::Friends => (
            "web__mark web__mark--open",
            "m-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0z",
        ),
        Ring::Groups => ("web__mark", "m-8-8h16v16h-16z"),
        Ring::Paid => ("web__mark web__mark--open", "m0-11l11 11l-11 11l-11-11z"),
    };
    path()
        .class(class)
        .attr("d", format!("M{x} {y}{shape}"))
        .view()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: &str) {
        let short = shortened(name);
        assert_eq!(short, expected);
        assert!(short.chars().count() <= LETTERS, "'{short}' is too long");
    }

    #[test]
    fn a_short_name_stays_whole() {
        check("Asha", "Asha");
        check("Asha Patel", "Asha Patel");
        check("میری بہن", "میری بہن");
    }

    #[test]
    fn a_long_name_keeps_its_first_words() {
        check("my sister Asha", "my sister…");
        check("St Thomas church", "St Thomas…");
    }

    #[test]
    fn what_stands_before_a_comma_is_enough() {
        check("Harish, my son", "Harish");
        check("میرا بیٹا، ہریش", "میرا بیٹا");
        check("my granddaughter, Asha", "my grandd…");
        check(", Asha", ", Asha");
    }

    #[test]
    fn a_long_word_keeps_its_first_letters() {
        check("Physiotherapist", "Physiothe…");
        check("Dr Featherstonehaugh", "Dr Feathe…");
        check("The Swaminarayan temple", "The Swami…");
    }
}
