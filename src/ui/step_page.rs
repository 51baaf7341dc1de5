//! Any page that asks, built from its table: title, fields, and the way on and back.

use super::arriving::{Here, go};
use super::field::{Asked, NamedBy, TalkAbout, field};
use super::icon::Icon;
use super::kept::Kept;
use super::look_again::{LooksAgain, Onward};
use super::open_page::OpenPage;
use super::problem_list::ProblemList;
use super::route::Route;
use super::said_back::SaidBack;
use super::title::TitleBlock;
use super::undo::Undo;
use super::workspace::{Desk, say};
use crate::form::{Ask, Question, Shown, Step};
use crate::plan::RowId;
use leptos::prelude::*;
use web_sys::SubmitEvent;

/// A page that asks once in a plan, or about one thing in a list.
#[component]
pub fn AskPage(
    /// The step.
    step: &'static Step,
    /// The page.
    ask: &'static Ask,
    /// The thing in the step's list that the page asks about.
    #[prop(into)]
    row: Option<RowId>,
) -> impl IntoView {
    let desk = Desk::here();
    let looks = LooksAgain::none();
    provide_context(looks);
    let page = OpenPage { step, ask, row };
    let message = [step.id, "-", ask.id].concat();
    let fields: Vec<_> = ask
        .questions
        .iter()
        .map(|question| shown_field(page, question))
        .collect();
    let way_on = expect_context::<Here>().0.get_untracked();
    let next = way_on.next().unwrap_or(Route::Home);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        page.note_language(desk);
        if looks.look(desk, &page.places(desk)) == Onward::Go {
            go(&next);
        }
    };
    let talk = page
        .talks_at_its_end()
        .then(|| page.first_question())
        .flatten()
        .map(|question| view! { <TalkAbout asked=Asked::new(page.place(question), question, NamedBy::Label) /> });
    view! {
        <ProblemList items=looks.items(desk) />
        <form class="part" novalidate on:submit=submit>
            <TitleBlock
                picture_id=ask.picture
                message=message
                word=ask.word
                label_of=page.field_of_title()
                also=page.read_aloud_too()
            />
            {fields}
            {said_back(page)}
            {talk}
            <End page=page />
        </form>
    }
}

/// The sum of a cost, on the page that asks for its price.
fn said_back(page: OpenPage) -> Option<AnyView> {
    let row = page
        .row
        .filter(|_| page.step.id == "costs" && page.ask.id == "price")?;
    Some(view! { <SaidBack row=row /> }.into_any())
}

/// A field, there only while it is asked. What was answered stays when it goes.
fn shown_field(page: OpenPage, question: &'static Question) -> AnyView {
    let asked = Asked::new(page.place(question), question, page.named_by());
    if matches!(question.shown, Shown::Always) {
        return field(asked);
    }
    let answers = Desk::here().answers();
    let is_shown = Memo::new(move |_| answers.with(|answers| page.is_asked(answers, question)));
    (move || is_shown.get().then(|| field(asked.clone()))).into_any()
}

/// Back, Continue, how the plan is kept, undo, and "Skip this for now".
#[component]
fn End(page: OpenPage) -> impl IntoView {
    let desk = Desk::here();
    let here = expect_context::<Here>().0.get_untracked();
    let back = here.back().unwrap_or(Route::Home).to_string();
    let next = here.next().unwrap_or(Route::Home).to_string();
    let skip = page.asks_something().then(|| {
        view! {
            <p>
                <a class="link" href=next on:click=move |_| page.skip(desk)>
                    {say("skip")}
                </a>
            </p>
        }
    });
    view! {
        <div class="book__end">
            <div class="button__row button__row--fill">
                <a class="button" href=back on:click=move |_| page.leave_if_empty(desk)>
                    {Icon::Back.draw()}
                    {say("back")}
                </a>
                <button type="submit" class="button button--main">
                    {say("continue")}
                    {Icon::On.draw()}
                </button>
            </div>
            <Kept />
            <Undo />
        </div>
        {skip}
    }
}
