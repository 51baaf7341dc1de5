//! About me: the fields of a one-page profile.

use super::answers::Answers;
use super::said::{OwnWords, Said};
use super::sheet::{Sheet, step};
use crate::form::OTHER;

/// The person, as they describe themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// Who is making this plan.
    pub maker: Said,
    /// What I like to be called.
    pub called: Said,
    /// A photo of my own.
    pub photo: Option<Photo>,
    /// What is important to me.
    pub important: Said,
    /// What is important for me: staying well and safe.
    pub important_for: Said,
    /// What others still need to learn about me.
    pub learn: Said,
    /// What people like about me.
    pub liked: Said,
    /// What I am good at.
    pub strengths: Said,
    /// How to support me well.
    pub support: Said,
    /// How I want people to treat me.
    pub treat_me: Said,
    /// What people please do.
    pub please_do: Said,
    /// What people please do not do.
    pub please_not: Said,
    /// How I communicate.
    pub communicate: Said,
    /// What gets in my way. It lies in the world around me, and not in me.
    pub barriers: Said,
    /// The people I trust.
    pub trusted: Said,
    /// Who I want with me when I plan.
    pub with_me: Said,
}

/// A photo of the person's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// Its name among the photos kept with the plan. It is the choice made at `me-photo`.
    pub name: String,
    /// What it shows, in the person's words.
    pub shows: Option<OwnWords>,
}

impl Profile {
    /// The name to print, if one was typed.
    pub fn name(&self) -> Option<&OwnWords> {
        self.called.words.as_ref()
    }

    /// How many things are important to me: each choice, and each line of my own words.
    pub fn important_things(&self) -> usize {
        let choices = self.important.chosen.iter();
        let choices = choices.filter(|choice| choice.id != OTHER.id).count();
        let lines = self.important.words.iter();
        let lines = lines.flat_map(|words| words.text.lines());
        choices + lines.filter(|line| !line.trim().is_empty()).count()
    }

    /// Whether anything of it was said in my own words, beside my name.
    pub fn has_own_words(&self) -> bool {
        [
            &self.important,
            &self.important_for,
            &self.learn,
            &self.liked,
            &self.strengths,
            &self.support,
            &self.treat_me,
            &self.please_do,
            &self.please_not,
            &self.communicate,
            &self.barriers,
            &self.trusted,
            &self.with_me,
        ]
        .iter()
        .any(|said| said.words.is_some())
    }
}

/// Reads the profile, and who is making the plan.
pub(super) fn read(draft: &Answers) -> Profile {
    let sheet = Sheet::once(draft, step("me"));
    Profile {
        maker: Sheet::once(draft, step("start")).said("who"),
        called: sheet.said("called"),
        photo: photo(&sheet),
        important: sheet.said("important"),
        important_for: sheet.said("important-for"),
        learn: sheet.said("learn"),
        liked: sheet.said("liked"),
        strengths: sheet.said("strengths"),
        support: sheet.said("support"),
        treat_me: sheet.said("treat-me"),
        please_do: sheet.said("please-do"),
        please_not: sheet.said("please-not"),
        communicate: sheet.said("communicate"),
        barriers: sheet.said("barriers"),
        trusted: sheet.said("trusted"),
        with_me: sheet.said("with-me"),
    }
}

fn photo(sheet: &Sheet<'_>) -> Option<Photo> {
    let answer = sheet.answer("photo")?;
    Some(Photo {
        name: answer.picked()?.to_owned(),
        shows: OwnWords::of(answer),
    })
}
