//! What we ask: every step, question, choice and picture, as tables without words or logic.
//!
//! A message is named after its id, so there is no mapping table:
//!
//! | message | what it says |
//! | --- | --- |
//! | `costs`, `costs.about` | the step's name, and one line about it |
//! | `costs-lines`, `costs-lines.lead` | a page's title, and its one line under the title |
//! | `costs-amount`, `.hint`, `.missing` | a question, its hint, and what to do when its answer cannot be read |
//! | `costs-often-week`, `.plan` | a choice, and the sentence it makes in the plan ("I …") |
//! | `needs-what-toilet.law` | what the law calls it, in English in every language |
//! | `choice-not-important` | a choice that many questions offer, worded once for all of them |
//! | `manage-way-council`, `.good`, `.hard` | a choice, and its good side and its hard side |
//! | `outcomes-what-people` | the name of an area of a bank of choices |
//! | `word-outcome`, `.means`, `.example` | a hard word, what it means, and one example |
//!
//! Ids are never renamed: saved plans hold them. A rename is an upgrade step in `storage`.

mod actions;
mod answer;
mod backup;
mod carer;
mod communicate;
mod costs;
mod culture;
mod days;
mod decisions;
mod diary;
mod examples;
mod helplines;
mod manage;
mod me;
mod my_helper;
mod needs;
mod outcomes;
pub mod pictures;
mod review;
pub mod rights;
mod risks;
mod share;
mod spend;
mod spending;
mod stage;
mod start;
mod supports;
mod web;
mod week;
mod who_helps;
pub mod words;
mod working;

pub use backup::ABOUT_THEM;
pub use carer::SOMEONE;
pub use costs::PAID_BY_THE_HOUR;
pub use examples::{EXAMPLES, Example, example_of};
pub use helplines::{HELPLINES, HELPLINES_CHECKED_ON, Helpline};
pub use manage::{DIRECT_PAYMENTS, MUST_AGREE};
pub use needs::AS_A_CARER;
pub use share::PRIVATE;
pub use stage::STAGES;
pub use supports::PAID_HELP;

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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// In every plan.
    Short,
    /// In a full plan. In a short one only once something was said in it, and while someone is there.
    Full,
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

/// "Something else": opens a place for the person's own words.
pub const OTHER: Choice = choice("other", "own-words");

/// "This is not important to me": an answer too, so that nobody has to explain.
pub const NOT_IMPORTANT: Choice = choice("not-important", "no");

/// "Ask me about this in private": the plan then says this, and nothing else that was answered there.
pub const ASK_PRIVATELY: Choice = choice("ask-privately", "private");

/// The choices that are worded once for all questions.
const WORDED_ONCE: &[Choice] = &[NOT_IMPORTANT, ASK_PRIVATELY];

/// Every step, in the order that people meet them. A person may go to any step at any time.
pub const STEPS: &[Step] = &[
    start::STEP,
    stage::STEP,
    who_helps::STEP,
    me::STEP,
    web::STEP,
    culture::STEP,
    communicate::STEP,
    days::STEP,
    working::STEP,
    needs::STEP,
    outcomes::STEP,
    supports::STEP,
    Step {
        id: "find",
        picture: "community",
        part: Part::Want,
        depth: Depth::Full,
        minutes: 10,
        pages: &[],
    },
    week::STEP,
    my_helper::STEP,
    costs::STEP,
    manage::STEP,
    spend::STEP,
    risks::STEP,
    backup::STEP,
    carer::STEP,
    decisions::STEP,
    actions::STEP,
    Step {
        id: "check",
        picture: "look-closely",
        part: Part::Go,
        depth: Depth::Short,
        minutes: 10,
        pages: &[],
    },
    share::STEP,
    Step {
        id: "print",
        picture: "print",
        part: Part::Go,
        depth: Depth::Short,
        minutes: 5,
        pages: &[],
    },
    answer::STEP,
    diary::STEP,
    spending::STEP,
    review::STEP,
    Step {
        id: "letters",
        picture: "letter",
        part: Part::Go,
        depth: Depth::Full,
        minutes: 5,
        pages: &[],
    },
];

/// The message that words a choice or an area, as the question `says` words it: `risks-good-fun`.
pub fn choice_message(step: &str, says: &str, choice: &str) -> String {
    if WORDED_ONCE.iter().any(|one| one.id == choice) {
        ["choice-", choice].concat()
    } else {
        [step, "-", says, "-", choice].concat()
    }
}

/// The step of that name, if there is one.
pub fn step(id: &str) -> Option<&'static Step> {
    STEPS.iter().find(|step| step.id == id)
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

/// A page that asks one question, and shares its name.
const fn ask(id: Id, picture: Id, questions: &'static [Question]) -> Page {
    Page::Ask(page(id, picture, questions))
}

/// A page that may stand in a list.
const fn page(id: Id, picture: Id, questions: &'static [Question]) -> Ask {
    Ask {
        id,
        picture,
        depth: Depth::Short,
        questions,
    }
}

/// A page that a short plan leaves out.
const fn in_full(page: Ask) -> Page {
    Page::Ask(Ask {
        depth: Depth::Full,
        ..page
    })
}

/// A question that is asked only while nothing was said to its twin in another step.
const fn unless_said(step: Id, twin: Id, question: Question) -> Question {
    Question {
        shown: Shown::UnlessSaid {
            step,
            question: twin,
        },
        ..question
    }
}

/// A question that is always asked.
const fn question(id: Id, kind: Kind) -> Question {
    Question {
        id,
        says: id,
        kind,
        shown: Shown::Always,
        is_optional: false,
    }
}

/// A question that may stay empty.
const fn optional(question: Question) -> Question {
    Question {
        is_optional: true,
        ..question
    }
}

/// A question whose choices are worded as those of another in the same step, which offers the same ones.
const fn says_as(says: Id, question: Question) -> Question {
    Question { says, ..question }
}

/// A question asked only after certain choices.
const fn follow_up(id: Id, kind: Kind, question: Id, chosen: &'static [Id]) -> Question {
    Question {
        id,
        says: id,
        kind,
        shown: Shown::When { question, chosen },
        is_optional: false,
    }
}

/// A question asked but after certain choices.
const fn unless_chosen(other: Id, chosen: &'static [Id], asked: Question) -> Question {
    Question {
        shown: Shown::Unless {
            question: other,
            chosen,
        },
        ..asked
    }
}

/// A choice and its picture.
const fn choice(id: Id, picture: Id) -> Choice {
    Choice { id, picture }
}

/// An area of a bank.
const fn area(id: Id, picture: Id, choices: &'static [Choice]) -> Area {
    Area {
        id,
        picture,
        choices,
        plans: Plans::All,
    }
}

/// An area that is offered in some plans only.
const fn in_plans(plans: Plans, area: Area) -> Area {
    Area { plans, ..area }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[track_caller]
    fn check_distinct(what: &str, ids: impl Iterator<Item = Id>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            assert!(seen.insert(id), "{what}: '{id}' stands twice");
        }
    }

    #[test]
    fn every_name_is_used_once() {
        check_distinct("steps", STEPS.iter().map(|step| step.id));
        for step in STEPS {
            let rows = step.rows().into_iter().flat_map(Rows::questions);
            check_distinct(
                step.id,
                step.questions().chain(rows).map(|question| question.id),
            );
            let rows = step.rows().into_iter().flat_map(Rows::questions);
            for question in step.questions().chain(rows) {
                let areas: &[Area] = match question.kind {
                    Kind::Bank { areas, .. } => areas,
                    Kind::Notice
                    | Kind::Language
                    | Kind::Line
                    | Kind::Words
                    | Kind::Phone
                    | Kind::Money
                    | Kind::Count
                    | Kind::Day
                    | Kind::Photo
                    | Kind::One(_)
                    | Kind::Many(_)
                    | Kind::Link { .. } => &[],
                };
                let areas = areas.iter().map(|area| area.id);
                // An area and a choice are both worded by their id, so they may not share one.
                check_distinct(
                    question.id,
                    question.kind.choices().map(|choice| choice.id).chain(areas),
                );
            }
        }
    }

    #[test]
    fn questions_that_share_words_share_their_choices() {
        let ids = |question: &Question| -> Vec<Id> {
            question.kind.choices().map(|choice| choice.id).collect()
        };
        for step in STEPS {
            let rows = step.rows().into_iter().flat_map(Rows::questions);
            for question in step.questions().chain(rows) {
                let worded = step.question(question.says).map(ids).unwrap_or_default();
                for choice in ids(question) {
                    assert!(
                        worded.contains(&choice),
                        "{}-{}: '{}' has no words for '{choice}'",
                        step.id,
                        question.id,
                        question.says
                    );
                }
            }
        }
    }

    #[test]
    fn parts_come_in_their_order() {
        let parts: Vec<Part> = STEPS.iter().map(|step| step.part).collect();
        let mut at = 0;
        for part in parts {
            let found = Part::ALL.iter().position(|one| *one == part).unwrap();
            assert!(found >= at, "{part:?} stands after a later part");
            at = found;
        }
    }

    #[test]
    fn a_page_of_one_question_shares_its_name() {
        for step in STEPS {
            for page in step.pages {
                if let Page::Ask(Ask {
                    id,
                    questions: [only],
                    ..
                }) = page
                {
                    assert_eq!(*id, only.id, "in step '{}'", step.id);
                }
            }
        }
    }

    #[test]
    fn every_screen_offers_few_choices() {
        for step in STEPS {
            let rows = step.rows().into_iter().flat_map(Rows::questions);
            for question in step.questions().chain(rows) {
                let groups: Vec<&[Choice]> = match question.kind {
                    Kind::One(choices) | Kind::Many(choices) => vec![choices],
                    Kind::Bank { areas, .. } => areas.iter().map(|area| area.choices).collect(),
                    Kind::Notice
                    | Kind::Language
                    | Kind::Line
                    | Kind::Words
                    | Kind::Phone
                    | Kind::Money
                    | Kind::Count
                    | Kind::Day
                    | Kind::Photo
                    | Kind::Link { .. } => Vec::new(),
                };
                for group in groups {
                    // The choices that stand under many questions are known when they come again.
                    let is_known = |one: &Choice| *one == OTHER || WORDED_ONCE.contains(one);
                    let offered = group.iter().filter(|one| !is_known(one)).count();
                    assert!(
                        offered <= 7,
                        "{}-{} offers {offered} choices at once",
                        step.id,
                        question.id
                    );
                }
            }
        }
    }
}
