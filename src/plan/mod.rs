//! What was answered, and what it means: pure, and cannot fail.
//!
//! [`answers`] keeps the draft as typed. [`reading::read`] turns it into the nouns below, and never refuses anything.

#![deny(clippy::float_arithmetic)]

pub mod answers;
pub mod backup;
pub mod blocks;
pub mod budget;
pub mod check;
pub mod cost;
pub mod count;
pub mod day;
mod figure;
pub mod money;
pub mod often;
pub mod outcome;
pub mod problem;
pub mod profile;
pub mod progress;
pub mod reading;
pub mod risk;
pub mod said;
mod sheet;
pub mod spend_to_save;
pub mod spot;
pub mod stage;
pub mod support;
pub mod totals;

pub use answers::{Answer, Answers, Edit, Place, Row, RowId, Stance};
pub use day::Day;
pub use money::Money;
pub use problem::{Offer, Problem, Trouble};
pub use reading::{Plan, Reading, read};
pub use said::{OwnWords, Said};
