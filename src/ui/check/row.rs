//! One row of the check page: a question, what the plan says to it, and the way to the place that answers it.

use super::super::html::{a, button, div, h3, li, p};
use super::super::view::{Content, View};
use crate::form::{self, Id, Rows, Step};
use crate::i18n::{Value, Words};
use crate::plan::check::{About, CheckRow, Outlook};
use crate::plan::{Edit, Place, Problem, Said};
use crate::ui::arriving::focus_soon;
use crate::ui::icon::Icon;
use crate::ui::in_the_law::in_the_law;
use crate::ui::look_again;
use crate::ui::picture::{PictureSize, picture};
use crate::ui::route::Route;
use crate::ui::workspace::Desk;
use leptos::prelude::*;

/// A row, in words.
pub(super) struct Row {
    picture: Id,
    title: String,
    says: String,
    law: Option<String>,
    go: Option<(Route, String)>,
    letter: Option<(Route, String)>,
    offer: Option<Offered>,
}

/// What was likely meant, where it goes, and the words that offer it.
struct Offered {
    at: Place,
    typed: String,
    words: String,
}

/// The row of one of the council's questions.
pub(super) fn row(words: &Words, row: &CheckRow) -> Row {
    let message = ["check-", row.id].concat();
    let part = |part: &str| [&message, part].concat();
    let what = row
        .about
        .as_ref()
        .map(|about| named(words, about))
        .unwrap_or_default();
    let says = part(match row.outlook {
        Outlook::Ready => ".ready",
        Outlook::Look => ".look",
        Outlook::Ask => ".ask",
    });
    let go = match row.outlook {
        Outlook::Ready => words.say("check-see"),
        Outlook::Look | Outlook::Ask => words.say(&part(".go")),
    };
    let go = row.leads_to().map(|spot| (Route::of_spot(spot), go));
    let of_row = words.has(&part(".law")).then(|| words.say(&part(".law")));
    Row {
        picture: picture_of(row),
        title: words.say(&message),
        says: words.say_with(&says, &[("what", Value::from(what))]),
        law: of_row.or_else(|| row.about.as_ref().and_then(|about| law(words, about))),
        go,
        letter: letter_for(row).map(|letter| (Route::Letter(letter), words.say("see-letter"))),
        offer: None,
    }
}

/// The letter that helps with a question, where there is one.
fn letter_for(row: &CheckRow) -> Option<Id> {
    match (row.id, row.outlook) {
        ("number", Outlook::Ask) => Some("L1"),
        ("money", Outlook::Look) => Some("L3"),
        ("caring-assessment" | "carer-assessment" | "carer-cannot", _) => Some("L10"),
        ("need-refused", Outlook::Look) => Some("L4"),
        ("legal", Outlook::Ask) => Some("L11"),
        _ => None,
    }
}

/// The row of a number that cannot be read, with what was likely meant.
pub(super) fn problem_row(desk: Desk, problem: &Problem) -> Row {
    let go = Route::of_place(&problem.at).map(|route| (route, desk.say("check-numbers.go")));
    Row {
        picture: form::step(&problem.at.step).map_or("look", |step| step.picture),
        title: problem_title(desk, &problem.at),
        says: look_again::words(desk, problem),
        law: None,
        go,
        letter: None,
        offer: problem.trouble.offer().map(|offer| Offered {
            at: problem.at.clone(),
            typed: offer.typed(),
            words: look_again::offer_words(desk, offer),
        }),
    }
}

/// The question, after the name of the thing it is asked of: "Swimming: How much is it?"
fn problem_title(desk: Desk, at: &Place) -> String {
    let question = desk.say(&at.message());
    let list = form::step(&at.step).and_then(Step::rows);
    let naming = list.and_then(Rows::naming).zip(at.row);
    let Some((naming, row)) = naming else {
        return question;
    };
    let named = Place::in_row(&at.step, row, naming.id);
    let answer = desk.answers().with(|draft| draft.at(&named).cloned());
    let name = answer.and_then(|answer| match answer.text.trim() {
        "" => answer
            .picked()
            .map(|choice| desk.say(&naming.choice_message(&at.step, choice))),
        own => Some(own.to_owned()),
    });
    match name {
        Some(name) => [&name, ": ", &question].concat(),
        None => question,
    }
}

/// What a row is about: the person's own name for a thing, its choice, or the question itself.
fn named(words: &Words, about: &About) -> String {
    match about {
        About::Row(said) => said_in_words(words, said),
        About::Question(step, question) => words.say(&[step, "-", question].concat()),
    }
}

/// The words of the law for a need, which the council knows it by.
fn law(words: &Words, about: &About) -> Option<String> {
    let About::Row(said) = about else { return None };
    let choice = said.chosen.first()?;
    let message = [&said.choice_message(choice), ".law"].concat();
    words.has(&message).then(|| words.say(&message))
}

fn said_in_words(words: &Words, said: &Said) -> String {
    if let Some(own) = &said.words {
        return own.text.clone();
    }
    if let Some(choice) = said.chosen.first() {
        return words.say(&said.choice_message(choice));
    }
    let list = form::step(said.step).and_then(Step::rows);
    let list = list.map_or("list", |rows| rows.id);
    words.say(&[said.step, "-", list, ".untitled"].concat())
}

/// The picture of the thing it is about, or of its step, so that a row looks like the place it leads to.
fn picture_of(row: &CheckRow) -> Id {
    let own = match row.id {
        "backup" | "caring-alone" => Some("backup"),
        "actions" => Some("actions"),
        "review" => Some("review"),
        "talk" => Some("talk"),
        "free-first" => Some("community"),
        "boss" | "contract" | "holiday-once" => Some("personal-assistant"),
        "manage" | "manage-each" | "direct-payment" => Some("bank"),
        "agrees" => Some("agree"),
        "legal" => Some("question"),
        "insurance" => Some("insurance"),
        "family" => Some("family"),
        "about-me" => Some("me"),
        "who-helped" => Some("with-help"),
        "culture" => Some("culture"),
        "goals" | "know" => Some("goal"),
        "support" | "support-goal" | "explained" => Some("support"),
        "risks" | "risk-plan" => Some("safe"),
        "need-goal" | "need-support" | "need-refused" | "caring-need" => Some("needs"),
        "carer" | "carer-wants" | "carer-cannot" | "carer-step-in" | "carer-assessment"
        | "caring" | "caring-who" | "caring-able" | "caring-cannot" | "caring-assessment" => {
            Some("carer")
        }
        "caring-break" => Some("rest"),
        "decisions" | "decision-reason" => Some("decide"),
        "decision-paper" => Some("court"),
        _ => None,
    };
    own.unwrap_or("money")
}

impl Row {
    /// Draws it. The way to what is ready is a quiet one.
    pub(super) fn draw(self, desk: Desk, outlook: &'static str) -> View {
        let class = ["check-list__row check-list__row--", outlook].concat();
        let label = |go: &str| [go, ": ", &self.title].concat();
        let go = self.go.as_ref().map(|(route, words)| {
            let way = a()
                .attr("href", route.to_string())
                .attr("aria-label", label(words))
                .child(words.clone());
            if outlook == "ready" {
                way.class("link").view()
            } else {
                way.class("button button--small")
                    .child(Icon::On.draw())
                    .view()
            }
        });
        let offer = self.offer.map(|offer| offered(desk, offer));
        let letter = self.letter.as_ref().map(|(route, words)| {
            let link = a()
                .class("link")
                .attr("href", route.to_string())
                .attr("aria-label", label(words))
                .child(words.clone());
            p().child(link)
        });
        let law = self.law.map(|law| in_the_law(desk, law));
        li().class(class)
            .child(picture(self.picture, PictureSize::Usual))
            .child(
                div()
                    .class("check-list__words")
                    .child(h3().child(self.title))
                    .child(p().child(self.says))
                    .child(letter)
                    .child(law)
                    .child(offer),
            )
            .child(go)
            .view()
    }
}

/// "Yes, use £12.50". The row then goes, and the focus goes to the top of the page.
fn offered(desk: Desk, offer: Offered) -> View {
    let Offered { at, typed, words } = offer;
    let take = move |_| {
        let (at, text) = (at.clone(), typed.clone());
        let language = desk.language_now().tag.to_owned();
        desk.edit(Edit::Write { at, text, language });
        focus_soon("title".to_owned());
    };
    p().child(
        button()
            .attr("type", "button")
            .class("button button--small")
            .on("click", take)
            .child(words),
    )
    .view()
}
