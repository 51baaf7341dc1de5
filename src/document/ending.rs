//! The last page: what the hard words mean, who checked the words, and where the pictures are from.

use super::writer::Writer;
use super::{Block, Section, Weight};
use crate::plan::Plan;
use crate::plan::cost::CostLine;
use crate::plan::decision::Decision;

/// The section. Its hard words are those that this plan uses.
pub fn section(writer: Writer<'_>, plan: &Plan) -> Section {
    let mut blocks: Vec<Block> = hard_words(plan).map(|word| meaning(writer, word)).collect();
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

fn hard_words(plan: &Plan) -> impl Iterator<Item = &'static str> {
    let costs = |kinds: &'static [&'static str]| {
        move |cost: &CostLine| kinds.iter().any(|kind| cost.what.has(kind))
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
        (
            "personal-assistant",
            plan.costs.iter().any(costs(&["pa-wages", "pa-expenses"])),
        ),
        ("agency", plan.costs.iter().any(costs(&["agency"]))),
        ("payroll", plan.costs.iter().any(costs(&["payroll"]))),
        ("insurance", plan.costs.iter().any(costs(&["insurance"]))),
        (
            "individual-service-fund",
            plan.costs.iter().any(costs(&["isf-fee"])) || plan.manage.way.has("isf"),
        ),
        (
            "managed-account",
            plan.costs.iter().any(costs(&["managed-fee"])) || plan.manage.way.has("managed"),
        ),
        ("direct-payment", plan.manage.is_direct_payment()),
        ("contract", plan.manage.boss.has("contract")),
        (
            "just-in-case-money",
            plan.costs.iter().any(costs(&["contingency"])),
        ),
        ("advocate", is_helped_by(plan, "advocate")),
        ("social-worker", is_helped_by(plan, "social-worker")),
        ("broker", is_helped_by(plan, "broker")),
        ("interpreter", has_interpreter(plan)),
        ("risk", !plan.risks.is_empty()),
        (
            "best-interests",
            plan.risks
                .iter()
                .any(|risk| risk.decides.has("best-interests"))
                || decisions().any(Decision::is_for_someone_else),
        ),
        ("carers-assessment", plan.carer.is_there()),
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

fn meaning(writer: Writer<'_>, word: &str) -> Block {
    let message = format!("word-{word}");
    let means = format!("{message}.means");
    Block::Idea {
        picture: None,
        lines: vec![
            vec![writer.text(&message, Weight::Strong, &[])],
            writer.line(&means),
        ],
    }
}
