//! Print and keep: make the PDF, keep a copy, open a plan.

use super::arriving::Here;
use super::choose_file::ChooseFile;
use super::doors::{Doors, Opening, Paper};
use super::icon::Icon;
use super::picture::{PictureSize, picture};
use super::review::Review;
use super::route::Route;
use super::title::TitleBlock;
use super::workspace::{Desk, say};
use crate::form::Id;
use leptos::prelude::*;

/// The print and keep page. The plan itself lies under it unseen, so that "Print this page" prints the plan.
#[component]
pub fn PrintPage() -> impl IntoView {
    view! {
        <TitleBlock picture_id="printer" message="print" />
        <OnPaper />
        <KeepIt />
        <OpenOne />
        <p class="note">{say("nobody-has-seen")}</p>
        <p>
            <a class="link" href=Route::Plans.to_string()>{say("plans")}</a>
        </p>
        <Way />
        <div class="review__unseen"><Review /></div>
    }
}

/// "Make my PDF", and how it comes along. Pressing again while it is being made asks for nothing more.
#[component]
fn OnPaper() -> impl IntoView {
    let doors = Doors::here();
    let paper = doors.paper;
    let make = move |_| {
        if paper.get_untracked() != Paper::Making {
            doors.make_pdf.run(());
        }
    };
    let words = move || match paper.get() {
        Paper::Made { .. } => "pdf-again",
        Paper::Idle | Paper::Making | Paper::Trouble(_) => "pdf-make",
    };
    let print = |_| window().print().unwrap_or_default();
    view! {
        <section class="part" aria-labelledby="pdf">
            {head("print", "pdf", "pdf", &["pdf.lead"])}
            <div class="button__row">
                <button type="button" class="button button--main" on:click=make>
                    {Icon::Print.draw()}
                    {move || Desk::here().say(words())}
                </button>
                <button type="button" class="button" on:click=print>{say("pdf-print-page")}</button>
            </div>
            <div class="print__state" role="status">{move || paper_state(&paper.get())}</div>
        </section>
    }
}

/// The head of a part: its picture, its name, and a sentence or two about it.
fn head(shown: Id, id: &'static str, title: &'static str, about: &[&'static str]) -> AnyView {
    let about: Vec<AnyView> = about
        .iter()
        .map(|one| view! { <p>{say(*one)}</p> }.into_any())
        .collect();
    view! {
        <div class="say">
            {picture(shown, PictureSize::Usual)}
            <div class="say__words"><h2 id=id>{say(title)}</h2>{about}</div>
        </div>
    }
    .into_any()
}

/// Where the PDF is, in words. The region that holds them was there before them, so that they are read out.
fn paper_state(paper: &Paper) -> Option<AnyView> {
    let desk = Desk::here();
    match paper {
        Paper::Idle => None,
        Paper::Making => Some(said(desk.say("pdf-making"), None)),
        Paper::Made { missing } if missing.is_empty() => Some(said(desk.say("pdf-made"), None)),
        Paper::Made { missing } => {
            let letters = ("letters", in_a_row(missing).into());
            let missing = desk.say_with("pdf-missing", &[letters]);
            let made = said(desk.say("pdf-made"), None);
            let missing = said(missing, desk.say_if_any("pdf-missing.help"));
            Some(view! { {made} {missing} }.into_any())
        }
        Paper::Trouble(message) => Some(trouble(desk, message)),
    }
}

/// Letters with a space between them, each once.
fn in_a_row(letters: &[char]) -> String {
    let mut row: Vec<String> = Vec::new();
    for letter in letters.iter().map(ToString::to_string) {
        if !row.contains(&letter) {
            row.push(letter);
        }
    }
    row.join(" ")
}

fn said(words: String, help: Option<String>) -> AnyView {
    let help = help.map(|help| view! { <p>{help}</p> });
    view! { <p class="say__strong">{words}</p> {help} }.into_any()
}

fn trouble(desk: Desk, message: &str) -> AnyView {
    said(
        desk.say(message),
        desk.say_if_any(&[message, ".help"].concat()),
    )
}

/// "Keep a copy", and when the last one was kept.
#[component]
fn KeepIt() -> impl IntoView {
    let (doors, desk) = (Doors::here(), Desk::here());
    let asked = RwSignal::new(false);
    let keep = move |_| {
        doors.keep_copy.run(());
        asked.set(true);
    };
    let done = move || {
        asked
            .get()
            .then(|| said(desk.say("keep-a-copy.done"), None))
    };
    let last = move || match doors.last_copy.get() {
        Some(date) => desk.say_with("keep-a-copy.last", &[("date", date.into())]),
        None => desk.say("keep-a-copy.never"),
    };
    view! {
        <section class="part" aria-labelledby="keep">
            {head("save", "keep", "keep-file", &["keep-a-copy.hint", "keep-file.lead"])}
            <div class="button__row">
                <button type="button" class="button" on:click=keep>{Icon::Keep.draw()}{say("keep-a-copy")}</button>
            </div>
            <div class="print__state" role="status">{done}<p>{last}</p></div>
            <p>{say("keep-safe")}" "{say("keep-safe.hint")}</p>
        </section>
    }
}

/// "Open a plan": adds one from a file, and replaces none.
#[component]
pub fn OpenOne() -> impl IntoView {
    let (doors, desk) = (Doors::here(), Desk::here());
    let state = move || match doors.opening.get() {
        Opening::Idle => None,
        Opening::Opened => Some(
            view! {
                {said(desk.say("open-done"), None)}
                <p><a class="link" href=Route::Home.to_string()>{desk.say("home-look")}</a></p>
            }
            .into_any(),
        ),
        Opening::Trouble(message) => Some(
            view! {
                {trouble(desk, message)}
                <p>{desk.say("open-nothing-lost")}</p>
            }
            .into_any(),
        ),
    };
    view! {
        <section class="part" aria-labelledby="open">
            {head("open", "open", "open", &["open.lead"])}
            <div class="button__row">
                <ChooseFile
                    id="open-file".to_owned()
                    words=Signal::derive(move || desk.say("open-choose"))
                    accept=".json,application/json"
                    chosen=doors.open_file
                />
            </div>
            <div class="print__state" role="status">{state}</div>
        </section>
    }
}

/// Back: there is nothing after this page.
#[component]
fn Way() -> impl IntoView {
    let here = use_context::<Here>().map(|here| here.0.get_untracked());
    let back = here.and_then(|here| here.back()).unwrap_or(Route::Check);
    view! {
        <div class="book__end">
            <div class="button__row button__row--fill">
                <a class="button" href=back.to_string()>{Icon::Back.draw()}{say("back")}</a>
            </div>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_could_not_be_printed_are_named_once_each() {
        assert_eq!(in_a_row(&['ѣ', '𐍈', 'ѣ']), "ѣ 𐍈");
        assert_eq!(in_a_row(&[]), "");
    }
}
