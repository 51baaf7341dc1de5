//! How the tables are written: a page, a question or a choice in one line.

use super::shape::{Area, Ask, Choice, Depth, Id, Kind, Page, Plans, Question, Shown};

/// A page that asks one question, and shares its name.
pub(super) const fn ask(id: Id, picture: Id, questions: &'static [Question]) -> Page {
    Page::Ask(page(id, picture, questions))
}

/// A page that may stand in a list.
pub(super) const fn page(id: Id, picture: Id, questions: &'static [Question]) -> Ask {
    Ask {
        id,
        picture,
        depth: Depth::Short,
        questions,
    }
}

/// A page that a short plan leaves out.
pub(super) const fn in_full(page: Ask) -> Page {
    Page::Ask(Ask {
        depth: Depth::Full,
        ..page
    })
}

/// A question that is asked only while nothing was said to its twin in another step.
pub(super) const fn unless_said(step: Id, twin: Id, question: Question) -> Question {
    Question {
        shown: Shown::UnlessSaid {
            step,
            question: twin,
        },
        ..question
    }
}

/// A question that is always asked.
pub(super) const fn question(id: Id, kind: Kind) -> Question {
    Question {
        id,
        says: id,
        kind,
        shown: Shown::Always,
        is_optional: false,
    }
}

/// A question that may stay empty.
pub(super) const fn optional(question: Question) -> Question {
    Question {
        is_optional: true,
        ..question
    }
}

/// A question whose choices are worded as those of another in the same step, which offers the same ones.
pub(super) const fn says_as(says: Id, question: Question) -> Question {
    Question { says, ..question }
}

/// A question asked only after certain choices.
pub(super) const fn follow_up(id: Id, kind: Kind, question: Id, chosen: &'static [Id]) -> Question {
    Question {
        id,
        says: id,
        kind,
        shown: Shown::When { question, chosen },
        is_optional: false,
    }
}

/// A question asked but after certain choices.
pub(super) const fn unless_chosen(other: Id, chosen: &'static [Id], asked: Question) -> Question {
    Question {
        shown: Shown::Unless {
            question: other,
            chosen,
        },
        ..asked
    }
}

/// A choice and its picture.
pub(super) const fn choice(id: Id, picture: Id) -> Choice {
    Choice { id, picture }
}

/// An area of a bank.
pub(super) const fn area(id: Id, picture: Id, choices: &'static [Choice]) -> Area {
    Area {
        id,
        picture,
        choices,
        plans: Plans::All,
    }
}

/// An area that is offered in some plans only.
pub(super) const fn in_plans(plans: Plans, area: Area) -> Area {
    Area { plans, ..area }
}
