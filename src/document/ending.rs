//! The last page: what the hard words mean, who checked the words, and where the pictures are from.

use super::writer::Writer;
use super::{Block, HardWord, Item, Section, Weight};
use crate::form::Id;
use crate::form::words::{HardWord as Word, WORDS};
use crate::plan::Plan;
use crate::plan::cost::CostLine;
use crate::plan::decision::Decision;
use crate::plan::risk::Risk;

/// The section. Its hard words are those that stand in the sections before it.
pub fn section(writer: Writer<'_>, plan: &Plan, before: &[Section]) -> Section {
    let words = hard_words(plan, before);
    let explained = words.into_iter().map(|(word, steps)| HardWord {
        item: meaning(writer, word),
        steps,
    });
    let mut blocks = vec![Block::HardWords(explained.collect())];
    blocks.push(Block::WriteHere {
        label: writer.line("paper-contact.who"),
        lines: 1,
    });
    blocks.push(Block::WriteHere {
        label: writer.line("paper-sign"),
        lines: 1,
    });
    blocks.push(credits(writer));
    Section {
        step: String::new(),
        picture: "book".to_owned(),
        heading: writer.strong("paper-words"),
        blocks,
    }
}

/// Who checked the words, and where the pictures are from. It ends everything that is printed.
pub fn credits(writer: Writer<'_>) -> Block {
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
    Block::Idea {
        picture: None,
        lines,
    }
}

/// The hard words that stand in these sections, in the order of the list of all hard words, and the steps of the sections
/// in which each stands: none where it stands everywhere.
fn hard_words(plan: &Plan, sections: &[Section]) -> Vec<(Id, Vec<String>)> {
    let is_shown = |step: Id| sections.iter().any(|one| one.step == step);
    let stage = plan.stage.now.is_given();
    // Where I am now stands in the section about me.
    let stage = stage.then_some(("assessment", "me"));
    let asked = WITH_SECTIONS.iter().filter(|(_, step)| is_shown(step));
    let asked = asked.copied().chain(stage);
    let used: Vec<(Id, Id)> = asked.chain(in_answers(plan)).collect();
    let stands_in = |word: &Word| {
        let mut steps: Vec<String> = Vec::new();
        let all = used.iter().filter(|(used, _)| *used == word.id);
        for (_, step) in all.clone() {
            if *step != EVERYWHERE && !steps.iter().any(|one| one == step) {
                steps.push((*step).to_owned());
            }
        }
        let everywhere = all.clone().any(|(_, step)| *step == EVERYWHERE);
        let steps = if everywhere { Vec::new() } else { steps };
        (all.count() > 0).then_some((word.id, steps))
    };
    WORDS.iter().filter_map(stands_in).collect()
}

/// The words that stand in the section of a step whatever was answered there.
const WITH_SECTIONS: &[(Id, Id)] = &[
    ("need", "needs"),
    ("outcome", "outcomes"),
    ("support", "supports"),
    ("contribution", "costs"),
    ("financial-assessment", "costs"),
    ("direct-payment", "manage"),
    ("risk", "risks"),
    ("just-in-case-money", "backup"),
    ("carer", "carer"),
    ("carers-assessment", "carer"),
    ("best-interests", "decisions"),
    ("interpreter", "culture"),
    ("review", "review"),
];

/// In place of a step: the word stands in every section.
const EVERYWHERE: Id = "";

/// The words that stand in what was answered, each with the step in whose section it stands.
fn in_answers(plan: &Plan) -> impl Iterator<Item = (Id, Id)> {
    let costs = |kinds: &[&str]| {
        let is_one = |cost: &CostLine| kinds.iter().any(|kind| cost.what.has(kind));
        plan.costs.iter().any(is_one)
    };
    let decisions = || plan.decisions.list.iter();
    let role = |roles: &'static [&'static str]| {
        move |decision: &Decision| roles.iter().any(|role| decision.role.has(role))
    };
    let is_best_for = |risk: &Risk| risk.decides.has("best-interests");
    [
        ("support-plan", EVERYWHERE, true),
        ("personal-budget", "costs", true),
        ("outcome", "outcomes", !plan.outcomes.is_empty()),
        ("support", "supports", !plan.supports.is_empty()),
        (
            "personal-assistant",
            "costs",
            costs(&["pa-wages", "pa-expenses"]),
        ),
        ("agency", "costs", costs(&["agency"])),
        ("payroll", "costs", costs(&["payroll"])),
        ("insurance", "costs", costs(&["insurance"])),
        ("national-insurance", "costs", costs(&["pa-ni"])),
        ("pension", "costs", costs(&["pa-pension"])),
        ("short-break", "costs", costs(&["short-break"])),
        ("interpreter", "costs", costs(&["interpreter"])),
        ("interpreter", "culture", has_interpreter(plan)),
        (
            "individual-service-fund",
            "manage",
            costs(&["isf-fee"]) || plan.manage.way.has("isf"),
        ),
        (
            "managed-account",
            "manage",
            costs(&["managed-fee"]) || plan.manage.way.has("managed"),
        ),
        ("direct-payment", "manage", plan.manage.is_direct_payment()),
        ("contract", "manage", plan.manage.boss.has("contract")),
        ("advocate", "helpers", is_helped_by(plan, "advocate")),
        (
            "social-worker",
            "helpers",
            is_helped_by(plan, "social-worker"),
        ),
        ("broker", "helpers", is_helped_by(plan, "broker")),
        ("just-in-case-money", "costs", costs(&["contingency"])),
        ("risk", "risks", !plan.risks.is_empty()),
        (
            "best-interests",
            "risks",
            plan.risks.iter().any(is_best_for),
        ),
        (
            "best-interests",
            "decisions",
            decisions().any(Decision::is_for_someone_else),
        ),
        ("carer", "needs", plan.caring.is_mine()),
        ("carers-assessment", "carer", plan.carer.is_there()),
        ("carers-assessment", "needs", plan.caring.is_mine()),
        (
            "lasting-power-of-attorney",
            "decisions",
            decisions().any(role(&["lpa-health", "lpa-money"])),
        ),
        ("deputy", "decisions", decisions().any(role(&["deputy"]))),
        (
            "appointee",
            "decisions",
            decisions().any(role(&["appointee"])),
        ),
        (
            "authorised-person",
            "decisions",
            decisions().any(role(&["authorised"])),
        ),
        ("review", "review", !plan.reviews.is_empty()),
        ("safeguarding", "backup", plan.backup.has_card()),
    ]
    .into_iter()
    .filter_map(|(word, step, used)| used.then_some((word, step)))
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
