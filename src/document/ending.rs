//! The last page: what the hard words mean, who checked the words, and where the pictures are from.

use super::writer::Writer;
use super::{Block, Item, Section, Weight};
use crate::form::words::{WORDS, words_of};
use crate::form::{self, Id};
use crate::plan::Plan;
use crate::plan::cost::CostLine;
use crate::plan::decision::Decision;

/// The section. Its hard words are those that stand in the sections before it.
pub fn section(writer: Writer<'_>, plan: &Plan, before: &[Section]) -> Section {
    let words = hard_words(plan, before);
    let mut blocks = vec![Block::List {
        label: None,
        items: words
            .into_iter()
            .map(|word| meaning(writer, word))
            .collect(),
    }];
    blocks.push(Block::WriteHere {
        label: writer.line("paper-contact.who"),
        lines: 1,
    });
    blocks.push(Block::WriteHere {
        label: writer.line("paper-sign"),
        lines: 1,
    });
    let checked_by = writer.words.language().checked_by;
    let checked = if checked_by.is_empty() {
        writer.line("paper-not-checked")
    } else {
        writer.line_with("paper-checked-by", &[("who", checked_by.into())])
    };
    let mut lines = vec![writer.line("paper-pictures")];
    if writer.words.language() != &crate::i18n::languages::ENGLISH {
        lines.insert(0, checked);
    }
    blocks.push(Block::Idea {
        picture: None,
        lines,
    });
    Section {
        step: String::new(),
        picture: "book".to_owned(),
        heading: writer.strong("paper-words"),
        blocks,
    }
}

/// The hard words that stand in these sections, in the order of the list of all hard words.
fn hard_words(plan: &Plan, sections: &[Section]) -> Vec<Id> {
    let steps = sections.iter().filter_map(|one| form::step(&one.step));
    let stage = plan.stage.now.is_given().then(|| form::step("stage"));
    let asked = steps.chain(stage.flatten()).flat_map(|step| {
        // Of what I need, only a carer is asked about their own assessment, and that is said by the answers.
        let of_carers = |word: &Id| step.id == "needs" && *word == "carers-assessment";
        words_of(step).filter(move |word| !of_carers(word))
    });
    let used: Vec<Id> = asked.chain(in_answers(plan)).collect();
    let words = WORDS.iter().map(|word| word.id);
    words.filter(|word| used.contains(word)).collect()
}

/// The words that stand in what was answered.
fn in_answers(plan: &Plan) -> impl Iterator<Item = Id> {
    let costs = |kinds: &[&str]| {
        let is_one = |cost: &CostLine| kinds.iter().any(|kind| cost.what.has(kind));
        plan.costs.iter().any(is_one)
    };
    let decisions = || plan.decisions.list.iter();
    let role = |roles: &'static [&'static str]| {
        move |decision: &Decision| roles.iter().any(|role| decision.role.has(role))
    };
    [
        ("support-plan", true),
        ("personal-budget", true),
        ("outcome", !plan.outcomes.is_empty()),
        ("support", !plan.supports.is_empty()),
        ("personal-assistant", costs(&["pa-wages", "pa-expenses"])),
        ("agency", costs(&["agency"])),
        ("payroll", costs(&["payroll"])),
        ("insurance", costs(&["insurance"])),
        ("national-insurance", costs(&["pa-ni"])),
        ("pension", costs(&["pa-pension"])),
        ("short-break", costs(&["short-break"])),
        (
            "interpreter",
            costs(&["interpreter"]) || has_interpreter(plan),
        ),
        (
            "individual-service-fund",
            costs(&["isf-fee"]) || plan.manage.way.has("isf"),
        ),
        (
            "managed-account",
            costs(&["managed-fee"]) || plan.manage.way.has("managed"),
        ),
        ("direct-payment", plan.manage.is_direct_payment()),
        ("contract", plan.manage.boss.has("contract")),
        ("advocate", is_helped_by(plan, "advocate")),
        ("social-worker", is_helped_by(plan, "social-worker")),
        ("broker", is_helped_by(plan, "broker")),
        ("just-in-case-money", costs(&["contingency"])),
        ("risk", !plan.risks.is_empty()),
        (
            "best-interests",
            plan.risks
                .iter()
                .any(|risk| risk.decides.has("best-interests"))
                || decisions().any(Decision::is_for_someone_else),
        ),
        ("carer", plan.caring.is_mine()),
        (
            "carers-assessment",
            plan.carer.is_there() || plan.caring.is_mine(),
        ),
        (
            "lasting-power-of-attorney",
            decisions().any(role(&["lpa-health", "lpa-money"])),
        ),
        ("deputy", decisions().any(role(&["deputy"]))),
        ("appointee", decisions().any(role(&["appointee"]))),
        ("authorised-person", decisions().any(role(&["authorised"]))),
        ("review", !plan.reviews.is_empty()),
        ("safeguarding", plan.backup.has_card()),
    ]
    .into_iter()
    .filter_map(|(word, used)| used.then_some(word))
}

fn has_interpreter(plan: &Plan) -> bool {
    let mut topics = plan.culture.topics.iter();
    plan.profile.communicate.has("interpreter")
        || topics.any(|topic| topic.said.question == "interpreter" && topic.said.is_given())
}

fn is_helped_by(plan: &Plan, kind: &str) -> bool {
    plan.helpers.iter().any(|helper| helper.kind.has(kind))
}

/// "Payroll: Working out pay and tax for the person I employ."
fn meaning(writer: Writer<'_>, word: Id) -> Item {
    let message = format!("word-{word}");
    let means = format!("{message}.means");
    Item {
        picture: None,
        line: vec![
            writer.text(&message, Weight::Strong, &[]),
            super::supports::between(writer),
            writer.text(&means, Weight::Plain, &[]),
        ],
    }
}
