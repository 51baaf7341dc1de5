//! Spending more at the start to save later: section 3e of the domain notes.

use super::answers::{Answers, RowId};
use super::cost::Yearly;
use super::money::{Fraction, Money};
use super::often::WeeksPerYear;
use super::problem::Problem;
use super::said::Said;
use super::sheet::{Sheet, step};

/// One change of the person's: what it is called, what it comes to, and what else gets better.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its row.
    pub id: RowId,
    /// What it is.
    pub name: Said,
    /// What it comes to. None while an amount is not known: that is never the same as free.
    pub sums: Option<SpendToSave>,
    /// What else gets better, that is not money.
    pub gain: Said,
}

/// A change that costs more at first: learning to travel alone, say, while the taxi goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpendToSave {
    /// What the old way costs a week.
    pub old_weekly: Money,
    /// What the change itself costs, once.
    pub one_off: Money,
    /// How many weeks the old way goes on while the new one is learned.
    pub overlap_weeks: u32,
    /// What the new way costs a week, after the overlap.
    pub new_weekly: Money,
}

/// Reads the changes, in the person's order.
pub(super) fn read(draft: &Answers, problems: &mut Vec<Problem>) -> Vec<Change> {
    Sheet::rows(draft, step("spend"))
        .map(|sheet| Change {
            id: sheet.id(),
            name: sheet.said("name"),
            sums: sums(&sheet, problems),
            gain: sheet.said("gain"),
        })
        .collect()
}

/// Whether they want a change at all.
pub(super) fn wanted(draft: &Answers) -> Said {
    Sheet::once(draft, step("spend")).said("wanted")
}

/// All amounts are read before any is found missing, so that every problem is told.
fn sums(sheet: &Sheet<'_>, problems: &mut Vec<Problem>) -> Option<SpendToSave> {
    let old_weekly = sheet.money("old-weekly", problems);
    let one_off = sheet.money("one-off", problems);
    let overlap_weeks = sheet.weeks_or_none("overlap", problems);
    let new_weekly = sheet.money("new-weekly", problems);
    Some(SpendToSave {
        old_weekly: old_weekly?,
        one_off: one_off?,
        overlap_weeks: overlap_weeks?,
        new_weekly: new_weekly?,
    })
}

impl SpendToSave {
    /// What the old way comes to in a year.
    pub fn old_yearly(&self, year: WeeksPerYear) -> Money {
        self.old_weekly.times(year.fraction())
    }

    /// The week after which it has paid for itself. None if the new way is no cheaper.
    pub fn break_even_week(&self) -> Option<u32> {
        let saved = self.saved_weekly();
        if saved <= Money::ZERO {
            return None;
        }
        let one_off = self.one_off.pence().max(0);
        let weeks = one_off.saturating_add(saved.pence().saturating_sub(1)) / saved.pence();
        Some(
            u32::try_from(weeks)
                .unwrap_or(u32::MAX)
                .saturating_add(self.overlap_weeks),
        )
    }

    /// What is saved every week afterwards.
    pub fn saved_weekly(&self) -> Money {
        self.old_weekly.less(self.new_weekly)
    }

    /// What it comes to in year 1 and in later years.
    pub fn yearly(&self, year: WeeksPerYear) -> Yearly {
        let overlap = self.overlap_weeks.min(WeeksPerYear::WHOLE_WEEKS);
        let after = WeeksPerYear::WHOLE_WEEKS.saturating_sub(overlap);
        let weeks = |weeks: u32| Fraction::whole(i128::from(weeks));
        Yearly {
            year_one: self
                .one_off
                .plus(self.old_weekly.times(weeks(overlap)))
                .plus(self.new_weekly.times(weeks(after))),
            later: self.new_weekly.times(year.fraction()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRAVEL_TRAINING: SpendToSave = SpendToSave {
        old_weekly: Money::from_pence(56_00),
        one_off: Money::from_pence(600_00),
        overlap_weeks: 12,
        new_weekly: Money::from_pence(12_00),
    };

    #[test]
    fn travel_training_pays_for_itself_in_week_26() {
        assert_eq!(TRAVEL_TRAINING.break_even_week(), Some(26));
        assert_eq!(TRAVEL_TRAINING.saved_weekly().pence(), 44_00);
        let yearly = TRAVEL_TRAINING.yearly(WeeksPerYear::FiftyTwo);
        assert_eq!(
            (yearly.year_one.pence(), yearly.later.pence()),
            (1_752_00, 624_00)
        );
    }

    #[test]
    fn the_old_way_is_the_taxi_all_year() {
        let old = TRAVEL_TRAINING.old_yearly(WeeksPerYear::FiftyTwo);
        assert_eq!(old.pence(), 2_912_00);
    }

    #[test]
    fn what_is_no_cheaper_never_pays_for_itself() {
        let same = SpendToSave {
            new_weekly: Money::from_pence(56_00),
            ..TRAVEL_TRAINING
        };
        assert_eq!(same.break_even_week(), None);
    }
}
