//! What a letter takes from the plan: the name, the number, the costs, and the things to list.

use super::super::writer::Writer;
use super::super::{Line, Weight, outcomes, supports};
use super::{BLANK, Known, Reader, Things, TickBox, Ticked};
use crate::i18n::languages::ENGLISH;
use crate::i18n::{Value, Words};
use crate::plan::budget::YearStanding;
use crate::plan::cost::{CostLine, Payer};
use crate::plan::need::Need;
use crate::plan::{Plan, Said};

/// The costs that money is put by for, so that it is not spent every month.
const KEPT_FOR: &[&str] = &[
    "pa-holiday",
    "pa-holiday-cover",
    "pa-sick",
    "pa-redundancy",
    "pa-ni",
    "insurance",
    "contingency",
];

/// What a letter says in place of the names in its braces. What the plan does not know is a blank.
pub(super) struct Facts {
    name: Option<String>,
    /// Who looks after someone, and whom: in a carer's own plan me and that person, and else somebody and me.
    carer: Option<String>,
    looked_after: Option<String>,
    number: Option<String>,
    cost: Option<String>,
    more: Option<String>,
    language: Option<String>,
    helper: Option<String>,
    decided: Option<String>,
    date: String,
}

impl Facts {
    /// What this plan knows.
    pub fn of(plan: &Plan, words: &Words, reader: Reader) -> Self {
        let name = plan.profile.name().map(|name| name.text.clone());
        let (carer, looked_after) = if plan.caring.is_mine() {
            let looked_after = plan.caring.cared_for.words.as_ref();
            (name.clone(), looked_after.map(|words| words.text.clone()))
        } else {
            (typed(&plan.carer.name), name.clone())
        };
        let yearly = plan.totals.budget().yearly.year_one;
        let more = [plan.standing.year_one, plan.standing.later]
            .into_iter()
            .find_map(|year| match year {
                YearStanding::Over(more) => Some(more),
                YearStanding::NoNumber | YearStanding::Under(_) | YearStanding::Fits => None,
            });
        let (reads, day) = (reader.reads, reader.today);
        let called = if words.language() == &ENGLISH {
            reads.english_name
        } else {
            reads.own_name
        };
        Self {
            name,
            carer,
            looked_after,
            number: number(plan, words),
            cost: (yearly.pence() > 0).then(|| words.money(yearly.pence())),
            more: more.map(|more| words.money(more.pence())),
            language: (reads != &ENGLISH)
                .then(|| called.to_owned())
                .or_else(|| own_language(plan)),
            helper: plan.helpers.iter().find_map(|helper| typed(&helper.name)),
            decided: plan
                .reply
                .on
                .map(|day| words.date(day.year, day.month, day.day)),
            date: words.date(day.year, day.month, day.day),
        }
    }

    /// Whether the plan knows this.
    pub fn knows(&self, known: Known) -> bool {
        match known {
            Known::Number => self.number.is_some(),
            Known::Cost => self.cost.is_some(),
            Known::More => self.more.is_some() && self.cost.is_some(),
        }
    }

    /// Every name that a letter may use, and what stands there.
    pub fn values(&self) -> Vec<(&'static str, Value<'_>)> {
        let known = [
            ("name", &self.name),
            ("carer", &self.carer),
            ("looked-after", &self.looked_after),
            ("number", &self.number),
            ("cost", &self.cost),
            ("more", &self.more),
            ("language", &self.language),
            ("helper", &self.helper),
            ("decided-on", &self.decided),
        ];
        let known = known
            .into_iter()
            .map(|(name, value)| (name, Value::from(value.as_deref().unwrap_or(BLANK))));
        known
            .chain([("blank", BLANK.into()), ("date", self.date.as_str().into())])
            .collect()
    }
}

/// What was typed, on one line. None where nothing was.
fn typed(said: &Said) -> Option<String> {
    let words = said.words.as_ref()?.text.split_whitespace();
    Some(words.collect::<Vec<_>>().join(" "))
}

/// What was said to one of the questions about culture and language.
fn said_of_culture<'a>(plan: &'a Plan, question: &str) -> Option<&'a Said> {
    let mut topics = plan.culture.topics.iter().map(|topic| &topic.said);
    topics.find(|said| said.question == question)
}

/// The language of someone who reads their own, in their words: "Gujarati".
fn own_language(plan: &Plan) -> Option<String> {
    let reads_it = said_of_culture(plan, "read")?.has("my-language");
    reads_it.then(|| typed(said_of_culture(plan, "speak")?))?
}

/// Whether the plan ticks a box.
pub(super) fn ticked(plan: &Plan, facts: &Facts, what: Ticked) -> TickBox {
    let (telling, information) = (&plan.profile.communicate, &plan.communication.information);
    let reads = |choice| said_of_culture(plan, "read").is_some_and(|read| read.has(choice));
    let is_ticked = match what {
        Ticked::ByHand => false,
        Ticked::ReadsEasyWords => {
            telling.has("short-words") || information.has("easy-words") || reads("easy")
        }
        Ticked::ReadsLargePrint => information.has("big-letters") || reads("big"),
        Ticked::ReadsAnotherLanguage => facts.language.is_some(),
        Ticked::HasInterpreter => telling.has("interpreter"),
    };
    if is_ticked {
        TickBox::Ticked
    } else {
        TickBox::Empty
    }
}

/// "£150.00 every week".
fn number(plan: &Plan, words: &Words) -> Option<String> {
    let (amount, often) = (plan.budget.amount?, plan.budget.often?);
    let often = words.say(&["costs-per-", often.id(), ".plan"].concat());
    let values = [
        ("amount", words.money(amount.pence()).into()),
        ("often", often.into()),
    ];
    Some(words.say_with("letter-amount", &values))
}

/// The things of a plan, a line each.
pub(super) fn listed(writer: Writer<'_>, plan: &Plan, things: Things) -> Vec<Line> {
    let paid = plan
        .costs
        .iter()
        .filter(|line| line.payer == Payer::Budget && line.yearly.is_some());
    match things {
        Things::Wants => plan
            .outcomes
            .iter()
            .map(|outcome| outcomes::name(writer, outcome, Weight::Plain))
            .collect(),
        Things::Costs => paid.map(|line| cost(writer, line)).collect(),
        Things::CostsAndGoals => paid
            .map(|line| cost_and_goals(writer, plan, line))
            .collect(),
        Things::KeptFor => paid
            .filter(|line| KEPT_FOR.iter().any(|kind| line.what.has(kind)))
            .map(|line| cost(writer, line))
            .collect(),
        Things::Telling => {
            let said = &plan.profile.communicate;
            let chosen = said.printed().map(|choice| writer.choice(said, choice));
            let own = said.words.iter().flat_map(|words| writer.own(words));
            chosen.chain(own).collect()
        }
        Things::NeedsRefused => {
            let refused = plan.needs.iter().filter(|need| need.is_refused());
            let name = |need: &Need| writer.name(&need.what, "needs-list.untitled", Weight::Plain);
            refused.map(|need| vec![name(need)]).collect()
        }
        Things::Reasons => writer.lines(&plan.reply.reasons),
        Things::Changed => {
            let last = plan.reviews.iter().rev();
            let mut said = last.map(|review| {
                let mut lines = writer.lines(&review.changed);
                lines.extend(writer.lines(&review.not_working));
                lines
            });
            said.find(|lines| !lines.is_empty()).unwrap_or_default()
        }
    }
}

/// "Insurance: £95.00 in a year".
fn cost(writer: Writer<'_>, line: &CostLine) -> Line {
    let yearly = line.yearly.unwrap_or_default().year_one;
    let amount = ("amount", writer.words.money(yearly.pence()).into());
    vec![
        writer.name(&line.what, "costs-list.untitled", Weight::Plain),
        supports::between(writer),
        writer.text("letter-a-year", Weight::Plain, &[amount]),
    ]
}

/// The same, and what it helps with.
fn cost_and_goals(writer: Writer<'_>, plan: &Plan, line: &CostLine) -> Line {
    let mut said = cost(writer, line);
    for (position, outcome) in plan.outcomes_served(line).enumerate() {
        let before = if position == 0 {
            writer.text("letter-helps", Weight::Plain, &[])
        } else {
            writer.text("list-comma", Weight::Plain, &[])
        };
        said.push(before);
        said.extend(outcomes::name(writer, outcome, Weight::Plain));
    }
    said
}
