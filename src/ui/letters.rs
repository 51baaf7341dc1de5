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
use crate::plan::share::{Audience, shown_to};
use crate::plan::{Plan, read};
use leptos::prelude::*;
use std::rc::Rc;

/// The letter of a page, and how it is to be written.
#[derive(Clone, Copy)]
struct Asked {
    letter: &'static Letter,
    manner: RwSignal<Manner>,
    /// Whether it tells what the person keeps from the council too.
    tells_all: RwSignal<bool>,
    /// The plan without what the person keeps from the council.
    shown: Memo<Plan>,
}

impl Asked {
    /// The letter as this plan fills it in.
    fn write(self, manner: Manner, plan: &Plan, words: &Words) -> Written {
        let reader = Reader {
            reads: Desk::here().language(),
            today: (Doors::here().today)(),
        };
        write(self.letter, manner, plan, words, reader)
    }
}

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
    let asked = Asked {
        letter,
        manner: RwSignal::new(Manner::Easy),
        tells_all: RwSignal::new(false),
        shown: shown_plan(),
    };
    provide_context(CopiedFrom::none());
    fragment()
        .child(
            Title::new(letter.picture, ["letter-", letter.id].concat())
                .words(words_here(&["letters/", letter.id].concat())),
        )
        .child(first(letter))
        .child(manners(asked.manner))
        .child(p().class("note").child(say("letter-blanks")))
        .child(kept_private(asked))
        .child(in_own_language(asked))
        .child(in_english(asked))
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
fn in_own_language(asked: Asked) -> View {
    let desk = Desk::here();
    let written = written(asked, move || Some(desk.words()));
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
fn in_english(asked: Asked) -> View {
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
            let written = written(asked, move || doors.english.get());
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

/// The letter as one who reads it may see it, now and whenever the plan, the words or the manner change.
fn written(
    asked: Asked,
    words: impl Fn() -> Option<Rc<Words>> + Copy + Send + Sync + 'static,
) -> Memo<Option<Written>> {
    let mine = ReadNow::here();
    follow(move || {
        let (words, manner) = (words()?, asked.manner.get());
        Some(if asked.tells_all.get() {
            mine.with(|reading| asked.write(manner, &reading.plan, &words))
        } else {
            asked.shown.with(|plan| asked.write(manner, plan, &words))
        })
    })
}

/// The plan without what the person keeps from the council.
fn shown_plan() -> Memo<Plan> {
    let desk = Desk::here();
    follow(move || {
        let shown = desk
            .answers()
            .with(|answers| shown_to(answers, Audience::Council));
        read(&shown).plan
    })
}

/// Where the letter would say more if it told what the person keeps from the council: that it does not, and a box to put it
/// in after all.
fn kept_private(asked: Asked) -> View {
    let desk = Desk::here();
    let mine = ReadNow::here();
    let says_less = follow(move || {
        let words = desk.words();
        let all = mine.with(|reading| asked.write(Manner::Easy, &reading.plan, &words));
        asked
            .shown
            .with(|plan| asked.write(Manner::Easy, plan, &words))
            != all
    });
    let put_in = move || {
        says_less.get().then(|| {
            let pick = label()
                .class("choice__pick")
                .child(
                    span()
                        .class("choice__words")
                        .child(say("letter-private.put-in")),
                )
                .child(
                    input()
                        .class("choice__box")
                        .attr("type", "checkbox")
                        .ticked(move || asked.tells_all.get())
                        .on("change", move |event| {
                            asked.tells_all.set(event_target_checked(&event));
                        }),
                );
            div()
                .class("part")
                .child(p().child(say("letter-private")))
                .child(div().class("choice choice--plain").child(pick))
                .view()
        })
    };
    put_in.view()
}
