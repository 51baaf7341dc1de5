//! My Support Plan: a person's own support plan, from the first question to the paper in their hand.
//!
//! The rooms, in reading order. `README.md` beside this file is the map.

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::inconsistent_digit_grouping,
        reason = "a test that meets the unexpected should stop there; 7_800_00 is pounds and pence"
    )
)]

pub mod form;
pub mod plan;

pub mod i18n;

pub mod document;
#[cfg(feature = "paper")]
pub mod print;

pub mod storage;

pub mod exchange;

#[cfg(feature = "screen")]
pub mod ui;

#[cfg(feature = "screen")]
pub mod app;
