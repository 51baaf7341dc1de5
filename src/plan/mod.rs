//! What was answered, and what it means: pure, and cannot fail.

pub mod answers;

pub use answers::{Answer, Answers, Edit, Place, Row, RowId, Stance};
