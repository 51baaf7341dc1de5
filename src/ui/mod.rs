//! What people see and touch.

pub mod doors;
pub mod route;
pub mod workspace;

pub mod blocks_bar;
pub mod check;
pub mod credits;
pub mod gallery;
pub mod help;
pub mod language_page;
pub mod look;
pub mod plans;
pub mod print;
pub mod problem_list;
pub mod review;
pub mod rights;
pub mod risk_card;
pub mod totals;
