//! Any page that asks, built from its table: title, fields, and the way on and back.

use super::arriving::{Here, go};
use super::field::{Asked, NamedBy, TalkAbout, field};
use super::icon::Icon;
use super::kept::Kept;
use super::look_again::{LooksAgain, Onward};
use super::problem_list::ProblemList;
use super::route::Route;
use super::title::TitleBlock;
use super::undo::Undo;
use super::workspace::{Desk, say};
use crate::form::{Ask, Kind, Question, Shown, Step};
use crate::plan::{Answers, Edit, Place, RowId, Stance};
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
        .asks_something()
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
            />
            {fields}
            {talk}
            <End page=page />
        </form>
    }
}

/// Which page of which step, about which thing.
#[derive(Clone, Copy)]
struct OpenPage {
    step: &'static Step,
    ask: &'static Ask,
    row: Option<RowId>,
}

impl OpenPage {
    fn place(self, question: &Question) -> Place {
        match self.row {
            Some(row) => Place::in_row(self.step.id, row, question.id),
            None => Place::once(self.step.id, question.id),
        }
    }

    fn first_question(self) -> Option<&'static Question> {
        self.ask.questions.first()
    }

    /// A page of one question is named by its title, and any other question by its own label.
    fn named_by(self) -> NamedBy {
        if self.ask.questions.len() == 1 {
            NamedBy::Title
        } else {
            NamedBy::Label
        }
    }

    /// The field that the title is the label of: where the only question is answered by typing.
    fn field_of_title(self) -> Option<String> {
        let [only] = self.ask.questions else {
            return None;
        };
        let is_typed = matches!(
            only.kind,
            Kind::Line | Kind::Words | Kind::Phone | Kind::Money | Kind::Count
        );
        is_typed.then(|| self.place(only).field_id())
    }

    /// Whether there is anything to be unsure about or to skip.
    fn asks_something(self) -> bool {
        self.ask
            .questions
            .iter()
            .any(|question| !matches!(question.kind, Kind::Notice | Kind::Language))
    }

    /// The places of the questions that are asked now.
    fn places(self, desk: Desk) -> Vec<Place> {
        desk.answers().with_untracked(|answers| {
            self.ask
                .questions
                .iter()
                .filter(|question| self.is_asked(answers, question))
                .map(|question| self.place(question))
                .collect()
        })
    }

    fn is_asked(self, answers: &Answers, question: &Question) -> bool {
        match question.shown {
            Shown::Always => true,
            Shown::When { question, chosen } => {
                let at = match self.row {
                    Some(row) => Place::in_row(self.step.id, row, question),
                    None => Place::once(self.step.id, question),
                };
                answers
                    .at(&at)
                    .is_some_and(|answer| chosen.iter().any(|choice| answer.has(choice)))
            }
        }
    }

    /// Pressing "Continue" on the language page says that the language is right as it is.
    fn note_language(self, desk: Desk) {
        let asks_language = |question: &&Question| matches!(question.kind, Kind::Language);
        if let Some(question) = self.ask.questions.iter().find(asks_language) {
            desk.edit(Edit::Pick {
                at: self.place(question),
                choice: untrack(|| desk.language()).tag.to_owned(),
            });
        }
    }

    /// Says "skipped" wherever nothing else was said.
    fn skip(self, desk: Desk) {
        for at in self.places(desk) {
            let is_open = desk.answers().with_untracked(|answers| {
                answers.at(&at).is_none_or(crate::plan::Answer::is_empty)
            });
            if is_open {
                let stance = Some(Stance::Skipped);
                desk.edit(Edit::Stand { at, stance });
            }
        }
    }

    /// A thing about which nothing was said yet goes when someone goes back from its first page.
    fn leave_if_empty(self, desk: Desk) {
        let Some(row) = self.row else { return };
        let is_empty = desk.answers().with_untracked(|answers| {
            answers
                .row(self.step.id, row)
                .is_some_and(|row| row.answers.is_empty())
        });
        let is_first = self
            .step
            .rows()
            .and_then(|rows| rows.pages.first())
            .is_some_and(|first| first.id == self.ask.id);
        if is_empty && is_first {
            let step = self.step.id.to_owned();
            desk.edit(Edit::TakeOutRow { step, row });
        }
    }
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
