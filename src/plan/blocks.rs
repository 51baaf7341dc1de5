//! Money as blocks to count, so that nobody needs to do a sum to see whether it fits.

/// The most blocks that people are asked to look at. The steps between sizes then leave at least 8.
const MOST: i64 = 20;

/// A bar's blocks: all of one size, rounded to whole blocks. The words beside the bar carry the sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Blocks {
    /// What one block stands for, in pence.
    pub size: i64,
    /// Full blocks: in the plan and inside the number.
    pub planned: u16,
    /// Dashed blocks: left.
    pub left: u16,
    /// Striped blocks: more than the number.
    pub more: u16,
}

impl Blocks {
    /// The blocks of a plan, in pence, beside a number, in pence, if one is known. Differences up to `near` pence
    /// are none, so that the blocks never say anything else than the words do.
    pub fn of(plan: i64, number: Option<i64>, near: i64) -> Self {
        let size = Self::size_for(plan.max(number.unwrap_or(0)));
        Self::sized(plan, number, near, size)
    }

    /// The same in blocks of a size in pence, as several bars that are compared with each other need them.
    pub fn sized(plan: i64, number: Option<i64>, near: i64, size: i64) -> Self {
        let plan = plan.max(0);
        let number = number.map(|pence| pence.max(0));
        let Some(number) = number else {
            let planned = count(rounded(plan, size).max(i64::from(plan > 0)));
            return Self {
                size,
                planned,
                left: 0,
                more: 0,
            };
        };
        let inside = rounded(number, size);
        let apart = |pence: i64| {
            if pence > near {
                rounded(pence, size).max(1)
            } else {
                0
            }
        };
        let left = apart(number.saturating_sub(plan)).min(inside.max(1));
        let more = apart(plan.saturating_sub(number));
        Self {
            size,
            planned: count(inside - left),
            left: count(left),
            more: count(more),
        }
    }

    /// The size of a block in pence, from £1 up in steps of 1, 2 and 5, such that no more than 20 blocks are needed for the
    /// most pence there are.
    pub fn size_for(most: i64) -> i64 {
        let steps = [100_i64, 200, 500];
        let mut tens = 1_i64;
        loop {
            for step in steps {
                let size = step.saturating_mul(tens);
                if most / size < MOST || size == i64::MAX {
                    return size;
                }
            }
            tens = tens.saturating_mul(10);
        }
    }
}

/// Whole blocks, a half block counting as one.
fn rounded(pence: i64, size: i64) -> i64 {
    let (whole, rest) = (pence / size, pence % size);
    whole + i64::from(rest >= size - rest)
}

fn count(blocks: i64) -> u16 {
    u16::try_from(blocks).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Amounts are pounds a year. `near` is £52 a year, as the states of a budget have it.
    #[track_caller]
    fn check(plan: i64, number: Option<i64>, expected: (i64, u16, u16, u16)) {
        let blocks = Blocks::of(plan * 100, number.map(|pounds| pounds * 100), 5_200);
        let Blocks {
            size,
            planned,
            left,
            more,
        } = blocks;
        assert_eq!((size / 100, planned, left, more), expected);
    }

    #[test]
    fn money_left_is_dashed_blocks_inside_the_number() {
        check(132, Some(150), (10, 15, 0, 0));
        check(6_864, Some(7_800), (500, 14, 2, 0));
    }

    #[test]
    fn money_over_is_striped_blocks_past_the_number() {
        check(8_684, Some(7_800), (500, 16, 0, 2));
    }

    #[test]
    fn a_little_over_or_left_still_shows_as_one_block() {
        check(7_853, Some(7_800), (500, 16, 0, 1));
        check(7_747, Some(7_800), (500, 15, 1, 0));
    }

    #[test]
    fn a_plan_that_fits_has_no_block_left_and_none_more() {
        check(7_852, Some(7_800), (500, 16, 0, 0));
        check(7_748, Some(7_800), (500, 16, 0, 0));
    }

    #[test]
    fn without_a_number_there_are_only_blocks_of_the_plan() {
        check(6_864, None, (500, 14, 0, 0));
        check(0, None, (1, 0, 0, 0));
    }

    #[test]
    fn a_number_of_nothing_leaves_every_block_past_the_line() {
        check(500, Some(0), (50, 0, 0, 10));
    }

    #[test]
    fn from_eight_pounds_up_there_are_8_to_20_blocks() {
        for pence in (800..5_000_000)
            .step_by(777)
            .chain([i64::MAX / 2, i64::MAX])
        {
            let blocks = Blocks::of(pence, None, 0).planned;
            assert!(
                (8..=20).contains(&blocks),
                "{pence} pence is {blocks} blocks"
            );
        }
    }
}
