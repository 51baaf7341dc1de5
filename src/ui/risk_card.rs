//! A risk in four parts, the good first: why, what could go wrong, what we will do, who decides.

use super::follow::follow;
use super::html::{a, div, h4, li, ol, p, span, ul};
use super::icon::Icon;
use super::idea::idea;
use super::picture::{PictureSize, picture};
use super::reading::ReadNow;
use super::route::Route;
use super::view::{Content, View, fragment};
use super::workspace::Desk;
use crate::form::Id;
use crate::i18n::{Words, languages};
use crate::plan::risk::Risk;
use crate::plan::{OwnWords, RowId, Said};
use leptos::prelude::*;

/// One thing in the risks list. The name of the thing stands above it.
pub fn risk_card(row: RowId) -> View {
    let desk = Desk::here();
    let reading = ReadNow::here();
    let risk = follow(move || {
        reading.with(|reading| {
            reading
                .plan
                .risks
                .iter()
                .find(|risk| risk.id == row)
                .cloned()
        })
    });
    (move || risk.with(|risk| card(&desk.words(), row, risk.as_ref()))).view()
}

/// The card of a risk. None: nothing was said about it yet, and every part is open.
fn card(words: &Words, row: RowId, risk: Option<&Risk>) -> View {
    let parts = parts(risk);
    let parts: Vec<View> = parts.iter().map(|one| part(words, row, one)).collect();
    let talk = risk.filter(|risk| risk.is_to_talk_about());
    let talk = talk.map(|_| note("talk", p().child(words.say("risks-talk"))));
    let harm = risk.filter(|risk| risk.is_about_harm());
    let harm = harm.map(|_| {
        let tell = a()
            .class("link")
            .attr("href", Route::Help.to_string())
            .child(words.say("risks-harm.tell"));
        let whom = p().child(tell);
        let said = fragment()
            .child(p().child(words.say("risks-harm")))
            .child(whom);
        note("phone", said)
    });
    fragment()
        .child(ol().class("risk-card").attr("role", "list").child(parts))
        .child(talk)
        .child(harm)
        .view()
}

/// Something to know about a risk. It stops nothing.
fn note(shown: Id, words: impl Content) -> View {
    let say = idea(shown, PictureSize::Small, words);
    div().class("note").child(say).view()
}

/// One of the four parts: the page that asks for it, and what was said.
struct Part<'a> {
    number: u8,
    /// The page, which shares its name with the question that words the part.
    page: Id,
    title: &'static str,
    said: Vec<&'a Said>,
}

/// Always these four, in this order. A risk starts with the good.
fn parts(risk: Option<&Risk>) -> [Part<'_>; 4] {
    let part = |number, page, title, said: fn(&Risk) -> Vec<&Said>| Part {
        number,
        page,
        title,
        said: risk.map(said).unwrap_or_default(),
    };
    [
        part(1, "good", "risks-good", |risk| {
            vec![&risk.good, &risk.if_not]
        }),
        part(2, "wrong", "risks-wrong", |risk| vec![&risk.wrong]),
        part(3, "plan", "risk-card-plan", |risk| {
            vec![&risk.i_do, &risk.others_do, &risk.signs, &risk.if_happens]
        }),
        part(4, "decides", "risks-decides", |risk| {
            vec![
                &risk.my_view,
                &risk.family_view,
                &risk.worker_view,
                &risk.decides,
                &risk.decision,
                &risk.look_again,
            ]
        }),
    ]
}

impl Part<'_> {
    /// A part in which nothing was said is open: its knot is a ring.
    fn is_open(&self) -> bool {
        !self.said.iter().any(|said| said.is_given())
    }
}

fn part(words: &Words, row: RowId, part: &Part<'_>) -> View {
    let title = words.say(part.title);
    let class = if part.is_open() {
        "risk-card__part risk-card__part--now"
    } else {
        "risk-card__part"
    };
    let answers: Vec<View> = part
        .said
        .iter()
        .flat_map(|said| answers(words, said))
        .collect();
    let answers = if part.is_open() {
        let status = words.say("status-not-started");
        p().class("risk-card__who").child(status).view()
    } else {
        ul().class("risk-card__answers")
            .attr("role", "list")
            .child(answers)
            .view()
    };
    let way = change(words, row, part.page, &title);
    li().class(class)
        .child(
            span()
                .class("risk-card__knot")
                .attr("aria-hidden", "true")
                .child(part.number.to_string()),
        )
        .child(
            div()
                .class("risk-card__head")
                .child(h4().class("risk-card__title").child(title))
                .child(way),
        )
        .child(answers)
        .view()
}

fn change(words: &Words, row: RowId, page: Id, title: &str) -> View {
    let route = Route::Row {
        step: "risks".to_owned(),
        row,
        page: page.to_owned(),
    };
    let label = words.say_with("change.what", &[("what", title.into())]);
    a().class("button button--small")
        .attr("href", route.to_string())
        .attr("aria-label", label)
        .child(Icon::Change.draw())
        .child(words.say("change"))
        .view()
}

/// Each choice with its picture, then the person's own words. What we will do says who does it, and what happens
/// without it says so.
fn answers(words: &Words, said: &Said) -> Vec<View> {
    let own = of_own_words(said.question);
    let who = own.1.map(|message| words.say(message));
    let chosen = said.printed().map(|choice| {
        let message = said.choice_message(choice);
        let sentence = [&message, ".plan"].concat();
        let message = if words.has(&sentence) {
            sentence
        } else {
            message
        };
        answer(choice.picture, None, words.say(&message).view())
    });
    let said = said.words.iter();
    let said = said.map(|words| answer(own.0, who.clone(), own_words(words)));
    chosen.chain(said).collect()
}

/// The picture beside own words, and what is said before them: who does it, whose view it is, or what they are about.
fn of_own_words(question: &str) -> (Id, Option<&'static str>) {
    match question {
        "i-do" => ("me", Some("risk-card-me")),
        "others-do" => ("with-help", Some("risk-card-others")),
        "if-not" => ("sad", Some("risks-if-not")),
        "signs" => ("look", Some("risks-signs")),
        "if-happens" => ("phone", Some("risks-if-happens")),
        "my-view" => ("me", Some("risks-my-view")),
        "family-view" => ("family", Some("risks-family-view")),
        "worker-view" => ("helper", Some("risks-worker-view")),
        _ => ("own-words", None),
    }
}

fn answer(shown: Id, who: Option<String>, words: View) -> View {
    let who = who.map(|who| span().class("risk-card__who").child(who).view());
    li().class("risk-card__answer")
        .child(picture(shown, PictureSize::Small))
        .child(span().child(who).child(words))
        .view()
}

/// The person's own words, in the language they were typed in.
fn own_words(own: &OwnWords) -> View {
    let tag = (!own.language.is_empty()).then(|| own.language.clone());
    let way = languages::language(&own.language).map(|language| language.direction.attribute());
    let words = own.text.clone();
    span()
        .class("risk-card__own")
        .attr("lang", tag)
        .attr("dir", way.unwrap_or("auto"))
        .child(words)
        .view()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Answers, Edit, Place, read};

    /// The pages of the parts that are open after something was said to these questions.
    #[track_caller]
    fn check_open(said: &[(&str, &str)], expected: &[&str]) {
        let (mut draft, row) = (Answers::default(), RowId(1));
        let step = "risks".to_owned();
        draft.apply(Edit::AddRow { step, row });
        for (question, text) in said {
            let at = Place::in_row("risks", row, question);
            let (text, language) = ((*text).to_owned(), "en".to_owned());
            draft.apply(Edit::Write { at, text, language });
        }
        let reading = read(&draft);
        let parts = parts(reading.plan.risks.first());
        let open: Vec<_> = parts
            .iter()
            .filter(|part| part.is_open())
            .map(|part| part.page)
            .collect();
        assert_eq!(open, expected);
    }

    #[test]
    fn a_part_is_open_until_something_is_said_in_it() {
        check_open(&[], &["good", "wrong", "plan", "decides"]);
        check_open(
            &[
                ("good", "I see my friends"),
                ("others-do", "She comes with me"),
            ],
            &["wrong", "decides"],
        );
        check_open(
            &[("if-not", "I stay at home")],
            &["wrong", "plan", "decides"],
        );
    }
}
