//! One of the two places that each plan has on a shelf: a number, a check sum, and the plan.
//!
//! Writing goes to the older of the two. A write that is cut off leaves the newer one as it was.

use super::saved::{DecodeError, SavedPlan, decode, encode_words};

/// What stands first in every slot.
const MARK: &str = "mysupportplan-slot";

/// What was found in a slot.
pub(super) enum Slot {
    /// Nothing.
    Empty,
    /// A plan, and the turn it was written in.
    Whole(u64, Box<SavedPlan>),
    /// A plan of a newer release, in this version.
    Newer(u32),
    /// Something that cannot be read.
    Damaged,
}

impl Slot {
    /// Reads what stands in a slot.
    pub(super) fn read(text: Option<&str>) -> Self {
        let Some(text) = text else {
            return Self::Empty;
        };
        let Some((turn, plan)) = open(text) else {
            return Self::Damaged;
        };
        match decode(plan) {
            Ok(plan) => Self::Whole(turn, Box::new(plan)),
            Err(DecodeError::Newer(version)) => Self::Newer(version),
            Err(_) => Self::Damaged,
        }
    }

    /// The turn that a text says it was written in, if the text is whole.
    pub(super) fn turn(text: Option<&str>) -> Option<u64> {
        open(text?).map(|(turn, _)| turn)
    }

    /// The text to write for a plan. Its photos have names of their own.
    pub(super) fn text(turn: u64, plan: &SavedPlan) -> String {
        let plan = encode_words(plan);
        format!("{MARK} {turn} {:016x}\n{plan}", check_sum(&plan))
    }
}

/// Parts the head from the plan, if the check sum fits.
fn open(text: &str) -> Option<(u64, &str)> {
    let (head, plan) = text.split_once('\n')?;
    let mut words = head.split(' ');
    let is_ours = words.next() == Some(MARK);
    let turn = words.next()?.parse().ok()?;
    let sum = u64::from_str_radix(words.next()?, 16).ok()?;
    (is_ours && sum == check_sum(plan)).then_some((turn, plan))
}

/// FNV-1a of 64 bits: enough to see a torn write.
fn check_sum(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
