//! The money: who looks after it, my part of it, what the council asks about it, and what stands on paper.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that meets the unexpected should stop there"
)]

mod locale;

use my_support_plan::document::{self, Block, Document, Line};
use my_support_plan::i18n::{LANGUAGES, Words};
use my_support_plan::plan::check::{Outlook, check};
use my_support_plan::plan::{Answers, Day, Edit, Place, RowId, read};

/// A draft that is written a few words a line. What is asked of a row is asked of cost 1 or change 1.
#[derive(Default, Clone)]
struct Draft(Answers);

impl Draft {
    fn pick(mut self, step: &str, question: &str, choice: &str) -> Self {
        let (at, choice) = (Place::once(step, question), choice.to_owned());
        self.0.apply(Edit::Tick { at, choice });
        self
    }

    fn write(mut self, step: &str, question: &str, text: &str) -> Self {
        let (text, language) = (text.to_owned(), "en".to_owned());
        let at = Place::once(step, question);
        self.0.apply(Edit::Write { at, text, language });
        self
    }

    fn row(mut self, step: &str, answers: &[(&str, &str)]) -> Self {
        let row = self.0.next_row(step);
        self.0.apply(Edit::AddRow {
            step: step.to_owned(),
            row,
        });
        for (question, answer) in answers {
            let at = Place::in_row(step, row, question);
            let typed = [
                "amount",
                "name",
                "old-weekly",
                "one-off",
                "overlap",
                "new-weekly",
            ];
            let text = (*answer).to_owned();
            let edit = if typed.contains(question) || *question == "put-by-day" {
                let language = "en".to_owned();
                Edit::Write { at, text, language }
            } else {
                Edit::Tick { at, choice: text }
            };
            self.0.apply(edit);
        }
        self
    }

    /// Pay for a personal assistant.
    fn wages() -> Self {
        Self::default().row(
            "costs",
            &[("what", "pa-wages"), ("amount", "108"), ("often", "week")],
        )
    }

    fn number(self, weekly: &str) -> Self {
        self.pick("costs", "told", "told")
            .pick("costs", "per", "week")
            .write("costs", "budget", weekly)
    }

    fn paper(&self) -> Document {
        let english = LANGUAGES.first().unwrap();
        let words = Words::new(english, &locale::text("en"), None).unwrap();
        let day = Day {
            year: 2026,
            month: 11,
            day: 23,
        };
        document::write(&read(&self.0).plan, &words, day)
    }

    /// Every line of one section, as plain text. Cells of a table are lines too.
    fn lines(&self, step: &str) -> Vec<String> {
        let paper = self.paper();
        let sections = paper.sections.iter().filter(|section| section.step == step);
        let blocks = sections.flat_map(|section| &section.blocks);
        blocks.flat_map(lines).collect()
    }
}

fn lines(block: &Block) -> Vec<String> {
    let text = |line: &Line| -> String {
        let words: String = line.iter().map(|text| text.words.as_str()).collect();
        words.replace(['\u{2068}', '\u{2069}'], "")
    };
    match block {
        Block::Heading { line, .. } => vec![text(line)],
        Block::Idea { lines, .. } => lines.iter().map(text).collect(),
        Block::OwnWords { label, lines } => std::iter::once(label).chain(lines).map(text).collect(),
        Block::List { label, items } => label
            .iter()
            .chain(items.iter().map(|item| &item.line))
            .map(text)
            .collect(),
        Block::Table(table) => {
            let rows = table.rows.iter().chain(&table.totals);
            let cells = rows.flat_map(|row| row.cells.iter().flatten());
            std::iter::once(&table.caption)
                .chain(cells)
                .map(text)
                .collect()
        }
        Block::Bar(bar) => bar.key.iter().map(|(_, line)| text(line)).collect(),
        Block::HardWords(_) | Block::Photo { .. } | Block::WriteHere { .. } => Vec::new(),
    }
}

/// What the plan says to one of the council's questions. None, if it is not asked.
#[track_caller]
fn check_row(draft: &Draft, id: &str, expected: Option<Outlook>) {
    let rows = check(&draft.0, &read(&draft.0));
    let found = rows.iter().find(|row| row.id == id);
    assert_eq!(found.map(|row| row.outlook), expected, "{id}");
    if let Some(row) = found {
        let leads = row.spot.is_some();
        assert_eq!(leads, row.outlook != Outlook::Ready, "{id} leads somewhere");
    }
}

#[track_caller]
fn check_paper(draft: &Draft, step: &str, expected: &[&str]) {
    let said = draft.lines(step);
    for line in expected {
        assert!(said.iter().any(|one| one == line), "'{line}' in {said:#?}");
    }
}

const READY: Option<Outlook> = Some(Outlook::Ready);
const LOOK: Option<Outlook> = Some(Outlook::Look);
const ASK: Option<Outlook> = Some(Outlook::Ask);

#[test]
fn each_cost_has_someone_who_looks_after_its_money() {
    check_row(&Draft::default(), "manage", None);
    check_row(&Draft::wages(), "manage", LOOK);
    let council = Draft::wages().pick("manage", "way", "council");
    check_row(&council, "manage", READY);
    let nhs = [("amount", "5"), ("often", "week"), ("payer", "nhs")];
    check_row(&Draft::default().row("costs", &nhs), "manage", None);
}

#[test]
fn with_some_of_each_every_cost_says_its_own_way() {
    let mix = Draft::wages().pick("manage", "way", "mix");
    check_row(&mix, "manage-each", LOOK);
    let own = [("amount", "5"), ("often", "week"), ("managed-by", "dp")];
    let all = Draft::default().row("costs", &own);
    let all = all.pick("manage", "way", "mix");
    check_row(&all, "manage-each", None);
    check_row(&all, "manage", READY);
}

#[test]
fn someone_who_gets_the_money_for_me_agrees() {
    let nominated = Draft::wages().pick("manage", "way", "dp-nominated");
    check_row(&nominated, "agrees", ASK);
    let not_asked = nominated.clone().pick("manage", "agrees", "not-asked");
    check_row(&not_asked, "agrees", ASK);
    check_row(&nominated.pick("manage", "agrees", "yes"), "agrees", READY);
    let council = Draft::wages().pick("manage", "way", "council");
    check_row(&council, "agrees", None);
}

#[test]
fn a_direct_payment_says_how_much_and_how_often() {
    let early = Draft::default().pick("manage", "way", "dp-self");
    check_row(&early, "direct-payment", None);
    let direct = early.number("150");
    check_row(&direct, "direct-payment", LOOK);
    let amount = direct.write("manage", "dp-amount", "600");
    check_row(&amount, "direct-payment", LOOK);
    let whole = amount.pick("manage", "dp-often", "four-weeks");
    check_row(&whole, "direct-payment", READY);
    check_paper(
        &whole,
        "manage",
        &["My direct payment is £600.00 every 4 weeks."],
    );
    let isf = Draft::default().pick("manage", "way", "isf");
    check_row(&isf, "direct-payment", None);
}

#[test]
fn a_boss_has_a_contract_and_someone_for_days_off() {
    check_row(&Draft::default(), "contract", None);
    check_row(&Draft::wages(), "contract", ASK);
    let contract = Draft::wages().pick("manage", "boss", "contract");
    check_row(&contract, "contract", ASK);
    check_row(&contract.pick("manage", "boss", "cover"), "contract", READY);
}

#[test]
fn the_weeks_away_of_an_assistant_are_counted_once() {
    let yearly = |kind| [("what", kind), ("amount", "9"), ("often", "year")];
    let cover = Draft::wages().row("costs", &yearly("pa-holiday-cover"));
    check_row(&cover, "holiday-once", None);
    let both = cover.row("costs", &yearly("pa-holiday"));
    check_row(&both, "holiday-once", LOOK);
}

#[test]
fn insurance_and_payroll_need_not_be_costs_of_the_plan() {
    let boss = Draft::wages().row(
        "costs",
        &[("what", "pa-holiday"), ("amount", "9"), ("often", "year")],
    );
    check_row(&boss, "boss", ASK);
    check_row(&boss, "insurance", LOOK);
    let ready = boss
        .pick("manage", "boss", "insured")
        .pick("manage", "boss", "payroll-me");
    check_row(&ready, "boss", READY);
    check_row(&ready, "insurance", READY);
}

#[test]
fn family_of_the_same_home_is_something_to_ask_and_other_family_is_not() {
    let paid = |relative| {
        Draft::default().row(
            "costs",
            &[
                ("what", "pa-wages"),
                ("amount", "9"),
                ("often", "week"),
                ("relative", relative),
            ],
        )
    };
    check_row(&paid("partner"), "family", ASK);
    check_row(&paid("lives-here"), "family", ASK);
    check_row(&paid("elsewhere"), "family", None);
    check_row(&paid("no"), "family", None);
}

#[test]
fn who_is_family_is_asked_only_where_a_person_is_paid() {
    let taxi = Draft::default().row(
        "costs",
        &[
            ("what", "travel"),
            ("amount", "9"),
            ("often", "week"),
            ("relative", "partner"),
        ],
    );
    check_row(&taxi, "family", None);
}

#[test]
fn what_needs_a_question_first_is_asked_about() {
    check_row(&Draft::default(), "legal", None);
    check_row(&Draft::wages(), "legal", LOOK);
    let none = Draft::wages().pick("costs", "legal", "none");
    check_row(&none, "legal", READY);
    let some = Draft::wages().pick("costs", "legal", "some");
    check_row(&some, "legal", ASK);
    let what = some.write("costs", "legal-what", "A gift for my mum");
    check_paper(
        &what,
        "costs",
        &["What I want to ask about first", "A gift for my mum"],
    );
}

#[test]
fn my_part_and_the_councils_part_stand_on_paper_with_their_sum() {
    let kamlaben = Draft::wages()
        .number("210")
        .pick("costs", "contribution", "told")
        .pick("costs", "paid-how", "account")
        .write("costs", "contribution-amount", "45");
    let shares = [
        "£45.00",
        "£165.00",
        "£210.00",
        "£2,340.00",
        "£8,580.00",
        "£10,920.00",
    ];
    check_paper(&kamlaben, "costs", &shares);
    check_paper(&kamlaben, "costs", &["I pay my part into the account."]);
}

#[test]
fn each_payment_stands_on_paper_and_so_does_the_first_month() {
    let days = Draft::wages()
        .number("150")
        .pick("costs", "pay-pattern", "days");
    let payments = [
        "A month of 31 days brings £664.29.",
        "A month of 30 days brings £642.86.",
        "A month of 28 days brings £600.00.",
        "In the first month I need about £462.86. The first payment is about £642.86.",
    ];
    check_paper(&days, "costs", &payments);
    let weeks = Draft::wages()
        .number("150")
        .pick("costs", "pay-pattern", "four-weeks");
    check_paper(
        &weeks,
        "costs",
        &["Each payment is £600.00. There are 13 payments a year."],
    );
}

#[test]
fn with_some_of_each_no_payment_comes_for_what_the_council_pays() {
    let line = |amount, managed_by| {
        [
            ("what", "activity"),
            ("amount", amount),
            ("often", "week"),
            ("managed-by", managed_by),
        ]
    };
    let mix = Draft::default()
        .row("costs", &line("100", "council"))
        .row("costs", &line("20", "dp"))
        .number("150")
        .pick("manage", "way", "mix")
        .pick("costs", "pay-pattern", "four-weeks");
    let payments = [
        "Each payment is £80.00. There are 13 payments a year.",
        "In the first month I need about £80.00. The first payment is about £80.00.",
    ];
    check_paper(&mix, "costs", &payments);
}

#[test]
fn a_first_month_that_needs_more_asks_for_money_to_start_with() {
    let short = Draft::wages()
        .row(
            "costs",
            &[("what", "equipment"), ("amount", "500"), ("often", "once")],
        )
        .number("150")
        .pick("costs", "pay-pattern", "four-weeks");
    check_paper(&short, "costs", &["I need some money to start with."]);
}

#[test]
fn just_in_case_money_and_what_is_left_are_weeks_of_the_money() {
    let just_in_case = [
        ("what", "contingency"),
        ("amount", "514"),
        ("often", "year"),
    ];
    let draft = Draft::default().row("costs", &just_in_case).number("210");
    check_paper(&draft, "costs", &["about 2.4 weeks of my money"]);
    check_paper(&draft, "costs", &["That is about 49.6 weeks of my money."]);
}

#[test]
fn what_is_put_by_says_what_it_is_for_and_when() {
    let put_by = [
        ("what", "pa-holiday-cover"),
        ("amount", "604.80"),
        ("often", "year"),
        ("put-by-now", "yes"),
        ("put-by-day", "2027-04-01"),
    ];
    let draft = Draft::default().row("costs", &put_by);
    let waits = "Cover when my assistant is away: £604.80 for 1 April 2027";
    check_paper(&draft, "costs", &[waits]);
}

#[test]
fn what_matters_most_is_added_up_while_the_number_is_not_known() {
    let must = [("amount", "10"), ("often", "year"), ("priority", "must")];
    let maya = Draft::default().row("costs", &must);
    check_paper(&maya, "costs", &["What matters most", "I must have this."]);
    let told = maya.number("150").lines("costs");
    assert!(!told.iter().any(|line| line == "What matters most"));
}

#[test]
fn a_change_says_when_it_has_paid_for_itself() {
    let change = |new: &str| {
        Draft::default().row(
            "spend",
            &[
                ("name", "The bus"),
                ("old-weekly", "56"),
                ("one-off", "600"),
                ("overlap", "12"),
                ("new-weekly", new),
            ],
        )
    };
    let cheaper = [
        "The bus",
        "It costs more for the first 26 weeks.",
        "After that it saves £44.00 every week.",
        "£2,912.00",
        "£1,752.00",
        "£624.00",
    ];
    check_paper(&change("12"), "spend", &cheaper);
    let dearer = "The new way does not cost less. It can still be the right way.";
    check_paper(&change("60"), "spend", &[dearer]);
    let open = change("").lines("spend");
    assert_eq!(
        open,
        ["The bus"],
        "nothing is added up while an amount is open"
    );
}

#[test]
fn sections_in_which_nothing_was_said_are_not_there() {
    let paper = Draft::default().paper();
    for step in ["costs", "manage", "spend"] {
        assert!(
            !paper.sections.iter().any(|section| section.step == step),
            "{step}"
        );
    }
}

#[test]
fn a_cost_that_has_its_own_way_says_so_on_paper() {
    let own = [
        ("what", "travel"),
        ("amount", "5"),
        ("often", "week"),
        ("managed-by", "council"),
    ];
    let mix = Draft::default()
        .row("costs", &own)
        .pick("manage", "way", "mix");
    check_paper(
        &mix,
        "manage",
        &[
            "I use more than 1 way.",
            "Getting there: The council arranges it.",
        ],
    );
    assert_eq!(
        read(&mix.0).plan.costs.first().map(|line| line.id),
        Some(RowId(1))
    );
}
