//! The shapes that the tables are made of: steps, pages, questions, the kinds of answer, and choices.

use super::{OTHER, choice_message};

/// The name of a step, page, question, choice, area or picture: short, in ASCII, and fixed for ever.
pub type Id = &'static str;

/// One step of the plan, in the order that people meet them.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// Its name in addresses, saved plans and messages.
    pub id: Id,
    /// The one picture that always stands for this step, on screen and on paper.
    pub picture: Id,
    /// Under which heading it stands in the list of all steps.
    pub part: Part,
    /// Whether a short plan has it too.
    pub depth: Depth,
    /// How long all of it takes most people, in minutes. A guess until people were watched.
    pub minutes: u32,
    /// Its pages in order. `find`, `check`, `print` and `letters` have none: they show something and ask nothing.
    pub pages: &'static [Page],
}

/// The parts of a plan, in the order that people meet them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Getting ready: the app, where I am, who can help me.
    Start,
    /// Who I am and what my life is like.
    About,
    /// What I need, what I want, and what would help.
    Want,
    /// The money.
    Money,
    /// What could go wrong, and who decides.
    Safe,
    /// Agreeing it, doing it, and looking at it again.
    Go,
}

/// In which plans a step or a page stands. Hiding one never takes out what was answered in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// In every plan.
    Short,
    /// In a full plan. In a short one only once something was said in it, and while someone is there.
    Full,
    /// In the plan of someone with a lot of support. In others only once something was said in it.
    Big,
}

/// One page of a step: it asks once, or keeps a list of things that are each asked about.
#[derive(Debug, Clone, Copy)]
pub enum Page {
    /// Asked once in a plan.
    Ask(Ask),
    /// Asked for each thing in a list: each outcome, each cost. A step has at most one list.
    Rows(Rows),
}

/// One idea on one screen. Most hold one question, and then share its id.
#[derive(Debug, Clone, Copy)]
pub struct Ask {
    /// Its name. Equal to the question's where there is only one.
    pub id: Id,
    /// The picture beside its title.
    pub picture: Id,
    /// Whether a short plan has it too, where its step is shown.
    pub depth: Depth,
    /// What it asks, in order.
    pub questions: &'static [Question],
}

/// A list that a person makes: the page that shows it, and the pages asked for each thing in it.
#[derive(Debug, Clone, Copy)]
pub struct Rows {
    /// Its name.
    pub id: Id,
    /// The picture beside its title.
    pub picture: Id,
    /// The pages asked for each thing. The first question of the first page names the thing.
    pub pages: &'static [Ask],
    /// Whether the order of the list means something.
    pub order: Order,
    /// How a new thing is begun.
    pub begin: Begin,
    /// How the page that shows it is drawn.
    pub shape: Shape,
    /// The answer that says that there is nothing for this list, where the step asks.
    pub none: Option<Nothing>,
}

/// An answer of the same step that says that its list stays empty: then an empty list is filled in too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nothing {
    /// The question, asked once, on a page of its own that shares its name.
    pub question: Id,
    /// The choice that says it.
    pub chosen: Id,
}

/// How the page that shows a list is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One thing under the other.
    List,
    /// As rings around me, and in groups by ring.
    Web,
    /// As a table of the days and the parts of a day.
    Week,
}

/// How a new thing in a list is begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begin {
    /// With an empty first page.
    Blank,
    /// From the choices of the first question: those not in the list yet stand under it, and one tap begins one.
    Offered,
}

/// Whether the order of a list means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The order in which things were added.
    AsAdded,
    /// The person puts what matters most first.
    MostImportantFirst,
}

/// One question. "Not sure" and "Skip for now" belong to every question and are in no table.
#[derive(Debug, Clone, Copy)]
pub struct Question {
    /// Its name: one in its step, whether asked once or for each row.
    pub id: Id,
    /// The question of the step whose messages word the choices: itself, unless several questions share them.
    pub says: Id,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// When it is asked at all.
    pub shown: Shown,
    /// Whether its step is filled in without an answer to it. For how many, which day and which photo that goes
    /// without saying.
    pub is_optional: bool,
}

/// When a question is asked.
#[derive(Debug, Clone, Copy)]
pub enum Shown {
    /// Every time.
    Always,
    /// Only when another question has one of these choices: on the same page, or on an earlier one about the same thing.
    When {
        /// The other question.
        question: Id,
        /// The choices that bring this one up.
        chosen: &'static [Id],
    },
    /// Every time but when another question has one of these choices.
    Unless {
        /// The other question.
        question: Id,
        /// The choices that hide this one.
        chosen: &'static [Id],
    },
    /// Only in some people's plans. Once answered, it stays.
    In(Plans),
    /// Only where the plan holds something in a step. Once answered, it stays.
    WhereSaid {
        /// The step.
        step: Id,
    },
    /// Only while nothing was said to a question of another step, which asks the same. Once answered, it stays.
    UnlessSaid {
        /// The other step.
        step: Id,
        /// Its question, asked once.
        question: Id,
    },
}

/// The kinds of answer. Each has one file in `ui/field`.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Nothing to answer: something to know before going on.
    Notice,
    /// The language of the app, chosen in its own script.
    Language,
    /// A few words: a name.
    Line,
    /// As many words as people like.
    Words,
    /// A phone number, kept as typed, always shown left to right.
    Phone,
    /// An amount in pounds, kept as typed.
    Money,
    /// How many: hours, visits, weeks. Up to three decimal places.
    Count,
    /// A day, kept as `2026-11-23`.
    Day,
    /// A photo of the person's own, scaled and made anew so that no place data is left.
    Photo,
    /// One of a few picture choices.
    One(&'static [Choice]),
    /// Any of a few picture choices.
    Many(&'static [Choice]),
    /// A large set of choices in areas, each area small enough to look over.
    Bank {
        /// The areas, in order. The first is open.
        areas: &'static [Area],
        /// How many may be chosen.
        pick: Pick,
    },
    /// Things from another step's list: the outcomes that a support helps with.
    Link {
        /// The step whose list is offered.
        to: Id,
        /// How many may be chosen.
        pick: Pick,
    },
}

/// How many may be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pick {
    /// One.
    One,
    /// Any number.
    Many,
}

/// One picture choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// Its name, one in its question.
    pub id: Id,
    /// Its picture.
    pub picture: Id,
}

/// A part of a bank of choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// Its name, one in its question.
    pub id: Id,
    /// Its picture.
    pub picture: Id,
    /// Its choices: two to six, then perhaps `OTHER`.
    pub choices: &'static [Choice],
    /// In whose plans it is offered.
    pub plans: Plans,
}

/// In whose plans a question is asked, or a part of a bank is offered. What was answered stays with every plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plans {
    /// In every plan.
    All,
    /// In the plan of a carer, for what they need because they look after someone.
    OfCarers,
    /// In every plan but a carer's.
    OfOthers,
}

impl Step {
    /// The step's list, if it has one.
    pub fn rows(&self) -> Option<&'static Rows> {
        self.pages.iter().find_map(|page| match page {
            Page::Rows(rows) => Some(rows),
            Page::Ask(_) => None,
        })
    }

    /// Every question asked once in this step.
    pub fn questions(&self) -> impl Iterator<Item = &'static Question> {
        self.pages.iter().flat_map(|page| match page {
            Page::Ask(ask) => ask.questions,
            Page::Rows(_) => &[],
        })
    }

    /// The question of that name, asked once or for each row.
    pub fn question(&self, id: &str) -> Option<&'static Question> {
        self.questions()
            .chain(self.rows().into_iter().flat_map(Rows::questions))
            .find(|question| question.id == id)
    }
}

impl Part {
    /// Every part, in order.
    pub const ALL: &[Part] = &[
        Part::Start,
        Part::About,
        Part::Want,
        Part::Money,
        Part::Safe,
        Part::Go,
    ];

    /// Its name in messages, after `part-`.
    pub const fn id(self) -> Id {
        match self {
            Part::Start => "start",
            Part::About => "about",
            Part::Want => "want",
            Part::Money => "money",
            Part::Safe => "safe",
            Part::Go => "go",
        }
    }
}

impl Question {
    /// The message that words one of its choices or areas: `risks-good-fun`.
    pub fn choice_message(&self, step: &str, choice: &str) -> String {
        choice_message(step, self.says, choice)
    }
}

impl Page {
    /// Its name in addresses and messages.
    pub fn id(&self) -> Id {
        match self {
            Page::Ask(ask) => ask.id,
            Page::Rows(rows) => rows.id,
        }
    }

    /// The picture beside its title.
    pub fn picture(&self) -> Id {
        match self {
            Page::Ask(ask) => ask.picture,
            Page::Rows(rows) => rows.picture,
        }
    }
}

impl Rows {
    /// Every question asked for each row, in order.
    pub fn questions(&'static self) -> impl Iterator<Item = &'static Question> {
        self.pages.iter().flat_map(|ask| ask.questions)
    }

    /// The question whose answer names a row.
    pub fn naming(&'static self) -> Option<&'static Question> {
        self.pages.first()?.questions.first()
    }
}

impl Kind {
    /// Every choice it offers, in order, through all areas. Empty for kinds without choices.
    pub fn choices(&self) -> impl Iterator<Item = &'static Choice> {
        let (plain, areas): (&'static [Choice], &'static [Area]) = match *self {
            Kind::One(choices) | Kind::Many(choices) => (choices, &[]),
            Kind::Bank { areas, .. } => (&[], areas),
            Kind::Notice
            | Kind::Language
            | Kind::Line
            | Kind::Words
            | Kind::Phone
            | Kind::Money
            | Kind::Count
            | Kind::Day
            | Kind::Photo
            | Kind::Link { .. } => (&[], &[]),
        };
        plain
            .iter()
            .chain(areas.iter().flat_map(|area| area.choices))
    }

    /// The choice of that name.
    pub fn choice(&self, id: &str) -> Option<&'static Choice> {
        self.choices().find(|choice| choice.id == id)
    }

    /// The area that holds the choice of that name.
    pub fn area_of(&self, choice: &str) -> Option<&'static Area> {
        let Kind::Bank { areas, .. } = *self else {
            return None;
        };
        areas
            .iter()
            .find(|area| area.choices.iter().any(|one| one.id == choice))
    }

    /// Whether it may be answered in own words: by typing them, or by "something else".
    pub fn takes_own_words(&self) -> bool {
        match self {
            Kind::Line | Kind::Words => true,
            Kind::One(_) | Kind::Many(_) | Kind::Bank { .. } => self.choice(OTHER.id).is_some(),
            Kind::Notice
            | Kind::Language
            | Kind::Phone
            | Kind::Money
            | Kind::Count
            | Kind::Day
            | Kind::Photo
            | Kind::Link { .. } => false,
        }
    }

    /// How many may be chosen, for the kinds that offer choices.
    pub fn pick(&self) -> Option<Pick> {
        match self {
            Kind::One(_) => Some(Pick::One),
            Kind::Many(_) => Some(Pick::Many),
            Kind::Bank { pick, .. } | Kind::Link { pick, .. } => Some(*pick),
            Kind::Notice
            | Kind::Language
            | Kind::Line
            | Kind::Words
            | Kind::Phone
            | Kind::Money
            | Kind::Count
            | Kind::Day
            | Kind::Photo => None,
        }
    }
}
