//! Made-up plans to look at. They lie beside the desk and are never kept; one idea at a time can be taken over.

use super::doors::{Doors, Looked};
use super::follow::follow;
use super::html::{a, bdi, h2, li, p, section, span, ul};
use super::later::{missing, wait};
use super::picture::{PictureSize, picture};
use super::review;
use super::route::Route;
use super::row_name::name_of;
use super::title::Title;
use super::use_idea::use_idea;
use super::view::{Content, View, fragment};
use super::workspace::{Desk, say};
use crate::document;
use crate::form::{EXAMPLES, Example, Id};
use crate::plan::support::Support;
use crate::plan::{Answer, Answers, Edit, Place, RowId, read};
use leptos::prelude::*;

/// What an idea takes over: what it is, how often and how long. Who does it, and for what price, is the person's own.
const TAKEN_OVER: [Id; 4] = ["what", "often", "days", "hours"];

/// The gallery.
pub fn examples_page() -> View {
    let cards: Vec<_> = EXAMPLES.iter().map(card).collect();
    fragment()
        .child(Title::new("book", "examples"))
        .child(p().class("note").child(say("examples-made-up")))
        .child(ul().class("steps").attr("role", "list").child(cards))
        .view()
}

fn card(example: &'static Example) -> View {
    let message = ["example-", example.id].concat();
    let words = span()
        .child(span().class("steps__name").child(say(message.clone())))
        .child(" ")
        .child(
            span()
                .class("steps__about")
                .child(say([&message, ".about"].concat())),
        );
    let link = a()
        .class("steps__row")
        .attr("href", Route::Example(example.id).to_string())
        .child(picture(example.picture, PictureSize::Usual))
        .child(words);
    li().child(link).view()
}

/// One made-up plan, as it would be printed, and the ideas in it: in the reader's language, if it was written in that too.
pub fn example_page(example: &'static Example) -> View {
    let (desk, doors) = (Desk::here(), Doors::here());
    let file = follow(move || example.file(desk.language().tag));
    Effect::new(move |_| doors.look_at.run(file.get()));
    let looked = follow(move || doors.looked.get());
    let page = move || match looked.get() {
        Looked::Here(id, answers) if id == file.get() => shown(example, &answers),
        Looked::Missing => missing(move |_| doors.look_at.run(file.get_untracked())),
        Looked::Nothing | Looked::Here(..) | Looked::Older(_) => wait(),
    };
    page.view()
}

fn shown(example: &'static Example, answers: &Answers) -> View {
    let all = a()
        .class("link")
        .attr("href", Route::Examples.to_string())
        .child(say("examples-all"));
    fragment()
        .child(Title::new(
            example.picture,
            ["example-", example.id].concat(),
        ))
        .child(p().class("note").child(say("examples-made-up")))
        .child(written(answers))
        .child(p().child(all))
        .view()
}

/// The plan, with nothing to change in it. Its ideas stand first, because they are what people came for.
fn written(answers: &Answers) -> View {
    let (desk, doors) = (Desk::here(), Doors::here());
    let mut document = document::write(&read(answers).plan, &desk.words(), (doors.today)());
    for section in &mut document.sections {
        section.step.clear();
    }
    fragment()
        .child(ideas(answers))
        .child(review::drawn(&document))
        .view()
}

fn ideas(answers: &Answers) -> View {
    let supports = read(answers).plan.supports;
    let shown = |support: &Support| support.what.chosen.first().map(|choice| choice.picture);
    let ideas: Vec<_> = supports
        .iter()
        .map(|support| idea(answers, support.id, shown(support).unwrap_or("support")))
        .collect();
    section()
        .class("part")
        .attr("aria-labelledby", "ideas")
        .child(h2().id("ideas").child(say("examples-ideas")))
        .child(p().child(say("examples-ideas.lead")))
        .child(ul().class("cost-list").attr("role", "list").child(ideas))
        .view()
}

/// One idea, and the way into the person's own plan. Once taken over, it says so and leads there.
fn idea(answers: &Answers, row: RowId, shown: Id) -> View {
    let desk = Desk::here();
    let name = untrack(|| name_of(desk, answers, "supports", row));
    let typed_in = answers
        .at(&Place::in_row("supports", row, "what"))
        .map(|answer| answer.language.clone())
        .filter(|language| !language.is_empty());
    let answers: Vec<_> = TAKEN_OVER
        .iter()
        .map(|question| {
            (
                *question,
                answers
                    .at(&Place::in_row("supports", row, question))
                    .cloned(),
            )
        })
        .collect();
    let label = name.clone();
    let button = use_idea(move || label.clone(), move |desk| take_over(desk, &answers));
    li().class("cost-line")
        .child(picture(shown, PictureSize::Usual))
        .child(
            p().class("say__strong")
                .child(bdi().attr("lang", typed_in).child(name)),
        )
        .child(button)
        .view()
}

/// Puts an idea into the plan on the desk, and says as which row.
fn take_over(desk: Desk, answers: &[(Id, Option<Answer>)]) -> RowId {
    let row = desk.add_row("supports");
    for (question, answer) in answers {
        desk.edit(Edit::PutBack {
            at: Place::in_row("supports", row, question),
            answer: answer.clone(),
        });
    }
    row
}
