//! What people see and touch.

pub mod doors;
pub mod route;
pub mod workspace;

pub mod blocks_bar;
pub mod review;
