//! What was answered, and what it means: pure, and cannot fail.
//!
//! [`answers`] keeps the draft as typed. [`reading::read`] turns it into the nouns below, and never refuses anything.

#![deny(clippy::float_arithmetic)]

pub mod action;
pub mod answers;
pub mod asked;
pub mod assistant;
pub mod backup;
pub mod blocks;
pub mod budget;
pub mod call;
pub mod carer;
pub mod caring;
pub mod check;
pub mod communication;
pub mod contribution;
pub mod cost;
pub mod count;
pub mod culture;
pub mod day;
pub mod days;
pub mod decision;
pub mod diary;
pub mod directory;
mod figure;
pub mod first_month;
pub mod length;
pub mod manage;
pub mod money;
pub mod my_helper;
pub mod need;
pub mod often;
pub mod outcome;
pub mod paid_out;
pub mod pay_pattern;
pub mod priority;
pub mod problem;
pub mod profile;
pub mod progress;
pub mod rates;
pub mod reading;
pub mod reply;
pub mod review;
pub mod risk;
pub mod said;
pub mod share;
mod sheet;
pub mod spend_to_save;
pub mod spending;
pub mod spot;
pub mod stage;
pub mod support;
pub mod totals;
pub mod web;
pub mod week;
pub mod weeks_worth;
pub mod what_if;
pub mod whats_new;
pub mod who_helps;
pub mod working;

pub use answers::{Answer, Answers, Edit, Place, Row, RowId, Stance, Whose};
pub use day::Day;
pub use length::{Length, ShownSteps};
pub use money::Money;
pub use problem::{Offer, Problem, Trouble};
pub use reading::{Plan, Reading, read};
pub use said::{OwnWords, Said};
