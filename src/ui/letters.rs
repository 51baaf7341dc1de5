//! Letters to the council: the list, and each letter in easy words or formal ones, in the person's language and in English.

mod drawn;

use self::drawn::{CopiedFrom, OWN, Shown};
use super::doors::Doors;
use super::follow::follow;
use super::guide::Guide;
use super::html::{a, div, fieldset, h2, input, label, legend, li, p, section, span, ul};
use super::page_end::{back_link, page_end};
use super::picture::{PictureSize, picture};
use super::reading::ReadNow;
use super::rights::rights_here;
use super::route::Route;
use super::title::Title;
use super::view::{Content, View, fragment};
use super::waiting::part_on_its_way;
use super::words_here::words_here;
use super::workspace::{Desk, say};
use crate::document::letters::{LETTERS, Letter, Manner, Reader, Written, letter, write};
use crate::form::Id;
use crate::i18n::Words;
use crate::i18n::languages::ENGLISH;
use leptos::prelude::*;
use std::rc::Rc;

/// The list of letters, each with when to use it.
pub fn letters_page() -> View {
    let rows: Vec<_> = LETTERS.iter().map(row).collect();
    let say_no = a()
        .class("link")
        .attr("href", Guide::SayNo.address())
        .child(say("say-no"));
    fragment()
        .child(Title::new("letter", "letters").words(words_here("letters")))
        .child(rights_here("letters"))
        .child(ul().class("steps").attr("role", "list").child(rows))
        .child(p().child(say_no))
        .child(page_end(back_link(), None))
        .view()
}

fn row(letter: &'static Letter) -> View {
    let message = ["letter-", letter.id].concat();
    let lead = [&message, ".lead"].concat();
    let words = span()
        .child(span().class("steps__name").child(say(message)))
        .child(" ")
        .child(span().class("steps__about").child(say(lead)));
    let link = a()
        .class("steps__row")
        .attr("href", Route::Letter(letter.id).to_string())
        .child(picture(letter.picture, PictureSize::Usual))
        .child(words);
    li().child(link).view()
}

/// One letter. What the plan does not say is left to be written by hand.
pub fn letter_page(id: Id) -> View {
    let Some(letter) = letter(id) else {
        return letters_page();
    };
    let manner = RwSignal::new(Manner::Easy);
    provide_context(CopiedFrom::none());
    fragment()
        .child(
            Title::new(letter.picture, ["letter-", letter.id].concat())
                .words(words_here(&["letters/", letter.id].concat())),
        )
        .child(first(letter))
        .child(manners(manner))
        .child(p().class("note").child(say("letter-blanks")))
        .child(in_own_language(letter, manner))
        .child(in_english(letter, manner))
        .child(p().child(say("letter-note-day")))
        .child(page_end(back_link(), None))
        .view()
}

/// What to do before the letter is written, where there is something: take your time, look for the amount.
fn first(letter: &'static Letter) -> View {
    let desk = Desk::here();
    let message = ["letter-", letter.id, ".first"].concat();
    let lines = move || {
        let said = desk.say_if_any(&message)?;
        let lines = said.lines().map(|line| p().child(line.to_owned()).view());
        Some(div().class("note").child(lines.collect::<Vec<_>>()))
    };
    lines.view()
}

/// Easy or formal.
fn manners(manner: RwSignal<Manner>) -> View {
    let one = |value: Manner, message: &'static str| {
        let pick = label()
            .class("choice__pick")
            .child(span().class("choice__words").child(say(message)))
            .child(
                input()
                    .class("choice__box")
                    .attr("type", "radio")
                    .attr("name", "letter-manner")
                    .attr("value", message)
                    .ticked(move || manner.get() == value)
                    .on("change", move |_| manner.set(value)),
            );
        div().class("choice choice--plain").child(pick).view()
    };
    fieldset()
        .class("part")
        .child(
            legend()
                .class("look__title")
                .child(h2().child(say("letter-manner"))),
        )
        .child(p().child(say("letter-manner.lead")))
        .child(
            div()
                .class("choice__set")
                .child(one(Manner::Easy, "letter-easy"))
                .child(one(Manner::Formal, "letter-formal")),
        )
        .view()
}

/// The letter in the language of the app: to send, where that is English, and else to read.
fn in_own_language(letter: &'static Letter, manner: RwSignal<Manner>) -> View {
    let desk = Desk::here();
    let written = written(letter, manner, move || Some(desk.words()));
    let lead = move || (desk.language() != &ENGLISH).then(|| p().child(say("letter-own.lead")));
    section()
        .class("part")
        .attr("aria-labelledby", "letter-own")
        .child(h2().id("letter-own").child(say("letter-own")))
        .child(lead)
        .child(Shown::new(OWN, written))
        .view()
}

/// The same letter in English, for people who read another language. The council reads English.
fn in_english(letter: &'static Letter, manner: RwSignal<Manner>) -> View {
    let (desk, doors) = (Desk::here(), Doors::here());
    let is_needed = follow(move || desk.language() != &ENGLISH);
    Effect::new(move |_| {
        if is_needed.get() {
            doors.fetch_english.run(());
        }
    });
    let is_here = follow(move || doors.english.with(Option::is_some));
    let body = move || {
        if is_here.get() {
            let written = written(letter, manner, move || doors.english.get());
            Shown::new("english", written).view()
        } else {
            part_on_its_way(move || doors.fetch_english.run(()))
        }
    };
    let shown = move || {
        is_needed.get().then(|| {
            section()
                .class("part letter__english")
                .attr("aria-labelledby", "letter-english")
                .child(h2().id("letter-english").child(say("letter-english")))
                .child(p().child(say("letter-english.lead")))
                .child(body)
        })
    };
    shown.view()
}

/// The letter written out, now and whenever the plan, the words or the manner change.
fn written(
    letter: &'static Letter,
    manner: RwSignal<Manner>,
    words: impl Fn() -> Option<Rc<Words>> + Copy + Send + Sync + 'static,
) -> Memo<Option<Written>> {
    let (desk, reading, today) = (Desk::here(), ReadNow::here(), Doors::here().today);
    follow(move || {
        let reader = Reader {
            reads: desk.language(),
            today: today(),
        };
        let words = words()?;
        let written =
            reading.with(|reading| write(letter, manner.get(), &reading.plan, &words, reader));
        Some(written)
    })
}
