//! My culture, faith and language: each question with what was said to it, in the order of the form.

use super::answers::Answers;
use super::said::Said;
use super::sheet::{Sheet, step};
use crate::form::{Id, Page};

/// What a person says about their culture, faith and language. They may hold several.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Culture {
    /// Every question, answered or not, so that a new one needs no change here.
    pub topics: Vec<Topic>,
}

/// One question about culture, faith or language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// The picture of the page that asks it.
    pub picture: Id,
    /// What was said. "Ask me in private" leaves nothing else in it.
    pub said: Said,
}

impl Culture {
    /// Whether any of it was answered. "Not important to me" and "ask me in private" are answers.
    pub fn is_answered(&self) -> bool {
        self.topics.iter().any(|topic| topic.said.is_given())
    }
}

/// Reads what is asked once about culture.
pub(super) fn read(draft: &Answers) -> Culture {
    let step = step("culture");
    let sheet = Sheet::once(draft, step);
    let asks = step.pages.iter().filter_map(|page| match page {
        Page::Ask(ask) => Some(ask),
        Page::Rows(_) => None,
    });
    let topics = asks.flat_map(|ask| {
        ask.questions.iter().map(|question| Topic {
            picture: ask.picture,
            said: sheet.said(question.id),
        })
    });
    Culture {
        topics: topics.collect(),
    }
}
