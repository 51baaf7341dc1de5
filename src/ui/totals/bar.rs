//! What it all costs as blocks to count, beside the number.

use super::super::blocks_bar;
use super::super::view::{Content, View};
use crate::document::{Bar, BarLine, BarShape};
use crate::i18n::Words;
use crate::plan::blocks::Blocks;
use crate::plan::budget::{State, YearStanding};
use crate::plan::often::WeeksPerYear;
use crate::plan::totals::Views;
use crate::plan::{Money, Plan};

/// The blocks for the year that the words are about: a week at a time, or all of it where it comes just once.
pub(super) fn bar(words: &Words, plan: &Plan) -> View {
    let (standing, budget) = (&plan.standing, &plan.budget);
    let yearly = plan.totals.budget().yearly;
    let (year, total, number) = match standing.state {
        State::OverLaterOnly => (standing.later, yearly.later, budget.later),
        State::NoNumber | State::Under | State::Fits | State::OverYear1Only | State::Over => {
            (standing.year_one, yearly.year_one, budget.year_one)
        }
    };
    let block = Block::of(plan);
    let counted = |money: Money| block.amount(money, plan.year);
    let near = match year {
        YearStanding::Fits => i64::MAX,
        YearStanding::NoNumber | YearStanding::Under(_) | YearStanding::Over(_) => 0,
    };
    let number = number.map(counted);
    let blocks = Blocks::of(counted(total).pence(), number.map(Money::pence), near);
    let bar = Bar {
        planned: blocks.planned,
        left: blocks.left,
        more: blocks.more,
        line: if number.is_some() {
            BarLine::Drawn
        } else {
            BarLine::None
        },
        key: Vec::new(),
    };
    let size = Money::from_pence(blocks.size);
    blocks_bar::drawn(&bar, key(words, block, &bar, number, size))
}

/// What the blocks count: money a week, or all of it where it comes just once.
#[derive(Clone, Copy)]
enum Block {
    Week,
    Whole,
}

impl Block {
    fn of(plan: &Plan) -> Self {
        if plan.comes_once() {
            Self::Whole
        } else {
            Self::Week
        }
    }

    fn amount(self, money: Money, year: WeeksPerYear) -> Money {
        match self {
            Self::Week => Views::of(money, year).week,
            Self::Whole => money,
        }
    }

    /// An amount in words: "£150.00 a week".
    fn say(self, words: &Words, money: Money) -> String {
        let amount = words.money(money.pence());
        match self {
            Self::Week => words.say_with("amount-week", &[("amount", amount.into())]),
            Self::Whole => amount,
        }
    }
}

/// What each shape means, for the shapes that there are, and what one block stands for.
fn key(
    words: &Words,
    block: Block,
    bar: &Bar,
    number: Option<Money>,
    size: Money,
) -> Vec<(Option<BarShape>, View)> {
    let number = number.map(|number| {
        let amount = block.say(words, number);
        words.say_with("bar-line", &[("amount", amount.into())])
    });
    let size = block.say(words, size);
    let size = words.say_with("bar-block", &[("amount", size.into())]);
    let entries = [
        (
            Some(BarShape::Planned),
            (bar.planned > 0).then(|| words.say("bar-planned")),
        ),
        (
            Some(BarShape::Left),
            (bar.left > 0).then(|| words.say("bar-left")),
        ),
        (
            Some(BarShape::More),
            (bar.more > 0).then(|| words.say("bar-more")),
        ),
        (Some(BarShape::Line), number),
        (None, Some(size)),
    ];
    let said = entries
        .into_iter()
        .filter_map(|(shape, words)| Some((shape, words?.view())));
    said.collect()
}
