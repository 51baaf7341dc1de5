//! One letter as people see it: real paragraphs on white paper, a way to copy it and a way to print it.

use super::super::doors::{Copied, Doors};
use super::super::html::{article, button, div, li, p, span, ul};
use super::super::icon::Icon;
use super::super::listen::listen;
use super::super::review::{direction, paragraph};
use super::super::view::{Content, View, fragment};
use super::super::workspace::{Desk, say};
use crate::document::letters::{Paragraph, TickBox, Written};
use crate::document::{Line, Tongue};
use leptos::prelude::*;

/// The name of the letter in the language of the app.
pub(super) const OWN: &str = "own";

/// A letter that is shown, and what can be done with it.
pub(super) struct Shown {
    name: &'static str,
    written: Memo<Option<Written>>,
}

/// Which of the letters on a page was copied last, so that only that one says so.
#[derive(Clone, Copy)]
pub(super) struct CopiedFrom(RwSignal<&'static str>);

impl CopiedFrom {
    /// Nothing was copied yet.
    pub(super) fn none() -> Self {
        Self(RwSignal::new(""))
    }
}

impl Shown {
    /// A letter under a name of its own, as a page may hold it in two languages.
    pub(super) fn new(name: &'static str, written: Memo<Option<Written>>) -> Self {
        Self { name, written }
    }
}

impl Content for Shown {
    fn view(self) -> View {
        let Self { name, written } = self;
        let letter = move || written.with(|written| written.as_ref().map(drawn));
        div()
            .class("part")
            .child(letter)
            .child(tools(name, written))
            .view()
    }
}

/// "Copy the words" and "Print this page", and what came of copying, in words that were not there before.
fn tools(name: &'static str, written: Memo<Option<Written>>) -> View {
    let doors = Doors::here();
    let CopiedFrom(last) = expect_context();
    let copy = move |_| {
        let words = written.with_untracked(|written| written.as_ref().map(Written::plain_words));
        if let Some(words) = words {
            last.set(name);
            doors.copy.run(words);
        }
    };
    let print = |_| window().print().unwrap_or_default();
    let state = ["letter-state-", name].concat();
    let aloud = move || {
        let words = written.with(|written| written.as_ref().map(Written::plain_words));
        words.unwrap_or_default().replace('_', "")
    };
    // The voice speaks the language of the app, so only that letter is read aloud.
    let listen = (name == OWN).then(|| listen(aloud));
    let buttons = div()
        .class("button__row")
        .child(
            button()
                .attr("type", "button")
                .class("button")
                .attr("aria-describedby", state.clone())
                .on("click", copy)
                .child(Icon::Keep.draw())
                .child(say("letter-copy")),
        )
        .child(
            button()
                .attr("type", "button")
                .class("button")
                .on("click", print)
                .child(Icon::Print.draw())
                .child(say("pdf-print-page")),
        )
        .child(listen);
    let said = move || {
        (last.get() == name)
            .then(|| copied(doors.copied.get()))
            .flatten()
    };
    fragment()
        .child(buttons)
        .child(
            div()
                .class("print__state")
                .id(state)
                .attr("role", "status")
                .child(said),
        )
        .view()
}

fn copied(copied: Copied) -> Option<View> {
    let desk = Desk::here();
    let line = |message: &str| p().child(desk.say(message));
    match copied {
        Copied::Nothing | Copied::Copying => None,
        Copied::Copied => Some(line("letter-copied").view()),
        Copied::Trouble => Some(
            fragment()
                .child(line("letter-copy-trouble"))
                .child(line("letter-copy-trouble.help"))
                .view(),
        ),
    }
}

fn drawn(letter: &Written) -> View {
    let around = &letter.tongue;
    let lines = |lines: &[Line]| paragraphs(lines, around);
    let body: Vec<View> = letter
        .paragraphs
        .iter()
        .map(|one| part(one, around))
        .collect();
    article()
        .class("letter")
        .attr("lang", around.tag.clone())
        .attr("dir", direction(around))
        .child(lines(&letter.head))
        .child(lines(std::slice::from_ref(&letter.greeting)))
        .child(lines(std::slice::from_ref(&letter.subject)))
        .child(body)
        .child(lines(&letter.close))
        .view()
}

fn part(part: &Paragraph, around: &Tongue) -> View {
    let (items, class): (Vec<View>, _) = match part {
        Paragraph::Says(lines) => return paragraphs(lines, around),
        Paragraph::Lists(lines) => {
            let item = |line| li().child(paragraph(line, around)).view();
            (lines.iter().map(item).collect(), "letter__list")
        }
        Paragraph::Ticks(boxes) => {
            let item = |(ticked, line): &(TickBox, Line)| boxed(*ticked, line, around);
            let items = boxes.iter().map(item).collect();
            (items, "letter__list letter__list--ticks")
        }
    };
    ul().class(class).attr("role", "list").child(items).view()
}

/// A line after a box. A ticked box is heard as one.
fn boxed(ticked: TickBox, line: &Line, around: &Tongue) -> View {
    let words = paragraph(line, around);
    match ticked {
        TickBox::Empty => li().child(words).view(),
        TickBox::Ticked => {
            let tick = Icon::Tick.draw();
            let heard = span().class("unseen").child(say("letter-ticked"));
            let mark = span().class("letter__tick").child(tick).child(heard);
            li().class("letter__ticked").child(mark).child(words).view()
        }
    }
}

/// Lines that belong together, close to each other.
fn paragraphs(lines: &[Line], around: &Tongue) -> View {
    let lines: Vec<View> = lines.iter().map(|line| paragraph(line, around)).collect();
    div().class("letter__part").child(lines).view()
}
