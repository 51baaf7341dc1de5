//! The names of messages that the app asks for: from the tables of the form, and from the code.

use super::messages::{files_in, project};
use my_support_plan::document::letters::LETTERS;
use my_support_plan::document::products::Product;
use my_support_plan::form::pictures::PICTURES;
use my_support_plan::form::rights::RIGHTS;
use my_support_plan::form::words::WORDS;
use my_support_plan::form::{
    Ask, EXAMPLES, HELPLINES, IDEAS, Kind, Page, Question, Rows, STAGES, STEPS, Step,
};
use std::collections::BTreeSet;
use std::fs;

/// Messages that code names by their beginning, how it goes on, and why. Keep this list short.
const BEGINNINGS: &[(&str, End, &str)] = &[
    (
        "check-",
        End::InCode,
        "the plan's own check names its questions",
    ),
    (
        "letter-",
        End::InCode,
        "each letter is named by its number, and has its subject",
    ),
    (
        "rights-",
        End::InCode,
        "each right is named in the table of rights",
    ),
    (
        "where-",
        End::InCode,
        "each stage is named in the table of stages",
    ),
    (
        "home-",
        End::InCode,
        "a short plan offers the full one, and the full one the short",
    ),
    (
        "ideas-",
        End::InCode,
        "each idea says what it costs: nothing, a little, or that it is paid help",
    ),
    (
        "life-",
        End::InCode,
        "each part of a life is named in the table of them",
    ),
    ("part-", End::InCode, "each part of the plan has a heading"),
    ("month-", End::Any, "a date says its month by number"),
    ("picture-", End::Any, "each picture says what it shows"),
    (
        "so-far-",
        End::InCode,
        "a step without a list is counted by its id",
    ),
    (
        "word-",
        End::Any,
        "hard words are explained where they stand and listed on paper",
    ),
];

/// How the name of a message goes on after its beginning.
#[derive(Clone, Copy)]
enum End {
    /// In any way.
    Any,
    /// As something that stands between quotation marks in the code.
    InCode,
}

/// Attributes that belong to what the tables name, whether or not each is there. `law` holds the law's own words. A way
/// to look after money has a good side and a hard side.
const OPTIONAL: &[&str] = &["lead", "hint", "plan", "law", "good", "hard"];

/// Every message that the tables of the form need.
pub fn needed() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for picture in PICTURES {
        pictured(&mut names, picture.id);
    }
    for example in EXAMPLES {
        add(&mut names, &format!("example-{}", example.id), &["about"]);
        pictured(&mut names, example.picture);
    }
    for step in STEPS {
        add(&mut names, step.id, &["about"]);
        pictured(&mut names, step.picture);
        for page in step.pages {
            match page {
                Page::Ask(ask) => add_page(&mut names, step, ask),
                Page::Rows(rows) => add_list(&mut names, step, rows),
            }
        }
    }
    guides(&mut names);
    names
}

/// What the pages to read take from tables: hard words, rights, lines to ring, stages and letters.
fn guides(names: &mut BTreeSet<String>) {
    for word in WORDS {
        add(names, &format!("word-{}", word.id), &["means", "example"]);
        pictured(names, word.picture);
    }
    for right in RIGHTS {
        add(names, &format!("rights-{}", right.id), &["means"]);
        pictured(names, right.picture);
    }
    for line in HELPLINES {
        add(names, &format!("find-line-{}", line.id), &["what"]);
        pictured(names, line.picture);
    }
    for stage in STAGES.iter().flat_map(|area| area.choices) {
        let parts = ["what", "rights", "ask", "time"];
        names.extend(parts.map(|part| format!("where-{}.{part}", stage.id)));
    }
    for ideas in IDEAS {
        let costs = ideas.all().map(|(cost, _)| cost);
        names.extend(costs.map(|cost| format!("idea-{}.{cost}", ideas.outcome)));
    }
    for product in Product::ALL {
        add(names, &format!("product-{}", product.id()), &["about"]);
        pictured(names, product.picture());
    }
    for letter in LETTERS {
        let name = format!("letter-{}", letter.id);
        add(names, &name, &["lead"]);
        names.extend(["easy", "formal"].map(|manner| format!("{name}-subject.{manner}")));
        pictured(names, letter.picture);
    }
}

/// Whether the tables of the form ask for this message, or may.
pub fn is_in_tables(name: &str, needed: &BTreeSet<String>) -> bool {
    needed.contains(name)
        || name
            .split_once('.')
            .is_some_and(|(message, part)| OPTIONAL.contains(&part) && needed.contains(message))
}

/// Every text between quotation marks in the code of the app.
pub fn literals() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for path in files_in(&project().join("src"), "rs") {
        let text = fs::read_to_string(&path).expect("a file of the app can be read");
        found.extend(literals_in(&text));
    }
    found
}

/// Every text between quotation marks that could be a message's name.
pub fn literals_in(code: &str) -> BTreeSet<String> {
    let of_code = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    of_code
        .flat_map(|line| line.split('"').skip(1).step_by(2).map(str::to_owned))
        .filter(|text| !text.is_empty() && !text.contains(' '))
        .collect()
}

/// Whether the code names this message, or this attribute of a message that it names.
pub fn is_in_code(name: &str, needed: &BTreeSet<String>, literals: &BTreeSet<String>) -> bool {
    let by_beginning = |message: &str| {
        BEGINNINGS
            .iter()
            .any(|(start, end, _)| match (message.strip_prefix(start), end) {
                (Some(_), End::Any) => true,
                (Some(rest), End::InCode) => stands_in(rest, literals),
                (None, _) => false,
            })
    };
    match name.split_once('.') {
        None => {
            literals.contains(name) || by_beginning(name) || {
                // A message with attributes alone may be asked for by them.
                let dotted = format!("{name}.");
                literals.iter().any(|text| text.starts_with(&dotted))
            }
        }
        Some((message, part)) => {
            let ending = format!(".{part}");
            let known =
                needed.contains(message) || literals.contains(message) || by_beginning(message);
            literals.contains(name) || known && literals.iter().any(|text| text.ends_with(&ending))
        }
    }
}

/// Whether a text stands in the code, whole or in two parts: `look-count` as `look` and `-count`.
fn stands_in(text: &str, literals: &BTreeSet<String>) -> bool {
    let in_two = |at: usize| literals.contains(&text[..at]) && literals.contains(&text[at..]);
    literals.contains(text) || text.match_indices('-').any(|(at, _)| in_two(at))
}

fn add(names: &mut BTreeSet<String>, message: &str, attributes: &[&str]) {
    names.insert(message.to_owned());
    names.extend(attributes.iter().map(|one| format!("{message}.{one}")));
}

fn pictured(names: &mut BTreeSet<String>, picture: &str) {
    add(names, &format!("picture-{picture}"), &[]);
}

fn add_list(names: &mut BTreeSet<String>, step: &Step, rows: &Rows) {
    let parts = ["lead", "add", "none", "count", "another", "untitled"];
    add(names, &format!("{}-{}", step.id, rows.id), &parts);
    pictured(names, rows.picture);
    for page in rows.pages {
        add_page(names, step, page);
    }
}

fn add_page(names: &mut BTreeSet<String>, step: &Step, page: &Ask) {
    add(names, &format!("{}-{}", step.id, page.id), &[]);
    pictured(names, page.picture);
    for question in page.questions {
        add_question(names, step, question);
    }
}

fn add_question(names: &mut BTreeSet<String>, step: &Step, question: &Question) {
    let name = format!("{}-{}", step.id, question.id);
    let parts: &[&str] = match question.kind {
        Kind::Money | Kind::Count | Kind::Phone => &["missing"],
        Kind::Notice
        | Kind::Language
        | Kind::Line
        | Kind::Words
        | Kind::Day
        | Kind::Photo
        | Kind::One(_)
        | Kind::Many(_)
        | Kind::Bank { .. }
        | Kind::Link { .. } => &[],
    };
    add(names, &name, parts);
    for choice in question.kind.choices() {
        add(names, &question.choice_message(step.id, choice.id), &[]);
        pictured(names, choice.picture);
    }
    if let Kind::Bank { areas, .. } = question.kind {
        for area in areas {
            add(names, &question.choice_message(step.id, area.id), &[]);
            pictured(names, area.picture);
        }
    }
}
