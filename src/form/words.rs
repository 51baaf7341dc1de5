//! The hard words that councils use, each with its picture: the list of section 7 of the domain notes, and a few more.

use super::Id;

/// One hard word: its name in messages after `word-`, and its picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HardWord {
    /// Its name.
    pub id: Id,
    /// Its picture.
    pub picture: Id,
    /// The pages that explain it, because it stands on them: `costs/budget` in the form, `rights` among the pages to read.
    pub on: &'static [Id],
}

/// Every hard word, those of one matter together.
pub const WORDS: &[HardWord] = &[
    // The plan.
    word(
        "support-plan",
        "plan",
        &[
            "answer/sent",
            "letters/L1",
            "letters/L2",
            "letters/L5",
            "letters/L12",
            "new",
        ],
    ),
    word(
        "assessment",
        "talk",
        &["stage/now", "where", "letters/L2", "letters/L7", "eighteen"],
    ),
    word("need", "needs", &["needs/list"]),
    word("eligible-need", "yes", &["needs/answer"]),
    word(
        "outcome",
        "goal",
        &["outcomes/list", "outcomes/what", "letters/L5"],
    ),
    word("support", "support", &["supports/list"]),
    word("wellbeing", "happy", &["outcomes/why"]),
    word("sign-off", "agree", &["answer/said"]),
    word("panel", "meeting", &["answer/said", "where", "who"]),
    word(
        "review",
        "review",
        &[
            "answer/said",
            "review/list",
            "review/kind",
            "review/days",
            "letters",
            "rights",
            "say-no",
            "where",
            "letters/L5",
            "letters/L7",
        ],
    ),
    // The money.
    word(
        "personal-budget",
        "money",
        &[
            "helpers/who",
            "costs/number",
            "costs/payer",
            "rights",
            "letters/L1",
            "letters/L2",
            "letters/L3",
            "letters/L11",
            "new",
        ],
    ),
    word(
        "indicative-budget",
        "coins",
        &["costs/number", "letters/L1"],
    ),
    word(
        "direct-payment",
        "bank",
        &["manage/money-way", "decisions/paper", "check"],
    ),
    word("contribution", "purse", &["costs/my-part"]),
    word("financial-assessment", "bill", &["costs/extra-costs"]),
    word("individual-service-fund", "group", &["costs/what"]),
    word("managed-account", "savings", &["costs/what"]),
    word("prepaid-card", "card", &["manage/money-way"]),
    word("nominated-person", "friend", &["manage/money-way"]),
    word("authorised-person", "best-interests", &["decisions/paper"]),
    word(
        "just-in-case-money",
        "backup",
        &["costs/what", "backup/cost"],
    ),
    word("clawback", "letter", &["manage/how-check"]),
    // The people.
    word(
        "social-worker",
        "planner",
        &[
            "helpers/who",
            "actions/what",
            "answer/sent",
            "check",
            "help",
            "where",
            "who",
        ],
    ),
    word(
        "advocate",
        "my-say",
        &[
            "helpers/who",
            "carer/who",
            "decisions/paper",
            "answer/said",
            "help",
            "letters",
            "rights",
            "say-no",
            "where",
            "who",
            "letters/L7",
            "letters/L9",
            "eighteen",
        ],
    ),
    word("broker", "helper", &["helpers/who", "where", "who"]),
    word("support-worker", "support", &["supports/what"]),
    word(
        "personal-assistant",
        "personal-assistant",
        &[
            "supports/what",
            "costs/what",
            "manage/boss",
            "actions/what",
            "check",
            "who",
        ],
    ),
    word(
        "agency",
        "community",
        &[
            "supports/what",
            "costs/what",
            "costs/price",
            "backup/what",
            "actions/what",
        ],
    ),
    word(
        "carer",
        "carer",
        &[
            "outcomes/what",
            "needs/whose",
            "needs/assessment",
            "costs/what",
            "risks/wrong",
            "backup/what",
            "carer/who",
            "share/safe",
            "check",
            "help",
            "letters",
            "rights",
            "say-no",
            "who",
            "letters/L10",
        ],
    ),
    word(
        "carers-assessment",
        "talk",
        &[
            "needs/assessment",
            "carer/assessment",
            "check",
            "letters/L10",
        ],
    ),
    word(
        "interpreter",
        "interpreter",
        &[
            "me/communicate",
            "culture/interpreting",
            "costs/extra-costs",
            "costs/what",
            "letters/L8",
        ],
    ),
    word(
        "ombudsman",
        "look-closely",
        &["answer/not-agreed", "answer/said", "say-no", "letters/L9"],
    ),
    // Being a boss.
    word("ehc", "learning", &["eighteen"]),
    word("employer", "work", &["manage/boss"]),
    word("contract", "list", &["manage/boss", "check"]),
    word(
        "payroll",
        "payroll",
        &["costs/what", "manage/boss", "actions/what", "check", "who"],
    ),
    word(
        "insurance",
        "insurance",
        &[
            "costs/what",
            "manage/boss",
            "actions/what",
            "spending/keep",
            "check",
        ],
    ),
    word("national-insurance", "payslip", &["costs/what"]),
    word("pension", "later", &["costs/what"]),
    // Staying safe, and deciding.
    word(
        "risk",
        "warning",
        &["risks/list", "answer/said", "rights", "say-no", "where"],
    ),
    word("capacity", "decide", &["decisions/principles"]),
    word("best-interests", "best-interests", &["decisions/paper"]),
    word("lasting-power-of-attorney", "letter", &["decisions/paper"]),
    word("deputy", "court", &["decisions/paper"]),
    word("appointee", "friend", &["decisions/paper"]),
    word("safeguarding", "safe", &["risks/list"]),
    word("short-break", "rest", &["carer/break"]),
    word("reablement", "strong", &["supports/what"]),
];

/// The hard words that a page explains, by its name: `costs/budget` for a page of the form, `rights` for a page to read.
pub fn words_on(page: &str) -> impl Iterator<Item = &'static HardWord> {
    WORDS.iter().filter(move |word| word.on.contains(&page))
}

/// A hard word, its picture, and the pages that explain it.
const fn word(id: Id, picture: Id, on: &'static [Id]) -> HardWord {
    HardWord { id, picture, on }
}
